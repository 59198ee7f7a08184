import * as z from 'zod/mini'

/** The first words a person reads: what Accanto is and what it promises. Every sentence has to be true today. */
export const welcomeSchema = z.object({
  title: z.string(),
  sentences: z.readonly(z.array(z.string()).check(z.length(5))),
})
export type Welcome = z.infer<typeof welcomeSchema>
