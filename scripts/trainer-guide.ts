import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { handbook as english } from '#content/trainer/en.ts'
import { handbook as italian } from '#content/trainer/it.ts'
import { projectRoot } from './project-root.ts'
import { handbookToMarkdown } from './trainer-guide/handbook-to-markdown.ts'

for (const [language, handbook] of Object.entries({ it: italian, en: english })) {
  const path = `docs/trainer-guide.${language}.md`
  await writeFile(resolve(projectRoot, path), handbookToMarkdown(handbook))
  console.log(path)
}
