### Mots de l’interface : ce qui entoure les textes sur chaque page. Texte simple, sans balisage.

site-name = Codes de réponse du courrier
site-description = Ce que signifie chaque code de réponse SMTP, que faire ensuite, et en quoi deux codes diffèrent.
skip-to-content = Aller au contenu
language = Langue
choose-language = Choisir une langue
# Un interrupteur : couleurs sombres ou non.
dark = Sombre
copy = Copier
copied = Copié
sections = Rubriques
breadcrumbs = Vous êtes ici
footer-sources = Chaque fait de ces pages cite sa source. Commandes, codes et textes des serveurs restent tels qu’ils sont transmis.
fallback-notice = Certains textes de cette page ne sont pas encore traduits et sont affichés dans une autre langue.
not-found = Cette page n’existe pas.

## Page d’accueil

home-title = Que signifie ce code de réponse, et que faire ?
home-lead = Chaque page dit d’abord à qui d’agir : à vous, à l’expéditeur, ou à personne.
# $codes, $pairs et $languages sont des nombres.
home-counts = { $codes ->
    [one] { $codes } code
   *[other] { $codes } codes
}, { $pairs ->
    [one] { $pairs } comparaison
   *[other] { $pairs } comparaisons
}, { $languages ->
    [one] { $languages } langue
   *[other] { $languages } langues
}.
often-confused = Souvent confondus

## Le cadre de la page d’accueil qui cherche et qui décode

find-link = Chercher
find-label = Collez une réponse, une ligne de journal ou un avis de non-remise entier, ou cherchez
find-hint = Ce que vous collez est lu sur cet appareil ; rien n’est envoyé nulle part.
find-stage = Étape
find-log = Type de journal
# $from est un nom propre : un fournisseur ou un logiciel.
find-said = Un texte qu’envoie { $from }
find-action = Que faire maintenant
# Les codes de réponse qui vont avec le code étendu trouvé.
find-codes = Codes de réponse qui l’accompagnent
find-results = Résultats de la recherche
find-nothing = Rien n’a été trouvé. Un code de réponse a trois chiffres, comme 554 ; un code étendu ressemble à 5.7.1.
find-unknown = Ce code n’est pas décrit ici.

## Guides : les pages de texte, sur la page d’accueil et dans la navigation

guides = Guides

## Tableau de tous les codes

all-codes = Tous les codes
code = Code
meaning = Signification
filter = Filtrer les codes
compare-two = Comparer deux codes
one-code = Un code
other-code = L’autre code
compare = Comparer
no-such-code = Ce code n’existe pas ici. Saisissez ses chiffres ou choisissez-le dans la liste.
same-code = Choisissez deux codes différents.

## Page d’un code

facts = En bref
do-not-confuse = À ne pas confondre avec
sources = Sources
compare-with = Comparer à un autre code

on-this-page = Sur cette page
in-practice = En pratique
all-evidence = Toutes les sessions et tous les textes de serveurs
transcripts = Exemples de sessions
# $software est le nom et la version d’un serveur de courrier.
transcript-recorded = Enregistré avec { $software }
# $source est le nom d’un document, comme « RFC 5321 §3.1 ».
transcript-written = D’après { $source }
replies = Ce que disent les serveurs
replies-hint = Textes tels que publiés, mot pour mot. D’autres versions du même logiciel peuvent les formuler autrement.
logs = Le trouver dans un journal
logs-hint = Chaque expression régulière trouve les lignes d’un journal qui nomment ce code ; pour grep -P et des outils semblables.

## Page avec toutes les sessions d’un code et tous les textes de serveurs

# $title est « SMTP 554 ».
evidence-title = { $title } : sessions et textes de serveurs
    .description = Toutes les sessions avec { $title }, enregistrées sur des serveurs ou tirées d’un document, et ce que les serveurs et fournisseurs disent avec lui.

## Page sur les traductions de ce site

translations-title = Traductions
translations-lead = Chaque langue est un dossier de fichiers texte simples. Un texte pas encore traduit est affiché dans une autre langue, et la page le dit.
# $translated et $needed sont des nombres de textes.
translations-done = { $translated } textes sur { $needed }
translations-withheld = pas encore publiée
# Au-dessus de la liste des textes d’une langue qui restent à traduire ; le nom de la langue précède.
translations-todo = que faire ensuite
translations-left = { $words ->
    [one] Il reste { $words } mot à traduire. Les textes présents sur le plus de pages viennent d’abord.
   *[other] Il reste { $words } mots à traduire. Les textes présents sur le plus de pages viennent d’abord.
}
# Têtes de colonnes.
translations-text = Texte
translations-state = État
translations-where = Où
translations-file = Fichier
translations-pages = { $pages ->
    [one] sur { $pages } page
   *[other] sur { $pages } pages
}
# États d’un texte.
translations-missing = manquant
translations-fallback = manquant, affiché dans une langue voisine
translations-stale = périmé : le texte source a changé
translations-retouched = modifié après son texte source, à revoir
translations-help = Comment aider
translations-help-edit =
    Pour corriger un texte, modifiez le fichier dans le dossier de votre langue, par exemple celui qui porte le numéro du code, et proposez le changement là où
    sont gardés les fichiers de ce site. Aucune programmation n’est nécessaire.
translations-help-add =
    Pour commencer une langue, copiez le dossier d’une autre, traduisez les textes et laissez tels quels les mots entre accolades. Les pages paraissent dès qu’il
    y en a assez de faits.

## Page de deux codes

key-differences = Différences principales
aspect = Aspect
documented-for-one = Attesté pour un seul des deux
not-documented = Non attesté
no-differences = Les deux disent la même chose sur chaque point attesté.
in-common = Ce qu’ils ont en commun
which-when = Si vous écrivez ou configurez un serveur
learn-more = En savoir plus
neighbouring-comparisons = Comparaisons voisines
tell-apart = Comment les distinguer
transcript-of-both = Les deux dans une session
transcript-of-each = Exemples de sessions
