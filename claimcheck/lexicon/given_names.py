"""First names, by whether they are spelt in one way only, and what shows that a name was written in another script.

A name that comes from another script is spelt in as many ways as there are people who write it in Latin letters.
"""

from __future__ import annotations

GIVEN = frozenset(
    """
    aaron aart abigail achim adelheid adriaan adriana adrien afonso agathe agnès agnieszka agostino agustín aidan
    aimée ainhoa aitor alain alan albert alberto albrecht aldo alejandra alejandro alessandra alessandro alessia alfie
    alfons alfonso alfred alfredo alice alicia alison alistair allison alma alois alvaro amanda amandine amber amelia
    amélie amparo ana anabela anaïs anders andrea andrew andré andrés andrzej angela angelika anja anke ann annabel
    annalena annalisa anne annegret anneke annelie annelise annemarie annette annika anouk ansel anselm anselmo ansgar
    antje antoine antonella antonia antonio aoife araceli arancha archie arianna arjen armando armindo arnaldo arnaud
    arne arnold arthur arturo asbjørn ashley astrid audrey august augustin aurelio aurélie aurélien aurore ava axel
    álvaro ángel ángela åse balázs baptiste barbara barnaby barry bart bartosz basil bastian bastien baudouin beate
    beatrice beatriz begoña belén benedikt bengt benigno benito benoît beppe bernadette bernadine bernard bernarda
    bernardo bernd bernhard bert berthold bertrand bethany bettina betty beverly bénédicte bianca birger birgit
    birgitta birte bjarne björn blanca blandine bo bodil bonnie borja brad bradley bram brandon brenda brendan brent
    brian bridget brigitta brigitte brittany bruce bruno bryan burghard burkhard byron caetano caitlin caleb calixto
    callum calvin cameron camila camille camilo candace candela candice capucine caridad carl carla carlo carlos
    carlota carmela carmen carmine carol carole caroline carolyn carsten casey cassandra catalina catherine cathrin
    cathy cayetano cecilia cees celestino celia cécile cédric céline césar chantal charlene charles charlie charlotte
    chelsea chester chiara chloé chris christa christel christian christiane christina christine christoph christophe
    christopher ciara ciriaco ciro claas claire clara clare clarissa claude claudette claudia claudine claudio claus
    clemente clémence clément clifford clint clive clotilde coen colette colin connor conny conrad consuelo cordelia
    corentin corey corinna corinne cornelia cosimo courtney craig cristian cristina cristóbal csaba curtis cynthia
    cyril daan dag dagfinn dagmar damian damien damon danielle danièle daphne daría darlene darrell darren daryl dave
    davide dawn debbie deborah debra declan delia della delphine denise dennis derek derrick desiree desmond detlef
    detlev dexter diane didier diederik diego dieter dietmar dietrich dirk dolores dominic dominick dominik dominique
    donald donatella donna doreen dorian doris dorothea dorothee dorothy douglas dörte duane duarte duncan dustin
    dwight dylan eamon earl eberhard eckhard edeltraud edgar edith edmund edna edoardo eduarda eduardo edvin edward
    edwin efraín efrén egon eileen einar eirik eladio elaine eleanor elfriede elio elisabeth elise elisenda eliza
    elizabeth elías elke ella ellen elliot elliott elmar elmer elodie eloise eloy elsa elspeth elton emanuele emilia
    emiliano emilio emily emma emmanuel emmanuelle encarna encarnación endre enno enrico enrique enriqueta enzo erhard
    eric erica erich erik erika erin erlend ernest ernestina ernestine ernesto ernst erwin espen esteban estefanía
    estella estelle ethan ethel ettore eugenio eugène eulalie eulogio eunice eusebio eva evan evaristo evelia evelyn
    everett ewald eystein ezequiel éloi éloïse émeric émilie étienne fabian fabien fabienne fabio fabiola fabrice
    fabrizio facundo faith falk fausto federica federico felicitas felicity felipe felisa femke ferdinand ferenc
    fergus fermín fernanda fernando fidel filipe filippo fiona flavia flavio florence florentino florian floriane
    floris frances francesca francesco francine francis francisca francisco franck françois françoise frank franz
    franziska frauke fred freddy frederic frederica frederick frederik fredrik freya frédéric frédérique frida
    friederike friedhelm friedrich frits fritz frode gabriela gabriele gabriella gabrielle gaetano gaétan gaël gareth
    garrett gary gaspar gaston gavin gábor geert geir gema gemma geneva genevieve geneviève gennaro geoffrey georg
    george georges georgina gerald gerard gerardo gerd gerda gerhard germán gero gerold gerrit gerry gertrud gertrude
    gesa gérald gérard ghislaine giacomo gianni gideon gijs gilbert gilberto gilda giles gilles gillian gina gino
    giorgia giorgio giovanni gisela giulia giuseppe gladys glen glenda glenn gloria gonçalo gonzalo gordon gottfried
    grace graham graziella greg gregor gregorio gregory greta gretchen gretel grégoire grégory griselda grzegorz
    guadalupe gudrun guido guillaume guillermo gunhild gunnar gunter gustav gustavo guy günter günther gwen gwenaël
    gwenda gwendolyn gwyneth györgy hallgeir hallvard hank hanneke hannelore hannes hanno hans hansjörg harald harold
    harriet harro harry hartmut hartwig harvey hattie hayley hazel håkon heather hector hedwig hege heidi heike heiko
    hein heinrich heinz helga helge helle helmut hendrik henk henning henri henriette henrik henrique henry herbert
    heriberto hermann hermine herminia hernán hervé hester hélène hilario hilary hilda hilde hilmar hilton hinrich
    hipólito hjalmar holger hollis honoré horacio horst howard hubert hugh hugo humberto humphrey ian ignacio ignatius
    iker ilaria ilse imke imogen ineke ines inés inês inga inge ingeborg ingmar ingo ingolf ingrid ingunn ingvar
    inmaculada irene iris irma irmgard irmtraud irvin irving isabel isabella isabelle isidro isobel istván itziar ivar
    ivonne ivor jaap jacek jacinta jacinto jack jackie jacqueline jacques jaime jairo james jamie jan jana jane janet
    janice janine jannik jared jarle jasmin jason jasper javier jános jean jeanette jeanne jeannine jed jeff jeffrey
    jelle jemima jennifer jenny jens jeremy jeroen jerome jerry jerzy jesica jesper jessica jessie jesús jérôme jill
    jim jimena joachim joan joanna joanne joaquim joaquina joaquín joão jocelyn jocelyne jochen jodie joe joelle joël
    johan johann johanna johannes john johnny jolene jon jona jonas jonathan joost jordi jorge joris jorunn josef
    josefa joseph josephine josé joshua josiane joss jost joy joyce józsef jörg jörn juan juana juanjo jude judith
    judy jules julian juliana julianna julie julien juliet juliette julio julius justin justine jutta jürgen kai karel
    karen karin karl karla karlheinz karoline karsten katarzyna kate kathleen kathrin kathryn kathy katie katrin kay
    kåre kees keira keith kelly kelvin kendra kenneth kenny kerri kerry kerstin kevin kieran kim kirk kirsten kirsty
    kjell kjetil klaas klara klaus klemens knut koen konrad konstanze korbinian kristen kristian kristin kristina
    kristine kristoffer kristy krzysztof kurt kyle laetitia lajos larry lars lasse laura laure laurel lauren laurence
    laurent laurie lawrence lawson lászló lázaro leah leander leandro leif leland lennard lennart lenny leo leonard
    leonardo leonhard leonie leonor leopold leroy leslie lester leticia lewis léa léon léopold liam lieke liesel
    lieselotte lilian lilly linda lindsay linnea lionel lisa lise livia lloyd logan loïc lola lorena lorenz lorenzo
    loretta lorna lorraine lothar louella louis louise lowell luc luca lucas lucia luciana luciano lucie lucien
    lucienne lucille lucinda lucía lucrecia lucy ludger ludivine ludovic ludwig luigi luis luisa luise lukas luke luz
    lúcia lydie lyle lynette lynn maaike maarten mabel mable macarena madeleine madeline madge maëlle magali magda
    magdalena maggie magne magnus maike maite malcolm malte mandy manfred manolo manon manuel manuela marc marcel
    marcela marcelino marcelle marcello marcelo marcia marcial marco marcos marcus mareike margaret margarethe
    margarida margarita margery margie margit margot margrethe marguerite marianne mariano maribel maricarmen marie
    marijke mario marion marisa marisol marit marius marjorie mark markus marlene marlène marlies marlis marloes
    marlon marta martha martin martina martine marvin mary maryse massimo mateo matheus mathias mathieu mathilde
    matilda matilde matías matteo matthew matthias mattias maud maureen maurice mauricio mauro mavis max maxence
    maxime maximilian maximiliano maximino maxwell małgorzata mechthild mechtild megan meike meinhard melanie melinda
    melissa melvin menno mercedes meredith meryl mette mélanie micaela micah michael michaela michelle michèle mieke
    miguel mike mikkel miklós mildred milena millicent minnie mireia mireille mirella mirko mitchell modesto mogens
    moira moisés molly monica monika monique montserrat morgane moritz morris morten mortimer moses muriel murray
    mylène myra myriam myrtle nadège nadine nancy natacha nathalie nathan ned neil nell nelly nelson nettie niall
    niamh nicholas nick nicola nicolas nicolás nicole nicoletta niek niels nigel niklas nils noel noelia noelle noémie
    noëlle nolan nora norbert norman norris nuno nuria núria océane octavia octavio oddvar odette odile olalla ole
    oliver olivia olivier oriol ornella ortrud orville oscar oskar osvaldo oswald othmar otis ottilie ottmar otto owen
    pablo padraig palmira paloma pam pamela paola paolo pascal pascale pascual pasquale patricia patricio patrick
    patrik patxi paul paula paulette paulina pauline paulo paweł pål pedro peggy penelope penny per percy pernille
    perrine perry peter petra phil philip philipp philippa philippe phillip phyllis pierre pierrick piers piet pieter
    pietro pilar pim piotr pippa plácido polly poppy preben priscilla prudencio przemysław purificación quentin quincy
    rachel rafa raffaele ragnar ragnhild raimund raimundo rainer ralf ralph ramiro ramón randall randi randolph
    raphaël raquel rasmus raúl ray raymond rebecca reece regina reginald reimund reiner reinhard reinhold renate
    renato rené renée renzo reuben régis rémi rémy rhoda rhonda rhys ricardo riccardo richard rick ricky rico
    rigoberto rita robbie robert roberta roberto robin rocco rocío roderich roderick rodger rodney rodolfo rodrigo
    roel rogelio roger roland rolf romain romane romualdo romy ron ronald ronan ronja ronnie roque rory rosalba
    rosalie rosalind rosalyn rosario roscoe rosemarie rosemary rosie ross roswitha rowan roxane roxanne roy royce ruby
    rudolf rufino rufus ruggero rui rune rupert ruprecht russell ruth ruud rüdiger ryan sabina sabine sabino sabrina
    sadie sally salvatore samantha sancho sander sandra sandrine santiago sascha saskia saturnino sándor scarlett
    scott sean sebastian selwyn serena sergio seth severino sébastien ségolène séverine sharon shaun sheila sheldon
    sherry shirley sibylle sidney siegbert siegfried sieglinde siegmund sigmund signe sigrid sigurd silas silje silke
    silvano silverio silvester silvia silvio simeon simona simone sindre sinéad siobhan siri siv sixto sjaak sjoerd
    solange solène solveig sondre sonia sophie sophronia sönke spencer stacey staffan stanisław stanley stanton stefan
    stefani stefanie stefano steffen steph stephan stephanie stephen steve steven stewart stéphane stéphanie stig
    stuart sture sue susan susana susann susanna susanne suzanne svein sven svenja sverre sybil sybille sylvain sylvia
    sylvie søren tabitha tamsin tanguy tania tanja ted teddy teodoro teófilo terence teresa terje tess tessa teun
    thaddeus thea thelma theodor theodore theresa thérèse thibault thierry thijs thilo thomas thorsten tiago tibor
    tiffany tilly tilman tilo tim timo timoteo timothy tina tiziana tjeerd toby todd tom tomasz tomás tommaso tommy
    toni tony torben torbjørn tore torgeir tormod torsten tracey tracy traudl trent trevor tricia trine trish tristan
    trond trude trudy trygve turid tyler udo ugo ulf ulises ulrich ulrike ulysse umberto urs ursula ute uwe valentine
    valerio valérie vanesa vanessa vasco vaughn vegard veit velma verena vern vernon verónica véronique vicente vicki
    vidar viggo vincenzo vinzenz virginia virginie virtudes vittorio vivian vivien vivienne volker volkmar wade
    walburga waldemar wallace walter waltraud wanda warren wayne wenceslao wenche wendelin wendell wendy wenzel werner
    wesley wibke wiebke wilbur wilfred wilfried wilhelm wilhelmine wilko willa willard willem willi william willy
    wilma wim winfried winifred winnie winston wojciech wolfgang wolfram woodrow wouter xaver xavier ximena xosé yago
    yann yannick yoann yolanda yves yvette yvonne zacarías zachary zaida zbigniew zelda zélie zoe zoé zofia zoltán
    zsolt zsuzsa øystein
    """.split()
)
"""Those of languages that are written in Latin letters: who writes such a name copies it."""
SHARED_GIVEN = frozenset(
    """
    adam adrian alex alexander alexandra alexandre alexis alina amina anastasia anatole andreas angelina anna anton
    aria benjamin boris cora dalia dan dana daniel daniela danilo david debora denis diana dina dora elena eli elia
    elias elisa elvira emil ester esther eugen eugenia felix gabriel georgi georgia hana hanna hannah helen helena ida
    igor ilona ina ira irina isaac ivan ivana jacob jakob joel jonah judit julia kara karina katarina katharina
    katherine katja kira laila lana lara larissa lea leila lena leon leona levi lia lida lidia lilia lina lora lydia
    maia maja malina mara marek maria mariam marian mariana marina maya melina mia michail michel mila mina mira
    miriam mona nadia nadja naomi natalia natalie natasha nathaniel nicolai nikita nikolas nikolaus nina noah norma
    olaf oleg olga otilia pavel pia rafael rahel ramona raphael rina roman rosa ruben sam samir samira samuel sara
    sarah selina selma serge silvana simon sofia sofie sonja sophia stanislav stefania stella svetlana talia tamara
    tanya tara theo theodora tobias ulla valentin valentina valeria vera victor victoria viktor viktoria vincent
    violetta vladimir yasmin yasmina zara
    """.split()
)
"""Those that are borne as well where another script is written, and then spelt in several ways."""
ONE_IN_TWO_LANGUAGES = frozenset(
    frozenset(pair.split("="))
    for pair in (
        "carles=carlos jaume=jaime miquel=miguel andreu=andres ferran=fernan llorenc=lorenzo olena=elena "
        "mykola=nikola dmytro=dmitro serhiy=sergiy oleksandr=aleksandr mykhailo=mikhailo henryk=henrik "
        "jadwiga=hedwiga juliusz=julius matthew=matthieu mattia=mattias lourdes=lurdes xoan=joan anxo=anjo"
    ).split()
)
"""First names that are nearly alike, and one person may go by both."""
NICKNAMES = frozenset(
    frozenset(pair.split("="))
    for pair in "bobby=robby cathy=kathy harry=henry katie=kathie kitty=kathy lizzy=lissy peggy=meggy willy=billy".split()
)
"""Short forms that are nearly alike, and of one name."""
ALSO_WORDS = frozenset(
    (
        "august chelsea charlotte christian dawn earl faith florence francis grace guadalupe guy iris joy lily lorraine luz "
        "mark mercedes montserrat pilar rosario rose santiago victoria virginia"
    ).split()
)
"""First names that are also other words, or places: *Christian Democrats*, *Virginia Beach*."""
MEN = frozenset("mr sir lord herr monsieur señor ông anh".split())
WOMEN = frozenset("mrs ms miss lady dame frau madame mme señora bà chị cô".split())
"""What tells a man or a woman before a name."""
PARTICLES_ABROAD = frozenset(
    "al el ul ud ur as ash an ad ar az abu abou abd abdul abdel ibn bin bint binti umm oglu zadeh".split()
)
"""Words in names from another script."""
ENDINGS_ABROAD = tuple(
    (
        "ov ova ev eva off eff sky skiy skii skij skyy ski ska skaya skaja skaia aya aia enko chuk czuk tschuk vich vych vic "
        "vitch witsch shvili schwili dze dse oglu zada zade zadeh poulos poulou idis akis ullah ullin uddin pour nejad jee "
        "wala iani yev yeva jew jewa owa"
    ).split()
)
"""How family names end that mostly are from another script."""
LETTERS_ABROAD = ("kh", "zh", "shch", "dzh", "ii", "uu", "yy", "iy", "hs")
"""Letters beside each other in names from another script."""
FAMILY_FIRST = frozenset(
    """
    bai cai cao chai chan chang chao chen cheng cheung chiang cho choi chong chow chu chung cui dai deng ding dong du duan
    fan fang feng fu gao geng gong gu guo han hao he hong hou hu hua huang hwang jeong jia jiang jin jung kang kim kong kwok
    kwon lai lam lei leung li liang liao lim lin ling liu long lu luo lyu ma mao meng moon ng nguyen oh pan park peng pham
    qi qian qin qiu ren seo shao shen shi shin sim son song su sun tan tang tao tian tran trinh tsai vo vu wan wang wei wen
    wong woo wu xia xiang xiao xie xing xiong xu xue yan yang yao ye yeung yi yin yoo yoon yu yuan zeng zhang zhao zheng
    zhong zhou zhu zou bui dang dinh doan duong hoang huynh le luong ly ngo phan phung quach ta thai to truong
    """.split()
)
"""Chinese, Korean and Vietnamese family names, which stand first."""
BESIDE_PERSONS = frozenset(
    (
        "guest bodyguard witness victim lifeguard warden ranger caretaker janitor concierge receptionist tenant landlord neighbour "
        "neighbor passenger shopkeeper publican innkeeper hotelier restaurateur midwife orderly carer caregiver "
        "anaesthetist anesthetist psychiatrist psychologist therapist pathologist coroner vet veterinarian geologist "
        "hydrologist meteorologist seismologist volcanologist glaciologist archaeologist curator conservator "
        "hydrographer surveyor inspector harbourmaster stationmaster signalman dispatcher controller purser steward "
        "stewardess helmsman boatswain bosun stoker loader crane-operator operator technician crew firefighter fireman "
        "policeman policewoman paratrooper sniper gunner recruit cadet ensign whistleblower informant courier "
        "defendant plaintiff accused convict hostage burglar thief robber smuggler dealer broker jeweller watchmaker goldsmith "
        "collector auctioneer locksmith roofer scaffolder bricklayer labourer forester logger hunter beekeeper "
        "winemaker brewer vintner butler maid nanny tutor lecturer dean rector provost bursar verger sexton organist "
        "conductor violinist cellist soprano tenor dancer choreographer playwright dramatist translator interpreter "
        "columnist correspondent anchor presenter producer cameraman stuntman magician acrobat trapeze spokesperson "
        "quarterback pitcher batsman bowler sprinter hurdler fencer rower sailor cox wrestler judoka gymnast"
    ).split()
)
"""What else somebody is called beside his full name, in English."""
OF_ANYBODY = frozenset(
    (
        "doctor professor suspect gunman defendant accused convict plaintiff victim witness hostage guest passenger "
        "neighbour neighbor tenant landlord pensioner retiree teenager student graduate owner founder leader chief "
        "candidate expert speaker author activist politician officer deputy incumbent challenger mother son daughter "
        "brother sister wife husband widow man woman spokesperson boss head manager executive"
    ).split()
)
"""What somebody may be called whatever else he is, and several may be in one story."""
SAME_CALLING = {
    word: first
    for first, *others in map(
        str.split,
        (
            "journalist reporter correspondent columnist",
            "policeman policewoman officer constable detective inspector superintendent",
            "nurse midwife carer caregiver orderly",
            "driver trucker conductor",
            "engineer technician mechanic",
            "scientist researcher physicist chemist biologist geologist",
            "firefighter fireman",
        ),
    )
    for word in others
}
"""Of callings that two reports may give one person, the first."""
