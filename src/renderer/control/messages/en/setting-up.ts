/** How an X account gets into the app, told wherever one is missing. */
export const settingUp =
  'Before Chalkbird is started, set four environment variables to the keys of your X app: ' +
  'CHALKBIRD_X_APP_KEY, CHALKBIRD_X_APP_SECRET, CHALKBIRD_X_ACCESS_TOKEN and CHALKBIRD_X_ACCESS_SECRET.'
