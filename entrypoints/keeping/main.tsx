import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { KeepingPage } from '#components/keeping/KeepingPage.tsx'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { createStore } from '#storage/store.ts'

startApp(
  <AppPage store={createStore()} layout="page">
    <VaultGate isWholePage>
      <KeepingPage />
    </VaultGate>
  </AppPage>,
)
