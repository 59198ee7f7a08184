/**
 * Base, past and participle where they are not built with -ed; several pasts are parted by a stroke. A form that is left out is
 * as the one before it. */
const table = `
awake awoke awoken, be was|were been, bear bore borne, beat beat beaten, become became become, begin began begun, bend
bent, bet, bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, bring brought, build
built, burn burnt|burned, burst, buy bought, cast, catch caught, choose chose chosen, come came come, cost, creep
crept, cut, deal dealt, dig dug, do did done, draw drew drawn, dream dreamt|dreamed, drink drank drunk, drive drove
driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown,
forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got got|gotten,
give gave given, go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit,
hold held, hurt, keep kept, know knew known, lay laid, lead led, lean leant|leaned, leap leapt, learn learnt|learned,
leave left, lend lent, let, lie lay|lied lain|lied, light lit, lose lost, make made, mean meant, meet met, mistake
mistook mistaken, pay paid, put, quit, read, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said,
see saw seen, seek sought, sell sold, send sent, set, shake shook shaken, shed, shine shone, shoot shot, show showed
shown, shrink shrank shrunk, shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, smell
smelt|smelled, speak spoke spoken, speed sped, spell spelt|spelled, spend spent, spill spilt|spilled, spin spun, spit
spat, split, spoil spoilt|spoiled, spread, stand stood, steal stole stolen, stick stuck, sting stung, strike struck,
swear swore sworn, sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught,
tear tore torn, tell told, think thought, throw threw thrown, upset, wake woke woken, wear wore worn, weep wept, win
won, wind wound, write wrote written`

export const irregularVerbs = table.split(',').map((row) => {
  const [base = '', past = base, participle = past] = row.trim().split(/\s+/)
  return { base, pasts: past.split('|'), participles: participle.split('|') }
})
