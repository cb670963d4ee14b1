/** How an X account gets into the app, told wherever one is missing. */
export const settingUp =
  'قبل تشغيل Chalkbird اضبط أربعة متغيرات بيئة على مفاتيح تطبيقك في X: ' +
  'CHALKBIRD_X_APP_KEY و CHALKBIRD_X_APP_SECRET و CHALKBIRD_X_ACCESS_TOKEN و CHALKBIRD_X_ACCESS_SECRET.'
