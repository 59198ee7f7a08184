import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { PrivacyPage } from '#components/privacy/PrivacyPage.tsx'
import { createStore } from '#storage/store.ts'

startApp(
  <AppPage store={createStore()} layout="page">
    <PrivacyPage />
  </AppPage>,
)
