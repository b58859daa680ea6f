/**
 * Who is known by name? Our own list, data only, in the form that a user's own list has (`../actor-list.ts`): country and sector,
 * then names. `=` joins names of one actor, `*` before a word says that this word alone is enough, years say when someone held
 * the office. Leaders of states from 1988 on, parties to conflicts, bodies of states, agencies, larger organisations.
 */
export const actorRows = `
# Heads of state and government, ministers and speakers much in the news, by country
USA GOV | Ronald *Reagan 1981-1989, George H.W. Bush 1989-1993, Bill *Clinton 1993-2001, George W. *Bush 2001-2009, Barack *Obama 2009-2017, Donald *Trump 2017-2021, Joe *Biden 2021-2025, Dick Cheney 2001-2009, Mike Pence 2017-2021, Kamala Harris 2021-2025, Al Gore 1993-2001
USA GOV | George Shultz 1982-1989, James Baker 1989-1992, Warren Christopher 1993-1997, Madeleine *Albright 1997-2001, Colin Powell 2001-2005, Condoleezza *Rice 2005-2009, Hillary Clinton 2009-2013, John *Kerry 2013-2017, Rex *Tillerson 2017-2018, Mike *Pompeo 2018-2021, Antony *Blinken 2021-2025, Donald *Rumsfeld 2001-2006, Robert Gates 2006-2011, Jim *Mattis = James Mattis 2017-2018, Mark Esper 2019-2020, Lloyd Austin 2021-2025, John Bolton 2018-2019, Nikki Haley 2017-2018, Richard *Holbrooke, Steven *Mnuchin 2017-2021
USA LEG | Nancy *Pelosi, Mitch *McConnell, John *McCain, Paul Ryan, Bernie *Sanders, Lindsey Graham, Adam Schiff
RUS GOV | Mikhail *Gorbachev = Mikhail Gorbachov 1985-1991, Boris *Yeltsin 1991-1999, Vladimir *Putin 1999-, Dmitry *Medvedev, Sergei *Lavrov = Sergey Lavrov 2004-, Igor *Ivanov 1998-2004, Yevgeny *Primakov 1996-1999, Viktor *Chernomyrdin 1992-1998, Mikhail *Mishustin 2020-, Sergei *Shoigu = Sergey Shoigu, Dmitry *Peskov, Maria *Zakharova, Ramzan *Kadyrov, Vladimir Lukin
RUS OPP | Alexei *Navalny = Alexey Navalny, Boris *Nemtsov, Garry *Kasparov
GBR GOV | Margaret *Thatcher 1979-1990, John Major 1990-1997, Tony *Blair 1997-2007, Gordon Brown 2007-2010, David *Cameron 2010-2016, Theresa May 2016-2019, Boris *Johnson 2019-2022, Liz Truss 2022, Rishi *Sunak 2022-2024, Keir *Starmer 2024-, Jeremy Hunt, Dominic *Raab, Jack Straw 2001-2006, Robin Cook 1997-2001, Douglas Hurd 1989-1995, Prince Charles, Queen Elizabeth
GBR OPP | Jeremy *Corbyn, Nigel *Farage
FRA GOV | Francois *Mitterrand = François Mitterrand 1981-1995, Jacques *Chirac 1995-2007, Nicolas *Sarkozy 2007-2012, Francois *Hollande = François Hollande 2012-2017, Emmanuel *Macron 2017-, Jean-Yves *Le Drian, Lionel *Jospin 1997-2002, Hubert Vedrine = Hubert Védrine, Dominique de Villepin, Laurent *Fabius, Edouard *Philippe = Édouard Philippe 2017-2020, Alain *Juppe = Alain Juppé
FRA OPP | Marine *Le Pen, Jean-Marie Le Pen
DEU GOV | Helmut *Kohl 1982-1998, Gerhard *Schroeder = Gerhard Schröder 1998-2005, Angela *Merkel 2005-2021, Olaf *Scholz 2021-2025, Joschka *Fischer 1998-2005, Hans-Dietrich *Genscher, Frank-Walter *Steinmeier, Sigmar *Gabriel, Heiko *Maas, Annalena *Baerbock, Horst *Seehofer
ITA GOV | Silvio *Berlusconi, Giulio *Andreotti, Romano *Prodi, Matteo *Renzi, Giuseppe *Conte, Mario *Draghi, Giorgia *Meloni, Matteo *Salvini, Paolo *Gentiloni
ESP GOV | Felipe *Gonzalez 1982-1996, Jose Maria *Aznar 1996-2004, Mariano *Rajoy 2011-2018, Pedro *Sanchez = Pedro Sánchez 2018-
ESP OPP | Carles *Puigdemont
GRC GOV | Alexis *Tsipras 2015-2019, George *Papandreou 2009-2011, Kyriakos *Mitsotakis 2019-, Costas *Simitis 1996-2004
POL GOV | Wojciech *Jaruzelski, Lech *Walesa = Lech Wałęsa, Andrzej *Duda 2015-, Mateusz *Morawiecki 2017-2023, Donald *Tusk, Jaroslaw *Kaczynski = Jarosław Kaczyński
HUN GOV | Viktor *Orban = Viktor Orbán 2010-
ROU GOV | Nicolae *Ceausescu, Ion *Iliescu, Klaus *Iohannis
CZE GOV | Vaclav *Havel, Milos *Zeman, Andrej *Babis
SRB GOV | Slobodan *Milosevic = Slobodan Milošević, Vojislav *Kostunica, Zoran *Djindjic, Aleksandar *Vucic = Aleksandar Vučić, Boris *Tadic
HRV GOV | Franjo *Tudjman, Stipe *Mesic
BIH GOV | Alija *Izetbegovic, Milorad *Dodik
BIH REB | Radovan *Karadzic, Ratko *Mladic
XKX GOV | Ibrahim *Rugova, Hashim *Thaci
ALB GOV | Sali *Berisha, Edi *Rama
MKD GOV | Kiro *Gligorov, Zoran *Zaev
UKR GOV | Leonid *Kuchma 1994-2005, Viktor *Yushchenko 2005-2010, Viktor *Yanukovych 2010-2014, Petro *Poroshenko 2014-2019, Volodymyr *Zelensky = Volodymyr Zelenskyy = Vladimir Zelensky = Zelenskiy = Zelenskyy 2019-, Yulia *Tymoshenko, Dmytro *Kuleba, Pavlo *Klimkin
BLR GOV | Alexander *Lukashenko = Aleksandr Lukashenko 1994-
BLR OPP | Svetlana *Tikhanovskaya = Sviatlana Tsikhanouskaya
GEO GOV | Eduard *Shevardnadze 1995-2003, Mikheil *Saakashvili = Mikhail Saakashvili 2004-2013, Salome *Zourabichvili
ARM GOV | Robert *Kocharian, Serzh *Sargsyan = Serzh Sarkisian, Nikol *Pashinyan 2018-
AZE GOV | Heydar *Aliyev = Heidar Aliyev, Ilham Aliyev 2003-
KAZ GOV | Nursultan *Nazarbayev 1990-2019, Kassym-Jomart *Tokayev = Kasym-Zhomart Tokayev 2019-
UZB GOV | Islam *Karimov 1990-2016, Shavkat *Mirziyoyev 2016-
KGZ GOV | Askar *Akayev, Kurmanbek *Bakiyev, Sooronbay *Jeenbekov, Sadyr *Japarov
TJK GOV | Emomali *Rahmon = Imomali Rakhmonov
TKM GOV | Saparmurat *Niyazov, Gurbanguly *Berdymukhamedov
TUR GOV | Turgut *Ozal, Suleyman *Demirel, Bulent *Ecevit, Tansu *Ciller, Recep Tayyip *Erdogan = Tayyip Erdogan = Recep Tayyip Erdoğan = Erdoğan 2003-, Abdullah *Gul, Mevlut *Cavusoglu = Mevlüt Çavuşoğlu, Ahmet *Davutoglu, Binali *Yildirim, Hulusi *Akar, Suleyman *Soylu, Ibrahim *Kalin
TUR REB | Abdullah *Ocalan = Abdullah Öcalan
TUR OPP | Fethullah *Gulen, Ekrem *Imamoglu, Kemal *Kilicdaroglu, Selahattin *Demirtas
CYP GOV | Glafcos *Clerides, Nicos *Anastasiades, Rauf *Denktash
ISR GOV | Yitzhak *Shamir 1983-1992, Yitzhak *Rabin 1992-1995, Shimon *Peres, Benjamin *Netanyahu = Benyamin Netanyahu = Binyamin Netanyahu, Ehud *Barak 1999-2001, Ariel *Sharon 2001-2006, Ehud *Olmert 2006-2009, Naftali *Bennett 2021-2022, Yair *Lapid, Avigdor *Lieberman = Avigdor Liberman, Benny *Gantz, Tzipi *Livni, Moshe *Katsav, Reuven *Rivlin, Isaac *Herzog, David Levy, Moshe *Yaalon, Ezer *Weizman, Gabi *Ashkenazi, Danny *Danon, Yoav *Gallant
PSE GOV | Yasser *Arafat = Yasir Arafat 1969-2004, Mahmoud *Abbas = Abu Mazen 2005-, Saeb *Erekat = Saeb Erakat, Salam *Fayyad, Mohammad *Shtayyeh, Nabil *Shaath, Hanan *Ashrawi, Riyad al-Maliki, Ahmed *Qurei = Ahmed Qureia, Faisal *Husseini
PSE GOV | Palestinian Authority = Palestinian National Authority = Palestine Liberation Organization = Palestine Liberation Organisation = PLO, Fatah = Al-Fatah
PSE REB | Hamas = Islamic Resistance Movement, Ismail *Haniyeh = Ismail Haniya, Khaled *Meshaal = Khaled Mashaal, Yahya *Sinwar, Islamic Jihad = Palestinian Islamic Jihad, al-Aqsa Martyrs Brigades, Izz ad-Din al-Qassam Brigades = al-Qassam Brigades, Popular Front for the Liberation of Palestine = PFLP, Democratic Front for the Liberation of Palestine = DFLP, Force 17
LBN GOV | Rafik *Hariri = Rafiq Hariri 1992-2004, Saad Hariri = Saad al-Hariri, Michel *Aoun 2016-2022, Emile *Lahoud 1998-2007, Nabih *Berri, Najib *Mikati, Hassan *Diab, Gebran *Bassil, Fouad *Siniora = Fuad Siniora, Amin *Gemayel, Elias *Hrawi
LBN REB | Hezbollah = Hizbollah = Hizbullah = Hizballah = Hezbullah, Hassan *Nasrallah, Amal, South Lebanon Army = SLA
SYR GOV | Hafez al-Assad = Hafez Assad 1971-2000, Bashar al-*Assad = Bashar Assad = Bashar al-Assad = al-Assad 2000-2024, Farouq al-Shara = Farouk al-Shara, Walid *Muallem = Walid al-Muallem, Bashar *Jaafari = Bashar al-Jaafari
SYR REB | Free Syrian Army = FSA, Syrian Democratic Forces = SDF, Nusra Front = al-Nusra Front = Jabhat al-Nusra = Al Nusra, Hayat Tahrir al-Sham = Hay'at Tahrir al-Sham = HTS, Ahrar al-Sham, Jaish al-Islam = Jaysh al-Islam, People's Protection Units = YPG, Syrian National Army, Women's Protection Units = YPJ, Failaq al-Rahman
SYR OPP | Syrian National Coalition, Syrian National Council
SYR NGO | White Helmets = Syrian Civil Defence, Syrian Observatory for Human Rights
JOR GOV | King *Hussein = King Hussein of Jordan, King Abdullah II = Abdullah II, Ayman *Safadi
EGY GOV | Hosni *Mubarak 1981-2011, Mohamed *Morsi = Mohammed Morsi = Mohammed Mursi 2012-2013, Abdel Fattah el-*Sisi = Abdel Fattah al-Sisi = Abdel-Fattah el-Sissi = al-Sisi = el-Sisi = Sisi 2014-, Sameh *Shoukry, Amr *Moussa, Atef *Ebeid
EGY OPP | Muslim Brotherhood, Mohamed *ElBaradei
EGY REB | Gama'a al-Islamiyya = al-Gama'a al-Islamiyya
SAU GOV | King Fahd, King Abdullah, King Salman, Mohammed bin Salman = Mohammad bin Salman = Crown Prince Mohammed = MBS, Adel al-*Jubeir = Adel al-Jubeir, Prince Saud al-Faisal, Saud al-Faisal
SAU JRN | Jamal *Khashoggi
YEM GOV | Ali Abdullah *Saleh 1978-2012, Abdrabbuh Mansur *Hadi = Abd-Rabbu Mansour Hadi = Abdu Rabu Mansour Hadi = Mansour Hadi 2012-2022
YEM REB | Houthis = Houthi = Huthis = Huthi = Ansar Allah = Ansarullah = the Houthi movement
YEM OPP | Southern Transitional Council = STC
QAT GOV | Sheikh Tamim bin Hamad Al Thani = Tamim bin Hamad
ARE GOV | Mohammed bin Zayed, Anwar *Gargash
OMN GOV | Sultan Qaboos
IRN GOV | Akbar Hashemi *Rafsanjani = Ali Akbar Hashemi Rafsanjani 1989-1997, Mohammad *Khatami = Mohammed Khatami 1997-2005, Mahmoud *Ahmadinejad 2005-2013, Hassan *Rouhani = Hassan Rowhani = Hasan Rouhani 2013-2021, Ebrahim *Raisi 2021-2024, Ali *Khamenei = Ayatollah Khamenei 1989-, Ayatollah *Khomeini = Ruhollah Khomeini 1979-1989, Javad *Zarif = Mohammad Javad Zarif 2013-2021, Abbas *Araghchi, Kamal *Kharrazi, Ali *Larijani, Ali Akbar *Velayati, Ali Akbar *Salehi
IRN MIL | Islamic Revolutionary Guard Corps = Islamic Revolutionary Guards Corps = Revolutionary Guards = Revolutionary Guard = IRGC, Qassem *Soleimani = Qasem Soleimani, Quds Force
IRN REB | Mujahedin-e Khalq = Mujahideen Khalq = MEK = People's Mujahedin
IRQ GOV | Saddam *Hussein = Saddam 1979-2003, Tariq *Aziz, Nouri al-*Maliki = Nuri al-Maliki = Nouri al-Maliki = al-Maliki 2006-2014, Haider al-*Abadi = Haider al-Abadi = al-Abadi 2014-2018, Adel Abdul *Mahdi = Adil Abdul-Mahdi, Mustafa al-*Kadhimi = al-Kadhimi 2020-2022, Barham *Salih, Jalal *Talabani, Masoud *Barzani = Massoud Barzani, Iyad *Allawi = Ayad Allawi, Mohammed al-*Sudani, Kurdistan Regional Government = KRG, Nechirvan Barzani
IRQ REB | Popular Mobilization Forces = Popular Mobilisation Forces = Hashd al-Shaabi = Hashed al-Shaabi = PMF, Kataib Hezbollah, Mahdi Army, Moqtada al-*Sadr = Muqtada al-Sadr = al-Sadr, Peshmerga = peshmerga, Patriotic Union of Kurdistan = PUK, Kurdistan Democratic Party = KDP
KWT GOV | Sheikh Sabah Al-Ahmad
AFG GOV | Mohammad *Najibullah 1987-1992, Burhanuddin *Rabbani, Hamid *Karzai 2001-2014, Ashraf *Ghani 2014-2021, Abdullah Abdullah, Amrullah Saleh
AFG REB | Taliban = Taleban = Talibs = Islamic Emirate of Afghanistan, Haqqani Network = Haqqani network, Mullah *Omar = Mullah Mohammed Omar, Zabihullah *Mujahid, Gulbuddin *Hekmatyar, Northern Alliance, Hezb-e-Islami, Ahmad Shah *Massoud
PAK GOV | Zia ul-Haq 1978-1988, Benazir *Bhutto, Nawaz *Sharif, Pervez *Musharraf 1999-2008, Asif Ali *Zardari, Imran Khan 2018-2022, Shehbaz Sharif = Shahbaz Sharif 2022-, Shah Mahmood *Qureshi, Shaukat Aziz, Aftab Ahmad Khan Sherpao, Shahid Khaqan *Abbasi, Yousuf Raza *Gilani
PAK SPY | Inter-Services Intelligence = ISI
PAK REB | Pakistani Taliban = Tehrik-i-Taliban Pakistan = Tehreek-e-Taliban Pakistan = TTP, Lashkar-e-Taiba = Lashkar-e-Toiba = LeT, Jaish-e-Mohammed = Jaish-e-Mohammad = JeM, Balochistan Liberation Army = BLA
PAK OPP | Tehreek-e-Labaik Pakistan = Tehreek-e-Labbaik Pakistan = TLP, Fazl-ur-Rehman = Maulana Fazl-ur-Rehman
IND GOV | Rajiv *Gandhi 1984-1989, P.V. Narasimha *Rao 1991-1996, Atal Bihari *Vajpayee 1998-2004, Manmohan *Singh 2004-2014, Narendra *Modi 2014-, Rajnath Singh, Sushma *Swaraj, Subrahmanyam *Jaishankar = S. Jaishankar, Amit *Shah, Arun *Jaitley, Ram Nath *Kovind, Nirmala *Sitharaman
IND OPP | Rahul Gandhi, Sonia Gandhi, Mamata *Banerjee, Arvind *Kejriwal, Congress party, Hurriyat Conference, Anna *Hazare
IND PTY | Bharatiya Janata Party = BJP, Aam Aadmi Party = AAP, Shiv Sena, Trinamool Congress = TMC
IND SPY | National Investigation Agency = NIA, Central Bureau of Investigation = CBI, Enforcement Directorate
IND REB | Maoists = Naxalites = Naxals = Communist Party of India (Maoist), Hizbul Mujahideen = Hizb-ul-Mujahideen, ULFA = United Liberation Front of Assam, NSCN, National Socialist Council of Nagaland, Bodo = NDFB
IND COP | Central Reserve Police Force = CRPF, Border Security Force = BSF, Delhi Police, Assam Rifles
LKA GOV | Ranasinghe *Premadasa, Chandrika *Kumaratunga, Mahinda *Rajapaksa = Mahinda Rajapakse, Gotabaya Rajapaksa, Maithripala *Sirisena, Ranil *Wickremesinghe
LKA REB | Liberation Tigers of Tamil Eelam = Liberation Tigers = Tamil Tigers = LTTE
NPL GOV | Girija Prasad Koirala = G.P. Koirala, K.P. Sharma *Oli, King Gyanendra, King Birendra
BGD GOV | Sheikh *Hasina = Hasina, Khaleda *Zia, Hossain Mohammad *Ershad, Muhammad *Yunus
MMR GOV | Aung San *Suu Kyi = Suu Kyi, Win Myint, Thein *Sein, Than *Shwe, State Peace and Development Council
MMR MIL | Min Aung *Hlaing, Tatmadaw
MMR REB | Arakan Army, Karen National Union = KNU, Kachin Independence Army = KIA, Arakan Rohingya Salvation Army = ARSA
MMR OPP | National League for Democracy = NLD
THA GOV | Thaksin *Shinawatra, Yingluck *Shinawatra, Prayuth *Chan-ocha = Prayut Chan-o-cha
KHM GOV | Hun *Sen, Norodom *Sihanouk = Prince Sihanouk
KHM REB | Khmer Rouge, Pol Pot
VNM GOV | Nguyen Phu Trong, Nguyen Xuan Phuc
IDN GOV | Suharto 1967-1998, B.J. *Habibie, Abdurrahman *Wahid, Megawati *Sukarnoputri, Susilo Bambang *Yudhoyono, Joko *Widodo = Jokowi, Ali Alatas, Retno *Marsudi
IDN REB | Free Aceh Movement = GAM, Jemaah Islamiyah, Free Papua Movement = OPM
TLS REB | Fretilin, Xanana *Gusmao
MYS GOV | Mahathir *Mohamad = Mahathir, Najib *Razak, Muhyiddin *Yassin, Anwar *Ibrahim
PHL GOV | Corazon *Aquino, Fidel *Ramos, Joseph *Estrada, Gloria Macapagal *Arroyo, Benigno Aquino, Rodrigo *Duterte, Ferdinand Marcos = Bongbong Marcos, Harry *Roque, Delfin *Lorenzana
PHL REB | Moro Islamic Liberation Front = MILF, Moro National Liberation Front = MNLF, Abu Sayyaf, New People's Army = NPA
CHN GOV | Deng *Xiaoping, Jiang *Zemin 1993-2003, Hu *Jintao 2003-2013, Xi *Jinping = Xi 2013-, Li Peng, Zhu *Rongji, Wen *Jiabao, Li *Keqiang, Wang Yi, Qian *Qichen, Geng *Shuang, Hua *Chunying, Zhao *Lijian, Yang Jiechi
CHN PTY | Communist Party of China = Chinese Communist Party = CCP
CHN MIL | People's Liberation Army = PLA
CHN JRN | Xinhua = Xinhua News Agency, Global Times, People's Daily
CHN BUS | Huawei, ZTE, TikTok, Tencent, Alibaba
CHN REL | Falun Gong, Dalai Lama
HKG GOV | Carrie *Lam, Tung Chee-hwa
HKG OPP | Joshua Wong
TWN GOV | Lee *Teng-hui 1988-2000, Chen *Shui-bian 2000-2008, Ma *Ying-jeou 2008-2016, Tsai *Ing-wen = Tsai 2016-2024
JPN GOV | Toshiki *Kaifu, Junichiro *Koizumi 2001-2006, Shinzo *Abe, Yoshihide *Suga, Fumio *Kishida, Keizo *Obuchi, Ryutaro *Hashimoto, Taro *Kono
KOR GOV | Roh Tae-woo, Kim Young-sam, Kim Dae-jung, Roh Moo-hyun, Lee *Myung-bak, Park *Geun-hye, Moon *Jae-in, Yoon *Suk-yeol, Kang *Kyung-wha, the Blue House = Blue House
PRK GOV | Kim Il-sung = Kim Il Sung, Kim Jong-il = Kim Jong Il, Kim Jong-un = Kim Jong Un, Kim Yo-jong = Kim Yo Jong
PRK JRN | KCNA = Korean Central News Agency
AUS GOV | Bob Hawke, Paul *Keating, John Howard, Kevin Rudd, Julia *Gillard, Tony *Abbott, Malcolm *Turnbull, Scott *Morrison, Anthony *Albanese, Alexander Downer, Julie Bishop, Marise Payne
NZL GOV | Jacinda *Ardern, Helen Clark
FJI GOV | Mahendra *Chaudhry, Frank *Bainimarama
FJI REB | George *Speight
CAN GOV | Brian *Mulroney, Jean *Chretien, Stephen Harper, Justin *Trudeau 2015-, Chrystia *Freeland, Mark Carney
MEX GOV | Carlos *Salinas, Ernesto *Zedillo, Vicente Fox, Felipe *Calderon, Enrique *Pena Nieto = Enrique Peña Nieto, Andres Manuel *Lopez Obrador = Andrés Manuel López Obrador = AMLO
MEX REB | Zapatistas = Zapatista National Liberation Army = EZLN
MEX CRM | Sinaloa Cartel = Sinaloa cartel, Los Zetas = Zetas, Jalisco New Generation Cartel, Joaquin Guzman = El Chapo
GTM GOV | Jimmy *Morales, Alvaro *Arzu, Vinicio *Cerezo
HND GOV | Manuel *Zelaya, Juan Orlando *Hernandez, Roberto *Micheletti, Jose *Azcona
SLV GOV | Jose Napoleon *Duarte 1984-1989, Alfredo *Cristiani 1989-1994, Nayib *Bukele 2019-, ARENA = Nationalist Republican Alliance
SLV REB | Farabundo Marti National Liberation Front = FMLN
SLV PRM | Maximiliano Hernandez Martinez Brigade
NIC GOV | Daniel *Ortega, Violeta *Chamorro, Sandinistas = Sandinista National Liberation Front = FSLN
NIC REB | Contras = contras = Nicaraguan Resistance
PAN GOV | Manuel *Noriega, Guillermo *Endara
CUB GOV | Fidel *Castro, Raul Castro = Raúl Castro, Miguel *Diaz-Canel
HTI GOV | Jean-Bertrand *Aristide, Rene *Preval, Jovenel *Moise = Jovenel Moïse, Raoul *Cedras
DOM GOV | Joaquin *Balaguer, Danilo *Medina
VEN GOV | Carlos Andres *Perez, Hugo *Chavez = Hugo Chávez 1999-2013, Nicolas *Maduro = Nicolás Maduro 2013-, Jorge *Arreaza, Diosdado *Cabello, Delcy *Rodriguez
VEN OPP | Juan *Guaido = Juan Guaidó, Leopoldo *Lopez, Henrique *Capriles
COL GOV | Virgilio *Barco, Cesar *Gaviria, Ernesto *Samper, Andres *Pastrana, Alvaro *Uribe = Álvaro Uribe, Juan Manuel *Santos, Ivan *Duque = Iván Duque, Gustavo *Petro
COL REB | FARC = Revolutionary Armed Forces of Colombia, National Liberation Army = ELN, April 19 Movement = M-19, Popular Liberation Army = EPL
COL PRM | United Self-Defense Forces of Colombia = AUC
COL CRM | Medellin Cartel = Medellin cartel, Cali Cartel = Cali cartel, Pablo *Escobar, Clan del Golfo = Gulf Clan
ECU GOV | Rafael *Correa, Lenin *Moreno, Guillermo *Lasso, Jamil *Mahuad
PER GOV | Alan Garcia, Alberto *Fujimori 1990-2000, Alejandro *Toledo, Ollanta *Humala, Pedro Pablo *Kuczynski, Martin *Vizcarra, Pedro *Castillo
PER REB | Shining Path = Sendero Luminoso, Tupac Amaru Revolutionary Movement = MRTA, Abimael *Guzman
BOL GOV | Evo *Morales 2006-2019, Jeanine *Anez = Jeanine Áñez
BRA GOV | Jose *Sarney, Fernando *Collor, Fernando Henrique *Cardoso, Luiz Inacio *Lula da Silva = Luiz Inácio Lula da Silva = Lula, Dilma *Rousseff, Michel *Temer, Jair *Bolsonaro
PRY GOV | Alfredo *Stroessner, Mario *Abdo Benitez
CHL GOV | Augusto *Pinochet, Patricio *Aylwin, Ricardo Lagos, Michelle *Bachelet, Sebastian *Pinera = Sebastián Piñera, Gabriel *Boric
CHL REB | Manuel Rodriguez Patriotic Front = FPMR
ARG GOV | Raul *Alfonsin, Carlos *Menem, Fernando de la *Rua, Nestor *Kirchner, Cristina Fernandez de *Kirchner = Cristina Fernandez, Mauricio *Macri, Alberto *Fernandez, Javier *Milei, Eduardo *Duhalde
DZA GOV | Chadli *Bendjedid, Liamine *Zeroual, Abdelaziz *Bouteflika, Abdelmadjid *Tebboune
DZA REB | Armed Islamic Group = GIA, Islamic Salvation Army, al-Qaeda in the Islamic Maghreb = Al-Qaeda in the Islamic Maghreb = AQIM, Salafist Group for Preaching and Combat = GSPC
DZA OPP | Islamic Salvation Front = FIS
MAR GOV | King Hassan II = Hassan II, King Mohammed VI = Mohammed VI
ESH REB | Polisario Front = Polisario
TUN GOV | Zine El Abidine *Ben Ali = Ben Ali, Beji Caid *Essebsi, Kais *Saied
TUN PTY | Ennahda
LBY GOV | Muammar *Gaddafi = Moammar Gadhafi = Muammar Gadhafi = Muammar al-Gaddafi = Moamer Kadhafi = Gadhafi = Qaddafi = Kadhafi 1969-2011, Fayez al-*Sarraj = Fayez al-Serraj = al-Sarraj, Government of National Accord = GNA
LBY REB | Khalifa *Haftar = Khalifa Hifter = Khalifa Belqasim Haftar, Libyan National Army = LNA
SDN GOV | Omar al-*Bashir = Omar al-Bashir = Omar Hassan al-Bashir = al-Bashir 1989-2019, Abdalla *Hamdok, Abdel Fattah al-*Burhan = al-Burhan
SDN PRM | Rapid Support Forces = RSF, Janjaweed = janjaweed, Mohamed Hamdan *Dagalo = Hemeti = Hemedti
SDN REB | Sudan People's Liberation Army = SPLA, Sudan People's Liberation Movement = SPLM, Justice and Equality Movement = JEM, Sudan Liberation Army
SSD GOV | Salva *Kiir = Salva Kiir Mayardit
SSD MIL | South Sudan People's Defence Forces = South Sudan People's Defense Forces = SSPDF
SSD REB | Riek *Machar
ETH GOV | Mengistu Haile Mariam = Mengistu, Meles *Zenawi, Hailemariam *Desalegn, Abiy *Ahmed = Abiy
ETH MIL | Ethiopian National Defense Force = Ethiopian National Defence Force = ENDF
ETH REB | Tigray People's Liberation Front = TPLF, Oromo Liberation Front = OLF, Oromo Liberation Army, Ogaden National Liberation Front = ONLF
ERI GOV | Isaias *Afwerki = Isaias Afewerki
SOM GOV | Siad *Barre, Mohamed Abdullahi *Mohamed = Farmajo, Hassan Sheikh *Mohamud
SOM REB | al-Shabaab = al-Shabab = Al Shabaab = al Shabaab = Shabaab, Mohamed Farrah *Aideed, Islamic Courts Union
KEN GOV | Daniel arap *Moi, Mwai *Kibaki, Uhuru *Kenyatta, William *Ruto
KEN OPP | Raila *Odinga
UGA GOV | Yoweri *Museveni
UGA OPP | Bobi Wine = Robert Kyagulanyi, Kizza *Besigye
UGA REB | Lord's Resistance Army = LRA, Joseph *Kony, Allied Democratic Forces = ADF
RWA GOV | Juvenal *Habyarimana, Paul *Kagame
RWA REB | Rwandan Patriotic Front = RPF, Interahamwe, FDLR = Democratic Forces for the Liberation of Rwanda
BDI GOV | Pierre *Buyoya, Pierre *Nkurunziza
BDI REB | Forces for National Liberation = FNL, Forces for the Defence of Democracy = FDD
COD GOV | Mobutu Sese *Seko = Mobutu, Laurent *Kabila = Kabila, Joseph Kabila, Felix *Tshisekedi = Félix Tshisekedi
COD MIL | Armed Forces of the Democratic Republic of the Congo = Armed Forces of the Democratic Republic of Congo = Armed Forces of the DRC = FARDC
COD REB | M23 = March 23 Movement, Congolese Rally for Democracy = RCD, Mai-Mai = Mai Mai, CODECO
COG GOV | Denis *Sassou Nguesso
CAF GOV | Faustin-Archange *Touadera = Faustin-Archange Touadéra, Ange-Felix *Patasse, Francois *Bozize
CAF REB | Seleka = Séléka, anti-Balaka = Anti-balaka
TCD GOV | Idriss *Deby = Idriss Déby, Hissene *Habre
CMR GOV | Paul *Biya
NGA GOV | Sani *Abacha, Ibrahim *Babangida, Olusegun *Obasanjo, Goodluck *Jonathan, Muhammadu *Buhari, Bola *Tinubu
NGA REB | Boko Haram = Boko-Haram, Islamic State West Africa Province = ISWAP, Movement for the Emancipation of the Niger Delta = MEND, Niger Delta Avengers, IPOB = Indigenous People of Biafra
NER GOV | Mahamadou *Issoufou, Mohamed *Bazoum
MLI GOV | Ibrahim Boubacar *Keita = Ibrahim Boubacar Keïta, Assimi *Goita
MLI REB | MNLA = National Movement for the Liberation of Azawad, Ansar Dine, JNIM
BFA GOV | Blaise *Compaore, Roch *Kabore = Roch Marc Christian Kabore
SEN GOV | Abdoulaye *Wade, Macky *Sall
GMB GOV | Yahya *Jammeh, Adama *Barrow
SLE REB | Revolutionary United Front = RUF, Foday *Sankoh
LBR REB | National Patriotic Front of Liberia = NPFL, Liberians United for Reconciliation and Democracy = LURD
LBR GOV | Samuel *Doe, Charles Taylor, Ellen Johnson *Sirleaf, George *Weah
CIV GOV | Laurent *Gbagbo, Alassane *Ouattara, Felix Houphouet-Boigny, Robert *Guei, Henri Konan *Bedie
GHA GOV | Jerry *Rawlings, Nana *Akufo-Addo
GIN GOV | Lansana *Conte, Alpha *Conde = Alpha Condé, Moussa Dadis *Camara
TGO GOV | Gnassingbe *Eyadema, Faure *Gnassingbe
AGO GOV | Jose Eduardo *dos Santos, Joao *Lourenco, MPLA
AGO REB | UNITA = National Union for the Total Independence of Angola, Jonas *Savimbi
MOZ GOV | Joaquim *Chissano, Filipe *Nyusi, Frelimo
MOZ REB | Renamo = Mozambican National Resistance
ZMB GOV | Kenneth *Kaunda, Edgar *Lungu
ZWE GOV | Robert *Mugabe 1980-2017, Emmerson *Mnangagwa 2017-, ZANU-PF = Zanu-PF
ZWE OPP | Morgan *Tsvangirai, Movement for Democratic Change = MDC, Nelson *Chamisa
ZAF GOV | P.W. Botha, F.W. de Klerk = Frederik de Klerk, Nelson *Mandela 1994-1999, Thabo *Mbeki 1999-2008, Jacob *Zuma 2009-2018, Cyril *Ramaphosa 2018-, African National Congress = ANC
ZAF OPP | Inkatha Freedom Party = Inkatha, Democratic Alliance, Desmond *Tutu
NAM REB | SWAPO
MDV GOV | Ibrahim *Solih, Abdulla *Yameen
SVN GOV | Janez *Jansa
VAT REL | Pope Francis, Pope John Paul II = John Paul II, Pope Benedict, Holy See
IRL GOV | Leo *Varadkar, Simon *Coveney, Bertie *Ahern
GBR REB | Irish Republican Army = IRA = Provisional IRA, Real IRA, New IRA
GBR PRM | Ulster Volunteer Force = UVF, Ulster Defence Association = UDA
GBR PTY | Sinn Fein = Sinn Féin, Gerry *Adams, Conservative Party = Tories, Labour Party, Democratic Unionist Party = DUP, Scottish National Party = SNP, Nicola *Sturgeon
ESP REB | ETA
TUR REB | Kurdistan Workers' Party = Kurdistan Workers Party = Kurdish Workers' Party = PKK
TUR PTY | Justice and Development Party = AKP
XKX REB | Kosovo Liberation Army = KLA = UCK
MKD REB | National Liberation Army of Macedonia
RUS REB | Chechen rebels, Shamil *Basayev, Aslan *Maskhadov
RUS MIL | Wagner Group = Wagner = Wagner PMC = PMC Wagner, Yevgeny *Prigozhin, Black Sea Fleet, Northern Fleet
RUS SPY | FSB = Federal Security Service, KGB, GRU, SVR
RUS LEG | State Duma = Duma = Russian Duma, Federation Council
RUS BUS | Gazprom, Rosneft, Rosatom
RUS JRN | TASS = Itar-Tass, RIA Novosti, Interfax, RT, Sputnik
UKR REB | Donetsk People's Republic = DPR, Luhansk People's Republic = LPR
UKR LEG | Verkhovna Rada
IMG REB | Islamic State = Islamic State of Iraq and Syria = Islamic State of Iraq and the Levant = Islamic State in Iraq and the Levant = ISIS = ISIL = Daesh = Isis, al-Qaeda = al-Qaida = al Qaeda = Al Qaida = Al-Qaida, Osama bin Laden = Osama Bin Laden = bin Laden = Bin Laden, Ayman al-*Zawahiri, Abu Bakr al-*Baghdadi = al-Baghdadi, al-Qaeda in the Arabian Peninsula = AQAP
# Seats that stand for their governments, and their agencies
USA GOV | White House, State Department = U.S. State Department = US State Department, Justice Department = Department of Justice, US Treasury = U.S. Treasury = Treasury Department, Department of Homeland Security, Trump administration, Obama administration, Clinton administration, Bush administration, Biden administration, Immigration and Customs Enforcement = ICE, USAID, Customs and Border Protection, Food and Drug Administration, Environmental Protection Agency, Centers for Disease Control and Prevention
USA MIL | Pentagon = the Pentagon = Department of Defense = Defense Department, US Central Command = Central Command = CENTCOM, U.S. Navy = US Navy, U.S. Marines, Marine Corps
USA SPY | CIA = Central Intelligence Agency, NSA = National Security Agency
USA COP | FBI = Federal Bureau of Investigation, DEA = Drug Enforcement Administration, Secret Service
USA LEG | US Congress = U.S. Congress, US Senate = U.S. Senate, Capitol Hill, House of Representatives, Senate Intelligence Committee
USA PTY | Republicans, Republican Party, Democrats, Democratic Party
USA JUD | US Supreme Court = U.S. Supreme Court, Robert *Mueller
USA BUS | Google, Facebook, Twitter, Apple, Microsoft, Amazon, Boeing, Exxon Mobil = ExxonMobil, Chevron, Lockheed Martin, General Motors, Goldman Sachs, YouTube
USA JRN | CNN, New York Times = The New York Times, Washington Post = The Washington Post, Wall Street Journal, Associated Press = The Associated Press = AP, Fox News, Bloomberg
GBR JRN | Reuters, BBC, The Guardian, Financial Times, Sky News
FRA JRN | Agence France-Presse = AFP
QAT JRN | Al Jazeera = Al-Jazeera
IRN JRN | IRNA, Fars News Agency, Press TV
TUR JRN | Anadolu Agency
SYR JRN | SANA
EGY JRN | MENA
RUS GOV | Kremlin = the Kremlin
GBR GOV | Downing Street = 10 Downing Street, Whitehall, Foreign Office, Home Office
GBR LEG | House of Commons, House of Lords, Westminster, British Parliament
GBR COP | Scotland Yard = Metropolitan Police = Met Police
GBR SPY | MI5, MI6
FRA GOV | Elysee = Élysée = Elysee Palace, Quai d'Orsay
DEU LEG | Bundestag, Bundesrat
DEU BUS | Volkswagen, Siemens, Deutsche Bank, Lufthansa
ISR LEG | Knesset
ISR SPY | Mossad, Shin Bet = Shabak
ISR MIL | Israel Defense Forces = Israel Defence Forces = Israeli Defense Forces = Israeli Defence Forces = IDF
ISR PTY | Likud
IRN LEG | Majlis, Guardian Council
POL LEG | Sejm
IND LEG | Lok Sabha, Rajya Sabha
CHN LEG | National People's Congress
CHN GOV | Zhongnanhai, State Council
EGY REL | Al-Azhar = al-Azhar
TUR GOV | Sublime Porte
SAU BUS | Saudi Aramco = Aramco
KAZ GOV | Akorda
KAZ SPY | National Security Committee
UKR GOV | Bankova
NGA MIL | Nigerian Air Force = NAF
# Bodies of states
IGO | United Nations = UN = U.N. = UNO = the United Nations, UN Security Council = United Nations Security Council = U.N. Security Council = Security Council = UNSC, UN General Assembly = United Nations General Assembly = U.N. General Assembly = General Assembly, European Union = EU = E.U., European Commission, European Council, European Parliament, European Central Bank = ECB, NATO = North Atlantic Treaty Organization = Nato, African Union = AU, Organization of African Unity = Organisation of African Unity = OAU, Arab League = League of Arab States, OSCE = Organization for Security and Cooperation in Europe = Organisation for Security and Co-operation in Europe
IGO | Collective Security Treaty Organization = Collective Security Treaty Organisation = CSTO, Commonwealth of Independent States = CIS, Shanghai Cooperation Organization = Shanghai Cooperation Organisation = SCO, Eurasian Economic Union = EAEU, ECOWAS = Ecowas = Economic Community of West African States, Southern African Development Community = SADC, Intergovernmental Authority on Development = IGAD, East African Community, Organization of American States = OAS, Mercosur, ASEAN = Association of Southeast Asian Nations, SAARC, Gulf Cooperation Council = GCC, Organization of Islamic Cooperation = Organisation of Islamic Cooperation = Organization of the Islamic Conference = OIC, OPEC = Opec, G7 = Group of Seven = G-7, G8 = G-8, G20 = G-20, BRICS, Asia-Pacific Economic Cooperation = APEC, the Commonwealth, Council of Europe
IGO | World Health Organization = World Health Organisation = WHO, World Bank, International Monetary Fund = IMF, World Trade Organization = World Trade Organisation = WTO, International Atomic Energy Agency = IAEA, International Criminal Court = ICC, International Court of Justice = ICJ, International Criminal Tribunal for the former Yugoslavia = ICTY, European Court of Human Rights, UNICEF = Unicef, UNHCR = UN refugee agency, World Food Programme = World Food Program = WFP, UNESCO = Unesco, UNRWA, International Labour Organization = ILO, Interpol, Europol, OPCW = Organisation for the Prohibition of Chemical Weapons = Organization for the Prohibition of Chemical Weapons, Asian Development Bank = ADB, African Development Bank, International Organization for Migration = IOM, Contact Group, Minsk Group, Quartet, UN Human Rights Council, Frontex, OECD, Paris Club
IGO | Javier Perez de Cuellar = Perez de Cuellar 1982-1991, Boutros *Boutros-Ghali 1992-1996, Kofi *Annan 1997-2006, Ban *Ki-moon 2007-2016, Antonio *Guterres = António Guterres 2017-, Jens *Stoltenberg, Javier *Solana, Federica *Mogherini, Josep *Borrell, Jean-Claude *Juncker, Ursula *von der Leyen, Michel *Barnier, Charles Michel, Catherine *Ashton, Jose Manuel *Barroso, Mohamed *ElBaradei, Yukiya *Amano, Tedros Adhanom *Ghebreyesus, Christine *Lagarde, Staffan de Mistura, Martin *Griffiths, Carla Del Ponte, Lord Robertson = George Robertson, Anders Fogh *Rasmussen, Lakhdar *Brahimi, Hans *Blix, Michelle *Bachelet
IGO MIL | UNPROFOR, UNIFIL, UNMIK, KFOR, SFOR, IFOR, ISAF, MINUSMA, MONUSCO, UNAMID, AMISOM, ECOMOG, UNMISS, EUFOR
# Aid, rights, relief
NGO | Red Cross = International Committee of the Red Cross = ICRC, Red Crescent, International Federation of Red Cross and Red Crescent Societies, Amnesty International = Amnesty, Human Rights Watch = HRW, Doctors Without Borders = Medecins Sans Frontieres = Médecins Sans Frontières = MSF, Save the Children, Greenpeace, Oxfam, International Rescue Committee, Mercy Corps, Reporters Without Borders, Transparency International, International Crisis Group, World Vision, Norwegian Refugee Council, Caritas, Catholic Relief Services, Carter Center, Bill and Melinda Gates Foundation, Freedom House, Committee to Protect Journalists, World Wildlife Fund = WWF, International Olympic Committee, FIFA
LBN NGO | Lebanese Red Cross
ISR NGO | B'Tselem, Peace Now
USA NGO | American Civil Liberties Union = ACLU, Black Lives Matter, National Rifle Association = NRA
MNC | Shell = Royal Dutch Shell, BP, Wargaming, Nestle, Airbus, Toyota, Samsung, Nokia, Ericsson
`
