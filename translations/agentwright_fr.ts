<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Agentwright::App::About</name>
    <message>
        <source>About Agentwright</source>
        <translation>À propos d’Agentwright</translation>
    </message>
    <message>
        <source>An editor for agent definitions that changes nothing but what you edit. MIT licence.</source>
        <translation>Un éditeur de définitions d’agents qui ne change rien d’autre que ce que vous modifiez. Licence MIT.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockDialog</name>
    <message>
        <source>Insert Block</source>
        <translation>Insérer un bloc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockPanel</name>
    <message>
        <source>Drag a block into the text, or double-click it</source>
        <translation>Glisser un bloc dans le texte, ou double-cliquer dessus</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkCommands</name>
    <message>
        <source>Fill in what is to be done.</source>
        <translation>Remplissez ce qui est à faire.</translation>
    </message>
    <message>
        <source>Replace in Files</source>
        <translation>Remplacer dans les fichiers</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile. Nothing was done.</source>
        <translation>«&#xa0;%1&#xa0;» a changé entre-temps. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save it before it moves. Nothing was done.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications non enregistrées. Enregistrez-le avant de le déplacer. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>Rien n’a été fait. %1</translation>
    </message>
    <message>
        <source>Files written: %1.</source>
        <translation>Fichiers écrits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open definitions changed, but not saved yet: %1.</source>
        <translation>Définitions ouvertes modifiées, mais pas encore enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo Bulk Edit</source>
        <translation>Annuler la modification groupée</translation>
    </message>
    <message>
        <source>“%1” has been edited since. Undo that first, or undo the bulk edit there alone.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis. Annulez d’abord cela, ou n’annulez la modification groupée qu’à cet endroit.</translation>
    </message>
    <message>
        <source>The bulk edit was not undone. %1</source>
        <translation>La modification groupée n’a pas été annulée. %1</translation>
    </message>
    <message>
        <source>The bulk edit was undone.</source>
        <translation>La modification groupée a été annulée.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkEditForm</name>
    <message>
        <source>&amp;Edit:</source>
        <translation>&amp;Modification&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BusyDialog</name>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChangeDialog</name>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>Changes of the selected file</source>
        <translation>Modifications du fichier sélectionné</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>Calcul des modifications…</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>Il manque encore quelque chose ci-dessus.</translation>
    </message>
    <message>
        <source>“%1” will not do here.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas ici.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Claude Code would not load the file any more.</source>
        <translation>Claude Code ne chargerait plus le fichier.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 est omis. %2</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Files that change: %1.</source>
        <translation>Fichiers qui changent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All of them or none are written; one command takes it all back.</source>
        <translation>Tous sont écrits ou aucun&#x202f;; une seule commande annule le tout.</translation>
    </message>
    <message>
        <source>Here another agent has that name.</source>
        <translation>Ici, un autre agent porte ce nom.</translation>
    </message>
    <message>
        <source>The library is still being read. Definitions until now: %1.</source>
        <translation>La bibliothèque est encore en cours de lecture. Définitions jusqu’ici : %1.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CheckFiles</name>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1&#xa0;: %2 [%3]</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChoiceField</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1 (not a known value)</source>
        <translation>%1 (valeur inconnue)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Make an agent from a template, step by step</source>
        <translation>Créer un agent à partir d’un modèle, étape par étape</translation>
    </message>
    <message>
        <source>New &amp;Empty Definition</source>
        <translation>Nouvelle définition &amp;vide</translation>
    </message>
    <message>
        <source>Start a new definition without a template</source>
        <translation>Commencer une nouvelle définition sans modèle</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open one or more definitions</source>
        <translation>Ouvrir une ou plusieurs définitions</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Make definitions of agents of other tools</source>
        <translation>Créer des définitions à partir d’agents d’autres outils</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Show all definitions below a folder in the library</source>
        <translation>Montrer dans la bibliothèque toutes les définitions d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Write the definition to its file</source>
        <translation>Écrire la définition dans son fichier</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Write the definition to another file</source>
        <translation>Écrire la définition dans un autre fichier</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>Write all definitions that have changes</source>
        <translation>Écrire toutes les définitions modifiées</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Take over what is on disk; can be undone</source>
        <translation>Reprendre ce qui est sur le disque&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Versions &amp;antérieures…</translation>
    </message>
    <message>
        <source>Compare what was saved before, and bring it back</source>
        <translation>Comparer ce qui a été enregistré auparavant et le rétablir</translation>
    </message>
    <message>
        <source>Prompt as P&amp;DF…</source>
        <translation>Pro&amp;mpt en PDF…</translation>
    </message>
    <message>
        <source>Write the prompt as it reads to a PDF file</source>
        <translation>Écrire le prompt mis en forme dans un fichier PDF</translation>
    </message>
    <message>
        <source>&amp;Print Prompt…</source>
        <translation>Im&amp;primer le prompt…</translation>
    </message>
    <message>
        <source>Print the prompt as it reads</source>
        <translation>Imprimer le prompt mis en forme</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Fermer la définition</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Close all definitions</source>
        <translation>Fermer toutes les définitions</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change, wherever it was made</source>
        <translation>Annuler la dernière modification, où qu’elle ait été faite</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification qui a été annulée</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Déplacer la sélection dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Copier la sélection dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation>Insérer le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Sélectionner tout</translation>
    </message>
    <message>
        <source>Search &amp;Library…</source>
        <translation>Rechercher dans la bibliothè&amp;que…</translation>
    </message>
    <message>
        <source>Search and replace in all definitions of the opened folders</source>
        <translation>Rechercher et remplacer dans toutes les définitions des dossiers ouverts</translation>
    </message>
    <message>
        <source>Change what is selected in the library, or all that it shows</source>
        <translation>Modifier ce qui est sélectionné dans la bibliothèque, ou tout ce qu’elle montre</translation>
    </message>
    <message>
        <source>Undo &amp;Bulk Edit</source>
        <translation>Annuler la modification &amp;groupée</translation>
    </message>
    <message>
        <source>Put back every file that the last bulk edit changed</source>
        <translation>Rétablir tous les fichiers changés par la dernière modification groupée</translation>
    </message>
    <message>
        <source>Show Field in Te&amp;xt</source>
        <translation>&amp;Voir le champ dans le texte</translation>
    </message>
    <message>
        <source>Go to the lines that hold this field</source>
        <translation>Aller aux lignes qui contiennent ce champ</translation>
    </message>
    <message>
        <source>Remo&amp;ve Field</source>
        <translation>Su&amp;pprimer le champ</translation>
    </message>
    <message>
        <source>Take the key out of the frontmatter</source>
        <translation>Retirer la clé du frontmatter</translation>
    </message>
    <message>
        <source>Rese&amp;t Field</source>
        <translation>Réi&amp;nitialiser le champ</translation>
    </message>
    <message>
        <source>Give the field the value that is saved</source>
        <translation>Rendre au champ la valeur enregistrée</translation>
    </message>
    <message>
        <source>Field &amp;Menu…</source>
        <translation>&amp;Menu du champ…</translation>
    </message>
    <message>
        <source>Help on this field, which tools read it, and what can be done</source>
        <translation>Aide sur ce champ, outils qui le lisent et actions possibles</translation>
    </message>
    <message>
        <source>Search in F&amp;orm</source>
        <translation>Rechercher dans le &amp;formulaire</translation>
    </message>
    <message>
        <source>Show only the fields that have a text</source>
        <translation>Ne montrer que les champs qui contiennent un texte</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Param&amp;ètres…</translation>
    </message>
    <message>
        <source>Tools, look, saving, templates and checks as you want them</source>
        <translation>Outils, apparence, enregistrement, modèles et vérifications selon vos souhaits</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>Show or hide the form</source>
        <translation>Afficher ou masquer le formulaire</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Afficher ou masquer l’aperçu</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Afficher ou masquer la liste des problèmes</translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation>Bloc&amp;s</translation>
    </message>
    <message>
        <source>Show or hide the blocks that can be dragged into the text</source>
        <translation>Afficher ou masquer les blocs à glisser dans le texte</translation>
    </message>
    <message>
        <source>Routin&amp;g</source>
        <translation>Routa&amp;ge</translation>
    </message>
    <message>
        <source>Show or hide which agent a request would go to, and which agents overlap</source>
        <translation>Afficher ou masquer l’agent qui recevrait une demande et les agents qui se recoupent</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Show or hide the definitions of the opened folders</source>
        <translation>Afficher ou masquer les définitions des dossiers ouverts</translation>
    </message>
    <message>
        <source>Refres&amp;h Library</source>
        <translation>Act&amp;ualiser la bibliothèque</translation>
    </message>
    <message>
        <source>Look at all folders of the library again</source>
        <translation>Parcourir à nouveau tous les dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Go to For&amp;m</source>
        <translation>Aller au for&amp;mulaire</translation>
    </message>
    <message>
        <source>Put the focus in the form</source>
        <translation>Placer le focus dans le formulaire</translation>
    </message>
    <message>
        <source>Go to &amp;Text</source>
        <translation>Aller au &amp;texte</translation>
    </message>
    <message>
        <source>Put the focus in the text</source>
        <translation>Placer le focus dans le texte</translation>
    </message>
    <message>
        <source>Go to Pro&amp;blems</source>
        <translation>Aller au&amp;x problèmes</translation>
    </message>
    <message>
        <source>Put the focus in the list of problems</source>
        <translation>Placer le focus dans la liste des problèmes</translation>
    </message>
    <message>
        <source>Who Would Answ&amp;er?</source>
        <translation>&amp;Qui répondrait&#x202f;?</translation>
    </message>
    <message>
        <source>Type a request and see which agents it would go to, and why</source>
        <translation>Saisir une demande et voir à quels agents elle irait, et pourquoi</translation>
    </message>
    <message>
        <source>Go to As Read B&amp;y</source>
        <translation>Aller à «&#xa0;L&amp;u par&#xa0;»</translation>
    </message>
    <message>
        <source>Show what each tool makes of the definition</source>
        <translation>Montrer ce que chaque outil fait de la définition</translation>
    </message>
    <message>
        <source>Go to Libr&amp;ary</source>
        <translation>Aller à la b&amp;ibliothèque</translation>
    </message>
    <message>
        <source>Put the focus in the list of definitions</source>
        <translation>Placer le focus dans la liste des définitions</translation>
    </message>
    <message>
        <source>Fold Front&amp;matter</source>
        <translation>Replier le front&amp;matter</translation>
    </message>
    <message>
        <source>Hide the frontmatter&apos;s lines in the text</source>
        <translation>Masquer les lignes du frontmatter dans le texte</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the editor</source>
        <translation>Couper les longues lignes au bord de l’éditeur</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Larger text in the editor</source>
        <translation>Agrandir le texte de l’éditeur</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Smaller text in the editor</source>
        <translation>Réduire le texte de l’éditeur</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>La taille de texte du bureau</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check the definition now</source>
        <translation>Vérifier la définition maintenant</translation>
    </message>
    <message>
        <source>Fix &amp;All…</source>
        <translation>&amp;Tout corriger…</translation>
    </message>
    <message>
        <source>See what every fix that keeps the meaning would change, and apply them</source>
        <translation>Voir ce que changerait chaque correction qui préserve le sens, et les appliquer</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>&amp;Correction rapide…</translation>
    </message>
    <message>
        <source>What can be done about the problem at the caret</source>
        <translation>Ce que l’on peut faire contre le problème au curseur</translation>
    </message>
    <message>
        <source>What the &amp;Rule Says</source>
        <translation>Ce que dit la &amp;règle</translation>
    </message>
    <message>
        <source>Show or hide the documentation of the selected rule</source>
        <translation>Afficher ou masquer la documentation de la règle sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>Aller au problème suivant dans le texte</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>Aller au problème précédent dans le texte</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>Co&amp;mparer avec…</translation>
    </message>
    <message>
        <source>See this definition beside another one, part by part, and take parts over</source>
        <translation>Voir cette définition à côté d’une autre, partie par partie, et reprendre des parties</translation>
    </message>
    <message>
        <source>Compare With the &amp;File on Disk</source>
        <translation>Comparer avec le &amp;fichier sur le disque</translation>
    </message>
    <message>
        <source>See what has changed since the definition was saved</source>
        <translation>Voir ce qui a changé depuis l’enregistrement de la définition</translation>
    </message>
    <message>
        <source>Compare With the Committed &amp;Version</source>
        <translation>Comparer &amp;avec la version commitée</translation>
    </message>
    <message>
        <source>See what has changed since the file was last committed to git</source>
        <translation>Voir ce qui a changé depuis le dernier commit du fichier dans git</translation>
    </message>
    <message>
        <source>New From This &amp;Agent…</source>
        <translation>Nouveau à partir de cet &amp;agent…</translation>
    </message>
    <message>
        <source>Make another agent that begins as this one</source>
        <translation>Créer un autre agent qui commence comme celui-ci</translation>
    </message>
    <message>
        <source>New From &amp;Selection…</source>
        <translation>Nouveau à partir de la &amp;sélection…</translation>
    </message>
    <message>
        <source>Make an agent whose prompt is the selected text</source>
        <translation>Créer un agent dont le prompt est le texte sélectionné</translation>
    </message>
    <message>
        <source>New From &amp;Clipboard…</source>
        <translation>Nouveau à partir du &amp;presse-papiers…</translation>
    </message>
    <message>
        <source>Make an agent of the text in the clipboard</source>
        <translation>Créer un agent à partir du texte du presse-papiers</translation>
    </message>
    <message>
        <source>Insert &amp;Block…</source>
        <translation>Insérer un &amp;bloc…</translation>
    </message>
    <message>
        <source>Put a section that others have thought out into the prompt</source>
        <translation>Placer dans le prompt une section que d’autres ont mise au point</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Make a template of this definition</source>
        <translation>Faire un modèle de cette définition</translation>
    </message>
    <message>
        <source>&amp;Manage Templates…</source>
        <translation>&amp;Gérer les modèles…</translation>
    </message>
    <message>
        <source>Edit, copy, delete, hand on and take in templates</source>
        <translation>Modifier, copier, supprimer, transmettre et recevoir des modèles</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write definitions in another tool&apos;s format, with a report of what is lost</source>
        <translation>Écrire des définitions au format d’un autre outil, avec un rapport des pertes</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Exporter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Write the same formats to the same place as the last time for this folder</source>
        <translation>Écrire les mêmes formats au même endroit que la dernière fois pour ce dossier</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>See all commands and change their keys</source>
        <translation>Voir toutes les commandes et changer leurs touches</translation>
    </message>
    <message>
        <source>&amp;About Agentwright</source>
        <translation>À &amp;propos d’Agentwright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Look for a text or a regular expression</source>
        <translation>Rechercher un texte ou une expression régulière</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Replace what is found, here or in all open definitions</source>
        <translation>Remplacer ce qui est trouvé, ici ou dans toutes les définitions ouvertes</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Aller à la li&amp;gne…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>Aller à une ligne par son numéro</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>Aller au t&amp;itre…</translation>
    </message>
    <message>
        <source>Go to a section of the prompt by its title</source>
        <translation>Aller à une section du prompt par son titre</translation>
    </message>
    <message>
        <source>&amp;Go to File…</source>
        <translation>Aller au fic&amp;hier…</translation>
    </message>
    <message>
        <source>Find an open, recent or neighbouring file by its name</source>
        <translation>Trouver par son nom un fichier ouvert, récent ou voisin</translation>
    </message>
    <message>
        <source>&amp;Find Command…</source>
        <translation>Trouver une comman&amp;de…</translation>
    </message>
    <message>
        <source>Find any command by its name and run it</source>
        <translation>Trouver une commande par son nom et l’exécuter</translation>
    </message>
    <message>
        <source>Paste as Plain &amp;Text</source>
        <translation>Coller en texte &amp;brut</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text as it is, without turning HTML into Markdown</source>
        <translation>Insérer le texte du presse-papiers tel quel, sans convertir le HTML en Markdown</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>Make the selection or the word bold, or take it back</source>
        <translation>Mettre la sélection ou le mot en gras, ou l’annuler</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>Make the selection or the word italic, or take it back</source>
        <translation>Mettre la sélection ou le mot en italique, ou l’annuler</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Mark the selection or the word as code, or take it back</source>
        <translation>Marquer la sélection ou le mot comme code, ou l’annuler</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>Barr&amp;é</translation>
    </message>
    <message>
        <source>Strike the selection or the word through, or take it back</source>
        <translation>Barrer la sélection ou le mot, ou l’annuler</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Make a link of the selection or the word</source>
        <translation>Faire un lien de la sélection ou du mot</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Titre &amp;1</translation>
    </message>
    <message>
        <source>Make the line a heading of level 1, or plain text again</source>
        <translation>Faire de la ligne un titre de niveau 1, ou de nouveau du texte simple</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Titre &amp;2</translation>
    </message>
    <message>
        <source>Make the line a heading of level 2, or plain text again</source>
        <translation>Faire de la ligne un titre de niveau 2, ou de nouveau du texte simple</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Titre &amp;3</translation>
    </message>
    <message>
        <source>Make the line a heading of level 3, or plain text again</source>
        <translation>Faire de la ligne un titre de niveau 3, ou de nouveau du texte simple</translation>
    </message>
    <message>
        <source>Heading &amp;Deeper</source>
        <translation>Titre plus &amp;bas</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level down</source>
        <translation>Descendre d’un niveau les titres de la sélection</translation>
    </message>
    <message>
        <source>Heading Hi&amp;gher</source>
        <translation>Titre plus &amp;haut</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level up</source>
        <translation>Monter d’un niveau les titres de la sélection</translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation>Liste à &amp;puces</translation>
    </message>
    <message>
        <source>Make the lines a list, or plain text again</source>
        <translation>Faire des lignes une liste, ou de nouveau du texte simple</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>Make the lines a numbered list, or plain text again</source>
        <translation>Faire des lignes une liste numérotée, ou de nouveau du texte simple</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>Liste de &amp;tâches</translation>
    </message>
    <message>
        <source>Make the lines a list of tasks, or plain text again</source>
        <translation>Faire des lignes une liste de tâches, ou de nouveau du texte simple</translation>
    </message>
    <message>
        <source>Tic&amp;k Task</source>
        <translation>Coche&amp;r la tâche</translation>
    </message>
    <message>
        <source>Tick the tasks in the selection, or untick them</source>
        <translation>Cocher ou décocher les tâches de la sélection</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Citati&amp;on</translation>
    </message>
    <message>
        <source>Quote the lines, or take it back</source>
        <translation>Mettre les lignes en citation, ou l’annuler</translation>
    </message>
    <message>
        <source>Ind&amp;ent</source>
        <translation>&amp;Augmenter le retrait</translation>
    </message>
    <message>
        <source>Move the lines to the right</source>
        <translation>Décaler les lignes vers la droite</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>Di&amp;minuer le retrait</translation>
    </message>
    <message>
        <source>Move the lines to the left</source>
        <translation>Décaler les lignes vers la gauche</translation>
    </message>
    <message>
        <source>Code Bloc&amp;k</source>
        <translation>Bloc de co&amp;de</translation>
    </message>
    <message>
        <source>Put the lines into a code block</source>
        <translation>Placer les lignes dans un bloc de code</translation>
    </message>
    <message>
        <source>&amp;Wrap in Tag…</source>
        <translation>&amp;Entourer d’une balise…</translation>
    </message>
    <message>
        <source>Put a pair of tags around the selection</source>
        <translation>Placer une paire de balises autour de la sélection</translation>
    </message>
    <message>
        <source>Insert T&amp;able</source>
        <translation>In&amp;sérer un tableau</translation>
    </message>
    <message>
        <source>Insert a table with three columns</source>
        <translation>Insérer un tableau à trois colonnes</translation>
    </message>
    <message>
        <source>Align Tab&amp;le</source>
        <translation>Aligner le tablea&amp;u</translation>
    </message>
    <message>
        <source>Lay the table at the caret out in columns</source>
        <translation>Mettre en colonnes le tableau au curseur</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>Show or hide the sections of the prompt</source>
        <translation>Afficher ou masquer les sections du prompt</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation>Aller au p&amp;lan</translation>
    </message>
    <message>
        <source>Put the focus in the list of sections</source>
        <translation>Placer le focus dans la liste des sections</translation>
    </message>
    <message>
        <source>Fold or &amp;Unfold Here</source>
        <translation>Replier ou &amp;déplier ici</translation>
    </message>
    <message>
        <source>Hide the section, tags or code at the caret, or show it again</source>
        <translation>Masquer la section, les balises ou le code au curseur, ou les afficher à nouveau</translation>
    </message>
    <message>
        <source>Fold A&amp;ll Sections</source>
        <translation>Replier toutes les se&amp;ctions</translation>
    </message>
    <message>
        <source>Show the outermost headings and tags only</source>
        <translation>Ne montrer que les titres et balises extérieurs</translation>
    </message>
    <message>
        <source>U&amp;nfold All</source>
        <translation>Tout dépl&amp;ier</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>&amp;Monter les lignes</translation>
    </message>
    <message>
        <source>Swap the lines with the one above</source>
        <translation>Échanger les lignes avec celle du dessus</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>&amp;Descendre les lignes</translation>
    </message>
    <message>
        <source>Swap the lines with the one below</source>
        <translation>Échanger les lignes avec celle du dessous</translation>
    </message>
    <message>
        <source>Move Section Up</source>
        <translation>Monter la section</translation>
    </message>
    <message>
        <source>Swap the section with the one above</source>
        <translation>Échanger la section avec celle du dessus</translation>
    </message>
    <message>
        <source>Move Section Down</source>
        <translation>Descendre la section</translation>
    </message>
    <message>
        <source>Swap the section with the one below</source>
        <translation>Échanger la section avec celle du dessous</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Compl&amp;éter</translation>
    </message>
    <message>
        <source>Show which keys, values, tools, tags or headings could stand at the caret</source>
        <translation>Montrer les clés, valeurs, outils, balises ou titres qui pourraient se trouver au curseur</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>Insérer un e&amp;xtrait…</translation>
    </message>
    <message>
        <source>Write a piece of text with places to fill in; Tab goes from one to the next</source>
        <translation>Écrire un texte avec des emplacements à remplir&#x202f;; Tab passe de l’un au suivant</translation>
    </message>
    <message>
        <source>Edit O&amp;wn Snippets</source>
        <translation>Modifier &amp;ses propres extraits</translation>
    </message>
    <message>
        <source>Open the file with the snippets of your own</source>
        <translation>Ouvrir le fichier de vos propres extraits</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>Vérifier l’ort&amp;hographe</translation>
    </message>
    <message>
        <source>Underline words that the dictionary does not know; the context menu corrects them</source>
        <translation>Souligner les mots inconnus du dictionnaire&#x202f;; le menu contextuel les corrige</translation>
    </message>
    <message>
        <source>Show White Sp&amp;ace</source>
        <translation>Afficher les espac&amp;es</translation>
    </message>
    <message>
        <source>Show blanks and tabs as signs</source>
        <translation>Rendre visibles les espaces et les tabulations</translation>
    </message>
    <message>
        <source>F&amp;ocus on the Paragraph</source>
        <translation>F&amp;ocus sur le paragraphe</translation>
    </message>
    <message>
        <source>Make everything but the paragraph of the caret paler</source>
        <translation>Atténuer tout sauf le paragraphe du curseur</translation>
    </message>
    <message>
        <source>&amp;Distraction-Free</source>
        <translation>&amp;Sans distraction</translation>
    </message>
    <message>
        <source>Show the text alone, on the whole screen</source>
        <translation>N’afficher que le texte, en plein écran</translation>
    </message>
    <message>
        <source>Split Te&amp;xt Side by Side</source>
        <translation>Diviser le te&amp;xte côte à côte</translation>
    </message>
    <message>
        <source>Show two places of the text beside each other</source>
        <translation>Montrer deux endroits du texte l’un à côté de l’autre</translation>
    </message>
    <message>
        <source>Split Text Sta&amp;cked</source>
        <translation>Diviser le texte l’un sous l’&amp;autre</translation>
    </message>
    <message>
        <source>Show two places of the text one above the other</source>
        <translation>Montrer deux endroits du texte l’un au-dessus de l’autre</translation>
    </message>
    <message>
        <source>Go to the Other &amp;View</source>
        <translation>Aller à l’autre &amp;vue</translation>
    </message>
    <message>
        <source>Put the focus in the other half of a split text</source>
        <translation>Mettre le focus dans l’autre moitié d’un texte divisé</translation>
    </message>
    <message>
        <source>No character is invisible or looks like another one.</source>
        <translation>Aucun caractère n’est invisible ni ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>Go to Next Inv&amp;isible Character</source>
        <translation>Aller au caractère inv&amp;isible suivant</translation>
    </message>
    <message>
        <source>Go to the next character that nobody sees or that looks like another one, and name it</source>
        <translation>Aller au prochain caractère que personne ne voit ou qui ressemble à un autre, et le nommer</translation>
    </message>
    <message>
        <source>Compare With What an E&amp;xport Keeps</source>
        <translation>Comparer à ce qu’un e&amp;xport conserve</translation>
    </message>
    <message>
        <source>See what of this definition is left after it was exported for another tool</source>
        <translation>Voir ce qui reste de cette définition après un export pour un autre outil</translation>
    </message>
    <message>
        <source>Go to Messa&amp;ge</source>
        <translation>Aller au messa&amp;ge</translation>
    </message>
    <message>
        <source>Put the focus on the choices of the latest message</source>
        <translation>Placer le focus sur les choix du dernier message</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>Find O&amp;verlap</source>
        <translation>Chercher les &amp;recoupements</translation>
    </message>
    <message>
        <source>Show which agents claim the same work, and which prompts are nearly equal</source>
        <translation>Montrer quels agents revendiquent le même travail et quels prompts sont presque identiques</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>Modification &amp;groupée…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompareDialog</name>
    <message>
        <source>The texts are equal.</source>
        <translation>Les textes sont identiques.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Completion</name>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>Ce qui pourrait figurer ici</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DefinitionCompare</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>Beginning of the prompt</source>
        <translation>Début du prompt</translation>
    </message>
    <message>
        <source>Section “%1”</source>
        <translation>Section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>seulement là-bas</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>Show what is the &amp;same</source>
        <translation>Afficher ce qui est &amp;identique</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>&amp;Take Over From There</source>
        <translation>&amp;Reprendre de là-bas</translation>
    </message>
    <message>
        <source>Compare %1 With %2</source>
        <translation>Comparer %1 avec %2</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>Parties qui diffèrent</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) differ.</source>
        <translation>
            <numerusform>%n partie diffère.</numerusform>
            <numerusform>%n parties diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove Here</source>
        <translation>&amp;Supprimer ici</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>modifié ici</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>modifié là-bas</translation>
    </message>
    <message>
        <source>changed in both, in the same way</source>
        <translation>modifié des deux côtés, de la même façon</translation>
    </message>
    <message>
        <source>changed in both, differently</source>
        <translation>modifié des deux côtés, différemment</translation>
    </message>
    <message>
        <source>what an export keeps</source>
        <translation>ce qu’un export conserve</translation>
    </message>
    <message>
        <source>Where both come from</source>
        <translation>D’où viennent les deux</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Rétablir l’origine</translation>
    </message>
    <message>
        <source>Where Both Come &amp;From</source>
        <translation>D’&amp;où viennent les deux</translation>
    </message>
    <message>
        <source>Say again what both come from</source>
        <translation>Redire ce que dit la version d’origine</translation>
    </message>
    <message>
        <source>With the version that both come from it can be told who changed what</source>
        <translation>La version d’où viennent les deux permet de dire qui a modifié quoi</translation>
    </message>
    <message>
        <source>Exported for</source>
        <translation>Exporté pour</translation>
    </message>
    <message>
        <source>&amp;Exported for:</source>
        <translation>&amp;Exporté pour :</translation>
    </message>
    <message>
        <source>The &amp;Committed Version</source>
        <translation>La version &amp;validée</translation>
    </message>
    <message>
        <source>A &amp;File…</source>
        <translation>Un &amp;fichier…</translation>
    </message>
    <message>
        <source>Both come from: %1</source>
        <translation>Les deux viennent de : %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DestinationForm</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>Tous mes projets (utilisateur)</translation>
    </message>
    <message>
        <source>A plugin</source>
        <translation>Un plugin</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>P&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The plugin&apos;s folder “agents”</source>
        <translation>Le dossier «&#xa0;agents&#xa0;» du plugin</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>This is no file name that every system takes.</source>
        <translation>Ce n’est pas un nom de fichier que tout système accepte.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>&amp;Use Another Name</source>
        <translation>&amp;Utiliser un autre nom</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DiagnosticsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DiskCommands</name>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme depuis son ouverture. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you have unsaved changes.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme, et vous avez des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone. Your text is still here.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» a disparu. Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved by another program. Your text is still here.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé ou déplacé par un autre programme. Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>Make the Folder and Save</source>
        <translation>Créer le dossier et enregistrer</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Make Writable and Save</source>
        <translation>Rendre modifiable et enregistrer</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and read again. Undo brings the earlier text back.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme et relu. Annuler rétablit le texte précédent.</translation>
    </message>
    <message>
        <source>Change by Another Program</source>
        <translation>Modification par un autre programme</translation>
    </message>
    <message>
        <source>What the file on disk has (+) other than your text (−):</source>
        <translation>Ce que le fichier sur le disque a (+) à la place de votre texte (−)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>&amp;Prendre l’autre version</translation>
    </message>
    <message>
        <source>Both changes are in the text now. It is not saved yet; undo takes the merge back.</source>
        <translation>Les deux modifications sont maintenant dans le texte. Il n’est pas encore enregistré&#x202f;; annuler défait la fusion.</translation>
    </message>
    <message>
        <source>“%1” was renamed by another program: “%2” has what it held. Your text is still here.</source>
        <translation>« %1 » a été renommé par un autre programme : « %2 » contient ce qu’il contenait. Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>Go On with the Renamed File</source>
        <translation>Continuer avec le fichier renommé</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was saved.</source>
        <translation>Le dossier « %1 » n’existe pas. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Garder ma version</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DocumentPage</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Seconde vue du texte</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Errors</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a definition inside of it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez une définition à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and that it is a regular file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses droits d’accès et qu’il s’agit d’un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: file or folder are read-only. Your text is still here; save it elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: le fichier ou le dossier est en lecture seule. Votre texte est toujours là&#x202f;; enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is too large for a definition (more than 32 MB) and was not opened.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour une définition (plus de 32 Mo) et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk is full. The file on disk is as it was, your text is still here.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré, car le disque est plein. Le fichier sur le disque est inchangé, votre texte est toujours là.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme depuis son ouverture. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the text holds half of a character that cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: le texte contient une moitié de caractère qui ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>“%1” holds other files of the same name.</source>
        <translation>«&#xa0;%1&#xa0;» contient d’autres fichiers du même nom.</translation>
    </message>
    <message>
        <source>A file name inside of “%1” is not safe.</source>
        <translation>Un nom de fichier dans «&#xa0;%1&#xa0;» n’est pas sûr.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The change was not made: the frontmatter would not be read as intended. Edit it in the text.</source>
        <translation>La modification n’a pas été faite&#xa0;: le frontmatter ne serait pas lu comme voulu. Modifiez-le dans le texte.</translation>
    </message>
    <message>
        <source>The change does not fit the text any more. Try again.</source>
        <translation>La modification ne correspond plus au texte. Réessayez.</translation>
    </message>
    <message>
        <source>This value can only be edited in the text.</source>
        <translation>Cette valeur ne peut être modifiée que dans le texte.</translation>
    </message>
    <message>
        <source>Nothing is written: this file is there already and cannot be added to. %1</source>
        <translation>Rien n’est écrit&#xa0;: ce fichier existe déjà et ne peut pas être complété. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: its name is not UTF-8. Rename the file.</source>
        <translation>« %1 » ne peut pas être ouvert : son nom n’est pas en UTF-8. Renommez le fichier.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExampleCard</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliquer (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete on the heading)</source>
        <translation>Supprimer (Suppr sur le titre)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>What happens before</source>
        <translation>Ce qui se passe avant</translation>
    </message>
    <message>
        <source>Add a turn behind the last one</source>
        <translation>Ajouter un tour après le dernier</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Why the agent is called</source>
        <translation>Pourquoi l’agent est appelé</translation>
    </message>
    <message>
        <source>Drag to move the example</source>
        <translation>Glisser pour déplacer l’exemple</translation>
    </message>
    <message>
        <source>User Turn</source>
        <translation>Tour de l’utilisateur</translation>
    </message>
    <message>
        <source>Assistant Turn</source>
        <translation>Tour de l’assistant</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Exemple %1 sur %2</translation>
    </message>
    <message>
        <source>Drag example %1</source>
        <translation>Glisser l’exemple %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Monter l’exemple %1</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Descendre l’exemple %1</translation>
    </message>
    <message>
        <source>Duplicate example %1</source>
        <translation>Dupliquer l’exemple %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Supprimer l’exemple %1</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>Ajouter un tour à l’exemple %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportCommands</name>
    <message>
        <source>Files written: %1, to “%2”.</source>
        <translation>Fichiers écrits&#xa0;: %1, dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportDialog</name>
    <message>
        <source>Write &amp;limits into the prompt</source>
        <translation>Écrire les &amp;limites dans le prompt</translation>
    </message>
    <message>
        <source>&amp;All open definitions (%1)</source>
        <translation>&amp;Toutes les définitions ouvertes (%1)</translation>
    </message>
    <message>
        <source>An agent may do more there than its author allows.</source>
        <translation>Un agent peut y faire plus que ne le permet son auteur.</translation>
    </message>
    <message>
        <source>&amp;Write the Limits Into the Prompt</source>
        <translation>Écr&amp;ire les limites dans le prompt</translation>
    </message>
    <message>
        <source>&amp;Fix in the Definition</source>
        <translation>&amp;Corriger dans la définition</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Un projet</translation>
    </message>
    <message>
        <source>My home folder</source>
        <translation>Mon dossier personnel</translation>
    </message>
    <message>
        <source>Limits that a format cannot hold stand in the prompt, where nothing enforces them.</source>
        <translation>Les limites qu’un format ne connaît pas figurent dans le prompt, où rien ne les impose.</translation>
    </message>
    <message>
        <source>Forma&amp;ts:</source>
        <translation>&amp;Formats&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>P&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>Close this window and go to what the chosen line is about</source>
        <translation>Fermer cette fenêtre et aller à ce que concerne la ligne choisie</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Écrire comme</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Archive zip</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportView</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FieldRow</name>
    <message>
        <source>Actions for %1</source>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Which Tools Read It</source>
        <translation>Quels outils le lisent</translation>
    </message>
    <message>
        <source>Reset to What Is Saved</source>
        <translation>Rétablir la valeur enregistrée</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Supprimer le champ</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>Montrer dans le texte</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FileCommands</name>
    <message>
        <source>“%1” is open in another tab. Close it there, or save under another name.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre onglet. Fermez-le là, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>W</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Only in what was selected</source>
        <translation>Seulement dans ce qui était sélectionné</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>In all open definitions</source>
        <translation>Dans toutes les définitions ouvertes</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Remplacer cette occurrence et aller à la suivante</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace every match as one step</source>
        <translation>Remplacer toutes les occurrences en une seule étape</translation>
    </message>
    <message>
        <source>from the top</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>depuis la fin</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and maybe more</source>
        <translation>%1, peut-être plus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 replaced in %2 files</source>
        <translation>Remplacements&#xa0;: %1, dans %2 fichiers</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>Remplacements&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FixPreviewDialog</name>
    <message>
        <source>Also fixes that have to be &amp;looked at</source>
        <translation>Aussi les corrections à &amp;vérifier</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Tout corriger</translation>
    </message>
    <message>
        <source>Such a fix may change what the definition means</source>
        <translation>Une telle correction peut changer le sens de la définition</translation>
    </message>
    <message>
        <source>Problems that go away</source>
        <translation>Problèmes qui disparaissent</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Working out the fixes…</source>
        <translation>Calcul des corrections…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without you.</source>
        <translation>Rien ne peut être corrigé sans vous.</translation>
    </message>
    <message>
        <source>Problems that go away: %1.</source>
        <translation>Problèmes qui disparaissent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One undo takes the changes of the text back.</source>
        <translation>Une seule annulation défait les modifications du texte.</translation>
    </message>
    <message>
        <source>The file will be saved in another encoding, or without a byte-order mark, or with other line ends.</source>
        <translation>Le fichier sera enregistré dans un autre encodage, sans marque d’ordre des octets ou avec d’autres fins de ligne.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Form</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Only in the text:</source>
        <translation>Seulement dans le texte&#xa0;:</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>changes files</source>
        <translation>modifie des fichiers</translation>
    </message>
    <message>
        <source>runs commands</source>
        <translation>exécute des commandes</translation>
    </message>
    <message>
        <source>uses the network</source>
        <translation>utilise le réseau</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>demande avant d’agir</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 la lit</translation>
    </message>
    <message>
        <source>%1 ignores it</source>
        <translation>%1 l’ignore</translation>
    </message>
    <message>
        <source>%1 does not load a file that has it</source>
        <translation>%1 ne charge pas un fichier qui la contient</translation>
    </message>
    <message>
        <source>A key of %1, which Claude Code does not know.</source>
        <translation>Une clé de %1, que Claude Code ne connaît pas.</translation>
    </message>
    <message>
        <source>A key that Claude Code does not know.</source>
        <translation>Une clé que Claude Code ne connaît pas.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Depuis Claude Code %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>Connu par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quand l’utiliser</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres clés</translation>
    </message>
    <message>
        <source>The key is there more than once.</source>
        <translation>La clé est présente plus d’une fois.</translation>
    </message>
    <message>
        <source>The value uses an alias, an anchor or a tag.</source>
        <translation>La valeur utilise un alias, une ancre ou une étiquette YAML.</translation>
    </message>
    <message>
        <source>The value is nested YAML.</source>
        <translation>La valeur est du YAML imbriqué.</translation>
    </message>
    <message>
        <source>There is a comment inside of the value.</source>
        <translation>La valeur contient un commentaire.</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>La valeur ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It is not clear where the entries begin and end.</source>
        <translation>On ne voit pas clairement où les entrées commencent et finissent.</translation>
    </message>
    <message>
        <source>The frontmatter has no closing line.</source>
        <translation>Le frontmatter n’a pas de ligne de fermeture.</translation>
    </message>
    <message>
        <source>The value is merged in from elsewhere.</source>
        <translation>La valeur est fusionnée depuis un autre endroit.</translation>
    </message>
    <message>
        <source>The frontmatter is too large.</source>
        <translation>Le frontmatter est trop grand.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FormView</name>
    <message>
        <source>Add Field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Of Other Tools</source>
        <translation>D’autres outils</translation>
    </message>
    <message>
        <source>Search fields and values</source>
        <translation>Rechercher des champs et des valeurs</translation>
    </message>
    <message>
        <source>Search the form</source>
        <translation>Rechercher dans le formulaire</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HeatMap</name>
    <message>
        <source>How alike the agents are</source>
        <translation>Ressemblance des agents</translation>
    </message>
    <message>
        <source>%1 and %2: %3 per cent</source>
        <translation>%1 et %2&#xa0;: %3 pour cent</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HistoryDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was saved of “%1”. The difference shows what restoring adds (+) and removes (−).</source>
        <translation>Ce qui a été enregistré de «&#xa0;%1&#xa0;». La différence montre ce que la restauration ajoute (+) et retire (−).</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versions, la plus récente en premier</translation>
    </message>
    <message>
        <source>Difference from the present text</source>
        <translation>Différence avec le texte actuel</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Each save keeps one.</source>
        <translation>Il n’y a pas encore de versions antérieures. Chaque enregistrement en garde une.</translation>
    </message>
    <message>
        <source>This version is the present text.</source>
        <translation>Cette version est le texte actuel.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HoverHelp</name>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Depuis Claude Code %1</translation>
    </message>
    <message>
        <source>The model of the main conversation.</source>
        <translation>Le modèle de la conversation principale.</translation>
    </message>
    <message>
        <source>A name that moves on to newer models.</source>
        <translation>Un nom qui passe aux modèles plus récents.</translation>
    </message>
    <message>
        <source>One certain model; it does not move on to newer ones.</source>
        <translation>Un modèle précis&#x202f;; il ne passe pas aux plus récents.</translation>
    </message>
    <message>
        <source>A model of another vendor: Claude Code passes the name on, and the call fails.</source>
        <translation>Un modèle d’un autre fournisseur&#xa0;: Claude Code transmet le nom, et l’appel échoue.</translation>
    </message>
    <message>
        <source>Nobody sees it, but the model reads it.</source>
        <translation>Personne ne le voit, mais le modèle le lit.</translation>
    </message>
    <message>
        <source>It looks like a blank, but is another one.</source>
        <translation>On dirait une espace, mais c’en est une autre.</translation>
    </message>
    <message>
        <source>It looks like “%1”, but is another letter.</source>
        <translation>On dirait «&#xa0;%1&#xa0;», mais c’est une autre lettre.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ImportDialog</name>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>%1, from %2:</source>
        <translation>%1, de %2&#xa0;:</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files that are no agents: %1</source>
        <translation>Fichiers qui ne sont pas des agents&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Keep what Claude Code does not know, under a prefix</source>
        <translation>&amp;Conserver sous un préfixe ce que Claude Code ne connaît pas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Agents of other tools:</source>
        <translation>Agents d’autres outils&#xa0;:</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>Forma&amp;t&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Write to:</source>
        <translation>Écri&amp;re dans&#xa0;:</translation>
    </message>
    <message>
        <source>What comes &amp;over, and what does not:</source>
        <translation>Ce &amp;qui est repris, et ce qui ne l’est pas&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>The clipboard&apos;s text</source>
        <translation>Le texte du presse-papiers</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Encore aucun</translation>
    </message>
    <message>
        <source>&amp;Give hooks and MCP servers of a plugin to each of its agents</source>
        <translation>&amp;Donner les hooks et serveurs MCP d’un plugin à chacun de ses agents</translation>
    </message>
    <message>
        <source>Otherwise only an agent that is alone in its plugin gets them.</source>
        <translation>Sinon, seul un agent qui est seul dans son plugin les reçoit.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>Modification &amp;groupée…</translation>
    </message>
    <message>
        <source>&amp;Rename File…</source>
        <translation>&amp;Renommer le fichier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Show in File Manager</source>
        <translation>&amp;Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Rename &amp;Agent…</source>
        <translation>Renommer l’&amp;agent…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryColumns</name>
    <message>
        <source>Claude Code does not load it</source>
        <translation>Claude Code ne le charge pas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>About %1 tokens always on, %2 when it is called</source>
        <translation>Environ %1 jetons en permanence, %2 lors de l’appel</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>Erreurs&#xa0;: %1, avertissements&#xa0;: %2, indications&#xa0;: %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>nom en double</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The agent&apos;s name, or the file&apos;s where it has none</source>
        <translation>Le nom de l’agent, ou celui du fichier s’il n’en a pas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Errors, warnings and hints in the file</source>
        <translation>Erreurs, avertissements et indications dans le fichier</translation>
    </message>
    <message>
        <source>Same Name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Which one counts where several agents have the same name</source>
        <translation>Lequel compte quand plusieurs agents portent le même nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>When the agent is to be called</source>
        <translation>Quand l’agent doit être appelé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model; empty where the file names none</source>
        <translation>Le modèle&#x202f;; vide si le fichier n’en indique aucun</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The colour that the agent is shown in</source>
        <translation>La couleur dans laquelle l’agent est affiché</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The tools that the agent may use</source>
        <translation>Les outils que l’agent peut utiliser</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>A rough estimate</source>
        <translation>Une estimation grossière</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>When the file was changed last</source>
        <translation>La date de la dernière modification du fichier</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Where the agent counts</source>
        <translation>Où l’agent compte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>L’emplacement du fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Le nom du fichier</translation>
    </message>
    <message>
        <source>Loads In</source>
        <translation>Chargé par</translation>
    </message>
    <message>
        <source>How many tools load the file as it is</source>
        <translation>Combien d’outils chargent le fichier tel quel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the format of %1: to open it is to import it</source>
        <translation>Au format de %1 : l’ouvrir, c’est l’importer</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Whose place the file is in, or whose format</source>
        <translation>À qui appartient l’emplacement ou le format du fichier</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryCommands</name>
    <message>
        <source>No problems were found.</source>
        <translation>Aucun problème n’a été trouvé.</translation>
    </message>
    <message>
        <source>Only the first %1 definitions were opened.</source>
        <translation>Seules les %1 premières définitions ont été ouvertes.</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>New name of the file:</source>
        <translation>Nouveau nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être renommé.</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>Non mis à la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files of other tools are imported first: open them.</source>
        <translation>Les fichiers d’autres outils doivent d’abord être importés : ouvrez-les.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>There is nothing to edit: the library shows no definitions.</source>
        <translation>Rien à modifier : la bibliothèque n’affiche aucune définition.</translation>
    </message>
    <message>
        <source>Bulk Edit</source>
        <translation>Modification groupée</translation>
    </message>
    <message>
        <source>Bulk Edit: %1</source>
        <translation>Modification groupée : %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How %1 takes the file</source>
        <translation>Comment %1 prend le fichier</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop looking at the folders</source>
        <translation>Arrêter de parcourir les dossiers</translation>
    </message>
    <message>
        <source>Open a folder to see all agents below it: a project, your own agents, plugins.</source>
        <translation>Ouvrez un dossier pour voir tous les agents qu’il contient&#xa0;: un projet, vos propres agents, des plugins.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>My Own Agents</source>
        <translation>Mes propres agents</translation>
    </message>
    <message>
        <source>Filter: words, tools:Bash, -color:*</source>
        <translation>Filtre&#xa0;: mots, tools:Bash, -color:*</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>How the library is shown</source>
        <translation>Comment la bibliothèque est affichée</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Saved Views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>C&amp;lose Folder</source>
        <translation>Fermer &amp;le dossier</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced:</source>
        <translation>Nom&#x202f;; un nom déjà présent est remplacé&#xa0;:</translation>
    </message>
    <message>
        <source>The filter knows names, descriptions, models, colours, tools and paths. The search looks into files.</source>
        <translation>Le filtre connaît les noms, descriptions, modèles, couleurs, outils et chemins. La recherche regarde dans les fichiers.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are more files than the system can watch: Refresh shows what has changed.</source>
        <translation>Il y a plus de fichiers que le système ne peut en surveiller&#xa0;: Actualiser montre ce qui a changé.</translation>
    </message>
    <message>
        <source>Definitions: %1</source>
        <translation>Définitions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Definitions: %1 of %2</source>
        <translation>Définitions&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>parcours en cours…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>No definitions in %1</source>
        <translation>Aucune définition dans %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LineField</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ListField</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Liste vide</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>Add: names, separated by commas</source>
        <translation>Ajouter&#xa0;: des noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Ajouter des éléments</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LossTree</name>
    <message>
        <source>What is kept and lost</source>
        <translation>Ce qui est conservé et perdu</translation>
    </message>
    <message>
        <source>Agent and field</source>
        <translation>Agent et champ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>non exporté</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>with losses</source>
        <translation>avec des pertes</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MainWindow</name>
    <message>
        <source>Definitions written: %1.</source>
        <translation>Définitions écrites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The clipboard holds an agent of %1.</source>
        <translation>Le presse-papiers contient un agent de %1.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Open definitions</source>
        <translation>Définitions ouvertes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>%1[*] — Agentwright</source>
        <translation>%1[*] — Agentwright</translation>
    </message>
    <message>
        <source>Agentwright</source>
        <translation>Agentwright</translation>
    </message>
    <message>
        <source>The prompt was written to %1.</source>
        <translation>Le prompt a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Problems removed: %1. Undo takes all of it back.</source>
        <translation>Problèmes éliminés&#xa0;: %1. Annuler défait le tout.</translation>
    </message>
    <message>
        <source>No program is set up for “%1”. Any text editor will do.</source>
        <translation>Aucun programme n’est associé à « %1 ». N’importe quel éditeur de texte convient.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ManageTemplatesDialog</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>Gérer les modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Templates and blocks:</source>
        <translation>&amp;Modèles et blocs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Mod&amp;ifier</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Share as File…</source>
        <translation>&amp;Partager en fichier…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Imp&amp;orter…</translation>
    </message>
    <message>
        <source>Cannot be used. %1</source>
        <translation>Inutilisable. %1</translation>
    </message>
    <message>
        <source>Another one with the same identifier is used instead</source>
        <translation>Un autre avec le même identifiant est utilisé à la place</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Comes with the program; duplicate it to change it.</source>
        <translation>Fourni avec le programme&#x202f;; dupliquez-le pour le modifier.</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Copié vers «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was not imported: it is no template that can be used. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé&#xa0;: ce n’est pas un modèle utilisable. %2</translation>
    </message>
    <message>
        <source>“%1” was not imported: you have a template with the identifier “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé&#xa0;: vous avez déjà un modèle avec l’identifiant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>«&#xa0;%1&#xa0;» a été importé.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>You and another program changed the same lines of “%1”. What only one of you changed is merged by itself. Choose what becomes of the rest; undo takes all of it back.</source>
        <translation>Vous et un autre programme avez modifié les mêmes lignes de «&#xa0;%1&#xa0;». Ce que seul l’un de vous a modifié est fusionné automatiquement. Choisissez ce qu’il advient du reste&#x202f;; annuler défait le tout.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Your lines (−) and those on disk (+)</source>
        <translation>Vos lignes (−) et celles du disque (+)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation>Les deux, les miennes d’abord</translation>
    </message>
    <message>
        <source>&amp;Do with these lines:</source>
        <translation>&amp;Que faire de ces lignes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Lignes %1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>les miennes</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>les autres</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MultilineField</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NameField</name>
    <message>
        <source>Usual spelling: %1</source>
        <translation>Graphie usuelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has this name too: only one of them is used.</source>
        <translation>%1 porte aussi ce nom&#xa0;: un seul d’entre eux est utilisé.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NewAgentWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>New Agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Un modèle</translation>
    </message>
    <message>
        <source>The file of an agent…</source>
        <translation>Le fichier d’un agent…</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Résultat&#xa0;:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation>Partir &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* doit être rempli</translation>
    </message>
    <message>
        <source>This definition cannot be a starting point. %1</source>
        <translation>Cette définition ne peut pas servir de point de départ. %1</translation>
    </message>
    <message>
        <source>The next page asks for a new name and for what else should differ.</source>
        <translation>La page suivante demande un nouveau nom et ce qui doit changer par ailleurs.</translation>
    </message>
    <message>
        <source>What should the agent begin as?</source>
        <translation>Comme quoi l’agent doit-il commencer&#x202f;?</translation>
    </message>
    <message>
        <source>What should it do, and how?</source>
        <translation>Que doit-il faire, et comment&#x202f;?</translation>
    </message>
    <message>
        <source>Where should it be saved?</source>
        <translation>Où doit-il être enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Étape %1 sur 3&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OutlinePanel</name>
    <message>
        <source>The prompt has no headings and no parts in tags.</source>
        <translation>Le prompt n’a ni titres ni parties entre balises.</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>Plan du prompt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OverlapView</name>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Descriptions that agree by at least</source>
        <translation>Descriptions concordant à au moins</translation>
    </message>
    <message>
        <source>Agents that overlap</source>
        <translation>Agents qui se recoupent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>Mots décisifs</translation>
    </message>
    <message>
        <source>No agents here.</source>
        <translation>Pas d’agents ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) compared</source>
        <translation>
            <numerusform>%n agent comparé</numerusform>
            <numerusform>%n agents comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Descriptions: %n pair(s)</source>
        <translation>
            <numerusform>Descriptions&#xa0;: %n paire</numerusform>
            <numerusform>Descriptions&#xa0;: %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts: %n pair(s)</source>
        <translation>
            <numerusform>Prompts&#xa0;: %n paire</numerusform>
            <numerusform>Prompts&#xa0;: %n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names taken twice: %n</source>
        <translation>
            <numerusform>Noms en double&#xa0;: %n</numerusform>
            <numerusform>Noms en double&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>one hides the others</source>
        <translation>l’un cache les autres</translation>
    </message>
    <message>
        <source>one is loaded, and which one is not defined</source>
        <translation>un seul est chargé, sans que l’on sache lequel</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>may count</source>
        <translation>compte peut-être</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ParameterField</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Un par ligne</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ParameterForm</name>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Il n’y a rien à remplir.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PlannedFilesView</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>complété</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Ce qui est affiché du fichier</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Le fichier entier</translation>
    </message>
    <message>
        <source>What changes in the chosen file</source>
        <translation>Ce qui change dans le fichier choisi</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Le fichier choisi</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PluginForm</name>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Take &amp;hooks and servers along</source>
        <translation>Emporter les &amp;hooks et les serveurs</translation>
    </message>
    <message>
        <source>Wrap in a &amp;marketplace:</source>
        <translation>Envelopper dans une &amp;marketplace&#xa0;:</translation>
    </message>
    <message>
        <source>SPDX identifier. For MIT and 0BSD of a named author the text is written to LICENSE.</source>
        <translation>Identifiant SPDX. Pour MIT et 0BSD d’un auteur nommé, le texte est écrit dans LICENSE.</translation>
    </message>
    <message>
        <source>Claude Code ignores them in a plugin&apos;s agents. In the plugin itself they hold for the whole session.</source>
        <translation>Claude Code les ignore dans les agents d’un plugin. Dans le plugin lui-même, ils valent pour toute la session.</translation>
    </message>
    <message>
        <source>Name of the marketplace</source>
        <translation>Nom de la marketplace</translation>
    </message>
    <message>
        <source>made from the plugin&apos;s name</source>
        <translation>formé à partir du nom du plugin</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Description&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>A&amp;uteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>&amp;Licence&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Preview</name>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>tous les outils</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>aucun outil</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are shown when the caret is there.</source>
        <translation>Les lignes %1 à %2 s’affichent quand le curseur s’y trouve.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>Aperçu du prompt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>As Read By</source>
        <translation>Lu par</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemLine</name>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsFilter</name>
    <message>
        <source>Search problems and rules</source>
        <translation>Rechercher des problèmes et des règles</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Rechercher des problèmes</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grouper&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show what the rule says</source>
        <translation>Montrer ce que dit la règle</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PromptEdit</name>
    <message>
        <source>Text of the definition</source>
        <translation>Texte de la définition</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>%n ligne masquée</numerusform>
            <numerusform>%n lignes masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>&amp;Langue de l’orthographe</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Prompts</name>
    <message>
        <source>Agent definitions (*.md *.markdown *.mdc);;All files (*)</source>
        <translation>Définitions d’agents (*.md *.markdown *.mdc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save them?</source>
        <translation>«&#xa0;%1&#xa0;» contient des modifications non enregistrées. Les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <translation>Remplacer des fichiers</translation>
    </message>
    <message>
        <source>“%1” holds files with other content. Replace them?</source>
        <translation>«&#xa0;%1&#xa0;» contient des fichiers au contenu différent. Les remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it? What it holds now is lost.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#x202f;? Son contenu actuel sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>Mettre «&#xa0;%1&#xa0;» à la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Move %1 files to the trash?</source>
        <translation>Mettre %1 fichiers à la corbeille&#x202f;?</translation>
    </message>
    <message>
        <source>Delete File</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Agents and bundles (%1);;All files (*)</source>
        <extracomment>%1: patterns such as *.md *.zip</extracomment>
        <translation>Agents et lots (%1);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickFixMenu</name>
    <message>
        <source>No problem here</source>
        <translation>Aucun problème ici</translation>
    </message>
    <message>
        <source>%1 (look at the result)</source>
        <translation>%1 (vérifier le résultat)</translation>
    </message>
    <message>
        <source>What %1 Says</source>
        <translation>Ce que dit %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickOpen</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Lines 1 to %1</source>
        <translation>Lignes 1 à %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>File name, or &gt; for commands, @ for headings, : for lines</source>
        <translation>Nom de fichier, ou &gt; pour les commandes, @ pour les titres,&#xa0;: pour les lignes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de la balise</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>The prompt has no headings</source>
        <translation>Le prompt n’a pas de titres</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickPick</name>
    <message>
        <source>Go to or run</source>
        <translation>Aller à ou exécuter</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ReadingBadges</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more tools</source>
        <translation>%1 autres outils</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Readings</name>
    <message>
        <source>Exactly as written.</source>
        <translation>Exactement comme écrit.</translation>
    </message>
    <message>
        <source>Differs from what is written: underlined is what the tool has instead of what is struck through.</source>
        <translation>Diffère de ce qui est écrit&#xa0;: souligné, ce que l’outil a à la place de ce qui est barré.</translation>
    </message>
    <message>
        <source>%1 → %2 (renamed)</source>
        <translation>%1 → %2 (renommé)</translation>
    </message>
    <message>
        <source>%1 (in some sessions only)</source>
        <translation>%1 (dans certaines sessions seulement)</translation>
    </message>
    <message>
        <source>%1 (vanishes)</source>
        <translation>%1 (disparaît)</translation>
    </message>
    <message>
        <source>Inherits all tools.</source>
        <translation>Hérite de tous les outils.</translation>
    </message>
    <message>
        <source>None at all.</source>
        <translation>Aucun.</translation>
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
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Inherited or not given</source>
        <translation>Hérité ou non indiqué</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>D’où cela est connu</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>loads, with losses</source>
        <translation>charge, avec des pertes</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>ne charge pas</translation>
    </message>
    <message>
        <source>Measured on %1</source>
        <translation>Mesuré sur %1</translation>
    </message>
    <message>
        <source>From the source of %1</source>
        <translation>D’après le code source de %1</translation>
    </message>
    <message>
        <source>From the documentation of %1</source>
        <translation>D’après la documentation de %1</translation>
    </message>
    <message>
        <source>Inferred for %1: may be wrong</source>
        <translation>Déduit pour %1&#xa0;: peut être faux</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ReadingsView</name>
    <message>
        <source>Tools and what they make of the file</source>
        <translation>Les outils et ce qu’ils font du fichier</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What the chosen tool gets</source>
        <translation>Ce que reçoit l’outil choisi</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingCommands</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>%1 as committed</source>
        <translation>%1, version commitée</translation>
    </message>
    <message>
        <source>Git is not installed.</source>
        <translation>Git n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 was never committed to a git repository.</source>
        <translation>%1 n’a jamais été commité dans un dépôt git.</translation>
    </message>
    <message>
        <source>Git does not answer.</source>
        <translation>Git ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingPanel</name>
    <message>
        <source>Requests or overlap</source>
        <translation>Demandes ou recoupements</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recoupements</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading and comparing agents</source>
        <translation>Arrêter la lecture et la comparaison des agents</translation>
    </message>
    <message>
        <source>Stopped: not all agents were read.</source>
        <translation>Arrêté : tous les agents n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Only the open document is asked.</source>
        <translation>Seul le document ouvert est interrogé.</translation>
    </message>
    <message>
        <source>Reading the agents below %1…</source>
        <translation>Lecture des agents sous %1…</translation>
    </message>
    <message>
        <source>Comparing the agents below %1…</source>
        <translation>Comparaison des agents sous %1…</translation>
    </message>
    <message>
        <source>Asked are the agents below %1</source>
        <translation>Agents interrogés : ceux sous %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingView</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>What somebody asks for: which agent would answer?</source>
        <translation>Ce que quelqu’un demande&#xa0;: quel agent répondrait&#x202f;?</translation>
    </message>
    <message>
        <source>Ask each example&apos;s request of the agents without that example</source>
        <translation>Soumettre la demande de chaque exemple aux agents, sans cet exemple</translation>
    </message>
    <message>
        <source>Agents that would answer</source>
        <translation>Agents qui répondraient</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>Mots décisifs</translation>
    </message>
    <message>
        <source>Asked, and who answers</source>
        <translation>Demandé, et qui répond</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Ce qui les distingue</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) may answer here.</source>
        <translation>
            <numerusform>%n agent peut répondre ici.</numerusform>
            <numerusform>%n agents peuvent répondre ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n agent(s) has a word of this request.</source>
        <translation>
            <numerusform>Le seul agent (%n) n’a aucun mot de cette demande.</numerusform>
            <numerusform>Aucun des %n agents n’a un mot de cette demande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the words of %n description(s): a model may decide otherwise.</source>
        <translation>
            <numerusform>Estimé d’après les mots de %n description&#xa0;: un modèle peut décider autrement.</numerusform>
            <numerusform>Estimé d’après les mots de %n descriptions&#xa0;: un modèle peut décider autrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>No description here has an example.</source>
        <translation>Aucune description ici n’a d’exemple.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s): the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</source>
        <translation>
            <numerusform>%n exemple&#xa0;: le bon agent vient en premier pour %1, parmi les trois premiers pour %2. D’après les noms seuls&#xa0;: %3 et %4. Au hasard&#xa0;: %5 et %6.</numerusform>
            <numerusform>%n exemples&#xa0;: le bon agent vient en premier pour %1, parmi les trois premiers pour %2. D’après les noms seuls&#xa0;: %3 et %4. Au hasard&#xa0;: %5 et %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked, %2 answers</source>
        <translation>%1 est demandé, %2 répond</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>the one: %1; the other: %2</source>
        <translation>l’un&#xa0;: %1&#x202f;; l’autre&#xa0;: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>Test With All Examples</source>
        <translation>Tester avec tous les exemples</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RuleDocumentation</name>
    <message>
        <source>What the rule says</source>
        <translation>Ce que dit la règle</translation>
    </message>
    <message>
        <source>Select a problem to read what its rule says.</source>
        <translation>Sélectionnez un problème pour lire ce que dit sa règle.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SaveTemplateDialog</name>
    <message>
        <source>Save as Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>Tous mes projets (utilisateur)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>own</source>
        <comment>category of the user&apos;s templates</comment>
        <translation>personnel</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation>&amp;Identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>&amp;Résumé&#xa0;:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Caté&amp;gorie&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>P&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>What agents made from it do, in one sentence</source>
        <translation>Ce que font les agents qui en sont tirés, en une phrase</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Asked for as</source>
        <translation>Demandé comme</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Parameters (whoever uses the template is asked for the ticked ones):</source>
        <translation>&amp;Paramètres (les paramètres cochés sont demandés à qui utilise le modèle)&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>There is a template with this identifier already. Choose another one.</source>
        <translation>Il y a déjà un modèle avec cet identifiant. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SearchModel</name>
    <message>
        <source>%1 (%2) — %3</source>
        <translation>%1 (%2) — %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Lines around the place</source>
        <translation>Lignes autour de l’endroit</translation>
    </message>
    <message>
        <source>words &quot;a phrase&quot; /expression/ tools:Bash model:opus -color:*</source>
        <translation>mots &quot;une phrase&quot; /expression/ tools:Bash model:opus -color:*</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>Ce qu’il faut rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Replace with; $1 is the first group of an expression</source>
        <translation>Remplacer par&#x202f;; $1 est le premier groupe d’une expression</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>See what would change, and replace it</source>
        <translation>Voir ce qui changerait, et le remplacer</translation>
    </message>
    <message>
        <source>Problems: %1, in files: %2.</source>
        <translation>Problèmes&#xa0;: %1, dans des fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing to search: open a folder or a definition first.</source>
        <translation>Il n’y a rien où rechercher&#xa0;: ouvrez d’abord un dossier ou une définition.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Lines found: %1, in files: %2.</source>
        <translation>Lignes trouvées&#xa0;: %1, dans des fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are more; they are left out.</source>
        <translation>Il y en a d’autres&#x202f;; elles sont omises.</translation>
    </message>
    <message>
        <source>This was before the last changes: search again.</source>
        <translation>C’était avant les dernières modifications : relancez la recherche.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SectionLine</name>
    <message>
        <source>The section at the top of the text; click to go to its start</source>
        <translation>La section en haut du texte&#x202f;; cliquer pour aller à son début</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Section&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SessionCommands</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash. Save it soon. %1</source>
        <translation>Le travail non enregistré ne peut pas être conservé en cas de plantage. Enregistrez-le bientôt. %1</translation>
    </message>
    <message>
        <source>The program did not end properly. This definition was never saved; its text from %1 is here.</source>
        <translation>Le programme ne s’est pas terminé correctement. Cette définition n’a jamais été enregistrée&#x202f;; son texte du %1 est ici.</translation>
    </message>
    <message>
        <source>The program did not end properly, and “%2” cannot be read any more. Its unsaved text from %1 is here.</source>
        <translation>Le programme ne s’est pas terminé correctement, et «&#xa0;%2&#xa0;» ne peut plus être lu. Son texte non enregistré du %1 est ici.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes from %1 were kept.</source>
        <translation>Le programme ne s’est pas terminé correctement. Des modifications non enregistrées du %1 ont été conservées.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes were kept of: %1. Each tab offers its own.</source>
        <translation>Le programme ne s’est pas terminé correctement. Des modifications non enregistrées ont été conservées de&#xa0;: %1. Chaque onglet propose les siennes.</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Tout restaurer</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>What the text that was kept (+) has other than the present one (−):</source>
        <translation>Ce que le texte conservé a (+) à la place du texte actuel (−)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Settings</name>
    <message>
        <source>That of the desktop</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Severity of the chosen rule</source>
        <translation>Gravité de la règle choisie</translation>
    </message>
    <message>
        <source>The rule&apos;s own</source>
        <translation>Celle de la règle</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>New Definitions</source>
        <translation>Nouvelles définitions</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Saving and Starting</source>
        <translation>Enregistrement et démarrage</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ne pas indiquer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Fixed-width font of the desktop</source>
        <translation>Police à chasse fixe du bureau</translation>
    </message>
    <message>
        <source>Tools you write for</source>
        <translation>Outils pour lesquels vous écrivez</translation>
    </message>
    <message>
        <source>Checks and the status bar go by these. None chosen means all; what a project&apos;s .agentwright.yaml says counts more.</source>
        <translation>Les vérifications et la barre d’état s’y conforment. Aucun choix signifie tous&#x202f;; ce que dit le .agentwright.yaml d’un projet l’emporte.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>More template folders</source>
        <translation>Autres dossiers de modèles</translation>
    </message>
    <message>
        <source>Templates and blocks from here are offered with your own and those of the project</source>
        <translation>Les modèles et blocs qui s’y trouvent sont proposés avec les vôtres et ceux du projet</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>Couleurs du programme</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is</source>
        <translation>Claires, sombres ou comme le bureau</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>What the text of a definition is shown in</source>
        <translation>La police dans laquelle s’affiche le texte d’une définition</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>In points, before zooming</source>
        <translation>En points, avant le zoom</translation>
    </message>
    <message>
        <source>Save files by themselves</source>
        <translation>Enregistrer les fichiers automatiquement</translation>
    </message>
    <message>
        <source>A moment after the last change. Without this, unsaved work is kept for the case of a crash, and files change only when you save them.</source>
        <translation>Un instant après la dernière modification. Sinon, le travail non enregistré est conservé en cas de plantage, et les fichiers ne changent que lorsque vous les enregistrez.</translation>
    </message>
    <message>
        <source>Begin with what was open at the end</source>
        <translation>Reprendre ce qui était ouvert à la fin</translation>
    </message>
    <message>
        <source>Also with new definitions that were never saved; without this you are asked about them</source>
        <translation>Y compris les nouvelles définitions jamais enregistrées&#x202f;; sinon, la question vous est posée</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Gravités</translation>
    </message>
    <message>
        <source>How much a finding counts where the project has no .agentwright.yaml</source>
        <translation>Le poids d’un problème là où le projet n’a pas de .agentwright.yaml</translation>
    </message>
    <message>
        <source>What new agents begin with, empty ones and those made from a template</source>
        <translation>Ce avec quoi commencent les nouveaux agents, vides ou créés d’après un modèle</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>À partir du prochain démarrage</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Severities</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indication</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;Keys of this command:</source>
        <translation>&amp;Touches de cette commande&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Affecter</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>Tout ré&amp;initialiser</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” already. Change those first.</source>
        <translation>«&#xa0;%1&#xa0;» sont déjà les touches de «&#xa0;%2&#xa0;». Changez d’abord celles-là.</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” now. Change those first.</source>
        <translation>«&#xa0;%1&#xa0;» sont maintenant les touches de «&#xa0;%2&#xa0;». Changez d’abord celles-là.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Snippets</name>
    <message>
        <source>Example of a call</source>
        <translation>Exemple d’appel</translation>
    </message>
    <message>
        <source>Rules in tags</source>
        <translation>Règles en balises</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
    <message>
        <source>Numbered steps</source>
        <translation>Étapes numérotées</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Bloc de code</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Start</name>
    <message>
        <source>Editor for agent definitions</source>
        <translation>Éditeur de définitions d’agents</translation>
    </message>
    <message>
        <source>Show what the program does without a user, and leave pictures and files in &lt;folder&gt;.</source>
        <translation>Montrer sans utilisateur ce que fait le programme, et laisser images et fichiers dans &lt;dossier&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Open another window, even when the program is running already.</source>
        <translation>Ouvrir une autre fenêtre, même si le programme est déjà lancé.</translation>
    </message>
    <message>
        <source>Definitions to open</source>
        <translation>Définitions à ouvrir</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartPage</name>
    <message>
        <source>No definition is open. Begin a new one, open one, or drop files here.</source>
        <translation>Aucune définition n’est ouverte. Commencez-en une nouvelle, ouvrez-en une, ou déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>Files that were open last</source>
        <translation>Fichiers ouverts en dernier</translation>
    </message>
    <message>
        <source>Recent Files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Agentwright</source>
        <translation>Agentwright</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartingPoint</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>Comment l’agent s’appelle. Les appelants le désignent par ce nom.</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>3 à 50 lettres minuscules, chiffres et traits d’union simples</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Quand l’utiliser</translation>
    </message>
    <message>
        <source>Whoever calls agents decides by this text. Say when the agent is the right one, best with examples.</source>
        <translation>Qui appelle des agents décide d’après ce texte. Dites quand l’agent est le bon, de préférence avec des exemples.</translation>
    </message>
    <message>
        <source>Stands in the text %1 times; say what stands there instead.</source>
        <translation>Figure %1 fois dans le texte&#x202f;; dites ce qui doit s’y trouver à la place.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StatusLine</name>
    <message>
        <source>Estimated as characters divided by four. Name and description are in every conversation, the body only in those of the agent.</source>
        <translation>Estimé en divisant le nombre de caractères par quatre. Le nom et la description sont dans chaque conversation, le corps seulement dans celles de l’agent.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lig %1, Col %2</translation>
    </message>
    <message>
        <source>~%1 tokens always on · ~%2 when called</source>
        <translation>~%1 jetons en permanence · ~%2 à l’appel</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Problems: %1 · Errors: %2</source>
        <translation>Problèmes&#xa0;: %1 · Erreurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problèmes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateCommands</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The selected text</source>
        <translation>Le texte sélectionné</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The template was saved as “%1”.</source>
        <translation>Le modèle a été enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateDelegate</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · à vous</translation>
    </message>
    <message>
        <source>%1 · project</source>
        <translation>%1 · projet</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplatePicker</name>
    <message>
        <source>Words from title, summary or tags</source>
        <translation>Mots du titre, du résumé ou des mots-clés</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Caté&amp;gorie&#xa0;:</translation>
    </message>
    <message>
        <source>Templates that cannot be used: %1. “Manage Templates” says why.</source>
        <translation>Modèles inutilisables&#xa0;: %1. «&#xa0;Gérer les modèles&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TextBox</name>
    <message>
        <source>Not in the file: this would be read as another part of the example. Change it, or press Esc for the text that the file has.</source>
        <translation>Absent du fichier : ce texte serait lu comme une autre partie de l’exemple. Modifiez-le, ou appuyez sur Échap pour retrouver le texte du fichier.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolChooser</name>
    <message>
        <source>Search, or name a tool: mcp__server</source>
        <translation>Rechercher, ou nommer un outil&#xa0;: mcp__server</translation>
    </message>
    <message>
        <source>Search tools, or name others</source>
        <translation>Rechercher des outils, ou en nommer d’autres</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Tous les outils</translation>
    </message>
    <message>
        <source>Named in this list or file</source>
        <translation>Nommés dans cette liste ou ce fichier</translation>
    </message>
    <message>
        <source>%1 — does nothing</source>
        <translation>%1 — ne fait rien</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Il %1.</translation>
    </message>
    <message>
        <source>A tick puts a tool into the list; at a group, all of its tools.</source>
        <translation>Une coche met un outil dans la liste&#x202f;; sur un groupe, tous ses outils.</translation>
    </message>
    <message>
        <source>Return adds “%1”. %2</source>
        <translation>Entrée ajoute «&#xa0;%1&#xa0;». %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolField</name>
    <message>
        <source>Choose From All Tools</source>
        <translation>Choisir parmi tous les outils</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Remplacer par %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TriggerField</name>
    <message>
        <source>Use this agent when…</source>
        <translation>Utiliser cet agent quand…</translation>
    </message>
    <message>
        <source>Add Example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <source>This would break the examples apart. The file keeps the text that it had.</source>
        <translation>Cela briserait les exemples. Le fichier conserve le texte qu’il avait.</translation>
    </message>
    <message>
        <source>Earlier Examples</source>
        <translation>Exemples précédents</translation>
    </message>
    <message>
        <source>Later Examples</source>
        <translation>Exemples suivants</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TurnRow</name>
    <message>
        <source>Remove this turn (Delete on the speaker)</source>
        <translation>Supprimer ce tour (Suppr sur l’interlocuteur)</translation>
    </message>
    <message>
        <source>Speaker of turn %1</source>
        <translation>Interlocuteur du tour %1</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>Tour %1, %2</translation>
    </message>
    <message>
        <source>Remove turn %1</source>
        <translation>Supprimer le tour %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Typing</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::YamlField</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Not written yet. Line %1: %2</source>
        <translation>Pas encore écrit. Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not written yet: this cannot stand below a key.</source>
        <translation>Pas encore écrit&#xa0;: cela ne peut pas figurer sous une clé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Insérer un exemple</translation>
    </message>
