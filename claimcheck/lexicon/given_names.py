"""First names, by whether they are spelt in one way only, and what shows that a name was written in another script.

A name that comes from another script is spelt in as many ways as there are people who write it in Latin letters.
"""

from __future__ import annotations

GIVEN = frozenset(
    """
    aaron abigail adelheid adrien agathe agnès aidan aimée alain alan albert alberto albrecht alejandra alejandro
    alessandra alessandro alessia alfons alfonso alfred alfredo alice alison alistair allison alvaro amanda amandine amber
    amelia amélie anaïs anders andré andrew andrés angela angelika anja anke ann anne anneke annegret annette annika
    annabel annalena annelie annemarie ansgar antje antoine antonio antonia arnaud arnold arthur arturo ashley astrid
    audrey august augustin aurélie aurélien axel baptiste barbara barnaby barry bart bastian beate beatrice beatriz
    belén bénédicte benedikt bengt benoît bernadette bernard bernd bernhard bernardo bert berthold bertrand bettina betty
    beverly birgit birgitta birte bjarne björn blanca bo bodil brad bradley brandon brenda brendan brian bridget brigitta
    brigitte brittany bruce bruno bryan burkhard caitlin camila camille candice carl carla carlo carlos carlota carmen
    carol carole caroline carolyn carsten cassandra catalina catherine cathrin cécile cecilia cédric céline chantal
    charlene charles charlie charlotte chelsea chloé chris christa christel christian christiane christina christine
    christoph christophe christopher claas clara clare clarissa claude claudia claudine claudio claus clément clive
    clotilde colette colin conny connor conrad corinna corinne cornelia craig cristina cristóbal curtis cynthia cyril
    dagmar dag damien danielle danièle daphne darren dave dawn deborah delphine denise dennis derek desmond detlef diana
    diane didier diego dieter dietmar dietrich dirk dolores dominic dominik dominique donald donna dorothea dorothee
    dorothy douglas duncan dylan earl eberhard eckhard edgar edith eduardo edmund edward edwin eileen eleanor elfriede
    elisabeth elise elizabeth elke ellen elliot éloïse elodie elsa elspeth emilia émilie emilio emily emma emmanuel
    emmanuelle enrico enrique enzo eric erich erik erika ernest ernesto ernst erwin esteban estelle étienne eugène eva
    evelyn ewald fabian fabien fabienne fabrice faith federico felicitas felipe fernanda fernando fiona flavia florence
    florian floriane frances francesca francesco francine francis francisca francisco franck françois françoise frank
    franz franziska fred freddy frederic frederick frédéric frédérique frederik fredrik frida friederike friedrich
    fritz gabriela gabriele gabriella gabrielle gaël gareth gary gaston geoffrey geneviève georg george georges gérald
    gérard gerald gerard gerd gerhard gerda germán gertrud gesa giacomo gianni gilbert gilles gillian gina giorgio
    giovanni gisela giulia giuseppe gladys glenn gloria gonzalo gordon grace graham grégoire grégory gretchen greta
    guadalupe gudrun guido guillaume guillermo gunnar günter günther gustav gustavo guy gwen håkon hannelore hannes
    hans hansjörg harald harold harriet harry harvey hartmut hazel heather hector hedwig heidi heike heiko heinrich heinz
    helga helge helmut hélène hendrik henning henri henriette henrik henry herbert hermann hermine hilary hilda hilde
    holger horst howard hubert hugh hugo ian ignacio ilse imke inés ines inga inge ingeborg ingmar ingo ingrid ingvar
    irene iris irmgard isabel isabella isabelle isobel ivonne jack jackie jacqueline jacques jaime james jan jana jane
    janet janice janine jasmin jason javier jean jeanette jeanne jeannine jeff jeffrey jennifer jenny jens jeremy jérôme
    jesper jessica jesús jill jim jimena joachim joan joanna joanne joaquín jochen jodie joe joël joelle johan johann
    johanna johannes john johnny jon jonas jonathan jordi jorge jörg jörn josé josef josefa josephine joseph josephine
    joshua joy joyce juan juana judith juliette jules julian julie julien juliet julio jürgen justin justine jutta kai
    kåre karen karin karl karla karoline karsten kate kathleen kathrin kathryn katie katrin kay keith kelly kenneth
    kerry kerstin kevin kieran kim kirsten kirsty klara klaus knut konrad konstanze kristen kristin kristine kristina
    kristoffer kurt kyle laetitia lars laura laure laurence laurent lauren laurie lawrence léa leah leandro leif lennart
    leo léon leonardo leonard leonhard leonie leonor leopold leslie liam lieselotte lilian lilly linda lindsay linnea
    lisa lise livia lloyd logan loïc lorena lorenzo lorraine lothar louis louise luc luca lucas lucia lucía luciano
    lucie lucille lucy ludger ludovic ludwig luigi luis luisa luise lukas luke luz lydie lynn maarten mabel madeleine
    magali magda magdalena magnus maike malcolm malte mandy manfred manuel manuela marc marcel marcela marcelo marco
    marcos marcus mareike margaret margarethe margarita margit margot margrethe marguerite marianne maribel marie marion
    marisa marisol marit mark markus marlene marlies martha marta martin martina martine mary maryse mateo matheus mathias
    mathieu mathilde matilda matteo matthew matthias mattias maud maureen maurice mauricio max maxime maximilian mechthild
    megan meike melanie mélanie melinda melissa mercedes meredith micaela michaela michelle michèle miguel mike milena
    mildred mirko moira molly monica monika monique montserrat moritz morten muriel myriam nadine nancy natacha
    nathalie nathan neil nelly nelson niall nicholas nick nicola nicolas nicole niels nigel niklas nils noëlle noel
    nora norbert norman núria octavio odette ole oliver olivia olivier oscar oskar oswald othmar ottmar otto owen pablo
    paloma pamela paola paolo pascal pascale patricia patricio patrick patrik paul paula paulette paulina pauline pedro
    peggy penelope penny per pernille peter petra philip philipp philippa philippe phillip phyllis pia piers pierre
    pierrick pieter pietro pilar quentin rachel rainer raimund ralf ralph ramón randall raphaël raquel raúl ray raymond
    rebecca regina régis reiner reinhard reinhold renate rené renée rhys ricardo riccardo richard rico rita robert roberta
    roberto robin rocío rodney rodolfo rodrigo roger roland rolf ronald ronan ronja rosa rosalie rosario rosemarie
    rosemary rosie ross roswitha roxane roy rudolf rüdiger rupert russell ruth ryan sabina sabine sabrina sally samantha
    sandra sandrine santiago sascha saskia scott sean sébastien sebastian sergio séverine sharon shaun sheila shirley
    sibylle siegfried siegmund sigrid sigurd silke silvia silvio simone siobhan siri solange solène solveig sonia sonja
    sophie spencer stacey stanley stefan stefanie steffen stella stephan stephanie stéphane stéphanie stephen steve
    steven stewart stuart sue susan susana susann susanna susanne suzanne svein sven svenja sybille sylvain sylvia sylvie
    tanja tania teresa terence theodor theresa thérèse thibault thierry thilo thomas thorsten tiffany tilman tim timothy
    tina tobias toby todd tom tomás toni tony torben tore torsten tracy trevor tristan trude trygve udo ulf ulla ulrich
    ulrike ulysse ursula ute uwe valérie vanessa verena vernon verónica véronique vicente vincent virginia virginie
    volker walburga waldemar walter waltraud wanda wayne wendelin wendy werner wesley wiebke wilfried wilhelm wilhelmine
    willem willi william willy winfried winston wolfgang wolfram xavier ximena yann yannick yolanda yvette yves yvonne
    zoé zoe
    """.split()
)
"""Those of languages that are written in Latin letters: who writes such a name copies it."""
SHARED_GIVEN = frozenset(
    """
    adam adrian alex alexander alexandra alexandre alexis alina amina ana anastasia anatole andrea andreas angelina anna
    anton aria benjamin boris cora dalia dan dana daniel daniela danilo david debora denis diana dina dora eli elena elias
    elia elisa elvira emil ester esther eugen eugenia felix gabriel georgi georgia hana hanna hannah helen helena ida igor
    ilona ina ira irina isaac ivan ivana jacob jakob joel jonah jona josephine judit julia juliana julius kara karina
    katarina katharina katherine katja kira lana lara larissa laila lea leila lena leon leona levi lia lida lidia lilia
    lina lola lora lydia maja maia malina mara marek maria mariam marian mariana marina mario marius maya melina mia
    michael michail michel mila mina mira miriam mona nadia nadja naomi natalia natalie natasha nathaniel nicolai nikita
    nikolaus nikolas nina noah norma olaf olga oleg otilia pavel pia rafael rahel ramona raphael rina roman romy rosa
    ruben sam samir samira samuel sara sarah selina selma serge silvana simon sofia sofie sonja sophia stanislav stefania
    stella svetlana talia tamara tanya tara thea theo theodora timo tobias ulla valentin valentina valeria vera victor
    victoria viktor viktoria vincent violetta vladimir yasmin yasmina zara
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
