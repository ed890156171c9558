"""What people do, by the words of six languages: a *Feuerwehr* is no police.

A line is ``kind < wider kind: words; words …`` in English, German, French, Spanish, Vietnamese and Chinese; a star stands
for any letters, ``_`` is a space.
"""

from __future__ import annotations

from claimcheck.lexicon.base import kinds_by_language

_LINES = """
police: police policeman policemen policewoman gendarmes gendarmerie constable constables; *polizei* polizist* beamt* kripo ermittler* kommissar* gendarm* fahnder* landeskriminalamt; polici* police gendarm* forces_de_l_ordre agents enquêteurs commissaire* crs; polic* agente agentes guardia_civil mossos ertzaintza carabinero* gendarm* comisar* investigadores; cảnh_sát công_an csgt; 警 公安
rescuer: rescuer rescuers rescue_workers rescue_teams; rettung* retter* helfer* einsatzkräfte* *wacht thw; secouriste* sauveteur* secours; rescatista* socorrista* rescate salvamento efectivos; cứu_hộ cứu_nạn lực_lượng_chức_năng; 救援 搜救
firefighter < rescuer: firefighter firefighters firemen fire_brigade fire_service fire_department; *feuerwehr* brandbekämpfer*; pompier* sapeur*; bombero*; cứu_hỏa chữa_cháy pccc; 消防
medic < rescuer: medic medics paramedic paramedics doctor doctors nurse nurses; arzt ärzt* *ärzte *ärzten notarzt medizin* sanitäter* pfleger* pflegekräfte* *klinik*; médecin* infirmier* infirmière* soignant* samu hôpital*; médic* sanitari* enfermer* facultativ* samur; bác_sĩ y_tá điều_dưỡng nhân_viên_y_tế; 医生 医护 护士 急救 醫生
soldier: soldier soldiers troops army military; soldat* *armee* *truppe* militär* *bundeswehr* *streitkräfte* heer* *marine*; soldat* armée* militaire* troupe* légionnaire* marin marins marine; soldad* ejército* militar* tropa* armada fuerzas_armadas; quân_đội bộ_đội binh_sĩ lính quân_nhân quân; 军 士兵 部队 軍
prosecutor: prosecutor prosecutors prosecution; *staatsanwalt* *staatsanwält* anklage* generalbundesanwalt*; parquet procureur* procureure*; fiscal*; viện_kiểm_sát công_tố; 检察 檢察
court: court judge judges tribunal; *gericht* *richter*; tribunal tribunaux cour juge juges magistrat*; tribunal* juez jueza jueces juzgado* corte audiencia magistrad*; tòa_án tòa thẩm_phán toà_án; 法院 法庭 法官
farmer: farmer farmers; bauer bauern bäuer* *bauern landwirt*; agriculteur* agricultrice* paysan* éleveur* exploitant*; agricultor* campesin* ganader*; nông_dân; 农民 农户 農民
teacher: teacher teachers; *lehrer* lehrkr*; enseignant* professeur* instituteur* prof profs; maestr* profesor* docente*; giáo_viên thầy_giáo cô_giáo; 教师 老师 教師
student: student students pupil pupils; student* studierend* schüler*; étudiant* lycéen* élève* collégien*; estudiante* alumn* universitari*; sinh_viên học_sinh; 学生 學生
fisherman: fisherman fishermen; fischer*; pêcheur*; pescador*; ngư_dân; 渔民 漁民
protester: protesters demonstrators marchers; demonstrant* protestierend* demonstrierend*; manifestant* protestataire*; manifestante* protest*; người_biểu_tình; 示威者 抗议者 示威民众
"""


CALLINGS_IN, WIDER_CALLING = kinds_by_language(_LINES)
"""By language, the words for each kind; and the wider kind of some."""
