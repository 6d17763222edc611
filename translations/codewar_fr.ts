<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>Le plus court programme qui dit quelque chose.</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>Somme de l’entrée</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>Lit des nombres jusqu’à la fin de l’entrée et les additionne.</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Compter les mots</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>Compte les occurrences de chaque mot de l’entrée.</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>Devinez le nombre</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>Un jeu qui pose des questions pendant son exécution&#xa0;: répondez dans le panneau d’entrée.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>Écrit une ligne toutes les demi-secondes, pour voir la sortie arriver en direct.</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Nombres premiers</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>Le crible d’Ératosthène&#xa0;: regardez les temps.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produit de matrices</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>Multiplie deux matrices et affiche le produit sous forme de tableau.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Diagramme en barres</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>Dessine une barre pour chaque ligne de l’entrée, comme « Lundi 12 ».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>Pas encore une expression régulière&#xa0;: %1, au caractère %2.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
</context>
<context>
    <name>LineMatcher</name>
    <message>
        <source>The pattern is not valid: %1.</source>
        <translation>Le motif n’est pas valide&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… %Ln ligne / %1 plus haut coupée</numerusform>
            <numerusform>… %Ln lignes / %1 plus haut coupées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Programs (%1)</source>
        <translation>Programmes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>Ouvrir un programme</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Enregistrer le programme</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>À propos de CodeWar</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

Un terrain de jeu pour le code, avec un véritable exécuteur derrière.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>Il faut une liste «&#xa0;snippets&#xa0;» et un texte «&#xa0;template&#xa0;».</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>L’extrait %1 nécessite un nom et un contenu.</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>&amp;Police des programmes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>T&amp;aille des programmes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>&amp;Zoom de toute la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>Zoom en p&amp;résentation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>&amp;Contraste élevé en présentation</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Contraste élevé, blanc sur noir</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Contraste élevé, noir sur blanc</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>Le meilleur disponible</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>Police de la &amp;fenêtre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>&amp;Fermer les parenthèses et guillemets</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>&amp;Exécuter tous les cas de test</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>Exécuter les cas de test en é&amp;chec</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>Exécuter les cas de test &amp;sélectionnés</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>&amp;Arrêter les cas de test</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>A&amp;jouter un cas de test</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>Ajouter l’entrée et la sortie actuelles comme cas de &amp;test</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>&amp;Dupliquer le cas de test</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>Supprimer &amp;les cas de test</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>&amp;Monter le cas de test</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>Desce&amp;ndre le cas de test</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>Prendre le texte affiché comme sortie attend&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>&amp;Importer des fichiers de cas de test…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>Importer un d&amp;ossier de cas de test…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>E&amp;xporter les cas de test dans un dossier…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>Le programme a affiché autre chose que la sortie attendue.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseDetails</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Input of the test case</source>
        <translation>Entrée du cas de test</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Sortie attendue</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>Sortie attendue du cas de test</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>Vide&#xa0;: le programme doit seulement bien se terminer.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>La sortie n’a pas été conservée. Exécutez-le à nouveau pour voir la différence.</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>Différence entre la sortie attendue et la sortie affichée</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Affiché</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>Son nom n’est pas celui d’un cas de test, comme 1.in et 1.out.</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>Le cas de test a déjà %1.</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>Aucune entrée ne lui correspond.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>Il dépasse 4 MiB.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>Il contient plus de %1 fichiers&#xa0;; le reste n’a pas été examiné.</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>C’est un dossier. Importez-le séparément.</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>Aucune sortie attendue ne l’accompagne&#xa0;; seule son entrée a été prise.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Sortie incorrecte</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… %n octet en tout&#xa0;: trop long pour être affiché et modifié ici.</numerusform>
            <numerusform>… %n octets en tout&#xa0;: trop long pour être affiché et modifié ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>Le texte collé dépasse 4 MiB, le maximum pour un cas de test. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>Importer des cas de test</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>Importer un dossier de cas de test</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>Importation de cas de test</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>%n cas de test a été importé.</numerusform>
            <numerusform>%n cas de test ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>Il n’y avait aucun fichier. Choisissez des paires comme 1.in et 1.out.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>%n fichier a été ignoré&#xa0;; les détails disent pourquoi.</numerusform>
            <numerusform>%n fichiers ont été ignorés&#xa0;; les détails disent pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>Exporter les cas de test dans un dossier</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Remplacer les fichiers&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>%n fichier de ces cas de test est déjà dans le dossier.</numerusform>
            <numerusform>%n fichiers de ces cas de test sont déjà dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>Exportation de cas de test</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>Cas de test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution en cours…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Sortie incorrecte</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>Ignorer les espaces finaux</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>Les espaces en fin de ligne et les lignes vides à la fin ne comptent pas</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>Chaque octet compte</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>Seuls les mots comptent, quel que soit leur espacement</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>Comme les mots, mais les nombres peuvent s’écarter d’une tolérance</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>Comparaison des sorties</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>à ± près</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>ou facteur</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>Tolérance absolue</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>Écart permis pour un nombre</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>Tolérance relative</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>Ou écart permis en proportion du nombre attendu</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>%1 fermé – Rouvrir</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>Texte du programme</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>Indisponible pour le moment</translation>
    </message>
</context>
<context>
    <name>codewar::CommandPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nom d’une commande</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Saisissez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>codewar::CommentToggle</name>
    <message>
        <source>Toggle co&amp;mment</source>
        <translation>Commenter ou &amp;décommenter</translation>
    </message>
</context>
<context>
    <name>codewar::CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>The text here</source>
        <translation>Le texte ici</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>Le fichier actuel</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>Compléter le mot</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>Proposer des mots pe&amp;ndant la saisie</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>%1 a été modifié par un autre programme, et ici aussi.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>%1 n’est plus sur le disque. Son texte n’existe plus qu’ici.</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 est en lecture seule. Enregistrez les modifications sous un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Charger l’autre</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Co&amp;mparer…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>il ne contient pas de liste de connexions</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>une connexion n’a pas de type, ou pas d’identifiant propre</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>il contient plus de %n connexion</numerusform>
            <numerusform>il contient plus de %n connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>Vos connexions n’ont pas pu être lues (%1). Leur fichier est conservé sous le nom %2&#xa0;; ajoutez-les à nouveau sous «&#xa0;Connexions…&#xa0;».</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>Vos connexions n’ont pas été conservées&#xa0;: %1 n’a pas pu être écrit (%2). Elles durent jusqu’à la fermeture de CodeWar&#xa0;; libérez de l’espace ou autorisez l’écriture dans le dossier, puis enregistrez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>Ce CodeWar ne connaît pas ce type de connexion. Elle est conservée pour un CodeWar qui le connaît.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>conservé&#xa0;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>A&amp;rrêter le test</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est conservé jusqu’à la fermeture de CodeWar et n’est écrit nulle part. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’a pas pu être supprimé et se trouve peut-être encore dans le trousseau du système. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» est inconnu. %2 Ou saisissez-le à nouveau sous «&#xa0;Connexions…&#xa0;».</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>Cette connexion a été supprimée. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>Ce CodeWar ne peut pas exécuter de programmes sur «&#xa0;%1&#xa0;», car il ne connaît pas ce type de connexion. Choisissez un autre emplacement ou installez un CodeWar plus récent.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>En attente du trousseau du système, qui conserve le secret de «&#xa0;%1&#xa0;». Déverrouillez-le là où il le demande.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>Les programmes s’exécutent sur cette machine. Ajoutez une connexion pour les exécuter ailleurs.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Recherche du trousseau du système…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>Les secrets sont conservés dans le trousseau du système, et dans aucun fichier de CodeWar.</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>Les secrets durent jusqu’à la fermeture de CodeWar et ne sont écrits nulle part. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>Une autre connexion porte ce nom. Donnez-lui un nom distinct.</translation>
    </message>
