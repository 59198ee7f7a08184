// Made by `npm run wordlists` out of the lists of zxcvbn-ts (MIT), which count words in OpenSubtitles 2024 through
// OPUS, by Helsinki-NLP (https://opus.nlpl.eu, ODC-BY), and in Wikipedia. They are what people guess first, as it is:
// never shown. The most frequent stand first.
export const guessedWords: Readonly<Record<string, string>> = {
  'passwords-common': `
123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football monkey
letmein shadow master 696969 michael mustang 666666 qwertyuiop 123321 1234567890 pussy superman 1qaz2wsx 7777777
fuckyou jordan qazwsx jennifer 123qwe 000000 killer trustno1 hunter harley zxcvbnm asdfgh buster andrew batman soccer
tigger charlie robert sunshine thomas iloveyou fuckme ranger daniel hockey george computer michelle jessica starwars
asshole pepper klaster 112233 zxcvbn freedom princess joshua maggie pass ginger 11111111 131313 fuck amanda ashley
love cheese 159753 nicole summer matthew chelsea dallas biteme matrix william yankees 6969 taylor corvette austin
access martin heather thunder merlin secret diamond hello anthony hammer fucker 1234qwer silver gfhjkm justin patrick
richard bailey internet samantha golfer scooter test orange cookie q1w2e3r4t5 maverick jackson sparky mickey phoenix
bigdog snoopy guitar whatever chicken morgan andrea camaro mercedes peanut ferrari cowboy falcon welcome samsung sexy
steelers joseph smokey dakota melissa arsenal boomer eagles tigers marina nascar booboo gateway porsche yellow monster
spider diablo hannah bulldog junior london purple compaq lakers iceman qwer1234 hardcore cowboys money banana ncc1701
boston brandon tennis johnny miller q1w2e3r4 coffee scooby 123654 edward nikita mother yamaha brandy barney chester
fuckoff oliver charles player knight forever steven rangers midnight chicago bigdaddy redsox victoria badboy angel
fender chris jasper james slayer rabbit natasha rachel bigdick marine wizard marlboro raiders prince casper fishing
flower crystal jasmine panties iwantu adidas winner winter gandalf password1 enter ghbdtn 1q2w3e4r angela mike golden
lauren cocacola jordan23 winston madison angels blowme panther sexsex bigtits spanky bitch shannon sophie johnson
asdfasdf david horny thx1138 toyota tiger murphy dick canada danielle 12344321 blowjob 8675309 jonathan liverpoo
muffin cooper apples jackie dennis black qwerty123 passw0rd john abcd1234 sandra pokemon 123abc slipknot carlos qazxsw
123456a scorpion qwaszx nathan butter startrek rainbow asdfghjkl razz redskins newyork gemini cameron qazwsxedc
florida liverpool turtle nicholas viking booger wilson sierra butthead doctor rocket 159357 victor dolphins captain
bandit jaguar packers pookie peaches 789456 asdf blue dolphin helpme tucker theman tiffany maxwell jeremy qwertyui
shithead debbie albert maddog lovers monica alex giants nirvana metallic hotdog rosebud mountain benjamin warrior
stupid elephant suckit success bond007 jackass bonnie alexis porn lucky jason scorpio samson q1w2e3 rush2112 azerty
freddy driver willie calvin 1q2w3e4r5t sydney gators dexter red123 12345a 123456q bubba creative golf voodoo arthur
trouble nissan gunner rebecca stella garfield gordon jessie bullshit parker asdfghjk 5150 apollo jack 1qazxsw2 2112
eminem legend airborne beavis bear apple brooklyn godzilla skippy buddy 4815162342 qwert kitten magic shelby beaver
phantom fred asdasd williams xavier braves darkness blink182 travis copper tomcat platinum qweqwe girls 01012011
bigboy green 102030 animal 11223344 online voyager lifehack 12qwaszx fish sniper 315475 trinity walter blazer heaven
lover snowball playboy bubbles loveme hooters cricket marvin willow donkey topgun nintendo saturn gabriel destiny
pakistan pumpkin digital sergey explorer redwings private therock runner tits 789456123 lasvegas guinness beatles
cassie christin qwerty1 asdf1234 celtic broncos andrey 007007 babygirl nelson donald scott eclipse cartman fluffy
louise michigan testing carolina samuel alexande birdie steve cherry pantera sharon gibson vampire mexico dickhead
peter buffalo montana genius beer flyers maximus minecraft lovely stalker metallica doggie carter kristina kimberly
spencer speedy barbara snickers sabrina carmen marcus bronco yankee paradise lol123 dreams magnum horses caroline
147258369 lacrosse ou812 goober qwertyu enigma scotty pimpin bollocks brian cock surfer sammy genesis poohbear dave
star asd123 qweasdzxc racing hello1 hawaii eagle1 billy viper vanessa poopoo einstein boobies stanley 12345q walker
bitches paul drowssap stephen courtney simple alaska badger action jake bill denise jester 111222 spitfire drummer
forest patricia maryjane champion diesel svetlana friday kevin mark gregory pamela frank hotrod 147258 chevy anderson
lucky1 douglas westside security google badass shorty tester thumper hitman mozart reddog boobs zaq12wsx 010203 lizard
alexander melanie a123456 ruslan 123456789a vincent eagle 1232323q sweet teresa scarface 147852 qwerty12 a12345
marshall olivia veronica porno buddha spirit frankie money1 stargate liberty natalie mercury naruto qwe123 12345qwert
suzuki semperfi king popcorn spooky marley brittany claudia kelly scotland kitty cherokee vikings simpsons leslie
rascal qweasd jimmy loveyou hummer michael1 allison rocky patches russia adrian jupiter penguin cumshot howard passion
honda vfhbyf andre vladimir franklin sandman 123789 infinity homer bastard raider passport assman sucker fantasy
bulldogs 1234554321 horney domino budlight ironman disney norman usuckballz1 softball bishop francis brutus ford
redrum brooke bigred jeffrey fktrcfylh karina marines kawasaki digger oksana fireman cougar alicia russell houston
monday bradley cunt sarah nigger justice super wildcats tinker duncan dancer logitech avalon swordfis everton reggie
motorola alexandr molly timothy hentai pussy1 claire patriots madonna colorado eugene ducati kermit juventus connor
galore freeuser smooth titanic boogie simpson warcraft wolverin elizabet arizona saints valentin georgia asdfg test123
accord matt baxter denver mitchell christ password123 yfnfif slut smith stinky zachary roland naughty ncc1701d
spiderma chopper brenda hello123 extreme virginia skyline poop zombie pearljam froggy pirate fylhtq vision 123qweasd
awesome alyssa dreamer predator bullet empire wolf charlie1 kirill 123123a penis elvis panthers skipper nemesis
peekaboo rasdzv3 simon alison rolltide cardinal arnold chevelle psycho happy1 danger mookie wanker manutd 9379992
tommy hobbes vegeta goblue 852456 burton fyfcnfcbz picard 159951 bobby windows loverboy lovelove vfrcbv victory
123654789 bambam turkey serega tweety hiphop galina changeme rooster polina berlin suckme taurus electric ronald
avatar 134679 raptor alpha1 maksim spring brazil eric bigcock newport kenneth hendrix madmax a1b2c3 alpha sublime
britney darkside bigman hercules lawrence wolfpack classic letmein1 lincoln ronaldo 741852963 spiderman 1q2w3e
blizzard cheyenne 123456789q wombat bubba1 tiger1 cjkysirj raymond kristen pandora devils zxc123 simone holiday
wildcat kramer 12312 147852369 buddy1 sterling caesar alabama carrie bondage pussycat pickle catch22 leather shaggy
a1b2c3d4 chronic flowers qaz123 qqq111 robbie admin gracie amber freepass airplane kodiak billybob katana sunset
stingray anna snowman phpbb angel1 chocolat zeppelin garcia detroit wolves pontiac candy firebird vagina gundam panzer
outlaw fisher connie trevor redhead hardon greenday tarheels 01011980 nastya hellfire cobra engineer dragon1 savage
serenity sasha michele lickme fireball 1029384756 darkstar miranda flash mustang1 01011 124578 harvey oscar strike
freddie pavilion beauty bobafett 01012000 adam dbrnjhbz jeff bigmac chris1 duke clinton bowling jenny natali harrison
jones wallace welcome1 swimming apache rulez pyramid dodgers whynot fuckit defender teens morris trooper 135790 cancer
precious packard lucifer popeye weasel 142536 raven icecream stewart tanner swordfish blonde sandy presario rockstar
viktor cheryl norton james1 wutang airforce julian atlanta pimp spike thailand casino 741852 21122112 mouse lennon
456123 bluebird theone hawkeye hacker lisa dustin elaine nfnmzyf sailor catfish goldfish maxima tattoo barbie pervert
herman wrangler rocks trucks nipples roscoe tornado jerry lights bubble cadillac 666999 madman orlando pegasus target
longhorn laura philip browns eatme stefan cannon dilbert baller microsoft winnie christia katie qazwsx123 shooter
xfiles qazqaz lesbian seattle corona amateur cthutq prelude 246810 beach malibu freaky assassin integra atlantis
123qweasdzxc pussies dragons iloveu monkey1 unicorn lonewolf 753951 stealth kristin peewee openup bobcat stacey
software newton leonardo srinivas angelina valentina trigger zaqwsx lolita athena shotgun coyote bruins veronika
dollar rocky1 joker babydoll lestat wordpass hottie smiley potter random sweety butterfly woody chipper snake samurai
gizmo maddie devildog valerie mistress flipper freedom1 express powers soso123aljg cessna goldie moose polaris piglet
cookies elena montreal hjvfirf wolfgang fatboy scully wicked daisy fetish foobar tickle bunny pepsi balls transam
dfvgbh 31415926 oicu812 impala sunday booty hotstuff ronnie jasmin ryan gambit toshiba basketba lancer stephani
jessica1 hooker knicks 314159 roberto stinger testtest fuckyou2 kathleen savannah shamrock benson squirt deftones
trucker redneck goldberg alfred blaster siemens shelly renegade manson subaru ibanez blondie hamilton casey swinger
reaper cristina minnie mylove galaxy lindsay dudley farmer gloria blahblah enterpri 1234abcd travel babylon5 bigone
sweetpea sugar skeeter fucked indiana ficken trfnthbyf master1 freeman curtis smitty marino joanne bigfoot escort
babes larisa trumpet tristan spartan babylon asdfghj valera stormy paladin andreas cavalier marathon hamlet aardvark
butterfl bigboobs mister manchester yankees1 rusty napoleon indigo hornet skater jerome pierre toronto rose indians
karate buckeyes 01011990 julie hesoyam fredfred charger highland sweetie holland 1qaz2wsx3edc chiefs diamonds buckeye
aurora hotsex campbell griffin brandi redman passwor chandler drpepper monika maiden elizabeth leonard bernie brown
pornstar garden storm autumn 12345678910 linda thuglife millie jungle pencil tomtom insane pizza timber jesus1
sherlock mariah audrey david1 1a2b3c hamster aragorn pioneer techno catdog lollol triumph sidney 141627 321654 fktrctq
sophia morpheus wetpussy hobbit blabla erotic shadow1 aaron pascal sampson consumer justme marion stones chrissy tyler
nadine marie goforit burger pitbull kelsey adgjmptw spartak karen kissme hunting kaiser martha colors harold bass
sammie barcelona nicolas virgin pebbles sundance isabella overlord emerald callie doggy irina racecar isabelle 1478963
goddess wesley nipple basket joejoe holly poison zipper alpine shirley element huskers marcel christy pussys sakura
chichi ultimate nicola ncc1701e blackie q12345 omega watson rommel matthew1 geronimo nikki caserta trojan 123qwe123
philips sergio nugget sammy1 tarzan bassman warren trixie chicks aleksandr webster sherry manuel portugal dodger
anakin bobbob bomber michel madness superfly q1w2e3r4t5y6 loser 123asd florence yvonne fatcat ybrbnf desire wrinkle1
soldier sexual warlock martina babe 951753 11235813 51505150 andrei larry seminole alejandr westham concrete access14
harris margaret hector christop naked ladybug letmein2 bernard weed tintin qazxswedc trombone chuck rhbcnbyf bluesky
sherman logan onelove cotton christian cdtnkfyf sunny archie holden whore brianna vfvjxrf titans stallion lindsey
missy hansolo joanna natalia beagle phillip panama smiles blue22 juice qawsed mongoose connect kingkong snatch flatron
sex4me bluemoon turbo rocker emily blessed snakes dominic joey finger beetle jamaica a1234567 mulder fuckyou1 jamie
susan immortal passat plastic 123454321 dietcoke spunky suck anthony1 whiskey monitor cactus ripper spyder markus
magic1 teen patton exigen sticky waters sluts nolimit daniela hollywoo abigail apple1 morrison katrina trunks 1234321
andy assass diana deedee 14789632 clifford april pickles sailing freak holmes bonehead fernando ghbdtnbr 112358 911911
charlott delta yomama darren rubber newman molly1 1123581321 cumming bertha memphis sylvia ilovesex maurice william1
hongkong olga jumper unreal geheim rodney nylons sebastia pentium legion shalom kennedy 555666 brooks dodge graham
sprite curious loulou funtime philly ferret niners orion werewolf milton cantona boeing gilbert abgrtyu pirates
super123 sheila sweets cooldude palmer eternity lollipop tottenha green1 stocking monique foster jackoff 7895123
biscuit drizzt fossil moomoo makaveli tracey colt45 robinson isabel martini salmon shasta verbatim maniac snapper
satan666 nasty solomon patriot jacob shaved blackcat asdzxc punkrock raistlin qwerty12345 4128 dillon gerald twister
ricardo waterloo cjkywt clayton crimson serena 01012010 oxford maxmax denis condor seinfeld silvia biggie maxine
musicman ravens teddy colleen bruce wolfman sharks megadeth cosmos velvet butt keeper foxtrot garrett black1 damien
anton sesame skywalke gn56gn56 banshee cats squirrel wolverine sunrise rick grendel sucks roxanne privet legolas frog
felix marlin herbert lvbnhbq qazwsxed carrot blades frosty stardust 121314 helena brownie groovy penny butler coolio
twilight daytona licker peanuts intrepid pikachu mollie vanhalen jericho hershey strider lobster punisher zaq123 ninja
1234567a murray kansas shogun goblin neptune showtime darwin amadeus suzanne fuckfuck seven7 jason1 111222333 oldman
showme getsome muscle obiwan rfrfirf skittles ekaterina whitney shark anal tanker tarheel fighter blue123 hannibal
newlife anubis gothic chaos blues cindy sabine thunder1 roman preston princes brendan slick 123456z evelyn python
test1 richie tequila cody chelsea1 clover delete mirage surfing 1q2w3e4r5t6y bentley portland potato baggins porter
chubby panasonic sandiego sooners buffy buck tina derrick penelope blackdog harmony fusion dima mature malcolm allen
buttons 1a2b3c4d californ playtime dagger moscow swallow warriors byteme stimpy gangster lucas christine turner
iverson lester chargers liquid asdf123 mushroom cracker dingdong lucky7 misty nymets 456852 robin bigguy tazman greg
nimrod newpass miami crusader bugger stranger dkflbvbh anastasia masters monroe miguel doodle collins powder archer
gotcha dublin slapshot guardian 147896325 janice charly septembe knights woody1 angelica nookie pepsi1 scarlett stuart
damian grizzly 123098 123321123 camille scruffy brasil kittycat poopie munchkin rammstein 1701 1passwor bananas
barcelon santiago thegame robert1 gerard picasso viper1 walnut kolobok blackman wisdom trance starcraft parrot blade
pink auburn goodluck eatshit dorothy dusty coltrane gorilla wheels katerina tamara postal fuck_inside luther ranger1
pass123 cassidy discover oakland andrew1 spanking osiris dumbass shaney14 192837465 lonestar ping bingo bender
stonecol dookie meridian sally megaman heather1 25802580 racerx rjntyjr sirius firefly richard1 julia alexandra terry
griffey phoebe zaq1xsw2 weezer violet ledzep lowrider randy gangsta ghjcnj paradox tacobell 123698745 loving catalina
vertigo halflife carson sergei shiloh johnjohn sobaka buffett aliens sadie chucky bonjour kangaroo thompson sinner
socrates soccer1 keyboard 0.0.000 stevie 0007 jeep trebor sprint shazam celica sarah1 scarlet formula1 hoover sommer
frances hotboy cynthia qwerasdf 12369874 penguins bond rebels fuckface elwood melvin honda1 ragnarok bollox lexmark
asshole1 mailcreated5240 lorraine 258456 claude rockon duck dodgeram tacoma romeo wookie prodigy tempest vfhecz flames
sebastian colombia bang kitkat oblivion sithlord server molson mustangs incubus smoker 123qaz scoobydo 1122 bigballs
zxcv1234 carpet titleist richmond megan magnolia celeste melinda wright jimbob golfing kenny bobbie xanadu tardis
blueeyes dixie pussy69 pooper shaman mersedes 102938 12312312 springer janine patrick1 kenwood 123zxc dogg garbage
martinez topper cowboys1 roberts lizzie ashton elliott oracle sheena chloe nuttertools mallard 123987 1122334455
analsex shemale gateway1 mikey asterix monkeys jimbo cooler gillian peterpan kingston yourmom sleepy gremlin printer
hudson pa55word stud freckles birdman frank1 aussie esther defiant margarita 445566 deadhead polo tatyana jackal
frogger bridget wayne tobias mariners rootbeer blondes donnie katrin aspirine frederic israel stephanie shaolin
noodles celine willy willis scooter1 hallo mandy thomas1 11112222 rogers santos ohyeah magnus laurie creampie amazon
kisses ludwig fatass plymouth justdoit assfuck nellie 1234567q 12121 987456 6751520 putter nopass letsgo bryan harley1
tatiana camel champs lightnin massive camelot bosco deanna gizmodo spidey caliente aezakmi 456654 goodtime mypass
roller catherin pooh payton redalert brucelee smokin porkchop astros aquarius raiders1 thankyou kevin1 atomic fletcher
a1s2d3f4 mason rusty1 marian vanilla hunter1 sapphire qwert123 marvel beckham qazwsxedcrfv kaktus 753159 blacky elvis1
hastings buster1 power1 blackjac aggies 123321q abc12 judith iforgot kasper cxfcnmt bangkok 01012001 shitty spectrum
eduard vader jammer painter primus veritas ernest kristi chevrole amber1 amsterdam slappy 1221 horny1 hitler clancy
spankme granny avenger satan sasha1 usa123 diamond1 rosemary husker candyman beatrice scrappy john316 simba falcons
dylan front242 labrador 123456qwerty smudge syracuse melody timmy elijah fatman krishna sanchez pancho gator pacman
commando delta1 vulcan bush clitoris lemons 8j4ye3uz boner keith odessa barkley monopoly kelley punkin pineappl
celtics lesbians 223344 gangbang bennett area51 lick flyboy hamburg aaa111 carol spartans tricky romashka 123456aa
snuggles phoenix1 infiniti anders billie homer1 drago blake hermes jesse goose jeremiah vivian annette homerun forrest
carolyn 1234567890q topcat hayden cosworth vectra grover charlotte cuddles bossman horndog doberman telefon dawg
qawsedrf ivanov durango peugeot killer1 plumber rbhbkk pauline exigent brandon1 laguna emmanuel webmaster bowler
leopard theking redbull pics beast viktoria porsche9 breeze topdog starbuck omega1 dalton fuckers oscar1 beefcake
gjkbyf speaker shelley godsmack clarence loveit kingpin nokia valhalla starfish anarchy herbie blacks 906090 sailboat
fitness brando bohica achilles tractor jordan1 ncc1701a drake bull kicker arsenal1 labtec napass bart pa55w0rd amelia
tuesday frontier swingers jimmy1 caitlin muppet terror legacy farside terminator matilda jackson1 doughboy ramona
butthole phillies jrcfyf 789654 camels dannyboy oakley daniel1 nebraska qwertyuio sabbath chang pinkfloy homers
striker looker luckydog azamat iguana moloko qwerty123456 agent007 vfrcbvrf javier vette daniil rhonda pistol skiing
franky stoner conrad select tanya boris puppy elliot charmed vladik nathalie whocares 666777 maynard vkontakte
ihateyou puppies zidane eileen dilligaf mandingo moneys tyrone nevada kotenok mystic 123457 budman carlton rafael
technics golfball rookie panda laptop 01011991 jennie triton trojans bunghole zvezda 132435 15426378 hurrican stripper
dale filter jethro gustav ivan gizmo1 hawk igor aberdeen shane lespaul rfnthbyf enterprise butch dthjybrf 963852
1366613 cutter splash oilers randall nofear cupcake excalibu batman1 momoney gbpltw belinda svetik possum moocow
bethany keystone babyboy flamingo super1 firefox bogdan ccbill passwort soleil lancelot melissa1 vipers marilyn
tdutybq juliet madden sabina coolman skinny zaphod raven1 kamikaze bacon noodle rebel doobie designer deadman vortex
killme dogman pokemon1 gopher danila 12332 reagan apollo13 chevy1 cancel torres 000007 freaks azsxdc sassy dracula
poncho bearbear boots engage steve1 deskjet bradford bitch1 hammers deeznuts warhammer rangers1 justine ralph fabian
lewis casey1 summer1 blueblue marissa bubbas sinatra hilton meatball mailman dawson columbus manchest cthulhu macdaddy
mighty michaela sterlin cartoon summit 123456789z sentinel tolkien bicycle peter1 beverly breast lickit kathy crazy1
meghan capone jenna julius wendy bryant truelove 123456k nancy eatpussy hailey kitty1 daisy1 362436 bowser kathryn
sexygirl fernand eleven rockets billyboy davis jamesbon iloveyo texas1 daddy1 redhot microsof sonic microlab gofish
pantyhos mayday aikido nina star69 01011985 conner cutlass thekid gordon24 theodore titties polska danie 73501505
scotch lansing elvira sexx hustler anfield coke smut catman bonita tracy sony 1234qwe 1225 passwor1 irish1 tinman
airbus peters azsxdcfv santana hayley gabrie scottie orioles jenny1 01011970 charlton saun dfkthbz rustam warlord
retard fatima bigmoney 4runner rotten grumpy oranges kelly1 superstar fordf150 asdfjkl boxing xtreme denali selena
zxcasd huskies 128500 wilbur kristy wildfire vladislav bikini thor mayhem sultan gretchen figaro sixers sparta
saratoga 321654987 01011981 cloud9 music1 mojo greenbay cancun marlene trinidad tammy chewie number1 billy1 crunch
bigbird mellon chicken1 bigtime fabie 789123 rjirfrgbde rovers meatloaf hyperion sandro rightnow jarhead armani miriam
hansen 01011986 lisalisa bizkit chester1 jasmine1 maradona 1066 sayang charli rfhbyf utopia anaconda camilla coconut
govols emerson catherine jedi cosmo cruise dragoon woofwoof giorgi packer pass1234 poontang emily1 illini christopher
davids zaqxsw sandy1 pedro sticks exodus reebok chanel albatros cabbage goku wally beaner quincy greens tomato toby
richards turkey50 adriana kenworth happy123 deborah cooter dinosaur holyshit eeyore dana lionking creamy poodle
tsunami happyday 321123 knopka tommy1 bogart corrado volley tyler1 chickens orgasm whisper walleye hopper katie1
twisted chaser pepper1 memorex ericsson 1001 100000 jensen crazybab frisco jose zorro romance sherwood shania rereirf
sausage milana tasha vfvekz zenith fugazi junebug clemson polniypizdec0211 tootsie fktrcfylhf zxcasdqwe vfczyz 150781
werner aspire hardrock condom cocks rachael gringo anhyeuem madeline becky canon abc12345 harper justin1 stocks marcos
samsung1 clapton roberta coleman applepie skywalker fubar theresa koshka tundra vitalik arjay gmoney bigsexy ingrid
pillow gandalf1 lucky13 samiam davidson skorpion candle hellyeah australi drew rockhard boob sparkle johanna everest
rfrnec hedgehog 13243546 wolfie surf bobby1 fart yosemite marisa voyeur baddog jazzman dicks tool temp cheetah
1qa2ws3ed slacker steele mikemike pooppoop america1 barsik valeria deniska br0d3r fright karolina kirsten vfksirf kume
kenshin bootie cyclone starship monty balloon maxell dildo rupert 0.0.0.000 milena bonsai lion salvador greatone
vernon 50cent slider lillian cecilia albion midget freeporn nikola amanda1 hithere football1 222333 78945612 damnit
dinamo francois cheng calico duchess powell packers1 nyjets artemis robotech roadkill backdoor rastaman fiesta felicia
fletch jerkoff killbill goliath cinnamon rambler malaka tekken sojdlg123aljg 321456 18436572 963852741 carrera
bangbang jeanette marc fritz ramses operator shado duster spank wibble alibaba mechanic keywest amsterda hal9000
bristol pingpong rasputin marianne hooter tara rctybz sanders faggot krista majestic 332211 nguyen fowler passwords
buttman snake1 spurs pompey trident viagra qwert1 brian1 kipper kingfish zxcvbnm1 gotohell angie heidi mattie slutty
isaiah steeler wrestlin pooter divine route66 clipper charley macross lineage2 oleg 420247 seamus swimmer ne1469
jokers chico a123456789 solnce erik kimber guiness pussie mathew matador sparks typhoon secret1 subway ivanova ghetto
florian love69 vermont tang ktyjxrf lolipop moose1 spears yzerman peterson magick phillips cinder nwo4life flash1
shearer pupsik charles1 dfkthf allsop 162534 456321 000001 qwer123 grapes 123123q pippen chad venus kcj9wx5n sex123
dammit caveman critter underdog r2d2c3po skydive renault onlyme george1 snoopdog jayhawk hotshot caramel kinky theboss
fuckher trout ding umbrella feather splinter depeche seeker fuckthis crysis cyclops 1000 122333 135246 789987
123789456 chivas jamesbond blackhaw passpass sinclair megapass beanie translator helloo magicman cunts fishes supersta
caligula shannon1 juggalo usmc meredith java wassup rosie bullseye pornos cohiba ashley1 floppy alucard deacon tabitha
kristine nicole1 tunafish great1 gfhjkm123 dallas1 xbox360 dkflbckfd kickass p0015123 10203 200000 7753191 12131415
kendall pearl safari gonzo crawford bob123 klingon jacob1 looser goalie maureen tazmania cigars facial cobra1
deepthroat malina samara dfktynbyf fang cruiser vector tommyboy banker horizon chainsaw bigbear forfun abraham 123456r
astrid carole andres sharky enter1 vh5150 royals christina misfit yousuck fallout marino13 scania maxx nudist getmoney
budweise qazwsx12 brighton absolut kungfu kostya death1 gunners vfhufhbnf mamapapa 1230 minime blueboy penthous
chrisbln steph whitey jade bertie daphne groucho champ benny trader stroke walrus susanne sabres nipper floyd snowboar
undertaker flounder moneyman patty love123 kahuna wolf359 viewsonic coolguy wagner fabric trisha ybrjkfq cypress
01011989 qwerty1234 eastside sneakers passme topher taylor1 golfgolf barber sinbad frodo panasoni alfa mybaby skidoo
chicago1 jillian cat123 q123456 sparrow dalejr thecat fucku2 snapple mondeo leanne emmitt thanatos z1x2c3 ghjcnjnfr
smegma thesims whitesox chong 778899 2128506 bonkers poseidon johannes gargoyle 0420 olivier hambone bluedog intruder
sunnyday cyber compute smelly spawn wapbbs studly poppy ferrari1 simona madison1 newcastl adonis goodman sexxxx
goldstar quantum buckshot static turbo1 01011988 titanium holly1 erica danzig sadie1 jabroni beastie chrono dang 1024
555777 edwards test1234 gunnar korn custom lance 1qwerty assholes daewoo briana watcher superman1 albina sunflowe
dorian babyblue staples nike stereo westwood apple123 mouse1 usnavy boomboom florida1 sasuke dharma pisces motherlode
multiplelo sapper scanner marius zeus racer callaway bayern rover lamont rivers snoop walmart micheal starfire theend
tigger1 erotica aaliyah doogie renee paintbal winston1 sexy69 123qwerty tyson joshua1 newbie knickers lokomotiv 112211
192837 hotred ufkbyf panther1 dodge1 laurel 12345z wasser scott1 jessic thirteen rjycnfynby avalanch outkast truman
magpie scout philippe martin1 havefun michell cubbies losers hotpussy deejay fghtkm droopy blossom 333666 777888
allmine 01011984 zerocool godfather greene sascha ming bimmer cbr600 builder nitram pudding bounce donuts 01011987
fucku newyork1 jeanne idontknow audia4 aleksey vfvfgfgf leonid smokes mylife beerbeer sims redfish harry1 rodman
beaches 1x2zkg8w hairy bogey prissy 123456s gegcbr tights insert carla beretta francesc jewels searay padres celeron
mittens quartz ziggy diehard micron syncmaster cornell christie stunner hockey1 simon1 rtyuehe hoosier zxasqw12 peyton
cheese1 orange1 paintball bing 4121 monalisa queens terrapin a1s2d3 spongebob buzz whisky clevelan ling cedric marin
barefoot artur barrett meathead bigass ou8122 titty spike1 gretzky 02071986 kosmos cfitymrf biggles cambiami sexy1
12345678q 03082006 thongs aleksandra ginger1 twinkle gladiator gollum southpark rabota mazafaka 336699 goodboy scuba
tango stoney brent weaver volvo footbal pianoman gaston casanova traveler stumpy hawkeyes clarinet looney maggot
felipe eduardo sexyman johnboy dian snapon deeznutz warthog rooney honey1 futbol 1012 90210 10203040 123aaa mustard
boricua meowmeow maste mellow love1 abc1234 sunshin bengals goofy whatsup sauron krystal alina lover1 monster1 prophet
joker1 loco lovesex triangle booker reefer nickel venice xander valencia 01011910 rhiannon crystal1 smeghead valeri
andromeda 12qwas 12345679 diver cerberus james007 sputnik groove lambert usarmy tiberius zigzag sting abcd123 bean
welder petra gabriell candice salamander eternal silver1 bunny1 motley hayabusa rambo rainman poochie purdue redwood
ripple buzzard redwing boobie juliette monke hokies phish 1q2w3e4r5 crjhgbjy jagger nokia6300 rockford shou tuan
goldwing 1007 10101 brewster bermuda thegreat proxy badgirl lola bacardi sweet1 whiskers spaceman starman rebecca1
karma 12qw34er allstar carolin gesperrt lynn swords rasta wildman nikolay slinky jamie1 mohammed pinhead hacked logan1
sersolution penny1 overkill rhfcjnrf mishka montgom240 123451 banane bulldog1 fester 12345qwe helmet buffy1 ripken
frisky higgins trapper piper windsor ib6ub9 kaylee runescape oasis hurley dbrnjh shun chun 11223 235689 784512
14725836 19411945 edward1 darius midway kool hoosiers vinnie recovery cicero napster lionel tracker laser 01011992
adrienne roadking menace stoned br549 thedog squash pony feng illusion 01091989 woohoo rachel1 antoine leavemealone
bagira megatron 787898 5551212 orchid reader comet zippy doghouse stacy maxim 12345678a paula buddah jaybird chuckie
maria1 dino peach hanna chuang mortgage heineken saleen rulezzz fishing1 massage sonics moonlight butts 02071982
pobeda benfica poker kashmir realmadrid balloons optimus chunky gsxr750 tinkerbell chou shai 135792468 starter brewer
babyface gregor dogfood hardcock deluxe bigmike 01011975 blackbir bookworm hampton jeffery salomon godfathe meister
angus intel seahawks eagles1 talisman blackjack eraser collin pissing hawaiian zhong mian 1005 7779311 michae berger
alphabet tricia beautifu misha maryann 123456654321 adams jenn xxx123 sally1 mortimer gator1 sancho darkman buddie
roadrunn pizzas lexus password2 medusa stalin toledo cubswin lilly beowulf charlene willia handyman f**k pacers
eleanor digital1 missy1 tiffany1 cgfhnfr breasts chinook just4me 01011993 calgary dutchess gfhjkm1 heckfy max123
ludmila gong 12301230 nova lori cheater delphi cathy wareagle martine gromit sponge ashlee valkyrie yoda teddy1 passwd
idontkno smiths mohamed teddybea killers boxster dragonball beast1 babybaby mermaid qazwsx1 satana dolphin1 bhbirf
foryou misty1 nasty1 qazzaq puddin chao shang zhei quan inuyasha 1213 stanford peacock assword misery desiree barnes
sullivan beamer diggler 1pussy wishbone ripley thedude fisting austin1 alexia beemer jayden gameover sparky1 redline
venera linda1 salsero fuckoff1 adam12 lust fytxrf sergi kittykat sinister vedder gonavy manowar 02021987 novell lang
rancid diao 147369 dragon12 chrome aa123456 titten electra polly geoffrey newpass6 bella1 eureka onetime katherine
lakota claymore hotbox banner madina 02011985 manuela bitchass bartman matthews checkers 01011977 02041986 carmel
gabriela dfcbkbq nimbus wrestle bulls 02081988 jktymrf alexalex preacher gamecube 02051986 mustafa svoboda 123321a
armagedon alenka playstation z1x2c3v4 leng qing cong zheng 02091987 1369 12011987 claudi marine1 rhtdtlrj pablo thumbs
camper doitnow goaway subzero hootie pissoff jammin blackout crow darrell cocaine bcfields skylar milkman lotus davide
bigbutt electron devil666 12345t cheeks skate silverad 02021988 hassan 02031986 pothead oliver1 gobucks 123456qw
squall thunderb 02101985 pippin ghostrider antoni kaitlyn neng peng miao teng xuan 1017 1020 1492 654123 794613
reynolds cannabis xerxes ipswich ninjas mango farley lucille pinky jimmie nude dieter annika southpar marika jackson5
dickie jetski tdutybz dianne jenkins morgan1 bilbo musashi ferris iamgod lipstick 1234567890a laurence 02061985
02011987 mandarin baseball1 tottenham yfnfkmz kleopatra tulips nong piao ruan zhuang chai dirtbike 111333 369963
1236987 1357924680 sheba pickup dwayne othello mari katherin 12qw12 rider a11111 warner cameltoe petrov bluefish fuzzy
pheonix iscool 02021986 toon bert marsha slippery caravan beatle akira sanfran 01011983 1qaz2ws cheech 000111 badman
02091986 samtron paloma dolores sveta qweasd123 mollydog annabell starcraf ghblehjr vasilisa jameson chuai deng qiao
zhou zhun jiang luan ying scorpio1 slim ebony jockey deadpool hillary bearcat caprice farscape bigtit lassie zappa
sander nicol sunflower hopeless carpedie love12 asdfzxcv sherri bingo1 slave1 barton shepherd 02021984 gatorade keegan
cameron1 guitar1 toolman barker spectre pussey nuggets borussia mantis 01011982 banzai ariana flexible chloe1 mullet
fyutkbyf 123qq123 mancity templar yfcntymrf 02081984 02081987 fergie thedoors 7ugd5hip2j gawker pussyman skyler
elizaveta colton huai seng xiang zhuai 02061986 moritz lemon talon rhino cowboy1 susana sonoma mack spinner allan
keller webmaste aaron1 grease augustus raquel alejandro chimera rufus bacchus kendra corsair kinder corleone zhai
spice mickey1 vampires iomega heater 02031984 02021985 hover alex123 ltybcrf artemka xxxpass qiong ting hippie jing
reng tian tong 2580 123455 21031988 987456321 deutsch babylove becker speedo brett oceans slapper bonjovi mazda cosmic
snuffy blaze maggie1 dragonba spurs1 stonecold hellos buttercu 01020304 huang 01011999 millwall chrysler merlot
bullfrog latinas a12345678 02011986 xyz123 istanbul phoeni ashleigh 02081989 kotaku noelle binladen artem porsche1
castro gabriel1 ceng chuo jiong xiong shei meng wraith pierce jayhawks kilroy amateurs dotcom daemon ntktajy barbados
renata thoma mikey1 nomore pdtplf kayla jackpot mets orion1 pulsar baron marker chippy monarch hamish aubrey reds
knockers dipshit alexey malone athlon hubert chevrolet eddie1 vadim everett myname cobalt dialog house1 augusta smokie
cristian coolness cougars 02041984 ramones bobdylan ning capslock 02061989 rong zaraza ciccio teddybear alisha
gfhjkmgfhjkm chui liang pian niao 1123 120676 147963 gadget shiner laurent fulham carlitos dwight helene halifax
dogshit entropy coldbeer netscape edgar dog123 golfer1 freeway syzygy andromed brigitte danny1 yeahbaby yolanda
eldorado hollow eastwood monkey12 gunther anita sexyboy rainbow6 soulmate gooner persik lesley geneva 9293709b13
microphone kakashka 02021983 50spanks 111111a fgtkmcby mclaren geng shuo zhui duan nuan qiang weng shuang 159632
9562876 1234567891 bamboo brittney fastball just4fun fuckyo smashing arlene baggio carlito jones1 hopeful astro hondas
snooker sophi redbird bigblue annie1 mephisto temp123 trainer rebel1 iceberg shitface fountain specialk estrella
02031987 generic buddyboy stevens 02041983 arcadia 02051983 manning nikitos piramida 02021989 violetta bailey1
spencer1 salasana q2w3e4r5 maxxxx zang shutup suan liao 1022 1223 15975 11221122 browning homerj tiburon obelix kris
chopin 02041982 insomnia hooper cygnus romero jelly plasma kissmyass ninja1 submit spider1 budapest jayson sexysexy
jorda sahara pinkfloyd stroker pavlov playboy1 pasword amigo heynow arturo ventura fraser yummy homeboy testpass
gamecock milo maxwell1 magician wildcard sassy1 telephon bigfish tripod kuai lazarus cleo licking dundee 1234asdf
02081986 1a2s3d4f brodie misfits slavik rochelle sleeper pringles butcher patric iverson3 nanook 02041987 02041988
vsjasnel12 darklord loveless bruno1 radiohea 02011988 cang shao sheng guang shuai xing 1011 2469 12365 karin hughes
maxime sphinx reckless baldwin taxman orient desmond zhjckfd mordor jiggaman ramsey lovebug sam123 tiger123 classics
hooligan pluto georg bolton scrabble jezebel 010180 jellybea mason1 drakon seadoo hawaii50 pharmacy abnormal patrice
concorde 01011979 02081985 cdtnbr qazwsxedc123 puffy islander 02101984 chantal jakejake 02011980 yjdsqgfhjkm bunnies
bushido kazantip strawberry verizon maksimka dupont crusher jiao zong pang 1211 1224 123465 655321 ghost1 premium
wg8e3wjf corey 426hemi cthtuf meagan tootie bounty blue12 02021982 porno1 kfhbcf kirsty howdy ramrod sweetnes master12
bird33 bummer corolla andersen blond darryl ferguson donovan 123456qwe thelma dynamite gertrude doomsday rhjrjlbk
hjccbz mariposa killer12 ozzy mazda626 excalibur buttfuck moore samsun masamune zhao niang zhuo 02071984 998877
12365478 darlene bessie attila clowns chestnut woofer 1qa2ws moses lindros dottie a1a2a3 merlin1 anthrax lilian
imation beacon tripper snoopy1 vsegda tiger2 ursula fullmoon spiker sporty pornporn citadel jacobs michael2 volcom
dynamo amerika 02031985 bombers hannah1 burrito andrea1 inspiron forsaken spock mallory lantern nextel goirish
snowboard haggis callum violin lollypop insanity placebo 02061988 stepan zander dabears water1 katarina iloveme sexxxy
moonbeam webber gonzalez henry1 tiao tigger2 4417 7007 69696 147741 258852 dogger pecker stiffy senators wingman
pumpkins felix1 windsurf ernie green123 jarvis zephyr fishman reddevil sheridan larry1 nichole concord rjhjktdf kellie
zalupa killkill asddsa bunker wrench paddle schalke cobain shanna poopy broker woodland yvette vanguard exotic
stanislav 02081982 superb q1q2q3 fergus mihail vfibyf 02051982 yankees2 mobydick icu812 sausages tuning ganesh
anastasiya nevermind presiden kerstin vfitymrf varvara 1z2x3c robotics zuan nang shui 225588 369258 bigcat 02011984
karen1 temppass laura1 onetwo postman uranus highheel aloha cigar puss stylus gobears duckie stratus thong tigers1
jimbo1 mandy1 pippo conover soprano jingle firewall polopolo dolly pepito boxer 02031982 reload julie1 drummer1 tipper
fuckme1 02061980 dogcat bubba69 kirby candace digimon bombay mariana sowhat pussy123 pumpkin1 fandango kamila popper
dusty1 gore beng rang bian cuan smokey1 1112 369852 1000000 1234560 qwerty11 mypassword louie earnhard simmons snappy
angelika fishin boxers icehouse qqqqq1 cramps basset dogboy abstr softail titan killjoy fischer electro mygirl delilah
misfit99 nutmeg 111qqq christma kittens krusty zaqxswcde bigboss falcon1 flores guyver fender1 prowler harvest asdf12
clit moreno 02061987 02091983 01081989 spikes zxcvbnm123 jubilee shan yugioh toaster pineapple harrypotter namaste
carnage yong zeng redsox1 biao heng keng kuang 1013 1023 12051988 alissa dayton chriss niceguy magelan qwert12345
almond bumper vikings1 123qw spongebo erika broncos1 hookup bigben hammer1 wifey cindy1 carmex2 starstar gilles
chillin superma radiohead havana lumber pistons viktoriya gameboy santafe jennife mckenzie reddwarf dodgers1 cascade
kidrock pinball banger 05051987 02071987 02101989 02041985 arrows cookie1 london1 platypus password12 foxy 02071980
1z2x3c4v abrakadabra doofus shanti barron marianna longbow 02101987 stasik jets beardog longjohn 123000 134679852
01011900 nikki1 garion juanita honolulu nygiants slick1 busty install niceass boozer astra junior1 abbott puffin
dogbert queenie mother1 miller1 visa 02091984 cottage compton steffi romans beerman megan1 windmill guitars freebird
slamdunk snowflak delight joseph1 bronson frost irishman badgers 02091981 bergkamp pixies warrior1 playstat oatmeal
mudvayne airwolf lottie dudedude jackjack johndeer zildjian magnet vjcrdf 02061983 02041981 hammond ramirez 02091980
mang aptiva anai qwer12 gidget 1121 78945 153624 333777 22041987 kjkszpj manolo jerry1 bruiser chilly medion josephin
giraffe jared paulina fishbone edison gasman genesis1 moondog camila tbone bigblock krypton hallie jefferso pelican
altima clippers getout compass kimmie chambers paulie sucking albany toffee pavel 111111q climber marlon micro
thisisit armand ultra aladin monkeybo 123456l epsilon idunno death666 hounddog pallmall 02051988 angel123 02041979
webhompas picturs 02051987 sairam 02081977 05051985 02071988 easter cobras ballin comanche landon severin 15051981
26061987 whiteout roadster basebal stone55 drifter easton werder norwich stubby stefanie mike123 versace white1 bowwow
undertak demo hookem anastasi medic colnago storm1 booster zzzxxx coolcool qwe123qwe sinned foreve 02031981 mazdarx7
anthon shocker hewlett sutton choochoo 08031986 02051989 123456789s iloveyou2 fidelio welcom 123456m lithium 02051984
02061984 kisskiss cbr900rr franc mama123 lovelife hellboy chipmunk good123654 saiyan chase1 bluebell kjrjvjnbd ctrhtn
1234qw hollie celeb fuckinside 1215 111000 987123 10011986 11051987 13041988 21031987 washingt tkbpfdtnf sensei
smirnoff mydick spam macbeth cabron pipeline mike1 dalshe james123 zebra fishhead gustavo vintage 06061986 pigeon
carver winner1 gypsy konstantin freefree sheba1 summer99 krasotka 01031988 komodo 02091985 juicy starligh flyfish
carman 81fukkc nathan1 olesya salome lowell toejam julien puppet buceta scoobydoo 02021979 super12 koroleva lineage
michaels redrose yogibear redbaron codered testing1 frogman 02021981 tatarin azazel moskva freesex nascar24 7894561230
mykids highbury zachary1 tranny redfox 02061982 1002 135791 username achtung johnny1 spotty survivor sanity seagull
flanker cocker qwerty7 wanderer soccer12 fuckhead zodiac isabell costello virgil nutter rockies irinka washburn
catwoman upyours kelvin lemonade chilli bearcats itsme chevys solitude sunny1 cocksuck minerva boomer1 01011978
02011989 ohshit cricket1 sugar1 rober slowhand tommie jsbach lorena dinara paradigm smoke1 lilith nostromo borabora
savanna presley terminat habibi sushi markiz sigma rainbow1 bdsm blam stephen1 mildred 02041989 johnson1 peaches1
cnfybckfd ghbywtccf 02101986 bigbob 11081989 12021988 13041987 14061991 20061988 21011989 22021989 24061986 30051985
74108520 slater marti georgie wildbill larissa gilligan hornets pool6123 birgit maggi armstron 3000gt 01061990 corndog
hilary 123qwer piggy destin sundevil shinobi horace gagging volkswag wasabi 01011960 bmw325 02021976 zanzibar reilly
mustang6 trouble1 angelus sissy sunfire sonia sneaky 02071981 coventry jeremy1 gtnhjdbx 03041991 sekret 45m2do5bs
undead qazws madcat hotone 123ewq nirvana1 lasvega amorcit sidekick pizza1 02031979 yfnfkb revolver jackass1 cleopatr
nfytxrf jermaine gbhfvblf kalina 02081983 marines1 1031 1102 1125 1235 172839 420000 635241 18011987 23041987 cisco
everlast hopkins nitro vader1 tinkerbe lamer boating bluesman weston leroy 12qw12qw dakota1 quentin messiah hitachi
marjorie krissy shawna conan woodie troll penguin1 spikey fatty stephan birddog cyborg keenan tokiohotel nautilus
kieran slayer1 rubble highlander redeye justus firefire 02071983 schmidt longdong boiler margie heidi1 suckers waffle
sonata lopez skyhawk joebob armada simba1 blues1 07071987 reflex threesom asdqwe123 02021973 01121986 americ goten
ghjcnjgfhjkm 02011981 01071986 02091989 02071989 nokia6233 ghbdtn123 asdfgh01 monty1 1812 10031988 10071987 12121990
13031987 14111986 19061987 19101987 24011985 25081988 28041987 123456123 bighead matthias mazda6 fenway taco eggman
aaaaa1 jonny buddy123 private1 dogface bowman irishka shibby antonia astral nudes enterme thecrow andyod22 rivera
belmont tigge junkie fredrick daniels vickie candy1 bennie skinner razor umpire blanco fearless citroen rollins sluggo
antelope marseille aramis emilie compaq1 gryphon malachi pantera1 viewsoni marble 02081980 reptile 02021990 chandra
kille dindom 01091987 evangelion handball nancy1 barselona draven zxcasdqwe123 sandrine fuck1 sprinter fyfnjkbq
01041985 02101988 stinker palmtree sonyericsson hotties rampage seabee 1776 987321 10011990 10051987 10101986 11061985
12121985 13061986 14021985 17051988 20111986 22011988 25800852 28021992 gordo bigpimp soccer10 boytoy quasar carpente
spartan1 amand pasadena biatch benoit glock coldplay audi mario1 castor fairlane joe123 elcamino callisto glamour
datsun studman hanson mentor tomahawk shamus gladiato diaper keisha stupid1 squeak cayman runaway fantomas thewho
zippo castillo arianna honeybee papito yamahar1 holycow 02031989 wildwood yellow1 skibum gambler helper 09051945
brown1 malice david123 karachi jewel excite corinne morton johngalt sweetness loretta mcdonald sf49ers buffalo1 playa
lambda 02031980 01121988 matthe 02101981 medved cheshire 08121986 trinitro pebble casper1 bismillah elefant player1
capricorn harlem 04041991 nikolai bobdole 03041986 wizard1 02101983 manfred pinky1 biker margarit bigpoppa success1
ijrjkfl voyager1 asimov bruce1 winter1 iloveyou1 01011995 dominik 1210 24680 100500 196969 415263 11051990 16051987
16051989 17061988 20031987 20091991 21031990 22021986 25031987 25121987 27061988 28011987 28021990 29011985 29051989
29071983 30041986 paris1 vitamin calibra zarina iforget 04041988 antares hola antonina jamess hetfield warez bigones
cutiepie chapman bolitas dimas nonenone bestbuy papillon baritone stephane freefall vjqgfhjkm 0000007 mischief rogue
foxylady dominion macman enforcer 3x7pxr parol tophat megane dungeon leedsutd f00tball mingus skillet robins twiggy
bitchy remingto alberta ducks rfvfcenhf 02011983 otis derparol 02051980 buste 05051989 synergy 08051990 02041980
shakira asdqwe 01041988 01061986 mamamia cleopatra carnival 01011994 dmitriy coolcat purple1 ghjuhfvvf knuckles mahler
kayleigh klaste 1003 1025 1204 4200 224466 1234123 11121986 12031985 12031987 13121985 15011987 15051990 15101986
18061990 18091985 20051988 20091988 21051991 21101986 22071986 30031988 31011987 notused bigdawg grinch letmei slugger
02071978 harddick bozo paco kojak tabasco chelse spud rico keepout kokomo firefigh addison barney1 blowfish 1dragon
samira sexylady sevens 08031985 stacie rusty2 dimples alexandre whiteboy roger1 cromwell magneto kernel carroll
minemine dontknow 02011982 acmilan wp2003wp sanford lakeside 123456ru noname123 screamer calimero kfgjxrf conway
rockie 02101979 02051985 dfktynby francisc swinging 02041974 cygnusx1 trucking 08081988 obsidian auditt money123
02031988 roswell 01031989 01011974 popova 03031986 sasha_007 thecure 02051978 bigbang lfybbk pizdec 12345qw 02071979
zoloto 02031977 02051976 kimball jaguars kordell1 kerouac 142857 258369 999666 10101990 13021990 14021986 15021985
16121987 17011987 21051988 22031984 22041988 23021986 24111989 25041988 25091987 26031988 27081990 30041987 07091990
stryker ksusha maple cassandr moonligh fenris 12345s duffman fuck123 john123 dirty1 blueball bigbooty salope sexxy
mopar cecile fishfish paramedi capricor robocop rimmer hardone w_pass 4ever alice1 nomad asgard advent 01031985
universa jorge kestrel spanner cheddar carlos1 lalakers acura cherries eclipse1 yoyoma darkangel aspen bahamut little1
whistler 57chevy smackdow galant bukkake leopold strawber susanna bookie crusty qwedsa matrix1 02051981 01021990
breanna clarissa peachy prozac p@ssw0rd loki scuba1 bootys argentin bricks slimshady dkflbr nokian73 chris123 11111q
krolik joshu korova johncena magpies cevthrb suckmydick spanker dogpound 02051973 impreza 02041975 132456 145236
357159 741963 10041986 10071988 11021985 13071984 14081985 15071987 17111985 18091986 19011989 19031985 19283746
21011988 21011991 22061988 23031990 24111987 25011990 25091990 31031988 brandy1 bettina gymnast jktxrf seneca zxcv123
ksenia rudolf marquis golden1 q11111 blue32 johndoe hejsan biteme1 jeannie lemmein salem petrova clutch django sexgod
sexxx capetown tupac cartman1 ratman 09021988 vlad canucks 01091985 chocha serpent eggplant april1 camero roofer
nazgul fussball perfect1 wendy1 hallo123 fktyrf pufunga7782 02041978 doggy1 budweiser alanis loser1 marseill janelle
goodgirl timeout wolfpac 02051972 camden liverpool1 tenchi 05061990 godlike turnip beaker vincent1 k.lvbkf 010191
01031984 02031983 nbvjatq vehpbr southpaw sylveste redhat forever1 wingnut magellan vampir captain1 assasin aikman
mariya taekwondo 258963 7896321 10081989 11031988 11071988 12041986 12041988 12061988 13011987 13011988 13051987
14011986 14021990 15011985 15041988 16051988 22021988 22071987 22091988 22121987 23021989 23041986 23051985 25101988
30081984 sonyfuck llamas clifton sabrina1 02031978 noname goldfing marie1 1234zxcv jumbo helmut maveric ricard antony
happy2 marcius2 susan1 pentagon sawyer faith1 pearson hotgirls flasher tracer boater peppe goodie devon benito butters
angus1 sixpack mandrake bubbles1 earthlink lookout slammer gagged onion 01071987 aries 12345m lakewood loveya dogwood
money12 moonshin challeng olympus volkov opendoor 01011976 04041983 commande stanley1 hoops jonathon diablo2 08081986
seymour beach1 ashle oreo murzik bubba123 02051977 navigator myrtle lakers1 02081976 hellokitty fkbyjxrf rasmus wormix
randy1 02091988 07071977 03021986 millenium 07071990 gerrard 05071984 01041987 goth asians gateway2 camaross bluejays
gaell 333444 10031987 10101985 10121987 11061991 11121985 12071989 12081985 13061987 14101987 15071986 15071988
16021990 17061989 17101986 18021984 18041986 18051988 18101987 19051987 19061990 19121989 20041986 20081991 20091986
20121989 21061986 22011986 23051990 24031988 26031990 27041990 27061985 27071987 29061990 29071985 30041985 135798642
lekker qazxcv borders davies midnite beater 05071988 whatwhat optimist 02071985 gotmilk blue99 decker larkin loren
redskin bremen enternow knight1 prince1 01051989 03081989 peace1 destiny1 beavis1 hattrick aaasss 1a2s3d dejavu markie
ou8123 1master start1 test12 beatles1 2fast4u daddyo natasha1 bordeaux stone1 12345qwer blaine vanessa1 alchemy
09041987 qwert40 hott therock1 ilovegod solaris proton spence fanny auggie 02071975 vbkfirf dougie p4ssw0rd richar
noway nightwish saigon jocelyn gsxr1000 23skidoo platon ghhh47hj7649 shadow12 01041992 01041990 devin 09031988 timosha
roadrunner ironmaiden mackie supernov delfin toriamos 06041988 ceasar patches1 oberon vjkjrj capecod nevets 1008
123567 147896 875421 10061986 11051984 11051986 11091989 12041990 12051986 12051990 12121988 14041988 15021990
15051985 15111988 16051985 17041991 20021988 20041988 21061985 22061989 22081986 25071990 25111987 26061985 30011985
mamacita derf sandie jaime cowgirl stigmata munch gonzales alena 01121987 pass1 shag nineinch a1234 waterboy klondike
ilove spiral boulder odyssey amigos 01031986 mulligan krokodil lawson charon peeper redcar ambers sloppy savior schatz
q2w3e4 hardball azertyui reggae canuck vauxhall boston1 angelic doggies tennis1 02061977 159357a 06021987 spoons
rfntymrf 06081987 tosser stratfor suckdick houston1 intercourse power123 01021989 lenochka marijuan 02031975 globus
sterva domingo limewire terefon coors 04041990 suslik steaua blue1234 bledsoe 12345qwerty 01061988 iriska htubcnhfwbz
zasada sandr awesome1 beezer champ1 funstuff evgeniy bball patrici cuervo 111777 357951 10011983 11011990 14011989
14031988 15021986 16051990 17031987 17071989 18021988 18111987 19061985 20031991 21041992 24031990 24091986 25011986
25061985 27081986 28051987 29051985 29061989 funky theforce chiquita strap yessir daman 05081988 beech chaos1 wxcvbn
admin1 holein1 maserati berry qqqwww geezer coral cabernet joecool nastia egghead sheepdog terrell jomama armando
hairball christa aileen insight afrika vancouve 02071976 123456789m grandam default idefix scheisse montana1 mooney
ambrose hoffman pimpdadd baltimor jennaj m123456 norbert jaeger mash4077 watford davinci mizzou steven1 gocubs pigpen
123456t houdini tomas kirkland ophelia 07051990 rodeo bonanza lhfrjy 02061976 sigmachi dragon69 03041980 selina lback
ghbrjk rfhnjirf 05091988 sammy123 sophie1 cvthnm toolbox 04061986 hunte ringo bongo 02101976 azert banan howell
magic32 liliana q1234567 medina elway7 ilikepie 09021989 toonarmy laddie 01031983 footjob 06051986 kronos eskimo
wolfen natalie1 barley bigdicks dabomb cashmone 02081981 junio 02041977 dylan1 01021988 monic 1004 3006 123459 223322
556677 996633 1235789 5201314 11011991 11071985 11081987 12071987 12081984 12101988 13031986 14021987 14071987
15051987 15081991 16011989 16061986 16111990 17071985 18051990 18061985 19071986 19071988 19101990 20031988 21021985
22021985 22041986 22061941 22061987 22071989 22081983 22121983 22121986 23011985 23021985 24061987 24061988 25011985
25041985 25061986 25101989 26021987 27031989 28021985 28051986 lolol myxworld kristian samoht dominiqu joemama gabber
toocool ariel twinkie zxasqw marcelo darkange scrapper tyson1 cafc91 smoothie slimshad 08071987 q123456789 franks
norris yasmin sandra1 hottest cumslut tripleh mann starr morales vqsablpzla pathfind elisabet doit evolutio fishon
02021980 flicks peanut1 annmarie barry1 gthcbr biggun dolemite vagabond outback sexo woodstoc 02081979 macleod
plastics javelin bootsy 02021991 08061987 aolsucks c2h5oh 02031973 redbone klizma rachelle petunia pumper all4one
mohawk lobo billabon rockin ncc74656 austin31 baylor 04061991 koolaid granada allegro 02021971 alinka nevermore mikael
p0o9i8u7 forgetit smith1 montag poker1 frodo1 breaker tasha1 honeys password9 reginald sheeba killer123 02091976
dukeduke archange fuck69 metroid minimoni wizards hellsing rocknrol 02041976 03071987 zaqwsxcde max333 wanking
morrowind friendster irving goodday modelsne bumble kenny1 nataly juliana cirrus samm 03111987 nittany dogbone
05061986 04041985 punker 02011975 purpl futurama skateboard 6996 132465 10031991 10111986 11081990 11111987 11121987
12011989 12061986 12121982 12121987 13111990 14021983 14051990 14071988 14101988 15011986 15071985 15081988 15091987
16031990 16101987 17041987 17061986 19011987 19051986 19071990 20021986 21041985 21081987 21111985 22021990 22031991
22041985 22061990 23061990 24051990 26031984 26031987 27031987 27091985 29051990 29081985 29081990 29111989 29121987
30121987 31121990 esquire homemade kiteboy herewego bedford dirk lonesome boxcar panda1 pornking blackbird dickens
nokia1 climax gotribe bleach cheeky cucumber vipergts scooby1 awnyce 123qwert summer69 jeepster alex12 hello12
acidburn harald dingo fireblad christi pinnacle shodan 11111a fallon 03061987 02101977 deniro 08041986 dudeman harrier
jellybean buffet mariner wildone peterbil allgood dilbert1 salami estelle butkus elvisp russel donner doktor tycoon
cement romeo1 04051988 bigguns lillie fellatio weed420 emmett kiwi barfly 03031988 baracuda newyear flipflop raleigh
singapor 04081987 maxdog sasha123 opennow thedon sedona sixty blunts linkin lander alisa 02091977 12345abc 05051990
crackers doubled warhamme proview masterbate starwars1 02091975 01011971 flamengo behappy lfitymrf qwe321 starwar
snowbird 123456789d corwin bradley1 fucker1 azzer 02101980 lagnaf cubs navyseal 01081990 carebear kamasutra delmar
metall steffen 01061987 02051975 wiseguy pimping robin1 515000 1598753 10041983 10061987 10081985 10293847 11011987
11071986 12051985 12101985 13111984 14071986 14881488 15051986 16061985 17011990 17021985 17091987 17101987 18011986
18021986 18041990 19091988 19111987 20011989 20051985 20071986 21071989 21111990 21121986 23011990 23021988 23051986
24011990 24021991 24061992 24121986 25011993 26041986 26041991 26051988 27011988 27051987 28021986 28071986 29011987
31011990 gators1 02071971 whiplash lara fuckme2 boyz draco rainyday mercede grin smart1 stafford mone stang gardner
jakarta shonuf clovis jughead golfgti dooley nightmar wetter johnny5 tanya1 03051987 01051988 comein meadow 69camaro
chessie phyllis mutant dingle chelle nautica camber dragonfl senna bigjohn stickman sambo 03071986 hiziad sexybitch
puppydog 5wr2i7h8 deville pacino paragon pointer s123456 tarpon melanie1 sprout durham apollo11 bigdog1 wheeler spliff
gonzo1 rockwell vfntvfnbrf meliss narnia eleonora lefty chewy payday alleycat ambrosia linden trustme phialpha
lokiloki tarakan cartoons 02091973 01051986 bungle 03011987 kolokol daisydog penetration 06041987 laetitia gohome
03031990 02101978 pushkin leigh mustang2 wordup orchard freddy1 adrenalin goldeney luckyone 06031983 tuscl kathy1
escalade 0192837465 gerbil blanca widget samuel1 fyutkjxtr 01011973 02071977 02081974 trinity1 04091986 pookey 1q2q3q
charisma 07081986 inlove rainbows kolbasa 07091982 newark 12345qaz bootsie raphael 02061979 henrik bandit1 08051987
jenifer cocksucker 03031993 222777 777999 1234566 10011988 10031989 10041990 10061984 10071985 11071989 11091984
11111986 12011985 12021985 12031988 12051989 12091988 12111990 12121989 12348765 14011987 14011988 14021989 14081988
14121989 15021983 15031988 15061988 15091988 15111984 16011987 16111982 18021987 18031991 19021990 19101986 19111986
20011988 20021985 20031986 20061986 20081986 21051986 21071987 21101989 22051986 22071983 23031987 23051987 23051991
24011987 24071987 24101986 24111990 25021988 26031986 26091986 26101986 26111985 27021991 27111985 28031982 28041992
28061986 28121984 29041985 30011986 30061987 31121987 31121988 369258147 hello2 05021988 dragster bismarck cambridg
1michael supra treefrog kerry frogs blake1 treetop catcher dicky xantia daisey siobhan lister strelok jello hawkins
123456789qwe prosper workout walton catnip dima123 06071983 sebring michal nounours kittie driller angela1 thierry
lumina buttercup neon atticus sixty9 mallorca delaney checker jabber alexander1 melrose zyjxrf normandy ariane dbnfkbr
bambi blue42 wilder thumper1 killa masterp 02051979 playball scamper 7777777a lauren1 freee 01021985 melons 02051990
trumpet1 cooper1 pandas asdffdsa 03041987 favorite6 melina sexybabe cannibal fosters beethove skipper1 02091971
01051990 burner nthvbyfnjh meow rugby1 azertyuiop 02091982 rocknroll bynthytn grace1 aprilia 02011990 venom meier
pavement 03051986 stockton 06061987 peppers tantra guillaum 32167 777333 888999 10041991 10101989 10121985 10121986
11011989 11041991 11061989 11081988 11101986 12021991 12051987 13021987 13081985 14031989 14041987 14041992 14081990
14091990 15041987 15071983 15081990 15091989 16021987 17021987 17061991 18011988 18041991 18051987 18061991 18081988
18121984 19031987 19091990 20041990 20051989 20061984 21021987 21071992 21081985 22061985 22071990 22081991 22091986
22111985 23061992 23071985 23091987 23121986 24021988 24031987 24041988 24081988 25051985 25121985 26051986 26061986
26071987 27041985 28051985 28051990 28071987 30041991 30051989 30061983 30071986 30111987 789654123 007bond redd
caster jupiter1 mooses royalty segblue2 trustno dixie1 hansol gumby phish1 enrique 123456w abcdefg1 paulpaul gannibal
frosch skylark hallowee kenobi kittys young1 terrier marbles ticklish 07071985 frenchy jazzy sexyone allison1 lucas1
special1 hyundai hotass sexman sex69 leinad farmboy 02041973 clement amethyst letsdoit gofast thrasher plato notredam
murphy1 candyass travis1 hannes spooge gatsby junkmail uptown flower2 karine 09051986 airman 06011988 wayne1 volleyba
stayout liberty1 abacab blanche buckley bouncer bettyboo shauna 02061981 02011979 02101973 08011986 cutie ilikeit
06061985 01051985 longhair kaboom elmira amatory 09081988 q1w2e3r navajo alcatraz olenka 01021987 09091986 05021987
mynameis 08071988 larson sunshine1 04051985 04061984 sephiroth panter password01 casio summers 02061972 computer1
1qazxsw23edc jesus123 nikolas rugger 05031991 sparkles bosco1 skinhead sonysony snicker charlie2 pilgrim ananas contra
grisha montecar 02061974 010390 ploppy 7894 115599 321678 951357 1234561 1234568 10011992 10061989 10071990 10081983
10081990 11041990 12071988 12071990 12081983 12081988 12091991 12101984 12101990 12121986 12121991 12211221 13071990
13101987 13121983 14041986 15031990 16031988 16071987 16071991 16091987 16121986 18111986 18121983 18121987 19061992
19091983 20051987 20061990 20101988 20121986 20121988 21031985 21121985 22011985 22051991 22071991 22121989 23031986
23051983 23091986 23111987 24071991 24101989 25081986 26071986 26071989 26101987 27021990 27031986 27061983 28061988
29031988 29061985 29061988 30011987 30031986 30031992 30091989 30121986 31031987 31051985 31101987 1234567899 renate
radeon sergbest 08111984 talbot restart hiking jimmys pearls allen1 01041980 billbill hazard calvin1 capitals 02031990
pizzaman fitter biit tazz ulysses jehovah stitch itisme delpiero neville 09111987 1234rewq virginie emil octopus
04111988 tampabay puppy1 ratboy 1qazzaq1 playboy2 1million vampire1 playmate zorro1 08101986 dfcbkbcf carrots istheman
jarrett yamato rumble ilovepussy wonderboy montrose dunlop werdna cassandra tralala collie swoosh 06031992 dreamcas
sliver londo cocoa rfgecnf 05051991 rollin makaka 04041987 thebear 01071984 zxcvb123 05011987 04061987 blacklab
riffraff kahlua fidelity 05111986 08121987 frankie1 alexi winger 07071988 07051987 07071982 amstel supernova 02081973
fujitsu 05031990 fluff tango1 samanth napalm 08051989 justice1 09081985 07071984 camil blubber 02031991 01021992
tujhrf gatit titts babycake budgie vfndtq fuckme69 hewitt frederik motocros 01101987 rustydog pinetree 07101987 120689
1357911 10031990 10031993 10041987 10051990 10061985 10071986 10091984 11031983 11051988 11071987 12071991 12081987
12081990 12111985 12111991 12131213 13021985 13061985 13071987 14101986 15011983 15061985 15081986 15091985 15111989
15121987 16061987 16061988 16081986 16091988 17021989 17051987 17051989 17051990 18011985 18021992 18031988 18051989
18101985 19021991 19061991 20041985 20061983 20071988 21031984 21061988 22011992 22031986 22051987 22051989 22061984
22071984 22071985 22091991 23061989 23091985 23091989 23111989 24091991 24121987 25031983 25031991 25041991 25051987
25061987 25081985 26081986 27021992 27031992 27111989 28011988 28081986 28081990 28101986 29011982 29061986 29091987
30011990 30051987 31051993 31071990 44332211 66613666 1234509876 keith1 duffer benton tetsuo nestor feelgood cola
benny1 smirnov roxy maximo tigercat blitz icecube burnout puck noel panhead adelina hanuman 02061971 cupoi bigtruck
phat rolex 06061981 r2d2 kingking lilbit canada1 rhubarb morten trooper1 custer buford papamama mouser bowtie perkins
shark1 zapper 02031974 cummins 02051970 semper herring 123456as sonic1 video1 bucky 07071989 lemans winona finder
treble password99 popcorn1 stellar 04041986 saskia doreen chavez blue11 furball 08021990 asd222 02021978 05121990
03091983 06021986 titfuck 02011977 salman bagpuss 01081985 04071986 01091992 blue23 09051987 07041987 darina 05031987
redstar revoluti mommy1 chouchou giants1 gareth usmarine 03051988 01121990 dresden 09091988 01081992 02041972 07101984
07021991 03041983 123456qqq malish 08081990 nympho 123456d pajero 03031992 left4dead england1 booyah delldell brest
eunice momdad slonik bismark lol12345 01011972 met2002 123456n garnet 02061978 rambo1 bonner 07081987 gogators please1
cashmoney 09041986 blobby 04071988 02011976 dimitri 3ip76k2 07091988 fabienn iklo 123450 10021986 10021987 10051988
10081987 10091986 10101980 10101988 11081986 11091985 11091986 12021984 12031990 12061987 12071984 12101989 13031989
13051990 13061991 13071985 13071989 13091984 13101982 13101988 13101992 14051983 14061988 14091987 15011988 15061984
15101991 15121983 16011986 16021988 16031986 16041985 16101986 16121991 17041985 17041986 17061987 17071986 17071987
17111987 17121985 18091987 18121812 18121985 18121990 19041985 19051983 19081987 19111985 20011983 20031985 20031990
20051983 20071984 20101987 21021989 21051990 21091989 21101987 21101988 21111986 22051988 22091984 22091990 22111988
23021983 23021992 23041988 23061987 23091991 24071992 24101984 24101990 24121988 24121989 25021986 25031984 25111991
26031991 26121989 27091991 29041988 30101988 30121985 30121988 31051987 31051991 31121985 31121986 cyrano eatmenow
02111987 goodyear budd 08031987 kamilla hogtied lunchbox mantle piercing makayla asdfgh1 mufasa beau boobear rudeboy
riversid hemlock john1 01091988 03031984 holger hound crescent erection fduecn weare138 rufus1 matchbox ramjet
acapulco mohammad trek weiner lebowski 03031987 shampoo loverman 12345r abracadabra 03061985 diver1 duane dnsadm
toomuch athome 01061983 whatthe 08041985 dan123 madagaskar marcin valery maison forlife azrael alain hardy mercury1
hfytnrb 01051980 01071990 macintos tennesse hardwood 03071985 mariam rhfcfdbwf ronaldinho masterbating discus sextoy
duckman caracas begemot parlament migue alpha123 sylvie 04031991 vegitto 02011971 requiem misiek altoids naughty1
09031987 03061986 02061990 05051986 05061989 mazda3 rhinos paladin1 asdfg123 liliya 06011982 dragonballz 07021980
hellas 07061988 rfhfvtkmrf capcom rjhjkm kicksass hores harman 07041989 sharpe 09041985 05061988 03101991 07031989
poptart 02081970 jeter2 pugsley 08081989 hawks jordan2 gladys sqdwfe 5000 111555 123890 334455 777666 1231234 10011980
10031980 10041984 10071989 11031986 11041985 11061984 11061986 11061987 11091990 11111991 12021990 12041991 12071992
12081993 12091986 12111984 13041989 13051986 13071982 13081986 13091986 13091988 14031986 15011990 15031991 15051989
15051992 15071990 15081989 16041988 16091990 17051983 17071990 17091985 18031986 18071986 18071989 18071990 18111983
19041986 19071989 19081986 19121988 20031992 20061987 20061991 20081990 21021988 21021990 21031986 21041987 21041991
21101983 21111983 21121989 22071988 22071992 23031983 23041991 23101987 23111986 24041984 24041985 24041986 24051989
24061985 24071990 24101988 24101991 25021985 25041987 25051980 25051988 25071983 25071985 25071987 25091989 25091991
26011986 26011990 26021992 26061989 26061991 26071984 27071988 27111990 28021983 28071985 28121989 29031990 29041989
29051992 30051986 30051988 30061988 31051982 goldeneye harmon melani spleen jeeper 07081984 natedogg 09051984 emanuel
1qazxsw tammy1 lizzy menthol pharao alterego donna1 fick bauhaus alexxx brook cbr900 medic1 vaughn simple1 pong
ibrahim huskers1 mogwai aol123 benjami rabbit1 adelaide smurf nineball tiamat bama dipset logger mamas 04111991
trenton altair 01041993 jingles mallrats backbone stanton dipper donjuan harle termite 05041985 49ers missie diamon
encore forbes ziggy1 03061988 zerozero matisse laserjet leeann parkour waterman ballsack bluejay shakur welkom
ghjcnbnenrf 01031981 flyer 03091988 07041988 01061992 babybear highlife raduga laser1 aisan probes ljxtymrf 05071985
trinitron clips desktop muffin1 supersonic blueberr 123q123 satchmo 05081992 claudia1 demon666 natalya pooky victori
legos 06061988 diana1 glover 03041984 boroda tamerlan 1qw23er4 03041989 qwerasdfzxcv mariel 06041984 04071987 flyers88
nokia5800 stewart1 01071988 iceman1 01041983 mangos darkone pokemo 05081986 douche redwine ismail 02091978 06101989
humphrey justi 03031991 maximka cashflow ireland1 implants juniper 08071985 cantona7 bobmarley shojou gramma princesa
bendover 04021990 julia1 05121988 giggle cloudy 03011991 penis1 gotenks sopranos 159263 250588 333555 456987 963258
1237895 10021983 10081991 10091985 10101991 11021990 11041986 11041987 11061988 12041987 12081986 12091990 12101986
12121984 13021991 13031991 13061990 13071991 13081987 13091987 14021991 14041991 14051987 14101983 14101991 15031987
15111986 15121985 16011985 16011991 16061990 16111989 17021986 17031992 17111988 17121986 17121987 18011984 18061986
18061987 19011985 19021985 19071983 20011987 20051986 20061980 20101986 21021986 21041990 21091990 21111989 21121988
22041991 22051990 22061991 22091985 22091987 22446688 23021991 23051984 23061985 23071986 23091982 24041990 25051989
25081987 25081989 25091992 26041983 26041988 26051990 26111984 26121987 27061990 27091983 27101987 27101989 28021989
28041988 28051988 28071984 29031982 29041987 29051987 29071986 29081982 29081987 29111987 29111988 29121984 29121988
30061985 30061989 30071992 30101987 31011985 31051986 31081989 31101991 larsen kappa mustang5 placid downer screwy
amiga hillbill pearl1 aaaa1111 simons mortis leland binder chemist flower1 buster12 carlisle ajax 05061983 tuxedo
01051987 amature triplex turbos jennifer1 ringer 03061984 grimace jarrod socce nemrac58 xian wonderfu qweasdzxc123
dickdick 06061990 08021989 annaanna pimpdaddy baura basil 8inches cyclones macaroni pollux funk motown fiddle thebeast
marauder rodrigo oyster 09101985 fruity 06021989 chachi gizzmo 01041989 blinky braves1 hancock espana lennox corinna
frisbee 02031970 sapphic 09051990 06091989 02021977 123456g homepage spock1 dimadima womans 03101985 04051987 pinkie
metal1 07021987 cheerleaers shopper 05041986 soccer11 josiah redheads weller photon metallica1 03121986 greywolf
estrell 06081986 diva ghjcnjq alvaro 06081988 egorka 06031986 rfhfylfi 08111983 01031980 08061986 06051987 06071984
reeves 123456789r reloaded holla mierda 04061990 04021985 gigabyte flvbybcnhfnjh dortmund sashka godbless allday
flipper1 pro100 jurassic thebest 05101984 nimitz love1234 trigun coolhand banana1 kcchiefs 09011990 dicker baboon
05091987 08071986 barefeet 1111qqqq jesper belkin zoomzoom asdasd123 madcow 101091m greedisgood 198 5683 918273
7412369 10011989 10021988 10041989 10051986 10071983 10101987 10111989 11021984 11021987 11021988 11051989 11121990
12031986 12061980 12071982 13021984 13121989 14031990 14051986 14091988 14091989 14111987 14785236 15021991 15031986
15031989 15051991 15081980 16021989 16041986 16051986 17081990 18091984 18101989 19011986 19091986 20021990 20021991
20051984 20111987 21011985 21011990 21041986 21061989 21071990 21081990 21091987 21121987 22031987 22081987 23021984
23061988 24021985 24061984 24081990`,
  'commonWords-en': `
you to 's it 't that me this 'm have we my 're your be know what do not can don just like 'll here all out up get
about right him oh go there 've yeah got but want will think if now well see going back us did yes them gonna good hey
how need okay our take say 'd why didn really could way man too down let something tell make mean little never said
should look off very doing much am thing any even thank because still find give sorry help anything sure again god
away mr. thought talk must told night call things better around last long always feel put please those sir lot doesn
guys ever everything great nothing keep done guy leave wanted kind happened believe coming does came course wrong big
might girl .. bad stop uh hear someone understand else talking isn enough today getting father maybe care every ask
kill trying went looking wait car together stay wasn yourself job nice dead already friend real remember mind saw son
next hi wanna try thanks room hell heard seen fucking woman wouldn knew live baby bit whole head boy morning hard
without shit saying days start matter ready gotta meet door yet pretty myself move guess actually phone gone haven
wife person ago brother killed problem happy alone friends face worry couldn case lost dad run heart once die anyone
hope bring wants tonight true soon says everyone tomorrow hand thinking working happen having eat mom stuff looks kids
listen huh minute gave turn kid knows change means minutes inside eyes beautiful police probably crazy taking asked
hurt chance deal ain making pay daughter fun hit hands makes able important hold comes fight supposed least moment
rest um close young drink excuse afraid anymore word wish week miss easy sleep reason mine waiting dr. watch goes
exactly gets check hours behind wow truth quite husband shot child cause fire question met telling brought blood break
sister em tried front sit forget read couple aren needs walk plan almost food speak yours gun alive cut feeling
outside safe trust news ahead save either somebody stand mrs. answer hate everybody buy hmm lose seems fact running
cool dear bed whoa clear 10 boys send past bye dog hot leaving lives pick scared parents funny promise cannot dinner
shouldn ass asking lady possible serious mr sort hour anyway sound shall happens lord sick felt touch sense 20 seem
meeting damn jesus perfect luck fast words laughs hair hospital murder dream shut sighs cold future glad drive catch
anybody laughing longer ooh lie calling figure finally looked 'am shoot fault 30 worried honey somewhere weeks changed
boss happening seeing dance date fall takes loved sign questions weren piece chuckles choice feet needed turned bet
moving voice amazing giving strong learn sam weird white worth christmas beat till 00 ones clean eye sounds straight
write follow missing pain nobody picture explain ten kept ya definitely wonder protect busy caught kidding evidence
mistake mad wedding meant step alright watching careful evening tv ride worse situation entire pull movie tired hurry
sex handle sometimes mouth birthday throw finish dark yesterday message wonderful completely lying broke expect poor
mm-hmm joe quiet sell bag floor talked hasn clothes dangerous wear drop daddy thinks speaking hang table ms. anywhere
15 train ran swear paid marry feels i-i spend box strange uncle bought terrible agree boat proud quick tom join
sitting accident forgot forward totally saved relationship crime normal suppose gentlemen wearing scene charge missed
fell stopped key fix offer fear ring prison calm difficult fighting mess trip angry letter wake share honest deep fair
crying marriage 100 kiss hide lunch ball smart imagine killing realize respect interested mmm paper sad problems
majesty hotel peace calls 12 card fool decision standing darling perhaps brain 50 soul interesting visit broken upset
mary smell starting horse tough hungry attention quickly earth surprise fly bar stick tea cute appreciate blow
girlfriend accept lee laugh ladies yep store walking sing window likes seconds dude dress contact plane ice drunk huge
continues cry sake gift miles absolutely liked wall loves cell afternoon truck cop partner stuck certainly eating
doubt joke enjoy boyfriend cops lawyer teach none screaming sun putting reach holding grunts tree apartment idiot
rules favorite forgive rich count driving machine difference whether dying jail harry favor feelings choose evil shop
patient hundred learned nervous spot wind carry pleasure risk kim rid excited staying promised owe wine listening
worst impossible grow sleeping slow victim glass helping cash mate gives quit foot blame dollars picked bus helped
escape thousand herself arrest goodbye address 'all yo enemy ways bigger max aah taste ourselves shoes honor fit
weapon ow surprised figured push search bunch fuckin begin everywhere unless hiding gasps hadn orders teacher jim
congratulations kitchen bob innocent bother drinking arm willing seriously arms acting hole pressure planet locked
deserve obviously tony steal keeping starts drugs memory waste treat suit grab mention gotten shh dramatic jump
suddenly hoping hero nick holy dirty destroy apart stole notice fired showed opportunity plans price leg cat
lieutenant legs pictures duty judge apologize narrator closer losing smile uh-huh suspect keeps besides extra mama
pregnant witness 11 conversation turns breakfast admit sky wondering except roll bathroom guns guilty bloody warm
grunting ugh kick smoke upstairs seemed bomb reading gas throat neck twice nose burn empty i. tight aw crowd ringing
singing strength pulled fresh bottom knife weekend shooting hearing client 40 walked colonel fat cake asleep corner
crap skin investigation bro restaurant groans goddamn cook powerful drug rain bottle ray ridiculous folks cheers
weapons trial raise whoo biggest advice onto moon survive file planning tells lock keys breathing relax awful breath
knowing laughter dogs prepared bringing necessary guard photo spoke pants lied murdered soft clearly agent truly wild
lots loud fake dropped checked hat emergency bird hanging matters consider hurts realized aware roger neither
especially rings sight beyond silly surgery condition blind meat sergeant faith letting comfortable plenty cheering
noticed numbers discuss belong mrs cross goodness beg correct outta paying eddie concerned tape knock easier
incredible criminal ought breaking arrested guest path ends teeth lay kinda agreed feed papers trick finding mommy
cream possibly shame turning ideas invited weak recognize responsibility sweetheart mum bell jin bodies dan add credit
gosh opinion dressed cousin somehow chair faster dumb milk breathe nowhere afford nope 25 dancing sword heat nah
brings cards proof lab highness forgotten pack dry pretend shirt perfectly 24 memories stayed chatter fan horrible
falling threw hm ghost movies stolen fill heading kate shouting lately opens oil desk suggest bite cares grace 18
screams bucks indistinct goin copy heads jealous expecting noise regret west sudden aunt shower indeed brave ticket
doors dating suicide ours showing usual sees connection devil thoughts prefer pool applause roof hardly disappeared
madam sending details handsome barely loose introduce harder lonely wash nuts bright scary journey harm delicious
chest pop doin exciting 200 meal literally stone pray fingers familiar basically universe pete 'cause ruined tie
stomach ate obvious complicated answers speech settle tiny ugly reality ears reasons aye mood pal manage hidden
divorce permission finds headed slept chose grandma 16 soo drinks eggs dig saturday expensive hired wet remind
nonsense 14 lift victims map ruin pocket funeral lucy lesson grown guests statement alarm happiness assume thousands
photos prepare gate rough nor saving panting tongue tense revenge hall watched paint avoid alice filled woo spare gang
secrets buying sooner whoever dealing bread celebrate personally proper yelling bedroom bike threat clock downstairs
jobs coat carefully invite nights grateful tears kang scare gary moves trap rent rush slowly walls confused han
deliver belongs committed brilliant pos murderer stops otherwise understood page warning 500 fantastic stronger plate
wound 13 cooking ohh ji burning crash honestly faces inspector gentleman yourselves woods picking pig romantic tickets
spell soup awake fancy charges changing boring giant deeply advantage 17 capable fixed motherfucker beeping pounds
grandpa concern suffer apparently solve enemies 'clock aside doctors luke barry tim kicked healthy insurance waited
nurse shots glasses tall shake chocolate dies carrying properly thief bleeding closes phil badly fail burned groaning
jacket drove crack babies mistakes snow 60 toilet plus 'ii vacation talent cheap extremely fortune shock woke ashamed
dr grandfather pulling checking rescue appointment treasure disappear carl touched stood ill treated exact jerk
whenever hearts useless joy illegal alan license jury switch bones bags schedule knocking ear bath lips files joking
rat sheriff steps cameras kyle rice throwing tied liar egg mystery courage pills sat bleep convince pissed tip
suffering mirror affair miracle unfortunately beating screwed ªâ min leo odd gentle dean hong shopping sisters
grandmother ahh bone emotional sean hunt signs jung attorney riding arrive hated toast trapped pushed cure excellent
jo convinced drag borrow refuse shift swim sacrifice helen clue desperate speaks escaped knees stealing mercy shoulder
anger rude repeat moments expert smells surely warrant button blew creature pride fallen kinds punch closing cleaning
friendship decent pot scream exhales clever tear stairs trash 300 hook millions helps wood chat er searching witch
remove scoffs spy hug spending warn circumstances amen eaten tests load parking talks chances guards ordinary wanting
understanding bless wheel bride mail garage reputation jae secure pie alien pleased debt false hire spoken depends
priest upbeat dust mask sentence pity disgusting demon staring roy trusted pardon gods horn puts disappointed defend
unusual wise uniform remembered clark behavior ambulance pushing suspenseful attitude silent screw rope clicks tail
confidence brains custody desert clients curse mm-hm explosion eve hitting hurting embarrassing merry cab option piss
dong friendly sharp suspicious wire alcohol sauce collect gorgeous guarantee nightmare minds panic engaged elevator
fruit prisoner clears detail hates wishes knocked wherever trace earn fellas chuckling row basement anne dish dirt
mental telephone facts jay coincidence commit dump protecting blows alert cow 19 thrown pen sometime reporter stays
blowing stopping firing flesh footage messed gasping silence yup chasing studying fella counting solid smoking bored
tires wasting dozen yi embarrassed heh delivery impressed cutting marks 45 decisions chase impressive urgent intense
hung violent slip crossed reward quietly belt yu someday intend jumped doll nothin softly climb threatened beeps
ceremony witnesses possibility beloved stress betty yang deserves uh-oh explanation sand closet thin assure deck
messages doug disaster confident mysterious shine punishment kidnapped approaching balance marty sec chirping gather
'mon uncomfortable robbery tae somethin breaks deny package shy vegas cruel bow madame backup tone phones bars ross
kissed bury aboard beth couch 10,000 warned seo ignore believes 80 chattering crimes lifetime mmm-hmm latest offering
argue swing kills betrayed neighbor crush barking eun worries bound cabin recall xiao chef bastards 90 tricks comfort
confirm sensitive hill 21 gear asks bullets sandwich selfish lf guts pathetic thee annoying voices outfit 22 lou
painful gym jokes dawn mac heck shoe yay hee footsteps begging customer fever subtitles pretending digging smiling
a.m. ominous wallet valuable ls rolling toy impression suits murders sobbing cheating mix bust fed enjoying maid choi
sweat options jess confess therapy bills growling cigarette extraordinary miserable bye-bye awkward cave 1,000 loyal
enjoyed touching rob exit thursday creatures answering cleared na wore blast freaking slave reckon surveillance dishes
beef homework robot wasted reveal forth spirits boxes timing thy talkin rip mustn neighbors investigate interrupt
insist walks cleaned rape comin gunshot argument dreaming generous exam jang exercise ken cos apology confession
coward wounds buzzing personality cheer beaten glory offense charming ron incredibly 23 describe servant chick boom ‐‐
considering gifts thick todd ease whistle frightened brad wrap reminds emotions packed safely divorced whirring
underneath nerve bat loaded dropping 35 imagination pee thou stake distant hopes tax blown gettin hid holes messing
benefit nephew dumped arrange practically drank gee sounded shocked whispering print torture trunk owns good-bye
charity ellen starving lad judgment purse goodnight fence adventure pet routine accent signature traitor unbelievable
cheat motive yoon worrying shelter bail scratch hyun helpful choices plain guilt traveling ghosts prints odds listened
wipe inform kissing foolish terribly grant guessing souls meantime answered sample investigating ian frozen ann clinic
tastes hoped bothering greetings attractive link sneak dealer terrific procedure bout nail laundry someplace
instructions intention punished cared rumbling reasonable behave heal skull consequences succeed helicopter nigga
respond salad flew sink belly habit cage lawyers sheep joo angle conscience criminals noble shout anytime math
tracking occasion shed bug stubborn parent wu ceo necklace monsters beside magical exhausted mistaken deeper cried
wang cooked 70 monsieur wondered creepy imagined liz ouch chen clicking jeez chill hers loyalty judy gross comment
seal strangers p.m. seok grabbed defendant threatening liquor auntie anxious busted satisfied worthy prayer coughing
wednesday humanity l.a. terrorist wailing lookin yell solved suspects joon beings lessons charm drill pipe earl
invitation slipped unhappy engagement dragged maya presents clouds trauma talented robbed steady siren burden spin
cheated informed damned stepped proceed testify sharing stabbed chips obsessed 911 tune ruth badge worker flies pit
tent absolute mud pleasant checks catching peaceful 400 oxygen survival tragedy complain tend pulse favourite grief
chan resist differently rumors fairy lin shoulders filthy idiots paperwork underwear punish bo merely fights craig
kicking screeching employee hostage noah knee relationships 39 sins shaking recover pays hail testimony lets pat raped
bombs liver beneath treating marrying affect pour jumping everyday propose invented mo freeze naturally prick b.
realise wives chip fires weakness junk halfway russians surgeon slide clown assignment toys cloud drives intelligent
bottles pile dreamed locker pin alley beans conversations photograph washed minor fridge rita patience fields blessing
ripped recommend bells constantly dessert appropriate handed fraud oi plates happily item skip noon pa medication spit
aim furniture corpse counts fits hopefully 48 janet headache arguing leak feeding warehouse struggling
misunderstanding stretch diane jun admire terrified privacy demons salary menu cha cigarettes halloween shell whispers
lightning ruby mummy preparing invisible rats gambling cap betray complaint log snap sorts rounds gloves cries 27
quarters 5,000 slap shin dope searched priority indistinctly unfortunate net bait fools troubles freezing lousy
dressing grandson mitch blah insult flip vic nicely tap thirsty 26 chop necessarily aid finest sticking sends wrapped
abandon promises honeymoon lois relieved brush unfair bey booked acted barn circus sung poisoned twins delay
concentrate sail pork bothered bucket yöu crashing yells 2,000 deaf burns sealed tested socks corn neil rage ellie jam
seth banging steak humor handled temper senses questioning moral fried eats closest lap safer nora deserved jon
moaning cents 100,000 prosecutor pill yeon bid clay cuts drops colleague ranch suggesting infected lads dive 150 burnt
joan potatoes lend nerves manners bitter beard fingerprints suspected disturb humming lane depressed bum blanket wagon
goat vulnerable scan fetch twenty raising uh-uh discussion pigs undercover diet tooth jill sheet 28 soda backwards
niece bits pound ye toes twist forgiveness a1 announcement interfere conspiracy supper technically wears reverend
deadly tons nap homeless font jet understands jen colin unexpected approve gut lu lungs homicide announce rely fond a.
beats pump fascinating squeeze inch torn pockets flavor communicate chimes pam needle recipe overnight celebration
polite patch branch oven gina banks policeman unconscious moron awfully celebrating bud bend gray sonny giggles parked
hip thieves sober packing mall adorable happier 50,000 symptoms honored kindness allah towel jewelry yan growls ton
mothers sarge kidnapping delicate samples audition root threaten sang complaining lit oath mel worlds oops fooled
enormous perspective wei laying prayers praying aggressive remarkable hooked harsh whistling cooperate explode wade
suitcase raining lazy laughed beep infection thanksgiving frankly tire kyung rub gates spotted prom deposit obey stab
soap crashed fabulous nicky burst nails tragic valentine singh alike heavens sack khan nam discussed sore pope planted
boot nut smarter insisted physically yoo whip holidays doorbell rumor aww lame forgetting instant practicing drawer
clara troy impress floating washing rex fee sighing vault borrowed excuses dough hood filling booze shining absurd
leon humble lecture lighter gu excitement radar emotion react secretly cart handling dignity an1 quote rap geez bleed
autopsy intentions bump fairly luggage fuss apologies surprises ashes roaring compliment cursed reverse sheets kit
blocked clues ew ned roommate wreck gig announcer mick 32 baker threats upside hop blaring deals believing fears
buddies wished drown loses ladder accidentally wiped crushed dings consciousness arrangements groom risky pub
commitment terrorists diary spoil disturbing chanting shadows heels climbing joel bugs scar reminded risks lamp tender
ceiling advise explains overcome elder servants tryin ritual dug foul boo stink mob grip honking kay barrel dining
muffled jeong i- therapist distracted parade yun bench no. erm embrace tables envelope stressed wha eerie heroin
fixing magnificent cliff locate gimme isaac detectives 'er brat cal hack bargain tension assuming trailer asses tub
darn tapes privilege disagree destroying suite coughs hardest attracted switched inhales flame meals dealt smash
puzzle argh paranoid whimpering sid appetite liu shouts visitor confusing rehearsal helpless uhh gunfire backs slice
wrist gene gunshots ash 36 zoo breach update swore motorcycle doubts giggling toss mere waking sits chased stuffed
so-called repay vegetables contacted cracked pan hostages contrary suggestion strings lobby thrilled lamb assured hon
lloyd healing worthless loudly jong ward manny beam canceled zhang gum herr rubbish brutal snack tasty hallway d.
ticking retire 75 scent sniffles counsel psychic ram depend ri strikes offended delighted collar theft app kurt
negotiate bare disappoint defending naive neat blank boarding faint surprising hint expose forbidden sirens chuckle
roses rolled prosecution sucked creaking shaw genuine pointing gossip perry coffin mansion lydia thankful picnic
confessed arrow meg importantly 20,000 proven spinning sync drowned somber kent click objection terrifying ja shave
muscles drain lean sharply jew hatred discussing endless sorrow lena directions contacts sweep circles toe 3,000
convenient slight brother-in-law suspicion haunted iike kai cows spray excellency i.d. petty explore thumb ahem
precisely ana messy photographer wee vain spreading old-fashioned scum accomplished daylight stinks lex tortured
perimeter affection plug gwen dull zach bloke mortal rattling proves iris mankind verdict reed dock 600 wandering
strongest slams brakes freaked candles stark hears corrected glorious tips fooling auction 'you disturbed anxiety
anonymous whew pale 42 backyard sayin lip gasp dresses dummy shove gil ruining culprit expenses instinct sweater bai
convicted envy perfume avoiding arrogant greedy ego thuds bully reporters respected regrets gently owes crawl handy
theo caring sworn begged gratitude hunger ava accompany skirt fathers eager zack fortunate ribs wakes cocktail tess
caleb correctly dee sum ha-ha keen troubled ex-wife cakes beds j. reservation creep ankle whoo-hoo remembers scenario
claus hiya rot cracking allergic pregnancy hyah stepping theirs forbid whale declare hesitate nightmares dizzy kidney
dial lenny crane inviting skies shrimp crab fulfill no-one passionate carriage chairs topic rudy faithful disguise
examine bracelet whimpers pops rented relaxed vibe vanished fist dime gotham deed spill spicy rolls glenn collapsed
screwing rode recognise nowadays sickness eliminate compromise shi blaming doomed desires rupees fiona erin luckily
liking hilarious smashed choosing kindly possessed fries comrade stiff endure blackmail cho barbecue trump herd peggy
ditch beers you- ms ju noises civilization sacrificed hye cheek 2nd plague cured mates hal jar forgiven clip popped 29
melt kirk spoiled motherfuckers greet teenager reply honesty mole whatsoever louder nurses guessed forehead dentist
whereabouts hoon wyatt sal qin kara furious sobs clearing qi pouring sympathy stew float sandwiches fireworks immunity
snacks tracked resting good-looking reunion bee dudes judging crackling chap observe i-i-i aha 250 questioned meds
burke shrink 99 rory bees stunt silk biological swell psychiatrist disgrace apologise involve convincing kidnap lawn
scaring til racist debts corporal hobby heartbeat arse tremendous kane fatal intimate spoon gesture drowning instincts
revving pulls persuade realised omar roast distress lunatic ink granddaughter scares sells frustrated ransom owed mei
respects sister-in-law seated reliable kiddo innocence tricked blamed chin misses lifted nicer clattering referring
treats 1st strictly horns cellar pounding sakes sleeps thirty camping glove c. organs thud worm fifty breathes
expectations spite ham irene fur blur3.7 vicious sigh sis ambition drone info embarrass needing mm-mm wong crawling
mona watches farewell fry legally fog shocking brand-new cleaner ignored sincere agenda leap raj locks picks toxic
shiny dunno tore lightly shipment hatch hats poisoning rescued tumor fragile distract tolerate roars flu explosives 31
sadness controlling dried manual baek unlikely resolve interrogation publicity clerk touches promising prank rig
sniffs twelve bets invest gamble integrity throws stall bald fades monk pond explaining thinkin prescription harmless
conscious thread interrupting knives rash thudding favors flood hugo waitress legitimate corrupt nanny fifteen
curiosity logical unh screech pancakes dragging courtesy aii orchestral weigh erase 33 mutual messenger shoots yen
cups 800 fold anyways marvelous chew brady battles vicky compromised mentally wells ay craft bribe t. receipt
unnecessary crowded dip squealing starve congratulate quicker cracks haircut emotionally rushing quitting hwang garlic
smoked regards deliberately investigator waiter bore realm fortunately hyung dont plead dom bong bent texted just- gal
wes counselor curtain courtroom inappropriate whistles spark shelf hostile portal gap sneaking cousins witches
trusting son-in-law thoughtful masks lawsuit orphan desperately 2000 bin gavin conquer lottery howling possibilities
shorts 38 kicks percy buyer sophisticated kwang pressing inevitable buys pad 37 scam swamp handful awhile reads
briefcase accomplish 80s morgue framed addict elegant teenage ivy mouths violation plea danced lively betting chu
healed hugh shirts spies expense sweating 3rd sofa daughter-in-law choking hae wig stamp corners 51 fellows protective
wa loads treason rehab responding tearing bothers wander sentimental punched rushed responsibilities evans harriet
prostitute humiliated bake scissors jonah abducted vet spectacular porch accusing kira bizarre robots 'm-i balcony
dozens acknowledge reese exams discount flush sexually diner uniforms cans jefferson snoring ace essence sour hua rug
den suk straw riot mug smelled charging glue unstable popping gabe tasted orphanage despair backpack 34 ambitious
murmuring weekends ambush vest adjust beautifully nailed lined e. shutter joyce ordering presume 4th stir cough yin ol
halt agnes setup veins lung blocking husbands wheelchair pretended landlord scarf resume dreamt fork ignorant tops
grocery lure slightest shade catches confidential buzzes knocks smack consideration stunning sorted jonas destined
transplant oughta nana spying gideon attic instantly blessings clearance panicked chul fitting pod bra urge whining
ellis deeds poster deadline rides unpleasant batteries m. towels disappearance minus hereby barks grudge accomplice
prep haul wires unto bodyguard sketch superhero 120 hunch shuts execute casual ki shen hissing stove cord obsession
nan vengeance dolls distraction motherfucking cctv ropes pointless donor subtle habits yuri flirting thoroughly lease
misunderstood happiest compassion 55 conviction comrades spilled talents scars yacht girlfriends dealers exploded
notebook feathers prayed torch edith pressed dreadful ing autograph thorough accountant learnt vow cue brass hiring
shifts supervisor agh pipes aaah honorable accidents demanding tuna miracles swallowed abortion texting sensible
chatting flour generator susie moans strain alcoholic childish stash costumes traps 'i accepting pledge 30,000 rod
onions insulted dae hyo hallelujah jaw cellphone yelled sperm d.a. fade brake remembering constable confront yah
evacuate spine adore 's- forensic tin hut gerry seung appreciated 47 p.a. creaks disappointment antidote sleeve ski
j.r. inn grounded lid betrayal kat baked confirmation detention wonders bartender annoyed risking o.k. consult im
stain salesman murderers overwhelming quid reflection avenge grill fiancé blink hose choke sniffing reject fiancée
mother-in-law pains freezer underestimate marge reminder predict precinct stack bon hangs stalking delivering grunt
frustrating handwriting sect glow wan 72 chffffff meaningless thrill awaits xu burt bauer jj boil squeaking moms shook
summoned satisfaction deserted splendid curtains almighty wax bosses altogether sip jammed whooshing sunlight echoing
obliged 65 frightening inaudible ahhh starfleet matching overtime tray farther saul straighten disrespect sensors
clapping intern waist 52 ignoring bumped euros baba bark arresting guaranteed rack bonds warmth 49 figuring gin adopt
shattered coroner worms bites shallow warden trousers fugitive disposal robe billions murdering delightful handcuffs
assaulted ty bolt amazed specialty abused breakdown ally fran doris experiencing flattered hike justify greed aisle
honks pinch mae climbed taller pm hanged warp handing dearest sub amusing shutting abe nypd zombies phony cope nun
nadia righteous mustache entertain ants yeong rains jealousy batch elderman wardrobe noisy retrieve rebuild committing
gown elders clamoring shovel aigoo lethal applauding francs mushrooms refrigerator semester spends g. phoned wired
spared lounge rustling blend respectable tease risked yue hart grasp needn instagram outrageous disappears overwhelmed
probation 200,000 ha-ha-ha ex-husband shorter baking tapping erased realistic exclaims countless oppa vip mattress
racket inheritance workin gracious unlucky telegram cheaper void equals slaughter kin loneliness warming acceptable wh
rum sacrifices ammo niles ruthless snuck summon denny saddle izzy deepest fei reconsider immune slapped beasts glen
seize scumbag sock 70s spells hah nixon jolly 700 ta-da discharged cruz 5th offend hush diagnosis devastated lapd
careless dani nigel rental buzzer satisfy vows hayes listens cheerful shaft bruises boost oof traced astronaut tick
relate trusts cartel urine sinking lasts proposition obligation stu heroic mu fulfilled swap zhen trish wishing 7th
prettier aids cozy slipping stray grandparents visions breaths snarling whipped humiliating smiled oz surgical anyhow
guo altar spaceship escaping qualities kev tellin 't- eden poured uk teenagers restless knot informant hips donation
genuinely legit authentic donate part-time entertaining hunted recommendation interference boiling 43 gifted jamal dot
psst stammers dimension acquaintance gi feelin dared sincerely vegetable bloom repeating drift tattoos supermarket
swept lining unlock whores dorm deceived 'ma carly rendezvous roosevelt ravi robbing tossed fainted salvation dam
tomatoes poke steer s. imagining sights stinking sensation marisha pause pawn cease hath hooray scoop spider-man curry
behaving pd crooked adoption artery insulting congrats seong owl cass vomit zeke haha proving addiction clap cautious
slack volunteered overboard disappointing relieve yea bangs utterly pronounce caution token bedtime chewing spa
upsetting whack freed shields fracture mumbling hustle pals peculiar runnin darcy refusing snaps leverage depressing
clumsy tan supposedly earrings wages abu irrelevant injustice p. chores wen innit bryce doo knots xin frighten goa
peek crickets hospitality verify bitten supportive phew briefing scoundrel injection tate jumps blunt affects
triggered driveway groceries henderson viki fuse translate mock logs self-defense rational nico snapped perfection hao
feeds ren interrupted felony obstacle inventory hay playground forged takin tougher needles elbow corpses poisonous
unpredictable ethel consort t-shirt crashes duel melted harassment disappearing tidy mwah irresponsible sweaty convict
virtue waving investigators conclusions bidding axe crook zi congressman 90s reddington peacefully limo tipped cooks
slower denying grandchildren housekeeper chopped mimi makin grown-up ollie manipulate skipped belongings leaked clive
clatters debris crappy meth gaze gail extract pets psychopath ironic dinosaurs notify russ heel flipped condolences
niggas biting probe womb walsh undo bunk stressful cafeteria med profound shaun targeting enthusiasm kook swat
father-in-law scrap aunty veil syrup programmed long-term claws restroom hwa 01 judged elephants antique myung deceive
20s leah distorted numb scrub lifting full-time wretched saves discreet sounding compliments armstrong tow teasing
grenade nash tab guarding grabbing cunning make-up glance drunken convenience hides lan merchant pine overheard
subtitle ofthe startled hip-hop andrews prophecy ufo glowing asap traitors rabbits mint puke stitches doe quarrel
pitiful dental grind vibrating potion sabotage neighbours malik gabby arjun 4,000 ct donny kilos carrier shitting dash
85 bikes dewey zip squeal banacek que mule feds waits luo apologizing smartest turf locking tutor millionaire beck
baggage bathing slit thirst punching classy nat accusations strangled embarrassment nursery hairs josie diaz fucks
vijay recorder activate cereal mourning banquet wanda inspire neighbour timer rib bam unarmed overlapping tai addicted
screamed relaxing hu rae 95 8th leaking ripping a-a hoo agony impulse midst lockdown smuggling bathtub bankrupt bp ae
iâ behold explosions biscuits utter exclaiming drugged mic seon weirdo bakery hysterical refreshing 60s purely seizure
kung compartment peel punches shines gangs mirrors x-ray appreciation limb humiliation uh- hotter impatient sane op
bandits forensics 44 merchandise flirt hideous errand packs dislike tails echo bushes roar settling meaningful lump
inherit wheat cory newest felicity treasures glimpse taliesin readings morphine creeps pies violated masterpiece flock
elsa lil resent spear filing typing jed lyle nicest troubling 25,000 vanish vaccine weddings unlocked k. confuse herbs
coolest bluffing gag reset lila temptation churchill discretion stroll mold cupboard frasier qian gon sheer haunt
smoothly pajamas cuffs priya busting bree easiest ingredient flashlight nuisance shatters muttering sewing barge
waitin goo doorstep bullied crib freshman footprints speeches robbers patterson dre showers melting unacceptable
whales allie speeding metaphor serum kneel salty comb graveyard scratching memo quiz pumping mysteries wage sewer gao
voiceover evacuation unemployed weep wrath janitor hui tripped definite await aiming wit thugs policemen starters
ungrateful 'brien courthouse thanking caller parlor heavenly fishy snitch sadly realizing whooping ba requesting
gladly ga misunderstand cherish regain flooded imaginary frankenstein suggestions to- apologized supernatural posters
sew cartwright admired oak dripping smelling trey beggar steals rigged chooses solemn viral invent boyfriends blankets
incoming reservations 41 detector mademoiselle cora burgers vicki solitary shaken shameless moe offence rm broom
civilized leash freakin rocking devastating reinforcements forty dispatch h. umm slaughtered flute irony betsy
sunglasses and-and ripe guarded exhausting hazel shipped headaches motivation vase devotion sweetest jai despise
solving maze jerks dismiss deciding unfinished favorites slippers shu mccoy pinned intercept heist petrol graves
skeleton quarantine ohhh ridge deleted depths payroll faking kumar understandable kwon oui yelps ounces 180 yao ramon
filth psych wiii protects vegetarian montgomery 1,500 noticing consumed warmer builds ada microwave wrecked 101 46
dares scenery rag crushing jia pots pastry brag gasoline francine rubbing 6th tempted rumbles harmed ahold clanging
optimistic movin inspiring tuck rhyme hq killings vague daring r. drones abel ape ike zhu tuned recovering seduce
gracias darkest toothbrush margot uneasy tablet cheque emails motivated longing dex butterflies allowance ribbon
adrenaline pr julio beware inmate greatness texture handles 000 condo 'neill pike narrating misfortune contractor ups
foreigners fireplace psychiatric sideways psychologist tummy robber vile aspirin heartless oooh celia splashing roam
souvenir ru surprisingly soaked leaning lime whoops bravery verge onboard noses torturing gravy analyze hyuk expects
queer insists wo coats vocalizing concussion acquainted adapt reminding bluff slowing capsule havin disciple paycheck
cardiac frederick backstage scratched curfew clanking exits nightclub osman getaway rep byron fantasies calculations
swollen diapers murdoch suspicions rehearse mat asteroid errands docks passports contempt grabs ads 110 rahul dumping
strangely interfering squawking hull 15,000 shack antibiotics nköö buns 'n crowds voicemail cowards ounce thug tapped
remotely raft comforting denial storms shrieks invincible fad behaved spotlight rotting clacking splitting mattered
headlines maddy psychotic disturbance dowager obstacles e-mails pact 'know alvin sidewalk calf doom fax ginny
indication toilets greeting melancholy flint lent chiming swelling priceless collateral fiance clone trudy bugging cao
crust batter 500,000 rewarded 98 mumbles goats classmates well-known essay clare ax negotiating grieving ethics peg ta
mateo kite unbearable oswald eyebrows babbling paste encouraging vance paralyzed zhi riddle shortcut shady revs
fisherman ashore arrests severed ketchup hating cocky loosen canvas -- unreasonable brighter handkerchief weighs café
manipulated underworld chow outfits livin insecure greta peas humiliate burglar tens fading barb turk intriguing
wrists punishing macgyver bouncing eliza señor liability notified torment incompetent foam outsider 's-it 40,000
spiders jax provoke bi ignorance scans knox tj orphans positively lars grady brock gardener tao override limbs
exploding starboard reel cohen weaker liable incapable complications stabbing shattering willingly trembling pins
missus motives powerless ou illegally norm tuition froze barrels claw ajay intentionally toughest karaoke counseling
welcoming je tying dots squeaks prettiest scold brunch proposing juvenile reborn alma morse kettle ant iove fascinated
edie insect safest cripple punks mop chet platoon pint wandered 'em meteor grilled cinderella playin decency clinking
remorse bailed simpler dangers doubted sniff and- pumped frustration implying nervously alarms peasant luthor urgently
hulk disrespectful confronted apprentice spitting aggression awaiting postpone hogan stumbled labs repaired colorful
trim ex-boyfriend rattle drip chimney 50s boiled snatched signatures flare breakup moustache bein protocols the-
inconvenience tramp libby secrecy admitting fingernails clint coco fills belts gutter fag schultz ban hangover bind
medicines amusement abduction untie dearly blinded drilling idle 350 mist screws heap flavors foreigner trespassing
hog disciples realizes hwan invade faked elise truce stranded playful that- appointments hacking crews richest ewing
y-you 9th forgets testified poking delusional vein chops wager shakes agreeing puff loot contagious stamps swine
retarded squeals partying richer swings straightforward hugging exquisite negotiation blasting brothel firmly bullying
bulb courageous colt strangle bedrooms colby blares gigantic crate soy immature captioned pending accusation 900
marriages clearer joseon payback hormones feminine deception fingerprint probst bridges straining shoved dev rays
kidnapper mute courtyard defy tightly herb liars supergirl rainy dads rapist bled courier superiors sook jody comms
porridge loft narcotics hyeon flatter evie packet rooftop fists vulgar crows vegan kidneys cain pigeons daryl 300,000
uncovered choked underestimated shaving bun scraping reindeer commotion depart gangsters viv satellites darlin
unidentified suffers calmly manifest weary wool shhh diversion doorway thrilling haunting peoples xia nbsp poirot
processed carrington axel f. banged hesitation moo tasting drawers condoms captive ramp cloak believer raging
traumatic 54 sleeves curb crabs consolation high-pitched mend sensor bronx limp countdown booming joints thighs margo
utmost oppose swan coop sweeping tailor bundle extraction forge rightful waltz unload arrogance o. merciful stool
elias cant wilma roz bao 88 liza generosity 6,000 terrace banished 30s communicating inclined ida stains villains l.
clarity lulu confirms cheol plotting attendant 'est neglected edmund mourn slips 2012 chauffeur groan icu stunned
ahmed lone seol 53 shameful penthouse buyers worthwhile j.j. hen v. bathe interviewing italians grams 'ight radha
paddy bumps 57 morons immense dye ex-girlfriend harlan wand suing restraining saloon nod stretched cruelty mt seafood
thumping drifting shouted clarify imminent dine chalk rituals infirmary teal scales 64 persistent dumplings throats
pry tiring ache expired boyle interpol marsh demonic assassins stirring lakhs flaw tags burglary blasted mocking geoff
blouse harness gallons davey endured judgement afterlife duh aura penn gem`,
  'commonWords-it': `
non che un per una mi sono ho l' si ha ma lo cosa no ti se come io ci hai questo bene qui sei tu solo mio tutto c' te
era mia fatto fare essere so quando sì ora lei ne questa detto ok va perche quello mai abbiamo tutti grazie chi sta
molto voglio perché tuo beh sia lui allora posso piu ehi tua niente qualcosa sai siamo un' cosi davvero ancora hanno
stai fa così casa vero vuoi noi quindi dire d' quella sempre altro sto andare po devo quel forse li proprio certo
tempo vi credo cose quanto puoi fuori andiamo dell' visto qualcuno all' lavoro voi ciao dio adesso uomo padre devi
bisogno gia amico nessuno via cos' fai signore meglio cazzo vuole sembra giorno modo vedere dobbiamo signor qualche
dispiace penso ecco parlare mamma sarebbe troppo fosse possiamo ce male madre avete tanto favore successo vai giusto
sa miei aspetta avere altra farlo facendo abbia momento ero ragazzi deve persone nostro tipo prego senti appena
potrebbe soldi dice sapere oggi piace idea siete avevo accordo gente sicuro vieni guarda dentro trovato queste forza
dov' pensi signora faccio avuto problema puo tutta preso nulla nostra donna stare basta faccia ragazza subito ragazzo
volevo sentito ah ragione sarà tuoi capito notte volte testa serve tesoro eh vado sara dato stiamo bella scusa pensavo
avrei prendere buona porta bello moglie vorrei succede morto cercando dici persona pronto meno dovuto avanti capisco
venire polizia lì avrebbe stanno letto dico amici aiuto paura fratello stavo uomini nell' domani facciamo abbastanza
capo amore ucciso piano macchina trovare comunque vediamo nemmeno mano dall' presto merda far bambino andato vedo
tornare quelle cio vostro neanche sera giro e' qua pensato buon mie diavolo piacere bel dovrei nessun felice colpa
andata dovrebbe vedi chiesto perchè migliore nostri finito figlia dovresti papa almeno sento quei ore passato magari
minuti vostra sola credi salve settimana perso uscire parlato papà stasera scusi dollari occhi mani significa sapevo
potrei stava bambini eri importa indietro riesco sangue chiama messo piccolo traduzione tardi cuore marito venuto ieri
spero ricordi dovremmo lasciato ascolta difficile quell' auto chiamato parlando pensare fantastico fatta veramente
fanno com' serio possa fossi entrare anch' qualsiasi pensa dicendo portato stanza problemi forte nessuna lascia amo
roba agente dietro pare sentire foto telefono voleva prendi piccola vicino quest' sacco stia capire potuto strano tue
andando donne sappiamo bravo ragazze festa senso dare attimo sorella pure parla ufficio farti morire signorina vecchio
domanda dottore conosco qual vivere prova ricordo divertente avessi sicura paio conto perdere dimmi farmi mezzo
lavorare esattamente esatto fate faro sapete dottor parola piedi sopra motivo avevi cavolo capitano finita volete
siano potresti perfetto mente mangiare resto credere fortuna chiamo morta là avresti passare cena sarei affari spiace
facile farò buongiorno davanti tizio dammi sicurezza quanti dica matrimonio vogliono culo fuoco cercare pistola
potremmo mandato puttana cioe saranno voglia mettere fammi uccidere vogliamo faremo genitori sesso potete ricevuto
vivo citta succedendo ospedale smettila vada attenzione bere situazione omicidio revisione avesse ottimo cura provato
parole lasciare dicono prossima nostre arrivato sull' andate chiunque capisci pace immagino tieni oddio eravamo amica
diventare sbagliato dirmi farai entra venuta scelta voluto portare assolutamente chiedo torna scoperto fatti settimane
dirlo prigione giornata piuttosto buono aspettare parli arrivare vede avvocato deciso sarai messaggio dormire dieci
stupido usare cielo guardare bagno aria tornato vuol giù conosci benissimo prendo verita cane restare chiamare poter
qualunque signori provare minuto saperlo lontano continua arrivo realta cerca passo domande insomma bambina pensando
capelli onore aiutare verità prove n' funziona giu credevo futuro preoccuparti idiota cibo fretta cara finalmente
morti odio solito brava incidente dev' intenzione speciale cambiare vera semplice dirti riguardo finche aspetto
viaggio chiaro bocca permesso piacerebbe dovete giocare ovviamente finire piu' natale i' direi vostri occhio pronta
scusami mattina cercato crede fondo resta devono prossimo pronti saputo scusate soltanto armi arriva fermo chiedere
cristo torno venite controllare appuntamento chiami vecchia detective pero metti vanno iniziato perche' libero stronzo
pezzo segreto colpo faceva piacciono oppure vederti lista venga veloce assassino sapeva finché interessa giusta tenere
pazzo vittima giuro semplicemente zio mille sogno lasci carino doveva brutto aspetti incredibile sole glielo guardate
cambiato volevi lasciami gentile ve fara zitto farà servono errore sanno pagare sorpresa occhiata risposta presa
medico caro schifo avrai dolore saresti saro peggio addio addosso dovevo poteva pieno diverso vestiti sparato sarò
normale fame nonna sappia sembrava notizie avevamo riesci vengo rimanere proposito farci ricorda tante arrivando
chiuso terribile ritardo attento sembri fallo dimenticato bisogna impossibile stessi arma conosce disse vattene quante
guai manca esserci grosso tanti dolce chiave cervello coraggio interessante peccato questione adoro aereo guardi
rubato sente compleanno potrebbero cliente spalle vale qualcun sicuramente appartamento pranzo saremo denaro riuscito
continuare serata vestito carta dottoressa bastardo potevo iniziare lavora stavi intendo negozio trovo aspettando
andra notizia riguarda soli parliamo poliziotto scappare averlo tranquillo silenzio andati fossero pezzi calma pena
aspettate stesse esiste scoprire altrimenti diceva lettera vive salvare senta henry regalo sentite rimasto lavorando
né scherzando stamattina salute farebbe scelto dura stupida avremmo aiutarti contatto pericolo entro parlo freddo
triste promesso trovi guardia jane possibilita intendi fbi buonanotte gay arrivata certamente regole vostre dovrai
secondi ballo ascoltami birra ovunque arrivati bellissima duro cucina decisione anima tornata incontrato stanotte
porti droga cellulare necessario avremo ferma borsa prometto palle nonno piena affatto colpito salvato siediti
comprare inferno parlarne diciamo carina brutta braccio fermati stavamo crimine andrà tenente sapevi scrivere
scommetto paziente scarpe danny fermi ia mentito viva spettacolo visita alcun diventato mica percio intelligente rende
comprato ehm scorsa farla tavolo dite dannazione cavallo sergente incinta rotto aiuti rispondere contento conoscere
apri passi uscito coi farsi trovata eccolo carne lavorato umano certa averti pagato libera avrà vorrebbe caldo pelle
temo leggere cerco avrebbero pomeriggio documenti farei giudice mostro luna ringrazio guardando pericoloso buone
affare figliolo vino ordini arrivederci caffè barca maledizione vederlo lezione dia venuti sogni chiedendo pensate
parlarti perciò congratulazioni sposato gliel' sembrare treno cattivo imparato smettere ottima aiutarmi ama
responsabile abbiano lascio farcela bomba agenti belle m' clienti mangiato calmati chiudi accidenti bellissimo quegli
dovrebbero vivi speranza rischio caffe combattere tocca zia gamba biglietto pazza vorresti vincere gambe pressione
farle nascosto fantastica benvenuto offerta ami vite scherzo qualcos' finta testimone banca aprire potesse stronzate
indirizzo potessi portata piangere segreti scorso lasciate andremo uccisa darmi torni pianeta darti esci vittime porca
prezzo strana arrabbiato vecchi verrà orribile gesu entrato enorme metto imparare danno naturalmente colpevole
ragazzino chiavi mossa finestra suppongo destino molta saltare correre frega colazione collo diro vicini fiducia
aiutato avermi saprei capisce ristorante laboratorio scegliere chiedi meta discorso avra segnale perfetta fortunato
cominciare muro tranne proteggere prendendo dubbio emergenza giustizia odore umani ascolti contrario preoccupare mette
faranno aiutarla notato chiamate sceriffo sembrano spirito seduto controllato praticamente riunione po' rumore torta
guardami dirò accanto eroe dovremo potrai vedrai fiori vederla persino ovvio furgone amy ridere pausa grave vedete
dovevi aiutami tranquilla cosi' naso andava nemico mangia chiudere felici colonnello palla laggiù scatola torniamo
albero tribunale razza anello prenda idee piede ferita ferito cerchi preoccupato verra sentimenti arresto averla dà
soldato cominciato inutile prendiamo anzi digli preferito dirle utile cattiva cani sparare chiamano ascoltare decidere
fidanzato sensazione andartene legale carte compito srt stronza contenta provi tengo pesce pensano incontrare visti
conta risolvere povero stavolta affrontare poliziotti buoni ballare bacio funzionato sbaglio saremmo aperta improvviso
continui alzati accettare continuo piaciuto soluzione fanculo arrabbiata fermare retro meraviglioso guidare denti
mandare fidati sveglia tiene ultimamente prendermi dipende innocente coltello fila magia procuratore ricordare smesso
dna vendere pantaloni cadavere chiusa fede andro conti finisce stavano riuscita troveremo assistente ognuno debole
ridicolo sii vaffanculo andarci dirtelo grandioso chiederti faresti taxi sottotitoli peggiore bevuto rimasta angolo
latte buio siate gatto suona troviamo scomparsa fargli risposto muoviti schiena reso andrai tenuto paga seguire
cerchiamo coglione dettagli chiaramente rispondi capace distrutto debba stanco piaceva parecchio dando insegnato
faccenda vento immaginare dimenticare matto convinto rovinato buonasera braccia laggiu decisamente usando provando
momenti sbagliata andrò pensarci sbrigati salire riuscire spiegare principessa provo avro attenta zitta bellezza
prendete tanta morendo rilassati buco conversazione dover speravo attesa pensiero benvenuti malato sedia vedremo
omicidi impronte sistemare pensiamo emma succedere avrò ghiaccio bottiglia accettato indagine pensava passata eppure
fottuto tiro cadere ll diversa sguardo perdita milione camminare eccoci scuse fantasma trovarlo potevi preferisco
scusatemi ispettore chiamami dovere camion privato dovreste troia volessi purtroppo eccola preoccupata aspettavo
prenderti accusa crederci ie aiuta esserlo voler cento fidanzata andarmene seriamente desiderio preoccupi mentendo
ubriaco tradurre luci dita infermiera seduta minaccia controlla genio caduto corri passati tetto josh voci suono
copertura conosciamo vissuto piaci occupato sposata cancro diamo credimi merito quand' nient' spada vedermi scendere
pazienti dirgli cambia facevo sentita diventata perfettamente ragazzina bicchiere autobus dargli vuoto sabato pollo
spiaggia ordinato rotta dovesse telefonata completo lasciamo entri liceo mezza innamorato doccia guardato stanca
arrestato venduto orologio eravate erba viso bevi metta ascoltate maledetto chiamarmi magnifico universo esame
uccidermi andarsene sposa lascialo cappello pagina intendevo testimoni taglio velocemente potrà muore segni paradiso
rabbia biglietti s' toccare assurdo giornale dimmelo insegnante annie talento o' spaventato coinvolto figo grossa
amiche girare seria rubare certe conoscerti tantissimo allarme padrone prenderlo arrivano sveglio amor potremo
preparato gratis dito vendetta cantare distruggere lasciata funzionare invitato regola zero cavalli mattino pazzi
funerale ospiti intende abbiate domenica tette sig. vorrà ted spia manda rimani dritto eta abby succedera offerto
apprezzo discutere mentire gestire migliaia lasciarmi volevano guardati domattina lasciatemi pensavi vacanza speriamo
sali tira scappato informazione sposare andarcene accaduto violenza crescere suonare calmo presi parlarle cugino
fossimo messaggi povera sentivo sospetto guardie gira trappola dirai starai attenti criminale giacca unita dormito
scomparso modi entrate sarete commesso pugno opinione chiamava mal mettiamo bell' sig ossa fastidio fermato
sopravvivere battuta dappertutto tè hank profondo arrivi cella finora lupo macchine risposte presento mostri percento
vorra colpi pulito disturbo avranno dicevo pane pesante scusarmi creduto risponde terapia dirci disastro uova tirato
tenga sedere veri preparare potra guardo puzza ricco sposati gola fumo dirmelo nervoso minimo persa albergo tornate
incendio falso dirglielo ucciderlo polvere gioia fucile sessuale orecchie sicuri sentirmi aspettiamo svegliati parlano
scherzi trucco trovate t' dovevamo nascondere aiutarci succederà urla calda aspettato dovessi ambulanza volare mancato
perdono errori piaccia raccontato ospite dovro dovrò dillo credito dovrà fatemi amato telecamere bravi avessero
volevamo stomaco licenziato preferirei tirare chiedevo muoversi merita volesse promessa capita farvi credete
sissignore dannato bei assicuro abbandonato darò smetterla sospettato mettendo puo' verranno imbarazzante mancano
perdendo studiare divano amante accuse societa neppure bloccato avessimo tornati scrivania complicato pavimento tolto
mila desideri lily avrete eccoti contare cia potreste chissà sorriso sentiamo lavorava ferite proiettile darle lontana
riuscivo respira mettiti fido nate lasciati piatto folle cazzate affascinante virus liberta prenderla bugie sterline
trovarmi esplosione ascolto riusciamo ladro spaventata facciamolo tentato sorpreso pioggia debito occhiali conoscete
taglia resynch uccello maiale dubito parcheggio serviva camicia comodo respirare uccisi seguendo formaggio sparo
uscite sapessi facevi averne spazzatura divorzio innamorata tagliato possano fatte tazza agenzia volto creda mucchio
permettere salto rimasti puntate pensieri soccorso respiro giuria panico darci giornali ombra piscina ricordate
portate tavola mezz' trovarla salta pensione copia sorveglianza dichiarazione smetti portarlo bugia mettermi centinaia
affitto idioti bugiardo riusciti sé daro dono moda petto custodia dovra farne impressione strega coso malata
dimostrare tradito neve impegnato interessi vorrai odia portarti ragioni gelato perfino spara lentamente metterti
vergogna adorabile iniziamo pazienza sonno trovati colleghi toccato malapena tornando conoscerla maschio ascoltando
mostrato festeggiare indovinare liberi attaccato togliere risolto sporco passate sentirti complimenti miracolo
divertimento meriti volere troppe anticipo lezioni giocando rapina cercavo parlava argomento sbagli pillole facessi
alba telecamera auguri stupidi abito suicidio uguale preoccupa meravigliosa ginocchio galera veloci familiare
interessato feste troppi positivo muovetevi andiamocene diamine sparire invito onesto portami tenerlo fortunata
usciamo stara provarci patto bestia socio personalmente magazzino bastardi spese mezzanotte contanti morale avvocati
caspita fallito indossare occupo esperto pensaci rendi preciso andrebbe saltato firmare totalmente incubo babbo
fattoria senatore conosciuti tasca corridoio bersaglio parlarmi vedono sorelle chili superare eccellente muoverti
stammi sopportare sparito probabile lasciala credono riposo indovina diverte stan muovere buttato clinica champagne
maestà troverai scappa calmi riposare furto togliti dormi criminali mostrare facesse ln superato passeggiata impazzire
lasciarlo opportunità causato lasciarti follia dirvi messi trovarti divertiti personali derek dorme aiutarvi
opportunita costume rompere pò scendi sembro uccide rischi cercate autista essermi coscienza discussione beccato
profilo prete sinceramente vorremmo gusto compiti esca attivita cercano assicurazione ucciderti mappa palco lieto
confuso manchi filo ripeto portarla certi figurati cieco assegno tornerà tizi belli grazia dicessi conosceva
sufficiente farete calci istante pene amare lasciar sincero ammettere retta veda pulire uscendo tempesta chiamiamo
difficili crediamo maschera cominciamo cattivi dormendo eccomi regali sapesse esco vederci sfortunatamente contatti
prendono onestamente segreta ascensore miglia fiero spalla rischiare profumo coincidenza portarmi alcol ricevere
inventato brutte zucchero chiedermi spari pochino lacrime esami conoscevo crimini usi scemo reparto pazzesco corda
benzina dissi creatura fumare pulita raccontare fidi capite quant' spiegazione disposto lascero proviamo sara'
letteralmente ione accusato prendero disgustoso specchio venerdi butta perdonami dosso svegliato proprieta venisse
reputazione punizione conviene organizzare portiamo fico scambio fiera palestra direbbe universita illegale starà
piacevole tagliare servire chiederle cioccolato farli seduti preferita rovinare decisioni talmente ricky urlare
dolcezza esserne desidera ricchi soffrire labbra controlli stronzi mangi potrò ethan tornerò canta veleno diario
continuate uguali adulti aprite stiano offesa metterci incontrati ricominciare troppa agio maglietta facevano
orgoglioso impazzito recuperare frase emozioni esplodere biscotti guadagnare vecchie aiutatemi sigaretta grasso gradi
amava pago verrai umore rapito ragazzini avreste parlargli accada levati convincere condividere riso consegna finiti
colpire cercava dolci abiti studente dottori aiutarlo poveri divertendo aspettano richiamo agire fegato pessima
imbarazzo aiutando fermata prenderemo cole fredda adatto dille strane brillante potevamo droghe sieda grida orso darsi
istinto dubbi lascerò dì eva tornera chiacchiere scoprirlo maledetta deserto mando ringraziamento ricordati fantasmi
staro dovrete splendida gliene diventi cio' cammina prenderò grossi ammazzo pensavamo fingere prendilo succeda
circostanze lassù benvenuta las aperti preside crudele becco parleremo esseri delitto febbre owen sentirlo averci
spinto armadio battere mutande arriviamo rinforzi notti parlate capirlo aggressione mangio vetro falla sistemato
stupendo elicottero consigli mistero cadaveri nastro datemi negativo resistere penna prenditi cameriera dannata teste
viviamo alibi assassini fortunati poterlo shawn moltissimo prendersi offro cresciuta tornero valigia smettetela
fidarti urgente pistole potro rifiutato corretto rivederti cassetta improvvisamente chieda sottofondo mettono
splendido lontani normali litigare battute vere synch puttane giovanotto orario scappata deluso ditemi federali
avevate sposarmi miele romantico fregato straordinario sciocco tecnicamente prigioniero finto noioso accetto folla
piantala gia' demone gus bevo sciocchezze buffo occupata cucinare pericolosa eroina oscuro serva mira salsa torto
geniale nervosa zoe fiamme chiamarti cari sapevamo preparando orecchio assicurati innocenti nudo fermarlo parenti
ascoltato tragedia ritornare responsabilita preoccuparsi servito mettilo andar raccogliere bruciato morso usano piatti
incastrato finn realmente cretino vasca fottuta stronzata arrabbiare entriamo andasse simpatico portati delizioso
fottiti coraggioso assicurarmi onesta uniforme barba e-mail quanta gibbs visite alza lasciarla salutare vuota
preferisci dirà figa staremo sconosciuto ebbene stanze liam geloso incantesimo maesta arriverà colloquio udienza
dicevi presentare tappeto eccitante miseria accadere esser corto dacci lavorano furbo chiamando novità vampiro chissa
chiamarlo odi muove cattive troverò appassiona brav' vedevo passiamo pessimo credeva prossimi uccido trovero amano
servira cassa diglielo tenete minima zuppa metterlo lottare immaginavo orgoglio succo restate patatine scelte cintura
lavoriamo traditore sigarette andranno adora guardarmi procedura cavo mentale offrire aggiungere immaginato peggiori
quindici annuncio panino attraente sospetti dira tradimento accorto cartello ripreso pancia raccolto rinunciare
proiettili facciano ubriaca litigato usciti vacanze gesto dopotutto conoscono email pura meraviglia fatelo arrestare
adulto auguro scegli gabbia sognato cambiata bambine vorranno fidarmi pianto nascosta serpente piange combinato
gioielli tornerai fiato sabbia gatti osso jules foste piangendo indossa vampiri evan frutta viveva mettete apposta
segui bla nascondendo istruzioni motel eli volentieri continuiamo curioso felicità fresca pasto comincio abbi giurato
chiusi farmaci denuncia novita picchiato uccidendo sospeso pacco coperta cammino incredibilmente concentrati strani
amavo eccezionale telefilm egoista sano identita busta alzare grato scopare arrivera parto cancello riley riprendere
chiamarla viaggiare richiede giudicare preparati bombe spetta bibbia bici perdonare confessione persi piaccio sapevano
aula burro venerdì mettersi ringraziare velocita intenzioni veniamo calore deposito riesca buttare darà sposo spieghi
impegnata funzionano comporta booth torneremo muori reverendo possibilita' bagagli successa minacciato menti fresco
tasse scrivi stavate plastica verrò salva sapore starò potessimo branco tocco conosca disagio parlami coma inquietante
tenerla spostati fatica volante saluti dritta cancellato esagerato immagina scimmia dimentica servirà topo bimbo
andatevene elegante quinn sete coglioni fermarmi ruota spiegato rifiuto battito ammazzare uccidi rivedere ahi spostare
imbecille allenamento paghi sodo patate infarto casini ossigeno sorprende affetto convinta colpita buca combattuto
testimoniare dispiacerebbe fermarti ladri rimanga indizio spezzato dl sessuali tiri vent' lunedi ucciderla subspedia
nasconde pagano significhi perdoni sentirsi potrete sensi morirai tubo badare cabina cacciato vedervi gliela soci
pietà demoni accompagno mortale mago pugni carro riportare fiore occupi esperimento dimenticata gomma muoviamoci
tatuaggio dollaro reato investito qual' vicolo dott. patente riuscirai giochiamo finisci sapendo pieni stupro parlavo
scrivendo cuori coinvolta tienilo nuotare guadagnato cortesia diversamente confusione obiezione iniziando cavoli
mangiamo cameriere fantasia bastone portatelo polso dicevano mancata bloccata neanch' sbagliate controllando
gentiluomo dara chirurgo progressi magico informato eliminare sembrato collegato vacci ripetere spiego trovarci mandi
spinta taci cappotto funzionera caos rubata evviva finchè finirà identificato tono spesa nuda puro togli insegnare
prostituta coprire rapimento brucia preparo sopravvissuto entrati debiti cassaforte tenendo sparisci sperare sintomi
comporti prepara coperto saluto riavere brindisi piaciuta porterò sparita ringraziarti riusciremo scopri finche' ebreo
ammetterlo lana seno mangiando cade violento isolato ritrovato beve frigo grae' chiederlo rovina dispiaciuto accade
restano occupati insalata tengono segreteria coca fidare scatole spiacente resisti occuparmi continuamente portalo
uccideranno uovo ritmo polmoni amata consulente accento eccome baci filmato ricompensa speranze storto desidero sms
stipendio esserti svegliata spento appuntamenti pazzia spaventoso diamanti crema facevamo acceso dammelo sparatoria
verro teniamo dettaglio sbirri botte cambi attentamente colui segretaria tocchi scherzare aggredito tumore daremo
complice proteggerti telefonate procedere interessata e'o cancellare immaginazione sopporto suoni capisca tenda
diventano viste tenerti cugina pastore attraversare andavo finisca trasformato scrivo eroi autorita usiamo sederti
consegnare pregare rifiuti coniglio unici metterla benedica telefoni cravatta stupide sapremo movente fottuti speso
abbassa cocaina portava unghie chiamero cantina medica continuano porterà temere liberare interrogatorio liberato
registri appunti stando dose abita curare mollare cerchio trattare catturare ragionevole terroristi altrove assomiglia
ammetto finira abitudine considerando cauzione mandata campeggio banco patetico matta ostaggio asta lassu sofferenza
seguo vestita riusciva contattare chiediamo successe peggior registro brutti mettila mestiere terribili bionda
qualcuna mogli vomitare sforzo sparate emorragia preoccupati protocollo teneva rintracciare stivali gentili feci
sacrificio perdi piacerà compagna vodka arriveranno licenziata potermi uhm grilletto eccoli eccetto risate portero
avvicina uccidera distintivo operatoria peccati negro indagare capacita fatevi chiudo lasciano invitati alzato
dovranno autopsia confusa sentirai potranno protetto cotta volerlo tutt' dormo rispettare ansia diventati toccarmi
secco svegli rimediare topi citta' bambola hamburger presumo avviso piacera qualita muoiono portafoglio siccome iscrew
entrano comunicare stupenda beneficenza getta ordinare dimentichi genitore bruciare balla lieta altrettanto infelice
tenermi mezzogiorno dar usarlo fermatevi cambiano baciato smetta neal prezioso orgogliosa anziani merce pensassi apra
chiedono riuscite salvi passaporto zitti pubblicita sareste cacca infermiere disperato servi regalato riconosco
gemelli comunita consegnato spaventa fratellino abbraccio figata tagli lanciare straordinaria sincera pipi falsa senz'
contenti tipa mammina accendere guanti sedetevi poterti sofferto moriremo partiamo tranquilli restiamo fascicolo
prenderci interrompere girati raccomando spiriti autorizzazione separati ostaggi caramelle facce riconoscere sbaglia
lusso sfortuna morirà tentare ammesso spegni spina troveranno visitare damon fango leggendo capitato ehila infezione
valigie compra impronta isolati rientrare gelosa parlero impegni sporca accomodi entusiasta prendila matti violazione
controllate pronte pelo amiamo rallenta scommettere opzione asilo ammazzato parere sentono vedrà alieni cucciolo
morira bentornato mollato pacchetto macchia perduto uccise streghe codardo volonta vende aiutera abituato preferisce
scommessa imputato abilita subsfactory certezza duramente dozzina confessato lama magnifica lupi isolamento lunedì
dava cacciatore sollievo schifoso saprai armadietto vidi porco tramonto paige saprà connessione segnali leggo miniera
promesse fidanzamento cominci spegnere nervi cercarlo daranno continuava baciare sensibile contattato chiacchierata
parlerò cam li' aiuterà appetito scappando pasta cavi sembrerebbe giornalisti invisibile darvi batte centesimi opzioni
accadra guardalo rendo portera babysitter indossi forno saluta allontanati cartella sorridere sbirro discorsi
avvertito tigre deboli manette averle cronaca sí vengano averli servo capirai ridicola datti tuta attrezzi servirebbe
scavare martedi ridendo fantastici dannatamente avervi terribilmente aspettami sposi desiderato prenotato bugiarda
stufo parente lasciarci passano avvertimento klaus identificare bara tristezza mela vedrò troverete incazzare ricetta
lento ucciderò indossava minacce cazzata grata fascino recitare orribili francamente dir risponda diresti passami
sconvolto gravidanza malati interessano maledetti portatile ucciderà guardiamo cazzone suggerisco guerriero mettero
investigatore avverto funzionerà vola guardano osi venissi coinvolgere sposarti spingi riparare sentiva enormi
sbattuto impara guadagno vedendo irruzione rinunciato onesti accadrà bravissimo ambasciata madri terrore troverà
rapita pattuglia modulo innamorati videocamera cardiaco bicicletta salvarti facili confessare chiamerò spostato
perdente complicata perdiamo metterò seguitemi drogato giuste bloccati intelligenza mandati spacciatore giovedi
centimetri munizioni impressionante gettato scuso sedile ndt sorridi sposarsi vedro lasciatelo ragae' solita cambiando
magica accomodati legali pallottola sapra gita riservato serviranno cuscino passera indiani blair gps domestica mafia
difficolta scarpa trascorso uscirne abbassare malissimo cerebrale tregua carini nascere lesbica sconvolta perdo
aspettava autorizzato spasso giuramento terrorista seguimi nascosti vedrete barista mangiano preoccuparmi cellulari
interessanti invitata scaricato scordato circo spedito sana scopriremo alzi correte doyle arrivate cleveland
seminterrato beviamo muscoli ascoltatemi mancava petrolio valentino chiappe rissa stufa uccidero adatta muoio
campanello felicita camere soffre obbligato guardarti lavare svelta sorellina falsi parecchi flynn informatore
generoso interrotto straniero misterioso duri squalo spingere muoia martello mele occuparsi sere reid mazza avery
custode lutto pillola riflettere confermare bevendo prometti divertirsi scontato cassetto permetti accadendo causare
psicopatico lavoravo cenare sheldon sbrigatevi dovunque leva tacchino dicci svelto incontrarci compro rimango
risparmiare malvagio bellissimi zaino umorismo prenderli tac sciocca microfono consapevole attrezzatura spendere
colpisce telefonato sprecare sentiti provarlo intelligenti mcgee preoccupatevi vederli ni grayson eterno fottere
arriveremo preoccupazione muova insegnanti vedeva mostrarti bagagliaio incidenti supermercato pulizie coraggiosa
attirare mori evvai inutili alcool benedizione senzatetto adolescente copione tortura talpa prega aiutata andassi
divertitevi prenderà sperando radiazioni vacca soddisfatto diventerà banche costoso bimba cin becca debolezza
compassione truffa ira pagata cacchio pervertito funzionando permettermi decidi metteremo credevi liv divertenti mucca
corrotto indagando noia ando noiosa amanti sfigato guarire crescendo salvata immobiliare finirai cambiate scopato
provate diremo bada naomi tasche muovi lascerai cesso licenziare guaio romantica giungla avuta importava bicchieri
gridare doloroso sopravvivenza sbagliavo canna portala baffi birre ginocchia salotto bucato cacciare bottiglie andai
incontrata dichiaro fissato indosso assurda padrona promettimi sperma prenderai riconosci riempire diventerai
deliziosa usarla rischioso sega matrimoni aveste jeans prossime muri farebbero accetti molla scienziato finiscono
be0.5 vaso fagioli azzardo cieca assistere perfezione garantisco carburante giocattoli decesso tempismo trasformare
offrirti esprimere verme piene centesimo occupando rotelle soldo nè fagli guardarlo complimento riuscirci darai seri
tieniti andavano vivendo chiarire sorprese fortunatamente lasceremo peli preghiere elementare fida addormentato darei
biancheria sporchi ricevuta odiano assassina massaggio crederai comanda gusti fermate clyde segua mensa grosse
chirurgia impazzita esaminare agito succedesse nascondi aperte chiedero scopa vomito incazzato mettetevi annullare
sappi rifiutare vietato papino continuazione parlarci maniere alieno fossa pericolosi evidentemente indizi conoscevi
premere valigetta affidamento sorprendente scopata assassinato quaggiu nido proteggendo guidi condoglianze finisco
prestato portafogli saperne spie fuggito divorziato raro cioccolata valga cazzi rumori nascondersi vorrebbero mandando
obitorio disposta pigiama spera pianificato trascinato sedermi sire carrozza riunioni preferiti prendera dente
pulsante portarci trovera certificato dentista detesto guardava facci psichiatra parliamone coperte escono ritirare
girando perimetro toro cercherò boyd schiavo urlando studentessa fermarci oscurità grassa temevo brennan vivente
preoccupo bravissima passerà finiamo affrontato riparo accesa incubi pieta aspettavi chiederò fidarsi rene porteremo
discusso vadano tornano compromesso concordo proibito investimento terro bagni chiudete degno presentarti fermarsi quì
programmato salito giovedì alec rinchiuso bastare rivoglio maestra capra giocattolo rimanete scimmie perfetti accorta
simpatica infranto lenzuola torneranno credermi fissare provaci strappato sentimento dimenticavo diranno solitario
fisicamente renda alquanto manco sembrate staranno divertito favola torte salvarlo diamante risparmi gemma fiamma
beckett uccida adorano togliermi concludere guadagni riga martedì prendetelo prenderanno denunciato divento botta
puntato adulta preparatevi avvicinando goccia chfbede3 insolito vena tagliata fidanzati lampada prendeva panini
salvataggio scortese lavanderia attendere vedra attacca selvaggio compri vernice freccia gentilezza rispondo spreco
modella svelti puntare commettere comportato paraggi mancherai pensavano riabilitazione rancore insistito scusarti
ottime cercarla comprata foglio calmata votare vinci don' sedersi arresti maiali succedono tentando sospettati
chiedete sappiate rimuovere rimettere diamoci correndo parecchie codici muoverci cercata esagerando nessun' ucciderci
astronave abituata conoscerlo tacere mediche verdetto saggezza controlliamo nuvole fuochi uccidono tosta candele
scaricare bistecca orari diventera recuperato buchi scaduto leale disperata letti telefonica riscontro stiate nausea
cristallo chiari applauso toc curiosa cicatrice eterna infermeria bastano molo apro invitare ritengo meccanico
cominciando letale permetta importi animo arrogante impazzendo ottimi scomparsi oscurita fili tristi assegni
ascoltarmi perderai alcolici sapranno intervenire commenti sensori sceso salvarla dissero volevate seguirmi andavamo
fermiamo dividere svenuto andarvene priorita nerd sindacato haley rispondete multa rischiato probabilita solitudine
mento avvelenato gentilmente nolan permetterò andrete improbabile cava pregato scacchi calzini costato reagito
scordatelo assicurato detenuti ossessionato mamme ignorare somiglia salite tremendo ari quantita presentarvi
accettarlo sconosciuta prepari siedi volontario innanzitutto professoressa raccontami cambierà ginnastica spaventare
sognare yoga pipì guidando pisciare verificare terrò conforto preferite emozionante caporale distrettuale mangiate
bollente sgualdrina supervisore fui vergogno avvisato cereali assistito comportarti restituire delicato uniche capaci
razzista riuscissi affamato cambiera rispondimi emozione infinito sprecato conoscervi procede dimenticati trovarsi
aggiustare nebbia sconto proverò rimandare qualcun' preziosa entusiasmo dicesse e'a miracoli contano comportando
incontriamo salti tolga appropriato iniezione sconosciuti ridi richiamato ritorni deposizione galassia deb assicurarsi
avvicinare borse ubriachi intesi xena soffrendo bagnato cercarti overdose guardavo esplosivo colto ruba fetta artie
cuoco mondi incolpare ehilà gabinetto cresciuti rubati carine incontrarti moriranno provero ingannato trucchi eccitato
perdonatemi sappiano smette sol preavviso sbattere pescare adolescenti guadagna delicata riuscirò casco pirata ordino
lottato tata biscotto scarica combattendo poca brody nudi salvarmi finiscila butto guardiano stellare orrore scattare
urlo stranamente vulnerabile muovendo addormentata incapace cecchino messicano affidabile chiedergli scarico vuote
tolgo negare occorre mercoledi pallone ricercato reggiseno calcoli capiamo accompagni preoccupazioni prenderne asso
piacesse lotteria bottone favoloso accendi disturbare ingannare liscia puliti oscura starei ncis resterà serratura
dannati raggiungo incasinato candela concentrato umanita bancone ospedali verbale innocenza pensai quaggiù catene
marta scomparse serpenti cieli prudente analizzare supplico sordo girano comoda rotte rivelare paparino risata postale
poterla maniaco dammela rituale colpisci brividi dritti permettero fermarli venditore valere trasportare esatta
mattinata riscatto capiscono esaminato aiuterai sapevate soffiata penseranno ferire starebbe respiri menzogna domando
fotografo fulmine centinaio ripulire detenuto calmatevi mandarmi marijuana vogliano manicomio pompieri unirti decente
verrebbe illusione vedranno eccetera agitato interrogato iniziate perdonato demonio asciugamano meritano sentirla
tienila bestie fucili frattura risorsa penserai ricevi ridono proteggerla negri esista estranei etero roulotte ammiro
bellissime riscaldamento meritava nominare sosta allucinazioni comportarsi desiderare prepararsi dipendenza it'
inevitabile uccellino matty cacciatori trasferire sollevato sciopero bussare negato canti ingiusto secca rivedremo
votato attaccata aspettarti offerte peggiorare morirò goditi occupero rintracciato negoziare provino femminuccia
prenderle preghiamo trovarli possiate costruendo corde provocato proteggermi ossessione dimenticarti chiamavano usava
sirena trasferiti aspettarmi versato concentrarmi delusa ritrovare vermi silenzioso dipingere potuta impari
comprensione vendo dimostrazione colpevoli axl pirati vogliate ribelle avvicinati palo tattica ricevo fregare aiuterò
finendo fidarci incontrarla convincente api marinaio gomme esperta darebbe intimo fata cifre fantastiche morisse
sacchetto penserò garanzia ragno combatti spiegarmi direttrice spiegazioni attenzioni atterrare papi cyrus fotografica
legalmente chiedervi cercarmi omicida ballerina stessero grandiosa piangi toglierti torcia aspetterò marea legittima
costole disgrazia renderlo finiremo dolori sbagliando bisogni funghi sfuggito riusciro valgono antenati cagare carità
leggerlo esagerare reagire interessati arrivarci ragionare hei elefante perderemo scheda spariti audizione sembravano
esistere mostrami commento rimosso nipoti epidemia volerci rospo onorato trent' comportati visuale sinceri pompa
poiche dixon volti ombre vene discuterne giochetti disordine priorità saper instabile gettare aiutero clarke
dispiaciuta picchiare mandano you' limousine appeso lascerà rimarrà cheerleader sospetta piccoletto pugnale sapone
fallire parlavi posa venute teso ripeti progresso valeva spaghetti annullato terremo rivederla stanchi cerchero sedie
opinioni offrendo esplosivi sanguinando riuscirà bloccare parlavamo delusione mettiamoci scossa scappi disperazione
voluti raffreddore schianto stretti mancare scelgo barche disturbi arrestata intrappolato visioni viaggiato sig.ra
sopportarlo falli estraneo urlato piove firmi tacchi ricordarti scopriamo accadesse vedesse dirla impedito trapianto
guardala dimenticate scommesse volpe dossier altamente geni sobrio mh paure prendimi frode attaccati dovessimo inganno
organizzando venir renderti permetterci orsi rara pagati vigilata generatore terrorizzato consideri liscio sognando
vendendo squali sposarci dichiarazioni scappati comunicato tirate ciambelle stupidaggini prosciutto cenere mindy
porterai useremo divertirci inserire onorevole danneggiato mancia nascondiglio violato fermarla penserà incontrarlo
limone barriera finestrino perderti impedisce presentimento gratitudine apparecchio avvicinarsi lascera contadino
incontreremo sbarre giusti usciva spade filmati seta rifare abitudini riporto liberarsi tatuaggi studiando ritardato
credetemi accomodatevi sbagliare arrabbiati vendono coltelli parlarvi allerta volgare rilasciare protegge spiegarti
cancelli ceneri suggerito pollice ostacolo scudi timido giocano finch quassu insistere malinteso chiederglielo
avvertire porteranno mutandine incantevole violenta imboscata mercoledì faccende resterai divertita servisse piccolina
casse ammazza necessariamente squillo piccante quassù bevuta alloggio vitali poltrona fingendo ritrovo saltata
sufficienza sposta combinando tenerli ammettilo osare sudore alzarsi tradire pancake gelosia gallina bestiame
riservata lite furba ometto riuniti bè benone esclusiva infantile butti caviglia giubbotto frocio piccolino costano
pesa rossetto aspettative giganti pecore fuma frena servivano emotivo cervo rimarra attivato incredibili toccata fica
scambiato pensero maglione rimesso offeso rivisto sentimentale tana convincerlo sputa disegnare toccarlo vigilia sasso
sottomarino umile stufato lupin fottutamente disperatamente sacrifici accompagnare interrogare seme bruciata libretto
alzata farmacia odiare ciccione toglie cognato rallentare portarli liberarmi piega discrezione propongo chiudiamo
macchie nasconderti gemella condiviso dozzine amarti voluta scambiare imparando scherza ucciderai spettacolare tirarti
senno rilassarti riposati dispiaccia notiziario riempito bambole impiccato procurato decido divertirti scomparire
provano tavoli depresso lenti stessimo vorreste occuperò guarigione buttata ringrazia ascia disegnato aiutarli
vigliacco moriro olive avvicini cestino distratto metterai intenso rimaste cambiati insegno capiti valsa soddisfazione
caverna rovinando paranoico vomitato sorso profitti profitto perdonarmi rompe portatemi semestre accadde mosso ioni
pugnalato razzo intendeva sfigati psicologo scendo scadenza chiedertelo dimenticarlo addestrato spiacevole afferrato
procediamo spaventati tenero avvicinarti turisti inseguendo balle mortali permettersi scherzavo cavata glieli
dimentico macellaio significare conoscessi intimi capanno punito donatore biologico cospirazione lacey barattolo
pallida contratti trovavo negativa ricominciamo mettimi nsa cuccioli derubato riferisci sopravvissuta balli manica
piacevano mentirmi miglio faremmo verremo chiamalo freno staccato rubando inviti illegali passava morfina misteriosa
immondizia cercavi prepararmi vedessi ristoranti rischia falco legna sembravi usciremo arrendo toglimi feccia
braccialetto pulizia odiava baciami aggredita occuparti privilegio attraversando ironia manzo ricevimento gemelle
cocco mandiamo preparate abuso sciocchezza straordinari ferie affinche freni papa' cagnolino telefonare legga tradita
secchio finirla toglietevi lasceranno forbici batti vaccino segrete applausi insetto ucciderli fammelo palude scusare
zucca carrello mais investire ezra continueremo fitz creatore ringraziarmi benessere lava interruzione crescono
conclusioni sposarlo arancia schifosa seguiamo risparmiato terrorismo marca terrificante guardarla venivo richiamare
nucleari riguardano quarantena evitarlo mina premuto condizionata terapista violenti indossando facessimo onnipotente
favori durare attende merlino osservando insopportabile incrocio crollare menta rilevato tranquillamente caserma ahia
camminando attrazione scesa briggs patti tessera metteranno terrorizzata vederle cosciente portarle marciapiede
maleducato facciate tenersi spinge divertirmi steso proteggerlo arrivasse furia chiuda assicurarci domicilio tartaruga
rovinata evitando casinò pericolose apocalisse sacchi diecimila uccidilo schemi risonanza provviste voltare mandero
valutare frasi uva lotto parata passeggero svenuta sbrigare dí immigrazione immaginate eternità addetto vantaggi
sparano guarito vendi salvati medicinali ucciderebbe fazzoletto consegne doverlo verdure chiedermelo fritto mentali
siedo personalita scopra convivere generosa perquisizione mariti cera delinquente divino riuscira pagherai
conversazioni lavorate lividi pullman stronzetto muovermi signorine sostituto dovessero graffio sceglie donazione
griglia lasciaci fascicoli prestare strappo ops pressioni spiegherebbe selvaggi succederebbe suggerimento bennet
manderò odiato fienile competere facciamola granché nonni litigio tubi ripulito chiameremo colpiti difetti avergli
sufficienti inventata fi provocare drogata cominciano lavorarci lasciarli scoppiare granche prendertela seguite mills
picchiata soddisfare ragazzine cambiarmi osserva pasticcio tirati libreria aspettero aggressivo chilo perla restera
legare bastava portarvi notturno nascoste armatura agnello bordello farsa mantieni sott' arteria necessita sedute
brutale pulite convincermi tirarlo capitan alloggi scommetterci capirà permettimi anonima baracca arachidi
chiacchierare cadendo panna patetica ricordarmi anatra tenetevi occupiamo ringraziarla scommesso blocca indovinate
orgogliosi rimaniamo tossico alzarti escluso reati significava fareste udito ubriacone pranzare sballo brien scopro
metterli artificio clacson decisi rovini seppellire suv pepe cugini fastidioso inchiostro energie tantissime pentirai
metterà infilato combatte considero parcheggiato spiegarlo rispettato florrick pensera saggia assicurare psichiatrico
vega brindiamo correttamente si' gabrielle spiritoso lavoretto avvisare puttanella comprensibile eccitata richiamami
lenta dovevate pagando meritato cicatrici aiutano spararmi fidato vuoti passeremo calze precisi deprimente scartoffie
rimorso suicida telegramma chilometro fumi alzate educato assaggiare tessa spogliarellista ipocrita dimenticherò
lesbiche tolta viaggia lealta difetto contabile navetta dolcetto seppellito yogurt lampo furioso resterò tenevo
spaventosa aggressore collaterali fantasie occupare tosse intima pasqua cantando rimedio sessualmente cambiamo midollo
setta folli telegiornale tirar svegliare ordina piombo procura anziana doveri scorte riferisco avvicinato irrilevante
tosto resi volato immortale salendo ricostruire ratti cantano arrosto dignità lealtà poterci falle miserabile neonato
passero mandarlo liberamente oca aspettavamo evitato adrenalina alt tenebre maschere capsula disturbato pagherò
antidoto muovono ammissione scriva torace spostatevi sennò spaccio furti marmellata scema tirando pagate divertiremo
rispettabile miliardo genetica incastrare beneficio abbattere emozionata distruggendo cercheremo minacciando
peggiorando promettere preservativo esaurito moduli occuperemo lavato aggiornamento diciotto unire evacuare sporche
parlavano assaggio nascondermi rubate splendore tirarmi perdenti liberarti menzionato amavi sistemo turbato riflesso
aggiornato stringere dichiarare sfugge beccati litigando scattato fatale ragazzone marcio cartelle apriamo scappate
insignificante aziendale vinco straccio caricare interrogatori dormono casuale selvaggia uscirai lesioni sapersi
aiuterebbe grati disturbarti sbagliati esplorare farmelo sella narcotici grassi tienimi pettegolezzi zecca pazzesca
mucche galla autentico ritrovata incontrarmi trascorrere pompino interruttore specialista sparargli barzelletta
divertire uccidiamo officina bentornata jude obbligata scappiamo cercavano ritornato doni e'i prigioniera pisello
appartamenti capira allontanare resteremo ostacoli cinture curvatura insisto adorato accusata campane irritante
esercizi solite zoey offrirle perda cucchiaio trattata parrucca corretta costosa andavi righe fara' bimbi povere bates
materasso capitare dona distrutti frigorifero vicinato veterinario vigili scoprirai informata tenerci postazione
distributore garantito bollette liberati facessero sigillo polli ratto pallottole rilassi riflettuto staccare offri
duecento suora s.i. orlo degna uscira aborto arancione rana noci complotto paghiamo stuprata trattenuto scendete
rimarrai infernale autografo duello tragico ispezione allegra imminente opportunita' uccidimi camminato grido odiavo
nano menzogne banale uscirà preparata uragano dirvelo rovescia temporanea sacrificare accosta streaming metteva bea
bandito anomalia fogna convinti mentore portatela riposa atrio vendicarsi ripartire ignorato fissando orologi mosche
alzo festeggiamo suicidato creativo reggere deficiente caveau sparando furgoncino insinuando accennato fartelo mettera
immaginarlo guidava balena profondi contenitore fumato vabbe apprezzare leoni lavandino padroni buonissimo terrà
saprebbe impaziente vivevo pasti nastri chiamatemi asciugamani deeks doverti rifarlo rispetti anonimo perlomeno audace
lamenti eredita tirata capodanno chiedeva malvagia torturato cagna restero respinta calmarti beccare pecora alzarmi
prendine bruciando scendendo riprendendo corna emozionato asino mantello credibile misero permetto strizzacervelli
puzzi piazzato primario offensivo etica altrui mandami pisolino parlerà figuri toccarla holt banchetto giurare
analizzato spaccato dormitorio sofferenze buffa meraviglie interferire bancarotta morsi aidan mostrarmi sembrera
presentarmi suonava sciarpa affittato traditori bottino preoccupate conferenze colla verita' starmi cammini verrete
rendermi piacerti balliamo starete sembrerà essenza mutuo abbracci diversivo trattenere patrigno chimico brusio
controllano magliette logico appassionato evacuazione cadono sacrificato solletico farina accampamento sistemata
bevete temporaneo ringraziarvi adesivo cancelliere bagnata strette sani orgasmo ritrovi voltato orfanotrofio balcone
sollevare mazzo capello piovere cae' agitata plotone inizieremo fregati grembo fore' teme ostile salsiccia presentati
diventerò soffro cervelli superficiale ringraziamo spavento affrontando rapire adori ridammi lasciali gocce sloan
perderlo sirene svegliarmi levi preservativi restituito siede violentata conigli recinto ottimista distrugge 720p
incirca messicani callen ugualmente facciamoci migliorando avermelo respinto eccone dawero dateci rispetta indossato
amate figuriamoci pentagono molestie farfalla cucinato concedo banconote inseguire metafora ormoni fianchi perdona
scherzetto emotivamente discarica disprezzo tiriamo nanna permetterti confidenza paramedici gliele vediamoci comandare
spacca erezione buttati vedano ricordavo incastrata magro spacco cancella caricato cellula allontanatevi caverai perle
cavalcare rinchiusa bolle spionaggio stregone ingenuo scoprisse esserle libere schiaffo prepararti baciata soliti
attivare pagliaccio investitori orecchini bizzarro dama pupazzo corno fieri abbattuto spacciatori estrarre incazzata
riportarlo comprendo tabacco camino riuscirei pollici beccata vaga idraulico coraggiosi tic fedina denunciare portiera
dormiva sfilata sentirà prescindere migliaio serviti pericoli cece sapro capezzoli immobile cartone ricevute ottieni
ripulita umiliante reni durato veglia ironico biliardo sparite intensiva guanto aprirla tremenda tantino allontanato
boxe eccovi osa tifo piantato straniera la' orrendo sparagli aliena consigliato abusi vulcano soffitta scusarsi
portaci ch' aspetteremo benefici affrontarlo improvvisa infinita inappropriato guasto accettate trattasse lasciatela
baciarmi escludere disturba spugna coinquilino attratto alito stupisce metterei vetri stupidaggine maturo celebrita
chiare presentarsi intendete testardo prevedere assistenti nuvola espulso distrazione saprò compenso balletto
lontanamente ebrea richiedere cogliere bancomat profeta vendiamo chiudendo capanna comprati sciroppo pagherà facciale
riposi chiesi allergico favolosa riporti osato rivediamo fotta annunciare pochissimo muovo capolavoro rapinato
provengono dirsi v' solido intrappolati cylon vabbè sapessero velo ambizione banditi culla finisse trattano
convincerla pomodori maura lucido calmare modesto teletrasporto passaporti sottovoce informare turbata glee levatevi
timore fanciulla chiodo noccioline sbrigarci mentono funzionava tabulati flebo corrispondono regge bip capitata pareva
nascondono stamani entrarci ricordata scattata disgustosa serbatoio bagaglio borsetta giudicato profezia notturna
dategli aiden supponiamo trascinare eddai sprecando sensazioni dubitare insensibile sorride complicate ansioso durerà
baltimora diciassette comprate ascoltarlo antincendio battesimo raccontando concentrarti cuscini sanitaria dividiamo
darlo culi assomigli diventate discutendo sapresti distinguere vergogni anonimi ricognizione vali cappelli abituati
analista copre trovarne cominciata confesso poliziotta telecomando guancia opportuno eternita scoprira tonno urgenza
evita valvola ricatto signorino pestato combattiamo godere milady perfette pratico affar guardata mandarti steroidi
concentrarci vialetto rasoio vorrete pienamente lavaggio equipaggiamento emotiva frainteso possiedo parlera trovasse
visivo capii divorziare solitaria siero controllarlo identico significano incendi riguardi corro credevano ergastolo
potenziali donare preoccuparci succedeva navicella worf passerai sicure chiederei permettete coprifuoco marcire
inventare pulisci spedire sene' ciotola tromba gomito richiami rotoli damigella legittimo pelliccia insiste insulto
sentii negativi raccontarmi patata aprila ave trovassi tentazione grammi autostima resoconto squilla alzatevi accusare
soffia ballando inaccettabile mara depressa íl aprilo ciechi comodi prendili guardatemi insegni esservi sigaro
pancetta magra giu' silas visitato complicazioni robaccia lottando celle sacca accolta fuso elettricità schiava avuti
bourbon faro' week-end hodgins ictus tiralo arrivino subire maratona comportarmi padrino parlerai difeso acconsentito
corta ereditato fischio realta' senatrice muoviamo scoperti assente pannolini sentira chiedigli baule chiesta pagarmi
vinceremo elicotteri inseguito svegliarti incrociato citazione giovinezza migliorato labirinto traghetto cassonetto
accompagna teschio laboratori nottata indagato copro amarmi esercitazione sfidare allontani profondita gentiluomini
riprendersi sgradevole affamati desiderate allergica curiosita funebre salga renderebbe speravamo guscio ignoto
venirmi osservato formidabile barbiere chiarezza intestino ingenua coreano calo prendervi casetta sfortunato piste
dinozzo salvarci granata sembrata centimetro sonda prenotazione strisce investimenti montare misteri nostalgia entrava
tornasse stoffa ombrello domestico mostrando nodo utero astuto aiutiamo meravigliosi tesori pentola accompagnarmi
cyril costerà giura avanzato sotterraneo bloccate artu facolta grana cartolina provoca scompare paghero salgo rendera
contrabbando cominciate pensasse veterani spazzolino venticinque eccole aiutaci sanguigno localizzare silenziosa meyer
daccordo poverino preferiresti biasimo disturbarla tondo andiate rimetti foglia sig.na resistito coinquilina rifiutata
corsia delinquenti onorare dopodomani accusando accendino starmene pallido attirato cimice arrendersi lasciava stalla
intendevi matita dicesti quadra addome detenzione abbandonati scintilla assicurarti rivolto antidolorifici occuparci
significherebbe ammetti cassette giocava truffatore tiratore proprietaria granchio pensarlo dimostrarlo promette
lasciateci bacia giardiniere bibita baciarti riprendermi finocchio presti fuggita crederti izzie microonde celibato
avvicinamento possedere viventi sepolta maggiordomo nuziale mascalzone istruttore premuroso igienica dessi trasferirmi
liberata usero arrabbiarti toccate congelato scopriranno tornarci sposiamo sbrighiamoci scendiamo nasconderlo mozione
eco dircelo esploso mettici bersagli stanne tatto vizio cuoca grigia prenderei celebrità avvicinatevi segnalato
recinzione biologica modus esplosa salutarti svenire bacchetta sbronza scoiattolo corrono soddisfatta scatenato
gelatina guardaroba pompiere rayna unisciti starti marinai oggigiorno maledettamente spezzare combini predica godetevi
trascorsi spontanea vivete perfavore fritte noleggio gravita mah sparisce congedo tener schifezza ciambella
imbroglione chiedilo ordinanza brillanti perdero discreto erbe armonia arrestati`,
  'wikipedia-en': `
the of and in was is for as on with by he at from his an were are which https also or has had first one their its
after new who they two her she been other when time during into school more may years over only year most would world
city some where between later three state such then national used made known under many university united while part
season team these american than second born south became states war through being including both before north high
however people family early history album area series against until since district county name work life group music
following number company several four called played released career league game government house each based day same
won use station club international town located population general college east found age march end september began
home public church line june river member system place century band july york january october song august best former
british party named held village show local november took service december built another major within along members
five single although small old left final large include building served president received games death february main
third set children own order species park law air published road died book men women army often according education
central country division english top included development french community among water play side list times near late
form original different center power led students german moved court six land council island u.s. record million
research art established award street military television given region support western production political point cup
period business started various election using england role produced become program works field total office class
written association radio union level championship director few force created department founded services married
though n't site open act short society version royal present northern worked professional full returned joined story
france european currently language social california india design st. further round australia wrote project control
southern railway board popular continued free battle considered video common position living half playing recorded red
post described average records special modern appeared announced areas rock release elected others example term opened
similar formed route census current schools originally lake developed race himself forces addition information upon
province match event songs result events win eastern track lead teams science human construction minister germany
awards available throughout training style body museum australian health seven signed chief eventually appointed sea
centre debut tour points media light range character across features families largest indian network less performance
players refer europe sold festival usually taken despite designed committee process return official episode institute
stage followed performed japanese personal thus arts space low months includes china study middle magazine leading
japan groups aircraft featured federal civil rights model coach canadian books remained eight type independent
completed capital academy instead kingdom organization countries studies competition sports size above section
finished gold involved reported management systems industry directed market fourth movement technology bank ground
campaign lower sent rather added provided coast grand historic valley conference bridge winning approximately films
chinese awarded degree russian shows native female replaced municipality square medical african successful mid bay
attack previous operations spanish theatre student republic beginning provide ship primary owned writing tournament
culture introduced texas related natural parts governor reached ireland units senior decided italian whose higher
africa standard income professor placed regional los buildings championships active novel energy generally interest
economic previously stated itself channel below operation leader traditional trade structure limited runs prior
regular famous saint navy foreign listed artist catholic airport results parliament collection unit officer goal
attended command staff commission lived location plays commercial places foundation significant older medal self
scored companies highway activities programs wide musical notable library numerous paris towards individual allowed
plant property annual contract whom highest initially required earlier assembly artists rural seat practice defeated
ended soviet length spent manager press associated author issues additional characters zealand policy engine township
noted historical complete financial religious mission contains nine recent represented pennsylvania administration
opening secretary lines report executive youth closed theory writer italy angeles appearance feature queen launched
legal terms entered issue edition singer greek majority background source anti cultural complex changes recording
stadium islands operated particularly basketball month uses port castle mostly names fort selected increased status
subsequently pacific cover variety certain goals remains upper congress becoming studied irish nature particular loss
caused chart forced create retired material review rate singles referred larger individuals shown provides products
speed democratic poland parish olympics cities themselves temple wing genus households serving cost wales stations
passed supported view cases forms actor matches males stars tracks females administrative median effect biography
engineering camp offered chairman houses mainly 19th surface therefore nearly score ancient subject seasons claimed
experience specific jewish failed overall believed plot troops greater spain consists broadcast heavy increase raised
separate campus 1980s appears presented lies composed recently influence fifth nations creek references elections
britain double cast meaning earned carried producer latter housing brothers attempt article response border remaining
nearby direct ships value workers politician academic label 1970s commander rule fellow residents authority editor
transport dutch projects responsible covered territory flight races defense tower emperor albums facilities daily
stories assistant managed primarily quality function proposed distribution conditions prize journal code vice
newspaper corps highly constructed mayor critical secondary corporation rugby regiment ohio appearances allow nation
multiple discovered directly levels growth elements acquired 1990s officers physical 20th latin host jersey graduated
arrived issued literature metal vote immediately asian competed extended produce urban 1960s promoted contemporary
global formerly appear industrial types ministry soldiers commonly mass formation smaller typically drama shortly
density senate effects iran polish prominent naval settlement divided basis republican languages distance treatment
continue product mile sources footballer format clubs leadership initial offers operating avenue officially columbia
grade squadron fleet percent farm leaders agreement likely equipment website mount grew method transferred intended
renamed iron reserve capacity politics widely activity advanced relations scottish dedicated crew founder episodes
lack amount build efforts concept follows ordered leaves positive economy entertainment affairs memorial ability
illinois communities color text railroad scientific focus comedy serves exchange environment cars direction organized
firm description agency analysis purpose destroyed reception planned revealed infantry architecture growing featuring
household candidate removed situated models knowledge technical organizations assigned conducted participated largely
purchased register gained combined headquarters adopted potential protection scale approach spread independence
mountains titled geography applied safety mixed accepted captured rail defeat principal recognized mentioned semi
owner joint liberal actress traffic creation basic notes unique supreme declared simply plants sales massachusetts
designated parties jazz compared becomes resources titles concert learning remain teaching versions content alongside
revolution sons block premier impact champions districts generation estimated volume image sites account roles quarter
providing yard scoring classes presence performances representatives hosted split taught origin olympic claims critics
facility occurred suffered municipal damage defined resulted respectively expanded platform draft opposition expected
educational ontario climate reports atlantic surrounding performing reduced ranked allows birth nominated younger
newly kong positions theater philadelphia heritage finals disease sixth laws reviews constitution tradition swedish
theme fiction rome medicine trains resulting existing deputy environmental labour classical develop fans granted
receive alternative begins nuclear buried connected identified palace falls letters combat sciences effort villages
inspired regions towns conservative chosen animals labor attacks materials yards steel representative peak entitled
officials returning reference northwest imperial convention examples ocean publication painting subsequent frequently
religion brigade fully sides acts cemetery relatively oldest suggested succeeded achieved application programme cells
votes promotion graduate armed supply flying communist figures literary netherlands korea worldwide citizens 1950s
faculty draw stock seats occupied methods unknown articles claim holds authorities audience sweden interview obtained
covers settled transfer marked allowing funding challenge southeast unlike crown rise portion transportation sector
phase properties edge tropical standards institutions philosophy legislative hills brand fund conflict unable founding
refused attempts metres permanent starring applications creating effective aired extensive employed expansion
billboard rank battalion multi vehicle fought alliance category perform federation poetry bronze bands entry vehicles
bureau maximum billion trees intelligence greatest screen refers commissioned gallery injury confirmed setting treaty
adult americans broadcasting supporting pilot mobile writers programming existence squad minnesota copies korean
provincial sets defence offices agricultural internal core northeast retirement factory actions prevent communications
ending weekly containing functions attempted interior weight bowl recognition incorporated increasing ultimately
documentary derived attacked lyrics mexican external churches centuries metropolitan selling opposed personnel mill
visited presidential roads pieces norwegian controlled 18th rear influenced wrestling launch composer locations
developing circuit specifically studios shared canal wisconsin publishing approved domestic consisted determined comic
establishment exhibition southwest fuel electronic cape converted educated melbourne hits wins producing norway
slightly occur surname identity represent constituency funds proved links structures athletic birds contest users poet
institution display receiving rare contained motion temperature publications passenger contributed toward cathedral
inhabitants architect exist athletics muslim courses abandoned signal successfully disambiguation tennessee dynasty
heavily maryland jews representing budget weather missouri introduction faced pair chapel reform height vietnam occurs
motor cambridge lands focused sought patients shape invasion chemical importance communication selection regarding
homes voivodeship maintained borough failure aged passing agriculture oregon teachers flow philippines trail seventh
portuguese resistance reaching negative fashion scheduled downtown universities trained skills scenes views notably
typical incident candidates engines decades composition commune chain inc. values employees chamber regarded winners
registered task investment colonial swiss user entirely flag stores closely entrance laid journalist coal equal causes
turkish quebec techniques promote junction easily dates kentucky singapore residence violence advance survey humans
expressed passes streets distinguished qualified folk establish egypt artillery visual improved actual finishing
medium protein switzerland productions operate poverty neighborhood organisation consisting consecutive sections
partnership extension reaction factor costs device ethnic racial flat objects chapter improve musicians courts
controversy membership merged wars expedition interests arab comics gain describes mining bachelor crisis joining
decade 1930s distributed routes arena cycle divisions briefly vocals directors degrees object recordings installed
adjacent demand voted causing businesses ruled grounds starred drawn opposite stands formal operates persons counties
compete wave israeli ncaa resigned brief greece combination demographics historian contain commonwealth musician
collected argued louisiana session cabinet parliamentary electoral loan profit regularly conservation islamic purchase
17th charts residential earliest designs paintings survived moth items goods grey anniversary criticism images
discovery observed underground progress additionally participate reduce elementary owners stating iraq resolution
capture tank rooms hollywood finance queensland reign maintain iowa landing broad outstanding circle manufacturing
assistance sequence gmina crossing leads universal shaped kings attached medieval ages metro colony affected scholars
oklahoma coastal soundtrack painted attend definition meanwhile purposes trophy require marketing popularity cable
mathematics mississippi represents scheme appeal distinct factors acid subjects roughly terminal economics senator
diocese prix contrast czech wings relief stages duties 16th novels accused whilst equivalent charged measure documents
couples request danish defensive guide devices statistics credited tries passengers allied frame puerto peninsula
concluded instruments wounded differences associate forests afterwards replace requirements aviation solution
offensive ownership inner legislation hungarian contributions actors translated denmark steam depending aspects
assumed injured severe admitted determine shore technique arrival measures translation debuted delivered returns
rejected separated visitors damaged storage accompanied markets industries losses gulf charter strategy corporate
socialist somewhat significantly physics mounted satellite experienced constant relative pattern restored belgium
connecticut partners harvard retained networks protected mode artistic parallel collaboration debate involving linked
salt authors components context occupation requires occasionally policies tamil ottoman revolutionary hungary poem
versus gardens amongst audio makeup frequency meters orthodox continuing suggests legislature coalition guitarist
eighth classification practices soil tokyo instance limit coverage considerable ranking colleges cavalry centers
daughters twin equipped broadway narrow hosts rates domain boundary arranged 12th whereas brazilian forming rating
strategic competitions trading covering baltimore commissioner infrastructure origins replacement praised disc
collections expression ukraine driven edited austrian solar ensure premiered successor wooden operational hispanic
concerns rapid prisoners childhood meets influential tunnel employment tribe qualifying adapted temporary celebrated
appearing increasingly depression adults entering laboratory script flows romania accounts fictional pittsburgh
achieve monastery franchise formally tools newspapers revival sponsored processes springs missions classified 13th
annually branches lakes gender manner advertising normally maintenance adding characteristics integrated decline
modified strongly critic malaysia arkansas nazi restoration powered monument hundreds depth 15th controversial admiral
criticized brick honorary initiative output visiting birmingham progressive existed carbon 1920s credits colour rising
hence defeating superior filmed listing column surrounded orleans principles territories struck participation
indonesia movements index commerce conduct constitutional spiritual ambassador vocal completion edinburgh residing
tourism finland bears medals resident themes visible indigenous involvement basin electrical ukrainian concerts boats
styles processing rival drawing vessels experimental declined touring supporters compilation coaching cited dated
roots string explained transit traditionally poems minimum representation 14th releases effectively architectural
triple indicated greatly elevation clinical printed 10th proposal peaked producers romanized rapidly stream innings
meetings counter householder honour lasted agencies document exists surviving experiences honors landscape hurricane
harbor panel competing profile vessel farmers lists revenue exception customers 11th participants wildlife utah bible
gradually preserved replacing symphony begun longest siege provinces mechanical genre transmission agents executed
videos benefits funded rated instrumental ninth similarly dominated destruction passage technologies thereafter outer
facing affiliated opportunities instrument governments scholar evolution channels shares sessions widespread occasions
engineers scientists signing battery competitive alleged eliminated supplies judges hampshire portrayed penalty taiwan
denied submarine scholarship substantial transition victorian http nevertheless filed supports continental tribes
ratio doubles useful honours blocks principle retail departure ranks patrol yorkshire vancouver inter extent
afghanistan strip railways component organ symbol categories encouraged abroad civilian periods traveled writes
struggle immediate recommended adaptation egyptian graduating assault drums nomination historically voting allies
detailed achievement percentage arabic assist frequent toured apply and/or intersection maine touchdown throne
produces contribution emerged obtain archbishop seek researchers remainder populations clan finnish overseas fifa
licensed chemistry festivals mediterranean injuries animated seeking publisher volumes limits venue jerusalem
generated trials islam youngest ruling glasgow germans songwriter persian municipalities donated viewed belgian
cooperation posted tech dual volunteer settlers commanded claiming approval delhi usage terminus partly electricity
locally editions premiere absence belief traditions statue indicate manor stable attributed possession managing
viewers chile overview seed regulations essential minority cargo segment endemic forum deaths monthly playoffs erected
practical machines suburb relation descent indoor continuous characterized solutions caribbean rebuilt serbian summary
contested psychology pitch attending muhammad tenure drivers diameter assets venture punk airlines concentration
athletes volunteers pages mines influences sculpture protest ferry behalf drafted apparent furthermore ranging
romanian democracy lanka significance linear d.c. certified voters recovered tours demolished boundaries assisted
identify grades elsewhere mechanism 1940s reportedly aimed conversion suspended photography departments beijing
locomotives publicly dispute magazines resort conventional platforms internationally settlements derby establishing
involves statistical implementation immigrants exposed layer vast ceased connections belonged interstate organised
abuse deployed cattle partially filming mainstream reduction automatic rarely subsidiary decides merger comprehensive
displayed amendment guinea exclusively manhattan concerning commons radical serbia baptist buses initiated portrait
harbour choir citizen unsuccessful manufactured enforcement connecting increases patterns sacred muslims clothing
hindu unincorporated sentenced advisory tanks campaigns fled repeated remote rebellion implemented texts fitted
tribute writings sufficient ministers 21st devoted jurisdiction coaches interpretation pole businessman peru sporting
prices cuba relocated opponent arrangement elite manufacturer responded suitable distinction calendar dominant tourist
earning prefecture ties preparation anglo pursue worship archaeological chancellor bangladesh scores traded lowest
horror outdoor biology commented specialized loop arriving farming housed historians 'the patent pupils christianity
opponents athens northwestern maps promoting reveals flights exclusive lions norfolk hebrew extensively eldest shops
acquisition virtual renowned margin ongoing essentially iranian alternate sailed reporting conclusion originated
temperatures exposure secured landed rifle framework identical martial focuses topics ballet fighters belonging
wealthy negotiations evolved bases oriented acres democrat heights restricted vary graduation aftermath chess illness
participating vertical collective immigration demonstrated leaf completing organic missile leeds eligible grammar
confederate improvement congressional wealth cincinnati spaces indicates corresponding reaches repair isolated taxes
congregation ratings leagues diplomatic submitted winds awareness photographs maritime nigeria accessible animation
restaurants philippine inaugural dismissed armenian illustrated reservoir speakers programmes resource genetic
interviews camps regulation computers preferred travelled comparison distinctive recreation requested southeastern
dependent brisbane breeding playoff expand bonus gauge departed qualification inspiration shipping slaves variations
shield theories munich recognised emphasis favour variable seeds undergraduate territorial intellectual qualify mini
banned pointed democrats assessment judicial examination attempting objective partial characteristic hardware pradesh
execution ottawa metre drum exhibitions withdrew attendance phrase journalism logo measured error christians trio
protestant theology respective atmosphere buddhist substitute curriculum fundamental outbreak rabbi intermediate
designation globe liberation simultaneously diseases experiments locomotive difficulties mainland nepal relegated
contributing database developments veteran carries ranges instruction lodge protests obama newcastle experiment
physician describing challenges corruption delaware adventures ensemble succession renaissance tenth altitude receives
approached crosses syria croatia warsaw professionals improvements worn airline compound permitted preservation
reducing printing scientist activist comprises sized societies enters ruler gospel earthquake extend autonomous
croatian serial decorated relevant ideal grows grass tier towers wider welfare columns alumni descendants interface
reserves banking colonies manufacturers magnetic closure pitched vocalist preserve enrolled cancelled equation 2000s
nickname bulgaria heroes exile mathematical demands input structural tube stem approaches argentine axis manuscript
inherited depicted targets visits veterans regard removal efficiency organisations concepts lebanon petersburg rally
supplied amounts yale tournaments broadcasts signals pilots azerbaijan architects enzyme literacy declaration placing
batting incumbent bulgarian consistent poll defended landmark southwestern raid resignation travels casualties
prestigious namely aims recipient warfare readers collapse coached controls volleyball coup lesser verse pairs
exhibited proteins molecular abilities integration consist aspect advocate administered governing hospitals commenced
coins lords variation resumed canton artificial elevated palm difficulty civic efficient northeastern inducted
radiation affiliate boards stakes byzantine consumption freight interaction oblast numbered seminary contracts extinct
predecessor bearing cultures functional neighboring revised cylinder grants narrative reforms athlete tales reflect
presidency compositions specialist cricketer founders sequel widow disbanded associations backed thereby pitcher
commanding boulevard singers crops militia reviewed centres waves consequently fortress tributary portions bombing
excellence nest payment mars plaza unity victories scotia farms nominations variant attacking suspension installation
graphics estates comments acoustic destination venues surrender retreat libraries quarterback customs berkeley
collaborated gathered syndrome dialogue recruited shanghai neighbouring psychological saudi moderate exhibit
innovation depot binding brunswick situations certificate actively shakespeare editorial presentation ports relay
nationalist methodist archives experts maintains collegiate bishops maintaining temporarily embassy essex wellington
connects reformed bengal recalled inches doctrine deemed legendary reconstruction statements palestinian meter
achievements riders interchange spots accurate chorus dissolved missionary thai operators e.g. generations failing
delayed cork nashville perceived venezuela cult emerging tomb abolished documented gaining canyon episcopal stored
assists compiled kerala kilometers mosque grammy theorem unions segments glacier arrives theatrical circulation
conferences chapters displays circular authored conductor fewer dimensional nationwide yugoslavia peer vietnamese
fellowship armies regardless relating dynamic politicians mixture somerset imprisoned posts beliefs beta layout
independently electronics provisions fastest logic headquartered creates challenged appeals plains protocol graphic
accommodate iraqi midfielder span commentary freestyle reflected palestine lighting burial virtually backing prague
tribal heir identification prototype criteria dame arch tissue extending procedures predominantly updated rhythm
preliminary cafe disorder prevented suburbs discontinued retiring oral followers extends massacre journalists conquest
larvae pronounced behaviour diversity sustained addressed geographic restrictions voiced milwaukee dialect quoted grid
nationally nearest roster twentieth separation indies manages citing intervention guidance severely migration artwork
focusing rivals trustees varied enabled committees centered skating slavery cardinals forcing tasks auckland youtube
argues colored advisor mumbai requiring theological registration refugees nineteenth survivors runners colleagues
priests contribute variants workshop concentrated creator lectures temples exploration requirement interactive
navigation companion perth allegedly releasing citizenship observation stationed ph.d. breed discovers encourage
kilometres journals performers isle saskatchewan hybrid hotels lancashire dubbed airfield anchor suburban theoretical
sussex anglican stockholm permanently upcoming privately receiver optical highways congo colours aggregate authorized
repeatedly varies fluid innovative transformed praise convoy demanded discography attraction export audiences ordained
enlisted occasional westminster syrian heavyweight bosnia consultant eventual improving aires wickets epic reactions
scandal i.e. discrimination buenos patron investors conjunction testament construct encountered celebrity expanding
georgian brands retain underwent algorithm foods provision orbit transformation associates tactical compact varieties
stability refuge gathering moreover manila configuration gameplay discipline entity comprising composers skill
monitoring ruins museums sustainable aerial altered codes voyage friedrich conflicts storyline travelling conducting
merit indicating referendum currency encounter particles automobile workshops acclaimed inhabited doctorate cuban
phenomenon dome enrollment tobacco governance trend equally manufacture hydrogen compensation download pianist grain
shifted neutral evaluation define cycling seized array relatives motors firms varying automatically restore nicknamed
findings governed manitoba administrator vital integral indonesian confusion publishers enable geographical inland
naming civilians reconnaissance indianapolis lecturer deer tourists exterior rhode bassist symbols scope ammunition
yuan poets punjab nursing cent developers estimates presbyterian nasa holdings generate renewed computing cyprus
arabia duration compounds gastropod permit valid touchdowns facade interactions mineral practiced allegations
consequence goalkeeper baronet copyright uprising carved targeted competitors mentions sanctuary fees pursued tampa
chronicle capabilities specified specimens toll accounting limestone staged upgraded philosophical streams guild
revolt rainfall supporter princeton terrain hometown probability assembled paulo surrey voltage developer destroyer
floors lineup curve prevention potentially onwards trips imposed hosting striking strict admission apartments solely
utility proceeded observations incidents vinyl profession expelled rivalry runway torpedo zones shrine dimensions
investigations lithuania idaho pursuit copenhagen considerably locality wireless decrease genes thermal deposits hindi
habitats withdrawn biblical monuments casting plateau thesis managers flooding assassination acknowledged interim
inscription guided pastor insects transported activists marshal intensity airing cardiff proposals lifestyle prey
herald capitol aboriginal measuring lasting interpreted occurring desired drawings healthcare panels elimination oslo
ghana blog sabha intent superintendent governors bankruptcy equity disk layers slovenia prussia quartet mechanics
graduates politically monks screenplay absorbed topped petition bold morocco exhibits canterbury publish rankings
crater dominican enhanced planes lutheran governmental joins collecting brussels unified streak strategies flagship
surfaces oval archive etymology imprisonment instructor noting remix opposing rotation width trans maker synthesis
excess tactics snail ltd. lighthouse sequences cornwall plantation mythology performs foundations populated horizontal
speedway activated performer diving conceived edmonton subtropical environments prompted semifinals caps bulk treasury
recreational telegraph continent portraits relegation catholics graph velocity rulers endangered secular observer
learns inquiry idol dictionary certification estimate cluster armenia observatory revived nadu consumers hypothesis
manuscripts contents arguments editing trails arctic essays belfast acquire promotional undertaken corridor
proceedings antarctic millennium labels delegates vegetation acclaim directing substance outcome diploma philosopher
malta albanian vicinity degc legends regiments consent scattered presidents gravity orientation deployment duchy
refuses estonia crowned separately renovation rises wilderness objectives agreements empress slopes inclusion equality
decree ballot criticised rochester recurring struggled disabled henri poles prussian convert bacteria poorly sudan
geological wyoming consistently minimal withdrawal interviewed proximity repairs initiatives pakistani republicans
propaganda abstract commercially availability mechanisms naples discussions underlying lens proclaimed advised
spelling auxiliary attract lithuanian editors o'brien accordance measurement novelist ussr formats councils
contestants indie facebook parishes barrier battalions consulting terrorism implement uganda crucial unclear notion
distinguish collector attractions filipino ecology investments capability renovated iceland albania accredited scouts
armor sculptor cognitive errors gaming condemned consolidated baroque entries regulatory reserved treasurer variables
arose technological rounded provider rhine agrees accuracy genera decreased frankfurt ecuador edges particle rendered
calculated careers faction rifles americas gaelic portsmouth resides merchants fiscal premises coin draws presenter
acceptance ceremonies pollution consensus membrane brigadier nonetheless genres supervision predicted magnitude finite
differ ancestry delegation removing proceeds placement emigrated siblings molecules payments considers demonstration
proportion newer valve achieving confederation continuously luxury notre introducing coordinates charitable squadrons
disorders geometry winnipeg ulster loans longtime receptor preceding belgrade mandate wrestler neighbourhood factories
buddhism imported sectors protagonist steep elaborate prohibited artifacts prizes pupil cooperative sovereign
subspecies carriers allmusic nationals settings autobiography neighborhoods analog facilitate voluntary jointly
newfoundland organizing raids exercises nobel machinery baltic crop granite dense websites mandatory seeks surrendered
anthology comedian slot synopsis critically arcade marking equations halls indo inaugurated embarked speeds clause
invention premiership likewise presenting demonstrate designers organize examined km/h bavaria troop referee detection
zurich prairie wingspan eurovision luxembourg slovakia inception disputed mammals entrepreneur makers evangelical
yield clergy trademark defunct allocated depicting volcanic batted conquered sculptures providers reflects armoured
locals walt herzegovina contracted entities sponsorship prominence flowing ethiopia marketed corporations withdraw
carnegie induced investigated portfolio flowering opinions viewing classroom donations bounded perception leicester
fruits charleston academics statute complaints smallest deceased petroleum resolved commanders algebra southampton
modes cultivation transmitter spelled obtaining sizes acre pageant bats abbreviated correspondence barracks feast
tackles raja derives geology disputes translations counted constantinople seating macedonia preventing accommodation
homeland explored invaded provisional transform sphere unsuccessfully missionaries conservatives highlights traces
organisms openly dancers fossils absent monarchy combining lanes stint dynamics chains missiles screening module
tribune generating miners nottingham seoul unofficial owing linking rehabilitation citation louisville mollusk depicts
differential zimbabwe kosovo recommendations responses pottery scorer aided exceptions dialects telecommunications
defines elderly lunar coupled flown 25th espn formula_1 bordered fragments guidelines gymnasium valued complexity
papal presumably maternal challenging reunited advancing comprised uncertain favorable twelfth correspondent nobility
livestock expressway chilean tide researcher emissions profits lengths accompanying witnessed itunes drainage slope
reinforced feminist sanskrit develops physicians outlets isbn coordinator averaged termed occupy diagnosed yearly
humanitarian prospect spacecraft stems enacted linux ancestors karnataka constitute immigrant thriller ecclesiastical
generals celebrations enhance heating advocated evident advances bombardment watershed shuttle wicket twitter adds
branded teaches schemes pension advocacy conservatory cairo varsity freshwater providence seemingly shells cuisine
specially peaks intensive publishes trilogy skilled nacional unemployment destinations parameters verses trafficking
determination infinite savings alignment linguistic countryside dissolution measurements advantages licence subfamily
highlands modest regent algeria crest teachings knockout brewery combine conventions descended chassis primitive fiji
explicitly cumberland uruguay laboratories bypass elect informal preceded holocaust tackle minneapolis quantity
securities doctoral religions commissioners expertise unveiled precise diplomat standings infant disciplines sicily
endorsed systematic charted armored mild lateral townships hurling prolific invested wartime compatible galleries
moist battlefield decoration convent tubes terrestrial nominee requests delegate leased dubai polar applying addresses
munster sings commercials teamed dances eleventh midland cedar flee sandstone snails inspection divide asset themed
comparable paramount dairy archaeology intact institutes rectangular instances phases reflecting substantially applies
vacant lacked copa coloured encounters sponsors encoded possess revenues ucla chaired enabling playwright stoke
sociology tibetan frames motto financing illustrations gibraltar chateau bolivia transmitted enclosed persuaded urged
folded suffolk regulated bros. submarines myth oriental malaysian effectiveness narrowly acute sunk replied utilized
tasmania consortium quantities gains parkway enlarged sided employers adequate accordingly assumption ballad mascot
distances peaking saxony projected affiliation limitations metals guatemala scots theaters kindergarten verb employer
differs discharge controller seasonal marching guru campuses avoided vatican maori excessive chartered modifications
caves monetary sacramento mixing institutional celebrities irrigation shapes broadcaster anthem attributes demolition
offshore specification surveys yugoslav contributor auditorium lebanese capturing airports classrooms chennai paths
tendency determining lacking upgrade sailors detected kingdoms sovereignty freely decorative momentum scholarly
georges gandhi speculation transactions undertook interact similarities cove teammate constituted painters tends
madagascar partnerships afghan personalities attained rebounds masses synagogue reopened asylum embedded imaging
catalogue defenders taxonomy fiber afterward appealed communists lisbon judaism adviser batsman ecological commands
lgbt cooling accessed wards shiva employs thirds scenic worcester tallest contestant humanities economist textile
constituencies motorway tram percussion cloth leisure 1880s baden flags resemble riots coined sitcom composite implies
daytime tanzania penalties optional competitor excluded steering reversed autonomy reviewer breakthrough
professionally damages pomeranian deputies valleys ventures highlighted electorate mapping shortened executives
tertiary specimen launching bibliography sank pursuing binary descendant marched natives ideology turks adolf
archdiocese tribunal exceptional nigerian preference fails loading comeback vacuum favored alter remnants consecrated
spectators trends patriarch feedback paved sentences councillor astronomy advocates broader commentator commissions
identifying revealing theatres incomplete enables constituent reformation tract haiti atmospheric screened explosive
czechoslovakia acids symbolic subdivision liberals incorporate erie filmmaker laps kazakhstan organizational
evolutionary chemicals dedication riverside fauna moths maharashtra annexed gen. resembles underwater garnered
timeline remake suited educator hectares automotive feared latvia finalist portable airways plaque designing villagers
licensing flank statues struggles deutsche migrated cellular jacksonville wimbledon defining highlight preparatory
planets cologne employ frequencies detachment readily libya resign helicopters reef landmarks collaborative irregular
retaining helsinki folklore weakened viscount interred professors memorable mega repertoire rowing dorsal albeit
progressed operative coronation liner telugu domains philharmonic detect bengali synthetic tensions atlas dramatically
paralympics xbox shire kiev lengthy sued notorious seas screenwriter transfers aquatic pioneers unesco radius abundant
tunnels syndicated inventor accreditation janeiro exeter ceremonial omaha cadet predators resided prose slavic
precision abbot deity engaging cambodia estonian compliance demonstrations protesters reactor commodore successes
chronicles extant listings minerals tonnes parody cultivated traders pioneering supplement slovak preparations
collision partnered vocational atoms malayalam welcomed documentation curved functioning presently formations
incorporates nazis botanical nucleus ethical greeks metric automated whereby stance europeans duet disability
purchasing telescope displaced sodium comparative processor inning precipitation aesthetic import coordination feud
alternatively mobility tibet regained succeeding hierarchy apostolic catalog reproduction inscriptions vicar clusters
posthumously rican loosely additions photographic selective derivative keyboards guides collectively affecting
combines operas networking decisive terminated continuity finishes ancestor consul heated simulation leipzig
incorporating georgetown formula_2 forestry portrayal councillors advancement complained forewings confined
transaction definitions reduces televised 1890s rapids phenomena belarus alps landscapes quarterly specifications
commemorate continuation isolation antenna downstream patents ensuing tended lifelong columnist labeled gymnastics
papua anticipated demise encompasses madras antarctica interval icon rams midlands ingredients priory strengthen rouge
explicit gaza aging securing anthropology listeners adaptations underway malay fortified lightweight violations
financed jesuit observers trustee descriptions nordic resistant opted accepts prohibition andhra inflation wholly
imagery spur instructed gloucester cycles middlesex destroyers statewide evacuated hyderabad peasants mice shipyard
coordinate pitching colombian exploring numbering compression countess hiatus exceed raced archipelago traits soils
o'connor vowel android facto angola amino holders logistics circuits emergence kuwait partition emeritus outcomes
submission promotes barack negotiated loaned stripped 50th excavations treatments fierce participant exports
decommissioned cameo remarked residences fuselage mound undergo quarry node midwest specializing occupies etc.
showcase molecule offs modules salon exposition revision peers positioned hunters competes algorithms reside zagreb
calcium uranium silicon airs counterpart outlet collectors sufficiently canberra inmates anatomy ensuring curves aviv
firearms basque volcano thrust sheikh extensions installations aluminum darker sacked emphasized aligned asserted
pseudonym spanning decorations eighteenth orbital spatial subdivided notation decay macedonian amended declining
cyclist feat unusually commuter birthplace latitude activation overhead 30th finalists whites encyclopedia tenor qatar
survives complement concentrations uncommon astronomical bangalore pius genome memoir recruit modification paired
container arlington displacement germanic mongolia proportional debates matched calcutta rows tehran aerospace
prevalent arise lowland 24th spokesman supervised advertisements clash tunes revelation wanderers quarterfinals
fisheries steadily memoirs pastoral renewable confluence acquiring strips slogan upstream scouting analyst
practitioners turbine strengthened heavier prehistoric plural excluding isles persecution turin rotating villain
hemisphere unaware arabs corpus relied singular unanimous schooling passive angles dominance instituted outskirts
balanced beginnings`,
  'wikipedia-it': `
di il la del doc della nel con da le al title id org wikipedia wiki url curid dell dei alla nella dal delle fu più
anche gli ad sua tra suo dopo due dalla ed stato cui prima parte anni degli su nell ai viene loro venne sul nei primo
de dall uno alle mentre nelle film serie durante dove città poi secondo sulla stata fino anno altri stagione tre stati
san quale contro storia nome suoi stesso aveva dai erano seguito dello gruppo furono italia comune volta fine chiesa
secolo guerra negli grande alcuni nazionale seconda vita può famiglia oltre circa inoltre carriera nuovo sotto quali
altre finale sue dalle aver mondo posto campionato ogni periodo presso già squadra verso senza insieme questi titolo
opera quattro agli morte causa tuttavia però interno biografia settembre nuova maggio società numero nord fra invece
giugno gennaio centro pubblicato ottobre nello luglio alcune marzo dicembre re generale figlio uniti corso agosto
attività trova produzione primi aprile abitanti novembre ultimo sud infatti roma base francese italiano ii particolare
formula molti tale lungo mondiale maggiore forma sistema regione febbraio specie territorio sede provincia tutte regno
poco inizio caso maria termine ruolo diversi principale gran allo sull giovanni successivamente governo italiana
vengono rispetto esempio spesso punto edizione campo km divenne linea presidente opere possono coppa quest sulle
versione dagli università studio ebbe attraverso età stessa santa epoca situato diverse ultima quasi francia paese
battaglia terra partire popolazione posizione diretto ciò corpo soprattutto zona ordine singolo stazione torneo
vennero ben nonostante progetto servizio livello vittoria trama grandi genere egli col inglese centrale ex sui cinque
esercito giorni calcio terzo grado distretto isola partito america luogo premio metà fece presenza repubblica militare
palazzo origine presente maggior metri studi propria scuola europa strada internazionale presenta giovane milano
prodotto punti lingua successivo musica musicale carlo presenti unità importante uso fiume est gara stile costruzione
gioco contea avevano arte struttura acqua giochi sviluppo vari politica classifica prime francesco squadre alto
possibile castello ritorno germania formazione occasione divisione caratteristiche infine principali mesi quelli unico
teatro figli paesi brano statunitense oro programma legge milioni libro pubblico forze totale edificio fase comunità
molte lavori iii terza varie numerosi ricerca distribuzione poiché ufficiale descrizione antonio membri alta noto
canzone precedente unione monte doppio importanti femminile morì amp tratta ovest data giuseppe vinto inizialmente
iniziò classe disco comuni consiglio essa superiore probabilmente storico vista tramite realtà unica museo campionati
fronte turno nominato controllo seguente membro impero vescovo rete tedesco partite parigi locale pietro potere
attuale nota inizia scritto movimento paolo riesce situata personaggio esso proprietà pari ultimi autore dipartimento
mare occidentale comando assieme partita protagonista originale breve cantante diritto processo orientale episodi
parti dallo conte pochi nuovamente entrambi nato sant direttore corte gruppi prese nuovi romanzo antica valle diocesi
truppe luigi numerose categoria superficie imperatore piazza luce decide miglior napoli personaggi massima seguenti
modello cultura incontro compagnia località lato rimase sito utilizzato voce mese dati ambito sinistra gt capitale
nuove elezioni motore associazione essi direzione contratto villa dimensioni romano mm risultati sette sebbene londra
intorno reti singolare pur maschile italiani scena tempi ormai spazio spagna cioè essendo elementi riuscì pubblica
inghilterra decise massimo venezia principalmente iv guida composto considerato otto lunga azione reale ministro
ufficiali carica mercato informazioni simile quarto ovvero organizzazione estate costa ottenne funzione completamente
presenze antico risultato chiamata parco coppia casi velocità camera giocatore sale torre attacco rivista realizzato
valore principe rapporto colore locali episodio attualmente trovano sociale destra interesse nave azienda tecnica
popolare scopo sconfitta televisiva cinema mostra difesa campagna relazione testo possibilità ottenere meridionale
lago giocato lt istituto nacque successivi nonché civile riferimento basso settore lunghezza condizioni frattempo
inferiore promozione duca canale percorso romana comprende porto personale complesso prodotti fondata medaglia diventa
bianco eventi von tali giappone francesi prende collaborazione capacità formato usa politico artisti ponte cm giovani
raggiungere gare distribuito successiva torino ottenuto veniva tedesca villaggio qualità militari lega composta
firenze fisica gol unito effetti tradizione giapponese marco europeo partecipato mondiali stagioni natura uscita
comunale eletto isole figura piccoli onda precedenti vinse fin battuto evento critica direttamente tecniche girone
fratelli allenatore rimane navi santo enrico cappella armata diretta regista atto amministrazione nero tratto vince
comandante conosciuto zone sezione popolo raccolta rosso costruito stadio usato giocatori diritti migliori campione
forme appartenente nascita aree autorità chiese distanza servizi materiale naturale dedicato brani europei soldati
artista argento portò tracce esperienza minore oggetto regina propri accademia commissione particolarmente ingresso
canzoni jean nazionali passa dunque colonna trattato settentrionale scopre passò maggiori differenza pressi giorgio
europea volo titolare fondazione frazione cambio statistiche ambiente pubblicata entrò partecipò origini titoli pietra
greco maglia sala competizione cattedrale ottiene maestro quell massa attorno capoluogo passaggio energia anch
quartiere tedeschi linee missione alessandro posta incarico pubblicazione storici versioni attore rosa sino confine
codice importanza animali economia appare confronti croce rappresenta sport mario potenza van libri xix fascia et
teoria piccole difficoltà facente costituito edizioni caratterizzata britannico operazione tentativo generalmente
politiche collegio testi rispettivamente fonti contiene realizzazione tecnico cina raggiunto ufficialmente famiglie
intera entrambe scrisse accesso proprie corsa latino spagnolo regionale deriva creato omonimo dedicata note el
rapporti xx sposò facciata utilizzo quarta geografia caccia evoluzione partecipa diede competizioni partecipazione
fondato risulta arco gestione sistemi conflitto libertà riprese esterno apertura composizione italiane ministero
filippo esemplari piani scritta edifici strutture bologna br conquista cattolica posti tema costruita crisi cinese
carattere monastero memoria creare aeroporto federazione aperto sconfitto cortometraggio lotta luoghi maniera xvi
presentato creazione architettura bordo comitato provenienti debutto intero santi nomi campi orchestra secoli pertanto
altezza nasce internazionali tornò ricevette modelli altare russo sicilia pilota terreno resistenza operazioni
letteratura federico bassa notevole arti uscì svizzera territori commerciale intervento medio bronzo culturale nazioni
oggetti effetto culto regioni costretto avendo interpretato influenza americano sportiva utilizzata simili regia
venendo rai peso nata challenger conseguenza pianta legno impianto conoscenza gioca attivo venivano maschi resti
intitolato imperiale misura acque austria storica stampa segno quinto evitare val verde analisi permette metropolitana
sarebbero pratica scala tempio definitivamente genova brasile trono autori censimento trasmissione trasferì vittorie
des angelo orbita attrice colori parlamento franco raggiunge messa puntata flotta quantità fianco abitato richiesta
privata danni pro st statunitensi xviii berlino ossia bassi lingue giacomo supporto risale immagine moderna decreto
avvenuta sesto sostituito bianca gesù trasporto lasciò sovietica lettere singoli biblioteca obiettivo chiede concerto
segretario esistenza partecipanti famoso scrittore durata costituzione diffusione considerata annunciato cittadini
intanto componenti vide etichetta scuole alberto disambigua termini tipi scoperta professore realizzata rivoluzione
funzioni olimpici denominazione nove segue azioni incontri costituita avviene detta pittore blu disponibile assegnato
esse continuò riforma malattia riguardanti ultime strumenti britannica nipote rossa cittadina esistono inglesi
governatore originariamente filosofia ebbero partenza romani mura sociali trovava motivi minori stefano fonte
protezione indipendenza dotato strade tradizionale rivela cardinale coda progetti architetto rivolta euro
immediatamente statale terre conosciuta messico solamente commercio metodo femmine atp dovette lorenzo celebre
soggetto vincendo americana xv omonima copie ferro ipotesi raggiunse scontro sviluppato du basato ferrovia raccoglie
xvii sugli costruire caduta borgo spagnola spedizione esordio guglielmo visione storie xiii poche asteroide monaco
piante ciclo musicali chilometri motori pista ritiro vincitore bruno ebrei interamente definito polonia differenti
andò partecipare stelle superiori dipinto prodotta indica ottenendo livelli xii beni talvolta co scienze prestito
antichi regime dichiarato dominio iniziale simbolo sin maggioranza cd primavera inizi sonora arrivò premi indipendente
asia habitat produttore concorso economica posizioni basilica materiali louis ala industria proposta poteri fuga
registrato utilizzati avvenne vettura sullo argentina trasmessa cominciò studenti disputato entrata congresso pubblicò
vii politici collega racconta assedio esce montagna modalità statua successive immagini bretagna necessità venti
campioni patria mediante centri reggimento arcivescovo ottanta riceve cesare manifestazione quarti xiv prevalentemente
russa settanta disposizione palermo interna qualificazioni strumento corrente possesso legato mantenere tribù abbazia
articolo egitto convento relazioni olimpiade mosca punta ali mar riserva economico washington combattimento inserito
circuito anime grecia diventando sindaco religione dinastia temperatura porte solitamente ulteriore vittorio sovrano
documento significato svolta valori cinematografiche animale episcopale aumento trasferisce ricerche vienna battista
sorta coloro alleanza promosso fortemente punteggio piloti industriale varietà contesto ospita forti identità
precedenza sostegno banda aerei numeri ulteriori scritti caratterizzato caratteristica ecc ferroviaria collezione
possiede elemento posteriore noti leone utilizzare incontra protagonisti firma comportamento voti televisione sessanta
tratti comunicazione svolge organo concetto monti esclusivamente crescita vicina vergine americani lati greca teatrale
precedentemente alleati amministrativa volontà disegno condizione laurea confini usata civili interpretazione luca
fanteria rio quota contenuto quinta principio programmi iniziarono carico principi appartiene compagno galleria
assemblea estratto appunto armate poeta attacchi clima particolari utilizzando televisivo disputa oriente lasciando
nera rappresentato aggiunta eccezione francisco alcuna bianchi classica rossi appartenenti cimitero der concerti vinta
esecuzione anteriore leggi potente mancanza essersi regolare compreso giovanili assenza rilievo svezia stemma generi
pellicola racconto domenico mezzi reazione afferma trattamento laterali canto semifinale espressione fondamentale
medici successione comincia interni leggera ruoli umana catena dodici colonne lancio vendita olandese parrocchia
fondatore antiche comunista viii senato istruzione xi condotto successi occupa estero estende tal volumi speciali
monumento originario fenomeno realizzare ampio giardino sardegna sacro trasferito padova stretto capitolo guerre
previsto pallacanestro atti equipaggio santuario ss occupazione perse contemporaneamente vantaggio potevano
riconoscimento acquistato classico invasione compagni inviato attiva elettorale generazione giovanile vescovi giulio
nucleo facoltà addirittura commedia infanzia sportivo penisola personalità muto studiosi ix provinciale giornalista
federale ove presentano trovò abilità pio kg amicizia vincenzo lavorò novanta nobile girato elenco sigla ungheria
nemici organizzato formata medicina pubblicati concluse restauro recente uccelli toscana uefa largo poesia temi sorge
formare alpi latina colonia rapidamente mediterraneo soggetti dotata assunse irlanda proveniente completa linguaggio
popolazioni contemporanea resa avvenuto religioso fasi definizione giocò josé giallo europee impiego medievale
consiste intitolata web les pittura juan originaria traffico dapprima facilmente ampia fusione svolse madrid traccia
introduzione materia culturali svedese residenza marchio vincitori eccentricità impresa istituzione relativamente
autonoma generali nomina studiò inclinata chiusura diffuso costituisce giunse costante naturali bandiera artistico
classificazione patrimonio tuttora belgio mise tecnologia corsi verona moto prestazioni espansione cresciuto affreschi
fecero recenti disponibili specialmente assoluto giri cristiana divisa compare commerciali cratere trasporti cv dvd
inverno dipinti eclittica movimenti esempi basata pubblici en calciatore segna descritto ua arcidiocesi trenta
conservazione passeggeri cantone cittadino articoli parma assunto esposizione suolo artistica nazione ferdinando perde
artiglieria semiasse estremamente ricostruzione sfida cinquanta tomba navale scrittura olio voto medioevo foglie
bacino contenente scrive apre rendere offre navata registrazione realizzati indicare visibile portale ep indicato
proprietario fuggire manga racconti aerea corpi leggermente componente produrre socialista iniziativa modifiche
esterni impianti ottocento parrocchiale veneto regionali tesi fondò tenuta ripresa creata napoleone qualificazione
divenuto prevede vie gironi classificata solare compresa opposizione cerimonia prigionieri dimensione ispirato solista
savoia videogioco moderno olimpiadi comprendeva incluso editore cavalieri giapponesi chitarra passando riportato
critiche famosa svolto debutta trasferimento parete decenni liga monumenti gigante compositore legata educazione
benedetto religiosa dovuta carcere attori denominata ambienti elezione cosiddetta diffusa cima consigliere gravi
ulteriormente coro nobili elettrica istituito fortezza scientifico portarono dopoguerra realizza candidato
discografica novecento quadro vicende cellule religiose rappresentazione ducato portogallo risorse periodi elevata
fama fabbrica legati portando batteria pareti distruzione applicazione cavaliere leggenda riconosciuto commissario
passione lunghi tappa ritiene asse invernali pallavolo originali rappresentanti citato poté estensione liberazione
corea ramo tipico marchese trasmesso martino contava selezione caterina prevedeva organizzata conservato autunno gamma
relativa confermato maggiormente acido subì impiegato piattaforma conclude treni cosiddetto contenuti slalom
cinematografica dichiarò popolari riuscendo riferisce conferenza fondi firmato termina brigata responsabilità tenne
sepolto presidenza consente ceduto musicisti profondità emilia seguì erede occidentali utilizza professionista costo
avanzata notare introdotto romanzi destro estremità foresta ritorna impegno alte destinato sceneggiatura brescia
doppia limite neri rese visse presentata insediamento baviera chiamati scozia frutto deputati orientali scienza alti
esordito alberi finali assoluta condotta atletica aziende agricoltura ciascuna congregazione archivio collegamento
matteo affidata circondario quotidiano tedesche matematica comunemente claudio tradizionali processi siti assai pisa
demografica dialetto digitale diametro guido rifugio dischi vicenda ricca oceano urbano definitiva democratico
collegamenti israele basi occasioni rappresentante ciascuno turchia progettato decennio sostituzione definita
riuscirono cannoni golfo console regolamento miliardi riporta benché denominato settimo usati elevato esercizio
successore stazioni scientifica guidato condannato legame salvatore sur missioni marmo atleti possibili esordisce
corrispondenza blocco interventi fisico riescono sinistro fumetti aquila abate fornire chiara preparazione colle
lunghe canadese scontri reali ritratto austriaco cristiani deputato risalente caratteri pianoforte conseguenze
indagini reca disegni calabria utilizzate metodi aggiornate appoggio regio intervista istituzioni lazio femminili
diego tornei aeronautica verdi autonomia lavoratori ebraica accoglienza composti abbandonare campagne siena alfonso
realizzate campanile variante interne insegnamento cristiano osservazione cavalleria montagne religiosi spagnoli
trofeo torrente tommaso raggiungendo unite britannici critico dedicò iniziata specifico marcia terremoto virtù giunta
salvo pubblicazioni polacco partiti concilio corse misure chimica completato augusto legenda pre spaziale operativo
avversario ridotto apparizione frequenza barcellona perdite eliminato vasta carri aumentare duomo accetta studiato
chiude fedeli sponsor impatto classi contributo riduzione riconoscimenti chiuse suddivisione famosi lombardia descrive
schermo eseguito sesta considerati annuale ferrovie conquistato definitivo terreni economiche individui licenza
vetture calcistica formazioni sostiene emanuele chitarrista conduce convocato musicista costantinopoli realizzò
stabilì tela guidata inserita conseguente ungherese documentario giudizio differenze capi portoghese tardo diviso
fiumi riva riviste categorie tentativi vivono meccanica ceca terrestre ritirò fossili storiche inaugurato divinità
stranieri ispirazione bari somma evidente sequenza trasformazione margherita prefettura greci limitata pesanti
battendo interpreta larga norvegia terminò copertina villaggi sconfitte umanità imprese conferma rimasero pacifico
piemonte normalmente contrasto diventò sviluppa catania rapper rurale ghiacciaio intento acquisto ucraina veicoli
notevolmente portano riccardo costi adattamento turismo fallimento torri organizzazioni cercò acciaio pieve danimarca
eliminazione alimentazione debuttato editrice tenta dovevano pagine biologia affinché sacerdote conserva varia
conquistare moderni corrispondente raggio inferiori milanese fascista podio cambiamento giunto fattori karl coppie
esilio conclusione spazi alessandria popoli rappresentano pubbliche altitudine cambiamenti propone disciplina spiega
malgrado sostenuto recentemente archi tipica trieste reggio merci testimonianza relativi angeli scoppio compagnie
iscrizione rappresentata dimostrato atene ordinò es ingegnere allievo sostenere ritrova parzialmente foreste
applicazioni gerusalemme coste infrastrutture baia simboli individuale poste danza vasto esperienze sacra tabella
monete elettronica semplici suddiviso belga uffici spettacoli assistenza avventura entità sfondo canali effettuare
mantenne diviene figlie vigore sh fontana flusso stabilito finestre infortunio limiti occidente variabile decidono
residenti barone affermato terminata fiat divennero arabo elisabetta tradizioni necessaria recupero calendario debuttò
brevi compresi varianti oratorio tasso battaglione com bergamo ridurre spettatori undici permise modena familiari
genealogia messina norma versi rifiutò obiettivi disputata notevoli nozze lancia feudo fox collina cacciatorpediniere
tassonomia eredità esterna prevista discesa seminario manifestazioni irlandese annuncia tensione firmò dc giornate
cinematografico organi saggio includono affidato professionale progettazione cognome prossimità lettura th distretti
nucleare proposto riprende cinesi parlamentare videoclip monaci rocca agostino assumere medaglie addestramento attuali
partendo abbandono tentò jr confronto presentò pianura disputò popolarità riproduzione malattie raffigurante
decorazione rango russi municipalità televisive gregorio richieste veste complessivamente stabile maurizio pesi saga
indipendenti dimissioni trattava accompagnato adottato lavorazione ferrara coppe risalgono strettamente teologia
giunge nuoto rappresentare vetta svizzero seguita relativo apostolica critici coalizione esponenti jacques edoardo
legate produzioni ideale alternativa medesimo musiche fornisce rientra segnando retrocessione binari semifinali sci
effettuato esistenti olimpico ridotta cilindri cattolico considerazione johann ente universale professione divenendo
reparti eseguire gravemente vincitrice pontificio atmosfera esemplare divisioni dispone attribuito piero divise
classificato sviluppare diretti toponimo pesci richiesto basa ritenuto sassonia duo costruiti vendite poesie raccolte
velivolo giulia effettivamente vedova densità dante approccio inviò questioni nati civiltà associazioni terminato
indiano circolare segnato classificate costituiscono sostituire ricordato françois rimangono veicolo migliorare
permanente profonda schema trasferirsi collaborato luis classifiche scritte radici viaggi esteri ampiamente ospitare
concluso tipicamente produttori segnò recensioni ottavo assalto eseguita associato trento diffuse tracciato inclusa
sezioni sanremo ricoperto etimologia salvezza letteraria cattolici testamento britanniche rifiuta lanciato spirituale
pavia formano panchina grigio pagamento presero stradale circoscrizione cambiò istituita testimonianze concezione
prototipo storicamente crescente umberto diresse tonnellate emisfero ritornò raw teorie ammiraglio dipendenti ministri
dimostra decorazioni turco videogiochi raramente femmina fini armati utenti jan offensiva fenomeni cemento fondatori
incaricato dirige ritirarsi ca costruite avventure ludovico nba iniziano economici hans difendere conquistò nazista
esistente annata gianni classici frequenti determinato aggiunto ko tecnici annunciò sottospecie fedele scultura norme
ugo settori fondamentali accedere lire zelanda catturato potenziale privo accordi garibaldi definisce scavi promuovere
pesca pareggio creando avversari centrali mantova privati cristianesimo vicinanze odierna bartolomeo fotografia
settima incontrò bernardo conobbe recita ottomano creò vapore assunta stima continente ritirata sostituita aragona
ribelli schiavi garantire territoriale docente rito condanna arabi affermò proprietari distrutta circolo sostanze
potenti lucia animazione ricordano curva mitologia eretta destinata sudafrica valutazione attaccare ella specialità
laterale viola ascesa inaugurata meccanismo supercoppa dottrina rocco apparentemente visibili aviazione rivelato
limitato fattore cupola esordì collabora cagliari scozzese professionisti andré sviluppata sovietico sviluppò
dispositivo affresco italo danese ospitato medie ruote consumo sintesi scorta occupò sostanza registrare precisamente
eccellenza porzione recò zampe costretta tutela conseguito pubblicate decisero convenzione anniversario gioventù
navigazione armato ristrutturazione concesso sessione probabilità cattura aprì legislatura rivelò equilibrio onde
contadini introdotta abside esecutivo versante covid contribuito ferroviario litri rimanendo grafica tipici ebraico
declino difensore manutenzione pietre determinare roccia nominò costituzionale trasferita specifica narra democrazia
incarichi amichevole editoriale rilasciato corrisponde risoluzione attraversa nobiltà sindrome ingaggiato maschili
insediamenti ambasciatore tag autonomo temporale settecento turchi programmazione finì giuliano letterario frequentato
scuro lucio impedire profondamente mantenendo funzionamento stabilimento feriti estrema situazioni nfl amministratore
partì gaetano scarsa allievi eventuali assegnata inclusi tessuto separazione monumentale rami specifiche reperti
descritta ingegneria castel affronta milita ritrovati mostrano norvegese prosegue frequentò finlandia rivale bolla
tutt medesima assegnati peraltro estremo urbana scrittori paesaggio individuo ciascun olandesi soluzioni magnitudine
scudetto sofia differente continentale composizioni sedi stabilire dotati frammenti accettò battaglie comprese
costruzioni ottava colonie parlamentari scultore salone riferimenti posteriori larghezza dea conservata sperimentale
cile espresso regolarmente galles visconti apparve vicenza candidati donato traguardo entrando indice quaranta
possedeva anziché austriaca passaggi arrivarono futura suore cadde partecipando velivoli appello registrazioni
industriali conquistando ligure clemente modificato abitazione castelli moneta approvazione stretta insetti sentenza
ancor matrice necessari raggi dedicarsi combattimenti tradotto costretti antichità crea dispositivi catalogo soppresso
contribuì como presentazione ibn compiuto divenuta compiere singola svolgere trovavano omaggio efficace essenzialmente
laureato tende portiere suddivisa reno compone durò seguono rottura esigenze trazione ottenuti frazioni girolamo
dedica permettono citata parziale strategia sovietici apostolico liberale affermando bizantino democratica trattati
difese rocce cortile partecipano pose cattedra configurazione cenni metallo bilancio rigore vicepresidente ab utente
unì elettrico fisiche permanenza giardini anteprima amministrativo discendenti sforzi supera teatrali grotta apparato
tappe alpino quartieri targa dibattito tredici azzurro proseguire doppiato manuale sconfitti prodotte dichiara
atteggiamento raccolti amministrative maresciallo vocale collocato completata considera proposte archeologico
massiccio bianche staffetta wta fonda definire collana flora tradizionalmente milan barocco bombardamento livorno
liquido decimo considerare maestri scudo sostenitori emilio pubblicare aldo appartenenza ottenuta sultano artificiale
dorsale opposto avvento sconfisse esperti finlandese volle filippine volontari luciano arcipelago variazioni
precisione usate riconosciuta scioglimento romagna impiegati seppur renato valida pastorale friuli pala consenso
panorama giovanna wwe moderne frutti dottorato sostanzialmente formalmente curato musei prato americane salita
rotazione concessione perugia fabio municipio boschi franchi archeologici legami rosario repertorio permettendo
iniziali interpretata apparso delegazione margine corre umane completare principato cittadinanza pone conclusa
cantautore marocco ginevra guidati decorato percentuale significativo viaggiatori praga influenze franz bbc hd dj
francesca misto eugenio bensì mussolini esperimenti cariche scorre accolto mobili jugoslavia laghi siracusa rajon
influenzato siria giurisdizione telaio vicine valli filosofo polacca vaticano batterista ottavi turca dette anziano
romane abbandonata ch tecnologie marcello destinati costumi attribuita alleato fornito costantino concorrenti
vescovile giurisprudenza nativi colline servita trasmissioni acquisizione detti abitazioni dieta parteciparono croazia
conservatorio terme modifica apparteneva pratiche franchigia contempo televisivi riportata celebri tendenza radicale
risalenti mauro abbandonò discografico universitario incontrano strato globale raggiunta miniserie perù trasferta
bobina capitoli gabriele straniere musulmani dedicati calcolo orientamento scoprono inchiesta cominciarono attentato
atlantico ambientato tabellone complessi pseudonimo ponti discendente mito parrocchie lombardo sottoposto preliminare
cranio intensità discendenza cappelle potenze eredi quadri costellazione ciclismo priva continuato mantiene palazzi
dramma presumibilmente bruxelles operare rettangolare dirigente marche appaiono primato scoprì nono realizzando unisce
presentava autostrada biennale conversione avvenimenti gestito attivi formati organismo tournée rapida combinazione
recitato progressivamente derivato comparsa tipologia ottone risalire progettata neo ricopre contessa frontiera
delegato adozione conservati operato niccolò asburgo giunti candidatura favorevole salerno formale reazioni fiorentina
scelse vegetazione seguirono sfera mostre meridionali succedette esito valido ecclesiastica puglia sedici comprendere
riserve enti binario appositamente voli pietroburgo eliminata sconfiggere acquisito eventuale mantenuto organizza
alimentare divina presbiterio avvio collezioni sculture fumetto equivalente continuarono piacenza osservare condusse
vicario esteso cannone verticale risultano considerate maglie statuto mosse positiva venduti aeree consentire gian
iniziative curiosità rappresentanza austriaci registrata premiato penale dimostrò continuità settimanale pubblicità
cinquecento arrondissement rosse cresce cantiere prospettiva emittente borgogna equazione concentrazione approvato
confederazione condurre fc fascismo daniele supremo leggero apparizioni interprete scoperte sorgente porre geografica
comprendente tombe navali corti brasiliano trascorse criteri ra aggiunge preghiera sottile collaborare alfredo
imperiali patriarca ricchezza concesse areale anteriori basse acquistò utili sportive dominante scende ancona
pontefice nere rendendo effettuata taranto contemporanei ritratti affermazione sorte magno mtv gestita defunto
juniores organico distribuita indicano gallo gradualmente osservazioni depressione pressoché particelle enzo abruzzo
disputate ka crebbe indicata carabinieri cifra und pozzo collocata operai repubblicano castiglia appartengono
associata pandemia rame farmaco estesa intesa viale composte temporaneamente dialogo corrispondenti impegnati sostenne
parallelo ditta possedimenti saggi lucca picco legione argomenti verifica studioso sopravvissuti proseguì giudici
apice diga navate frequentare esponente striscia stagionale destinazione complessiva sovrani laureò animata interpreti
lp insegna collegata eretto división coloni scopi ribellione clero australiano pittori azzurra collaborò tito
squadriglia sbarco ostilità sportivi carrozzeria necessarie borbone sebastiano militante adriano monza costantemente
comunisti coinvolti rappresentazioni osservatorio batterie attraversato governi frequentemente atterraggio dipendente
partigiani tessuti riferirsi carbonio vertice cantanti campania crollo ravenna esposto conflitti treviso sacerdoti
regni unirsi riforme redazione responsabili scuderia marte ambientale disputando scienziati specializzata soggiorno
mercati svolte correnti proteine raggiungono ernesto novara regolari parentesi assunzione rapido piana austro
specifici funzionari utilizzano trent guidò assassinio nuclei pilastri proteste nominata pechino transizione panni
subisce incremento esterne decine intensa incrociatore quartier datato gonzaga distante caduti poema conoscenze
armamento trovarono contributi dorso araba eseguiti grano ricorso toni costituire diedero lineare maddalena costiera
distingue decisivo riconosce cantata incluse finanziaria piemontese genovese suggerisce reddito liste parroco
variabili quot preda violino padri ricostruita bombardamenti comprendono qualifica circolazione calciatori disputare
vitale domini contenere parità inciso rivalità ispirata albanese registi sentiero fantascienza frati calibro vanta
testata invernale effettuate psicologia rinascimentale marrone memorie svolgono vol rendono integrale seicento teatri
eletti venere fotografie messe imponente monarchia agricola intellettuali basati strati sommità grandezza fedeltà
fabrizio ceramica pasquale avviato completamento istituti approvata scandalo lituania quattordici vent evidenza
superando formando quadrati trasformata dintorni ampliamento rientro luisa estrazione andarono formò soprannome
colorazione adige allevamento ettari stabilità ville protesta interpretare negozi sospensione intraprese imprenditore
tematiche altopiano tele direttiva tipiche insignito contengono confraternita minerale trentino vivevano teorema
cornice wilhelm combatté apparire confina pronuncia dilettanti collaboratore azerbaigian affiancato processione dista
seggi franca slam miglioramento inno inediti comandi organizzò complessa pianeti prestigio unicamente guerrieri etnie
manoscritti frequenta effettuati logica vito bassista integrazione selezionato dialetti circostante ordinario ricoprì
busto canonico frequente soprannominato eserciti coltivazione alfabeto bande avente efficacia fiorentino circondato
crociera periferia adiacente linguistica protetta aventi carbone consistente rivali soffitto palio dovettero bolzano
entrarono operativa sconfiggendo scalo risultò riteneva vertici sostenendo documentazione immediato coloniale
industrie obbligo comunicazioni abile nodi riferito colpì smackdown confermata varsavia rilevante manoscritto diagnosi
recitazione causando blocchi significativa esisteva giungere collegati fisso vendute recarsi tipologie cinta invita
spareggio architetture disposti atleta pier ricercatori dedicate raffaele ognuna frontale competenza dotate
inaugurazione varese edificata aosta condotti scolastico pino dimora organismi razze divenire tifosi paola ricevendo
stesura manovra molteplici terzi annualmente conduzione creati distinti caratterizzati conservate spezia comunali
asiatico proviene collaboratori scientifiche anelli rovine continuando potessero rivolte archivi professionistico
operatore controllata controversie slovacchia loggia terrestri primogenito bottega finanziario inseguimento registrati
quadrato altresì circostanti giunsero gotico secondaria restanti societario visitatori alluminio estinzione dovute
martire costruì normandia nona vela promosse cantato intraprendere patrono minoranze autrice vacante rodolfo descrisse
primaria libano ottica contrastare colombo complessivo pescara installazione trasforma acronimo radice idrogeno
spostamento dirigenti ideato bonaparte ampie caratteristico pokémon compaiono crocifisso contrada fabbricato completò
esibizione argentino corriere cedere thailandia presidenziali servì persero sostengono adriatico fortificazioni
cosiddetti strage elevate pellicole missili perduta funzionalità separata associati prefetto silvio individuali
achille rassegna individuare produsse rinvenuti esposti coinvolgimento singole inviati nazisti sfuggire aumenta
residente rettore predecessore organizzati corruzione silva definiti determinata cooperazione corazzata definì povertà
informatica pc klub stili venduta xxi massacro generazioni divisi permetteva lussemburgo gestisce costrinse depositi
cremona monsignor adottata boemia primera scrittrice orizzontale prezzi descrivere videro foro svariati celebrare
accademico cronache peste inviare ricostruito borghese dopodiché esprime assegnazione ordinamento consecutivi
immaginario automobilistica tendono disposte scientifici alimentari rilascio armistizio confessa abbandona distinte
amburgo previsti sfruttare vocali mattoni leopoldo serra intellettuale sponda interpretazioni cilindrata piattaforme
poeti tavole bmw svolgimento pubblicamente futuri disponibilità rispose modificata strategica identificazione spessore
hms aggiornata gialla olimpica pontificia aggiunse civico turni concorrenza ortodossa estivo dovuti situati attuazione
favorire attivamente studia zurigo jacopo inc trionfo concetti vicinanza rivoluzionario cittadine cipro emissione
soppressione ritrovamento significativi attaccante convoglio invenzione architetti edito cita narrativa collocazione
vicariato mammiferi eclissi giocata insegnò famose vasi doppiaggio professionistica palma leggeri zar assumendo rimini
automatico elettorali signoria gravità canne apprezzato decima causò dos essenziale raimondo distinzione heinrich
liguria tenuti loira marchi ottennero mg muso suonato ritenuta altari architettonico indicazioni sonorità fisici foce
gino sottostante andamento annunciata ruggero sottofamiglia guarnigione contribuendo abd riportati espresse siciliana
ritirato finanziari uccisione acquistare abbigliamento pannelli parametri esposta maturità dirigere vincente iscritto
discografia variazione millennio consentito olanda annessione urss disposizioni rinascimento rappresentati raggiunsero
digitali statali svolti indicati catturati efficienza campana supplementari comico fissa rive avanguardia impulso
impiegata consorzio lecce arbitro contemporaneo arcangelo maría interpretò connazionale suprema lanciò percorsi
precisa soppressa scafo ercole trilogia reliquie operatori reggente`,
  'firstnames-en': `
abbi abby abigail ada adelaide adelina adora adore adrian adriana adrienne agnes aidan aileen ajay alberta albina
alena alex alexandra alexi alexia alexis ali alice alicia alina alisa alisha alison alissa alla allegra allie allison
ally alma alta alyssa amanda amata amber amelia ami amy ana anastasia andra andrea andrei andy angel angela angelica
angelika angelina angie anita ann anna annabell anne annette anni annie annmarie antonia antonina april ariana ariel
arlene ashlee ashleigh ashley asia astra astrid athena atlanta aubrey audi audrey augusta aura aurora austin ava bambi
barb barbara barbie bari barry bea beatrice becca becky bee bel belinda bell bella belle bennie benny bernie berry
bert bertha bertie bessie beth bethany betsy bettina betty beverly bianca bill billie billy bird birdie birgit blair
blake blanca blanche blondie bobbie bobby bobina bonita bonnie brandi brandy bree brenda brett briana brianna bride
bridget brigitte britney brittany brittney brook brooke brooks buffy bunny caitlin cal callie cam camel camila camilla
camille candace candice candy caprice cara cari carina carine carla carly carmel carmen caro carol carole carolin
carolina caroline carolyn carri carrie carroll carry casey casi cass cassandra cassie caterina catherin catherine
cathy cecile cecilia celeste celia celine celle chad chandra chantal charity charlene charlotte chelsea cherish cherry
cheryl chiquita chloe chris chrissy christa christi christian christie christin christina christine christy chrysler
cinderella cindy cinnamon claire clara clare clarissa claude claudia cleo cleopatra clovis cody colleen collie colline
con connie cookie cora coral corey corinna corinne corri cory courtney cristina crystal cynthia daisey daisy dale
dallas dana dani daniela daniele danielle danila danni danny daphne dara darci darcy darlene darryl daryl dawn de
deanna deb debbie deborah dee deedee del delilah dell della denise denny deny desiree devi devin devon di dian diana
diane dianne dita dixie doe doll dolly dolores domini dona donna donnie donny doreen dorian doris dorothy dot dottie
dre dusty easter ebony eddie eden edie edith eileen ekaterina elaine eleanor electra elena eleonora elisabet
elisabetta elise eliza elizabet elizabeth ella ellen ellie elmira elsa else elvira em emilia emilie emily emma erica
erika erin essa estelle esther estrella ethel eunice eva eve evelyn evie evita faith fallon fan fancy fanny fara
felice felicia felicity fidelity fiona flora florence florida fran frances francesca francine frank frankie franky
fred freddie freddy gabriel gabriela gabriell gabrielle gail galina garnet gates gay gene geneva george georgia
georgie gerry gertrude gillian gilligan gina ginevra ginger ginny giovanna giulia glad gladys glen glenn gloria glory
goldie grace gracie grata gray grazia greta gretchen gus gusti gwen gypsy haley hallie hanna hannah happy harley
harmony harriet hayley hazel heather heidi helen helena helene hilary hillary hollie holly honey honor hope ida ingrid
ira irene irina iris isabel isabella isabelle ivy jackie jade jaime jamie jan jane janelle janet janice janine jasmin
jasmine jean jeanette jeanne jeannie jen jenifer jenn jenna jennie jennifer jenny jermaine jerry jess jesse jessica
jessie jewel jill jillian jo joan joanna joanne jocelyn jody joey johanna jordan josie joy joyce juanita judith judy
julia juliana julie juliet juliette june justine kai kaitlyn kalina kamila kara karen karin karina karine karolina kat
kate katerina katherine kathleen kathryn kathy katie katrina kay kayla kaylee kelley kellie kelly kelsey kendra kerry
kerstin ki kim kimberly kimmie kira kirby kirsten kit kittie kitty kris krissy krista kristen kristi kristin kristina
kristine kristy krystal kyle lacey laetitia lana lane lara larisa larissa laura laurel lauren laurie leah lee leeann
leigh leland lena leone lesley leslie letti libby lil lila lilian lilith lillian lilly lily lin linda lindsay lindsey
linea lisa liv liz liza lizzie lizzy lois lola lolita loren lorena loretta lori lorraine lotta lottie lou louise lu
luce luci lucia lucille lucky lucy luisa lulu lydia lynn maddalena maddie maddy madeline madonna mae maggi maggie
malina mallory manda mandi mandy mara marcia margaret margarita marge margie margo margot mari maria mariam marian
mariana marianna marianne marie mariel marika marilyn marin marina marion marisa marissa mariya marjorie marlene
marley marsha marta martha marti martina marty mary maryann maryjane matilda matti mattie matty maura maureen max
maxine may meagan meg megan meghan mei mel mela melanie melina melinda melissa melody mercedes merci mercy meredith
merry meta mia michaela michal michel michele michell michelle mildred milena millie mimi min mina mindy minerva
minnie mira miranda miriam misha missie missy misty mollie molly mommy mona monica monika monique morgan muffin myrtle
nadia nadine nan nana nancy nanny naomi nat nata natalie natalya natasha nathalie nell nelle nellie nichole nicky
nicol nicola nicole nike nikki nina noel noelle nomi nona nonna nora norma odessa olenka olga olive olivia ollie
ophelia ora page paige paloma pam pamela pandora paola pat patience patrice patricia patti patty paula paulie paulina
pauline pavia pearl peg peggy pen penelope penny perla perle perry pet petra petunia phil philippe philippine philly
phoebe phyllis pier pietra piper polly pooh poppy queenie quentin quinn quinta rachael rachel rachelle rae ramona rana
randy raquel raven ray rayna rebecca reggie regina renata renate rene renee rhonda ricca ricky rita riva robbie
roberta robin rochelle ronnie rory rosa rose rosemary rosie row roxanne roxy roz ruby ruth sabina sabine sabrina sadie
sal sally salome sam samantha samara sammy sandie sandra sandy sapphire sara sarah sascha sasha scarlet scarlett sean
selena selina sella serena shane shanna shannon sharon shaun shauna shawn shawna sheba sheena sheila shelby shell
shelley shelly sherri sherry shirley silva silvia simona simone siobhan sissy sofia sonia sonny sophi sophia sophie
stacey stacie stacy star starr stefanie steffi stella stephani stephanie storm stormy sue sunny sunshine susan susana
susanna susanne susie suzanne sydney sylvia tabitha tamara tammy tana tanya tara tasha tate tatiana ted teddy teresa
terra terry terza tess tessa thelma theo theresa tiffany tim timmy tina toby tommie tommy toni tony tootsie tracey
tracy tricia trish trisha trixie trudy tuesday una ursula val vale valencia valentina valentine valera valeria valerie
valery valida valli van vanessa veda velvet venus vera vere vernice veronica veronika vi vicki vickie vicky victoria
viki vinnie viola violet violetta virginia virginie vita vittoria viv viva vivi vivian wally wanda wendy whitney
willie willow willy wilma winnie winona xena yasmin yolanda yvette yvonne zia zoe`,
  'firstnames-it': `
aaron achille ada adams adelaide adelina adolf adonis adrian adriana adriano agnello agnes agostino alain alan alba
albert alberta alberto albina aldo alejandro aleksandr alenka alessandro alex alexander alexandra alexandre alexia
alexis alfonso alfred alfredo ali alice alina alison alito allegra allen alma alpino altair alto alvaro amanda amante
amata amato amelia america amico amino amo amor amore ana anastasia ando andrea andreas andres andrew andrey andro
andy anello angela angelica angelika angelina angelo anglo anita anna annette annie annika annunciata annunciato
annuncio anthony anton antoni antonia antonina antonio antony aprilia aquila aramis arcadia arcangelo arco argentina
argentino argento ari ariana ariane arianna aries armand armando armani arnold arthur artur arturo assunta assunto
astra astrid astro atene attila atto audace audio august augusta augusto aura aurora ave axel azzurra bambi bambina
bambino barbara bartolomeo basso battesimo battista beatrice belinda benedetto beni benito benjamin benvenuta
benvenuto bernard bernardo bettina bianca bianco billy birgit bob bogdan bonita boris brando brenda brian brigitte
brillante bruno buongiorno buono calimero callisto camilla cane cara carina carine carino carl carla carlo carlos
carmen carol carole carolina caroline cassandra catalina catena caterina catherine cathy cavaliere cecilia cedric
celeste cesare chantal charlie charlotte chiara chiari chiaro chris chriss christa christian christina christine
christopher ciccio cindy clara clarissa claudia claudio claus clement clemente cleo cleopatra colombo comincio
concetto consiglio cora corinna corinne corrado corso cosmo costante costantino cristian cristiana cristiani cristiano
cristina cristo croce crocifisso custode custodia daisy damian daniel daniela daniele danielle danila danny dante dara
darwin david davide davis dea dean deanna deborah decimo demo denis denise dennis denny derek desiderato desiderio
desire desiree devi devil diamante diana diane diego dieter dimitri dino diva divina divino dolce dolores doloroso
domenica domenico domingo dominik donald donato dorian doris dorothy douglas drago durante dylan eddie eden edith
edmund edoardo eduard eduardo edward ego elder eldorado electra elena eleonora eletto eli elias elisabet elisabetta
elizabeth ellen ellis elsa elvira elvis emanuel emanuele emil emilia emilie emilio emily emma emmanuel enrico enzo
ercole eric erica erik erika ernesto ernie ero esilio estero esther ethel eugenio eunice euro eva evans evelyn everest
evita fabian fabio fabrizio falco fanny fara faro fatima fede fedele federico felice felicia felicita felix ferdinando
fermo fernando ferrari ferry fiamma fiero filippo fiona fiore fiorentina fiorentino fiori flora florence flores
florian florida fonte forte fortuna fortunata fortunati fortunato foster franc franca francesca francesco francis
franco francois frank franz freddy frederic friedrich fritz gabriel gabriela gabriele gabrielle gaetano garibaldi gary
gaston gay gemini gemma generosa generoso geniale gentile georg georges georgia gerard german geronimo gerry gertrude
giacomo gianni gilbert gilles gina ginevra gino gioia giorgi giorgio giovani giovanna giovanni girolamo giudice giulia
giuliano giulio giunti giuseppe giusta giusto gladys gloria grato grazia greca greco gregor gregorio gregory greta
guerriero guglielmo guida guido gunther gustav gustavo hannes hans harald harriet hassan hector heidi heinrich helen
helena helene helmut henri henry herbert herman hermes hilary holger horace hubert hugo ian ibrahim ida ideale igor
impero ingrid innocente innocenza intimo ione irene irina iris irving isaac isabel isabell isabella isabelle isola
italia italiano italo ivan jack jacopo jacques jaime james jan jane janine jasmin jasmine jason jean jeanette jennifer
jenny jerry jessica jessie jesus jim jimmy joan joanna joanne jody joe joel johann johanna johannes john johnny
jonathan jones jonny jordan jose joseph juanita judith jules julia juliana julien julius jury karen karin karina karl
karolina katerina kathleen katie katrin kay kendra kevin kim kitty klaus kristian kristina kurt lambert lara larisa
larissa larry lars laura laurea laureato laurence laurent lena leo leon leonardo leone leopold leopoldo levi lewis
liam libano libera liberale liberata liberato libero lieta lieto liliana lillian lilly linda lisa lois lolita lombardo
loren lorena lorenzo loretta lori louis louise luca lucas lucca luce lucia luciano lucido lucio lucy ludmila ludovico
ludwig luigi luis luisa luna lupi lupo lydia maddalena magno manfred manila mano manolo manuel manuela mara marc marca
marcel marcello marcelo marchi marco marcos margaret margherita margot mari maria mariana marianna marianne marika
marilyn marin marina marino mario marion marisa marissa mark markus marlene marta marte martha martin martina martine
martino martire marvin mary maschi massima massimo mateo matilda matteo matthias maura maurice maurizio mauro max maya
medici mela melanie melina melinda melissa mentore mercede mercedes mette mettero mia michael michaela micheal michel
michele michelle miguel mike mila milan milano milena miles milo mina minerva mira miranda miriam moderno modesto
mohamed mohammad mohammed monica monika monique moreno morgan mori moritz morris nadia nadine nancy naomi napoleone
natale natalia natalie natasha nathalie neil nella nello nelson neo neri nice nicholas nick nico nicol nicola nicolas
nicole nina nirvana nobile noel nona nora norbert norma norman older olga oliver olivia olivier omar onesta onesto
onorato oriente orlando oscar osman oswald ottavo ottimo otto ottone pablo pacifico palma palo paloma pamela panico
paola paolo paradiso paris pascal pasqua pasquale patric patrice patricia patrick paul paula paulina paulo pazienza
pedro penelope penso peppe perla perle perry peter petra philip philippe phyllis pier piero pierre pietra pietro pinky
pino pio pippo pius preziosa prezioso prima primavera primo principe principio privato profeta provino quaranta quarto
quinto rachel radice radio rafael raffaele rail raimondo ramon ramona raphael raymond rebecca regina regio renata
renate renato renda rene reno resi restituito ricardo riccardo richard rico ricordo rio rita rito river rober robert
roberta roberto rocca rocco rodolfo rodrigo roger rogers roland roman romana romani romania romano romeo romero ronald
ronaldo ronnie rosa rosario rose rosemary rosso roy rudolf rudy ruggero rupert ruth sabato sabina sabine sabrina
sahara said sala salerno salvador salvatore salvi salvo samantha samira sammy samson samuel sandie sandra sandrine
sandro sandy santa santi santiago santo sara sarah saro sasha saskia saul scala scott sebastian sebastiano seconda
secondo segretario selena selina selvaggia sensi serena sergio serio sesto settimo sharon sheila shelly shirley
sicilia signora signorino silva silver silvia silvio simon simona simone sincero singh sirena siria sissy soccorso
sofia soleil sonia sophie sperando speranza spirito st stanco stefan stefanie stefano steffi stella stephan stephane
steve steven suan susanna susanne svetlana sylvia sylvie tamara tana tanya tasso tatiana tea teddy teresa terzo tessa
theo thierry thomas timmy tina tito tizio tobias tomas tommaso tommy toni tony tore tornato tranquilla tranquillo
trentino trento trevor tricia trieste trionfo udienza ugo ultimo umberto umile unico universo urban urbana urbano
ursula valentin valentina valentino valeria valerie valli vanessa vanno veglia venera venere ventura vera vero
veronica veronika vicenza vicky victor vienna viktor viktoria viktoriya vincent vincente vincenzo viola violetta
virginia vita vitale vito vittoria vittorio vladimir wagner wally walter wanda wanna warner weiner werner wilhelm
william williams willie willy wilma wilson wolfgang xavier yasmin yuri yvette yvonne zarina zio zitti zorro`,
  'daysOfWeek-en': `
monday tuesday wednesday thursday friday saturday sunday`,
  'daysOfWeek-it': `
lunedì martedì mercoledì giovedì venerdì sabato domenica`,
  'months-en': `
january february march april may june july august september october november december`,
  'months-it': `
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre`,
  'cardinalNumbers-en': `
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty`,
  'cardinalNumbers-it': `
uno due tre quattro cinque sei sette otto nove dieci undici dodici`,
}

