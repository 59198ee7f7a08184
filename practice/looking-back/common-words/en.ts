/** English words that say little by themselves, without what follows an apostrophe. */
export const englishCommonWords = `
the and but nor for yet not with from into onto upon over under about above below after before again against along among
around because been being between both during each either else ever every everyone everything few first last further
have has had having here there hers her him his himself herself its itself just least less like made make makes making many
may maybe might more most much must myself never next none nothing now off often once one two three four five six seven
eight nine ten only other others our ours out own perhaps quite rather really same she should since some someone something
somehow sometimes soon still such than that thats their theirs them themselves then these they thing things this those
though through till today tomorrow too toward towards until very was were what when where which while who whom whose why
will would without you your yours yourself are can could cannot did didn does doesn doing done don down got get gets getting
give given gave goes going gone has hasn haven hadn isn aren wasn weren won wouldn couldn shouldn mustn let lets lot lots
also although always any anyone anything anyway away back became become becomes came come comes coming day days week weeks
month months year years yesterday morning evening night hour hours minute minutes time times way well went know knew known
knows look looked looking looks mean meant need needed needs new old good bad big little bit part put said say saying says
see seen saw seem seemed seems take taken takes took taking tell told think thinking thought thoughts try tried trying
use used using want wanted wants work yes yeah okay enough even far felt feel feels feeling left long kind sort another
already almost able ago all how himself its per
`.trim()
