import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { MirrorPage } from '#components/mirror/MirrorPage.tsx'
import { mirrorExplainedWords, mirrorNoteWords, mirrorWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [mirrorExplainedWords, mirrorNoteWords, mirrorWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <MirrorPage />
  </AppPage>,
)
