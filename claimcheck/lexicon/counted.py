"""What is counted, by the words of six languages, where one kind is never another: twelve lorries are no twelve tanks.

The lines are as those of `claimcheck.lexicon.callings`.
"""

from __future__ import annotations

from claimcheck.lexicon.base import kinds_by_language

COUNTED_IN, WIDER_COUNTED = kinds_by_language("""
child: child children kid kids; kind kinder kindern; enfant enfants; niño niños menor menores; trẻ_em em_nhỏ trẻ cháu em_bé; 儿童 孩子 孩童 兒童
boy < child: boy boys; jungen jungs buben knaben; garçon garçons garçonnet*; chicos muchachos; bé_trai nam_sinh; 男孩 男童 男生
girl < child: girl girls; mädchen*; fillette* filles; niña niñas chicas muchachas; bé_gái nữ_sinh; 女孩 女童 女生
man: man men; mann männer männern; homme hommes; hombre hombres; đàn_ông nam_giới; 男子 男性
woman: woman women; frau frauen; femme femmes; mujer mujeres; phụ_nữ; 女子 女性 妇女
tank: tank tanks; *panzer*; char chars blindé*; tanque tanques; xe_tăng; 坦克
lorry: lorry lorries truck trucks; lastwagen* lkw lkws laster lastern lastzüge; camion camions poids_lourd*; camión camiones; xe_tải xe_ben xe_đầu_kéo; 卡车 货车 卡車
bus: bus buses coach coaches minibus minibuses; *bus busse bussen *busse; autobus autocar autocars bus; autobús autobuses autocar autocares; xe_buýt xe_khách; 公交车 大巴 客车 巴士
car: car cars; auto autos *wagen pkw; voiture voitures; coche coches automóvil*; ô_tô xe_con xe_hơi; 轿车 小汽车 私家车
motorcycle: motorcycle motorcycles motorbike motorbikes; motorrad motorräder*; moto motos; moto motos motocicleta*; xe_máy mô_tô; 摩托车
bicycle: bicycle bicycles bike bikes; fahrrad fahrräder*; vélo vélos bicyclette*; bicicleta*; xe_đạp; 自行车
train: train trains; zug züge zügen; train trains; tren trenes; tàu_hỏa đoàn_tàu; 列车 火车
helicopter: helicopter helicopters; hubschrauber* helikopter*; hélicoptère*; helicóptero*; trực_thăng; 直升机
plane: plane planes airplane airplanes jet jets airliner airliners; flugzeug* jet jets; avion avions; avión aviones; máy_bay; 飞机 客机 战机
drone: drone drones; drohne*; drone drones; dron drones; drone máy_bay_không_người_lái; 无人机
ship: ship ships boat boats vessel vessels ferry ferries; schiff* boot boote* fähre*; navire* bateau* ferry; barco* buque* ferry; tàu_thuyền thuyền tàu_cá; 船 轮船 渔船
missile: missile missiles rocket rockets; rakete*; missile* roquette* fusée*; misil* cohete*; tên_lửa; 导弹 火箭
cow: cow cows cattle; kuh kühe* rinder*; vache* bovin*; vaca* res reses; bò; 牛
sheep: sheep lamb lambs; schaf*; mouton* brebis; oveja*; cừu; 羊 绵羊
pig: pig pigs; schwein*; porc porcs cochon*; cerdo*; lợn heo; 猪
horse: horse horses; pferd*; cheval chevaux; caballo*; ngựa; 马
dog: dog dogs; hund hunde*; chien*; perro*; chó; 狗 犬
cat: cat cats; katze*; chat chats; gato*; mèo; 猫
school: school schools; *schule*; école* lycée* collège*; escuela* colegio*; trường_học; 学校
hospital: hospital hospitals clinic clinics; krankenh* klinik*; hôpital hôpitaux clinique*; hospital* clínica*; bệnh_viện; 医院
bridge: bridge bridges; brücke*; pont ponts; puente*; cầu; 桥梁 大桥
""")
"""By language, the words for each kind; and the wider kind of some."""
