import { titles as english } from '../../../content/course/titles/en.ts'
import { titles as italian } from '../../../content/course/titles/it.ts'
import { words as englishPages } from '../../../content/course-pages/en.ts'
import { words as italianPages } from '../../../content/course-pages/it.ts'
import type { CourseTitles } from '../../../content/schema/course.ts'
import { turnOf } from '../effort.ts'
import { expect, test } from '../harness/test.ts'
import { writeLanguage } from '../harness/write-language.ts'
import { answerQuestions } from '../inside/answer-questions.ts'
import { waitUntilKept } from '../inside/wait-until-kept.ts'
import { walkCourse } from '../inside/walk-course.ts'
import { readFeedbacks } from './read-feedbacks.ts'
import { type Language, languages, words } from './words.ts'

const pages = { it: italianPages, en: englishPages }
const titles: Record<Language, CourseTitles> = { it: italian, en: english }

for (const language of languages) {
  const w = pages[language]
  const screens = Object.values(titles[language]).flatMap((chapter) => Object.values(chapter.screens))

  test.describe(`in ${language}`, turnOf(language), () => {
    test.use({ language })
    test.describe.configure({ timeout: 120_000 })

    test('walks every screen of the course, and opens every glossary word', async ({ accanto }) => {
      const page = await accanto.openPage('unit.html')
      await page.locator('.screen-link').first().click()
      const seen = await page.evaluate(walkCourse)
      expect(seen.map(({ title }) => title)).toEqual(screens)
      expect(seen.filter(({ example }) => example.length < 40)).toEqual([])
      expect(seen.flatMap(({ unopenedTerms }) => unopenedTerms)).toEqual([])
      await page.locator('.course-next').click()
      await expect(page.locator('.screen-read')).toHaveCount(screens.length)
      await expect(page.locator('.go-on .button-main')).toHaveText(w.contents.goOn)
    })

    test('answers every question with every choice, and reads a reason for each', async ({ accanto }) => {
      const page = await accanto.openPage('unit.html')
      const links = page.locator('.check-links button')
      for (const [index, expected] of readFeedbacks(language).entries()) {
        await links.nth(index).click()
        const seen = await page.evaluate(answerQuestions)
        expect(seen.map(({ feedback }) => feedback)).toEqual(expected)
        await page.locator('button', { hasText: w.screen.toEnd }).click()
      }
    })

    test('closed at a screen and at a question, it reopens there', async ({ accanto }) => {
      let page = await accanto.openPage('unit.html')
      await page.locator('.screen-link').nth(1).click()
      await expect(page.locator('h1')).toHaveText(screens[1] ?? '')
      await page.evaluate(waitUntilKept, 'view-unit')
      await page.close()
      page = await accanto.openPage('unit.html')
      await expect(page.locator('h1')).toHaveText(screens[1] ?? '')
      await page.locator('.course-screen .button-quiet').first().click()
      await page.locator('.check-links button').first().click()
      await page.locator('.question-steps .button-main').click()
      const place = w.check.place.replace('{number}', '2').split('{count}')[0] ?? ''
      await expect(page.locator('h1')).toContainText(place)
      await page.locator('.choice').last().click()
      const feedback = await page.locator('.feedback').last().textContent()
      await page.evaluate(waitUntilKept, 'view-unit')
      await page.close()
      page = await accanto.openPage('unit.html')
      await expect(page.locator('h1')).toContainText(place)
      await expect(page.locator('.choice').last()).toHaveAttribute('aria-pressed', 'true')
      await expect(page.locator('.feedback').last()).toHaveText(feedback ?? '')
    })

    test('erasing everything erases where one was in the course', async ({ accanto }) => {
      let page = await accanto.openPage('unit.html')
      await page.locator('.screen-link').nth(1).click()
      await page.evaluate(waitUntilKept, 'course')
      const options = await accanto.openPage('options.html')
      await options.locator('button', { hasText: words[language].erase.ask }).click()
      await options.locator('button', { hasText: words[language].erase.yes }).click()
      await options.getByTestId('remains').waitFor()
      await writeLanguage(accanto, language)
      page = await accanto.openPage('unit.html')
      await expect(page.locator('.go-on .button-main')).toHaveText(w.contents.start)
      await expect(page.locator('.screen-read')).toHaveCount(0)
    })
  })
}
