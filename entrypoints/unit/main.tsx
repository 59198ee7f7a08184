import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { UnitPage } from '#components/unit/UnitPage.tsx'
import { createStore } from '#storage/store.ts'

startApp(
  <AppPage store={createStore()} layout="page">
    <UnitPage />
  </AppPage>,
)
