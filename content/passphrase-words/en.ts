/**
 * 2,048 words of which four are drawn by lot for a passphrase. Chosen by hand: common, 3 to 7 letters, none that hurts,
 * never two forms of one. tests/content/passphrase-words.test.ts holds them to it.
 */
export const words: readonly string[] = `
  able abroad accept accord account acorn action active actor adapt add admiral admire adopt adult advance advise age
  agenda agent agile agree air airport aisle album alert alley allow ally almond along aloud amazing amber amount
  ample anchor ancient angle animal ankle answer ant anthem anvil anyone applaud apple apricot april apron aqua arcade
  arch archery area arm arrange arrive arrow art article artist aside ask aspect assist athlete atlas atom attend
  attic august aunt aura author autumn avenue avocado awake award back badge bag bagel baker bakery balance balcony
  ball ballad ballet balloon bamboo banana band banjo bank banner barber bargain barge barley barn baron barrel
  barrier basic basil basin basket bass batch bath bathtub battery bay bayou bazaar beach beam bean beanie bear beard
  beaver bed bedroom bedtime bee beet beetle begin beige believe bell belong belt bench bend berry beyond bicycle bike
  bingo bird birth biscuit bison bit blanket blazer blend blender blink block blonde bloom blossom blouse blue board
  boat boil bold bolt bonfire bonnet bonus book boot border borrow boss bottle bottom boulder bouncy bouquet bow bowl
  box braid branch brand brass brave bread breath breeze brick bride bridge brief bright bring brisk bronze brook
  broom broth brown brownie brush bubble bubbly bucket buddy budget buffet bugle build bulb bun bundle bunny burger
  burrow bus butler butter button buy cab cabbage cabin cabinet cable cactus cadet cafe cake call calm camel camera
  camp campus canal canary candid candle candy canoe canteen canvas canyon cape capital captain caramel caravan cards
  career careful cargo carol carpet carrot carry carton carve case cashier cast castle cat catcher cause cave cavern
  ceiling celery cellar cello century ceramic cereal chain chair chalk chance change channel chapel chapter chariot
  charm chat chateau cheddar cheek cheer cheery cheese cheetah chef chemist cherry chess chest chew chief child chili
  chimney chin chisel choice choir choose chop chord chorus cinema circle circus citizen citrus city civil clamp clan
  clap clarity class classic clay clean clear clerk clever cliff climb clip cloak clock close cloth cloud clover club
  clue cluster coach coaster coat cocoa coconut coffee coin collar collect college color column comb come comet comfy
  comic comma common compass compost concert cone connect console contact content context control convoy cook cookie
  cool copper copy coral cord corn cosmic costume cottage cotton couch counter country couple coupon courage course
  court cousin cover cowboy coyote cozy cradle craft crane crate crawl crayon cream create credit creek crew crib
  cricket crimson crisp cross crow crown cruise crumb crust crystal cube cuddle culture cumin cup cupcake curious
  curly curry curtain curve cushion custard custom cute cycle daily dairy daisy dance daring darts data date dawn day
  decade decal decide deep deer degree deliver delta denim dense dentist depot desert design desk dessert detail
  device dew diagram dial diamond diary dice dig digit diner dinner diploma direct dish diver divide dock doctor dog
  dollar dolphin domino donkey doodle door doorway dot double dough dove dozen draft dragon drama drawer dreamy dress
  dresser driver drizzle drum dry duck duet duke dune dusk dust duty eager eagle ear earn earring earth east eastern
  easy eat ebony echo eclipse edge editor effort egg elbow elegant element eleven elk embark embassy ember emerald
  emperor encore energy engine enjoy enter episode equal equator era eraser essay estate evening event evolve exact
  example exhale exit exotic expand expert explain explore express extra eye eyebrow eyelid fabled fabric facade face
  fact factory fair falcon family famous fan fancy farm fast fasten fate father faucet feather feature feed feel
  fellow fence fender fennel ferret ferry festive fetch fiddle field fig figure fill filly film filter final finch
  fine finger finish firm first fish fix fjord flag flannel flap flask flavor fleece flip float flock floor florist
  flour flower fluffy flute fly focus fog foil fold folder foliage folk follow fond font food foot forest forge
  forgive fork formal format fortune forum fossil fourth fox frame frank free freedom freezer fresh friday fridge
  friend fringe frisbee frog front frost fruit fudge full fun funnel funny fuse future gadget galaxy gallery gallop
  game garage garden garland garlic gate gateway gather gaze gazebo gear gem genius gentle giant gifted giggle ginger
  giraffe give glacial glacier glad glass gleam glide glimmer glitter global globe glossy glove glow glue goal goat
  gold golden golf gondola gong good goose gown grab grade grain grand granite granny granola grape graph grass gravel
  gravity gravy gray great green greet grin groom group grove grow growth guess guest guide guitar gulf guru gym
  gymnast habit hair hall hallway hamlet hammer hammock hamster hand handle handy hangar hanger happy harbor hare
  harmony harp harvest hat hatch haven hawk hay haze hazel heal heap hear heart heater heel height hello helmet help
  hen herb hero herring high highway hike hill hilltop hinge hint hip history hobby hockey hold holiday home honest
  honey honor hood hook hop hopper horizon horse hose host hostel hotel hour house huge hum humble hummus humor
  hundred hurdle ice iceberg icon icy idea ideal iguana image imagine impact improve inch income index infant inhale
  ink inlet inn insect inside inspire invent invite iron island issue italic item ivory ivy jacket jade jaguar jam
  january jar jasmine jazz jeans jeep jelly jersey jester jet jetty jewel jigsaw jingle job jog joke jolly journey
  jovial joyful judo jug juggle juice july jumbo jump june jungle juniper just justice kale karate kayak keen keep
  ketchup kettle key khaki kimono kind king kingdom kiosk kit kitchen kitten knee kneel knight knit knob knock koala
  label lace ladder lady lagoon lake lamb lamp lane lantern lap laptop large lark lasagna laser lasting latch lattice
  laugh launch laundry lava lawn lawyer layer leader leaf leaflet league learn leather ledge legacy legal legend lemon
  lemur lend leopard lesson let letter lettuce level lever library license lid life lift light like likely lily lime
  limo line linen linger link lion lip liquid list listen lively lizard llama load loaf lobby lobster local locker
  locket lodge loft logic logical logo long look loop lord lorry loud love lovely loyal lucky luggage lullaby lunar
  lunch lung lure lyric magic magnet mail mailbox main major make mallet mammal mango manner mantra manual map maple
  marble march margin marina marker market maroon marsh mascot mask mason mat match math mature maximum may mayor
  meadow meal meander meaning measure medal media meet mellow melody melon melt member memo memory mend mentor menu
  merge mermaid merry mesa message meter method metro middle mighty mild milk milkman mill miner mingle mini mint
  minute miracle mirage mirror mission mist mitt mix model modern modest moist moment monday money monk monsoon month
  moon moose mop morning mosaic mosque moss motel moth motion motor motto mouse move movie mud muffin mug mural murmur
  muscle museum music musical mustard nail name nanny napkin narrow nation native natural nature navy nearby neat neck
  nectar nephew nest new newt nice niece night nimble noble noise noodle noon normal north nose note nothing notice
  novel nozzle number nurse nursery nut nutmeg oak oar oasis object obtain ocean octave october octopus offer office
  oldest olive omelet onion opal open opera option orange orbit orchard orchid order oregano organ organic origin
  ostrich otter outdoor outfit outpost outside oval oven owl oxygen oyster pace pack package paddle page pagoda pail
  paint pair pajamas palace palm pan pancake panda panel panther pantry pants papaya paper paprika papyrus parade
  parasol parent park parlor parrot parsley part partner passage pasta paste pastry patch path patient patio pattern
  pause pea peace peach peacock peanut pearl pebble pecan pedal peel pen pencil pendant penguin people pepper perch
  perfect perform period person petal phase phone phrase pianist piano piccolo pickle picnic picture pie piece pigeon
  pigment pillow pilot pinball pine pink pipe pirate pixel pizza place plaid plain plane planet planner plant plate
  plateau play player playful plaza pledge pliers plot plug plum plumber plus pocket poem poet poetry point polish
  polite polka poll pollen pony poodle pool popcorn poppy popular porch porter portion post pot potato pouch pour
  power prairie praise prawn precise prefer prepare present pretty pretzel price primary prince printer prism private
  prize proceed process produce product profile project promise proof prose proud proverb provide public publish
  pudding pull pulley pulse puma pump pumpkin pupil puppet puppy pure purple purpose purse push putty puzzle pyramid
  quail quaint quality quarry quarter quartet quartz queen quest quick quiet quilt quiver quiz quota quote rabbit
  raccoon race rack racket radio radish raft railway rain rainbow raisin ranch ranger rank rapid rapids rate ratio
  rattle raven ravine reach read reader real reason recall receive recipe record recycle red reed reef referee reflect
  regal reggae region regular relaxed relay remote rent repair repeat reply report request resort rest result return
  reward rhubarb rhyme rhythm ribbon ribs rice rich riddle ride ridge right ring rinse ripe ripple river road roam
  robe robin rock rocket role roll rondo roof rooftop room rooster root rosy round route row royal ruby rudder rug
  rugby ruler runner rural rust rustic rye saddle safe saffron saga sailing sailor salad salmon salsa salt samba
  sample sand sardine sash satchel satin sauce save saw scale scarf scarlet scene scenic scheme scholar school science
  scooter score scout scroll sea seal search seaside season second secret section secure seed seek select senator send
  sense sepia serene serial series serve sesame session set settle seventy sew shade shadow shake shape share sharp
  sheep shelf shell shelter shift shiny ship shirt shoe shop shore shorts shovel shower shrimp shrub shutter shuttle
  side sieve sift sight sign signal silence silent silk silo silver simple singer single sink sister sit sixteen size
  skate sketch ski skill skin skip skipper skirt sky skyline sled sleek sleepy sleeve sleigh slice slide slipper
  slogan slope small smart smell smile smith smooth snack snail sneaker sneeze snow snowman snug soak soap soar soccer
  social society sock sofa soft solar solid solo solve song sonic soprano sort sound soup source south space spade
  spare spark sparkle sparrow speaker special speech speed spell sphere spice spider spin spinach spiral spirit splash
  sponge spoon sport spot spotty spread spring sprint sprout spruce square squash squid squire stable stack stadium
  stage stairs stamp stand stapler star start station statue steady steam stem stencil step stew sticker still stir
  stitch stock stone stool store stork storm stove stream street stretch string stripe stroll student studio study
  style stylish subject subtle suburb subway success sugar suggest suit sum summer summit sun sundae sunny sunrise
  sunset super supper support sure surf surface survey swallow swan sway sweater sweep sweet swift swim swimmer swing
  switch symbol syrup system table tablet taco tag tail tailor talent talk tall tan tandem tango tap task tasty taxi
  tea teacher teal team teapot tell temple tempo tenant tender tennis tenor tent term terrace text textile thank
  theater theme theory thick thing think third thirty thought thread throne throw thumb thunder thyme ticket tickle
  tide tie tiger tile timber time timely tiny tip title toast today toe toffee token tomato tone tool toolbox tooth
  topic toss total touch tour towel tower town toy trace track tractor trader traffic trail trainer tram travel tray
  treat tree trend trendy trick trinket trio trip tripod trophy trout truck truffle trumpet trunk trusty truth try tub
  tuba tuesday tulip tuna tunnel turban turkey turn turnip turtle tutor twig twin twinkle twirl twist type typical
  ukulele uncle unfold uniform unique unite unlock unpack update uphill upload upper urban use useful usher usual
  vacuum valid valley value van vanilla varnish vase vast vehicle veranda verse version vessel vest vibrant view
  viking villa village vine vintage vinyl viola violet violin visa vision visit visitor visor vital vitamin vivid
  vocal voice volcano volume vote voyage waffle wagon waiter wake walk wall wallet walnut walrus waltz wander want
  warbler warm warmth washer watch water wave wax way wealth weather weaver website wedding weekend weekly welcome
  west western wharf wheat wheel whisper whistle white whole wide width wild willing willow wind window windy wing
  wink winner winter wire wisdom wise wish within witness witty wizard wolf wonder wood wooden wool word worker world
  wrap wren wrench wrist writer yacht yak yard yarn yawn year yeast yellow yoga yogurt young zebra zephyr zero zipper
  zone zoo zoom
`
  .trim()
  .split(/\s+/)
