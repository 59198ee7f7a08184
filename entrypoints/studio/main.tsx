import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { StudioPage } from '#components/studio/StudioPage.tsx'
import { studioWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [studioWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <StudioPage />
  </AppPage>,
)
