import { createHintFinder, type HintPatterns } from '../create-hint-finder.ts'
import { isOwnStory } from './is-own-story.ts'

const nations =
  'Afghan|Albanian|Algerian|American|Angolan|Bangladeshi|Bengali|Bosnian|Brazilian|Bulgarian|Cameroonian|Chinese|Colombian|Croatian|Cuban|Egyptian|Eritrean|Estonian|Ethiopian|Filipino|Filipina|French|Gambian|Georgian|German|Ghanaian|Greek|Hungarian|Indian|Iranian|Iraqi|Irish|Italian|Ivorian|Jamaican|Kenyan|Kosovan|Kurdish|Latvian|Libyan|Lithuanian|Malian|Moldovan|Moroccan|Nepali|Nigerian|Pakistani|Palestinian|Peruvian|Polish|Portuguese|Romanian|Roma|Russian|Rwandan|Senegalese|Serbian|Slovak|Somali|Spanish|Sudanese|Syrian|Tunisian|Turkish|Ugandan|Ukrainian|Vietnamese|Welsh|Zimbabwean'
const countries =
  'Afghanistan|Albania|Algeria|Angola|Bangladesh|Bosnia|Brazil|Bulgaria|Cameroon|China|Colombia|Congo|Croatia|Egypt|Eritrea|Estonia|Ethiopia|Gambia|Georgia|Ghana|Guinea|Hungary|India|Iran|Iraq|Ireland|Italy|Jamaica|Kenya|Kosovo|Latvia|Lebanon|Libya|Lithuania|Mali|Moldova|Morocco|Nigeria|Pakistan|Palestine|Peru|Poland|Portugal|Romania|Russia|Rwanda|Senegal|Serbia|Slovakia|Somalia|Sudan|Syria|Togo|Tunisia|Turkey|Uganda|Ukraine|Venezuela|Vietnam|Zimbabwe'
const jobs =
  'accountant|actor|architect|baker|barber|boxer|bricklayer|brickie|builder|butcher|carer|carpenter|chef|cleaner|cobbler|cook|dancer|dentist|doctor|driver|drummer|electrician|engineer|farmer|fisherman|fireman|gardener|hairdresser|janitor|joiner|journalist|labourer|lawyer|lecturer|mechanic|midwife|miner|musician|nurse|painter|photographer|pilot|plasterer|plumber|police officer|porter|postman|priest|roofer|sailor|scaffolder|seamstress|security guard|shepherd|shipbuilder|singer|soldier|solicitor|squaddie|tailor|taxi driver|teacher|tiler|trucker|waiter|waitress|welder'
const work =
  'clean(?:s|ed) (?:at|in|for) an? \\p{L}+|dr(?:ives|ove) (?:a |the )?(?:bus|buses|taxi|taxis|lorry|lorries|truck|trucks|van)|used to drive \\p{L}+|sew(?:s|ed) \\p{L}+|sold \\p{L}+|sells \\p{L}+|taught at \\p{L}+|teaches \\p{L}+|trains as an? \\p{L}+|work(?:s|ed) (?:as|in|at|on) an? \\p{L}+|ran a \\p{L}+|served in the (?:army|navy)|foundry|shipyard'

const patterns: HintPatterns = [
  ['origin', nations, 'gu'],
  ['origin', countries, 'gu'],
  ['job', `(?:ex-|former )?(?:${jobs})`, 'giu'],
  ['job', work, 'giu'],
  [
    'event',
    'the fire|a fire|house fire|flood|earthquake|in the war|the war|prison|jail|heart attack|stroke|cancer|accident|scaffold|bankrupt\\p{L}*|evict\\p{L}+|divorce|crash|shipwreck|boat|deported|sacked|made redundant|lost (?:his|her|their) job',
    'giu',
  ],
  [
    'family',
    '(?:two|three|four|five|six|\\d) (?:wee |young |small |grown )?(?:kids|children|sons|daughters|girls|boys|brothers|sisters|twins)|twins?(?: \\p{L}+)?|pregnant|expecting|widow\\p{L}*|orphan\\p{L}*|lost (?:her|his) (?:husband|wife|son|daughter|mum|dad|mother|father|partner)|on the way|an? (?:son|daughter|brother|sister) in \\p{L}+',
    'giu',
  ],
  [
    'body',
    'lost a(?:n? \\p{L}+)? ?(?:leg|arm|hand|eye|finger)|one eye|one leg|one arm|wheelchair|limp(?:s|ed)?|crutch(?:es)?|scar(?: \\p{L}+)?|tattoos?|blind|deaf|stutter|stammer|red hair|missing (?:leg|arm|tooth|teeth|finger)',
    'giu',
  ],
  ['single', 'the only (?:\\p{L}+ ){0,2}(?:man|woman|one|chef|girl|lad|guy|person|nurse|family)', 'giu'],
]

export const findHints = createHintFinder(patterns, isOwnStory)
