import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { GalleryPage } from '#components/gallery/GalleryPage.tsx'
import { dutyWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [dutyWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <GalleryPage />
  </AppPage>,
)
