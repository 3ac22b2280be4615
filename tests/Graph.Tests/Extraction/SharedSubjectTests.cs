using ActorGraph.Graph.Tests.Support;

namespace ActorGraph.Graph.Tests.Extraction;

/// <summary>Who a clause speaks of, from the text to the relation.</summary>
public sealed class SharedSubjectTests
{
    [Theory]
    [InlineData(
        "Alpha Condé, renversé par l'armée guinéenne, et Roch Marc Christian Kaboré, renversé par l'armée burkinabè, sont partis.",
        "Armée guinéenne OVERTHREW Alpha Condé;Armée burkinabè OVERTHREW Roch Marc Christian Kaboré")]
    [InlineData("Le Rwanda soutient le M23. La RD Congo l'accuse de mentir.", "Rwanda SUPPORTED M23;RD Congo ACCUSED Rwanda")]
    [InlineData("« Nous accusons la France », a déclaré Abdoulaye Diop.", "Abdoulaye Diop ACCUSED France")]
    [InlineData("C'est Wagner que l'ONU accuse.", "ONU ACCUSED Wagner")]
    [InlineData("Assimi Goïta, que la Cedeao a sanctionné, est parti.", "Cedeao SANCTIONED Assimi Goïta")]
    [InlineData("Le Mali, où Wagner est présent, a réagi.", "Wagner DEPLOYED_IN Mali")]
    [InlineData("L'armée malienne a attaqué le village de Moura.", "Armée malienne ATTACKED Moura")]
    [InlineData("L'armée malienne a expulsé plus de 50 soldats français.", "Armée malienne EXPELLED Armée française")]
    [InlineData("Près de vingt soldats maliens ont été tués par Aqmi.", "Aqmi KILLED Armée malienne")]
    [InlineData("Le Mali a rompu avec moins de dix pays, dont la France.", "Mali BROKE_WITH France")]
    [InlineData(
        "Le président rwandais Paul Kagame et son homologue congolais Félix Tshisekedi se sont rencontrés.",
        "Paul Kagame LEADS Rwanda;Félix Tshisekedi LEADS RD Congo;Paul Kagame MET Félix Tshisekedi")]
    [InlineData("Wagner est parti du Mali.", "Wagner WITHDREW_FROM Mali")]
    [InlineData("Le GSIM, un groupe qui a attaqué Djibo, a fui.", "GSIM ATTACKED Djibo")]
    [InlineData("La CMA, une coalition créée par le MNLA, a signé.", "MNLA CREATED Coordination des mouvements de l'Azawad")]
    [InlineData("L'Espagne a été la première à reconnaître la Palestine.", "Espagne RECOGNIZED Palestine")]
    [InlineData("Le Sahara occidental, que le Maroc occupe, reste disputé.", "Maroc SEIZED Sahara occidental")]
    [InlineData("La ville de Kidal, que l'armée malienne a reprise, reste calme.", "Armée malienne SEIZED Kidal")]
    [InlineData("Les otages que le GSIM a libérés sont rentrés.", "GSIM RELEASED otages")]
    [InlineData("Le M23 s'est emparé de Goma lundi puis de Bukavu.", "M23 SEIZED Goma;M23 SEIZED Bukavu")]
    [InlineData("Kigali accuse le Mali de mentir au peuple et le Togo d'ingérence.", "Rwanda ACCUSED Mali;Rwanda ACCUSED Togo")]
    [InlineData("L'ONU a sanctionné le Mali en mai et le Togo en août.", "ONU SANCTIONED Mali;ONU SANCTIONED Togo")]
    [InlineData("Plusieurs ONG, dont Amnesty International, ont accusé le Mali.", "Amnesty International ACCUSED Mali")]
    [InlineData("L'ONU a salué la décision du Mali de se retirer de la Cedeao.", "ONU SUPPORTED Mali;Mali LEFT Cedeao")]
    [InlineData("Le Jnim, avec à sa tête Iyad Ag Ghali, a menacé Aqmi.", "Iyad Ag Ghali LEADS GSIM;GSIM THREATENED Aqmi")]
    [InlineData("Wagner a combattu le GSIM aux côtés de l'armée malienne.", "Wagner ALLIED_WITH Armée malienne;Wagner FOUGHT GSIM;Armée malienne FOUGHT GSIM")]
    [InlineData("Le Rwanda a mené une attaque contre le M23 aux côtés du Burundi.", "Rwanda ATTACKED M23;Burundi ATTACKED M23;Rwanda ALLIED_WITH Burundi")]
    [InlineData("La France a laissé le Rwanda attaquer la RD Congo.", "Rwanda ATTACKED RD Congo")]
    [InlineData("La Cedeao a sanctionné le Rwanda pour son soutien au M23.", "Cedeao SANCTIONED Rwanda;Rwanda SUPPORTED M23")]
    [InlineData("Le Togo a arrêté Moussa Traoré mardi pour avoir attaqué Lomé.", "Togo ARRESTED Moussa Traoré;Moussa Traoré ATTACKED Lomé")]
    [InlineData("Le Mali a quitté la Cedeao pour soutenir le Niger.", "Mali LEFT Cedeao;Mali SUPPORTED Niger")]
    [InlineData("Le Mali, le Burkina Faso et le Niger, mais pas le Togo, ont quitté la Cedeao.", "Mali LEFT Cedeao;Burkina Faso LEFT Cedeao;Niger LEFT Cedeao")]
    [InlineData(
        "Emmanuel Macron a rencontré à Kigali Paul Kagame, accusé par Félix Tshisekedi de soutenir le M23.",
        "Emmanuel Macron MET Paul Kagame;Félix Tshisekedi ACCUSED Paul Kagame;Paul Kagame SUPPORTED M23")]
    [InlineData(
        "L'ONU accuse l'armée malienne et Wagner d'avoir attaqué Djibo.",
        "ONU ACCUSED Armée malienne;ONU ACCUSED Wagner;Armée malienne ATTACKED Djibo;Wagner ATTACKED Djibo")]
    [InlineData(
        "Moins d'un an après un accord entre le Togo et le Bénin, des combats ont repris entre le M23 et les FDLR.",
        "Togo AGREED_WITH Bénin;M23 FOUGHT FDLR")]
    [InlineData("Côte d'Ivoire : le député Kouamé Brou a quitté le PDCI.", "Kouamé Brou LEFT PDCI")]
    [InlineData(
        "La Turquie a condamné le Mali. La Chine lui a livré des drones ; le Qatar lui a livré des blindés.",
        "Turquie CONDEMNED Mali;Chine AIDED Turquie;Qatar AIDED Turquie")]
    [InlineData(
        "Le Rwanda appuie le M23. « La France ment », répond son président, Paul Kagame.",
        "Rwanda SUPPORTED M23;Paul Kagame ACCUSED France;Paul Kagame LEADS Rwanda")]
    [InlineData(
        "La Cedeao a suspendu le Mali. Porte-parole du Togo, Hanitra Rakoto a réagi. Elle a condamné la junte malienne.",
        "Cedeao SUSPENDED Mali;Hanitra Rakoto OFFICIAL_OF Togo;Hanitra Rakoto CONDEMNED Junte malienne")]
    [InlineData("La Cedeao a exigé de l'armée malienne qu'elle libère Mohamed Bazoum.", "Cedeao CALLED_ON Armée malienne")]
    [InlineData("La Cedeao et l'ONU ont exigé du GSIM qu'il libère Mohamed Bazoum.", "Cedeao CALLED_ON GSIM;ONU CALLED_ON GSIM")]
    [InlineData("Le Togo a lancé un appel au GSIM pour qu'il libère les otages.", "Togo CALLED_ON GSIM")]
    [InlineData(
        "Félix Tshisekedi, qui exige le retrait des troupes rwandaises, et Paul Kagame, qui refuse, se sont rencontrés à Doha.",
        "Félix Tshisekedi DEMANDED_WITHDRAWAL Armée rwandaise;Félix Tshisekedi MET Paul Kagame")]
    [InlineData(
        "Le Togo s'est rapproché de la Chine, hostile au Japon, et de la Russie.",
        "Togo ALLIED_WITH Chine;Togo ALLIED_WITH Russie;Chine REJECTED Japon")]
    [InlineData(
        "Les États-Unis ont désigné Wagner « organisation criminelle », et l'Union européenne l'a sanctionnée.",
        "Union européenne SANCTIONED Wagner")]
    [InlineData(
        "Paul Kagame est venu à Goma, une visite que la France a dénoncée. Le Togo l'a condamnée.",
        "France CONDEMNED Paul Kagame;Togo CONDEMNED Paul Kagame")]
    [InlineData(
        "Le texte a été signé par Jean Mabika, représentant de l'ONU, et par Paul Ndong, porte-parole du M23.",
        "Jean Mabika AGREED_WITH Paul Ndong;Jean Mabika OFFICIAL_OF ONU;Paul Ndong OFFICIAL_OF M23")]
    [InlineData("La Coalition pour sauver Djibo a attaqué le GSIM.", "Coalition pour sauver Djibo ATTACKED GSIM")]
    [InlineData("Amnesty a salué Awa Sy. Cheffe de l'ONG Paix, celle-ci a condamné le GSIM.", "Amnesty International SUPPORTED Awa Sy;Awa Sy LEADS ONG Paix;Awa Sy CONDEMNED GSIM")]
    [InlineData("Le Togo a rompu avec le Bénin. L'armée togolaise, elle, a attaqué le GSIM.", "Togo BROKE_WITH Bénin;Armée togolaise ATTACKED GSIM")]
    [InlineData("Les insurgés, que la population mozambicaine appelle « al-Shabab », ont attaqué Pemba.", "insurgés ATTACKED Pemba")]
    [InlineData("« C'est faux », lâche Safari Bahati, qui commande le M23.", "Safari Bahati LEADS M23")]
    [InlineData("« C'est faux », souffle Voahangy Rasolofo, la porte-parole du GSIM.", "Voahangy Rasolofo OFFICIAL_OF GSIM")]
    [InlineData("Le Djiboutien Mahamoud Youssouf a condamné le M23.", "Mahamoud Youssouf CONDEMNED M23")]
    [InlineData("L'Unir a réagi. Le président du parti, Ali Sy, a condamné le M23.", "Ali Sy LEADS Union pour la République;Ali Sy CONDEMNED M23")]
    [InlineData(
        "Le Mouvement pour la renaissance du Cameroun (MRC) de Maurice Kamto a condamné le M23.",
        "Maurice Kamto LEADS Mouvement pour la renaissance du Cameroun;Mouvement pour la renaissance du Cameroun CONDEMNED M23")]
    [InlineData("Washington salue l'accord de paix que la RDC et le Rwanda ont signé.", "RD Congo AGREED_WITH Rwanda")]
    [InlineData("Khartoum accuse les Émirats arabes unis d'armer les FSR.", "Soudan ACCUSED Émirats arabes unis;Émirats arabes unis AIDED Forces de soutien rapide")]
    [InlineData(
        "Le Togo et le Bénin ont signé, sous la médiation du Tchad, un accord avec le M23.",
        "Togo AGREED_WITH M23;Bénin AGREED_WITH M23;Tchad MEDIATED Togo;Tchad MEDIATED Bénin")]
    [InlineData("Maître de Goma, le M23 a condamné l'ONU.", "M23 RULES Goma;M23 CONDEMNED ONU")]
    [InlineData("Le M23, dont des dizaines d'éléments ont été formés par Wagner, a attaqué Goma.", "Wagner AIDED M23;M23 ATTACKED Goma")]
    [InlineData("Les rebelles se réclament depuis 2019 d'Al-Qaïda.", "rebelles AFFILIATED_WITH Al-Qaïda")]
    [InlineData("Le GSIM a attaqué Djibo, un massacre que l'ONU a condamné.", "GSIM ATTACKED Djibo;ONU CONDEMNED GSIM")]
    [InlineData("La Cedeao, d'où le Mali s'est retiré, a réagi.", "Mali LEFT Cedeao")]
    [InlineData("L'ONU a salué Ali Sy à Gao après l'arrestation de ce dernier par le Togo.", "ONU SUPPORTED Ali Sy;Togo ARRESTED Ali Sy")]
    [InlineData("Dans un texte lu par son porte-parole, Jean Mabika, le M23 accuse l'ONU.", "Jean Mabika OFFICIAL_OF M23;M23 ACCUSED ONU")]
    [InlineData("Le GSIM a enlevé deux de ses cadres, Ali Sy et Awa Ba.", "GSIM ABDUCTED Ali Sy;GSIM ABDUCTED Awa Ba")]
    [InlineData("L'armée est à Goma, ville contrôlée par le M23.", "M23 RULES Goma")]
    [InlineData("Le M23 et les FDLR, deux groupes qui ont attaqué Goma, ont fui.", "M23 ATTACKED Goma;FDLR ATTACKED Goma")]
    [InlineData("Oumar Ba, surnommé Krazy, a quitté le M23. Krazy a condamné l'ONU.", "Oumar Ba LEFT M23;Oumar Ba CONDEMNED ONU")]
    [InlineData("Ali Ba, plus connu sous le nom de Bobi Wine, a quitté le M23.", "Bobi Wine LEFT M23")]
    [InlineData("Mohamed Sy, dit Hemba, a condamné l'ONU.", "Mohamed Sy CONDEMNED ONU")]
    [InlineData("Awa Sy a annoncé sa démission du PDCI.", "Awa Sy LEFT PDCI")]
    [InlineData("L'Union africaine a parlé. Le Bénin a été attaqué par le M23. L'ONU a critiqué le groupe.", "M23 ATTACKED Bénin;ONU CONDEMNED M23")]
    [InlineData("L'ONG Amnesty a porté plainte contre le groupe français, accusé d'avoir financé le GSIM. L'ONU a condamné le M23.", "ONU CONDEMNED M23")]
    [InlineData("La SADC a rencontré des représentants du mouvement Gen Z Mada.", "SADC MET Gen Z Madagascar")]
    [InlineData("Soutenu par le Rwanda, ce que Kigali nie, le M23 a pris Goma.", "Rwanda SUPPORTED M23;M23 SEIZED Goma")]
    [InlineData(
        "Deux anciens présidents béninois, Thomas Boni Yayi et Nicéphore Soglo, ont parlé.",
        "Thomas Boni Yayi LEADS Bénin;Nicéphore Soglo LEADS Bénin")]
    [InlineData(
        "La Chine, qui a prêté de l'argent au Niger, a condamné le Niger et le Bénin.",
        "Chine AIDED Niger;Chine CONDEMNED Niger;Chine CONDEMNED Bénin")]
    [InlineData(
        "L'Union africaine a suspendu le Mali mardi, et António Guterres, le secrétaire général de l'ONU, a condamné la junte malienne.",
        "Union africaine SUSPENDED Mali;Antonio Guterres LEADS ONU;Antonio Guterres CONDEMNED Junte malienne")]
    [InlineData(
        "Des affrontements ont opposé le M23 aux Wazalendo, des miliciens soutenus par le Burundi.",
        "M23 FOUGHT Wazalendo;Burundi SUPPORTED Wazalendo")]
    [InlineData("Awa Sy, qui dirige la plateforme Sauver le Faso, a condamné le GSIM.", "Awa Sy LEADS Sauver le Faso;Awa Sy CONDEMNED GSIM")]
    [InlineData("L'ONU a sanctionné une société de Dubaï, Al-Nour Logistics.", "ONU SANCTIONED Al-Nour Logistics")]
    [InlineData("Amani Jamal, cofondatrice du Baromètre arabe, a salué l'ONU.", "Amani Jamal CREATED Baromètre arabe;Amani Jamal SUPPORTED ONU")]
    [InlineData("400 soldats britanniques sont déployés au Mali.", "Armée britannique DEPLOYED_IN Mali")]
    [InlineData(
        "Volodymyr Zelensky est attendu. Le président ukrainien a condamné le GSIM.",
        "Volodymyr Zelensky LEADS Ukraine;Volodymyr Zelensky CONDEMNED GSIM")]
    [InlineData(
        "Cyril Ramaphosa a parlé en Afrique du Sud. L'Alliance démocratique appelle le président à la retenue.",
        "Alliance démocratique CALLED_ON Cyril Ramaphosa")]
    [InlineData("La Minusma, présente au Mali depuis 2013, a condamné le GSIM.", "Minusma DEPLOYED_IN Mali;Minusma CONDEMNED GSIM")]
    [InlineData("Le retrait de la Cedeao du Mali, du Burkina Faso et du Niger est effectif.", "Mali LEFT Cedeao;Burkina Faso LEFT Cedeao;Niger LEFT Cedeao")]
    [InlineData("Anicet Ekane, le président du Manidem, qui avait soutenu Wagner, est en exil.", "Anicet Ekane LEADS Manidem;Anicet Ekane SUPPORTED Wagner")]
    [InlineData("Les sanctions ont été motivées par l'invasion de l'Ukraine par la Russie.", "Russie ATTACKED Ukraine")]
    [InlineData("Le GSIM a pris Léré, évacué par l'armée malienne.", "GSIM SEIZED Léré;Armée malienne WITHDREW_FROM Léré")]
    [InlineData(
        "Emmanuel Macron, Joe Biden et Olaf Scholz ont rencontré Volodymyr Zelensky.",
        "Emmanuel Macron MET Volodymyr Zelensky;Joe Biden MET Volodymyr Zelensky;Olaf Scholz MET Volodymyr Zelensky")]
    [InlineData("Fondé par Evgueni Prigojine, un homme proche de Vladimir Poutine, le groupe Wagner a quitté le Mali.", "Evgueni Prigojine CREATED Wagner;Wagner WITHDREW_FROM Mali")]
    [InlineData("La Cedeao a suspendu le Mali, suivie par l'Union africaine.", "Cedeao SUSPENDED Mali;Union africaine SUSPENDED Mali")]
    [InlineData("Le Nord-Kivu est contrôlé à près de 80 % par le M23.", "M23 RULES Nord-Kivu")]
    [InlineData("L'ONU dénonce les sanctions que lui a infligées le Mali.", "ONU CONDEMNED Mali;Mali SANCTIONED ONU")]
    [InlineData("Wagner, présent en Centrafrique depuis 2018 et au Mali depuis 2021, a réagi.", "Wagner DEPLOYED_IN Centrafrique;Wagner DEPLOYED_IN Mali")]
    [InlineData("Le frère de Mahamat Idriss Déby, Abdelkerim Déby, a rencontré Emmanuel Macron.", "Abdelkerim Déby MET Emmanuel Macron")]
    [InlineData("Le parti d'Alpha Condé, le RPG, a condamné la Cedeao.", "Alpha Condé LEADS RPG;RPG CONDEMNED Cedeao")]
    [InlineData("Le chef du GSIM est Iyad Ag Ghali.", "Iyad Ag Ghali LEADS GSIM")]
    [InlineData("« C'est vrai », raconte à RFI Paul Kagame, président du Rwanda.", "Paul Kagame LEADS Rwanda")]
    [InlineData("L'armée malienne a arrêté Omar el-Béchir, au pouvoir depuis trente ans au Soudan.", "Armée malienne ARRESTED Omar el-Béchir;Omar el-Béchir RULES Soudan")]
    public void A_relation_holds_of_those_that_the_clause_speaks_of(string text, string expected) => Assert.Equal(
        expected.Split(';'),
        Extracting.Triples(text));

    [Fact]
    public void Who_fights_beside_another_does_not_fight_them() => Assert.DoesNotContain(
        Extracting.Triples("La SADC a combattu le M23 aux côtés de l'armée congolaise."),
        triple => triple.EndsWith("FOUGHT Armée congolaise", StringComparison.Ordinal));

    [Theory]
    [InlineData("La France a laissé massacrer des civils.")]
    [InlineData("Le Mali a laissé attaquer Djibo.")]
    public void Who_lets_it_be_done_does_not_do_it(string text) => Assert.Empty(Extracting.Triples(text));
}
