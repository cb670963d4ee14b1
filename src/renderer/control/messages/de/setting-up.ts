/** How an X account gets into the app, told wherever one is missing. */
export const settingUp =
  'Setzen Sie vor dem Start von Chalkbird vier Umgebungsvariablen auf die Schlüssel Ihrer X-App: ' +
  'CHALKBIRD_X_APP_KEY, CHALKBIRD_X_APP_SECRET, CHALKBIRD_X_ACCESS_TOKEN und CHALKBIRD_X_ACCESS_SECRET.'