</context>
<context>
    <name>Agentwright::BuiltInTemplates</name>
    <message>
        <source>2 to 120 characters, without &lt; &gt; &quot; ` \ and ${</source>
        <translation>de 2 à 120 caractères, sans &lt; &gt; &quot; ` \ ni ${</translation>
    </message>
    <message>
        <source>2 to 200 characters, without ${</source>
        <translation>de 2 à 200 caractères, sans ${</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>de 3 à 50 minuscules, chiffres et traits d’union isolés</translation>
    </message>
    <message>
        <source>A batch of related moves</source>
        <translation>Un lot de mouvements liés</translation>
    </message>
    <message>
        <source>A list to go through before the answer is given.</source>
        <translation>Une liste à parcourir avant de répondre.</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Un paragraphe</translation>
    </message>
    <message>
        <source>A plan with interfaces and configuration</source>
        <translation>Un plan avec interfaces et configuration</translation>
    </message>
    <message>
        <source>A plan with steps and risks</source>
        <translation>Un plan avec étapes et risques</translation>
    </message>
    <message>
        <source>A short, announced window</source>
        <translation>Une courte fenêtre annoncée</translation>
    </message>
    <message>
        <source>A sketch with the main decisions</source>
        <translation>Une esquisse avec les décisions principales</translation>
    </message>
    <message>
        <source>API designer</source>
        <translation>Concepteur d’API</translation>
    </message>
    <message>
        <source>Accessibility auditor</source>
        <translation>Auditeur d’accessibilité</translation>
    </message>
    <message>
        <source>Adds a line about progress after each step.</source>
        <translation>Ajoute une ligne sur l’avancement après chaque étape.</translation>
    </message>
    <message>
        <source>Adds a pattern to fill in.</source>
        <translation>Ajoute un modèle à remplir.</translation>
    </message>
    <message>
        <source>Adds rules for data about people.</source>
        <translation>Ajoute des règles pour les données sur des personnes.</translation>
    </message>
    <message>
        <source>Adds what is needed to go on later.</source>
        <translation>Ajoute ce qu’il faut pour continuer plus tard.</translation>
    </message>
    <message>
        <source>Agents it may call, with what each is for.</source>
        <translation>Les agents qu’il peut appeler, avec le rôle de chacun.</translation>
    </message>
    <message>
        <source>Also advises on pipelines, containers, infrastructure and monitoring.</source>
        <translation>Conseille aussi sur les pipelines, les conteneurs, l’infrastructure et la supervision.</translation>
    </message>
    <message>
        <source>Also breaking versions</source>
        <translation>Aussi les versions incompatibles</translation>
    </message>
    <message>
        <source>Also browsers a few years old</source>
        <translation>Aussi les navigateurs de quelques années</translation>
    </message>
    <message>
        <source>Also conventions and style</source>
        <translation>Aussi conventions et style</translation>
    </message>
    <message>
        <source>Also what will hurt later</source>
        <translation>Aussi ce qui nuira plus tard</translation>
    </message>
    <message>
        <source>Answer, and name the check that fails</source>
        <translation>Répondre et nommer la vérification en échec</translation>
    </message>
    <message>
        <source>Answers questions with data, shows how, and says what the data cannot tell.</source>
        <translation>Répond aux questions par les données, montre comment, et dit ce que les données ne disent pas.</translation>
    </message>
    <message>
        <source>As long as the task needs</source>
        <translation>Autant que la tâche l’exige</translation>
    </message>
    <message>
        <source>As much as possible at once</source>
        <translation>Autant que possible en même temps</translation>
    </message>
    <message>
        <source>As the project has done it</source>
        <translation>Comme le projet l’a fait</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Backend architect and delivery adviser</source>
        <translation>Conseiller en architecture et livraison backend</translation>
    </message>
    <message>
        <source>Backend implementer</source>
        <translation>Développeur backend</translation>
    </message>
    <message>
        <source>Below it, findings are only counted.</source>
        <translation>En dessous, les constats sont seulement comptés.</translation>
    </message>
    <message>
        <source>Brings dependencies up to date one at a time, reads what changed, adapts the code and shows that it still works.</source>
        <translation>Met à jour les dépendances une par une, lit ce qui a changé, adapte le code et montre qu’il fonctionne toujours.</translation>
    </message>
    <message>
        <source>Builds server-side features end to end, with validation, errors, tests and migration, in the style of the code that is there.</source>
        <translation>Réalise des fonctions côté serveur de bout en bout, avec validation, erreurs, tests et migration, dans le style du code présent.</translation>
    </message>
    <message>
        <source>Builds user interfaces that work with a keyboard, on a slow line and in every state the data can be in.</source>
        <translation>Réalise des interfaces qui marchent au clavier, sur une ligne lente et dans tout état des données.</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Appelants</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Peut être repris</translation>
    </message>
    <message>
        <source>Change describer</source>
        <translation>Rédacteur de modifications</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks interfaces against WCAG and against real use by keyboard, screen reader and zoom, with the code to change.</source>
        <translation>Vérifie les interfaces selon WCAG et en usage réel au clavier, au lecteur d’écran et avec zoom, avec le code à modifier.</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>Questions de clarification</translation>
    </message>
    <message>
        <source>Code base guide</source>
        <translation>Guide du code</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Relecteur de code</translation>
    </message>
    <message>
        <source>Commit messages</source>
        <translation>Messages de commit</translation>
    </message>
    <message>
        <source>Conformance level</source>
        <translation>Niveau de conformité</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Correct it and add a test</source>
        <translation>La corriger et ajouter un test</translation>
    </message>
    <message>
        <source>Corrections and additions</source>
        <translation>Corrections et ajouts</translation>
    </message>
    <message>
        <source>Corrections only</source>
        <translation>Corrections seulement</translation>
    </message>
    <message>
        <source>Current browsers</source>
        <translation>Navigateurs actuels</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data analyst</source>
        <translation>Analyste de données</translation>
    </message>
    <message>
        <source>Data and abilities that an attacker must not get.</source>
        <translation>Données et pouvoirs qu’un attaquant ne doit pas obtenir.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Database and migration specialist</source>
        <translation>Spécialiste des bases de données et migrations</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>Débogueur</translation>
    </message>
    <message>
        <source>Decision records, one per decision</source>
        <translation>Fiches de décision, une par décision</translation>
    </message>
    <message>
        <source>Delivery and operation</source>
        <translation>Livraison et exploitation</translation>
    </message>
    <message>
        <source>Dependency upgrader</source>
        <translation>Metteur à jour de dépendances</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Depth of advice</source>
        <translation>Profondeur des conseils</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design and review consultant</source>
        <translation>Consultant en conception et relecture</translation>
    </message>
    <message>
        <source>Designs interfaces that callers understand and that can grow without breaking them, and writes their description.</source>
        <translation>Conçoit des interfaces que les appelants comprennent et qui peuvent grandir sans les casser, et en écrit la description.</translation>
    </message>
    <message>
        <source>Designs schemas, writes migrations that run beside live traffic and makes slow queries fast.</source>
        <translation>Conçoit des schémas, écrit des migrations qui tournent pendant le trafic réel et accélère les requêtes lentes.</translation>
    </message>
    <message>
        <source>Designs server-side systems and the way they are built, shipped and run. Advises and plans, changes no files.</source>
        <translation>Conçoit des systèmes côté serveur et la façon de les construire, livrer et exploiter. Conseille et planifie, ne modifie aucun fichier.</translation>
    </message>
    <message>
        <source>Designs whole systems across APIs, data, messaging, security and operation, and writes the design down next to the code.</source>
        <translation>Conçoit des systèmes entiers : API, données, messages, sécurité et exploitation, et consigne la conception à côté du code.</translation>
    </message>
    <message>
        <source>Documentation writer</source>
        <translation>Rédacteur de documentation</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>End-to-end tests</source>
        <translation>Tests de bout en bout</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Ingénieurs</translation>
    </message>
    <message>
        <source>Engineers and people who decide about money</source>
        <translation>Ingénieurs et personnes qui décident du budget</translation>
    </message>
    <message>
        <source>Explains how an unknown code base works, with paths to follow, and answers where things are and why.</source>
        <translation>Explique comment fonctionne un code inconnu, avec des chemins à suivre, et dit où sont les choses et pourquoi.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>Facts it should know from the start: commands, conventions, places, people. Markdown.</source>
        <translation>Ce qu’il doit savoir dès le départ : commandes, conventions, lieux, personnes. Markdown.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Finds and reads sources on a question, weighs them and answers with references that can be checked.</source>
        <translation>Trouve et lit des sources sur une question, les pèse et répond avec des références vérifiables.</translation>
    </message>
    <message>
        <source>Fixed decisions</source>
        <translation>Décisions arrêtées</translation>
    </message>
    <message>
        <source>Fixed translations, one a line, each as “source = target”.</source>
        <translation>Traductions fixes, une par ligne, sous la forme « source = cible ».</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for designs</source>
        <translation>Dossier des conceptions</translation>
    </message>
    <message>
        <source>For reading logs, states and configuration.</source>
        <translation>Pour lire journaux, états et configuration.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Forme d’adresse</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
    <message>
        <source>Form of the description</source>
        <translation>Forme de la description</translation>
    </message>
    <message>
        <source>Form of the outcome</source>
        <translation>Forme du résultat</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formelle</translation>
    </message>
    <message>
        <source>Framework, language, styling.</source>
        <translation>Framework, langage, styles.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Frontend engineer</source>
        <translation>Développeur frontend</translation>
    </message>
    <message>
        <source>Go back and mend it</source>
        <translation>Revenir et corriger</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>HTTP and JSON</source>
        <translation>HTTP et JSON</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Helps while something is down: orders facts, finds the quickest safe way to recovery, keeps the timeline and writes the review.</source>
        <translation>Aide pendant une panne : ordonne les faits, trouve le chemin sûr le plus court, tient la chronologie et écrit le bilan.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Contient des données personnelles</translation>
    </message>
    <message>
        <source>How decisions are written down.</source>
        <translation>Comment les décisions sont consignées.</translation>
    </message>
    <message>
        <source>How far an explanation goes when nothing else is said.</source>
        <translation>Jusqu’où va une explication, sauf indication contraire.</translation>
    </message>
    <message>
        <source>How far it goes once the cause is known.</source>
        <translation>Jusqu’où il va une fois la cause connue.</translation>
    </message>
    <message>
        <source>How far it may go beyond the request.</source>
        <translation>Jusqu’où il peut aller au-delà de la demande.</translation>
    </message>
    <message>
        <source>How findings are listed.</source>
        <translation>Comment les constats sont listés.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Comment il répond</translation>
    </message>
    <message>
        <source>How long the answer is.</source>
        <translation>Longueur de la réponse.</translation>
    </message>
    <message>
        <source>How long the answer may be.</source>
        <translation>Longueur que peut avoir la réponse.</translation>
    </message>
    <message>
        <source>How long they may become.</source>
        <translation>Jusqu’à quelle longueur ils peuvent aller.</translation>
    </message>
    <message>
        <source>How many questions it may ask.</source>
        <translation>Combien de questions il peut poser.</translation>
    </message>
    <message>
        <source>How much it works out.</source>
        <translation>Jusqu’où il élabore.</translation>
    </message>
    <message>
        <source>How readers are addressed where the language makes a difference.</source>
        <translation>Comment on s’adresse au lecteur là où la langue fait une différence.</translation>
    </message>
    <message>
        <source>How requirements are written.</source>
        <translation>Comment les exigences sont écrites.</translation>
    </message>
    <message>
        <source>How the result is checked.</source>
        <translation>Comment le résultat est vérifié.</translation>
    </message>
    <message>
        <source>How the tests are run.</source>
        <translation>Comment les tests sont lancés.</translation>
    </message>
    <message>
        <source>How versions are counted.</source>
        <translation>Comment les versions sont comptées.</translation>
    </message>
    <message>
        <source>How work is passed on to another agent or person so that nothing is lost.</source>
        <translation>Comment le travail passe à un autre agent ou une autre personne sans rien perdre.</translation>
    </message>
    <message>
        <source>How-to guides</source>
        <translation>Guides pratiques</translation>
    </message>
    <message>
        <source>Impersonal</source>
        <translation>Impersonnelle</translation>
    </message>
    <message>
        <source>Improves the structure of code in small steps that each keep behaviour and tests as they are.</source>
        <translation>Améliore la structure du code par petits pas qui laissent le comportement et les tests tels quels.</translation>
    </message>
    <message>
        <source>Incident responder</source>
        <translation>Intervenant d’incident</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Familière</translation>
    </message>
    <message>
        <source>Integration tests</source>
        <translation>Tests d’intégration</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>Type d’interface</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Language, framework and database.</source>
        <translation>Langage, framework et base de données.</translation>
    </message>
    <message>
        <source>Languages, frameworks and platforms in use.</source>
        <translation>Langages, frameworks et plateformes utilisés.</translation>
    </message>
    <message>
        <source>Leaves to others</source>
        <translation>Laisse aux autres</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Lets it look at differences and run tests. Without it, it only reads files.</source>
        <translation>Lui permet de voir les différences et de lancer les tests. Sinon, il lit seulement des fichiers.</translation>
    </message>
    <message>
        <source>Lets it make small changes for testability.</source>
        <translation>Lui permet de petits changements pour la testabilité.</translation>
    </message>
    <message>
        <source>Lets it put the solution into files. Without it, it only reads and explains.</source>
        <translation>Lui permet d’écrire la solution dans des fichiers. Sinon, il lit et explique seulement.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>Niveau A</translation>
    </message>
    <message>
        <source>Level AA</source>
        <translation>Niveau AA</translation>
    </message>
    <message>
        <source>Level AAA</source>
        <translation>Niveau AAA</translation>
    </message>
    <message>
        <source>Library in code</source>
        <translation>Bibliothèque de code</translation>
    </message>
    <message>
        <source>List by severity</source>
        <translation>Liste par gravité</translation>
    </message>
    <message>
        <source>Locally; publishing stays with people.</source>
        <translation>En local ; publier reste aux humains.</translation>
    </message>
    <message>
        <source>Long, with many examples</source>
        <translation>Longs, avec beaucoup d’exemples</translation>
    </message>
    <message>
        <source>Looks for weaknesses in code and configuration, rates them by what an attacker could do, and names the remedy.</source>
        <translation>Cherche les faiblesses du code et de la configuration, les note selon ce qu’un attaquant pourrait faire et nomme le remède.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>May change code</source>
        <translation>Peut modifier le code</translation>
    </message>
    <message>
        <source>May change the code under test</source>
        <translation>Peut modifier le code testé</translation>
    </message>
    <message>
        <source>May edit files</source>
        <translation>Peut modifier des fichiers</translation>
    </message>
    <message>
        <source>May make commits and tags</source>
        <translation>Peut faire des commits et des étiquettes</translation>
    </message>
    <message>
        <source>May run commands</source>
        <translation>Peut exécuter des commandes</translation>
    </message>
    <message>
        <source>May use the web</source>
        <translation>Peut utiliser le Web</translation>
    </message>
    <message>
        <source>May write migration files</source>
        <translation>Peut écrire des fichiers de migration</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measures first, finds where time or memory goes, and makes changes that pay, with figures before and after.</source>
        <translation>Mesure d’abord, trouve où passent le temps ou la mémoire, et fait des changements rentables, chiffres avant et après.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Minimal agent</source>
        <translation>Agent minimal</translation>
    </message>
    <message>
        <source>Most questions at once</source>
        <translation>Nombre maximal de questions à la fois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Nothing: old and new code run side by side</source>
        <translation>Rien : l’ancien et le nouveau code tournent côte à côte</translation>
    </message>
    <message>
        <source>Numbered statements</source>
        <translation>Énoncés numérotés</translation>
    </message>
    <message>
        <source>Numbered steps with a check at the end of each.</source>
        <translation>Étapes numérotées, avec une vérification à la fin de chacune.</translation>
    </message>
    <message>
        <source>One after the other where they touch</source>
        <translation>L’une après l’autre là où elles se touchent</translation>
    </message>
    <message>
        <source>One condition a line; all have to hold.</source>
        <translation>Une condition par ligne ; toutes doivent être remplies.</translation>
    </message>
    <message>
        <source>One design document</source>
        <translation>Un document de conception</translation>
    </message>
    <message>
        <source>One move at a time</source>
        <translation>Un mouvement à la fois</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>One part a line, in order.</source>
        <translation>Une partie par ligne, dans l’ordre.</translation>
    </message>
    <message>
        <source>One path in detail</source>
        <translation>Un chemin en détail</translation>
    </message>
    <message>
        <source>One responsibility a line.</source>
        <translation>Une responsabilité par ligne.</translation>
    </message>
    <message>
        <source>One rule a line; each is read as “Never …”.</source>
        <translation>Une règle par ligne ; chacune se lit « Never … ».</translation>
    </message>
    <message>
        <source>One step a line, in order.</source>
        <translation>Une étape par ligne, dans l’ordre.</translation>
    </message>
    <message>
        <source>One worked solution, alternatives in brief</source>
        <translation>Une solution élaborée, alternatives en bref</translation>
    </message>
    <message>
        <source>Only defects and risks</source>
        <translation>Seulement défauts et risques</translation>
    </message>
    <message>
        <source>Only what was asked</source>
        <translation>Seulement ce qui est demandé</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrateur</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Format de sortie</translation>
    </message>
    <message>
        <source>Overview with entry points</source>
        <translation>Vue d’ensemble avec points d’entrée</translation>
    </message>
    <message>
        <source>Package system</source>
        <translation>Système de paquets</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Performance engineer</source>
        <translation>Ingénieur performance</translation>
    </message>
    <message>
        <source>Preferred sources</source>
        <translation>Sources préférées</translation>
    </message>
    <message>
        <source>Problem-solving expert</source>
        <translation>Expert en résolution de problèmes</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Program, request or operation.</source>
        <translation>Programme, requête ou opération.</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>Notes sur le projet</translation>
    </message>
    <message>
        <source>Prompt engineer</source>
        <translation>Ingénieur de prompts</translation>
    </message>
    <message>
        <source>Pull request texts</source>
        <translation>Textes de pull request</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Qualities that count</source>
        <translation>Qualités qui comptent</translation>
    </message>
    <message>
        <source>Quality gate</source>
        <translation>Contrôle de qualité</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Refactorer</source>
        <translation>Refactoriseur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Refusal rules</source>
        <translation>Règles de refus</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>Responsable des versions</translation>
    </message>
    <message>
        <source>Remote procedures</source>
        <translation>Procédures distantes</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Signaler seulement</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Signaler l’avancement</translation>
    </message>
    <message>
        <source>Reproduces a failure, narrows it down to one cause with evidence, and makes the smallest correction.</source>
        <translation>Reproduit une panne, la ramène preuves à l’appui à une seule cause, et fait la plus petite correction.</translation>
    </message>
    <message>
        <source>Requirements analyst</source>
        <translation>Analyste des exigences</translation>
    </message>
    <message>
        <source>Research summariser</source>
        <translation>Synthétiseur de recherches</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Responsabilités</translation>
    </message>
    <message>
        <source>Reviews a change for defects, risks and clarity, and reports few findings that are worth the reader&apos;s time.</source>
        <translation>Relit une modification : défauts, risques, clarté ; signale peu de constats, qui valent le temps de lecture.</translation>
    </message>
    <message>
        <source>Reviews or drafts a system design, lays out trade-offs and asks the questions that decide it.</source>
        <translation>Relit ou esquisse la conception d’un système, expose les compromis et pose les questions qui décident.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Procédures d’exploitation</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Scope of a change</source>
        <translation>Étendue d’une modification</translation>
    </message>
    <message>
        <source>Security auditor</source>
        <translation>Auditeur de sécurité</translation>
    </message>
    <message>
        <source>Semantic versions</source>
        <translation>Versions sémantiques</translation>
    </message>
    <message>
        <source>Several options side by side</source>
        <translation>Plusieurs options côte à côte</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>Rapport court</translation>
    </message>
    <message>
        <source>Short: a screen</source>
        <translation>Courts : un écran</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Taille d’un pas</translation>
    </message>
    <message>
        <source>Size of prompts</source>
        <translation>Taille des prompts</translation>
    </message>
    <message>
        <source>Small clean-ups in touched code</source>
        <translation>Petits nettoyages dans le code touché</translation>
    </message>
    <message>
        <source>Smallest rating to report</source>
        <translation>Note minimale à signaler</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>Splits a large task, hands the parts to other agents with clear briefs, checks what comes back and puts it together.</source>
        <translation>Découpe une grande tâche, confie les parties à d’autres agents avec des consignes claires, vérifie et rassemble les résultats.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>Temps de démarrage</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Compatibilité</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System and version.</source>
        <translation>Système et version.</translation>
    </message>
    <message>
        <source>System architect</source>
        <translation>Architecte système</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables only</source>
        <translation>Tableaux seulement</translation>
    </message>
    <message>
        <source>Takes a hard technical problem apart, explains the ways out and works out a complete solution with the means to check it.</source>
        <translation>Décompose un problème technique difficile, explique les issues et élabore une solution complète avec de quoi la vérifier.</translation>
    </message>
    <message>
        <source>Takes a version from “everything is merged” to “it is out”: notes, version numbers, checks, a plan for going back.</source>
        <translation>Mène une version de « tout est fusionné » à « elle est sortie » : notes, numéros, vérifications, plan de retour.</translation>
    </message>
    <message>
        <source>Takes care of</source>
        <translation>S’occupe de</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Test command</source>
        <translation>Commande de test</translation>
    </message>
    <message>
        <source>Test framework</source>
        <translation>Framework de test</translation>
    </message>
    <message>
        <source>Test writer</source>
        <translation>Rédacteur de tests</translation>
    </message>
    <message>
        <source>The field it is expert in.</source>
        <translation>Le domaine dont il est expert.</translation>
    </message>
    <message>
        <source>The file with the notes for users.</source>
        <translation>Le fichier des notes pour les utilisateurs.</translation>
    </message>
    <message>
        <source>The form that the project&apos;s messages have.</source>
        <translation>La forme des messages du projet.</translation>
    </message>
    <message>
        <source>The language of the source.</source>
        <translation>La langue du texte source.</translation>
    </message>
    <message>
        <source>The language that is written in.</source>
        <translation>La langue dans laquelle on écrit.</translation>
    </message>
    <message>
        <source>The language that is written.</source>
        <translation>La langue qui est écrite.</translation>
    </message>
    <message>
        <source>The least that makes a useful agent. Start here when no other template fits.</source>
        <translation>Le minimum pour un agent utile. Commencez ici si aucun autre modèle ne convient.</translation>
    </message>
    <message>
        <source>The parts of an answer, in order, and how long it may be.</source>
        <translation>Les parties d’une réponse, dans l’ordre, et sa longueur.</translation>
    </message>
    <message>
        <source>The ways that every task is tried in.</source>
        <translation>Les façons dont chaque tâche est essayée.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Translates interface texts and documents so that they read as if written in the target language, with placeholders and terms intact.</source>
        <translation>Traduit textes d’interface et documents comme s’ils étaient écrits dans la langue cible, repères et termes intacts.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Turns a difference into a commit message or a pull request text that tells reviewers what, why and how to check.</source>
        <translation>Fait d’une différence un message de commit ou un texte de pull request qui dit quoi, pourquoi et comment vérifier.</translation>
    </message>
    <message>
        <source>Turns an idea into requirements that can be built and tested: cases, limits, open questions, acceptance.</source>
        <translation>Fait d’une idée des exigences réalisables et vérifiables : cas, limites, questions ouvertes, recette.</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriels</translation>
    </message>
    <message>
        <source>Unit tests</source>
        <translation>Tests unitaires</translation>
    </message>
    <message>
        <source>Up to five pages</source>
        <translation>Jusqu’à cinq pages</translation>
    </message>
    <message>
        <source>User stories with acceptance criteria</source>
        <translation>Récits utilisateur avec critères d’acceptation</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Numéros de version</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Façon de travailler</translation>
    </message>
    <message>
        <source>Ways of using it</source>
        <translation>Façons de l’utiliser</translation>
    </message>
    <message>
        <source>What a good answer looks like to you.</source>
        <translation>À quoi ressemble pour vous une bonne réponse.</translation>
    </message>
    <message>
        <source>What a migration may interrupt.</source>
        <translation>Ce qu’une migration peut interrompre.</translation>
    </message>
    <message>
        <source>What belongs to somebody else.</source>
        <translation>Ce qui relève d’autres.</translation>
    </message>
    <message>
        <source>What counts.</source>
        <translation>Ce qui compte.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>Ce qui se passe alors.</translation>
    </message>
    <message>
        <source>What has to be protected</source>
        <translation>Ce qui est à protéger</translation>
    </message>
    <message>
        <source>What is analysed and where it is.</source>
        <translation>Ce qui est analysé et où cela se trouve.</translation>
    </message>
    <message>
        <source>What is being designed.</source>
        <translation>Ce qui est conçu.</translation>
    </message>
    <message>
        <source>What is delivered.</source>
        <translation>Ce qui est livré.</translation>
    </message>
    <message>
        <source>What is done between two test runs.</source>
        <translation>Ce qui se fait entre deux exécutions des tests.</translation>
    </message>
    <message>
        <source>What is examined.</source>
        <translation>Ce qui est examiné.</translation>
    </message>
    <message>
        <source>What is released.</source>
        <translation>Ce qui est publié.</translation>
    </message>
    <message>
        <source>What is settled and not to be reopened.</source>
        <translation>Ce qui est réglé et ne se rediscute pas.</translation>
    </message>
    <message>
        <source>What is to be fast</source>
        <translation>Ce qui doit être rapide</translation>
    </message>
    <message>
        <source>What is worth a finding.</source>
        <translation>Ce qui mérite un constat.</translation>
    </message>
    <message>
        <source>What is worth a question.</source>
        <translation>Ce qui mérite une question.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>Ce qui est écrit.</translation>
    </message>
    <message>
        <source>What it examines.</source>
        <translation>Ce qu’il examine.</translation>
    </message>
    <message>
        <source>What it has to run on.</source>
        <translation>Sur quoi cela doit fonctionner.</translation>
    </message>
    <message>
        <source>What it judges its own work by.</source>
        <translation>Ce à quoi il mesure son propre travail.</translation>
    </message>
    <message>
        <source>What it must never do</source>
        <translation>Ce qu’il ne doit jamais faire</translation>
    </message>
    <message>
        <source>What kind of systems it looks at.</source>
        <translation>Quel genre de systèmes il examine.</translation>
    </message>
    <message>
        <source>What kind of tasks it takes on.</source>
        <translation>Quel genre de tâches il prend en charge.</translation>
    </message>
    <message>
        <source>What manages the dependencies.</source>
        <translation>Ce qui gère les dépendances.</translation>
    </message>
    <message>
        <source>What matters most in this code base.</source>
        <translation>Ce qui compte le plus dans ce code.</translation>
    </message>
    <message>
        <source>What may be down.</source>
        <translation>Ce qui peut tomber en panne.</translation>
    </message>
    <message>
        <source>What options are compared by, most important first.</source>
        <translation>Ce qui sert à comparer les options, le plus important d’abord.</translation>
    </message>
    <message>
        <source>What the agent does not do, and how it says so.</source>
        <translation>Ce que l’agent ne fait pas et comment il le dit.</translation>
    </message>
    <message>
        <source>What the agent does, as the end of a sentence that begins with “Use this agent when you need to”.</source>
        <translation>Ce que fait l’agent, comme fin d’une phrase qui commence par « Use this agent when you need to ».</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>Comment l’agent s’appelle. On l’appelle par ce nom.</translation>
    </message>
    <message>
        <source>What the agent is, without an article.</source>
        <translation>Ce qu’est l’agent, sans article.</translation>
    </message>
    <message>
        <source>What the agent takes care of and what it leaves to others.</source>
        <translation>Ce dont l’agent s’occupe et ce qu’il laisse aux autres.</translation>
    </message>
    <message>
        <source>What the code should be better at.</source>
        <translation>En quoi le code doit s’améliorer.</translation>
    </message>
    <message>
        <source>What the failing programs are written in and run on.</source>
        <translation>Dans quoi les programmes en panne sont écrits et sur quoi ils tournent.</translation>
    </message>
    <message>
        <source>What the features are about.</source>
        <translation>De quoi traitent les fonctions.</translation>
    </message>
    <message>
        <source>What the interface is written down in.</source>
        <translation>Dans quoi l’interface est décrite.</translation>
    </message>
    <message>
        <source>What the prompts are for.</source>
        <translation>À quoi servent les prompts.</translation>
    </message>
    <message>
        <source>What the questions are about.</source>
        <translation>De quoi traitent les questions.</translation>
    </message>
    <message>
        <source>What the requirements are for.</source>
        <translation>À quoi servent les exigences.</translation>
    </message>
    <message>
        <source>What the systems are for.</source>
        <translation>À quoi servent les systèmes.</translation>
    </message>
    <message>
        <source>What the tests are written with.</source>
        <translation>Avec quoi les tests sont écrits.</translation>
    </message>
    <message>
        <source>What to do with the cause</source>
        <translation>Que faire de la cause</translation>
    </message>
    <message>
        <source>What to trust first.</source>
        <translation>À quoi se fier d’abord.</translation>
    </message>
    <message>
        <source>When a check fails</source>
        <translation>Quand une vérification échoue</translation>
    </message>
    <message>
        <source>When it is good enough.</source>
        <translation>Quand c’est assez bon.</translation>
    </message>
    <message>
        <source>When to ask, what to ask and what to do without an answer.</source>
        <translation>Quand demander, quoi demander et que faire sans réponse.</translation>
    </message>
    <message>
        <source>Where design documents go.</source>
        <translation>Où vont les documents de conception.</translation>
    </message>
    <message>
        <source>Where designs and tokens are.</source>
        <translation>Où se trouvent les maquettes et les tokens.</translation>
    </message>
    <message>
        <source>Where documentation lives.</source>
        <translation>Où se trouve la documentation.</translation>
    </message>
    <message>
        <source>Where instructions for operators are.</source>
        <translation>Où se trouvent les instructions pour les opérateurs.</translation>
    </message>
    <message>
        <source>Where prompts and definitions are.</source>
        <translation>Où se trouvent prompts et définitions.</translation>
    </message>
    <message>
        <source>Where specifications go.</source>
        <translation>Où vont les spécifications.</translation>
    </message>
    <message>
        <source>Whether parts run at the same time.</source>
        <translation>Si des parties avancent en même temps.</translation>
    </message>
    <message>
        <source>Which kind of text it writes when the request does not say.</source>
        <translation>Quel genre de texte il écrit quand la demande ne le dit pas.</translation>
    </message>
    <message>
        <source>Which level of WCAG 2.2 counts.</source>
        <translation>Quel niveau de WCAG 2.2 compte.</translation>
    </message>
    <message>
        <source>Which tests it writes first.</source>
        <translation>Quels tests il écrit d’abord.</translation>
    </message>
    <message>
        <source>Which upgrades it makes by itself.</source>
        <translation>Quelles mises à jour il fait de lui-même.</translation>
    </message>
    <message>
        <source>Whichever is asked for</source>
        <translation>Selon la demande</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>Qui demande.</translation>
    </message>
    <message>
        <source>Who decides instead</source>
        <translation>Qui décide à sa place</translation>
    </message>
    <message>
        <source>Who goes on with the work.</source>
        <translation>Qui continue le travail.</translation>
    </message>
    <message>
        <source>Who reads it, and what they know already.</source>
        <translation>Qui la lit, et ce qu’il sait déjà.</translation>
    </message>
    <message>
        <source>Who reads the answer.</source>
        <translation>Qui lit la réponse.</translation>
    </message>
    <message>
        <source>Who reads the outcome.</source>
        <translation>Qui lit le résultat.</translation>
    </message>
    <message>
        <source>Who the agent is and what it is responsible for, in two sentences.</source>
        <translation>Qui est l’agent et de quoi il est responsable, en deux phrases.</translation>
    </message>
    <message>
        <source>Who uses the interface.</source>
        <translation>Qui utilise l’interface.</translation>
    </message>
    <message>
        <source>Whom it refers to.</source>
        <translation>Vers qui il renvoie.</translation>
    </message>
    <message>
        <source>With a pattern</source>
        <translation>Avec un modèle</translation>
    </message>
    <message>
        <source>Without it, it measures and proposes.</source>
        <translation>Sinon, il mesure et propose.</translation>
    </message>
    <message>
        <source>Without it, it only proposes them.</source>
        <translation>Sinon, il les propose seulement.</translation>
    </message>
    <message>
        <source>Without it, it works with the files at hand only.</source>
        <translation>Sinon, il ne travaille qu’avec les fichiers présents.</translation>
    </message>
    <message>
        <source>Work per second</source>
        <translation>Travail par seconde</translation>
    </message>
    <message>
        <source>Writes and improves prompts and agent definitions against cases that show whether they work.</source>
        <translation>Écrit et améliore prompts et définitions d’agents à l’aide de cas qui montrent s’ils marchent.</translation>
    </message>
    <message>
        <source>Writes and mends documentation that is true, short and found, checked against the code it describes.</source>
        <translation>Écrit et corrige une documentation vraie, courte et trouvable, vérifiée sur le code qu’elle décrit.</translation>
    </message>
    <message>
        <source>Writes tests that can fail, for code that has none or for behaviour that changed, in the style of the present suite.</source>
        <translation>Écrit des tests qui peuvent échouer, pour du code qui n’en a pas ou un comportement modifié, dans le style des tests présents.</translation>
    </message>
    <message>
        <source>anything but ${, which some tools replace</source>
        <translation>tout sauf ${, que certains outils remplacent</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
    </message>
    <message>
        <source>basics</source>
        <translation>bases</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>réalisation</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>exploitation</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>rédaction</translation>
    </message>
</context>
<context>
    <name>Agentwright::Exporting</name>
    <message>
        <source>Is written as UTF-8 with LF line ends and without a byte-order mark</source>
        <translation>Est écrit en UTF-8 avec des fins de ligne LF et sans marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 are written as U+FFFD</source>
        <translation>Les octets qui ne sont pas de l’UTF-8 sont écrits U+FFFD</translation>
    </message>
    <message>
        <source>It has no frontmatter between two fences, so it is no definition</source>
        <translation>Il n’a pas de frontmatter entre deux lignes de délimitation, ce n’est donc pas une définition</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>Son «&#xa0;%1&#xa0;» n’est pas du YAML et ne peut pas être lu</translation>
    </message>
    <message>
        <source>Is there again further down, which counts</source>
        <translation>Figure de nouveau plus bas, et c’est ce qui compte</translation>
    </message>
    <message>
        <source>Lines of the frontmatter that belong to no entry are left out</source>
        <translation>Les lignes du frontmatter qui n’appartiennent à aucune entrée sont omises</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at three hyphens inside a line and takes the rest for the prompt; here it counts as frontmatter up to its closing line</source>
        <translation>Claude Code termine le frontmatter à trois tirets à l’intérieur d’une ligne et prend le reste pour le prompt&#x202f;; ici, il s’étend jusqu’à sa ligne de fermeture</translation>
    </message>
    <message>
        <source>There is none, so a general one is written</source>
        <translation>Il n’y en a pas, un texte général est donc écrit</translation>
    </message>
    <message>
        <source>Was no text, and is written as one</source>
        <translation>N’était pas un texte, et est écrit comme tel</translation>
    </message>
    <message>
        <source>A backslash followed by n is written as the line break that Claude Code makes of it</source>
        <translation>Une barre oblique inverse suivie de n est écrite comme le saut de ligne que Claude Code en fait</translation>
    </message>
    <message>
        <source>Without a name the agent is called “%1”, like its file</source>
        <translation>Sans nom, l’agent s’appelle «&#xa0;%1&#xa0;», comme son fichier</translation>
    </message>
    <message>
        <source>%1 takes other names: it is called “%2” there</source>
        <translation>%1 accepte d’autres noms&#xa0;: il s’y appelle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 does not hold this limit; it stands in the prompt, where nothing enforces it</source>
        <translation>%1 ne connaît pas cette limite&#x202f;; elle figure dans le prompt, où rien ne l’impose</translation>
    </message>
    <message>
        <source>%1 takes %2 characters: it is shortened, and the whole stands in the prompt</source>
        <translation>%1 accepte %2 caractères&#xa0;: elle est raccourcie, et le texte complet figure dans le prompt</translation>
    </message>
    <message>
        <source>The prompt begins with the description</source>
        <translation>Le prompt commence par la description</translation>
    </message>
    <message>
        <source>%1 does not load an agent with so short a prompt: its name and description stand in it</source>
        <translation>%1 ne charge pas un agent au prompt aussi court&#xa0;: son nom et sa description y figurent</translation>
    </message>
    <message>
        <source>%1 replaces “%2” in a prompt and fails where it knows no such name: written as “${ %3 }”</source>
        <translation>%1 remplace «&#xa0;%2&#xa0;» dans un prompt et échoue s’il ne connaît pas ce nom&#xa0;: écrit «&#xa0;${ %3 }&#xa0;»</translation>
    </message>
    <message>
        <source>It is left out: it defines the agent “%1”, as “%2” does, and only one of them would be loaded</source>
        <translation>Il est omis&#xa0;: il définit l’agent «&#xa0;%1&#xa0;», comme le fait «&#xa0;%2&#xa0;», et un seul d’entre eux serait chargé</translation>
    </message>
    <message>
        <source>Claude Code does not know this key either</source>
        <translation>Claude Code ne connaît pas non plus cette clé</translation>
    </message>
    <message>
        <source>Claude Code ignores this value, too</source>
        <translation>Claude Code ignore aussi cette valeur</translation>
    </message>
    <message>
        <source>%1 has nothing for it</source>
        <translation>%1 n’a rien d’équivalent</translation>
    </message>
    <message>
        <source>%1 has nothing for it: the agent may do more than it should</source>
        <translation>%1 n’a rien d’équivalent&#xa0;: l’agent peut faire plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Approximated</source>
        <translation>Approché</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Le pire</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>What the export keeps and loses</source>
        <translation>Ce que l’exportation conserve et perd</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Champ par champ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Where %1 looks for agents of a user is not known; export into a project</source>
        <translation>On ne sait pas où %1 cherche les agents d’un utilisateur&#x202f;; exportez dans un projet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduit</translation>
    </message>
    <message>
        <source>approximated</source>
        <translation>approché</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 as %2:</source>
        <translation>%1 en %2&#xa0;:</translation>
    </message>
    <message>
        <source>everything is kept</source>
        <translation>tout est conservé</translation>
    </message>
    <message>
        <source>Servers that are only named, or have settings that %1 may not know, are left out</source>
        <translation>Les serveurs seulement nommés, ou dont %1 ne connaît peut-être pas les réglages, sont omis</translation>
    </message>
    <message>
        <source>The model that “%1” stood for in Claude Code 2.1.329; %2 does not move on to newer ones, and needs access to Anthropic&apos;s models</source>
        <translation>Le modèle que «&#xa0;%1&#xa0;» désignait dans Claude Code 2.1.329&#x202f;; %2 ne passe pas aux plus récents, et a besoin d’un accès aux modèles d’Anthropic</translation>
    </message>
    <message>
        <source>A model that %1 can run, while Claude Code fails to call it</source>
        <translation>Un modèle que %1 peut exécuter, alors que Claude Code échoue à l’appeler</translation>
    </message>
    <message>
        <source>Is left out, which means the same</source>
        <translation>Est omis, ce qui revient au même</translation>
    </message>
    <message>
        <source>%1 takes other names of models: the agent runs with that of its caller or the default</source>
        <translation>%1 accepte d’autres noms de modèles&#xa0;: l’agent utilise celui de son appelant ou le modèle par défaut</translation>
    </message>
    <message>
        <source>The plugin name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>Le nom de plugin «&#xa0;%1&#xa0;» n’est pas fait de lettres minuscules, de chiffres et de traits d’union simples, 128 caractères au plus</translation>
    </message>
    <message>
        <source>Claude Code refuses the plugin name “%1”, which passes as one of Anthropic&apos;s own</source>
        <translation>Claude Code refuse le nom de plugin «&#xa0;%1&#xa0;», qui se fait passer pour l’un de ceux d’Anthropic</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>Le nom de marketplace «&#xa0;%1&#xa0;» n’est pas fait de lettres minuscules, de chiffres et de traits d’union simples, 128 caractères au plus</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is reserved</source>
        <translation>Le nom de marketplace «&#xa0;%1&#xa0;» est réservé</translation>
    </message>
    <message>
        <source>Moves to hooks/hooks.json, where it holds for the whole session; scripts that it calls are not packed</source>
        <translation>Passe dans hooks/hooks.json, où cela vaut pour toute la session&#x202f;; les scripts appelés ne sont pas joints</translation>
    </message>
    <message>
        <source>Another agent of the plugin sets up a server of the same name differently, which counts: %1</source>
        <translation>Un autre agent du plugin configure autrement un serveur du même nom, et c’est ce qui compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moves to .mcp.json, where it is there for the whole session</source>
        <translation>Passe dans .mcp.json, où cela est là pour toute la session</translation>
    </message>
    <message>
        <source>Is ignored in agents of plugins; servers that are only named have to be set up by whoever uses the plugin: %1</source>
        <translation>Est ignoré dans les agents de plugins&#x202f;; les serveurs seulement nommés doivent être configurés par qui utilise le plugin&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has no frontmatter; from a plugin it would load with all tools and no description</source>
        <translation>Il n’a pas de frontmatter&#x202f;; depuis un plugin, il se chargerait avec tous les outils et sans description</translation>
    </message>
    <message>
        <source>Its frontmatter has no end; from a plugin it would load with all tools and no description</source>
        <translation>Son frontmatter n’a pas de fin&#x202f;; depuis un plugin, il se chargerait avec tous les outils et sans description</translation>
    </message>
    <message>
        <source>Its frontmatter is not valid YAML and cannot be rewritten without guessing; from a plugin it would load with all tools and no description</source>
        <translation>Son frontmatter n’est pas du YAML valide et ne peut pas être réécrit sans deviner&#x202f;; depuis un plugin, il se chargerait avec tous les outils et sans description</translation>
    </message>
    <message>
        <source>Its frontmatter is YAML that Claude Code does not read; from a plugin it would load with all tools and no description</source>
        <translation>Son frontmatter est du YAML que Claude Code ne lit pas&#x202f;; depuis un plugin, il se chargerait avec tous les outils et sans description</translation>
    </message>
    <message>
        <source>Its “%1” is not a text</source>
        <translation>Son «&#xa0;%1&#xa0;» n’est pas un texte</translation>
    </message>
    <message>
        <source>It holds half a character (%1)</source>
        <translation>Il contient une moitié de caractère (%1)</translation>
    </message>
    <message>
        <source>Agents as JSON</source>
        <translation>Agents en JSON</translation>
    </message>
    <message>
        <source>Is left out, which means all tools</source>
        <translation>Est omis, ce qui signifie tous les outils</translation>
    </message>
    <message>
        <source>Is a list here, one item for each</source>
        <translation>Est ici une liste, une ligne par élément</translation>
    </message>
    <message>
        <source>The command line takes it, the Agent SDK does not</source>
        <translation>La ligne de commande l’accepte, l’Agent SDK non</translation>
    </message>
    <message>
        <source>One JSON object for the option --agents of Claude Code and for the Agent SDK. Only the colour is lost.</source>
        <translation>Un objet JSON pour l’option --agents de Claude Code et pour l’Agent SDK. Seule la couleur est perdue.</translation>
    </message>
    <message>
        <source>Claude Code does not load it: %1</source>
        <translation>Claude Code ne le charge pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Files for .claude/agents of a project or of your home folder. Nothing is changed.</source>
        <translation>Fichiers pour .claude/agents d’un projet ou de votre dossier personnel. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Claude Code ignores hooks in agents of plugins; in hooks/hooks.json of the plugin they would hold for the whole session</source>
        <translation>Claude Code ignore les hooks dans les agents de plugins&#x202f;; dans le hooks/hooks.json du plugin, ils vaudraient pour toute la session</translation>
    </message>
    <message>
        <source>Claude Code ignores MCP servers in agents of plugins; in .mcp.json of the plugin they would be there for the whole session</source>
        <translation>Claude Code ignore les serveurs MCP dans les agents de plugins&#x202f;; dans le .mcp.json du plugin, ils seraient là pour toute la session</translation>
    </message>
    <message>
        <source>Claude Code ignores the permission mode in agents of plugins; the agent runs in that of its caller</source>
        <translation>Claude Code ignore le mode d’autorisation dans les agents de plugins&#x202f;; l’agent s’exécute dans celui de son appelant</translation>
    </message>
    <message>
        <source>Claude Code ignores the first prompt in agents of plugins</source>
        <translation>Claude Code ignore le premier prompt dans les agents de plugins</translation>
    </message>
    <message>
        <source>Claude Code takes no isolation but “worktree” in agents of plugins</source>
        <translation>Claude Code n’accepte d’autre isolation que «&#xa0;worktree&#xa0;» dans les agents de plugins</translation>
    </message>
    <message>
        <source>Was not valid YAML, and is written as YAML now</source>
        <translation>N’était pas du YAML valide, et est maintenant écrit en YAML</translation>
    </message>
    <message>
        <source>In a plugin Claude Code replaces “%1” in the prompt</source>
        <translation>Dans un plugin, Claude Code remplace «&#xa0;%1&#xa0;» dans le prompt</translation>
    </message>
    <message>
        <source>Without a description Claude Code gives the agent this one: “%1”</source>
        <translation>Sans description, Claude Code donne celle-ci à l’agent&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Claude Code plugin</source>
        <translation>Plugin Claude Code</translation>
    </message>
    <message>
        <source>A plugin with its manifest, README and, if wanted, a marketplace. Hooks and MCP servers of the agents hold for the whole session there; the permission mode and the first prompt are ignored.</source>
        <translation>Un plugin avec son manifeste, son README et, si voulu, une marketplace. Les hooks et serveurs MCP des agents y valent pour toute la session&#x202f;; le mode d’autorisation et le premier prompt sont ignorés.</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Files for .cline/agents, with the tool names of Cline.</source>
        <translation>Fichiers pour .cline/agents, avec les noms d’outils de Cline.</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>%1 leaves it all tools that only read</source>
        <translation>%1 lui laisse tous les outils qui ne font que lire</translation>
    </message>
    <message>
        <source>%1 has no list of tools: a read-only sandbox keeps it from changing anything, but it may use other tools for reading</source>
        <translation>%1 n’a pas de liste d’outils&#xa0;: un bac à sable en lecture seule l’empêche de modifier quoi que ce soit, mais il peut utiliser d’autres outils pour lire</translation>
    </message>
    <message>
        <source>Files for .codex/agents. There are no tool lists: what only reads gets a read-only sandbox.</source>
        <translation>Fichiers pour .codex/agents. Il n’y a pas de listes d’outils&#xa0;: ce qui ne fait que lire reçoit un bac à sable en lecture seule.</translation>
    </message>
    <message>
        <source>GitHub Copilot</source>
        <translation>GitHub Copilot</translation>
    </message>
    <message>
        <source>On github.com agents have neither “web” nor “todo”; the other readers have</source>
        <translation>Sur github.com, les agents n’ont ni «&#xa0;web&#xa0;» ni «&#xa0;todo&#xa0;»&#x202f;; les autres lecteurs les ont</translation>
    </message>
    <message>
        <source>The command line has no level above “%1”</source>
        <translation>La ligne de commande n’a pas de niveau au-dessus de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Settings are taken over as they stand; VS Code does not read them, and servers that are only named are left out</source>
        <translation>Les réglages sont repris tels quels&#x202f;; VS Code ne les lit pas, et les serveurs seulement nommés sont omis</translation>
    </message>
    <message>
        <source>github.com takes prompts of at most 30,000 characters</source>
        <translation>github.com accepte des prompts de 30 000 caractères au plus</translation>
    </message>
    <message>
        <source>VS Code takes “%1” in the prompt for a reference</source>
        <translation>VS Code prend «&#xa0;%1&#xa0;» dans le prompt pour une référence</translation>
    </message>
    <message>
        <source>Files for .github/agents, read by github.com, Copilot CLI and VS Code. Names of models are left out.</source>
        <translation>Fichiers pour .github/agents, lus par github.com, Copilot CLI et VS Code. Les noms de modèles sont omis.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>%1 has no list of tools: “readonly” keeps it from writing, but it may use other tools for reading</source>
        <translation>%1 n’a pas de liste d’outils&#xa0;: «&#xa0;readonly&#xa0;» l’empêche d’écrire, mais il peut utiliser d’autres outils pour lire</translation>
    </message>
    <message>
        <source>“readonly” keeps it from writing</source>
        <translation>«&#xa0;readonly&#xa0;» l’empêche d’écrire</translation>
    </message>
    <message>
        <source>Is written on one line, without its line breaks</source>
        <translation>Est écrit sur une seule ligne, sans ses sauts de ligne</translation>
    </message>
    <message>
        <source>Files for .cursor/agents. There are no tool lists: what only reads is marked read-only.</source>
        <translation>Fichiers pour .cursor/agents. Il n’y a pas de listes d’outils&#xa0;: ce qui ne fait que lire est marqué en lecture seule.</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>%1 does not document that an empty list means no tools</source>
        <translation>%1 ne documente pas qu’une liste vide signifie aucun outil</translation>
    </message>
    <message>
        <source>%1 takes only names of servers that are set up already</source>
        <translation>%1 n’accepte que des noms de serveurs déjà configurés</translation>
    </message>
    <message>
        <source>The highest level of %1</source>
        <translation>Le niveau le plus élevé de %1</translation>
    </message>
    <message>
        <source>Droids for .factory/droids. A description of more than 500 characters moves into the prompt.</source>
        <translation>Droids pour .factory/droids. Une description de plus de 500 caractères passe dans le prompt.</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Files for .gemini/agents, with the tool names of Gemini CLI and no key that it refuses.</source>
        <translation>Fichiers pour .gemini/agents, avec les noms d’outils de Gemini CLI et sans clé qu’il refuse.</translation>
    </message>
    <message>
        <source>Goose</source>
        <translation>Goose</translation>
    </message>
    <message>
        <source>Files for .agents/agents, and the same as recipes. There are no tool lists and no permissions.</source>
        <translation>Fichiers pour .agents/agents, et les mêmes en recettes. Il n’y a ni listes d’outils ni autorisations.</translation>
    </message>
    <message>
        <source>Kiro</source>
        <translation>Kiro</translation>
    </message>
    <message>
        <source>%1 cannot forbid: %2</source>
        <translation>%1 ne peut pas interdire&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 forbids whole groups, so more may be forbidden than before</source>
        <translation>%1 interdit des groupes entiers, il se peut donc que plus soit interdit qu’avant</translation>
    </message>
    <message>
        <source>Markdown agents for .kiro/agents of Kiro IDE and CLI 3. Tools become groups of tools.</source>
        <translation>Agents Markdown pour .kiro/agents de Kiro IDE et CLI 3. Les outils deviennent des groupes d’outils.</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Edits are forbidden and commands are asked for, which is nearly the same</source>
        <translation>Les modifications sont interdites et les commandes soumises à confirmation, ce qui revient presque au même</translation>
    </message>
    <message>
        <source>Files for .opencode/agents. Tool lists become permissions.</source>
        <translation>Fichiers pour .opencode/agents. Les listes d’outils deviennent des autorisations.</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>%1 asks where Claude Code would refuse</source>
        <translation>%1 demande là où Claude Code refuserait</translation>
    </message>
    <message>
        <source>Files for .qwen/agents, with the tool names of Qwen Code. It cannot say that an agent has no tools.</source>
        <translation>Fichiers pour .qwen/agents, avec les noms d’outils de Qwen Code. Il ne peut pas exprimer qu’un agent n’a aucun outil.</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>%1 turns dashes, curly quotes and special blanks into ASCII when it reads the file</source>
        <translation>%1 convertit en ASCII les tirets, guillemets typographiques et espaces spéciaux lorsqu’il lit le fichier</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent, without a conversation of its own</source>
        <translation>Un mode est un rôle de l’agent principal, sans conversation propre</translation>
    </message>
    <message>
        <source>Modes for .roomodes, one file for all, which joins what is there. Tools become groups of tools.</source>
        <translation>Modes pour .roomodes, un seul fichier pour tous, ajoutés à ce qui s’y trouve. Les outils deviennent des groupes d’outils.</translation>
    </message>
    <message>
        <source>Agent Skills</source>
        <translation>Agent Skills</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller, not in one of its own</source>
        <translation>Un skill est lu dans la conversation de son appelant, pas dans une conversation propre</translation>
    </message>
    <message>
        <source>A folder with a SKILL.md for each agent, which many programs read. Everything but the texts is lost.</source>
        <translation>Un dossier avec un SKILL.md par agent, que lisent de nombreux programmes. Tout est perdu sauf les textes.</translation>
    </message>
    <message>
        <source>%1 can only allow more than that: %2</source>
        <translation>%1 ne peut qu’autoriser plus que cela&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has nothing like: %2</source>
        <translation>%1 n’a rien de semblable à&#xa0;: %2</translation>
    </message>
    <message>
        <source>These come along, as %1 does not tell them from the others: %2</source>
        <translation>Ceux-ci viennent avec, car %1 ne les distingue pas des autres&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot forbid a part of an allowed tool: %2</source>
        <translation>%1 ne peut pas interdire une partie d’un outil autorisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Is taken out of the list of allowed tools; %1 has no list of forbidden ones</source>
        <translation>Est retiré de la liste des outils autorisés&#x202f;; %1 n’a pas de liste d’outils interdits</translation>
    </message>
    <message>
        <source>In %1 an empty list means all tools, so it cannot be said that there are none</source>
        <translation>Dans %1, une liste vide signifie tous les outils, on ne peut donc pas dire qu’il n’y en a aucun</translation>
    </message>
    <message>
        <source>It is named after its file or key, “%1”</source>
        <translation>Il porte le nom de son fichier ou de sa clé, «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Claude Code takes other names: it is called “%1” there</source>
        <translation>Claude Code accepte d’autres noms&#xa0;: il s’y appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The first of the list that Claude Code takes</source>
        <translation>Le premier de la liste que Claude Code accepte</translation>
    </message>
    <message>
        <source>The newest model of that family</source>
        <translation>Le modèle le plus récent de cette famille</translation>
    </message>
    <message>
        <source>Claude Code takes other names of models: the agent runs with that of its caller</source>
        <translation>Claude Code accepte d’autres noms de modèles&#xa0;: l’agent utilise celui de son appelant</translation>
    </message>
    <message>
        <source>“%1” takes no such value</source>
        <translation>«&#xa0;%1&#xa0;» n’accepte pas une telle valeur</translation>
    </message>
    <message>
        <source>The nearest level that Claude Code has</source>
        <translation>Le niveau le plus proche que Claude Code connaisse</translation>
    </message>
    <message>
        <source>The nearest of Claude Code&apos;s eight colours</source>
        <translation>La plus proche des huit couleurs de Claude Code</translation>
    </message>
    <message>
        <source>Is empty and left out</source>
        <translation>Est vide et omis</translation>
    </message>
    <message>
        <source>Settings of servers are taken over as they stand</source>
        <translation>Les réglages des serveurs sont repris tels quels</translation>
    </message>
    <message>
        <source>Stands behind the frontmatter</source>
        <translation>Figure après le frontmatter</translation>
    </message>
    <message>
        <source>Had no effect in a plugin, and has one among the agents of a project</source>
        <translation>N’avait pas d’effet dans un plugin, et en a un parmi les agents d’un projet</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in the prompt</source>
        <translation>Hors d’un plugin, rien ne remplace «&#xa0;%1&#xa0;» dans le prompt</translation>
    </message>
    <message>
        <source>Claude Code has its own provider</source>
        <translation>Claude Code a son propre fournisseur</translation>
    </message>
    <message>
        <source>It changes nothing in either, but Claude Code asks before commands</source>
        <translation>Il ne modifie rien dans les deux cas, mais Claude Code demande avant les commandes</translation>
    </message>
    <message>
        <source>It acts without asking; a sandbox is a setting of the session in Claude Code</source>
        <translation>Il agit sans demander&#x202f;; dans Claude Code, un bac à sable est un réglage de la session</translation>
    </message>
    <message>
        <source>The same for another of its readers</source>
        <translation>La même chose pour un autre de ses lecteurs</translation>
    </message>
    <message>
        <source>What changes files is forbidden, and commands are, since they may</source>
        <translation>Ce qui modifie des fichiers est interdit, et les commandes aussi, car elles le peuvent</translation>
    </message>
    <message>
        <source>Says what is so anyway</source>
        <translation>Dit ce qui est vrai de toute façon</translation>
    </message>
    <message>
        <source>Has no effect there with an inherited model</source>
        <translation>N’y a pas d’effet avec un modèle hérité</translation>
    </message>
    <message>
        <source>Stands behind the instructions</source>
        <translation>Figure après les instructions</translation>
    </message>
    <message>
        <source>The prompt holds “{{” or “{%”, the start of a template there and plain text here</source>
        <translation>Le prompt contient «&#xa0;{{&#xa0;» ou «&#xa0;{%&#xa0;», là-bas le début d’un modèle et ici du texte simple</translation>
    </message>
    <message>
        <source>What is forbidden in part only is not forbidden here: %1</source>
        <translation>Ce qui n’est interdit qu’en partie ne l’est pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Permissions that are granted or asked for are settings of the session here</source>
        <translation>Les autorisations accordées ou demandées sont ici des réglages de la session</translation>
    </message>
    <message>
        <source>Rules for a part of these have no like here: %1</source>
        <translation>Les règles pour une partie de ceux-ci n’ont pas d’équivalent ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was one that users talk to; here others call it</source>
        <translation>C’était un agent auquel parlent les utilisateurs&#x202f;; ici, d’autres l’appellent</translation>
    </message>
    <message>
        <source>It acts without asking</source>
        <translation>Il agit sans demander</translation>
    </message>
    <message>
        <source>Only the number of turns has a like in Claude Code</source>
        <translation>Seul le nombre de tours a un équivalent dans Claude Code</translation>
    </message>
    <message>
        <source>All that a mode can have: is left out, which means all tools</source>
        <translation>Tout ce qu’un mode peut avoir&#xa0;: est omis, ce qui signifie tous les outils</translation>
    </message>
    <message>
        <source>What narrows these to certain files is lost: %1</source>
        <translation>Ce qui les restreint à certains fichiers est perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stands behind the definition of the role</source>
        <translation>Figure après la définition du rôle</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent; a sub-agent has a conversation of its own</source>
        <translation>Un mode est un rôle de l’agent principal&#x202f;; un sous-agent a sa propre conversation</translation>
    </message>
    <message>
        <source>Is added to the description</source>
        <translation>Est ajouté à la description</translation>
    </message>
    <message>
        <source>Grants tools in advance and limits nothing, so it is no list of allowed tools</source>
        <translation>Accorde des outils d’avance et ne limite rien, ce n’est donc pas une liste d’outils autorisés</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller; an agent has one of its own, and files beside the skill stay where they are</source>
        <translation>Un skill est lu dans la conversation de son appelant&#x202f;; un agent a la sienne, et les fichiers à côté du skill restent où ils sont</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it: the agent may do more than it should</source>
        <translation>Claude Code n’a rien d’équivalent&#xa0;: l’agent peut faire plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>%1 knows no such key, so it had no effect there</source>
        <translation>%1 ne connaît pas cette clé, elle n’y avait donc pas d’effet</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it</source>
        <translation>Claude Code n’a rien d’équivalent</translation>
    </message>
    <message>
        <source>Is kept as “%1”, which Claude Code ignores</source>
        <translation>Est conservé sous «&#xa0;%1&#xa0;», que Claude Code ignore</translation>
    </message>
    <message>
        <source>Claude Code reads a backslash followed by n as a line break</source>
        <translation>Claude Code lit une barre oblique inverse suivie de n comme un saut de ligne</translation>
    </message>
    <message>
        <source>Its header was not valid YAML and is read as it was meant; it is written as YAML</source>
        <translation>Son en-tête n’était pas du YAML valide et est lu tel qu’il était voulu&#x202f;; il est écrit en YAML</translation>
    </message>
    <message>
        <source>Claude Code has nothing like: %1</source>
        <translation>Claude Code n’a rien de semblable à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes the place of the agent “%1” that %2 has itself</source>
        <translation>Prend la place de l’agent «&#xa0;%1&#xa0;» que %2 possède déjà</translation>
    </message>
    <message>
        <source>Hooks of the plugin held for the agent, too, and are not taken over: %1</source>
        <translation>Les hooks du plugin valaient aussi pour l’agent et ne sont pas repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>MCP servers of the plugin have to be set up where the agent is used: %1</source>
        <translation>Les serveurs MCP du plugin doivent être configurés là où l’agent est utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recipe is left out: it is not known where Goose looks for those of a user</source>
        <translation>La recette est laissée de côté : on ne sait pas où Goose cherche celles d’un utilisateur</translation>
    </message>
    <message>
        <source>Held for the whole session in the plugin, and holds for this agent alone here</source>
        <translation>Valait pour toute la session dans le plugin, et ne vaut ici que pour cet agent</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in it, so it does not work before that is changed</source>
        <translation>Hors d’un plugin, rien n’y remplace « %1 » : cela ne fonctionne pas tant que ce n’est pas changé</translation>
    </message>
    <message>
        <source>Hooks of the plugin that are about the main conversation are not taken over: %1</source>
        <translation>Les hooks du plugin qui concernent la conversation principale ne sont pas repris : %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::Fields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the agent is called and mentioned by; the file name does not matter. Use lower-case letters, digits and hyphens. Without a name, or with a number, a colon or a leading hyphen in its place, the file is skipped.</source>
        <translation>Le nom de l’agent, par lequel on le désigne&#x202f;; le nom du fichier ne compte pas. Utilisez des lettres minuscules, des chiffres et des traits d’union. Sans nom, ou avec un nombre, un deux-points ou un trait d’union au début, le fichier est ignoré.</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quand l’utiliser</translation>
    </message>
    <message>
        <source>Tells the calling model when to hand work to this agent, so it decides whether the agent is ever used. A sentence that begins with “Use this agent when” and two to four examples do well. Without it, or with anything but text, the file is skipped.</source>
        <translation>Dit au modèle appelant quand confier du travail à cet agent, et décide donc s’il est jamais utilisé. Une phrase commençant par «&#xa0;Use this agent when&#xa0;» et deux à quatre exemples conviennent bien. Sans elle, ou avec autre chose qu’un texte, le fichier est ignoré.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>The only tools the agent may use; * stands for all. Leave the key out to inherit everything: present but empty means no tools at all. Unknown names are dropped without a word.</source>
        <translation>Les seuls outils que l’agent peut utiliser&#x202f;; * les représente tous. Omettez la clé pour tout hériter&#xa0;: présente mais vide, elle signifie aucun outil. Les noms inconnus sont abandonnés sans avertissement.</translation>
    </message>
    <message>
        <source>Inherits all tools</source>
        <translation>Hérite de tous les outils</translation>
    </message>
    <message>
        <source>No tools at all</source>
        <translation>Aucun outil</translation>
    </message>
    <message>
        <source>Forbidden tools</source>
        <translation>Outils interdits</translation>
    </message>
    <message>
        <source>Tools that are taken away, before the list of allowed ones is looked at. mcp__* takes every MCP tool away.</source>
        <translation>Outils retirés avant que la liste des outils autorisés ne soit examinée. mcp__* retire tous les outils MCP.</translation>
    </message>
    <message>
        <source>Nothing forbidden</source>
        <translation>Rien d’interdit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The model that runs the agent: an alias, a full model id, or inherit for that of the main conversation, which is also the default. Any other text is passed on as it is and fails when the agent is called.</source>
        <translation>Le modèle qui exécute l’agent&#xa0;: un alias, un identifiant de modèle complet, ou inherit pour celui de la conversation principale, qui est aussi la valeur par défaut. Tout autre texte est transmis tel quel et échoue à l’appel de l’agent.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Mode d’autorisation</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; manual is a newer word for default. A caller that runs in bypassPermissions, acceptEdits or auto overrides it, and plugins may not set it. An unknown value is ignored.</source>
        <translation>Comment l’agent demande avant d’agir&#x202f;; manual est un mot plus récent pour default. Un appelant en bypassPermissions, acceptEdits ou auto l’emporte, et les plugins ne peuvent pas le définir. Une valeur inconnue est ignorée.</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>Limite de tours</translation>
    </message>
    <message>
        <source>The agent stops after this many turns. A positive whole number; anything else is ignored.</source>
        <translation>L’agent s’arrête après ce nombre de tours. Un nombre entier positif&#x202f;; toute autre valeur est ignorée.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Skills whose text the agent has from the start. A skill that switches off its own use by models cannot be loaded this way.</source>
        <translation>Skills dont l’agent a le texte dès le début. Un skill qui désactive son utilisation par les modèles ne peut pas être chargé ainsi.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Servers that only this agent is connected to: names of configured ones, or a name with its own settings. Ignored in plugins.</source>
        <translation>Serveurs auxquels seul cet agent est connecté&#xa0;: des noms de serveurs configurés, ou un nom avec ses propres réglages. Ignoré dans les plugins.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Commands that run at certain events while the agent works, as a map from event to matchers. With anything but a map the agent does not load. Ignored in plugins.</source>
        <translation>Commandes exécutées à certains événements pendant que l’agent travaille, sous forme de table d’événements vers des filtres (matchers). Avec autre chose qu’une table, l’agent ne se charge pas. Ignoré dans les plugins.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Gives the agent a folder of notes that it keeps between runs: for you everywhere, for the project, or for the project on this machine only. It switches Read, Write and Edit on. An unknown value is ignored.</source>
        <translation>Donne à l’agent un dossier de notes qu’il garde d’une exécution à l’autre&#xa0;: pour vous partout, pour le projet, ou pour le projet sur cette machine seulement. Active Read, Write et Edit. Une valeur inconnue est ignorée.</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Exécuter en arrière-plan</translation>
    </message>
    <message>
        <source>The agent runs as a background task, with a smaller set of tools. true or false; anything else is ignored.</source>
        <translation>L’agent s’exécute comme tâche en arrière-plan, avec un ensemble d’outils réduit. true ou false&#x202f;; toute autre valeur est ignorée.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How hard the model thinks: a level or a whole number. Without it, or with another word, the session&apos;s own setting counts.</source>
        <translation>L’intensité de réflexion du modèle&#xa0;: un niveau ou un nombre entier. Sans elle, ou avec un autre mot, le réglage de la session compte.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>worktree lets the agent work in a checkout of its own, so that it does not touch your files. remote is accepted too, but not documented. Anything else is ignored.</source>
        <translation>worktree laisse l’agent travailler dans sa propre copie de travail, de sorte qu’il ne touche pas à vos fichiers. remote est aussi accepté, mais non documenté. Toute autre valeur est ignorée.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The colour the agent is shown in. Eight names are known; hex values and other names are ignored without notice.</source>
        <translation>La couleur dans laquelle l’agent est affiché. Huit noms sont connus&#x202f;; les valeurs hexadécimales et les autres noms sont ignorés sans avertissement.</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>Prompt initial</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main session. Has no effect on a sub-agent, and is ignored in plugins.</source>
        <translation>Envoyé comme premier message quand l’agent s’exécute comme session principale. N’a pas d’effet sur un sous-agent, et est ignoré dans les plugins.</translation>
    </message>
    <message>
        <source>Compaction window</source>
        <translation>Fenêtre de compactage</translation>
    </message>
    <message>
        <source>Number of tokens at which a sub-agent&apos;s conversation is compacted. A whole number of 100000 or more; anything else is ignored.</source>
        <translation>Nombre de jetons à partir duquel la conversation d’un sous-agent est compactée. Un nombre entier d’au moins 100000&#x202f;; toute autre valeur est ignorée.</translation>
    </message>
    <message>
        <source>Leave CLAUDE.md out</source>
        <translation>Omettre CLAUDE.md</translation>
    </message>
    <message>
        <source>With true the agent does not see the CLAUDE.md files of user, project and folder. Instructions of the organisation stay.</source>
        <translation>Avec true, l’agent ne voit pas les fichiers CLAUDE.md de l’utilisateur, du projet et du dossier. Les instructions de l’organisation restent.</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Agents that watch this one at work, by name, separated by commas. Four at most.</source>
        <translation>Agents qui observent celui-ci au travail, par leur nom, séparés par des virgules. Quatre au plus.</translation>
    </message>
    <message>
        <source>Message to observers</source>
        <translation>Message aux observateurs</translation>
    </message>
    <message>
        <source>Text that the watching agents are given.</source>
        <translation>Texte donné aux agents observateurs.</translation>
    </message>
    <message>
        <source>Qwen Code: how the agent asks before it acts. Anything else keeps it from loading.</source>
        <translation>Qwen Code&#xa0;: comment l’agent demande avant d’agir. Toute autre valeur l’empêche de se charger.</translation>
    </message>
    <message>
        <source>VS Code: a hint in the box for the request.</source>
        <translation>VS Code&#xa0;: une indication dans le champ de la demande.</translation>
    </message>
    <message>
        <source>OpenCode: true switches the agent off.</source>
        <translation>OpenCode&#xa0;: true désactive l’agent.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: with true only the user starts the agent.</source>
        <translation>VS Code et Copilot&#xa0;: avec true, seul l’utilisateur démarre l’agent.</translation>
    </message>
    <message>
        <source>Gemini CLI: the name that people see.</source>
        <translation>Gemini CLI&#xa0;: le nom que les gens voient.</translation>
    </message>
    <message>
        <source>VS Code: buttons that go on with another agent; a list of label, agent, prompt and send.</source>
        <translation>VS Code&#xa0;: boutons qui continuent avec un autre agent&#x202f;; une liste de label, agent, prompt et send.</translation>
    </message>
    <message>
        <source>OpenCode: true keeps the agent out of lists.</source>
        <translation>OpenCode&#xa0;: true garde l’agent hors des listes.</translation>
    </message>
    <message>
        <source>Copilot CLI: gives the repository&apos;s instructions to the agent.</source>
        <translation>Copilot CLI&#xa0;: donne à l’agent les instructions du dépôt.</translation>
    </message>
    <message>
        <source>Kiro: also loads the servers of the general MCP file.</source>
        <translation>Kiro&#xa0;: charge aussi les serveurs du fichier MCP général.</translation>
    </message>
    <message>
        <source>Kiro: also loads powers.</source>
        <translation>Kiro&#xa0;: charge aussi les powers.</translation>
    </message>
    <message>
        <source>Copilot, retired: whether the model may start the agent by itself.</source>
        <translation>Copilot, abandonné&#xa0;: si le modèle peut démarrer l’agent de lui-même.</translation>
    </message>
    <message>
        <source>Cursor: runs in the background.</source>
        <translation>Cursor&#xa0;: s’exécute en arrière-plan.</translation>
    </message>
    <message>
        <source>Kiro: the keys that choose the agent.</source>
        <translation>Kiro&#xa0;: les touches qui choisissent l’agent.</translation>
    </message>
    <message>
        <source>Agent Skills: the licence of the skill.</source>
        <translation>Agent Skills&#xa0;: la licence du skill.</translation>
    </message>
    <message>
        <source>OpenCode, older spelling of steps.</source>
        <translation>OpenCode, ancienne graphie de steps.</translation>
    </message>
    <message>
        <source>OpenCode: who can start the agent. Without it, both the user and other agents.</source>
        <translation>OpenCode&#xa0;: qui peut démarrer l’agent. Sans elle, l’utilisateur comme les autres agents.</translation>
    </message>
    <message>
        <source>Qwen Code: temperature and the like.</source>
        <translation>Qwen Code&#xa0;: température et réglages semblables.</translation>
    </message>
    <message>
        <source>Copilot CLI: whether it may fall back to another model.</source>
        <translation>Copilot CLI&#xa0;: s’il peut se rabattre sur un autre modèle.</translation>
    </message>
    <message>
        <source>Copilot CLI: models in order of preference.</source>
        <translation>Copilot CLI&#xa0;: modèles par ordre de préférence.</translation>
    </message>
    <message>
        <source>OpenCode: ask, allow or deny for each tool.</source>
        <translation>OpenCode&#xa0;: ask, allow ou deny pour chaque outil.</translation>
    </message>
    <message>
        <source>Kiro: a list of capability, effect and match.</source>
        <translation>Kiro&#xa0;: une liste de capability, effect et match.</translation>
    </message>
    <message>
        <source>Cursor: true keeps the agent from writing.</source>
        <translation>Cursor&#xa0;: true empêche l’agent d’écrire.</translation>
    </message>
    <message>
        <source>Copilot CLI and Factory: how hard the model thinks.</source>
        <translation>Copilot CLI et Factory&#xa0;: l’intensité de réflexion du modèle.</translation>
    </message>
    <message>
        <source>Junie: how hard the model thinks.</source>
        <translation>Junie&#xa0;: l’intensité de réflexion du modèle.</translation>
    </message>
    <message>
        <source>Qwen Code: limits of turns and minutes.</source>
        <translation>Qwen Code&#xa0;: limites de tours et de minutes.</translation>
    </message>
    <message>
        <source>Codex: what the agent may touch.</source>
        <translation>Codex&#xa0;: ce à quoi l’agent peut toucher.</translation>
    </message>
    <message>
        <source>OpenCode: the agent stops after this many steps.</source>
        <translation>OpenCode&#xa0;: l’agent s’arrête après ce nombre d’étapes.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: where the agent is offered. Without it, in both.</source>
        <translation>VS Code et Copilot&#xa0;: où l’agent est proposé. Sans elle, dans les deux.</translation>
    </message>
    <message>
        <source>OpenCode and Gemini CLI: how freely the model chooses its words.</source>
        <translation>OpenCode et Gemini CLI&#xa0;: la liberté du modèle dans le choix de ses mots.</translation>
    </message>
    <message>
        <source>Gemini CLI: the agent stops after this many minutes.</source>
        <translation>Gemini CLI&#xa0;: l’agent s’arrête après ce nombre de minutes.</translation>
    </message>
    <message>
        <source>Kiro: other names for tools.</source>
        <translation>Kiro&#xa0;: autres noms d’outils.</translation>
    </message>
    <message>
        <source>Kiro: settings for each tool.</source>
        <translation>Kiro&#xa0;: réglages pour chaque outil.</translation>
    </message>
    <message>
        <source>OpenCode: how many words the model chooses from.</source>
        <translation>OpenCode&#xa0;: parmi combien de mots le modèle choisit.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: false keeps the agent out of the user&apos;s list.</source>
        <translation>VS Code et Copilot&#xa0;: false garde l’agent hors de la liste de l’utilisateur.</translation>
    </message>
    <message>
        <source>OpenCode: a variant of the model.</source>
        <translation>OpenCode&#xa0;: une variante du modèle.</translation>
    </message>
    <message>
        <source>Kiro: what the agent says at the start.</source>
        <translation>Kiro&#xa0;: ce que l’agent dit au début.</translation>
    </message>
</context>
<context>
    <name>Agentwright::Importing</name>
    <message>
        <source>Its frontmatter is never closed by three hyphens</source>
        <translation>Son frontmatter n’est jamais fermé par trois tirets</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>Son «&#xa0;%1&#xa0;» n’est pas du YAML et ne peut pas être lu</translation>
    </message>
    <message>
        <source>It holds no “key: value” entries</source>
        <translation>Il ne contient pas d’entrées «&#xa0;clé: valeur&#xa0;»</translation>
    </message>
    <message>
        <source>It is not valid %1: %2</source>
        <translation>Ce n’est pas du %1 valide&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its agent runs on another machine and has no prompt</source>
        <translation>Son agent s’exécute sur une autre machine et n’a pas de prompt</translation>
    </message>
    <message>
        <source>Its prompt stands in another file, which is not read: %1</source>
        <translation>Son prompt se trouve dans un autre fichier, qui n’est pas lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written so that Claude Code loads it</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit de façon que Claude Code le charge</translation>
    </message>
    <message>
        <source>It is no agent of this format</source>
        <translation>Ce n’est pas un agent de ce format</translation>
    </message>
    <message>
        <source>It is no agent of any format known here</source>
        <translation>Ce n’est un agent d’aucun format connu ici</translation>
    </message>
    <message>
        <source>It may be one of several formats, so the right one has to be named: %1</source>
        <translation>Il peut s’agir de plusieurs formats, il faut donc indiquer le bon&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no agent in it</source>
        <translation>Il ne contient aucun agent</translation>
    </message>
    <message>
        <source>Another agent is called “%1” already, that of %2</source>
        <translation>Un autre agent s’appelle déjà «&#xa0;%1&#xa0;», celui de %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::Readings</name>
    <message>
        <source>Ignored for its value: %1</source>
        <translation>Ignoré pour sa valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown and ignored: %1</source>
        <translation>Inconnu et ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known and dropped without a word: %1</source>
        <translation>Inconnu et abandonné sans avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never available to sub-agents: %1</source>
        <translation>Jamais disponible pour les sous-agents&#xa0;: %1</translation>
    </message>
    <message>
        <source>The kind of session decides whether it is there: %1</source>
        <translation>Le type de session décide de sa présence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken away by disallowedTools: %1</source>
        <translation>Retiré par disallowedTools&#xa0;: %1</translation>
    </message>
    <message>
        <source>No entry of the tool list is known: the agent is listed but refused when it is called</source>
        <translation>Aucune entrée de la liste d’outils n’est connue&#xa0;: l’agent est listé, mais refusé à l’appel</translation>
    </message>
    <message>
        <source>All tools except: %1</source>
        <translation>Tous les outils sauf&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tool list is there but empty: no tools. Only an absent key gives all of them</source>
        <translation>La liste d’outils est présente mais vide&#xa0;: aucun outil. Seule l’absence de la clé les donne tous</translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation>Se charge.</translation>
    </message>
    <message>
        <source>The header holds no “key: value” entries.</source>
        <translation>L’en-tête ne contient pas d’entrées «&#xa0;clé: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire.</translation>
    </message>
    <message>
        <source>The value of “%1” is not one the tool takes.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas de celles que l’outil accepte.</translation>
    </message>
    <message>
        <source>“%1” is no key of this tool, and one unknown key is enough to refuse the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de cet outil, et une seule clé inconnue suffit à refuser le fichier.</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.md”, in lower case, are looked at.</source>
        <translation>Seuls les fichiers dont le nom se termine par «&#xa0;.md&#xa0;», en minuscules, sont examinés.</translation>
    </message>
    <message>
        <source>The file is UTF-16; it is read as UTF-8, and then has no header.</source>
        <translation>Le fichier est en UTF-16&#x202f;; il est lu comme de l’UTF-8, et n’a alors pas d’en-tête.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and Claude Code&apos;s repair does not work with CRLF line ends.</source>
        <translation>L’en-tête n’est pas du YAML valide (%1), et la réparation de Claude Code ne fonctionne pas avec des fins de ligne CRLF.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no line that Claude Code would repair.</source>
        <translation>L’en-tête n’est pas du YAML valide (%1), et aucune ligne n’est de celles que Claude Code réparerait.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and after Claude Code&apos;s repair it still is not (%2).</source>
        <translation>L’en-tête n’est pas du YAML valide (%1), et ne l’est toujours pas après la réparation de Claude Code (%2).</translation>
    </message>
    <message>
        <source>The file does not begin with a line of three hyphens, so it is not an agent file.</source>
        <translation>Le fichier ne commence pas par une ligne de trois tirets, ce n’est donc pas un fichier d’agent.</translation>
    </message>
    <message>
        <source>The header is never closed by three hyphens, so it is not an agent file.</source>
        <translation>L’en-tête n’est jamais fermé par trois tirets, ce n’est donc pas un fichier d’agent.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>The name is not text: quote it if it should be.</source>
        <translation>Le nom n’est pas un texte&#xa0;: mettez-le entre guillemets s’il doit l’être.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The name holds a colon.</source>
        <translation>Le nom contient un deux-points.</translation>
    </message>
    <message>
        <source>The name begins with a hyphen.</source>
        <translation>Le nom commence par un trait d’union.</translation>
    </message>
    <message>
        <source>The name has more than 256 characters.</source>
        <translation>Le nom a plus de 256 caractères.</translation>
    </message>
    <message>
        <source>There is no description.</source>
        <translation>Il n’y a pas de description.</translation>
    </message>
    <message>
        <source>The description is not text: quote it if it should be.</source>
        <translation>La description n’est pas un texte&#xa0;: mettez-la entre guillemets si elle doit l’être.</translation>
    </message>
    <message>
        <source>The description is empty.</source>
        <translation>La description est vide.</translation>
    </message>
    <message>
        <source>The hooks are not well formed.</source>
        <translation>Les hooks sont mal formés.</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML (%1).</source>
        <translation>Se charge parce que Claude Code répare l’en-tête, qui n’est pas du YAML valide (%1).</translation>
    </message>
    <message>
        <source>The header ends at the first three hyphens, which stand inside a line: the rest has become part of the prompt</source>
        <translation>L’en-tête finit aux trois premiers tirets, qui se trouvent à l’intérieur d’une ligne&#xa0;: le reste est devenu une partie du prompt</translation>
    </message>
    <message>
        <source>A backslash followed by n in the description is read as a line break</source>
        <translation>Une barre oblique inverse suivie de n dans la description est lue comme un saut de ligne</translation>
    </message>
    <message>
        <source>The name has more than 256 characters: the file name is used</source>
        <translation>Le nom a plus de 256 caractères&#xa0;: le nom du fichier est utilisé</translation>
    </message>
    <message>
        <source>There is no description: a general one with the plugin&apos;s name takes its place</source>
        <translation>Il n’y a pas de description&#xa0;: une description générale avec le nom du plugin prend sa place</translation>
    </message>
    <message>
        <source>Ignored in plugins: %1</source>
        <translation>Ignoré dans les plugins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loads without its header, which cannot be read: under the file name, with a general description and all tools.</source>
        <translation>Se charge sans son en-tête, qui ne peut pas être lu&#xa0;: sous le nom du fichier, avec une description générale et tous les outils.</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML.</source>
        <translation>Se charge parce que Claude Code répare l’en-tête, qui n’est pas du YAML valide.</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and a colon go before the name</source>
        <translation>Le nom du plugin et un deux-points précèdent le nom</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.yaml” or “.yml” are looked at.</source>
        <translation>Seuls les fichiers dont le nom se termine par «&#xa0;.yaml&#xa0;» ou «&#xa0;.yml&#xa0;» sont examinés.</translation>
    </message>
    <message>
        <source>There is no header that is valid YAML between two lines of three hyphens.</source>
        <translation>Il n’y a pas d’en-tête en YAML valide entre deux lignes de trois tirets.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Le prompt est vide.</translation>
    </message>
    <message>
        <source>In VS Code, a tool that is not known refuses the file</source>
        <translation>Dans VS Code, un outil inconnu fait refuser le fichier</translation>
    </message>
    <message>
        <source>Codex reads roles from TOML files; a Markdown file in its folder is not looked at.</source>
        <translation>Codex lit les rôles dans des fichiers TOML&#x202f;; un fichier Markdown dans son dossier n’est pas examiné.</translation>
    </message>
    <message>
        <source>The prompt is longer than the documented 30,000 characters</source>
        <translation>Le prompt est plus long que les 30 000 caractères documentés</translation>
    </message>
    <message>
        <source>What a wrong value does is inferred from Copilot CLI</source>
        <translation>L’effet d’une valeur erronée est déduit de Copilot CLI</translation>
    </message>
    <message>
        <source>There are no tool lists here: the agent gets the tools of its caller</source>
        <translation>Il n’y a pas de listes d’outils ici&#xa0;: l’agent reçoit les outils de son appelant</translation>
    </message>
    <message>
        <source>The name may hold only lower-case letters, digits, hyphens and underscores.</source>
        <translation>Le nom ne peut contenir que des lettres minuscules, des chiffres, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>“%1” is no tool here, and one unknown tool is enough to refuse the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un outil ici, et un seul outil inconnu suffit à refuser le fichier.</translation>
    </message>
    <message>
        <source>The description is longer than the documented 500 characters</source>
        <translation>La description est plus longue que les 500 caractères documentés</translation>
    </message>
    <message>
        <source>Files whose name begins with an underscore are skipped.</source>
        <translation>Les fichiers dont le nom commence par un tiret bas sont ignorés.</translation>
    </message>
    <message>
        <source>%1 in the prompt is replaced when the agent is called, and an unknown name fails then</source>
        <translation>%1 est remplacé dans le prompt à l’appel de l’agent, et un nom inconnu échoue alors</translation>
    </message>
    <message>
        <source>There is no header between two lines of three hyphens.</source>
        <translation>Il n’y a pas d’en-tête entre deux lignes de trois tirets.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no repair.</source>
        <translation>L’en-tête n’est pas du YAML valide (%1), et il n’y a pas de réparation.</translation>
    </message>
    <message>
        <source>There is no description: a general one takes its place</source>
        <translation>Il n’y a pas de description&#xa0;: une description générale prend sa place</translation>
    </message>
    <message>
        <source>The value of “%1” makes the whole configuration invalid: OpenCode does not start.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» rend toute la configuration invalide&#xa0;: OpenCode ne démarre pas.</translation>
    </message>
    <message>
        <source>Permissions decide which tools may be used</source>
        <translation>Les autorisations décident des outils utilisables</translation>
    </message>
    <message>
        <source>The model is not written as “provider/model”</source>
        <translation>Le modèle n’est pas écrit «&#xa0;fournisseur/modèle&#xa0;»</translation>
    </message>
    <message>
        <source>Unknown and sent to the model provider: %1</source>
        <translation>Inconnu et envoyé au fournisseur du modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no header: the whole file is the prompt</source>
        <translation>Il n’y a pas d’en-tête&#xa0;: tout le fichier est le prompt</translation>
    </message>
    <message>
        <source>Loads without its header, which is not valid YAML: the whole file, header included, becomes the prompt.</source>
        <translation>Se charge sans son en-tête, qui n’est pas du YAML valide&#xa0;: tout le fichier, en-tête compris, devient le prompt.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and the repair does not help.</source>
        <translation>L’en-tête n’est pas du YAML valide (%1), et la réparation n’y change rien.</translation>
    </message>
    <message>
        <source>Loads because OpenCode repairs the header, which is not valid YAML.</source>
        <translation>Se charge parce qu’OpenCode répare l’en-tête, qui n’est pas du YAML valide.</translation>
    </message>
    <message>
        <source>The name may hold letters, digits, and inside it hyphens and underscores.</source>
        <translation>Le nom peut contenir des lettres, des chiffres et, à l’intérieur, des traits d’union et des tirets bas.</translation>
    </message>
    <message>
        <source>The name must have 2 to 50 characters.</source>
        <translation>Le nom doit avoir de 2 à 50 caractères.</translation>
    </message>
    <message>
        <source>The name “%1” is reserved.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est réservé.</translation>
    </message>
    <message>
        <source>The prompt has fewer than 10 characters.</source>
        <translation>Le prompt a moins de 10 caractères.</translation>
    </message>
    <message>
        <source>The permission mode is translated to: %1</source>
        <translation>Le mode d’autorisation est traduit en&#xa0;: %1</translation>
    </message>
    <message>
        <source>Qwen Code warns of the length of the description or the prompt</source>
        <translation>Qwen Code avertit de la longueur de la description ou du prompt</translation>
    </message>
    <message>
        <source>Loads because a header that is not valid YAML is read line by line.</source>
        <translation>Se charge parce qu’un en-tête qui n’est pas du YAML valide est lu ligne par ligne.</translation>
    </message>
    <message>
        <source>An empty tool list gives all tools here</source>
        <translation>Ici, une liste d’outils vide donne tous les outils</translation>
    </message>
    <message>
        <source>A slug may hold only letters, digits and hyphens.</source>
        <translation>Un slug ne peut contenir que des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>A tool group is named twice.</source>
        <translation>Un groupe d’outils est nommé deux fois.</translation>
    </message>
    <message>
        <source>Modes are read from “.roomodes” only; a Markdown file is not looked at.</source>
        <translation>Les modes sont lus dans «&#xa0;.roomodes&#xa0;» seulement&#x202f;; un fichier Markdown n’est pas examiné.</translation>
    </message>
    <message>
        <source>The file is not valid YAML (%1).</source>
        <translation>Le fichier n’est pas du YAML valide (%1).</translation>
    </message>
    <message>
        <source>There is no list “customModes”.</source>
        <translation>Il n’y a pas de liste «&#xa0;customModes&#xa0;».</translation>
    </message>
    <message>
        <source>The file holds %1 modes; this is the first one</source>
        <translation>Le fichier contient %1 modes&#x202f;; celui-ci est le premier</translation>
    </message>
    <message>
        <source>Dashes, curly quotes and special blanks are turned into ASCII in the whole file</source>
        <translation>Les tirets, guillemets typographiques et espaces spéciaux sont convertis en ASCII dans tout le fichier</translation>
    </message>
    <message>
        <source>The name must be lower-case words joined by single hyphens, 64 characters at most.</source>
        <translation>Le nom doit être fait de mots en minuscules joints par des traits d’union simples, 64 caractères au plus.</translation>
    </message>
    <message>
        <source>The name is not that of the folder, “%1”.</source>
        <translation>Le nom n’est pas celui du dossier, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The description is longer than 1,024 characters.</source>
        <translation>La description dépasse 1 024 caractères.</translation>
    </message>
    <message>
        <source>Skills are read from files named “SKILL.md” only.</source>
        <translation>Les skills ne sont lus que dans des fichiers nommés «&#xa0;SKILL.md&#xa0;».</translation>
    </message>
    <message>
        <source>This is what the specification and its validator ask for; single tools are kinder</source>
        <translation>C’est ce que demandent la spécification et son validateur&#x202f;; certains outils sont plus indulgents</translation>
    </message>
    <message>
        <source>Which of these tools exist depends on the extensions that are installed</source>
        <translation>L’existence de ces outils dépend des extensions installées</translation>
    </message>
    <message>
        <source>Loads without a header: the whole file is the prompt, all tools are allowed.</source>
        <translation>Se charge sans en-tête&#xa0;: tout le fichier est le prompt, tous les outils sont autorisés.</translation>
    </message>
    <message>
        <source>What stands behind a line that is no “key: value” is lost, with it perhaps the tool list</source>
        <translation>Ce qui suit une ligne qui n’est pas «&#xa0;clé: valeur&#xa0;» est perdu, et avec cela peut-être la liste d’outils</translation>
    </message>
    <message>
        <source>Inferred: the reader of this product is not public, strict YAML is assumed</source>
        <translation>Déduit&#xa0;: le lecteur de ce produit n’est pas public, un YAML strict est supposé</translation>
    </message>
</context>
<context>
    <name>Agentwright::Rules</name>
    <message>
        <source>nothing more may stand here</source>
        <translation>plus rien ne peut figurer ici</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>a key in double quotes belongs here</source>
        <translation>une clé entre guillemets doubles est attendue ici</translation>
    </message>
    <message>
        <source>a colon belongs here</source>
        <translation>un deux-points est attendu ici</translation>
    </message>
    <message>
        <source>a comma or a closing brace belongs here</source>
        <translation>une virgule ou une accolade fermante est attendue ici</translation>
    </message>
    <message>
        <source>a comma or a closing bracket belongs here</source>
        <translation>une virgule ou un crochet fermant est attendu ici</translation>
    </message>
    <message>
        <source>a line break in a text is written \n</source>
        <translation>un saut de ligne dans un texte s’écrit \n</translation>
    </message>
    <message>
        <source>the text is never closed</source>
        <translation>le texte n’est jamais fermé</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>cette séquence d’échappement n’existe pas</translation>
    </message>
    <message>
        <source>a value belongs here</source>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>The frontmatter is opened by --- but never closed.</source>
        <translation>Le frontmatter est ouvert par --- mais jamais fermé.</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed: no tool loads the file</source>
        <translation>Le frontmatter qui commence ici n’est jamais fermé&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>Close the frontmatter</source>
        <translation>Fermer le frontmatter</translation>
    </message>
    <message>
        <source>Part of the frontmatter is not valid YAML.</source>
        <translation>Une partie du frontmatter n’est pas du YAML valide.</translation>
    </message>
    <message>
        <source>“%1” begins with a quote that is never closed: Claude Code and other tools skip the file</source>
        <translation>«&#xa0;%1&#xa0;» commence par un guillemet jamais fermé&#xa0;: Claude Code et d’autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>“%1” goes on over unindented lines, which is not YAML: Claude Code and other tools skip the file</source>
        <translation>«&#xa0;%1&#xa0;» continue sur des lignes sans retrait, ce qui n’est pas du YAML&#xa0;: Claude Code et d’autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and no tolerant reading helps: Claude Code and other tools skip the file</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du YAML valide, et aucune lecture tolérante n’y remédie&#xa0;: Claude Code et d’autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML: Claude Code reads it tolerantly, most other tools skip the file</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du YAML valide&#xa0;: Claude Code le lit avec tolérance, la plupart des autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with CRLF line ends Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du YAML valide, et avec des fins de ligne CRLF, Claude Code ne le lit pas non plus avec tolérance&#xa0;: le fichier est ignoré</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with a block of text (| or &gt;) in another key Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du YAML valide, et avec un bloc de texte (| ou &gt;) dans une autre clé, Claude Code ne le lit pas non plus avec tolérance&#xa0;: le fichier est ignoré</translation>
    </message>
    <message>
        <source>Indent the text of “%1” as a block</source>
        <translation>Mettre le texte de «&#xa0;%1&#xa0;» en retrait comme un bloc</translation>
    </message>
    <message>
        <source>Put “%1” in quotes</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets</translation>
    </message>
    <message>
        <source>This line belongs to no key: Claude Code reads the frontmatter tolerantly, most other tools skip the file</source>
        <translation>Cette ligne n’appartient à aucune clé&#xa0;: Claude Code lit le frontmatter avec tolérance, la plupart des autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>This line belongs to no key, so that the frontmatter is not valid YAML: Claude Code and other tools skip the file</source>
        <translation>Cette ligne n’appartient à aucune clé, si bien que le frontmatter n’est pas du YAML valide&#xa0;: Claude Code et d’autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>Claude Code cannot read the frontmatter from here on (%1) and skips the file, although it is valid YAML</source>
        <translation>Claude Code ne peut pas lire le frontmatter à partir d’ici (%1) et ignore le fichier, bien que ce soit du YAML valide</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): most tools other than Claude Code skip the file</source>
        <translation>Ici, le frontmatter n’est pas du YAML valide (%1)&#xa0;: la plupart des outils autres que Claude Code ignorent le fichier</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): Claude Code and other tools skip the file</source>
        <translation>Ici, le frontmatter n’est pas du YAML valide (%1)&#xa0;: Claude Code et d’autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>A key is given more than once.</source>
        <translation>Une clé est donnée plus d’une fois.</translation>
    </message>
    <message>
        <source>“%1” is given again further down: Claude Code ignores this one, other tools skip the file</source>
        <translation>«&#xa0;%1&#xa0;» est donné de nouveau plus bas&#xa0;: Claude Code ignore celui-ci, d’autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>Remove this “%1”</source>
        <translation>Retirer ce «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Claude Code does not know the key.</source>
        <translation>Claude Code ne connaît pas la clé.</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; “%2” is there too</source>
        <translation>Claude Code ne connaît pas «&#xa0;%1&#xa0;» et l’ignore&#x202f;; «&#xa0;%2&#xa0;» est présent aussi</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and skips the file, which has no “%2”</source>
        <translation>Claude Code ne connaît pas «&#xa0;%1&#xa0;» et ignore le fichier, qui n’a pas de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code ne connaît pas «&#xa0;%1&#xa0;» et l’ignore&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renommer «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it</source>
        <translation>Claude Code ne connaît pas «&#xa0;%1&#xa0;» et l’ignore</translation>
    </message>
    <message>
        <source>The file has no frontmatter, so it is no agent.</source>
        <translation>Le fichier n’a pas de frontmatter, ce n’est donc pas un agent.</translation>
    </message>
    <message>
        <source>The file has no frontmatter: no tool takes it for an agent</source>
        <translation>Le fichier n’a pas de frontmatter&#xa0;: aucun outil ne le prend pour un agent</translation>
    </message>
    <message>
        <source>Insert a frontmatter with the name “%1”</source>
        <translation>Insérer un frontmatter avec le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8.</source>
        <translation>Le fichier contient des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8: tools read it as U+FFFD</source>
        <translation>L’octet %1 n’est pas de l’UTF-8&#xa0;: les outils le lisent comme U+FFFD</translation>
    </message>
    <message>
        <source>%1 bytes are not UTF-8, the first is %2: tools read them as U+FFFD</source>
        <translation>%1 octets ne sont pas de l’UTF-8, le premier est %2&#xa0;: les outils les lisent comme U+FFFD</translation>
    </message>
    <message>
        <source>Read them as Latin-1</source>
        <translation>Les lire comme du Latin-1</translation>
    </message>
    <message>
        <source>Some lines end in another way than most.</source>
        <translation>Certaines lignes finissent autrement que la plupart.</translation>
    </message>
    <message>
        <source>Line ends are mixed: %1 differ from the others</source>
        <translation>Les fins de ligne sont mélangées&#xa0;: %1 diffèrent des autres</translation>
    </message>
    <message>
        <source>Make all line ends equal</source>
        <translation>Uniformiser toutes les fins de ligne</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 byte-order mark.</source>
        <translation>Le fichier commence par une marque d’ordre des octets UTF-8.</translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark: VS Code and Gemini CLI do not read its frontmatter</source>
        <translation>Le fichier commence par une marque d’ordre des octets&#xa0;: VS Code et Gemini CLI ne lisent pas son frontmatter</translation>
    </message>
    <message>
        <source>Remove the byte-order mark</source>
        <translation>Retirer la marque d’ordre des octets</translation>
    </message>
    <message>
        <source>The frontmatter is closed by something else than a line of three dashes.</source>
        <translation>Le frontmatter est fermé par autre chose qu’une ligne de trois tirets.</translation>
    </message>
    <message>
        <source>These dashes close the frontmatter in the middle of the text of “%1”</source>
        <translation>Ces tirets ferment le frontmatter au milieu du texte de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The frontmatter is not closed by exactly ---: only Claude Code reads it so</source>
        <translation>Le frontmatter n’est pas fermé exactement par ---&#xa0;: seul Claude Code le lit ainsi</translation>
    </message>
    <message>
        <source>Close it by a line of three dashes</source>
        <translation>Le fermer par une ligne de trois tirets</translation>
    </message>
    <message>
        <source>Something stands in front of the frontmatter.</source>
        <translation>Quelque chose précède le frontmatter.</translation>
    </message>
    <message>
        <source>The frontmatter does not begin on the first line: no tool loads the file</source>
        <translation>Le frontmatter ne commence pas à la première ligne&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>Remove the blanks in front of it</source>
        <translation>Retirer les blancs qui le précèdent</translation>
    </message>
    <message>
        <source>Move the comment behind the frontmatter</source>
        <translation>Déplacer le commentaire après le frontmatter</translation>
    </message>
    <message>
        <source>A comment stands in front of the frontmatter: no tool loads the file</source>
        <translation>Un commentaire précède le frontmatter&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>Move the text behind the frontmatter</source>
        <translation>Déplacer le texte après le frontmatter</translation>
    </message>
    <message>
        <source>Text stands in front of the frontmatter: no tool loads the file</source>
        <translation>Du texte précède le frontmatter&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>The frontmatter stands in a code block: no tool loads the file</source>
        <translation>Le frontmatter se trouve dans un bloc de code&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>Remove the code fence</source>
        <translation>Retirer le délimiteur de code</translation>
    </message>
    <message>
        <source>The first line of the frontmatter is not exactly three dashes.</source>
        <translation>La première ligne du frontmatter n’est pas faite d’exactement trois tirets.</translation>
    </message>
    <message>
        <source>The line --- in front of the first key is missing: no tool loads the file</source>
        <translation>La ligne --- avant la première clé manque&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>Insert the opening line</source>
        <translation>Insérer la ligne d’ouverture</translation>
    </message>
    <message>
        <source>The first line is not exactly ---: no tool loads the file</source>
        <translation>La première ligne n’est pas exactement ---&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>Make it three dashes</source>
        <translation>La remplacer par trois tirets</translation>
    </message>
    <message>
        <source>What the frontmatter says depends on who reads it.</source>
        <translation>Ce que dit le frontmatter dépend de qui le lit.</translation>
    </message>
    <message>
        <source>YAML readers find other keys here than the lines show</source>
        <translation>Les lecteurs YAML trouvent ici d’autres clés que ne le montrent les lignes</translation>
    </message>
    <message>
        <source>YAML readers find no keys in this frontmatter: no tool loads the file</source>
        <translation>Les lecteurs YAML ne trouvent pas de clés dans ce frontmatter&#xa0;: aucun outil ne charge le fichier</translation>
    </message>
    <message>
        <source>The file is UTF-16 or has CR line ends, which no tool reads.</source>
        <translation>Le fichier est en UTF-16 ou a des fins de ligne CR, qu’aucun outil ne lit.</translation>
    </message>
    <message>
        <source>The file is UTF-16: Claude Code does not load it</source>
        <translation>Le fichier est en UTF-16&#xa0;: Claude Code ne le charge pas</translation>
    </message>
    <message>
        <source>Lines end in a lone carriage return: Claude Code does not load the file</source>
        <translation>Les lignes finissent par un retour chariot seul&#xa0;: Claude Code ne charge pas le fichier</translation>
    </message>
    <message>
        <source>Write it as UTF-8 with usual line ends</source>
        <translation>L’écrire en UTF-8 avec des fins de ligne usuelles</translation>
    </message>
    <message>
        <source>Three hyphens inside the frontmatter end it for Claude Code.</source>
        <translation>Trois tirets à l’intérieur du frontmatter le terminent pour Claude Code.</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at these three hyphens</source>
        <translation>Claude Code termine le frontmatter à ces trois tirets</translation>
    </message>
    <message>
        <source>There is no key between the two lines of dashes.</source>
        <translation>Il n’y a pas de clé entre les deux lignes de tirets.</translation>
    </message>
    <message>
        <source>The frontmatter has no keys: Claude Code skips the file</source>
        <translation>Le frontmatter n’a pas de clés&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>Name it “%1” after its file</source>
        <translation>Le nommer «&#xa0;%1&#xa0;» d’après son fichier</translation>
    </message>
    <message>
        <source>YAML takes a part of the text for something else.</source>
        <translation>YAML prend une partie du texte pour autre chose.</translation>
    </message>
    <message>
        <source>This belongs to “%1” only as long as the frontmatter is not valid YAML: Claude Code reads it tolerantly</source>
        <translation>Cela n’appartient à «&#xa0;%1&#xa0;» que tant que le frontmatter n’est pas du YAML valide&#xa0;: Claude Code le lit avec tolérance</translation>
    </message>
    <message>
        <source>Put “%1” in quotes with it</source>
        <translation>Mettre «&#xa0;%1&#xa0;» entre guillemets avec cela</translation>
    </message>
    <message>
        <source>What follows # is a comment and not part of “%1”; is it meant so?</source>
        <translation>Ce qui suit # est un commentaire et ne fait pas partie de «&#xa0;%1&#xa0;»&#x202f;; est-ce voulu&#x202f;?</translation>
    </message>
    <message>
        <source>YAML takes “%1” for a comment: it is lost from the text of “%2”</source>
        <translation>YAML prend «&#xa0;%1&#xa0;» pour un commentaire&#xa0;: cela manque au texte de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>YAML drops “%1” from the text of “%2”, for it takes it for an anchor or a tag</source>
        <translation>YAML retire «&#xa0;%1&#xa0;» du texte de «&#xa0;%2&#xa0;», car il le prend pour une ancre ou une étiquette</translation>
    </message>
    <message>
        <source>The description spells line ends as backslash and n.</source>
        <translation>La description écrit les fins de ligne avec une barre oblique inverse et n.</translation>
    </message>
    <message>
        <source>Claude Code reads the \n in “%1” as a line end</source>
        <translation>Claude Code lit le \n dans «&#xa0;%1&#xa0;» comme une fin de ligne</translation>
    </message>
    <message>
        <source>Write the path with slashes</source>
        <translation>Écrire le chemin avec des barres obliques</translation>
    </message>
    <message>
        <source>Claude Code reads \n as a line end here, other tools as the two characters</source>
        <translation>Claude Code lit ici \n comme une fin de ligne, d’autres outils comme les deux caractères</translation>
    </message>
    <message>
        <source>Write real line ends</source>
        <translation>Écrire de vraies fins de ligne</translation>
    </message>
    <message>
        <source>Blanks stand behind the dashes of a fence.</source>
        <translation>Des blancs suivent les tirets d’une ligne de délimitation.</translation>
    </message>
    <message>
        <source>Blanks behind the dashes: some tools do not take this line for a fence</source>
        <translation>Blancs après les tirets&#xa0;: certains outils ne prennent pas cette ligne pour une délimitation</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Retirer les blancs</translation>
    </message>
    <message>
        <source>The file name does not end in .md, so no tool looks at it.</source>
        <translation>Le nom du fichier ne se termine pas par .md, aucun outil ne l’examine donc.</translation>
    </message>
    <message>
        <source>No tool loads the file under the name “%1”: it should be “%2”</source>
        <translation>Aucun outil ne charge le fichier sous le nom «&#xa0;%1&#xa0;»&#xa0;: ce devrait être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The prompt holds a second frontmatter.</source>
        <translation>Le prompt contient un second frontmatter.</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: it is text of the prompt</source>
        <translation>Un second frontmatter commence ici&#xa0;: c’est du texte du prompt</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: only the first one counts</source>
        <translation>Un second frontmatter commence ici&#xa0;: seul le premier compte</translation>
    </message>
    <message>
        <source>Remove the second frontmatter</source>
        <translation>Retirer le second frontmatter</translation>
    </message>
    <message>
        <source>The file is larger than a prompt should be.</source>
        <translation>Le fichier est plus grand qu’un prompt ne devrait l’être.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than %2: every call sends all of it</source>
        <translation>Le fichier a %1 octets, plus de %2&#xa0;: chaque appel l’envoie en entier</translation>
    </message>
    <message>
        <source>The last line has no line end.</source>
        <translation>La dernière ligne n’a pas de fin de ligne.</translation>
    </message>
    <message>
        <source>The last line does not end</source>
        <translation>La dernière ligne ne finit pas</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>Terminer la dernière ligne</translation>
    </message>
    <message>
        <source>The agent has no name, or one that is not text.</source>
        <translation>L’agent n’a pas de nom, ou un nom qui n’est pas un texte.</translation>
    </message>
    <message>
        <source>The agent has no name: Claude Code skips the file</source>
        <translation>L’agent n’a pas de nom&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The name is empty: Claude Code skips the file</source>
        <translation>Le nom est vide&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The name %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>Le nom %1 n’est pas un texte, mais un nombre ou un booléen&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Le mettre entre guillemets</translation>
    </message>
    <message>
        <source>The name is not text but a list or a map: Claude Code skips the file</source>
        <translation>Le nom n’est pas un texte, mais une liste ou une table&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The name is not made of lower-case words joined by hyphens.</source>
        <translation>Le nom n’est pas fait de mots en minuscules joints par des traits d’union.</translation>
    </message>
    <message>
        <source>The name “%1” has letters outside a–z, which some other tools refuse</source>
        <translation>Le nom «&#xa0;%1&#xa0;» a des lettres hors de a–z, que certains autres outils refusent</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’est pas fait de mots en minuscules joints par des traits d’union</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Le renommer en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Claude Code refuses the name.</source>
        <translation>Claude Code refuse le nom.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: Claude Code skips the file</source>
        <translation>Le nom dépasse %1 caractères&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The name “%1” has a colon: Claude Code skips the file</source>
        <translation>Le nom «&#xa0;%1&#xa0;» a un deux-points&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The name “%1” begins with a hyphen: Claude Code skips the file</source>
        <translation>Le nom «&#xa0;%1&#xa0;» commence par un trait d’union&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The name is too short or too long.</source>
        <translation>Le nom est trop court ou trop long.</translation>
    </message>
    <message>
        <source>The name “%1” is too short to say anything; three characters are the least that is advised</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est trop court pour dire quoi que ce soit&#x202f;; trois caractères sont le minimum conseillé</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2: other tools refuse or cut it</source>
        <translation>Le nom a %1 caractères, plus de %2&#xa0;: d’autres outils le refusent ou le coupent</translation>
    </message>
    <message>
        <source>The name has %1 characters: Qwen Code refuses more than %2</source>
        <translation>Le nom a %1 caractères&#xa0;: Qwen Code en refuse plus de %2</translation>
    </message>
    <message>
        <source>The name is not that of the file.</source>
        <translation>Le nom n’est pas celui du fichier.</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the file, “%2”</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’est pas celui du fichier, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The name fits every agent.</source>
        <translation>Le nom convient à n’importe quel agent.</translation>
    </message>
    <message>
        <source>The name “%1” fits every agent: it should name the task</source>
        <translation>Le nom «&#xa0;%1&#xa0;» convient à n’importe quel agent&#xa0;: il devrait nommer la tâche</translation>
    </message>
    <message>
        <source>The name is reserved somewhere.</source>
        <translation>Le nom est réservé quelque part.</translation>
    </message>
    <message>
        <source>The name “%1” holds a reserved word: skills and plugins of that name are refused on publication</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient un mot réservé&#xa0;: les skills et plugins de ce nom sont refusés à la publication</translation>
    </message>
    <message>
        <source>Qwen Code keeps the name “%1” for itself and does not load the agent</source>
        <translation>Qwen Code se réserve le nom «&#xa0;%1&#xa0;» et ne charge pas l’agent</translation>
    </message>
    <message>
        <source>Claude Code has an agent of that name itself.</source>
        <translation>Claude Code a lui-même un agent de ce nom.</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%1” itself: one of the two is not used</source>
        <translation>Claude Code a lui-même un agent «&#xa0;%1&#xa0;»&#xa0;: l’un des deux n’est pas utilisé</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%2” itself; “%1” is easily taken for it</source>
        <translation>Claude Code a lui-même un agent «&#xa0;%2&#xa0;»&#x202f;; «&#xa0;%1&#xa0;» se confond facilement avec lui</translation>
    </message>
    <message>
        <source>The name holds HTML or Markdown marks.</source>
        <translation>Le nom contient des marques HTML ou Markdown.</translation>
    </message>
    <message>
        <source>The name “%1” holds marks that are taken as part of it</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient des marques qui sont prises comme en faisant partie</translation>
    </message>
    <message>
        <source>The name holds letters that only look like a to z.</source>
        <translation>Le nom contient des lettres qui ressemblent seulement à a–z.</translation>
    </message>
    <message>
        <source>The name is not “%1”: it holds U+%2, which only looks so</source>
        <translation>Le nom n’est pas «&#xa0;%1&#xa0;»&#xa0;: il contient U+%2, qui en a seulement l’air</translation>
    </message>
    <message>
        <source>The agent has no description, or one that is not text.</source>
        <translation>L’agent n’a pas de description, ou une description qui n’est pas un texte.</translation>
    </message>
    <message>
        <source>The description %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>La description %1 n’est pas un texte, mais un nombre ou un booléen&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The agent has no description: Claude Code skips the file</source>
        <translation>L’agent n’a pas de description&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The description says nothing</source>
        <translation>La description ne dit rien</translation>
    </message>
    <message>
        <source>The description is empty: Claude Code skips the file</source>
        <translation>La description est vide&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The description is not text but a list or a map: Claude Code skips the file</source>
        <translation>La description n’est pas un texte, mais une liste ou une table&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The description is too short to choose the agent by.</source>
        <translation>La description est trop courte pour choisir l’agent d’après elle.</translation>
    </message>
    <message>
        <source>The description has %1 characters only: it cannot tell when to call the agent</source>
        <translation>La description n’a que %1 caractères&#xa0;: elle ne peut pas dire quand appeler l’agent</translation>
    </message>
    <message>
        <source>The description is longer than a tool takes.</source>
        <translation>La description est plus longue qu’un outil ne l’accepte.</translation>
    </message>
    <message>
        <source>Move the examples into the prompt</source>
        <translation>Déplacer les exemples dans le prompt</translation>
    </message>
    <message>
        <source>The description has %1 characters: Agent Skills refuse more than %2</source>
        <translation>La description a %1 caractères&#xa0;: Agent Skills en refuse plus de %2</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than the %2 of %3</source>
        <translation>La description a %1 caractères, plus que les %2 de %3</translation>
    </message>
    <message>
        <source>The description has %1 characters, and every conversation carries it; %2 are the most that is advised</source>
        <translation>La description a %1 caractères, et chaque conversation la porte&#x202f;; %2 sont le maximum conseillé</translation>
    </message>
    <message>
        <source>The description does not say when to call the agent.</source>
        <translation>La description ne dit pas quand appeler l’agent.</translation>
    </message>
    <message>
        <source>The description says what the agent is, but not when to call it</source>
        <translation>La description dit ce qu’est l’agent, mais pas quand l’appeler</translation>
    </message>
    <message>
        <source>The description speaks as the agent, or to it.</source>
        <translation>La description parle comme l’agent, ou s’adresse à lui.</translation>
    </message>
    <message>
        <source>“%1” speaks to the agent; the description is read by the one that calls it</source>
        <translation>«&#xa0;%1&#xa0;» s’adresse à l’agent&#x202f;; la description est lue par celui qui l’appelle</translation>
    </message>
    <message>
        <source>“%1” speaks as the agent; the description is read by the one that calls it</source>
        <translation>«&#xa0;%1&#xa0;» parle comme l’agent&#x202f;; la description est lue par celui qui l’appelle</translation>
    </message>
    <message>
        <source>The description says no more than the name.</source>
        <translation>La description ne dit rien de plus que le nom.</translation>
    </message>
    <message>
        <source>The description says no more than the name “%1”</source>
        <translation>La description ne dit rien de plus que le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The description is too vague to choose the agent by.</source>
        <translation>La description est trop vague pour choisir l’agent d’après elle.</translation>
    </message>
    <message>
        <source>“%1” fits every agent: name the tasks</source>
        <translation>«&#xa0;%1&#xa0;» convient à n’importe quel agent&#xa0;: nommez les tâches</translation>
    </message>
    <message>
        <source>The description holds tags, which some tools refuse.</source>
        <translation>La description contient des balises, que certains outils refusent.</translation>
    </message>
    <message>
        <source>The description holds the tag %1: Agent Skills refuse tags</source>
        <translation>La description contient la balise %1&#xa0;: Agent Skills refuse les balises</translation>
    </message>
    <message>
        <source>Take the tags away</source>
        <translation>Enlever les balises</translation>
    </message>
    <message>
        <source>A tag of an example is opened and not closed, or the reverse.</source>
        <translation>Une balise d’un exemple est ouverte et pas fermée, ou l’inverse.</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 ne ferme rien</translation>
    </message>
    <message>
        <source>%1 opens a second time where it should close</source>
        <translation>%1 ouvre une seconde fois là où il faudrait fermer</translation>
    </message>
    <message>
        <source>%1 is never closed</source>
        <translation>%1 n’est jamais fermé</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La fermer</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Retirer la balise</translation>
    </message>
    <message>
        <source>An example lacks a part.</source>
        <translation>Il manque une partie à un exemple.</translation>
    </message>
    <message>
        <source>The example does not say what the user says</source>
        <translation>L’exemple ne dit pas ce que dit l’utilisateur</translation>
    </message>
    <message>
        <source>The example does not say what the assistant does then</source>
        <translation>L’exemple ne dit pas ce que fait alors l’assistant</translation>
    </message>
    <message>
        <source>The example has no context, while the others have one</source>
        <translation>L’exemple n’a pas de contexte, alors que les autres en ont un</translation>
    </message>
    <message>
        <source>The example has no commentary, while the others have one</source>
        <translation>L’exemple n’a pas de commentaire, alors que les autres en ont un</translation>
    </message>
    <message>
        <source>The examples announce another agent than this one.</source>
        <translation>Les exemples annoncent un autre agent que celui-ci.</translation>
    </message>
    <message>
        <source>The examples call “%1”, but this agent is “%2”</source>
        <translation>Les exemples appellent «&#xa0;%1&#xa0;», mais cet agent est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Write “%1” in the examples</source>
        <translation>Écrire «&#xa0;%1&#xa0;» dans les exemples</translation>
    </message>
    <message>
        <source>The description makes a claim that a year will make wrong.</source>
        <translation>La description fait une affirmation qu’une année rendra fausse.</translation>
    </message>
    <message>
        <source>“%1” will be wrong some day, and nobody will notice</source>
        <translation>«&#xa0;%1&#xa0;» sera faux un jour, et personne ne le remarquera</translation>
    </message>
    <message>
        <source>The description shows no example of a call.</source>
        <translation>La description ne montre aucun exemple d’appel.</translation>
    </message>
    <message>
        <source>The description has no example of a call</source>
        <translation>La description n’a pas d’exemple d’appel</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour.</source>
        <translation>Claude Code ne connaît pas la couleur.</translation>
    </message>
    <message>
        <source>“%1” is a comment, so that there is no colour</source>
        <translation>«&#xa0;%1&#xa0;» est un commentaire, si bien qu’il n’y a pas de couleur</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour “%1” and ignores it</source>
        <translation>Claude Code ne connaît pas la couleur «&#xa0;%1&#xa0;» et l’ignore</translation>
    </message>
    <message>
        <source>The model is one of another vendor.</source>
        <translation>Le modèle est celui d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>“%1” is no model of Claude: the agent fails when it is called</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle de Claude&#xa0;: l’agent échoue à l’appel</translation>
    </message>
    <message>
        <source>Claude Code does not know the model.</source>
        <translation>Claude Code ne connaît pas le modèle.</translation>
    </message>
    <message>
        <source>Claude Code wants the name of one model and ignores this</source>
        <translation>Claude Code attend le nom d’un seul modèle et ignore ceci</translation>
    </message>
    <message>
        <source>“%1” is no model that Claude Code knows: it is passed on as it is</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle que Claude Code connaisse&#xa0;: il est transmis tel quel</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode.</source>
        <translation>Claude Code ne connaît pas le mode d’autorisation.</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode “%1” and ignores it</source>
        <translation>Claude Code ne connaît pas le mode d’autorisation «&#xa0;%1&#xa0;» et l’ignore</translation>
    </message>
    <message>
        <source>The agent asks nobody before it acts.</source>
        <translation>L’agent ne demande à personne avant d’agir.</translation>
    </message>
    <message>
        <source>The agent runs commands and changes files without asking</source>
        <translation>L’agent exécute des commandes et modifie des fichiers sans demander</translation>
    </message>
    <message>
        <source>A number is none, or out of range.</source>
        <translation>Un nombre n’en est pas un, ou est hors limites.</translation>
    </message>
    <message>
        <source>Write the number %1</source>
        <translation>Écrire le nombre %1</translation>
    </message>
    <message>
        <source>“%1” is no positive whole number: Claude Code ignores it and sets no limit</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier positif&#xa0;: Claude Code l’ignore et ne fixe pas de limite</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 100000 or more: Claude Code ignores it</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier d’au moins 100000&#xa0;: Claude Code l’ignore</translation>
    </message>
    <message>
        <source>Claude Code does not know the scope of memory.</source>
        <translation>Claude Code ne connaît pas la portée de la mémoire.</translation>
    </message>
    <message>
        <source>Claude Code does not know the memory scope “%1” and ignores it</source>
        <translation>Claude Code ne connaît pas la portée de mémoire «&#xa0;%1&#xa0;» et l’ignore</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort.</source>
        <translation>Claude Code ne connaît pas l’effort.</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort “%1” and ignores it</source>
        <translation>Claude Code ne connaît pas l’effort «&#xa0;%1&#xa0;» et l’ignore</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation.</source>
        <translation>Claude Code ne connaît pas l’isolation.</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation “%1” and ignores it: the agent works in your own files</source>
        <translation>Claude Code ne connaît pas l’isolation «&#xa0;%1&#xa0;» et l’ignore&#xa0;: l’agent travaille dans vos propres fichiers</translation>
    </message>
    <message>
        <source>A switch is neither true nor false.</source>
        <translation>Un commutateur n’est ni true ni false.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, so that Claude Code ignores it</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false, si bien que Claude Code l’ignore</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>The hooks are not what Claude Code wants.</source>
        <translation>Les hooks ne sont pas ce qu’attend Claude Code.</translation>
    </message>
    <message>
        <source>The hooks are not well formed: Claude Code skips the file</source>
        <translation>Les hooks sont mal formés&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>Hooks must be a map from events to matchers: Claude Code skips the file</source>
        <translation>Les hooks doivent être une table d’événements vers des filtres (matchers)&#xa0;: Claude Code ignore le fichier</translation>
    </message>
    <message>
        <source>The hook of “%1” is not well formed and never runs</source>
        <translation>Le hook de «&#xa0;%1&#xa0;» est mal formé et ne s’exécute jamais</translation>
    </message>
    <message>
        <source>Claude Code has no hook event of that name.</source>
        <translation>Claude Code n’a pas d’événement de hook de ce nom.</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs</source>
        <translation>Claude Code n’a pas d’événement «&#xa0;%1&#xa0;»&#xa0;: le hook ne s’exécute jamais</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs; did you mean “%2”?</source>
        <translation>Claude Code n’a pas d’événement «&#xa0;%1&#xa0;»&#xa0;: le hook ne s’exécute jamais&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>A field does not count in a plugin.</source>
        <translation>Un champ ne compte pas dans un plugin.</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1” in a plugin</source>
        <translation>Claude Code ignore «&#xa0;%1&#xa0;» dans un plugin</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A key belongs to another product.</source>
        <translation>Une clé appartient à un autre produit.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2: Claude Code ignores the limit; “%3” sets one here</source>
        <translation>«&#xa0;%1&#xa0;» appartient à %2&#xa0;: Claude Code ignore la limite&#x202f;; ici, «&#xa0;%3&#xa0;» en fixe une</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it; the key is “%3” here</source>
        <translation>«&#xa0;%1&#xa0;» appartient à %2, Claude Code l’ignore&#x202f;; ici, la clé est «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it</source>
        <translation>«&#xa0;%1&#xa0;» appartient à %2, Claude Code l’ignore</translation>
    </message>
    <message>
        <source>Two settings contradict each other.</source>
        <translation>Deux réglages se contredisent.</translation>
    </message>
    <message>
        <source>“%1” is of no use in plan mode, which changes nothing</source>
        <translation>«&#xa0;%1&#xa0;» ne sert à rien en mode plan, qui ne modifie rien</translation>
    </message>
    <message>
        <source>An agent in the background does not get “%1”</source>
        <translation>Un agent en arrière-plan ne reçoit pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The agent has no tool that changes files: a checkout of its own is made for nothing</source>
        <translation>L’agent n’a pas d’outil qui modifie des fichiers&#xa0;: une copie de travail lui est créée pour rien</translation>
    </message>
    <message>
        <source>The agent has more than four observers.</source>
        <translation>L’agent a plus de quatre observateurs.</translation>
    </message>
    <message>
        <source>%1 observers are named; Claude Code takes four at most</source>
        <translation>%1 observateurs sont nommés&#x202f;; Claude Code en accepte quatre au plus</translation>
    </message>
    <message>
        <source>A value is not of the type that Claude Code wants.</source>
        <translation>Une valeur n’est pas du type qu’attend Claude Code.</translation>
    </message>
    <message>
        <source>“%1” is not of the type that Claude Code wants: it is ignored</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du type qu’attend Claude Code&#xa0;: il est ignoré</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>Mettre la valeur entre guillemets</translation>
    </message>
    <message>
        <source>Claude Code has no tool of that name.</source>
        <translation>Claude Code n’a pas d’outil de ce nom.</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”, and the list names no other: the agent cannot be called</source>
        <translation>Claude Code n’a pas d’outil «&#xa0;%1&#xa0;», et la liste n’en nomme pas d’autre&#xa0;: l’agent ne peut pas être appelé</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it</source>
        <translation>Claude Code n’a pas d’outil «&#xa0;%1&#xa0;» et l’ignore</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code n’a pas d’outil «&#xa0;%1&#xa0;» et l’ignore&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>A tool is written with wrong capitals.</source>
        <translation>Un outil est écrit avec de mauvaises majuscules.</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” only as “%2” and ignores this one</source>
        <translation>Claude Code n’accepte «&#xa0;%1&#xa0;» que sous la forme «&#xa0;%2&#xa0;» et ignore celui-ci</translation>
    </message>
    <message>
        <source>A tool list names a tool of another product.</source>
        <translation>Une liste d’outils nomme un outil d’un autre produit.</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3</source>
        <translation>Claude Code n’a pas d’outil «&#xa0;%1&#xa0;» et l’ignore&#xa0;: il appartient à %3</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3 and is “%2” here</source>
        <translation>Claude Code n’a pas d’outil «&#xa0;%1&#xa0;» et l’ignore&#xa0;: il appartient à %3 et s’appelle ici «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A tool list has a name from before.</source>
        <translation>Une liste d’outils contient un ancien nom.</translation>
    </message>
    <message>
        <source>The tool “%1” is called “%2” today</source>
        <translation>L’outil «&#xa0;%1&#xa0;» s’appelle aujourd’hui «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored</source>
        <translation>L’outil «&#xa0;%1&#xa0;» n’existe plus et est ignoré</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored; “%2” took its place</source>
        <translation>L’outil «&#xa0;%1&#xa0;» n’existe plus et est ignoré&#x202f;; «&#xa0;%2&#xa0;» a pris sa place</translation>
    </message>
    <message>
        <source>A tool list names a tool that no sub-agent gets.</source>
        <translation>Une liste d’outils nomme un outil qu’aucun sous-agent ne reçoit.</translation>
    </message>
    <message>
        <source>No sub-agent ever gets the tool “%1”</source>
        <translation>Aucun sous-agent ne reçoit jamais l’outil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A tool is listed twice.</source>
        <translation>Un outil figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>“%1” is in the list already</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans la liste</translation>
    </message>
    <message>
        <source>A tool is allowed and denied at once.</source>
        <translation>Un outil est à la fois autorisé et interdit.</translation>
    </message>
    <message>
        <source>“%1” is taken away again by disallowedTools</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau retiré par disallowedTools</translation>
    </message>
    <message>
        <source>The settings leave the agent no tool.</source>
        <translation>Les réglages ne laissent aucun outil à l’agent.</translation>
    </message>
    <message>
        <source>Claude Code wants a list of tools and takes this map for an empty one: the agent has no tools</source>
        <translation>Claude Code attend une liste d’outils et prend cette table pour une liste vide&#xa0;: l’agent n’a pas d’outils</translation>
    </message>
    <message>
        <source>The agent has no tools: only a definition without “tools” inherits all of them</source>
        <translation>L’agent n’a pas d’outils&#xa0;: seule une définition sans «&#xa0;tools&#xa0;» hérite de tous</translation>
    </message>
    <message>
        <source>Remove “tools”, so that all are inherited</source>
        <translation>Retirer «&#xa0;tools&#xa0;», pour que tous soient hérités</translation>
    </message>
    <message>
        <source>This takes away every tool that “tools” allows</source>
        <translation>Cela retire tous les outils que «&#xa0;tools&#xa0;» autorise</translation>
    </message>
    <message>
        <source>Tools are limited under a key that Claude Code does not know.</source>
        <translation>Les outils sont limités sous une clé que Claude Code ne connaît pas.</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”: only “%2” limits the tools</source>
        <translation>Claude Code ignore «&#xa0;%1&#xa0;»&#xa0;: seul «&#xa0;%2&#xa0;» limite les outils</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”, so that nothing is limited: the key is “%2”</source>
        <translation>Claude Code ignore «&#xa0;%1&#xa0;», si bien que rien n’est limité&#xa0;: la clé est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The agent inherits every tool.</source>
        <translation>L’agent hérite de tous les outils.</translation>
    </message>
    <message>
        <source>The agent inherits every tool, writing and shell included</source>
        <translation>L’agent hérite de tous les outils, écriture et shell compris</translation>
    </message>
    <message>
        <source>Allow reading only</source>
        <translation>N’autoriser que la lecture</translation>
    </message>
    <message>
        <source>The agent may run any command.</source>
        <translation>L’agent peut exécuter n’importe quelle commande.</translation>
    </message>
    <message>
        <source>With “%1” the agent may run any command</source>
        <translation>Avec «&#xa0;%1&#xa0;», l’agent peut exécuter n’importe quelle commande</translation>
    </message>
    <message>
        <source>A pattern behind a tool does not narrow it.</source>
        <translation>Un motif après un outil ne le restreint pas.</translation>
    </message>
    <message>
        <source>“%1” gives the agent all of “%2”: the pattern does not narrow it</source>
        <translation>«&#xa0;%1&#xa0;» donne à l’agent tout «&#xa0;%2&#xa0;»&#xa0;: le motif ne le restreint pas</translation>
    </message>
    <message>
        <source>An MCP tool is not written as Claude Code names it.</source>
        <translation>Un outil MCP n’est pas écrit comme Claude Code le nomme.</translation>
    </message>
    <message>
        <source>Claude Code does not find “%1”: MCP tools are written “mcp__server__tool”, a whole server “mcp__server”</source>
        <translation>Claude Code ne trouve pas «&#xa0;%1&#xa0;»&#xa0;: les outils MCP s’écrivent «&#xa0;mcp__server__tool&#xa0;», un serveur entier «&#xa0;mcp__server&#xa0;»</translation>
    </message>
    <message>
        <source>An MCP pattern in the tool list selects nothing.</source>
        <translation>Un motif MCP dans la liste d’outils ne sélectionne rien.</translation>
    </message>
    <message>
        <source>“%1” selects nothing: write single tools or a whole server</source>
        <translation>«&#xa0;%1&#xa0;» ne sélectionne rien&#xa0;: écrivez des outils isolés ou un serveur entier</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The prompt asks for a tool that the agent does not have.</source>
        <translation>Le prompt demande un outil que l’agent n’a pas.</translation>
    </message>
    <message>
        <source>The prompt asks for the tool “%1”, which the agent does not have</source>
        <translation>Le prompt demande l’outil «&#xa0;%1&#xa0;», que l’agent n’a pas</translation>
    </message>
    <message>
        <source>Add “%1” to the tools</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» aux outils</translation>
    </message>
    <message>
        <source>An agent that says it only reads may write.</source>
        <translation>Un agent qui dit ne faire que lire peut écrire.</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but “%1” lets it write</source>
        <translation>Le prompt dit que l’agent ne fait que lire, mais «&#xa0;%1&#xa0;» lui permet d’écrire</translation>
    </message>
    <message>
        <source>The prompt says nothing of writing, for which the agent has “%1”</source>
        <translation>Le prompt ne parle pas d’écrire, ce pour quoi l’agent a «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but nothing keeps it from writing</source>
        <translation>Le prompt dit que l’agent ne fait que lire, mais rien ne l’empêche d’écrire</translation>
    </message>
    <message>
        <source>Deny the tools that write</source>
        <translation>Interdire les outils qui écrivent</translation>
    </message>
    <message>
        <source>The entries of a tool list are not separated by commas.</source>
        <translation>Les entrées d’une liste d’outils ne sont pas séparées par des virgules.</translation>
    </message>
    <message>
        <source>“%1” does not separate tools: only commas and blanks do</source>
        <translation>«&#xa0;%1&#xa0;» ne sépare pas les outils&#xa0;: seuls les virgules et les blancs le font</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” for one name and ignores it: separate tools by commas</source>
        <translation>Claude Code prend «&#xa0;%1&#xa0;» pour un seul nom et l’ignore&#xa0;: séparez les outils par des virgules</translation>
    </message>
    <message>
        <source>An entry of a tool list is no text.</source>
        <translation>Une entrée d’une liste d’outils n’est pas un texte.</translation>
    </message>
    <message>
        <source>YAML does not read “%1” as text, so that Claude Code skips the entry</source>
        <translation>YAML ne lit pas «&#xa0;%1&#xa0;» comme un texte, si bien que Claude Code ignore l’entrée</translation>
    </message>
    <message>
        <source>Put the entry in quotes</source>
        <translation>Mettre l’entrée entre guillemets</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter.</source>
        <translation>Il n’y a pas de prompt après le frontmatter.</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter</source>
        <translation>Il n’y a pas de prompt après le frontmatter</translation>
    </message>
    <message>
        <source>A fenced code block is never closed.</source>
        <translation>Un bloc de code délimité n’est jamais fermé.</translation>
    </message>
    <message>
        <source>This code fence closes nothing: an earlier block ended sooner than meant</source>
        <translation>Ce délimiteur de code ne ferme rien&#xa0;: un bloc précédent a fini plus tôt que voulu</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation>Le bloc de code qui commence ici n’est jamais fermé</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>Le fermer à la fin</translation>
    </message>
    <message>
        <source>The prompt is too short to say what the agent has to do.</source>
        <translation>Le prompt est trop court pour dire ce que l’agent doit faire.</translation>
    </message>
    <message>
        <source>A prompt of %1 characters says hardly anything</source>
        <translation>Un prompt de %1 caractères ne dit presque rien</translation>
    </message>
    <message>
        <source>The prompt is longer than a target takes or recommends.</source>
        <translation>Le prompt est plus long qu’une cible ne l’accepte ou ne le recommande.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: Copilot on github.com takes 30000</source>
        <translation>Le prompt a %1 caractères&#xa0;: Copilot sur github.com en accepte 30000</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: 8192 is what Codex reads well</source>
        <translation>Le prompt a %1 caractères&#xa0;: 8192 est ce que Codex lit bien</translation>
    </message>
    <message>
        <source>The prompt has %1 lines: more than %2 are followed less well</source>
        <translation>Le prompt a %1 lignes&#xa0;: au-delà de %2, elles sont moins bien suivies</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent instead of to it.</source>
        <translation>Le prompt parle comme l’agent au lieu de s’adresser à lui.</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent: speak to it (“You are …”)</source>
        <translation>Le prompt parle comme l’agent&#xa0;: adressez-vous à lui («&#xa0;You are …&#xa0;»)</translation>
    </message>
    <message>
        <source>A section says what the description says already.</source>
        <translation>Une section dit ce que la description dit déjà.</translation>
    </message>
    <message>
        <source>“%1” comes too late here: the description is what is read before the agent is called</source>
        <translation>«&#xa0;%1&#xa0;» vient trop tard ici&#xa0;: c’est la description qui est lue avant l’appel de l’agent</translation>
    </message>
    <message>
        <source>Text that was meant to be replaced is still there.</source>
        <translation>Du texte destiné à être remplacé est encore là.</translation>
    </message>
    <message>
        <source>“%1” was never filled in</source>
        <translation>«&#xa0;%1&#xa0;» n’a jamais été rempli</translation>
    </message>
    <message>
        <source>%2 places were never filled in, the first is “%1”</source>
        <translation>%2 emplacements n’ont jamais été remplis, le premier est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A variable of a template was never replaced.</source>
        <translation>Une variable d’un modèle n’a jamais été remplacée.</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in an agent: the model reads it as it is</source>
        <translation>Rien ne remplace «&#xa0;%1&#xa0;» dans un agent&#xa0;: le modèle le lit tel quel</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” and the other variables (%2) in an agent: the model reads them as they are</source>
        <translation>Rien ne remplace «&#xa0;%1&#xa0;» et les autres variables (%2) dans un agent&#xa0;: le modèle les lit telles quelles</translation>
    </message>
    <message>
        <source>A tag that marks a part of the prompt has no partner.</source>
        <translation>Une balise qui marque une partie du prompt n’a pas de pendant.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed</source>
        <translation>&lt;%1&gt; n’est jamais fermé</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation>&lt;/%1&gt; ne ferme rien</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes out of turn</source>
        <translation>&lt;/%1&gt; ferme dans le mauvais ordre</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; differs from &lt;%2&gt; in its capitals</source>
        <translation>&lt;/%1&gt; diffère de &lt;%2&gt; par ses majuscules</translation>
    </message>
    <message>
        <source>Write it like the opening tag</source>
        <translation>L’écrire comme la balise ouvrante</translation>
    </message>
    <message>
        <source>A heading is more than one level deeper than the one above it.</source>
        <translation>Un titre est plus d’un niveau plus bas que celui qui le précède.</translation>
    </message>
    <message>
        <source>“%1” skips a level</source>
        <translation>«&#xa0;%1&#xa0;» saute un niveau</translation>
    </message>
    <message>
        <source>%2 headings skip a level, the first is “%1”</source>
        <translation>%2 titres sautent un niveau, le premier est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write the level that fits</source>
        <translation>Écrire le niveau qui convient</translation>
    </message>
    <message>
        <source>Two headings of one part have the same title.</source>
        <translation>Deux titres d’une même partie sont identiques.</translation>
    </message>
    <message>
        <source>There is a part “%1” already</source>
        <translation>Il y a déjà une partie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A long prompt has no structure.</source>
        <translation>Un long prompt n’a pas de structure.</translation>
    </message>
    <message>
        <source>%1 words without a heading</source>
        <translation>%1 mots sans titre</translation>
    </message>
    <message>
        <source>A part of the prompt is very long.</source>
        <translation>Une partie du prompt est très longue.</translation>
    </message>
    <message>
        <source>“%1” is a very long part</source>
        <translation>«&#xa0;%1&#xa0;» est une partie très longue</translation>
    </message>
    <message>
        <source>%2 parts are very long, the first is “%1”</source>
        <translation>%2 parties sont très longues, la première est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A path leads into the home folder of one person.</source>
        <translation>Un chemin mène dans le dossier personnel d’une seule personne.</translation>
    </message>
    <message>
        <source>%1 exists on one person&apos;s machine only</source>
        <translation>%1 n’existe que sur la machine d’une seule personne</translation>
    </message>
    <message>
        <source>Write ~</source>
        <translation>Écrire ~</translation>
    </message>
    <message>
        <source>A relative path is written with back-slashes.</source>
        <translation>Un chemin relatif est écrit avec des barres obliques inverses.</translation>
    </message>
    <message>
        <source>%1 is no path on Linux and macOS: write %2</source>
        <translation>%1 n’est pas un chemin sous Linux et macOS&#xa0;: écrivez %2</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>Écrire des barres obliques</translation>
    </message>
    <message>
        <source>The prompt hedges where it should say what to do.</source>
        <translation>Le prompt hésite là où il devrait dire quoi faire.</translation>
    </message>
    <message>
        <source>“%1” leaves it open whether to do it</source>
        <translation>«&#xa0;%1&#xa0;» laisse ouvert s’il faut le faire</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave it open whether to do it</source>
        <translation>«&#xa0;%1&#xa0;» et semblables, %2 fois, laissent ouvert s’il faut le faire</translation>
    </message>
    <message>
        <source>The prompt leaves amounts and limits open.</source>
        <translation>Le prompt laisse ouvertes des quantités et des limites.</translation>
    </message>
    <message>
        <source>“%1” leaves open what is meant</source>
        <translation>«&#xa0;%1&#xa0;» laisse ouvert ce qui est voulu</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave open what is meant</source>
        <translation>«&#xa0;%1&#xa0;» et semblables, %2 fois, laissent ouvert ce qui est voulu</translation>
    </message>
    <message>
        <source>A sentence asks for what every model does anyway.</source>
        <translation>Une phrase demande ce que tout modèle fait de toute façon.</translation>
    </message>
    <message>
        <source>“%1” says nothing that the model does not do anyway</source>
        <translation>«&#xa0;%1&#xa0;» ne dit rien que le modèle ne fasse de toute façon</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) say nothing that the model does not do anyway</source>
        <translation>«&#xa0;%1&#xa0;» et semblables (%2) ne disent rien que le modèle ne fasse de toute façon</translation>
    </message>
    <message>
        <source>The prompt demands and forbids the same.</source>
        <translation>Le prompt exige et interdit la même chose.</translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est le contraire de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The same sentence stands in the prompt more than once.</source>
        <translation>La même phrase figure plus d’une fois dans le prompt.</translation>
    </message>
    <message>
        <source>“%1” stands further up already</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà plus haut</translation>
    </message>
    <message>
        <source>%2 sentences stand further up already, the first is “%1”</source>
        <translation>%2 phrases figurent déjà plus haut, la première est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Two paragraphs say nearly the same.</source>
        <translation>Deux paragraphes disent presque la même chose.</translation>
    </message>
    <message>
        <source>Says nearly the same as “%1”</source>
        <translation>Dit presque la même chose que «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The prompt has very many demands and prohibitions.</source>
        <translation>Le prompt a un très grand nombre d’exigences et d’interdictions.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%2 demands and prohibitions: the more there are, the more are missed</source>
        <translation>%2 exigences et interdictions&#xa0;: plus il y en a, plus il en est oublié</translation>
    </message>
    <message>
        <source>Nearly everything is written in capitals.</source>
        <translation>Presque tout est écrit en majuscules.</translation>
    </message>
    <message>
        <source>%2 words in capitals, the first is %1: where all is important, nothing is</source>
        <translation>%2 mots en majuscules, le premier est %1&#xa0;: où tout est important, rien ne l’est</translation>
    </message>
    <message>
        <source>The prompt points to something above or below that is not there.</source>
        <translation>Le prompt renvoie plus haut ou plus bas à quelque chose qui n’y est pas.</translation>
    </message>
    <message>
        <source>“%1”: there is nothing</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il n’y a rien</translation>
    </message>
    <message>
        <source>“%1”: there is nothing (%2 places)</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il n’y a rien (%2 endroits)</translation>
    </message>
    <message>
        <source>The agent is told to go on without an end that it can see.</source>
        <translation>L’agent doit continuer sans une fin qu’il puisse reconnaître.</translation>
    </message>
    <message>
        <source>“%1” is no end that the agent can see</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fin que l’agent puisse reconnaître</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) are no end that the agent can see</source>
        <translation>«&#xa0;%1&#xa0;» et semblables (%2) ne sont pas une fin que l’agent puisse reconnaître</translation>
    </message>
    <message>
        <source>The prompt names a model that is no longer offered.</source>
        <translation>Le prompt nomme un modèle qui n’est plus proposé.</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 n’est plus proposé</translation>
    </message>
    <message>
        <source>%1 and others (%2) are no longer offered</source>
        <translation>%1 et d’autres (%2) ne sont plus proposés</translation>
    </message>
    <message>
        <source>The prompt speaks of a time that passes.</source>
        <translation>Le prompt parle d’un temps qui passe.</translation>
    </message>
    <message>
        <source>“%1” and a date: this becomes wrong by itself</source>
        <translation>«&#xa0;%1&#xa0;» et une date&#xa0;: cela devient faux de soi-même</translation>
    </message>
    <message>
        <source>“%1” and a date, at %2 places: this becomes wrong by itself</source>
        <translation>«&#xa0;%1&#xa0;» et une date, à %2 endroits&#xa0;: cela devient faux de soi-même</translation>
    </message>
    <message>
        <source>A mention that only another product resolves.</source>
        <translation>Une mention que seul un autre produit résout.</translation>
    </message>
    <message>
        <source>Only VS Code resolves %1: here it is plain text</source>
        <translation>Seul VS Code résout %1&#xa0;: ici, c’est du texte simple</translation>
    </message>
    <message>
        <source>Write the bare name</source>
        <translation>Écrire le nom seul</translation>
    </message>
    <message>
        <source>The prompt never speaks to the agent.</source>
        <translation>Le prompt ne s’adresse jamais à l’agent.</translation>
    </message>
    <message>
        <source>The prompt never says “you”: speak to the agent</source>
        <translation>Le prompt ne dit jamais «&#xa0;you&#xa0;»&#xa0;: adressez-vous à l’agent</translation>
    </message>
    <message>
        <source>The file holds what looks like a live key, token or password.</source>
        <translation>Le fichier contient ce qui ressemble à une clé, un jeton ou un mot de passe réels.</translation>
    </message>
    <message>
        <source>This looks like a live secret (%1): revoke it and take it out</source>
        <translation>Cela ressemble à un vrai secret (%1)&#xa0;: révoquez-le et retirez-le</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Le masquer</translation>
    </message>
    <message>
        <source>The file holds characters that nobody sees but the model reads.</source>
        <translation>Le fichier contient des caractères que personne ne voit, mais que le modèle lit.</translation>
    </message>
    <message>
        <source>Invisible characters spell a hidden text: %1</source>
        <translation>Des caractères invisibles forment un texte caché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invisible here: %1</source>
        <translation>Invisible ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invisible characters at %2 places, here %1</source>
        <translation>Caractères invisibles à %2 endroits, ici %1</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Text that a reader of the page does not see tells the model what to do.</source>
        <translation>Un texte qu’un lecteur de la page ne voit pas dit au modèle quoi faire.</translation>
    </message>
    <message>
        <source>Readers do not see this, the model does: “%1”</source>
        <translation>Les lecteurs ne voient pas ceci, le modèle oui&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The prompt holds a phrase that is used to take over an agent.</source>
        <translation>Le prompt contient une formule utilisée pour prendre le contrôle d’un agent.</translation>
    </message>
    <message>
        <source>“%1” is a phrase that takes over agents: what is it for?</source>
        <translation>«&#xa0;%1&#xa0;» est une formule qui prend le contrôle d’agents&#xa0;: à quoi sert-elle&#x202f;?</translation>
    </message>
    <message>
        <source>A long encoded text that nobody can read.</source>
        <translation>Un long texte encodé que personne ne peut lire.</translation>
    </message>
    <message>
        <source>%1 characters of encoded text: nobody can see what they say</source>
        <translation>%1 caractères de texte encodé&#xa0;: personne ne voit ce qu’ils disent</translation>
    </message>
    <message>
        <source>A command runs what it has just downloaded.</source>
        <translation>Une commande exécute ce qu’elle vient de télécharger.</translation>
    </message>
    <message>
        <source>Runs what it downloads, unseen: %1</source>
        <translation>Exécute sans examen ce qu’elle télécharge&#xa0;: %1</translation>
    </message>
    <message>
        <source>A link to a public host without encryption.</source>
        <translation>Un lien non chiffré vers un hôte public.</translation>
    </message>
    <message>
        <source>The link to %1 is not encrypted</source>
        <translation>Le lien vers %1 n’est pas chiffré</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>Écrire https</translation>
    </message>
    <message>
        <source>A command can destroy more than the agent&apos;s work.</source>
        <translation>Une commande peut détruire plus que le travail de l’agent.</translation>
    </message>
    <message>
        <source>Can destroy more than is meant: %1</source>
        <translation>Peut détruire plus que voulu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A command that runs while the file is loaded, or only looks as if it did.</source>
        <translation>Une commande qui s’exécute au chargement du fichier, ou en a seulement l’air.</translation>
    </message>
    <message>
        <source>Runs while the file is loaded, before anybody is asked: %1</source>
        <translation>S’exécute au chargement du fichier, avant toute question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Is not run in an agent&apos;s prompt: the model reads “!%1”</source>
        <translation>N’est pas exécuté dans le prompt d’un agent&#xa0;: le modèle lit «&#xa0;!%1&#xa0;»</translation>
    </message>
    <message>
        <source>The prompt has the agent read credentials.</source>
        <translation>Le prompt fait lire à l’agent des identifiants d’accès.</translation>
    </message>
    <message>
        <source>Has the agent read secrets: %1</source>
        <translation>Fait lire des secrets à l’agent&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTML that loads or runs something when it is shown.</source>
        <translation>Du HTML qui charge ou exécute quelque chose à l’affichage.</translation>
    </message>
    <message>
        <source>Loads or runs something when it is shown: %1</source>
        <translation>Charge ou exécute quelque chose à l’affichage&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name of a skill is missing, malformed, or not that of its folder.</source>
        <translation>Le nom d’un skill manque, est mal formé ou n’est pas celui de son dossier.</translation>
    </message>
    <message>
        <source>The skill has no frontmatter: no tool loads it</source>
        <translation>Le skill n’a pas de frontmatter&#xa0;: aucun outil ne le charge</translation>
    </message>
    <message>
        <source>The skill has no name</source>
        <translation>Le skill n’a pas de nom</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than 64</source>
        <translation>Le nom a %1 caractères, plus de 64</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by single hyphens</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’est pas fait de mots en minuscules joints par des traits d’union simples</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the folder, “%2”</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’est pas celui du dossier, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Name it “%1” as the folder</source>
        <translation>Le nommer «&#xa0;%1&#xa0;» comme le dossier</translation>
    </message>
    <message>
        <source>The description of a skill is too long or holds markup.</source>
        <translation>La description d’un skill est trop longue ou contient du balisage.</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than 1,024</source>
        <translation>La description a %1 caractères, plus de 1 024</translation>
    </message>
    <message>
        <source>The description of a skill must not hold tags such as “%1”</source>
        <translation>La description d’un skill ne doit pas contenir de balises comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A field of a skill has a value that the standard does not take.</source>
        <translation>Un champ d’un skill a une valeur que le standard n’accepte pas.</translation>
    </message>
    <message>
        <source>“%1” wants a text of 1 to 500 characters</source>
        <translation>«&#xa0;%1&#xa0;» attend un texte de 1 à 500 caractères</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>The value of “%1” in “metadata” is no text: put it in quotes</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» dans «&#xa0;metadata&#xa0;» n’est pas un texte&#xa0;: mettez-la entre guillemets</translation>
    </message>
    <message>
        <source>A skill allows tools in a way that does not arrive.</source>
        <translation>Un skill autorise des outils d’une façon qui reste sans effet.</translation>
    </message>
    <message>
        <source>The standard wants one text, not a list</source>
        <translation>Le standard attend un seul texte, pas une liste</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”</source>
        <translation>Claude Code n’a pas d’outil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A skill has a key that neither the standard nor Claude Code knows.</source>
        <translation>Un skill a une clé que ni le standard ni Claude Code ne connaissent.</translation>
    </message>
    <message>
        <source>Neither the standard nor Claude Code knows “%1”</source>
        <translation>Ni le standard ni Claude Code ne connaissent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The switches of a skill leave nobody to call it, or are no switches.</source>
        <translation>Les commutateurs d’un skill ne laissent personne l’appeler, ou n’en sont pas.</translation>
    </message>
    <message>
        <source>“%1” wants true or false</source>
        <translation>«&#xa0;%1&#xa0;» attend true ou false</translation>
    </message>
    <message>
        <source>Neither the model nor the user may call this skill</source>
        <translation>Ni le modèle ni l’utilisateur ne peuvent appeler ce skill</translation>
    </message>
    <message>
        <source>A skill’s context and agent do not fit together.</source>
        <translation>Le contexte et l’agent d’un skill ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>“%1” is no context that Claude Code knows; it is “fork”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un contexte que Claude Code connaisse&#x202f;; c’est «&#xa0;fork&#xa0;»</translation>
    </message>
    <message>
        <source>“agent” has no effect without “context: fork”</source>
        <translation>«&#xa0;agent&#xa0;» n’a pas d’effet sans «&#xa0;context: fork&#xa0;»</translation>
    </message>
    <message>
        <source>The agent is given nothing to do: the body is empty</source>
        <translation>L’agent n’a rien à faire&#xa0;: le corps est vide</translation>
    </message>
    <message>
        <source>A skill’s arguments and its hint do not fit together.</source>
        <translation>Les arguments d’un skill et leur indication ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The skill takes arguments and has no “argument-hint”</source>
        <translation>Le skill prend des arguments et n’a pas d’«&#xa0;argument-hint&#xa0;»</translation>
    </message>
    <message>
        <source>The body uses no argument</source>
        <translation>Le corps n’utilise aucun argument</translation>
    </message>
    <message>
        <source>The body of a skill is longer than the standard advises.</source>
        <translation>Le corps d’un skill est plus long que le standard ne le conseille.</translation>
    </message>
    <message>
        <source>The body has %1 lines, more than %2</source>
        <translation>Le corps a %1 lignes, plus de %2</translation>
    </message>
    <message>
        <source>A script of a skill cannot be run as it is.</source>
        <translation>Un script d’un skill ne peut pas être exécuté tel quel.</translation>
    </message>
    <message>
        <source>The first line does not say what runs the script</source>
        <translation>La première ligne ne dit pas ce qui exécute le script</translation>
    </message>
    <message>
        <source>A manifest is not JSON, or lies where nobody reads it.</source>
        <translation>Un manifeste n’est pas du JSON, ou se trouve là où personne ne le lit.</translation>
    </message>
    <message>
        <source>Nobody reads the manifest here: it belongs into .claude-plugin</source>
        <translation>Personne ne lit le manifeste ici&#xa0;: sa place est dans .claude-plugin</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The manifest is no object</source>
        <translation>Le manifeste n’est pas un objet</translation>
    </message>
    <message>
        <source>Parts of a plugin lie in its manifest folder.</source>
        <translation>Des parties d’un plugin se trouvent dans le dossier de son manifeste.</translation>
    </message>
    <message>
        <source>The folder “%1” lies in .claude-plugin, where nothing but the manifest is read</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» se trouve dans .claude-plugin, où seul le manifeste est lu</translation>
    </message>
    <message>
        <source>The name of a plugin or marketplace is missing or refused.</source>
        <translation>Le nom d’un plugin ou d’une marketplace manque ou est refusé.</translation>
    </message>
    <message>
        <source>The manifest has no name</source>
        <translation>Le manifeste n’a pas de nom</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens, or too long</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’est pas fait de mots en minuscules joints par des traits d’union, ou est trop long</translation>
    </message>
    <message>
        <source>The vendor keeps names like “%1” for itself</source>
        <translation>Le fournisseur se réserve des noms comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The version of a plugin is missing or not a semantic one.</source>
        <translation>La version d’un plugin manque ou n’est pas sémantique.</translation>
    </message>
    <message>
        <source>The plugin has no version: updates do not arrive</source>
        <translation>Le plugin n’a pas de version&#xa0;: les mises à jour n’arrivent pas</translation>
    </message>
    <message>
        <source>The version is a number, not a text</source>
        <translation>La version est un nombre, pas un texte</translation>
    </message>
    <message>
        <source>“%1” is no semantic version such as 1.2.0</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une version sémantique comme 1.2.0</translation>
    </message>
    <message>
        <source>A field of a plugin’s manifest has the wrong type.</source>
        <translation>Un champ du manifeste d’un plugin est du mauvais type.</translation>
    </message>
    <message>
        <source>“%1” wants a text</source>
        <translation>«&#xa0;%1&#xa0;» attend un texte</translation>
    </message>
    <message>
        <source>“%1” wants a list of texts</source>
        <translation>«&#xa0;%1&#xa0;» attend une liste de textes</translation>
    </message>
    <message>
        <source>“%1” wants an object with a name</source>
        <translation>«&#xa0;%1&#xa0;» attend un objet avec un nom</translation>
    </message>
    <message>
        <source>Make it an object with that name</source>
        <translation>En faire un objet avec ce nom</translation>
    </message>
    <message>
        <source>A path in a plugin’s manifest leads nowhere.</source>
        <translation>Un chemin dans le manifeste d’un plugin ne mène nulle part.</translation>
    </message>
    <message>
        <source>“%1” leads out of the plugin</source>
        <translation>«&#xa0;%1&#xa0;» mène hors du plugin</translation>
    </message>
    <message>
        <source>“%1” does not begin with ./</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par ./</translation>
    </message>
    <message>
        <source>Put ./ in front</source>
        <translation>Placer ./ devant</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là</translation>
    </message>
    <message>
        <source>“agents” wants files that end in .md, not the folder “%1”</source>
        <translation>«&#xa0;agents&#xa0;» attend des fichiers finissant par .md, pas le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A hook or server of a plugin starts a relative path.</source>
        <translation>Un hook ou un serveur d’un plugin lance un chemin relatif.</translation>
    </message>
    <message>
        <source>“%1” is looked for in the user’s project, not in the plugin</source>
        <translation>«&#xa0;%1&#xa0;» est cherché dans le projet de l’utilisateur, pas dans le plugin</translation>
    </message>
    <message>
        <source>Put ${CLAUDE_PLUGIN_ROOT}/ in front</source>
        <translation>Placer ${CLAUDE_PLUGIN_ROOT}/ devant</translation>
    </message>
    <message>
        <source>A manifest has a key that Claude Code does not know.</source>
        <translation>Un manifeste a une clé que Claude Code ne connaît pas.</translation>
    </message>
    <message>
        <source>Claude Code knows no key “%1” here</source>
        <translation>Claude Code ne connaît pas de clé «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>A marketplace lacks what Claude Code wants.</source>
        <translation>Il manque à une marketplace ce qu’attend Claude Code.</translation>
    </message>
    <message>
        <source>The entry has no name</source>
        <translation>L’entrée n’a pas de nom</translation>
    </message>
    <message>
        <source>The entry “%1” has no source</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’a pas de source</translation>
    </message>
    <message>
        <source>The marketplace names no owner</source>
        <translation>La marketplace ne nomme pas de propriétaire</translation>
    </message>
    <message>
        <source>The marketplace has no list of plugins</source>
        <translation>La marketplace n’a pas de liste de plugins</translation>
    </message>
    <message>
        <source>The marketplace lists no plugin</source>
        <translation>La marketplace ne liste aucun plugin</translation>
    </message>
    <message>
        <source>The source of a marketplace’s plugin leads nowhere.</source>
        <translation>La source d’un plugin de la marketplace ne mène nulle part.</translation>
    </message>
    <message>
        <source>“%1” leads out of the marketplace</source>
        <translation>«&#xa0;%1&#xa0;» mène hors de la marketplace</translation>
    </message>
    <message>
        <source>No entry of the marketplace lists this plugin</source>
        <translation>Aucune entrée de la marketplace ne liste ce plugin</translation>
    </message>
    <message>
        <source>A marketplace’s entry says something else than the plugin.</source>
        <translation>L’entrée d’une marketplace dit autre chose que le plugin.</translation>
    </message>
    <message>
        <source>The plugin’s own %1 is another: “%2”</source>
        <translation>La valeur %1 du plugin lui-même est autre&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>A plugin’s manifest does not say what the plugin is.</source>
        <translation>Le manifeste d’un plugin ne dit pas ce qu’est le plugin.</translation>
    </message>
    <message>
        <source>The plugin has no description</source>
        <translation>Le plugin n’a pas de description</translation>
    </message>
    <message>
        <source>The plugin names no author</source>
        <translation>Le plugin ne nomme pas d’auteur</translation>
    </message>
    <message>
        <source>A plugin’s agent cannot be read and gets all tools.</source>
        <translation>L’agent d’un plugin ne peut pas être lu et reçoit tous les outils.</translation>
    </message>
    <message>
        <source>The plugin loads this file as an agent with all tools, for its frontmatter cannot be read</source>
        <translation>Le plugin charge ce fichier comme agent avec tous les outils, car son frontmatter ne peut pas être lu</translation>
    </message>
    <message>
        <source>Two agents of one scope have the same name.</source>
        <translation>Deux agents d’une même portée ont le même nom.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 too: only one of them is loaded</source>
        <translation>«&#xa0;%1&#xa0;» est aussi le nom de %2&#xa0;: un seul d’entre eux est chargé</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 and others too: only one of %3 is loaded</source>
        <translation>«&#xa0;%1&#xa0;» est aussi le nom de %2 et d’autres&#xa0;: un seul des %3 est chargé</translation>
    </message>
    <message>
        <source>An agent of a nearer project hides this one.</source>
        <translation>Un agent d’un projet plus proche cache celui-ci.</translation>
    </message>
    <message>
        <source>In %2 another agent “%1” counts instead of this one</source>
        <translation>Dans %2, un autre agent «&#xa0;%1&#xa0;» compte à la place de celui-ci</translation>
    </message>
    <message>
        <source>Two descriptions claim the same work.</source>
        <translation>Deux descriptions revendiquent le même travail.</translation>
    </message>
    <message>
        <source>The descriptions of “%1” and “%2” agree by %3 per cent: either may be called for the same work</source>
        <translation>Les descriptions de «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» concordent à %3 pour cent&#xa0;: l’un ou l’autre peut être appelé pour le même travail</translation>
    </message>
    <message>
        <source>All descriptions of a scope together are too long.</source>
        <translation>Toutes les descriptions d’une portée réunies sont trop longues.</translation>
    </message>
    <message>
        <source>The descriptions of %1 agents take about %2 tokens of every conversation, more than %3; this is the longest</source>
        <translation>Les descriptions de %1 agents prennent environ %2 jetons de chaque conversation, plus de %3&#x202f;; celle-ci est la plus longue</translation>
    </message>
    <message>
        <source>A relative link or import leads to no file.</source>
        <translation>Un lien ou un import relatif ne mène à aucun fichier.</translation>
    </message>
    <message>
        <source>“%1” leads to no file</source>
        <translation>«&#xa0;%1&#xa0;» ne mène à aucun fichier</translation>
    </message>
    <message>
        <source>Files import each other in a circle.</source>
        <translation>Des fichiers s’importent en cercle.</translation>
    </message>
    <message>
        <source>“%1” imports files that import each other in a circle</source>
        <translation>«&#xa0;%1&#xa0;» importe des fichiers qui s’importent en cercle</translation>
    </message>
    <message>
        <source>An agent is named that does not exist.</source>
        <translation>Un agent nommé n’existe pas.</translation>
    </message>
    <message>
        <source>There is no agent “%1” here</source>
        <translation>Il n’y a pas d’agent «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>Agents hand work over to each other in a circle.</source>
        <translation>Des agents se confient du travail en cercle.</translation>
    </message>
    <message>
        <source>“%2” may call itself</source>
        <translation>«&#xa0;%2&#xa0;» peut s’appeler lui-même</translation>
    </message>
    <message>
        <source>“%1” may call “%2”, which may call it again</source>
        <translation>«&#xa0;%1&#xa0;» peut appeler «&#xa0;%2&#xa0;», qui peut l’appeler à son tour</translation>
    </message>
    <message>
        <source>A skill is named that the project does not have.</source>
        <translation>Un skill nommé n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>The project has no skill “%1”: nothing is loaded</source>
        <translation>Le projet n’a pas de skill «&#xa0;%1&#xa0;»&#xa0;: rien n’est chargé</translation>
    </message>
    <message>
        <source>An MCP server is named that the project does not configure.</source>
        <translation>Un serveur MCP nommé n’est pas configuré par le projet.</translation>
    </message>
    <message>
        <source>The project configures no MCP server “%1”</source>
        <translation>Le projet ne configure pas de serveur MCP «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A comment allows a finding and does not say why.</source>
        <translation>Un commentaire admet un problème sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The comment does not say why: write “because” and the reason</source>
        <translation>Le commentaire ne dit pas pourquoi&#xa0;: écrivez «&#xa0;because&#xa0;» et la raison</translation>
    </message>
    <message>
        <source>A comment allows the findings of a rule that does not exist.</source>
        <translation>Un commentaire admet les problèmes d’une règle qui n’existe pas.</translation>
    </message>
    <message>
        <source>There is no rule “%1”</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A comment allows a finding that is not there.</source>
        <translation>Un commentaire admet un problème qui n’est pas là.</translation>
    </message>
    <message>
        <source>%1 finds nothing here to be allowed</source>
        <translation>%1 ne trouve rien ici à admettre</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Retirer le commentaire</translation>
    </message>
    <message>
        <source>A tool that the project is meant for does not load the file.</source>
        <translation>Un outil auquel le projet est destiné ne charge pas le fichier.</translation>
    </message>
    <message>
        <source>%1 refuses the file: %2</source>
        <translation>%1 refuse le fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>A tool that the project is meant for drops part of the file.</source>
        <translation>Un outil auquel le projet est destiné abandonne une partie du fichier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no text: its settings do not count</source>
        <translation>Ce n’est pas du texte&#xa0;: ses réglages ne comptent pas</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Ce n’est pas du YAML&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” stands here a second time</source>
        <translation>«&#xa0;%1&#xa0;» figure ici une seconde fois</translation>
    </message>
    <message>
        <source>A byte from here on is not UTF-8</source>
        <translation>À partir d’ici, un octet n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>A configuration is made of lines such as “rules:”</source>
        <translation>Une configuration est faite de lignes comme «&#xa0;rules:&#xa0;»</translation>
    </message>
    <message>
        <source>A second document begins in front of this line: from here on nothing counts</source>
        <translation>Un second document commence avant cette ligne&#xa0;: à partir d’ici, rien ne compte</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» ne peut pas être lue</translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “%2” is near</source>
        <translation>Il n’y a pas de réglage «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» est proche</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>Il n’y a pas de cible «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no target “%1”; “%2” is near</source>
        <translation>Il n’y a pas de cible «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» est proche</translation>
    </message>
    <message>
        <source>“%1” is no pattern of file names</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif de noms de fichiers</translation>
    </message>
    <message>
        <source>“%1” wants keys with values</source>
        <translation>«&#xa0;%1&#xa0;» attend des clés avec des valeurs</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “%2” is near</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» est proche</translation>
    </message>
    <message>
        <source>“%1” stands here a second time: it is %2, or “%3” by name</source>
        <translation>«&#xa0;%1&#xa0;» figure ici une seconde fois&#xa0;: c’est %2, ou «&#xa0;%3&#xa0;» par son nom</translation>
    </message>
    <message>
        <source>“%1” wants one of %2, not “%3”</source>
        <translation>«&#xa0;%1&#xa0;» attend l’une des valeurs %2, pas «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>There is no limit “%1”</source>
        <translation>Il n’y a pas de limite «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no limit “%1”; “%2” is near</source>
        <translation>Il n’y a pas de limite «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» est proche</translation>
    </message>
    <message>
        <source>“%1” wants a positive whole number, not “%2”</source>
        <translation>«&#xa0;%1&#xa0;» attend un nombre entier positif, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” wants a list</source>
        <translation>«&#xa0;%1&#xa0;» attend une liste</translation>
    </message>
    <message>
        <source>Loads and means what is written</source>
        <translation>Se charge et signifie ce qui est écrit</translation>
    </message>
    <message>
        <source>Portable and good</source>
        <translation>Portable et bon</translation>
    </message>
    <message>
        <source>The configuration cannot be read: its settings do not count</source>
        <translation>La configuration ne peut pas être lue&#xa0;: ses réglages ne comptent pas</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed</source>
        <translation>Le frontmatter qui commence ici n’est jamais fermé</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code reads it all the same, most other tools skip the file</source>
        <translation>Une tabulation indente cette ligne, ce que YAML interdit&#xa0;: Claude Code la lit quand même, la plupart des autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code and other tools skip the file</source>
        <translation>Une tabulation indente cette ligne, ce que YAML interdit&#xa0;: Claude Code et les autres outils ignorent le fichier</translation>
    </message>
    <message>
        <source>Indent by blanks</source>
        <translation>Indenter avec des espaces</translation>
    </message>
    <message>
        <source>The frontmatter is a JSON object: Claude Code loads it, tools that read line by line find no keys</source>
        <translation>Le frontmatter est un objet JSON&#xa0;: Claude Code le charge, les outils qui lisent ligne par ligne n’y trouvent aucune clé</translation>
    </message>
    <message>
        <source>Readers of YAML 1.1 take “%1” for true or false</source>
        <translation>Les lecteurs de YAML 1.1 prennent «&#xa0;%1&#xa0;» pour vrai ou faux</translation>
    </message>
    <message>
        <source>Control characters (%2), the first is %1</source>
        <translation>Caractères de contrôle (%2), le premier est %1</translation>
    </message>
    <message>
        <source>Many tools look for “SKILL.md” in capitals and do not see “%1”</source>
        <translation>Beaucoup d’outils cherchent «&#xa0;SKILL.md&#xa0;» en majuscules et ne voient pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” wants keys with texts</source>
        <translation>«&#xa0;%1&#xa0;» attend des clés avec des textes</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in a skill</source>
        <translation>Rien ne remplace «&#xa0;%1&#xa0;» dans un skill</translation>
    </message>
    <message>
        <source>A skill that publishes or deploys may be called by the model.</source>
        <translation>Un skill qui publie ou déploie peut être appelé par le modèle.</translation>
    </message>
    <message>
        <source>The model may call this skill by itself, and it does “%1”</source>
        <translation>Le modèle peut appeler ce skill de lui-même, et il exécute «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Let only the user call it</source>
        <translation>Ne laisser que l’utilisateur l’appeler</translation>
    </message>
    <message>
        <source>The marketplace lists “%1” already</source>
        <translation>La place de marché liste déjà «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A plugin lacks a paper that the public directory asks for.</source>
        <translation>Il manque à un plugin un document que l’annuaire public demande.</translation>
    </message>
    <message>
        <source>The plugin has no README.md: the public directory wants one</source>
        <translation>Le plugin n’a pas de README.md&#xa0;: l’annuaire public en demande un</translation>
    </message>
    <message>
        <source>README.md has fewer than 40 words: the public directory wants more</source>
        <translation>README.md a moins de 40 mots&#xa0;: l’annuaire public en demande plus</translation>
    </message>
    <message>
        <source>The plugin has neither a LICENSE file nor “license”: the public directory wants one</source>
        <translation>Le plugin n’a ni fichier LICENSE ni «&#xa0;license&#xa0;»&#xa0;: l’annuaire public en demande un</translation>
    </message>
    <message>
        <source>A link leads out of the plugin that it belongs to.</source>
        <translation>Un lien sort du plugin auquel il appartient.</translation>
    </message>
    <message>
        <source>The file is a symbolic link that leads out of the plugin</source>
        <translation>Le fichier est un lien symbolique qui sort du plugin</translation>
    </message>
</context>
<context>
    <name>Agentwright::Templates</name>
    <message>
        <source>A template begins with a header between two lines “---”</source>
        <translation>Un modèle commence par un en-tête entre deux lignes «&#xa0;---&#xa0;»</translation>
    </message>
    <message>
        <source>The header is not valid YAML</source>
        <translation>L’en-tête n’est pas du YAML valide</translation>
    </message>
    <message>
        <source>“%1” is no kind of template: it is “agent” or “block”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de modèle&#xa0;: c’est «&#xa0;agent&#xa0;» ou «&#xa0;block&#xa0;»</translation>
    </message>
    <message>
        <source>The header knows no key “%1”</source>
        <translation>L’en-tête ne connaît pas de clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has to be text</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>The header has no “%1”</source>
        <translation>L’en-tête n’a pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and single hyphens: “%1”</source>
        <translation>Un identifiant est fait de lettres minuscules, de chiffres et de traits d’union simples&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has to be a list</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste</translation>
    </message>
    <message>
        <source>A parameter is a map with a name, a label, a type and so on</source>
        <translation>Un paramètre est une table avec un name, un label, un type, etc.</translation>
    </message>
    <message>
        <source>“%1” is true or false</source>
        <translation>«&#xa0;%1&#xa0;» est true ou false</translation>
    </message>
    <message>
        <source>“%1” is no type: there are text, multiline, choice, flag and list</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type&#xa0;: il y a text, multiline, choice, flag et list</translation>
    </message>
    <message>
        <source>A parameter knows no key “%1”</source>
        <translation>Un paramètre ne connaît pas de clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The default has to be text</source>
        <translation>La valeur par défaut doit être un texte</translation>
    </message>
    <message>
        <source>“%1” is no name for a parameter: lower-case letters, digits and _, and no word of the format</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de paramètre&#xa0;: lettres minuscules, chiffres et _, et aucun mot du format</translation>
    </message>
    <message>
        <source>There are two parameters called “%1”</source>
        <translation>Deux paramètres s’appellent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no choices</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de choix</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1</source>
        <translation>Le motif n’est pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing uses the parameter “%1”</source>
        <translation>Rien n’utilise le paramètre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The default of “%1” is refused: %2</source>
        <translation>La valeur par défaut de «&#xa0;%1&#xa0;» est refusée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The definition has no “%1”</source>
        <translation>La définition n’a pas de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The body begins with a rule, which some tools take for a fence</source>
        <translation>Le corps commence par un filet horizontal, que certains outils prennent pour une délimitation</translation>
    </message>
    <message>
        <source>There are tabs in it</source>
        <translation>Il contient des tabulations</translation>
    </message>
    <message>
        <source>“%1” without a section that it belongs to</source>
        <translation>«&#xa0;%1&#xa0;» sans section à laquelle il appartienne</translation>
    </message>
    <message>
        <source>“%1” stands outside of an “each”</source>
        <translation>«&#xa0;%1&#xa0;» se trouve hors d’un «&#xa0;each&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no placeholder; a plain ⟦ is written twice</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement&#x202f;; un simple ⟦ s’écrit deux fois</translation>
    </message>
    <message>
        <source>There is no parameter called “%1”</source>
        <translation>Aucun paramètre ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The flag “%1” has no text; it goes with “if”</source>
        <translation>Le flag «&#xa0;%1&#xa0;» n’a pas de texte&#x202f;; il va avec «&#xa0;if&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” may have several lines and needs a line of its own</source>
        <translation>«&#xa0;%1&#xa0;» peut avoir plusieurs lignes et a besoin d’une ligne à lui</translation>
    </message>
    <message>
        <source>“each” needs a list, and “%1” is none</source>
        <translation>«&#xa0;each&#xa0;» a besoin d’une liste, et «&#xa0;%1&#xa0;» n’en est pas une</translation>
    </message>
    <message>
        <source>An “each” inside another one</source>
        <translation>Un «&#xa0;each&#xa0;» dans un autre</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: it is neither a line of text nor a choice</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être comparé&#xa0;: ce n’est ni une ligne de texte ni un choix</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un des choix de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Sections are nested too deeply</source>
        <translation>Les sections sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>The section “%1” has no “end”</source>
        <translation>La section «&#xa0;%1&#xa0;» n’a pas de «&#xa0;end&#xa0;»</translation>
    </message>
    <message>
        <source>A section crosses the border of a code block</source>
        <translation>Une section franchit la limite d’un bloc de code</translation>
    </message>
    <message>
        <source>There is no definition with a frontmatter behind the header</source>
        <translation>Il n’y a pas de définition avec un frontmatter après l’en-tête</translation>
    </message>
    <message>
        <source>The definition&apos;s frontmatter is not valid YAML</source>
        <translation>Le frontmatter de la définition n’est pas du YAML valide</translation>
    </message>
    <message>
        <source>A key cannot be a placeholder</source>
        <translation>Une clé ne peut pas être un emplacement</translation>
    </message>
    <message>
        <source>Placeholders stand in texts and lists only, not in the value of “%1”</source>
        <translation>Les emplacements ne figurent que dans des textes et des listes, pas dans la valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is one line</source>
        <translation>«&#xa0;%1&#xa0;» tient sur une ligne</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot stand in a definition</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère qui ne peut pas figurer dans une définition</translation>
    </message>
    <message>
        <source>“%1” would open a code block</source>
        <translation>«&#xa0;%1&#xa0;» ouvrirait un bloc de code</translation>
    </message>
    <message>
        <source>“%1” does not match %2</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond pas à %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation>«&#xa0;%1&#xa0;» est obligatoire</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>«&#xa0;%1&#xa0;» est l’une des valeurs %2</translation>
    </message>
    <message>
        <source>“%1” has an empty item</source>
        <translation>«&#xa0;%1&#xa0;» a un élément vide</translation>
    </message>
</context>
<context>
    <name>Agentwright::Tools</name>
    <message>
        <source>Reads a file: text, images, PDFs, notebooks.</source>
        <translation>Lit un fichier&#xa0;: texte, images, PDF, notebooks.</translation>
    </message>
    <message>
        <source>Writes a whole file, new or in place of the old one.</source>
        <translation>Écrit un fichier entier, nouveau ou à la place de l’ancien.</translation>
    </message>
    <message>
        <source>Replaces a passage in a file that was read before.</source>
        <translation>Remplace un passage d’un fichier lu auparavant.</translation>
    </message>
    <message>
        <source>Changes, adds and removes cells of a Jupyter notebook.</source>
        <translation>Modifie, ajoute et supprime des cellules d’un notebook Jupyter.</translation>
    </message>
    <message>
        <source>Finds files by a pattern of their names.</source>
        <translation>Trouve des fichiers d’après un motif de leur nom.</translation>
    </message>
    <message>
        <source>Finds text in files by a regular expression.</source>
        <translation>Trouve du texte dans des fichiers par une expression régulière.</translation>
    </message>
    <message>
        <source>Runs commands in a shell. Whoever has it can read, write and send anything the user can.</source>
        <translation>Exécute des commandes dans un shell. Qui l’a peut lire, écrire et envoyer tout ce que l’utilisateur peut.</translation>
    </message>
    <message>
        <source>Runs commands in PowerShell, on Windows or where it is switched on.</source>
        <translation>Exécute des commandes dans PowerShell, sous Windows ou là où c’est activé.</translation>
    </message>
    <message>
        <source>Runs a command in the background and reports the lines that it prints.</source>
        <translation>Exécute une commande en arrière-plan et rapporte les lignes qu’elle affiche.</translation>
    </message>
    <message>
        <source>Ends a task that runs in the background.</source>
        <translation>Termine une tâche en arrière-plan.</translation>
    </message>
    <message>
        <source>Gets a page from the web and answers a question about it.</source>
        <translation>Récupère une page du web et répond à une question à son sujet.</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Recherche sur le web.</translation>
    </message>
    <message>
        <source>Starts another agent with a task of its own. Names in parentheses limit which.</source>
        <translation>Démarre un autre agent avec sa propre tâche. Des noms entre parenthèses limitent lesquels.</translation>
    </message>
    <message>
        <source>Lists agents that are at work.</source>
        <translation>Liste les agents au travail.</translation>
    </message>
    <message>
        <source>Sends a message to another agent, or goes on with one that has finished.</source>
        <translation>Envoie un message à un autre agent, ou continue avec un agent qui a terminé.</translation>
    </message>
    <message>
        <source>Hands a file to the user.</source>
        <translation>Remet un fichier à l’utilisateur.</translation>
    </message>
    <message>
        <source>Sends a notification to the desktop or the phone.</source>
        <translation>Envoie une notification au bureau ou au téléphone.</translation>
    </message>
    <message>
        <source>Makes and runs tasks on the vendor&apos;s servers.</source>
        <translation>Crée et exécute des tâches sur les serveurs du fournisseur.</translation>
    </message>
    <message>
        <source>Keeps the list of what is to be done in this session.</source>
        <translation>Tient la liste de ce qui est à faire dans cette session.</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>Ajoute une tâche à la liste.</translation>
    </message>
    <message>
        <source>Shows one task in full.</source>
        <translation>Montre une tâche en entier.</translation>
    </message>
    <message>
        <source>Lists the tasks and their state.</source>
        <translation>Liste les tâches et leur état.</translation>
    </message>
    <message>
        <source>Changes a task: its state, its text, what it waits for.</source>
        <translation>Modifie une tâche&#xa0;: son état, son texte, ce qu’elle attend.</translation>
    </message>
    <message>
        <source>Gets what a task in the background has printed.</source>
        <translation>Récupère ce qu’a affiché une tâche en arrière-plan.</translation>
    </message>
    <message>
        <source>Switches to planning before anything is written.</source>
        <translation>Passe à la planification avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Shows a plan and asks whether to go ahead.</source>
        <translation>Montre un plan et demande s’il faut continuer.</translation>
    </message>
    <message>
        <source>Hands over the findings of a review in a fixed form.</source>
        <translation>Remet les constats d’une revue sous une forme fixe.</translation>
    </message>
    <message>
        <source>Asks the user to choose between answers.</source>
        <translation>Demande à l’utilisateur de choisir entre des réponses.</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>Termine la conversation.</translation>
    </message>
    <message>
        <source>Runs a skill. A name in parentheses limits which.</source>
        <translation>Exécute un skill. Un nom entre parenthèses limite lequel.</translation>
    </message>
    <message>
        <source>Runs a script that starts many agents.</source>
        <translation>Exécute un script qui démarre de nombreux agents.</translation>
    </message>
    <message>
        <source>Finds and loads tools whose descriptions were left out at the start.</source>
        <translation>Trouve et charge des outils dont les descriptions ont été omises au début.</translation>
    </message>
    <message>
        <source>Publishes a page that can be opened in a browser.</source>
        <translation>Publie une page qui s’ouvre dans un navigateur.</translation>
    </message>
    <message>
        <source>Puts a guide for new colleagues where they can read it.</source>
        <translation>Dépose un guide pour les nouveaux collègues là où ils peuvent le lire.</translation>
    </message>
    <message>
        <source>Lists what the connected MCP servers offer for reading.</source>
        <translation>Liste ce que les serveurs MCP connectés offrent à lire.</translation>
    </message>
    <message>
        <source>Reads one of the things that an MCP server offers.</source>
        <translation>Lit l’un des éléments qu’offre un serveur MCP.</translation>
    </message>
    <message>
        <source>Waits until MCP servers are connected.</source>
        <translation>Attend que les serveurs MCP soient connectés.</translation>
    </message>
    <message>
        <source>Goes to definitions and uses, and shows errors, through a language server.</source>
        <translation>Va aux définitions et aux usages, et montre les erreurs, par un serveur de langage.</translation>
    </message>
    <message>
        <source>Makes a checkout of its own and goes on there.</source>
        <translation>Crée sa propre copie de travail et continue là.</translation>
    </message>
    <message>
        <source>Leaves that checkout.</source>
        <translation>Quitte cette copie de travail.</translation>
    </message>
    <message>
        <source>Plans a prompt for later or again and again, within this session.</source>
        <translation>Planifie un prompt pour plus tard ou à répétition, dans cette session.</translation>
    </message>
    <message>
        <source>Takes such a plan back.</source>
        <translation>Annule une telle planification.</translation>
    </message>
    <message>
        <source>Lists what is planned.</source>
        <translation>Liste ce qui est planifié.</translation>
    </message>
    <message>
        <source>Has the session go on after a while.</source>
        <translation>Fait continuer la session après un moment.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and messages</source>
        <translation>Agents et messages</translation>
    </message>
    <message>
        <source>Plans and tasks</source>
        <translation>Plans et tâches</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>L’utilisateur</translation>
    </message>
    <message>
        <source>Skills and workflows</source>
        <translation>Skills et workflows</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Checkouts and times</source>
        <translation>Copies de travail et horaires</translation>
    </message>
    <message>
        <source>A pattern selects nothing here: name single tools or the whole server.</source>
        <translation>Un motif ne sélectionne rien ici&#xa0;: nommez des outils isolés ou le serveur entier.</translation>
    </message>
    <message>
        <source>Only single tools, whole servers and mcp__* are documented.</source>
        <translation>Seuls les outils isolés, les serveurs entiers et mcp__* sont documentés.</translation>
    </message>
    <message>
        <source>Sub-agents get it with the permission mode plan only; the main session has it.</source>
        <translation>Les sous-agents ne le reçoivent qu’avec le mode d’autorisation plan&#x202f;; la session principale l’a.</translation>
    </message>
    <message>
        <source>No sub-agent ever gets it; the main session has it.</source>
        <translation>Aucun sous-agent ne le reçoit jamais&#x202f;; la session principale l’a.</translation>
    </message>
    <message>
        <source>Gives all of %1: in an agent&apos;s list the parentheses do not narrow it.</source>
        <translation>Donne tout %1&#xa0;: dans la liste d’un agent, les parenthèses ne le restreignent pas.</translation>
    </message>
    <message>
        <source>Platform, settings or kind of session decide whether it is there.</source>
        <translation>La plateforme, les réglages ou le type de session décident de sa présence.</translation>
    </message>
    <message>
        <source>An old name, still understood: today it is %1.</source>
        <translation>Un ancien nom, encore compris&#xa0;: aujourd’hui, c’est %1.</translation>
    </message>
    <message>
        <source>No longer exists.</source>
        <translation>N’existe plus.</translation>
    </message>
    <message>
        <source>No longer exists; %1 does its work.</source>
        <translation>N’existe plus&#x202f;; %1 fait son travail.</translation>
    </message>
    <message>
        <source>Case counts: the tool is called %1.</source>
        <translation>La casse compte&#xa0;: l’outil s’appelle %1.</translation>
    </message>
    <message>
        <source>A name of %1, which means nothing to Claude Code.</source>
        <translation>Un nom de %1, qui ne signifie rien pour Claude Code.</translation>
    </message>
    <message>
        <source>Tools of MCP servers are written mcp__server__tool.</source>
        <translation>Les outils des serveurs MCP s’écrivent mcp__server__tool.</translation>
    </message>
    <message>
        <source>Only commas separate tools.</source>
        <translation>Seules les virgules séparent les outils.</translation>
    </message>
    <message>
        <source>Claude Code has no tool of this name.</source>
        <translation>Claude Code n’a pas d’outil de ce nom.</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>Tous les outils.</translation>
    </message>
    <message>
        <source>The tool %1 of the MCP server %2.</source>
        <translation>L’outil %1 du serveur MCP %2.</translation>
    </message>
    <message>
        <source>All tools of the MCP server %1.</source>
        <translation>Tous les outils du serveur MCP %1.</translation>
    </message>
    <message>
        <source>Tools of MCP servers.</source>
        <translation>Outils des serveurs MCP.</translation>
    </message>
</context>
<context>
    <name>Agentwright::Workspace</name>
    <message>
        <source>Set a field</source>
        <translation>Définir un champ</translation>
    </message>
    <message>
        <source>Gives the field this value in every definition, and adds it where it is missing. Lists are written with commas.</source>
        <translation>Donne cette valeur au champ dans chaque définition, et l’ajoute où il manque. Les listes s’écrivent avec des virgules.</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Retirer un champ</translation>
    </message>
    <message>
        <source>Takes the field out of every definition that has it.</source>
        <translation>Retire le champ de chaque définition qui l’a.</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Ajouter un outil</translation>
    </message>
    <message>
        <source>Adds the tool to every list of tools. Definitions without a list may use every tool already and stay as they are.</source>
        <translation>Ajoute l’outil à chaque liste d’outils. Les définitions sans liste peuvent déjà utiliser tous les outils et restent telles quelles.</translation>
    </message>
    <message>
        <source>Remove a tool</source>
        <translation>Retirer un outil</translation>
    </message>
    <message>
        <source>Takes the tool out of every list of tools, with its rules in brackets too. Definitions without a list stay as they are.</source>
        <translation>Retire l’outil de chaque liste d’outils, y compris avec ses règles entre parenthèses. Les définitions sans liste restent telles quelles.</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>Changer un modèle</translation>
    </message>
    <message>
        <source>Definitions with the one model get the other.</source>
        <translation>Les définitions qui ont l’un des modèles reçoivent l’autre.</translation>
    </message>
    <message>
        <source>Rename an agent everywhere</source>
        <translation>Renommer un agent partout</translation>
    </message>
    <message>
        <source>Changes the agent&apos;s name, its file&apos;s name where it is the same, and what other definitions call it: in lists of tools, examples and prompts.</source>
        <translation>Change le nom de l’agent, celui de son fichier s’il est identique, et le nom que lui donnent d’autres définitions&#xa0;: dans les listes d’outils, les exemples et les prompts.</translation>
    </message>
    <message>
        <source>Move to another scope</source>
        <translation>Déplacer vers une autre portée</translation>
    </message>
    <message>
        <source>Moves the files into the folder: of another project, a plugin, or the user&apos;s own. Existing files are never replaced.</source>
        <translation>Déplace les fichiers dans le dossier&#xa0;: d’un autre projet, d’un plugin ou de l’utilisateur. Les fichiers existants ne sont jamais remplacés.</translation>
    </message>
    <message>
        <source>Fix what can be fixed safely</source>
        <translation>Corriger ce qui peut l’être sans risque</translation>
    </message>
    <message>
        <source>Applies every fix that keeps the meaning.</source>
        <translation>Applique chaque correction qui préserve le sens.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder holds so many other files that it is no folder of agents; the rest of it is left out.</source>
        <translation>Le dossier contient tant d’autres fichiers que ce n’est pas un dossier d’agents&#x202f;; le reste est omis.</translation>
    </message>
    <message>
        <source>There are too many Markdown files below the folder; the rest is left out.</source>
        <translation>Il y a trop de fichiers Markdown dans le dossier et ses sous-dossiers&#x202f;; le reste est omis.</translation>
    </message>
    <message>
        <source>There are too many files below the folder; the rest is left out.</source>
        <translation>Il y a trop de fichiers dans le dossier et ses sous-dossiers&#x202f;; le reste est omis.</translation>
    </message>
    <message>
        <source>The folder lies too deep and is left out.</source>
        <translation>Le dossier est trop profond et est omis.</translation>
    </message>
    <message>
        <source>Counts instead of %1</source>
        <translation>Compte à la place de %1</translation>
    </message>
    <message>
        <source>%1 counts instead of it</source>
        <translation>%1 compte à sa place</translation>
    </message>
    <message>
        <source>%1 has the same name in the same scope: only one of them is loaded</source>
        <translation>%1 a le même nom dans la même portée&#xa0;: un seul d’entre eux est chargé</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projet %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>behind the minus something must stand</source>
        <translation>quelque chose doit suivre le signe moins</translation>
    </message>
    <message>
        <source>“%1:” wants a value; “%1:*” finds files that have the key</source>
        <translation>«&#xa0;%1:&#xa0;» attend une valeur&#x202f;; «&#xa0;%1:*&#xa0;» trouve les fichiers qui ont la clé</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>il n’y a rien entre les guillemets</translation>
    </message>
    <message>
        <source>the regular expression is not closed by “/”; a text with “/” wants quotation marks</source>
        <translation>l’expression régulière n’est pas fermée par «&#xa0;/&#xa0;»&#x202f;; un texte avec «&#xa0;/&#xa0;» demande des guillemets</translation>
    </message>
    <message>
        <source>behind the regular expression only “i” may stand; a text with “/” wants quotation marks</source>
        <translation>seul «&#xa0;i&#xa0;» peut suivre l’expression régulière&#x202f;; un texte avec «&#xa0;/&#xa0;» demande des guillemets</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>l’expression régulière est vide</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1</source>
        <translation>l’expression régulière est erronée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Ce n’est pas du YAML&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large for a suite</source>
        <translation>Le fichier est trop grand pour une suite</translation>
    </message>
    <message>
        <source>A suite has a list named “cases”</source>
        <translation>Une suite a une liste nommée «&#xa0;cases&#xa0;»</translation>
    </message>
    <message>
        <source>There is no key “%1”: request, agent, top</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;»&#xa0;: request, agent, top</translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation>«&#xa0;%1&#xa0;» manque ou est vide</translation>
    </message>
    <message>
        <source>“top” is a number from 1 on</source>
        <translation>«&#xa0;top&#xa0;» est un nombre à partir de 1</translation>
    </message>
    <message>
        <source>half a character cannot be looked for</source>
        <translation>un demi-caractère ne peut pas être cherché</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Outil</translation>
    </message>
    <message>
        <source>&amp;Model now</source>
        <translation>Modèle a&amp;ctuel</translation>
    </message>
    <message>
        <source>&amp;New model</source>
        <translation>&amp;Nouveau modèle</translation>
    </message>
    <message>
        <source>Name n&amp;ow</source>
        <translation>Nom a&amp;ctuel</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nouveau nom</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>The name is not UTF-8: left out. Rename it.</source>
        <translation>Le nom n’est pas en UTF-8 : laissé de côté. Renommez-le.</translation>
    </message>
    <message>
        <source>A write was cut off here that can be neither finished nor taken back. This folder holds the files that it has replaced; remove it when you have what you need of it.</source>
        <translation>Une écriture a été interrompue ici et ne peut être ni terminée ni annulée. Ce dossier contient les fichiers qu’elle a remplacés ; supprimez-le quand vous y aurez repris ce dont vous avez besoin.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
</TS>
