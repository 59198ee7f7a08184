/** Spellings of chats and of speech, and what they stand for; parts of a contraction are parted by a space. */
const table = `
m8: mate, luv: love, gunna: going to, u: you, ur: your, urs: yours, ud: you 'd, ull: you 'll, r: are, y: why, ya: you,
cya: see you, thx: thanks, tnx: thanks, ty: thanks, pls: please, plz: please, bc: because, cos: because, coz: because,
cuz: because, 'cause: because, tho: though, thru: through, w: with, wi: with, wiv: with, wud: would, wld: would, cud:
could, cld: could, shud: should, shld: should, shoud: should, shoulda: should have, coulda: could have, woulda: would
have, shouldve: should have, couldve: could have, wouldve: would have, mustve: must have, gonna: going to, wanna: want
to, gotta: got to, oughta: ought to, tryna: trying to, lemme: let me, gimme: give me, kinda: kind of, sorta: sort of,
outta: out of, lotta: lot of, dunno: do n't know, cannae: can n't, dinnae: do n't, whatcha: what are you, gotcha: got
you, d'you: do you, dyou: do you, d'ya: do you, cant: can n't, cannot: can not, wont: will n't, aint: is n't, can't:
can n't, won't: will n't, shan't: shall n't, ain't: is n't, your're: you 're, im: i 'm, i'm: i 'm, ive: i 've, id: i
'd, wats: what 's, wot: what, wat: what, abt: about, happend: happened, definately: definitely, b: be, beleive:
believe, recieve: receive, reccomend: recommend, recomend: recommend, freind: friend, untill: until, bout: about, 'bout: about, rly: really, prob: probably,
probs: probably, prolly: probably, defo: definitely, deffo: definitely, def: definitely, tmrw: tomorrow, tmr: tomorrow,
tomoz: tomorrow, 2moro: tomorrow, 2day: today, tonite: tonight, nite: night, msg: message, txt: text, ppl: people,
smth: something, sth: something, no1: no-one, nthn: nothing, nuthin: nothing, somethin: something, nothin: nothing,
anythin: anything, b4: before, ok: okay, k: okay, okey: okay, alot: a lot, dnt: do n't, dunt: do n't, mayb: maybe, gonnae: going to, abit: a bit, aswell: as well, atm: at the
moment, btw: by the way, tbh: honestly, imo: in my opinion, idk: i do n't know, hru: how are you, wdym: what do you
mean, wbu: what about you, hbu: how about you, jus: just, bein: being, havin: having, rn: right now, tel: tell, hav:
have, hv: have, rite: right, wen: when, n: and, nd: and, an': and, yous: you, yer: your, ye: you, ma: my, aye: yes,
nae: not, wee: little, wasn: was`

const entries = table
  .trim()
  .split(/,\s*/)
  .map((row) => row.split(/:\s+/))
  .map(([typed = '', meant = '']) => [typed, meant.split(/\s+/)] as const)

export const spellings: ReadonlyMap<string, readonly string[]> = new Map(entries)