/** Which keys stand side by side. */
export const keyboards: Record<string, Record<string, (string | null)[]>> = {
  qwerty: {
    '0': ['9(', null, null, '-_', 'pP', 'oO'],
    '1': ['`~', null, null, '2@', 'qQ', null],
    '2': ['1!', null, null, '3#', 'wW', 'qQ'],
    '3': ['2@', null, null, '4$', 'eE', 'wW'],
    '4': ['3#', null, null, '5%', 'rR', 'eE'],
    '5': ['4$', null, null, '6^', 'tT', 'rR'],
    '6': ['5%', null, null, '7&', 'yY', 'tT'],
    '7': ['6^', null, null, '8*', 'uU', 'yY'],
    '8': ['7&', null, null, '9(', 'iI', 'uU'],
    '9': ['8*', null, null, '0)', 'oO', 'iI'],
    '`': [null, null, null, '1!', null, null],
    '~': [null, null, null, '1!', null, null],
    '!': ['`~', null, null, '2@', 'qQ', null],
    '@': ['1!', null, null, '3#', 'wW', 'qQ'],
    '#': ['2@', null, null, '4$', 'eE', 'wW'],
    $: ['3#', null, null, '5%', 'rR', 'eE'],
    '%': ['4$', null, null, '6^', 'tT', 'rR'],
    '^': ['5%', null, null, '7&', 'yY', 'tT'],
    '&': ['6^', null, null, '8*', 'uU', 'yY'],
    '*': ['7&', null, null, '9(', 'iI', 'uU'],
    '(': ['8*', null, null, '0)', 'oO', 'iI'],
    ')': ['9(', null, null, '-_', 'pP', 'oO'],
    '-': ['0)', null, null, '=+', '[{', 'pP'],
    _: ['0)', null, null, '=+', '[{', 'pP'],
    '=': ['-_', null, null, null, ']}', '[{'],
    '+': ['-_', null, null, null, ']}', '[{'],
    q: [null, '1!', '2@', 'wW', 'aA', null],
    Q: [null, '1!', '2@', 'wW', 'aA', null],
    w: ['qQ', '2@', '3#', 'eE', 'sS', 'aA'],
    W: ['qQ', '2@', '3#', 'eE', 'sS', 'aA'],
    e: ['wW', '3#', '4$', 'rR', 'dD', 'sS'],
    E: ['wW', '3#', '4$', 'rR', 'dD', 'sS'],
    r: ['eE', '4$', '5%', 'tT', 'fF', 'dD'],
    R: ['eE', '4$', '5%', 'tT', 'fF', 'dD'],
    t: ['rR', '5%', '6^', 'yY', 'gG', 'fF'],
    T: ['rR', '5%', '6^', 'yY', 'gG', 'fF'],
    y: ['tT', '6^', '7&', 'uU', 'hH', 'gG'],
    Y: ['tT', '6^', '7&', 'uU', 'hH', 'gG'],
    u: ['yY', '7&', '8*', 'iI', 'jJ', 'hH'],
    U: ['yY', '7&', '8*', 'iI', 'jJ', 'hH'],
    i: ['uU', '8*', '9(', 'oO', 'kK', 'jJ'],
    I: ['uU', '8*', '9(', 'oO', 'kK', 'jJ'],
    o: ['iI', '9(', '0)', 'pP', 'lL', 'kK'],
    O: ['iI', '9(', '0)', 'pP', 'lL', 'kK'],
    p: ['oO', '0)', '-_', '[{', ';:', 'lL'],
    P: ['oO', '0)', '-_', '[{', ';:', 'lL'],
    '[': ['pP', '-_', '=+', ']}', '\'"', ';:'],
    '{': ['pP', '-_', '=+', ']}', '\'"', ';:'],
    ']': ['[{', '=+', null, '\\|', null, '\'"'],
    '}': ['[{', '=+', null, '\\|', null, '\'"'],
    '\\': [']}', null, null, null, null, null],
    '|': [']}', null, null, null, null, null],
    a: [null, 'qQ', 'wW', 'sS', 'zZ', null],
    A: [null, 'qQ', 'wW', 'sS', 'zZ', null],
    s: ['aA', 'wW', 'eE', 'dD', 'xX', 'zZ'],
    S: ['aA', 'wW', 'eE', 'dD', 'xX', 'zZ'],
    d: ['sS', 'eE', 'rR', 'fF', 'cC', 'xX'],
    D: ['sS', 'eE', 'rR', 'fF', 'cC', 'xX'],
    f: ['dD', 'rR', 'tT', 'gG', 'vV', 'cC'],
    F: ['dD', 'rR', 'tT', 'gG', 'vV', 'cC'],
    g: ['fF', 'tT', 'yY', 'hH', 'bB', 'vV'],
    G: ['fF', 'tT', 'yY', 'hH', 'bB', 'vV'],
    h: ['gG', 'yY', 'uU', 'jJ', 'nN', 'bB'],
    H: ['gG', 'yY', 'uU', 'jJ', 'nN', 'bB'],
    j: ['hH', 'uU', 'iI', 'kK', 'mM', 'nN'],
    J: ['hH', 'uU', 'iI', 'kK', 'mM', 'nN'],
    k: ['jJ', 'iI', 'oO', 'lL', ',<', 'mM'],
    K: ['jJ', 'iI', 'oO', 'lL', ',<', 'mM'],
    l: ['kK', 'oO', 'pP', ';:', '.>', ',<'],
    L: ['kK', 'oO', 'pP', ';:', '.>', ',<'],
    ';': ['lL', 'pP', '[{', '\'"', '/?', '.>'],
    ':': ['lL', 'pP', '[{', '\'"', '/?', '.>'],
    "'": [';:', '[{', ']}', null, null, '/?'],
    '"': [';:', '[{', ']}', null, null, '/?'],
    z: [null, 'aA', 'sS', 'xX', null, null],
    Z: [null, 'aA', 'sS', 'xX', null, null],
    x: ['zZ', 'sS', 'dD', 'cC', null, null],
    X: ['zZ', 'sS', 'dD', 'cC', null, null],
    c: ['xX', 'dD', 'fF', 'vV', null, null],
    C: ['xX', 'dD', 'fF', 'vV', null, null],
    v: ['cC', 'fF', 'gG', 'bB', null, null],
    V: ['cC', 'fF', 'gG', 'bB', null, null],
    b: ['vV', 'gG', 'hH', 'nN', null, null],
    B: ['vV', 'gG', 'hH', 'nN', null, null],
    n: ['bB', 'hH', 'jJ', 'mM', null, null],
    N: ['bB', 'hH', 'jJ', 'mM', null, null],
    m: ['nN', 'jJ', 'kK', ',<', null, null],
    M: ['nN', 'jJ', 'kK', ',<', null, null],
    ',': ['mM', 'kK', 'lL', '.>', null, null],
    '<': ['mM', 'kK', 'lL', '.>', null, null],
    '.': [',<', 'lL', ';:', '/?', null, null],
    '>': [',<', 'lL', ';:', '/?', null, null],
    '/': ['.>', ';:', '\'"', null, null, null],
    '?': ['.>', ';:', '\'"', null, null, null],
  },
  keypad: {
    '0': [null, '1', '2', '3', '.', null, null, null],
    '1': [null, null, '4', '5', '2', '0', null, null],
    '2': ['1', '4', '5', '6', '3', '.', '0', null],
    '3': ['2', '5', '6', null, null, null, '.', '0'],
    '4': [null, null, '7', '8', '5', '2', '1', null],
    '5': ['4', '7', '8', '9', '6', '3', '2', '1'],
    '6': ['5', '8', '9', '+', null, null, '3', '2'],
    '7': [null, null, null, '/', '8', '5', '4', null],
    '8': ['7', null, '/', '*', '9', '6', '5', '4'],
    '9': ['8', '/', '*', '-', '+', null, '6', '5'],
    '/': [null, null, null, null, '*', '9', '8', '7'],
    '*': ['/', null, null, null, '-', '+', '9', '8'],
    '-': ['*', null, null, null, null, null, '+', '9'],
    '+': ['9', '*', '-', null, null, null, null, '6'],
    '.': ['0', '2', '3', null, null, null, null, null],
  },
}
