smtp-354 = Envoyez le texte du message
    .summary = Ce n’est pas une erreur : le serveur attend le texte du message, que le client envoie et termine par une ligne ne contenant qu’un point.
    .meaning =
        `DATA` a été accepté, et chaque ligne à partir d’ici est du texte, pas une commande. La fin du texte est la suite `<CRLF>.<CRLF>` ; les sauts de ligne LF seuls ne comptent pas.
    .conflict =
        Le RFC 5321, section 4.1.1.4, interdit aux serveurs de prendre des lignes terminées par un LF seul. Beaucoup l’ont fait quand même ; Postfix avant 3.9 le faisait par défaut. Là où un serveur voit la fin d’un
        message et le suivant non, un second message peut être glissé en fraude.
    .seen =
        Entre `DATA` et le texte du message dans tout journal qui montre les commandes. Les clients qui emploient `BDAT` ne le reçoivent jamais.
    .action =
        Rien n’est encore accepté. Cherchez la réponse au point final : elle seule décide.
    .sending =
        - Le journal s’arrête ici, et les longs messages restent bloqués là où les courts passent : de gros paquets se perdent en route, ou un pare-feu bloque les messages ICMP qui le signalent. Trouvez la taille de
          paquet que porte le chemin : { $mtu }
        - Le texte est parti, aucune réponse ne vient : attendez dix minutes, le `smtp_data_done_timeout` de Postfix. Un client qui rompt plus tôt crée des doublons.
        - Un vieux pare-feu Cisco PIX sur le chemin traite mal la fin du message : utilisez le contournement `delay_dotcrlf` de Postfix.
    .receiving =
        Réglez `smtpd_forbid_bare_newline = note`, pour que le journal montre les clients qui terminent leurs lignes par un LF seul. Un tel client envoie son texte puis reste bloqué jusqu’à la fin de votre délai : Postfix
        3.9 attend la vraie fin du message. Corrigez le programme, ou exemptez son adresse par `smtpd_forbid_bare_newline_exclusions`.
    .client =
        N’envoyez le texte qu’après 354, jamais après une autre réponse. Terminez chaque ligne par CRLF, doublez un point en début de ligne, et finissez par une ligne qui contient un seul point. Lisez ensuite la réponse
        avant d’envoyer quoi que ce soit d’autre sur ce message.
    .send =
        Envoyez-le en réponse à `DATA` dès qu’un destinataire au moins est accepté. S’il n’y en a aucun, dites `503` ou `554`. Ce que vous savez déjà devoir refuser, refusez-le maintenant et non après un long transfert.
