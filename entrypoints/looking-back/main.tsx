import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { LookingBackPage } from '#components/looking-back/LookingBackPage.tsx'
import { dutyWords, feelingWords, functionWords, lookingBackWords, valueWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [lookingBackWords, feelingWords, functionWords, dutyWords, valueWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <VaultGate isWholePage>
      <LookingBackPage />
    </VaultGate>
  </AppPage>,
)
