import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { JournalPage } from '#components/journal/JournalPage.tsx'
import { VaultGate } from '#components/lock/VaultGate.tsx'
import { dutyWords, feelingWords, functionWords, lookingBackWords, valueWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [dutyWords, feelingWords, functionWords, lookingBackWords, valueWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <VaultGate isWholePage>
      <JournalPage />
    </VaultGate>
  </AppPage>,
)
