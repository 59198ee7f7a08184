import { toSet } from '../../names/to-set.ts'

/** Cities and towns that are often named. */
export const cities: ReadonlySet<string> = toSet(`
aberdeen aberystwyth airdrie aldershot ayr bangor barnsley barrow basildon basingstoke bath bedford belfast birkenhead birmingham blackburn blackpool bolton bournemouth bracknell bradford brighton bristol burnley bury cambridge canterbury cardiff carlisle chatham chelmsford cheltenham chester chesterfield clydebank colchester corby cork coventry crawley crewe croydon cumbernauld darlington derby derry doncaster dover dublin dudley dumbarton dumfries dundee dunfermline durham eastbourne edinburgh exeter falkirk folkestone galway gateshead gillingham glasgow glenrothes gloucester gravesend greenock grimsby guildford halifax hamilton harlow harrogate hartlepool hastings hereford huddersfield hull inverness ipswich irvine kilmarnock kirkcaldy lancaster leeds leicester limerick lincoln lisburn liverpool livingston londonderry london luton maidstone manchester margate middlesbrough motherwell newcastle newport northampton norwich nottingham oban oldham oxford paisley perth peterborough plymouth poole portsmouth preston ramsgate reading redditch rhyl rochdale rotherham salford salisbury scarborough sheffield shrewsbury slough solihull southampton southend stevenage stirling stockport stoke stranraer sunderland sutton swansea swindon telford torquay truro wakefield walsall warrington watford whitby wigan winchester woking wolverhampton worcester worthing wrexham york
rome milan naples turin bologna florence venice palermo paris berlin madrid barcelona brussels vienna bucharest tirana kyiv kiev warsaw krakow lisbon athens sofia istanbul casablanca tunis cairo lagos accra dakar dhaka mogadishu asmara khartoum addis
`)

/** Cities that are words, or people's names, too. */
export const cityDoubles: ReadonlySet<string> = toSet(
  'bath reading bury hull derby cork dover poole lincoln preston paisley hamilton chester crewe perth sutton barrow hastings halifax stoke wells worthing florence sofia paris irvine rugby slough',
)