</context>
<context>
    <name>codewar::DiagnosticsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Problems in the program</source>
        <translation>Problèmes du programme</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>Masquer les problèmes</translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… %n ligne identique avant ceci</numerusform>
            <numerusform>… %n lignes identiques avant ceci</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… d’autres lignes suivent, qui ne sont pas comparées ici</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>Ligne %1, identique&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>Ligne %1, différente&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>codewar::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Show a &amp;margin to fold blocks away</source>
        <translation>Afficher une &amp;marge pour replier les blocs</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>Afficher les &amp;guides d’indentation</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>Afficher les &amp;espaces</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>&amp;Fermer les parenthèses et guillemets dès leur ouverture</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>&amp;Proposer des mots pendant la saisie</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Dé&amp;velopper les extraits de code avec Tab</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>&amp;Supprimer les espaces en fin de ligne à l’enregistrement</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>Terminer la &amp;dernière ligne à l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>&amp;Rétablir au démarrage les onglets de la dernière fois</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>Sinon CodeWar démarre avec un nouvel onglet. Rien n’est perdu : «&#xa0;Rouvrir l’onglet fermé&#xa0;» ramène ce qui était ouvert, avec son texte non enregistré. Après un plantage, tout est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>codewar::EditorTools</name>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>la connexion</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>Moteur Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>Les programmes s’exécutent dans des conteneurs d’un moteur Docker à l’adresse de votre choix, qui doit disposer des images des langages. Quiconque atteint un moteur sans certificats peut tout faire sur sa machine.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>C&amp;ertificats</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>dossier de ca.pem, cert.pem et key.pem, pour TLS</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>Indiquez l’adresse du moteur, comme tcp://host:2376 ou unix:///var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Contexte Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>Les programmes s’exécutent dans des conteneurs du moteur Docker d’un contexte&#xa0;; «&#xa0;docker context ls&#xa0;» affiche les vôtres.</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>Indiquez le nom d’un contexte Docker.</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleCommands</name>
    <message>
        <source>&amp;Examples…</source>
        <translation>Exe&amp;mples…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tous les langages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>&amp;Ouvrir dans un nouveau texte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>Aucun exemple ne correspond.</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>Les cas de test n’ont pas tous été exportés&#xa0;: %1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre dossier, ou libérez de l’espace et exportez à nouveau.</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>Le fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>Le programme n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>Le texte n’a pas été ouvert</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>Il dépasse 1 MiB, le maximum pour un programme.</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n occurrence remplacée</numerusform>
            <numerusform>%n occurrences remplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers uniquement</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>Expression régulière&#xa0;; dans le remplacement, \1 ou $1 est le premier groupe</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Dans la sélection uniquement</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>Continuer depuis l’autre extrémité du texte</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>L’expression est trop complexe&#xa0;: %n occurrence trouvée jusqu’ici.</numerusform>
            <numerusform>L’expression est trop complexe&#xa0;: %n occurrences trouvées jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>Plus de %n occurrence</numerusform>
            <numerusform>Plus de %n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>Rien n’a été remplacé&#xa0;: l’expression est trop complexe. Simplifiez-la.</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>Rien n’a été remplacé&#xa0;: cela prendrait trop de temps. Sélectionnez une partie du texte.</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>&amp;Replier ou déplier le bloc</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Tout replier</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>&amp;Marge de repli</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>&amp;Relire le fichier comme</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>Terminer toutes les lignes par %1</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Encodage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixtes</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>Les fins de ligne diffèrent, le plus souvent %1</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>Fins de ligne&#xa0;: mixtes</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>Fins de ligne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>A&amp;ller à la ligne…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Ligne, ou ligne:colonne</translation>
    </message>
</context>
<context>
    <name>codewar::Greeting</name>
    <message>
        <source>Monday 12
Tuesday 18
Wednesday 25
Thursday 21
Friday 9
</source>
        <comment>names without spaces, at most 10 characters</comment>
        <translation>Lundi 12
Mardi 18
Mercredi 25
Jeudi 21
Vendredi 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>Bienvenue ! Voici un programme pour commencer, avec son entrée. %1.</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>Bienvenue ! Voici un programme pour commencer, avec son entrée.</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>L’historique est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>Cette exécution n’est pas conservée&#xa0;: le disque de l’historique ne suit pas.</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>Cette exécution n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>L’historique a été écrit par un CodeWar plus récent. Il reste tel quel et aucune exécution n’y est ajoutée&#xa0;; utilisez le CodeWar plus récent.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>Rechercher dans le code, l’entrée et la sortie</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tous les langages</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>Erreurs de compilation</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>Erreurs d’exécution</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>Limites atteintes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>Échec de CodeWar</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>&amp;Conserver chaque exécution dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>&amp;Taille maximale&#xa0;:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>Conserver les exécutions &amp;pendant&#xa0;:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>Les exécutions les plus anciennes font place aux nouvelles. Quand l’historique est désactivé, les exécutions déjà conservées restent jusqu’à ce que vous les supprimiez.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>&amp;Ouvrir l’exécution dans un nouvel onglet</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>&amp;Comparer les exécutions</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>Exporter l’exécution en &amp;HTML…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>Exporter l’exécution en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>&amp;Supprimer l’exécution</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>&amp;Effacer l’historique…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>Aucune exécution ne correspond. Élargissez la recherche.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>Aucune exécution pour l’instant. Chacune est conservée ici, avec son code, son entrée et sa sortie.</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>L’historique est désactivé. Activez-le dans les préférences.</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>Comparer les deux exécutions sélectionnées</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>Sélectionnez deux exécutions pour les comparer&#xa0;: appuyez sur Ctrl et cliquez</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>Oublier toutes les exécutions conservées&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Tout oublier</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>Obtenir les images des langages</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Charger un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Recherche des images…</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Charger des images</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>Construction de l’image de %1 (%2 sur %3)…</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>Obtention des images…</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>Conservation du texte collé…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>Affiche le début de cette entrée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>Le texte précédent redevient l’entrée</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>L’entrée %1 n’a pas pu être lue jusqu’au bout&#xa0;: %2. Le programme a reçu ce qui précède. Choisissez à nouveau le fichier et relancez l’exécution.</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>L’entrée %1 ne peut pas être lue&#xa0;: %2. Choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>L’entrée n’a pas pu être enregistrée dans %1&#xa0;: %2. Choisissez un autre dossier, ou libérez de l’espace et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>L’entrée fait %1&#xa0;; un programme peut recevoir au plus %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 n’est pas un fichier. Choisissez un fichier comme entrée.</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>Le texte collé est trop volumineux pour le panneau et n’a pas pu être conservé dans %1&#xa0;: %2. Libérez de l’espace et collez-le à nouveau, ou ouvrez-le comme fichier. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>codewar::InputPanel</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouverte</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>Entrée du programme</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>Ce que le programme lit sur son entrée. Vide&#xa0;: saisissez pendant l’exécution.</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>Après ce texte, on peut encore saisir des lignes pour le programme pendant son exécution</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>Fermer l’entrée</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>Indique au programme qu’aucune autre entrée ne viendra (Ctrl+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>Saisissez une ligne pour le programme&#xa0;; Entrée l’envoie</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>Une ligne pour le programme</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>Le début du fichier d’entrée</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>Le programme lit le fichier ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>Ouvrir un &amp;fichier comme entrée…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>&amp;Enregistrer l’entrée dans un fichier…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>Ouvrir un fichier comme entrée</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>Enregistrer l’entrée dans un fichier</translation>
    </message>
