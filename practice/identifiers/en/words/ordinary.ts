import { toSet } from '../../names/to-set.ts'

/** Words that people write with a capital inside a sentence and that name nobody. */
export const ordinary: ReadonlySet<string> = toSet(`
i i'm i'll i've i'd im ive ill id
monday tuesday wednesday thursday friday saturday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
january february march july september october november december jan feb mar apr jun jul aug sept sep oct nov dec
christmas xmas easter lent ramadan eid diwali halloween hogmanay new year year's year’s eve day boxing bank holiday valentine's burns night pentecost passover hanukkah advent christian catholic protestant muslim jewish hindu sikh buddhist
god lord jesus christ allah bible quran koran church mosque mass heaven heavens pope saint st
experience equity reciprocity empowerment self-determination acceptance empathy confidentiality active listening peer peers support supporter agent unit respect trust values atl lived
nhs gp cpn a&e ae council job centre jobcentre dwp pip esa uc universal credit home office crown court police hospital probation social services housing benefit citizens advice samaritans red cross post office hmrc dvla cab aa na smart mp msp pc id cv tv dvd cd pdf ok usb sim atm er ot gmt bst covid aids hiv adhd ptsd ocd tb
england scotland wales ireland britain uk gb eu usa us europe africa asia america france germany spain italy poland romania ukraine russia albania morocco tunisia egypt nigeria ghana senegal mali gambia somalia eritrea ethiopia sudan kenya uganda zimbabwe syria iraq iran turkey pakistan bangladesh india china vietnam philippines afghanistan libya algeria cameroon congo lebanon georgia moldova serbia bosnia croatia kosovo bulgaria greece portugal hungary latvia lithuania estonia peru brazil colombia jamaica trinidad
english scottish scots welsh irish british italian french german spanish polish romanian ukrainian russian albanian moroccan nigerian ghanaian senegalese somali eritrean ethiopian sudanese kenyan syrian iraqi iranian turkish kurdish pakistani bangladeshi bengali indian chinese vietnamese afghan libyan algerian moldovan serbian bosnian bulgarian greek portuguese hungarian latvian lithuanian peruvian brazilian jamaican caribbean gaelic arabic urdu punjabi hindi african asian european american roma gypsy
parkinson's alzheimer's parkinson alzheimer down asperger
whatsapp facebook instagram telegram tiktok google youtube messenger skype zoom teams gmail internet word excel iphone android samsung netflix amazon paypal wifi email sms uber ebay monzo microsoft windows
ford corsa fiesta golf vauxhall volkswagen toyota bmw mars coke coca cola pepsi tesco asda aldi lidl greggs boots primark ikea argos morrisons sainsbury's costa starbucks mcdonald's mcdonalds kfc irn bru celtic rangers arsenal united city rovers
mum mam mom dad mummy daddy gran granny grandad nan mr mrs ms dr sir madam
dear hi hello hey thanks thank best regards yours cheers love hiya
north south east west street road lane avenue close
`)
