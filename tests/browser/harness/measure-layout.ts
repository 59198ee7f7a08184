import type { Page } from '@playwright/test'

export type Layout = { scrollWidth: number; innerWidth: number; scrollHeight: number; innerHeight: number }

/** A page scrolls sideways when `scrollWidth` is more than `innerWidth`. */
export const measureLayout = (page: Page): Promise<Layout> =>
  page.evaluate(() => ({
    scrollWidth: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
    innerWidth,
    scrollHeight: document.documentElement.scrollHeight,
    innerHeight,
  }))