</context>
<context>
    <name>codewar::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>&amp;Comme le bureau</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Langue de la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>Le langage du programme</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>Il n’y a pas de sortie complète d’une exécution dont faire un cas de test. Exécutez d’abord le programme.</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>La dernière exécution a trop lu pour un cas de test.</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>La dernière exécution a affiché autre chose que du texte UTF-8, seul permis dans les cas de test.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>Temps d’exécution</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>Mémoire d’exécution</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>Temps de compilation</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>Mémoire de compilation</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and memory</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsButton</name>
    <message>
        <source>Limits of a run: %1</source>
        <translation>Limites d’une exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>Limites en vigueur&#xa0;:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>Les programmes s’exécutent là où il est accordé moins que vous ne voulez.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on.</source>
        <translation>Ce que chaque programme peut utiliser, dès sa prochaine exécution.</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’accorde pas plus que les valeurs maximales indiquées ici. Un processeur, 64 processus et 64 MiB de fichiers ne peuvent pas être changés.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>usually %1, at most %2</source>
        <translation>habituellement %1, au plus %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>Monter les lignes</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Descendre les lignes</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>Dupli&amp;quer les lignes</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>Supprim&amp;er les lignes</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>Au&amp;gmenter le retrait</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>D&amp;iminuer le retrait</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>Docker a maintenant les images. Le prochain programme s’y exécutera.</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>Fichiers de « codewar-runner images save » (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>Docker n’a pas encore d’image pour %1 : bubblewrap les exécute. Construire prend quelques minutes.</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>Docker n’a pas encore d’image pour %1 : ils ne peuvent s’exécuter. Construire prend quelques minutes.</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>&amp;Automatique (Docker, sinon bubblewrap)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>Chaque langage s’exécute dans Docker si un moteur répond et a son image, sinon dans bubblewrap. Ce qui arrive plus tard est utilisé dès que possible.</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>&amp;Docker</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>Uniquement dans des conteneurs, avec les compilateurs des images. Nécessite un moteur Docker que vous pouvez utiliser et une image pour chaque langage.</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>&amp;bubblewrap</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>Uniquement dans bubblewrap, avec les compilateurs installés sur cette machine. Ne nécessite ni moteur ni images.</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>%1 runs the program, in a container of Docker</source>
        <translation>%1 exécute le programme, dans un conteneur Docker</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>%1 exécute le programme, dans un bac à sable sur cette machine</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 exécute le programme</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>Essai du bac à sable…</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>Seule la première occurrence (%n) est sélectionnée&#xa0;: il y en a d’autres.</numerusform>
            <numerusform>Seules les %n premières occurrences sont sélectionnées&#xa0;: il y en a d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>Ajouter un curseur au-dessus</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>Ajouter un curseur au-dessous</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>Sélectionner l’occurrence suivante</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Sélectionner toutes les occurrences</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Correspondance précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Correspondance suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Motif non valide</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1…</source>
        <comment>so far</comment>
        <translation>%L1…</translation>
    </message>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 sur %2</translation>
    </message>
</context>
<context>
    <name>codewar::OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>%1, c’est trop pour le presse-papiers, qui accepte jusqu’à %2. Enregistrez la sortie dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>&amp;Rechercher dans la sortie…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>&amp;Copier la sortie</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>Sélectionner &amp;toute la sortie</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>&amp;Enregistrer la sortie…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>E&amp;ffacer la sortie</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… la sortie a été coupée ici, à la limite. Augmentez la limite de sortie pour en voir plus, ou enregistrez tout ce qui a été conservé.
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Enregistrer la sortie</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>La sortie est encore en cours d’enregistrement dans un autre fichier. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>La sortie n’a pas pu être enregistrée sous %1&#xa0;: %2. Enregistrez-la ailleurs ou libérez de l’espace.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>Sortie du programme</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie précédente de la &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>Où s’exécutent les programmes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>&amp;Où s’exécutent les programmes</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1&#xa0;: pas prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>%n programme s’y exécute actuellement.</numerusform>
            <numerusform>%n programmes s’y exécutent actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>%n programme attend.</numerusform>
            <numerusform>%n programmes attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Mode &amp;présentation</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>Files d’attente d’exécuteurs CodeWar</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>Les programmes attendent dans des files d’attente de Redis qu’un exécuteur les lance. Quiconque peut utiliser les files d’attente peut lire les programmes qu’elles contiennent.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>de Redis, s’il en demande un</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Préfi&amp;xe</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>Indiquez l’adresse de Redis, comme redis://host:6379.</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>Les files d’attente sur %1 sont utilisables.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n exécuteur</numerusform>
            <numerusform>%1&#xa0;: %n exécuteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>Vide dans les deux exécutions.</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>Identique dans les deux exécutions.</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>Comparer les exécutions de %1</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>Parties des exécutions</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>Différence entre les deux exécutions</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>Exécution la plus ancienne</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>Exécution la plus récente</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>Le programme en cours d’exécution continue là où il a commencé.</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>L’exécution n’a pas été exportée&#xa0;: %1 n’a pas pu être écrit (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exporter l’exécution</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>codewar::RunHtml</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilateur</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>codewar::RunInput</name>
    <message>
        <source>The input is still being kept in a file. Run again in a moment.</source>
        <translation>L’entrée est encore en cours de conservation dans un fichier. Relancez l’exécution dans un instant.</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>L’entrée fait %1, mais là où les programmes s’exécutent actuellement (%2), elle ne peut dépasser %3. Choisissez un emplacement sur cette machine ou une entrée plus petite.</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>L’exécution a été exportée vers %1.</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>&amp;Historique des exécutions</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>Exporter la dernière exécution en H&amp;TML…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>Exporter la dernière exécution en &amp;PDF…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>L’entrée de cette exécution était le fichier %1, qui a changé depuis ou n’existe plus. Le programme est ici sans entrée.</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>Les cas de test de cette exécution étaient trop volumineux pour l’historique. Le programme est ici sans eux.</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>Exécuter à &amp;nouveau</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>Le programme s’exécutera à nouveau dans %n seconde.</numerusform>
            <numerusform>Le programme s’exécutera à nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>Le serveur n’accepte plus de programmes pour l’instant. Il le fera à nouveau dans %n seconde.</numerusform>
            <numerusform>Le serveur n’accepte plus de programmes pour l’instant. Il le fera à nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>Le serveur accepte à nouveau des programmes.</translation>
    </message>
</context>
<context>
    <name>codewar::RunParts</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>Le code n’est pas complet ici&#xa0;: il a été coupé.</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>L’entrée n’est pas complète ici&#xa0;: elle a été coupée.</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>La sortie n’est pas complète ici&#xa0;: elle a été coupée.</translation>
    </message>
</context>
<context>
    <name>codewar::RunPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>codewar::RunPlaces</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 exécute le programme</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>%1 exécute le programme sur «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>Parties de l’exécution</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>Texte de l’exécution</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>Exécution en cours</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>CodeWar s’est terminé avant cette exécution, on ne sait donc rien de sa fin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 sur %n réussi</numerusform>
            <numerusform>%1 sur %n réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>L’entrée était le fichier %1 de %2.</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
Réel %2, CPU %3, mémoire %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>à peu près comme avant</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>%1&#xa0;% de moins que la médiane</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>%1&#xa0;% de plus que la médiane</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>%1&#xa0;% plus rapide que la médiane</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>%1&#xa0;% plus lent que la médiane</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>Dernière exécution (%n) : maintenant %1, meilleure %2, médiane %3 — %4</numerusform>
            <numerusform>%n dernières exécutions : maintenant %1, meilleure %2, médiane %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>&amp;Où s’exécutent les programmes&#xa0;:</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>Retour à la &amp;ligne dans la sortie</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>Ce que chaque programme peut utiliser, dès sa prochaine exécution. Un lieu qui donne moins le dit.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is limited</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
</context>
<context>
    <name>codewar::Sentences</name>
    <message>
        <source>The compiler needed more than its %1 MiB of memory.</source>
        <translation>Le compilateur a eu besoin de plus que ses %1 MiB de mémoire.</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>Le compilateur n’a pas terminé en %1 s.</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>Le compilateur a écrit plus de %1 KiB et a été arrêté.</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>Le programme ne se compile pas&#xa0;; les messages du compilateur disent pourquoi.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L’exécution a été annulée.</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>Le programme a affiché plus de %1 KiB et a été arrêté&#xa0;; ce qui précède est conservé.</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>Le programme a eu besoin de plus que ses %1 MiB de mémoire et a été arrêté.</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>Le programme n’a pas terminé en %1 s et a été arrêté.</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>Le signal %1 a mis fin au programme.</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>Le programme s’est terminé avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>Le bac à sable n’a pas dit comment l’exécution s’est terminée.</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>C’est CodeWar qui a échoué, pas votre programme&#xa0;: %1 Exécutez-le à nouveau&#xa0;; si cela persiste, «&#xa0;codewar-runner doctor&#xa0;» indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>L’exécution a été annulée avant de commencer.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 doit être un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>Une tâche nécessite un identifiant, un travail et au moins une tentative.</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>Aucune tâche en échec n’a l’identifiant %1.</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>La file d’attente est en cours d’arrêt et n’accepte plus de tâches.</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>Une tâche avec l’identifiant %1 est déjà dans la file d’attente. Attendez sa fin ou utilisez un autre identifiant.</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>La file d’attente est pleine&#xa0;: %1 tâches attendent. Réessayez quand certaines seront terminées.</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>doit être un objet, {…}</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>La clé «&#xa0;%1%2&#xa0;» %3.</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>est inconnue&#xa0;; est-elle mal orthographiée&#xa0;?</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absente</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>doit contenir du texte</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>contient un caractère NUL</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>doit être une liste de textes, [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>Le fichier de langage %1 est incorrect. %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: voir %1.</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>Ce n’est pas du JSON&#xa0;: il contient un nombre trop grand.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>vaut «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>vaut «&#xa0;%1&#xa0;», qui %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>dépasse %1 caractères</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>doit nommer un programme à lancer</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>utilisez des noms comme dans #include &lt;…&gt;</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>utilisez des noms comme dans -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>utilisez au plus 32 lettres minuscules, chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;»</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>utilisez de 1 à 64 caractères</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>utilisez au plus 32 lettres, chiffres et «&#xa0;+&#xa0;», «&#xa0;#&#xa0;», «&#xa0;.&#xa0;», «&#xa0;_&#xa0;», «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>utilisez au plus 16 lettres et chiffres, sans le point</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>utilisez le nom d’une image Docker</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>utilisez «&#xa0;gcc&#xa0;» ou «&#xa0;python&#xa0;», ou omettez-la</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>ce n’est pas le nom d’une variable d’environnement</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>est présente, mais «&#xa0;compile&#xa0;», qui devrait le créer, ne l’est pas</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>doit être différente de «&#xa0;mainFile&#xa0;»</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Il dépasse %1 octets.</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>Il doit contenir un objet JSON, {…}.</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>Le fichier de langage %1 est ignoré. %2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>Sa clé «&#xa0;id&#xa0;» vaut «&#xa0;%1&#xa0;», comme dans %2 à côté de lui.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>Sa clé «&#xa0;id&#xa0;» vaut «&#xa0;%1&#xa0;», un alias de %2.</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Sa clé «&#xa0;aliases&#xa0;» contient «&#xa0;%1&#xa0;», qui désigne déjà %2.</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Sa clé «&#xa0;endings&#xa0;» contient «&#xa0;%1&#xa0;», qui désigne déjà %2.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>contient un dossier</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>commence par «&#xa0;-&#xa0;», ce qu’un compilateur prendrait pour une option</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>n’est pas un texte valide</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>dépasse %1 octets</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>appelé depuis %1</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>L’identifiant de la tâche dépasse %1 caractères. Utilisez-en un plus court.</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>L’identifiant de la tâche contient «&#xa0;/&#xa0;» ou un caractère de contrôle. Utilisez des lettres, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>Il n’y a pas de fichier source à exécuter.</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>Il y a %1 fichiers source&#xa0;; au plus %2 peuvent être exécutés ensemble.</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>Le code source fait %1 octets&#xa0;; au plus %2 peuvent être exécutés.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>L’entrée fait %1 octets&#xa0;; au plus %2 peuvent être fournis.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>Le nom de fichier «&#xa0;%1&#xa0;» %2. Utilisez un nom de fichier simple.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>Le nom de fichier «&#xa0;%1&#xa0;» est déjà pris. Donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>La limite de %1 est %2&#xa0;; elle doit être comprise entre %3 et %4.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>Le langage «&#xa0;%1&#xa0;» est inconnu ici. Langages connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>Le bac à sable n’a pas démarré à temps.</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>L’agent du bac à sable parle un autre protocole que ce programme&#xa0;; réinstallez les deux depuis une même compilation.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>Le bac à sable s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>Le bac à sable n’accepte pas sa tâche.</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>L’agent du bac à sable a envoyé une trame que son protocole ne connaît pas.</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>Le bac à sable a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>Le bac à sable a demandé une autre limite de mémoire, que ce type de bac à sable fixe lui-même.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>bubblewrap n’est pas installé&#xa0;; installez-le (sous Debian&#xa0;: apt install bubblewrap).</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>L’agent %1 est absent&#xa0;; réinstallez CodeWar.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>Les flux du bac à sable n’ont pas pu être créés&#xa0;; trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>Ce système interdit de créer des espaces de noms utilisateur, dont le bac à sable est fait (%1). Demandez à un administrateur de les autoriser&#xa0;: sous Debian «&#xa0;sysctl kernel.unprivileged_userns_clone=1&#xa0;», sous Ubuntu un profil AppArmor pour bwrap ou «&#xa0;sysctl kernel.apparmor_restrict_unprivileged_userns=0&#xa0;», dans un conteneur un profil seccomp moins strict&#xa0;; ou utilisez Docker.</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>Le bac à sable n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>il s’est terminé sans un mot.</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>Les programmes s’exécutent dans bubblewrap. %1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>Impossible de créer ici des groupes de contrôle sans plus de droits&#xa0;; les limites sont donc assurées par rlimits et la surveillance de l’agent. Pour des limites exactes, exécutez en tant que root ou depuis une portée systemd déléguée (systemd-run --user --scope -p Delegate=yes).</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>Les groupes de contrôle sont désactivés&#xa0;; les limites sont assurées par rlimits et la surveillance de l’agent.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>Les limites sont assurées par les groupes de contrôle, version 1.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>Les limites sont assurées par les groupes de contrôle, version 2.</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>Création du groupe de contrôle %1</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>Configuration du groupe de contrôle %1</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>Les programmes s’exécutent dans des conteneurs de %1 %2 (%3).</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>Le moteur Docker exécute des conteneurs %1&#xa0;; passez-le aux conteneurs Linux.</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>Le moteur Docker ne peut pas limiter la mémoire, les processus et le CPU sur cette machine, donc aucun programme n’y est exécuté&#xa0;; activez ces groupes de contrôle (docker info indique ce qui manque) ou choisissez le bac à sable bubblewrap.</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>%1 n’a pas d’image de conteneur&#xa0;; choisissez pour lui le bac à sable bubblewrap, ou indiquez une image dans son fichier de langage.</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>Il n’y a pas encore d’image %1 pour %2&#xa0;; créez-la avec&#xa0;: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>Le conteneur pour %1 n’a pas démarré (%2)&#xa0;; si son image est plus ancienne que ce CodeWar, recréez-la&#xa0;: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>Le conteneur du programme a été perdu pendant l’exécution. %1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 Son conteneur a été tué&#xa0;: de l’extérieur, par manque de mémoire ou parce que le moteur s’est arrêté.</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>L’image %1 n’a pas de %2 fonctionnel&#xa0;; recréez-la&#xa0;: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>Le conteneur n’a pas pu être vidé après son examen.</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>un conteneur a été créé, mais n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>sa liste de conteneurs n’est pas une liste JSON</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>Le fichier de configuration de Docker %1 ne peut pas être lu&#xa0;: %2. Réparez-le ou indiquez le moteur dans DOCKER_HOST.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>Il n’y a pas de contexte Docker «&#xa0;%1&#xa0;». «&#xa0;docker context ls&#xa0;» affiche ceux qui existent&#xa0;; choisissez-en un avec «&#xa0;docker context use&#xa0;» ou DOCKER_CONTEXT.</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>il ne nomme aucun moteur Docker</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>le contexte Docker «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>il est absent, mais son pendant est présent</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>L’adresse du moteur Docker «&#xa0;%1&#xa0;» (source&#xa0;: %2) ne peut pas être utilisée&#xa0;: %3. Indiquez-en une comme unix:///var/run/docker.sock ou tcp://host:2376.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il est absent</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>l’emplacement standard</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>il faut un hôte et un port</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>le chemin du socket doit commencer par «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>CodeWar n’atteint pas les moteurs par ssh. Redirigez son socket avec «&#xa0;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&#xa0;» et indiquez celui-ci</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>les tubes nommés n’existent que sous Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une voie vers un moteur que CodeWar connaît</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>une réponse de plus de 16 MiB</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>Son disque est plein&#xa0;: libérez-y de l’espace, par exemple avec «&#xa0;docker system prune&#xa0;».</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>Créez les images de CodeWar avec «&#xa0;codewar-runner images build&#xa0;».</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>L’image est destinée à un autre type de processeur&#xa0;: créez les images de CodeWar sur cette machine avec «&#xa0;codewar-runner images build&#xa0;».</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>Vous ne pouvez pas utiliser le moteur Docker sur %1&#xa0;: permission refusée. Rejoignez le groupe «&#xa0;docker&#xa0;» avec «&#xa0;sudo usermod -aG docker $USER&#xa0;», puis fermez la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>Aucun moteur Docker ne fonctionne sur %1. Démarrez-le avec «&#xa0;sudo systemctl start docker&#xa0;», ou indiquez-en un autre dans DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>Le moteur Docker sur %1 est inaccessible&#xa0;: %2. Vérifiez qu’il fonctionne et que DOCKER_HOST indique le bon.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>Le moteur Docker sur %1 (source&#xa0;: %2) n’a pas répondu à temps à une connexion. Vérifiez qu’il fonctionne et qu’aucun pare-feu ne fait obstacle.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>Il n’y a pas d’hôte «&#xa0;%1&#xa0;» où chercher un moteur Docker. Vérifiez le nom dans DOCKER_HOST ou dans le contexte Docker, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>La recherche de l’hôte «&#xa0;%1&#xa0;» du moteur Docker a pris trop de temps. Vérifiez le réseau, ou indiquez l’hôte par son adresse.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>La connexion protégée (TLS) au moteur Docker sur %1 (source&#xa0;: %2) a échoué&#xa0;: %3. Vérifiez que son adresse et les certificats de DOCKER_CERT_PATH ou du contexte Docker vont ensemble et sont valides aujourd’hui.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>Le fichier %1 ne peut pas être utilisé pour la connexion protégée (TLS) au moteur Docker&#xa0;: %2. Mettez-y un fichier PEM valide.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>Aucune connexion au moteur Docker n’a pu être établie&#xa0;: %1. Fermez des programmes ou augmentez leurs limites (ulimit -n, ulimit -u).</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>La requête au moteur Docker a été annulée.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>Le moteur Docker sur %1 a reçu une requête mais n’y a pas répondu à temps. Il est peut-être surchargé&#xa0;; si cela continue, redémarrez-le.</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>La connexion au moteur Docker sur %1 a été perdue au milieu d’une requête%2. Le moteur a peut-être été arrêté ou redémarré&#xa0;; réessayez quand il fonctionnera.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>Ce qui répond sur %1 (source&#xa0;: %2) ne parle pas comme un moteur Docker&#xa0;: %3. Vérifiez que l’adresse est celle d’un moteur.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>Ce qui répond sur %1 (source&#xa0;: %2) en a dit plus qu’un moteur Docker ne le ferait&#xa0;: %3. Vérifiez que l’adresse est celle d’un moteur.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>Le moteur Docker sur %1 est trop ancien&#xa0;: il parle l’API %2, et CodeWar nécessite la 1.40 ou ultérieure (Docker 19.03). Mettez le moteur à jour.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>Le moteur Docker sur %1 est trop récent pour ce CodeWar&#xa0;: il ne parle aucune API antérieure à %2. Mettez CodeWar à jour.</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>Le moteur Docker a refusé une requête avec l’état %1 et sans raison.</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>Le moteur Docker dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>L’image %1 est pour %2, mais le moteur Docker fonctionne sur %3. Créez les images de CodeWar sur ce moteur avec «&#xa0;codewar-runner images build&#xa0;».</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>un évènement n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>un évènement de plus de 1 MiB</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>état %1 alors qu’aucun n’était demandé</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>une image est présente, mais n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>sa liste d’images n’est pas une liste JSON</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>Ce que le moteur Docker dit de sa progression ne peut pas être lu&#xa0;: %1. Vérifiez que l’adresse est celle d’un moteur.</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>une ligne dépasse 1 MiB</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>une ligne n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>le certificat du moteur n’est pas digne de confiance, %1</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>le moteur a raccroché&#xa0;; il n’utilise peut-être pas TLS, ou veut un autre certificat de notre part</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>%1 %2 n’est pas utilisé&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2 s’exécute dans %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>Aucun tube n’a pu être créé.</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>Un processus du bac à sable n’a pas pu être démarré (%1&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>Le profil d’appels système ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>il ne peut pas être compilé</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>ce n’est pas un objet JSON avec «&#xa0;syscalls&#xa0;»</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>son action par défaut est inconnue</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>libseccomp le refuse</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>une de ses règles ne peut pas être lue</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>L’agent du bac à sable a répondu dans le désordre&#xa0;; l’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>Le bac à sable ne répond pas.</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>Les programmes %1 nécessitent %2, qui n’est pas installé&#xa0;; installez-le (sous Debian&#xa0;: apt install %3).</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>Les exécutions ne peuvent pas être conservées&#xa0;: impossible d’écrire %1. Vérifiez les permissions et l’espace de son dossier.</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>L’historique des exécutions était endommagé et repart de zéro. Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>L’historique est utilisé par un autre programme. Réessayez.</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>Le fichier de l’historique ne peut pas être écrit. Vérifiez les permissions de son dossier.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>Le fichier de l’historique est endommagé.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>Le disque est plein. Libérez de l’espace ou abaissez les limites de l’historique.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>L’historique a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>durée d’exécution (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>durée de compilation (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>mémoire d’exécution (octets)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>mémoire de compilation (octets)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>sortie (octets)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>sortie du compilateur (octets)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>fichiers (octets)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>nombre de fichiers</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>nombre de processus</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>pile (octets)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>L’adresse de Redis est incorrecte&#xa0;: %1. Écrivez-la sous la forme redis://HÔTE:PORT/BASE, avec rediss:// pour TLS, ou unix:///CHEMIN.</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>sa base de données n’est pas un nombre à partir de 0</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>elle demande «&#xa0;%1&#xa0;», qui est inconnu ici</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>elle ne nomme aucun socket par son chemin complet</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>elle ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>son port n’est pas un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>ce n’est pas une URL valide&#xa0;; dans un mot de passe, des caractères tels que «&#xa0;@&#xa0;», «&#xa0;/&#xa0;» et «&#xa0;#&#xa0;» s’écrivent à la manière de «&#xa0;%40&#xa0;»</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>elle ne commence ni par redis://, ni par rediss://, ni par unix://</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>REDIS_PORT vaut «&#xa0;%1&#xa0;», qui n’est pas un nombre de 1 à 65535. Donnez-lui le port de Redis, d’ordinaire 6379, ou omettez-le.</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe dans son adresse.</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>Il n’a pas de mot de passe&#xa0;: omettez-le dans son adresse.</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>Il demande un mot de passe&#xa0;: mettez-le dans son adresse, comme dans redis://:MOTDEPASSE@HÔTE.</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>Prenez un utilisateur avec plus de droits, ou faites-les accorder par qui administre Redis.</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>Choisissez une base de données qu’il possède, d’ordinaire de 0 à 15.</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>Il lit ses données après un démarrage&#xa0;: il sera là dans un instant.</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>Il est occupé par un script&#xa0;: réessayez quand celui-ci sera terminé.</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>C’est une copie dans laquelle on ne peut pas écrire maintenant&#xa0;: prenez l’adresse du principal.</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>Il fait partie d’une grappe, que CodeWar ne peut pas utiliser&#xa0;: nommez un Redis indépendant.</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>Sa mémoire ou son disque est plein&#xa0;: donnez-lui-en plus, ou supprimez d’anciennes tâches.</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>Il a trop de clients&#xa0;: augmentez son «&#xa0;maxclients&#xa0;», ou arrêtez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>Redis sur %1 est inaccessible&#xa0;: %2. Vérifiez qu’il y fonctionne, ainsi que son adresse.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>Redis sur %1 n’a pas répondu à temps à une connexion. Vérifiez qu’il fonctionne et qu’aucun pare-feu ne fait obstacle.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>La connexion protégée (TLS) avec Redis sur %1 a échoué&#xa0;: %2. Vérifiez qu’il parle TLS sur ce port&#xa0;; sans TLS, l’adresse commence par redis://.</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>Redis sur %1 n’est pas digne de confiance&#xa0;: %2. Vérifiez que son certificat est pour cet hôte et valide aujourd’hui, et nommez le fichier de l’autorité qui l’a signé.</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>Il n’y a dans «&#xa0;%1&#xa0;» aucun certificat auquel reconnaître Redis. Nommez un fichier lisible au format PEM.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>Ce qui répond sur %1 ne parle pas comme Redis&#xa0;: %2. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>La connexion à Redis sur %1 s’est rompue&#xa0;: %2. Elle sera rétablie dès que Redis sera de retour.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>Redis sur %1 n’a pas répondu à temps. Vérifiez qu’il n’est pas surchargé, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>On ne sait pas si Redis a exécuté %1. %2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>Trop de choses attendent Redis sur %1. Réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>La connexion à Redis sur %1 est fermée.</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>Une commande qui attend sans fin n’est pas envoyée&#xa0;: personne ne remarquerait que Redis est parti. Donnez-lui une durée.</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>Redis a répondu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>La tâche ne s’est pas terminée à temps. Elle est toujours dans la file d’attente.</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>Une file d’attente ne peut pas s’appeler «&#xa0;%1&#xa0;»&#xa0;: donnez-lui un nom sans deux-points.</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>Le préfixe des clés des files d’attente est vide&#xa0;: celui de BullMQ est «&#xa0;bull&#xa0;».</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>Redis a donné une réponse qu’une file d’attente ne donne pas. Est-ce bien un Redis&#xa0;?</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>La file d’attente n’a plus cette tâche.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>La réponse de %1 est plus longue que toute réponse d’un serveur CodeWar. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>Le serveur %1 ne connaît plus le programme&#xa0;; il a peut-être été redémarré. Exécutez le programme à nouveau.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>La connexion à %1 a été perdue et n’a pas pu être rétablie.</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur CodeWar. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>La connexion à %1 est perdue. Le programme y continue, et sa sortie suivra dès que la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>Une partie de la sortie s’est perdue en chemin. Elle suivra en entier à la fin.</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>L’exécution a été arrêtée&#xa0;; le serveur %1 n’a pas pu en être informé.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>Le fichier %1 ne contient aucun certificat lisible. Indiquez-en un avec le certificat de l’autorité du serveur, au format PEM.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance, rien n’a donc été envoyé (%2). Si le serveur a sa propre autorité, indiquez le fichier de son certificat&#xa0;; sinon, demandez à qui le gère.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>Aucun serveur ne répond à %1. Vérifiez l’adresse et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>Aucune machine portant le nom de %1 n’est trouvée. Vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>Le serveur %1 ne répond pas. Réessayez plus tard ou choisissez un autre lieu d’exécution.</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>Aucune connexion sécurisée à %1 n’est possible&#xa0;: %2. Vérifiez si son adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>Le serveur %1 renvoie vers %2, et rien n’y a été envoyé. Si vous lui faites confiance, indiquez plutôt son adresse.</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>L’exécution a été arrêtée avant d’arriver au serveur %1.</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>Un serveur CodeWar exécute des programmes d’un seul fichier&#xa0;; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>Le programme n’est pas du texte en UTF-8, seul accepté par un serveur CodeWar. Enregistrez-le d’abord en UTF-8.</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>L’entrée dépasse 1 Mio, le maximum accepté par un serveur CodeWar. Choisissez un lieu sur cette machine ou une entrée plus petite.</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>Ce n’est pas l’adresse d’un serveur CodeWar&#xa0;; exemple&#xa0;: http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>L’adresse contient un nom ou un mot de passe. Retirez-le&#xa0;; un serveur utilise plutôt une clé d’API.</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>L’adresse contient quelque chose après son chemin. Retirez «&#xa0;?&#xa0;» et «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>La clé d’API contient une espace ou un autre caractère qu’aucune clé n’a. Indiquez-la telle que l’administrateur du serveur vous l’a donnée.</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>Le serveur %1 est en train d’être identifié.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>Les programmes s’exécutent sur le serveur CodeWar %1.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>Les programmes s’exécutent sur le serveur CodeWar %1, qui n’a pas de sortie en direct.</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>Le serveur CodeWar %1 ne peut pas exécuter de programmes pour l’instant. %2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>Le serveur %1 refuse l’accès&#xa0;: il exige une clé d’API valide (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>Le serveur %1 n’accepte plus de programmes de votre part pour l’instant. Il le fera à nouveau dans %n seconde.</numerusform>
            <numerusform>Le serveur %1 n’accepte plus de programmes de votre part pour l’instant. Il le fera à nouveau dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>Le serveur %1 n’accepte plus de programmes de votre part pour l’instant. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>Il ne donne aucune raison.</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>Le serveur %1 refuse avec le statut %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>Le serveur %1 prend l’entrée en entier&#xa0;: le programme démarre une fois l’entrée terminée. Sa sortie arrive à la fin.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>Le serveur %1 n’a pas de sortie en direct&#xa0;: elle arrive en entier à la fin du programme. Ce qui est saisi entre-temps n’atteint pas le programme.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>Le serveur %1 n’a pas de sortie en direct&#xa0;: elle arrive en entier à la fin du programme.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>L’entrée n’est pas du texte en UTF-8, seul accepté par le serveur %1. Choisissez un autre lieu d’exécution ou une autre entrée.</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>L’exécution a été arrêtée. On ne sait pas ce que le serveur %1 en a fait.</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>Les exécuteurs qui exécutaient le programme ont été perdus l’un après l’autre. Exécutez-le à nouveau ou adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>L’exécuteur a échoué sans dire pourquoi. Exécutez le programme à nouveau.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>La réponse de l’exécuteur n’est pas le résultat d’une exécution. La file d’attente est-elle bien celle de CodeWar&#xa0;? Adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>Le programme a été retiré de la file d’attente.</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>La tâche a disparu de la file d’attente, et personne ne sait comment elle s’est terminée. Exécutez le programme à nouveau.</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>Les programmes de plusieurs fichiers ne peuvent pas être envoyés à la file d’attente. Exécutez celui-ci sur cette machine.</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>Le programme n’est pas du texte UTF-8, il ne peut donc pas être envoyé à la file d’attente. Enregistrez-le en UTF-8 ou exécutez-le sur cette machine.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>L’entrée compte %1 octets&#xa0;; au plus %2 peuvent être envoyés à la file d’attente. Exécutez le programme sur cette machine ou raccourcissez son entrée.</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>L’exécuteur ne montre aucune sortie avant la fin du programme et ne peut pas être arrêté&#xa0;: ce n’est pas l’un de ceux de CodeWar.</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>L’exécuteur a été perdu ou a échoué. Le programme attend d’être exécuté à nouveau.</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>Aucun exécuteur n’a encore pris le programme, bien qu’il soit le prochain. Il attend&#xa0;; la file d’attente est peut-être en pause, ou sans exécuteur pour le moment.</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>La connexion à la file d’attente est perdue&#xa0;: %1 Le programme continue, et son résultat arrivera dès que la connexion sera rétablie. «&#xa0;Arrêter&#xa0;» met fin à l’attente.</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>Vous avez cessé d’attendre alors que la file d’attente était injoignable. Le programme s’y exécute peut-être encore&#xa0;; personne ne l’attend.</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>Vous avez cessé d’attendre. L’exécuteur ne peut pas être arrêté, le programme s’y poursuit donc jusqu’à sa fin&#xa0;; personne ne l’attend.</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>Les programmes s’exécutent sur les exécuteurs des files d’attente sur %1.</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>Connexion aux files d’attente sur %1.</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>La réponse n’est pas le résultat d’une exécution. Vérifiez que l’adresse est celle d’un serveur CodeWar, puis réessayez.</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>Le mot de passe de Redis ne peut pas être lu dans «&#xa0;%1&#xa0;»&#xa0;: %2. Nommez un fichier que vous pouvez lire et dont il est la première ligne.</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>Ce que vous avez saisi ne peut pas parvenir au programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>Ce système n’a pas de bac à sable intégré ; démarrez Docker ou connectez-vous à un serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>Le certificat de %1 a expiré, rien n’a donc été envoyé. Si l’horloge de cette machine est juste, demandez-en un nouveau à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>Le certificat de %1 n’est pas encore valable, rien n’a donc été envoyé. Vérifiez que l’horloge de cette machine est juste.</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>Le certificat de %1 est établi pour %2, rien n’a donc été envoyé. Utilisez le nom pour lequel il vaut, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>Le proxy %1 sur le chemin de %2 demande un nom et un mot de passe valables. Indiquez-les dans les réglages de proxy de votre système, comme dans http_proxy=http://NOM:MOTDEPASSE@%1.</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>Le proxy %1, par lequel votre système atteint %2, ne répond pas. Vérifiez les réglages de proxy de votre système&#xa0;; no_proxy nomme ce qui est atteint sans lui.</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>Le proxy %1 n’établit pas de connexion avec %2&#xa0;: %3. Vérifiez l’adresse et les réglages de proxy de votre système&#xa0;; no_proxy nomme ce qui est atteint sans lui.</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>Le programme a été envoyé à %1, qui tarde trop à répondre. Il s’y exécute peut-être encore. Réessayez plus tard ou choisissez un autre lieu d’exécution.</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>Le programme a été envoyé à %1, mais la connexion a été perdue avant l’arrivée de la réponse. Il s’y est peut-être exécuté&#xa0;; sa sortie est perdue. Relancez-le s’il peut s’exécuter deux fois.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>La connexion à %1 a été perdue avant sa réponse&#xa0;: %2. Réessayez&#xa0;; si cela persiste, vérifiez si l’adresse commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>Le serveur %1 renvoie sans fin d’une adresse à l’autre. Vérifiez l’adresse, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>Un proxy ou une passerelle sur le chemin de %1 n’en a pas eu de réponse (statut %2). Le programme s’y est peut-être exécuté&#xa0;; sa sortie est perdue. Réessayez plus tard, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>Un proxy ou une passerelle sur le chemin de %1 n’en obtient pas de réponse (statut %2). Réessayez plus tard, ou demandez à qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>codewar::ServerKinds</name>
    <message>
        <source>CodeWar server</source>
        <translation>Serveur CodeWar</translation>
    </message>
    <message>
        <source>Programs run on a CodeWar server, as “codewar-runner serve” is one. An original server works too; it shows output only at the end. Without https anybody on the way can read the program and the key.</source>
        <translation>Les programmes s’exécutent sur un serveur CodeWar, comme «&#xa0;codewar-runner serve&#xa0;». Un serveur d’origine convient aussi&#xa0;; il ne montre la sortie qu’à la fin. Sans https, quiconque se trouve sur le chemin peut lire le programme et la clé.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;esse</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clé d’AP&amp;I</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>si le serveur en veut une</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>A&amp;utorité</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>fichier PEM, pour un serveur avec son propre certificat</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>CodeWar s’est terminé de façon inattendue. Votre texte non enregistré est de nouveau ici.</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>L’exécution de %1 commencée à %2 a été interrompue par la fermeture de CodeWar. Relancez-la.</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>Ce que vous saisissez ne peut pas être mis en sûreté&#xa0;: impossible d’écrire dans %1. Enregistrez votre programme dans un fichier.</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>ce n’est pas une session de cette version</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>Ce que vous saisissez ne peut pas être mis en sûreté&#xa0;: %1 n’a pas pu être écrit (%2). Libérez de l’espace sur le disque ou enregistrez votre programme dans un fichier. CodeWar continue d’essayer.</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>La dernière session n’a pas pu être lue (%1). Son fichier est conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>Un texte de la dernière session n’a pas pu être lu (%1). Son fichier est conservé sous le nom %2.</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>category, command</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>Nom d’une commande, ou touches</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Attribuer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>Ces touches appartiennent à «&#xa0;%1&#xa0;». Les attribuer les lui retire.</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>il n’a pas de «&#xa0;code&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 n’est pas un extrait CodeWar&#xa0;: %2. Demandez-en un autre à son auteur.</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>il n’a pas de version «&#xa0;codewar&#xa0;»</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>il a la version %1, et ce CodeWar connaît jusqu’à la %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte valide</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>«&#xa0;language&#xa0;» n’est pas l’identifiant d’un langage</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 n’est pas un extrait CodeWar&#xa0;: ce n’est pas du JSON (%2 à l’octet %3). Demandez-en un autre à son auteur.</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 est absent ou n’est pas un fichier. Vérifiez le nom et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez ses permissions et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 dépasse 64 MiB&#xa0;; aucun extrait CodeWar n’est aussi volumineux.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>L’extrait n’a pas pu être enregistré dans %1&#xa0;: %2. Le contenu précédent du fichier est inchangé. Choisissez un autre dossier, ou libérez de l’espace et enregistrez à nouveau.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>E&amp;xtraits de code et modèles…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>Partager &amp;comme extrait…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>Ouvrir un e&amp;xtrait…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>Partager comme extrait</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>Extraits CodeWar (*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>L’entrée de ce programme est un fichier, qui ne fait pas partie d’un extrait.</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>Ouvrir un extrait</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>L’extrait est écrit en «&#xa0;%1&#xa0;», qui est inconnu ici. Choisissez un langage pour l’exécuter.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>Les extraits n’ont pas pu être enregistrés dans %1&#xa0;: %2. Ils sont conservés jusqu’à la fermeture de CodeWar.</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>Les extraits de %1 n’ont pas pu être supprimés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Il dépasse 1 MiB.</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>Vos extraits de %1 ne sont pas utilisés&#xa0;: %2 Corrigez le fichier, ou réinitialisez-les dans Outils, Extraits de code et modèles.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Dé&amp;velopper les extraits de code avec Tab</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>Extraits de code et modèles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits de code</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aj&amp;outer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>Nom&#xa0;: ce qui est saisi avant Tab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>${1:text} est le premier champ où mène Tab, $1 le même texte encore, $0 la position finale du curseur. Écrivez \$ pour un signe dollar.</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>&amp;Réinitialiser ce langage</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’extrait&#xa0;: utilisez des lettres, des chiffres et _.</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>Il y a deux extraits «&#xa0;%1&#xa0;»&#xa0;: donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>L’extrait «&#xa0;%1&#xa0;» n’a pas de texte.</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>Le langage des fichiers, ou d’un nouveau texte.</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>Ouvre une autre fenêtre même s’il y en a déjà une.</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>Programmes à ouvrir, chacun dans son onglet.</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation en cours</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilation en cours</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution en cours</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>En attente derrière %n tâche</numerusform>
            <numerusform>En attente derrière %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 exécute le programme</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>codewar::SystemKeyring</name>
    <message>
        <source>The system keyring does not know this secret.</source>
        <translation>Le trousseau du système ne connaît pas ce secret.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>Le trousseau du système n’a pas été déverrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>Ce système n’a pas de trousseau qui fonctionne (%1).</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>Fermer les &amp;autres onglets</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>Rouvrir l’ongle&amp;t fermé</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>&amp;Dupliquer l’onglet</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>On&amp;glet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>Déplacer l’onglet vers l’a&amp;vant</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>Déplacer &amp;l’onglet vers l’arrière</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Pas encore enregistré dans un fichier</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, non enregistré</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>«&#xa0;%1&#xa0;» du cas de test %2 n’est pas un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>«&#xa0;%1&#xa0;» du cas de test %2 n’est pas de l’Unicode valide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>«&#xa0;%1&#xa0;» du cas de test %2 dépasse 4 MiB.</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>«&#xa0;checker&#xa0;» du cas de test %1 est inconnu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>«&#xa0;%1&#xa0;» du cas de test %2 n’est pas une tolérance.</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>Les cas de test ne sont pas une liste.</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>Le cas de test %1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>Un programme peut avoir 1000 cas de test. Supprimez-en d’abord quelques-uns.</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>L’entrée et la sortie attendue d’un cas de test peuvent faire 4 MiB chacune.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Cas %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>Il y a plus de 1000 cas de test.</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>Les cas de test d’un programme peuvent faire 16 MiB au total. Supprimez-en d’abord quelques-uns.</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» a affiché ne peut pas être attendu&#xa0;: seul du texte UTF-8 d’au plus 4 MiB peut l’être.</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>&amp;Cas de test</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Cas de test</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>Autres actions sur les cas de test</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>Un cas de test est une entrée avec la sortie attendue pour elle.
Exécutez-les tous à la fois et voyez où le programme affiche autre chose.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 sur %n réussi</numerusform>
            <numerusform>%1 sur %n réussis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 n’existe pas. Vérifiez le nom et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 n’est pas un fichier. Ouvrez plutôt le texte d’un programme.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez ses permissions et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 dépasse 1 MiB, le maximum pour un programme. Ouvrez un fichier plus petit.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>%1 n’a pas été ouvert&#xa0;: %2. Ouvrez plutôt le texte d’un programme.</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 est en lecture seule et n’a pas été modifié. Choisissez un autre nom avec «&#xa0;Enregistrer sous&#xa0;», ou autorisez l’écriture du fichier et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>%1 a été modifié par un autre programme et n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2. Le contenu précédent du fichier est inchangé. Choisissez un autre dossier avec «&#xa0;Enregistrer sous&#xa0;», ou libérez de l’espace et enregistrez à nouveau.</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>Windows-1252 n’a pas de «&#xa0;%1&#xa0;» (ligne %2). Choisissez UTF-8, qui contient tous les caractères, dans la barre d’état, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>ce n’est pas du texte %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
</context>
<context>
    <name>codewar::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Theme &amp;as the system</source>
        <translation>Thème comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Contraste élevé, &amp;blanc sur noir</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Contraste élevé, &amp;noir sur blanc</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1&#xa0;: %2, %3&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>Attente dans la file</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>Préparation d’un bac à sable</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilation en cours</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Exécution en cours</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>Compilation&#xa0;: inutile, le programme était déjà compilé</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Où le temps est passé</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
</context>
<context>
    <name>codewar::TimingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>limits by %1</source>
        <translation>limites par %1</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en cache</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Mesuré par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>Temps CPU par rapport au temps réel</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>Pic de mémoire par rapport à sa limite</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>&amp;Graphique des dernières exécutions</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>Afficher leur &amp;mémoire</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>Le programme a occupé son processeur pendant %1 sur les %2 de son exécution.</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>Le même programme avait déjà été compilé, il n’a donc pas été recompilé.</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>Graphique des dernières exécutions</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>codewar::Verdicts</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>Erreur de compilation</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Terminé par %1</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>Code de sortie %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Erreur d’exécution</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de temps</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de mémoire</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>Limite de sortie</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>Échec de CodeWar</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>&amp;Guides d’indentation</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>&amp;Espaces</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>À &amp;propos de CodeWar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nouvel onglet</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>Un terrain de jeu pour le code, avec un véritable exécuteur derrière.</translation>
    </message>
</context>
</TS>
