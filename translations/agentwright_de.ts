<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Agentwright::App::About</name>
    <message>
        <source>About Agentwright</source>
        <translation>Über Agentwright</translation>
    </message>
    <message>
        <source>An editor for agent definitions that changes nothing but what you edit. MIT licence.</source>
        <translation>Ein Editor für Agentendefinitionen, der nur ändert, was Sie bearbeiten. MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockDialog</name>
    <message>
        <source>Insert Block</source>
        <translation>Baustein einfügen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Ergebnis:</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>E&amp;infügen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockPanel</name>
    <message>
        <source>Drag a block into the text, or double-click it</source>
        <translation>Ziehen Sie einen Baustein in den Text, oder doppelklicken Sie darauf</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkCommands</name>
    <message>
        <source>Fill in what is to be done.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>Replace in Files</source>
        <translation>In Dateien ersetzen</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile. Nothing was done.</source>
        <translation>„%1“ wurde inzwischen geändert. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save it before it moves. Nothing was done.</source>
        <translation>„%1“ enthält ungespeicherte Änderungen. Speichern Sie vor dem Verschieben. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>Es wurde nichts getan. %1</translation>
    </message>
    <message>
        <source>Files written: %1.</source>
        <translation>Geschriebene Dateien: %1.</translation>
    </message>
    <message>
        <source>Open definitions changed, but not saved yet: %1.</source>
        <translation>Offene Definitionen geändert, aber noch nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>Undo Bulk Edit</source>
        <translation>Sammelbearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>“%1” has been edited since. Undo that first, or undo the bulk edit there alone.</source>
        <translation>„%1“ wurde seither bearbeitet. Machen Sie zuerst das rückgängig, oder nehmen Sie die Sammelbearbeitung nur dort zurück.</translation>
    </message>
    <message>
        <source>The bulk edit was not undone. %1</source>
        <translation>Die Sammelbearbeitung wurde nicht rückgängig gemacht. %1</translation>
    </message>
    <message>
        <source>The bulk edit was undone.</source>
        <translation>Die Sammelbearbeitung wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkEditForm</name>
    <message>
        <source>&amp;Edit:</source>
        <translation>&amp;Bearbeitung:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BusyDialog</name>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChangeDialog</name>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>Changes of the selected file</source>
        <translation>Änderungen der gewählten Datei</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>Änderungen werden ermittelt…</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>Oben fehlt noch etwas.</translation>
    </message>
    <message>
        <source>“%1” will not do here.</source>
        <translation>„%1“ geht hier nicht.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Claude Code would not load the file any more.</source>
        <translation>Claude Code würde die Datei nicht mehr laden.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Files that change: %1.</source>
        <translation>Dateien, die sich ändern: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nicht möglich: %1.</translation>
    </message>
    <message>
        <source>All of them or none are written; one command takes it all back.</source>
        <translation>Es werden alle geschrieben oder keine; ein Befehl nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Here another agent has that name.</source>
        <translation>Hier trägt ein anderer Agent diesen Namen.</translation>
    </message>
    <message>
        <source>The library is still being read. Definitions until now: %1.</source>
        <translation>Die Bibliothek wird noch gelesen. Definitionen bisher: %1.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CheckFiles</name>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1: %2 [%3]</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChoiceField</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1 (not a known value)</source>
        <translation>%1 (kein bekannter Wert)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Make an agent from a template, step by step</source>
        <translation>Einen Agenten Schritt für Schritt aus einer Vorlage erstellen</translation>
    </message>
    <message>
        <source>New &amp;Empty Definition</source>
        <translation>Neue &amp;leere Definition</translation>
    </message>
    <message>
        <source>Start a new definition without a template</source>
        <translation>Eine neue Definition ohne Vorlage beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open one or more definitions</source>
        <translation>Eine oder mehrere Definitionen öffnen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Make definitions of agents of other tools</source>
        <translation>Aus Agenten anderer Werkzeuge Definitionen machen</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Show all definitions below a folder in the library</source>
        <translation>Alle Definitionen unterhalb eines Ordners in der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Write the definition to its file</source>
        <translation>Die Definition in ihre Datei schreiben</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Write the definition to another file</source>
        <translation>Die Definition in eine andere Datei schreiben</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>&amp;Alle speichern</translation>
    </message>
    <message>
        <source>Write all definitions that have changes</source>
        <translation>Alle geänderten Definitionen schreiben</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>N&amp;eu laden</translation>
    </message>
    <message>
        <source>Take over what is on disk; can be undone</source>
        <translation>Den Stand auf der Festplatte übernehmen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Frühere &amp;Versionen…</translation>
    </message>
    <message>
        <source>Compare what was saved before, and bring it back</source>
        <translation>Vergleichen, was früher gespeichert wurde, und es zurückholen</translation>
    </message>
    <message>
        <source>Prompt as P&amp;DF…</source>
        <translation>Prompt als P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the prompt as it reads to a PDF file</source>
        <translation>Den Prompt in Leseform in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Print Prompt…</source>
        <translation>P&amp;rompt drucken…</translation>
    </message>
    <message>
        <source>Print the prompt as it reads</source>
        <translation>Den Prompt in Leseform drucken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Die Definition schließen</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <source>Close all definitions</source>
        <translation>Alle Definitionen schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change, wherever it was made</source>
        <translation>Die letzte Änderung zurücknehmen, wo immer sie gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation>Den Text der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Search &amp;Library…</source>
        <translation>&amp;Bibliothek durchsuchen…</translation>
    </message>
    <message>
        <source>Search and replace in all definitions of the opened folders</source>
        <translation>In allen Definitionen der geöffneten Ordner suchen und ersetzen</translation>
    </message>
    <message>
        <source>Change what is selected in the library, or all that it shows</source>
        <translation>Ändern, was in der Bibliothek ausgewählt ist, oder alles, was sie zeigt</translation>
    </message>
    <message>
        <source>Undo &amp;Bulk Edit</source>
        <translation>&amp;Sammelbearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>Put back every file that the last bulk edit changed</source>
        <translation>Jede Datei zurücksetzen, die die letzte Sammelbearbeitung geändert hat</translation>
    </message>
    <message>
        <source>Show Field in Te&amp;xt</source>
        <translation>Feld im Te&amp;xt zeigen</translation>
    </message>
    <message>
        <source>Go to the lines that hold this field</source>
        <translation>Zu den Zeilen gehen, in denen dieses Feld steht</translation>
    </message>
    <message>
        <source>Remo&amp;ve Field</source>
        <translation>Feld ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take the key out of the frontmatter</source>
        <translation>Den Schlüssel aus dem Frontmatter entfernen</translation>
    </message>
    <message>
        <source>Rese&amp;t Field</source>
        <translation>Feld &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Give the field the value that is saved</source>
        <translation>Dem Feld den gespeicherten Wert geben</translation>
    </message>
    <message>
        <source>Field &amp;Menu…</source>
        <translation>Feld&amp;menü…</translation>
    </message>
    <message>
        <source>Help on this field, which tools read it, and what can be done</source>
        <translation>Hilfe zu diesem Feld, welche Werkzeuge es lesen und was sich tun lässt</translation>
    </message>
    <message>
        <source>Search in F&amp;orm</source>
        <translation>Im F&amp;ormular suchen</translation>
    </message>
    <message>
        <source>Show only the fields that have a text</source>
        <translation>Nur die Felder zeigen, die einen Text enthalten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Tools, look, saving, templates and checks as you want them</source>
        <translation>Werkzeuge, Aussehen, Speichern, Vorlagen und Prüfungen nach Ihren Wünschen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>Show or hide the form</source>
        <translation>Das Formular ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Die Vorschau ein- oder ausblenden</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>P&amp;robleme</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Die Liste der Probleme ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation>Ba&amp;usteine</translation>
    </message>
    <message>
        <source>Show or hide the blocks that can be dragged into the text</source>
        <translation>Die Bausteine ein- oder ausblenden, die sich in den Text ziehen lassen</translation>
    </message>
    <message>
        <source>Routin&amp;g</source>
        <translation>R&amp;outing</translation>
    </message>
    <message>
        <source>Show or hide which agent a request would go to, and which agents overlap</source>
        <translation>Ein- oder ausblenden, an welchen Agenten eine Anfrage ginge und welche Agenten sich überschneiden</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>Show or hide the definitions of the opened folders</source>
        <translation>Die Definitionen der geöffneten Ordner ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Refres&amp;h Library</source>
        <translation>Bibliothek a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Look at all folders of the library again</source>
        <translation>Alle Ordner der Bibliothek neu einlesen</translation>
    </message>
    <message>
        <source>Go to For&amp;m</source>
        <translation>Zum For&amp;mular</translation>
    </message>
    <message>
        <source>Put the focus in the form</source>
        <translation>Den Fokus in das Formular setzen</translation>
    </message>
    <message>
        <source>Go to &amp;Text</source>
        <translation>Zum &amp;Text</translation>
    </message>
    <message>
        <source>Put the focus in the text</source>
        <translation>Den Fokus in den Text setzen</translation>
    </message>
    <message>
        <source>Go to Pro&amp;blems</source>
        <translation>Zu den Pro&amp;blemen</translation>
    </message>
    <message>
        <source>Put the focus in the list of problems</source>
        <translation>Den Fokus in die Liste der Probleme setzen</translation>
    </message>
    <message>
        <source>Who Would Answ&amp;er?</source>
        <translation>&amp;Wer würde antworten?</translation>
    </message>
    <message>
        <source>Type a request and see which agents it would go to, and why</source>
        <translation>Eine Anfrage eingeben und sehen, an welche Agenten sie ginge und warum</translation>
    </message>
    <message>
        <source>Go to As Read B&amp;y</source>
        <translation>Zu „&amp;Gelesen von“</translation>
    </message>
    <message>
        <source>Show what each tool makes of the definition</source>
        <translation>Zeigen, was jedes Werkzeug aus der Definition macht</translation>
    </message>
    <message>
        <source>Go to Libr&amp;ary</source>
        <translation>Zur B&amp;ibliothek</translation>
    </message>
    <message>
        <source>Put the focus in the list of definitions</source>
        <translation>Den Fokus in die Liste der Definitionen setzen</translation>
    </message>
    <message>
        <source>Fold Front&amp;matter</source>
        <translation>Frontmatter &amp;zusammenklappen</translation>
    </message>
    <message>
        <source>Hide the frontmatter&apos;s lines in the text</source>
        <translation>Die Zeilen des Frontmatters im Text ausblenden</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the editor</source>
        <translation>Lange Zeilen am Rand des Editors umbrechen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger text in the editor</source>
        <translation>Größerer Text im Editor</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text in the editor</source>
        <translation>Kleinerer Text im Editor</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>Die Textgröße der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check the definition now</source>
        <translation>Die Definition jetzt prüfen</translation>
    </message>
    <message>
        <source>Fix &amp;All…</source>
        <translation>&amp;Alles korrigieren…</translation>
    </message>
    <message>
        <source>See what every fix that keeps the meaning would change, and apply them</source>
        <translation>Zeigen, was jede sinnwahrende Korrektur ändern würde, und sie anwenden</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>&amp;Schnellkorrektur…</translation>
    </message>
    <message>
        <source>What can be done about the problem at the caret</source>
        <translation>Was sich gegen das Problem an der Schreibmarke tun lässt</translation>
    </message>
    <message>
        <source>What the &amp;Rule Says</source>
        <translation>Was die &amp;Regel sagt</translation>
    </message>
    <message>
        <source>Show or hide the documentation of the selected rule</source>
        <translation>Die Dokumentation der gewählten Regel ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>Zum nächsten Problem im Text gehen</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>Zum vorigen Problem im Text gehen</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>See this definition beside another one, part by part, and take parts over</source>
        <translation>Diese Definition neben einer anderen sehen, Teil für Teil, und Teile übernehmen</translation>
    </message>
    <message>
        <source>Compare With the &amp;File on Disk</source>
        <translation>Mit der Datei auf der &amp;Festplatte vergleichen</translation>
    </message>
    <message>
        <source>See what has changed since the definition was saved</source>
        <translation>Zeigen, was sich seit dem Speichern der Definition geändert hat</translation>
    </message>
    <message>
        <source>Compare With the Committed &amp;Version</source>
        <translation>Mit der &amp;eingecheckten Fassung vergleichen</translation>
    </message>
    <message>
        <source>See what has changed since the file was last committed to git</source>
        <translation>Zeigen, was sich seit dem letzten Commit der Datei in git geändert hat</translation>
    </message>
    <message>
        <source>New From This &amp;Agent…</source>
        <translation>Neu aus diesem &amp;Agenten…</translation>
    </message>
    <message>
        <source>Make another agent that begins as this one</source>
        <translation>Einen weiteren Agenten erstellen, der wie dieser beginnt</translation>
    </message>
    <message>
        <source>New From &amp;Selection…</source>
        <translation>Neu aus der &amp;Auswahl…</translation>
    </message>
    <message>
        <source>Make an agent whose prompt is the selected text</source>
        <translation>Einen Agenten erstellen, dessen Prompt der ausgewählte Text ist</translation>
    </message>
    <message>
        <source>New From &amp;Clipboard…</source>
        <translation>Neu aus der &amp;Zwischenablage…</translation>
    </message>
    <message>
        <source>Make an agent of the text in the clipboard</source>
        <translation>Aus dem Text der Zwischenablage einen Agenten erstellen</translation>
    </message>
    <message>
        <source>Insert &amp;Block…</source>
        <translation>&amp;Baustein einfügen…</translation>
    </message>
    <message>
        <source>Put a section that others have thought out into the prompt</source>
        <translation>Einen fertig durchdachten Abschnitt in den Prompt setzen</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Make a template of this definition</source>
        <translation>Aus dieser Definition eine Vorlage machen</translation>
    </message>
    <message>
        <source>&amp;Manage Templates…</source>
        <translation>Vorlagen ver&amp;walten…</translation>
    </message>
    <message>
        <source>Edit, copy, delete, hand on and take in templates</source>
        <translation>Vorlagen bearbeiten, kopieren, löschen, weitergeben und aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write definitions in another tool&apos;s format, with a report of what is lost</source>
        <translation>Definitionen im Format eines anderen Werkzeugs schreiben, mit einem Bericht der Verluste</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>E&amp;rneut exportieren</translation>
    </message>
    <message>
        <source>Write the same formats to the same place as the last time for this folder</source>
        <translation>Dieselben Formate an denselben Ort schreiben wie beim letzten Mal für diesen Ordner</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>See all commands and change their keys</source>
        <translation>Alle Befehle ansehen und ihre Tasten ändern</translation>
    </message>
    <message>
        <source>&amp;About Agentwright</source>
        <translation>&amp;Über Agentwright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>Look for a text or a regular expression</source>
        <translation>Einen Text oder einen regulären Ausdruck suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ersetze&amp;n…</translation>
    </message>
    <message>
        <source>Replace what is found, here or in all open definitions</source>
        <translation>Gefundenes ersetzen, hier oder in allen offenen Definitionen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Zum vorigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>Zu einer Zeile nach ihrer Nummer gehen</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>Gehe zu Überschrif&amp;t…</translation>
    </message>
    <message>
        <source>Go to a section of the prompt by its title</source>
        <translation>Zu einem Abschnitt des Prompts nach seinem Titel gehen</translation>
    </message>
    <message>
        <source>&amp;Go to File…</source>
        <translation>Gehe zu &amp;Datei…</translation>
    </message>
    <message>
        <source>Find an open, recent or neighbouring file by its name</source>
        <translation>Eine offene, zuletzt verwendete oder benachbarte Datei nach ihrem Namen finden</translation>
    </message>
    <message>
        <source>&amp;Find Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Find any command by its name and run it</source>
        <translation>Einen beliebigen Befehl nach seinem Namen finden und ausführen</translation>
    </message>
    <message>
        <source>Paste as Plain &amp;Text</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text as it is, without turning HTML into Markdown</source>
        <translation>Den Text der Zwischenablage einfügen, wie er ist, ohne HTML in Markdown umzuwandeln</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Make the selection or the word bold, or take it back</source>
        <translation>Die Auswahl oder das Wort fett setzen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Make the selection or the word italic, or take it back</source>
        <translation>Die Auswahl oder das Wort kursiv setzen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Mark the selection or the word as code, or take it back</source>
        <translation>Die Auswahl oder das Wort als Code auszeichnen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>&amp;Durchstreichen</translation>
    </message>
    <message>
        <source>Strike the selection or the word through, or take it back</source>
        <translation>Die Auswahl oder das Wort durchstreichen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Make a link of the selection or the word</source>
        <translation>Aus der Auswahl oder dem Wort einen Link machen</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Überschrift &amp;1</translation>
    </message>
    <message>
        <source>Make the line a heading of level 1, or plain text again</source>
        <translation>Die Zeile zu einer Überschrift der Ebene 1 machen oder wieder zu einfachem Text</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Überschrift &amp;2</translation>
    </message>
    <message>
        <source>Make the line a heading of level 2, or plain text again</source>
        <translation>Die Zeile zu einer Überschrift der Ebene 2 machen oder wieder zu einfachem Text</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Überschrift &amp;3</translation>
    </message>
    <message>
        <source>Make the line a heading of level 3, or plain text again</source>
        <translation>Die Zeile zu einer Überschrift der Ebene 3 machen oder wieder zu einfachem Text</translation>
    </message>
    <message>
        <source>Heading &amp;Deeper</source>
        <translation>Überschrift &amp;tiefer</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level down</source>
        <translation>Die Überschriften in der Auswahl eine Ebene tiefer setzen</translation>
    </message>
    <message>
        <source>Heading Hi&amp;gher</source>
        <translation>Überschrift &amp;höher</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level up</source>
        <translation>Die Überschriften in der Auswahl eine Ebene höher setzen</translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>Make the lines a list, or plain text again</source>
        <translation>Die Zeilen zu einer Liste machen oder wieder zu einfachem Text</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>Make the lines a numbered list, or plain text again</source>
        <translation>Die Zeilen zu einer nummerierten Liste machen oder wieder zu einfachem Text</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>Aufgabenli&amp;ste</translation>
    </message>
    <message>
        <source>Make the lines a list of tasks, or plain text again</source>
        <translation>Die Zeilen zu einer Liste von Aufgaben machen oder wieder zu einfachem Text</translation>
    </message>
    <message>
        <source>Tic&amp;k Task</source>
        <translation>Aufgabe a&amp;bhaken</translation>
    </message>
    <message>
        <source>Tick the tasks in the selection, or untick them</source>
        <translation>Die Aufgaben in der Auswahl abhaken oder den Haken entfernen</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Quote the lines, or take it back</source>
        <translation>Die Zeilen als Zitat setzen oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Ind&amp;ent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>Move the lines to the right</source>
        <translation>Die Zeilen nach rechts rücken</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>A&amp;usrücken</translation>
    </message>
    <message>
        <source>Move the lines to the left</source>
        <translation>Die Zeilen nach links rücken</translation>
    </message>
    <message>
        <source>Code Bloc&amp;k</source>
        <translation>C&amp;ode-Block</translation>
    </message>
    <message>
        <source>Put the lines into a code block</source>
        <translation>Die Zeilen in einen Code-Block setzen</translation>
    </message>
    <message>
        <source>&amp;Wrap in Tag…</source>
        <translation>&amp;In Tag einschließen…</translation>
    </message>
    <message>
        <source>Put a pair of tags around the selection</source>
        <translation>Ein Paar Tags um die Auswahl setzen</translation>
    </message>
    <message>
        <source>Insert T&amp;able</source>
        <translation>Tabelle einfü&amp;gen</translation>
    </message>
    <message>
        <source>Insert a table with three columns</source>
        <translation>Eine Tabelle mit drei Spalten einfügen</translation>
    </message>
    <message>
        <source>Align Tab&amp;le</source>
        <translation>Tabelle aus&amp;richten</translation>
    </message>
    <message>
        <source>Lay the table at the caret out in columns</source>
        <translation>Die Tabelle an der Schreibmarke in Spalten ausrichten</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Glie&amp;derung</translation>
    </message>
    <message>
        <source>Show or hide the sections of the prompt</source>
        <translation>Die Abschnitte des Prompts ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation>Zur Glied&amp;erung</translation>
    </message>
    <message>
        <source>Put the focus in the list of sections</source>
        <translation>Den Fokus in die Liste der Abschnitte setzen</translation>
    </message>
    <message>
        <source>Fold or &amp;Unfold Here</source>
        <translation>Hier zu- oder aufk&amp;lappen</translation>
    </message>
    <message>
        <source>Hide the section, tags or code at the caret, or show it again</source>
        <translation>Den Abschnitt, die Tags oder den Code an der Schreibmarke ausblenden oder wieder zeigen</translation>
    </message>
    <message>
        <source>Fold A&amp;ll Sections</source>
        <translation>Alle Abs&amp;chnitte zuklappen</translation>
    </message>
    <message>
        <source>Show the outermost headings and tags only</source>
        <translation>Nur die äußersten Überschriften und Tags zeigen</translation>
    </message>
    <message>
        <source>U&amp;nfold All</source>
        <translation>Alles au&amp;fklappen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>Zeilen nach &amp;oben</translation>
    </message>
    <message>
        <source>Swap the lines with the one above</source>
        <translation>Die Zeilen mit der darüber vertauschen</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>Zeilen nach &amp;unten</translation>
    </message>
    <message>
        <source>Swap the lines with the one below</source>
        <translation>Die Zeilen mit der darunter vertauschen</translation>
    </message>
    <message>
        <source>Move Section Up</source>
        <translation>Abschnitt nach oben</translation>
    </message>
    <message>
        <source>Swap the section with the one above</source>
        <translation>Den Abschnitt mit dem darüber vertauschen</translation>
    </message>
    <message>
        <source>Move Section Down</source>
        <translation>Abschnitt nach unten</translation>
    </message>
    <message>
        <source>Swap the section with the one below</source>
        <translation>Den Abschnitt mit dem darunter vertauschen</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>Show which keys, values, tools, tags or headings could stand at the caret</source>
        <translation>Zeigen, welche Schlüssel, Werte, Werkzeuge, Tags oder Überschriften an der Schreibmarke stehen könnten</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>&amp;Snippet einfügen…</translation>
    </message>
    <message>
        <source>Write a piece of text with places to fill in; Tab goes from one to the next</source>
        <translation>Ein Textstück mit Stellen zum Ausfüllen schreiben; Tab geht von einer zur nächsten</translation>
    </message>
    <message>
        <source>Edit O&amp;wn Snippets</source>
        <translation>Eigene S&amp;nippets bearbeiten</translation>
    </message>
    <message>
        <source>Open the file with the snippets of your own</source>
        <translation>Die Datei mit Ihren eigenen Snippets öffnen</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>Recht&amp;schreibung prüfen</translation>
    </message>
    <message>
        <source>Underline words that the dictionary does not know; the context menu corrects them</source>
        <translation>Wörter unterstreichen, die das Wörterbuch nicht kennt; das Kontextmenü korrigiert sie</translation>
    </message>
    <message>
        <source>Show White Sp&amp;ace</source>
        <translation>Leer&amp;raum anzeigen</translation>
    </message>
    <message>
        <source>Show blanks and tabs as signs</source>
        <translation>Leerzeichen und Tabulatoren als Zeichen zeigen</translation>
    </message>
    <message>
        <source>F&amp;ocus on the Paragraph</source>
        <translation>&amp;Auf den Absatz konzentrieren</translation>
    </message>
    <message>
        <source>Make everything but the paragraph of the caret paler</source>
        <translation>Alles außer dem Absatz der Schreibmarke blasser zeigen</translation>
    </message>
    <message>
        <source>&amp;Distraction-Free</source>
        <translation>A&amp;blenkungsfrei</translation>
    </message>
    <message>
        <source>Show the text alone, on the whole screen</source>
        <translation>Nur den Text zeigen, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Split Te&amp;xt Side by Side</source>
        <translation>Te&amp;xt nebeneinander teilen</translation>
    </message>
    <message>
        <source>Show two places of the text beside each other</source>
        <translation>Zwei Stellen des Textes nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Split Text Sta&amp;cked</source>
        <translation>Text &amp;untereinander teilen</translation>
    </message>
    <message>
        <source>Show two places of the text one above the other</source>
        <translation>Zwei Stellen des Textes übereinander zeigen</translation>
    </message>
    <message>
        <source>Go to the Other &amp;View</source>
        <translation>Zur anderen &amp;Ansicht gehen</translation>
    </message>
    <message>
        <source>Put the focus in the other half of a split text</source>
        <translation>Den Fokus in die andere Hälfte eines geteilten Textes setzen</translation>
    </message>
    <message>
        <source>No character is invisible or looks like another one.</source>
        <translation>Kein Zeichen ist unsichtbar oder sieht wie ein anderes aus.</translation>
    </message>
    <message>
        <source>Go to Next Inv&amp;isible Character</source>
        <translation>Zum nächsten uns&amp;ichtbaren Zeichen gehen</translation>
    </message>
    <message>
        <source>Go to the next character that nobody sees or that looks like another one, and name it</source>
        <translation>Zum nächsten Zeichen gehen, das niemand sieht oder das wie ein anderes aussieht, und es benennen</translation>
    </message>
    <message>
        <source>Compare With What an E&amp;xport Keeps</source>
        <translation>Damit vergleichen, was ein E&amp;xport behält</translation>
    </message>
    <message>
        <source>See what of this definition is left after it was exported for another tool</source>
        <translation>Zeigt, was von dieser Definition nach dem Export für ein anderes Werkzeug übrig ist</translation>
    </message>
    <message>
        <source>Go to Messa&amp;ge</source>
        <translation>Zur &amp;Meldung</translation>
    </message>
    <message>
        <source>Put the focus on the choices of the latest message</source>
        <translation>Den Fokus auf die Auswahl der neuesten Meldung setzen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Find O&amp;verlap</source>
        <translation>Ü&amp;berschneidungen finden</translation>
    </message>
    <message>
        <source>Show which agents claim the same work, and which prompts are nearly equal</source>
        <translation>Zeigen, welche Agenten dieselbe Arbeit beanspruchen und welche Prompts fast gleich sind</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>&amp;Sammelbearbeitung…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompareDialog</name>
    <message>
        <source>The texts are equal.</source>
        <translation>Die Texte sind gleich.</translation>
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
        <translation>Was hier stehen könnte</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DefinitionCompare</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Beginning of the prompt</source>
        <translation>Anfang des Prompts</translation>
    </message>
    <message>
        <source>Section “%1”</source>
        <translation>Abschnitt „%1“</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Show what is the &amp;same</source>
        <translation>&amp;Gleiches zeigen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>&amp;Take Over From There</source>
        <translation>Von dort &amp;übernehmen</translation>
    </message>
    <message>
        <source>Compare %1 With %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>Teile, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Dort: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) differ.</source>
        <translation>
            <numerusform>%n Teil unterscheidet sich.</numerusform>
            <numerusform>%n Teile unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove Here</source>
        <translation>Hier &amp;entfernen</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>dort geändert</translation>
    </message>
    <message>
        <source>changed in both, in the same way</source>
        <translation>in beiden gleich geändert</translation>
    </message>
    <message>
        <source>changed in both, differently</source>
        <translation>in beiden verschieden geändert</translation>
    </message>
    <message>
        <source>what an export keeps</source>
        <translation>was ein Export behält</translation>
    </message>
    <message>
        <source>Where both come from</source>
        <translation>Woher beide stammen</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Where Both Come &amp;From</source>
        <translation>&amp;Woher beide stammen</translation>
    </message>
    <message>
        <source>Say again what both come from</source>
        <translation>Wieder sagen, was in der gemeinsamen Vorlage steht</translation>
    </message>
    <message>
        <source>With the version that both come from it can be told who changed what</source>
        <translation>Mit der Fassung, von der beide stammen, lässt sich sagen, wer was geändert hat</translation>
    </message>
    <message>
        <source>Exported for</source>
        <translation>Exportiert für</translation>
    </message>
    <message>
        <source>&amp;Exported for:</source>
        <translation>&amp;Exportiert für:</translation>
    </message>
    <message>
        <source>The &amp;Committed Version</source>
        <translation>Die &amp;eingecheckte Fassung</translation>
    </message>
    <message>
        <source>A &amp;File…</source>
        <translation>Eine &amp;Datei…</translation>
    </message>
    <message>
        <source>Both come from: %1</source>
        <translation>Beide stammen von: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DestinationForm</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>Alle meine Projekte (Benutzer)</translation>
    </message>
    <message>
        <source>A plugin</source>
        <translation>Ein Plugin</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The plugin&apos;s folder “agents”</source>
        <translation>Der Ordner „agents“ des Plugins</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This is no file name that every system takes.</source>
        <translation>Das ist kein Dateiname, den jedes System annimmt.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>&amp;Use Another Name</source>
        <translation>&amp;Anderen Namen verwenden</translation>
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
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DiskCommands</name>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>„%1“ wurde seit dem Öffnen von einem anderen Programm geändert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you have unsaved changes.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, und Sie haben ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone. Your text is still here.</source>
        <translation>Den Ordner von „%1“ gibt es nicht mehr. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved by another program. Your text is still here.</source>
        <translation>„%1“ wurde von einem anderen Programm gelöscht oder verschoben. Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>Make the Folder and Save</source>
        <translation>Ordner anlegen und speichern</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Make Writable and Save</source>
        <translation>Beschreibbar machen und speichern</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and read again. Undo brings the earlier text back.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert und neu gelesen. Rückgängig holt den früheren Text zurück.</translation>
    </message>
    <message>
        <source>Change by Another Program</source>
        <translation>Änderung durch ein anderes Programm</translation>
    </message>
    <message>
        <source>What the file on disk has (+) other than your text (−):</source>
        <translation>Was in der Datei auf der Festplatte (+) anders ist als in Ihrem Text (−):</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>Both changes are in the text now. It is not saved yet; undo takes the merge back.</source>
        <translation>Beide Änderungen stehen jetzt im Text. Er ist noch nicht gespeichert; Rückgängig nimmt die Zusammenführung zurück.</translation>
    </message>
    <message>
        <source>“%1” was renamed by another program: “%2” has what it held. Your text is still here.</source>
        <translation>„%1“ wurde von einem anderen Programm umbenannt: „%2“ enthält, was darin stand. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>Go On with the Renamed File</source>
        <translation>Mit der umbenannten Datei weiterarbeiten</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was saved.</source>
        <translation>Es gibt keinen Ordner „%1“. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DocumentPage</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Zweite Ansicht des Textes</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Errors</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a definition inside of it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Definition darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and that it is a regular file.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte und ob es eine gewöhnliche Datei ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: file or folder are read-only. Your text is still here; save it elsewhere.</source>
        <translation>„%1“ kann nicht geschrieben werden: Datei oder Ordner sind schreibgeschützt. Ihr Text ist noch da; speichern Sie ihn an anderer Stelle.</translation>
    </message>
    <message>
        <source>“%1” is too large for a definition (more than 32 MB) and was not opened.</source>
        <translation>„%1“ ist zu groß für eine Definition (mehr als 32 MB) und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk is full. The file on disk is as it was, your text is still here.</source>
        <translation>„%1“ wurde nicht gespeichert, weil der Datenträger voll ist. Die Datei ist, wie sie war, und Ihr Text ist noch da.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>„%1“ wurde seit dem Öffnen von einem anderen Programm geändert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the text holds half of a character that cannot be written.</source>
        <translation>„%1“ wurde nicht gespeichert: Der Text enthält ein halbes Zeichen, das sich nicht schreiben lässt.</translation>
    </message>
    <message>
        <source>“%1” holds other files of the same name.</source>
        <translation>„%1“ enthält andere Dateien desselben Namens.</translation>
    </message>
    <message>
        <source>A file name inside of “%1” is not safe.</source>
        <translation>Ein Dateiname in „%1“ ist nicht sicher.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The change was not made: the frontmatter would not be read as intended. Edit it in the text.</source>
        <translation>Die Änderung wurde nicht gemacht: Das Frontmatter würde nicht wie beabsichtigt gelesen. Bearbeiten Sie es im Text.</translation>
    </message>
    <message>
        <source>The change does not fit the text any more. Try again.</source>
        <translation>Die Änderung passt nicht mehr zum Text. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This value can only be edited in the text.</source>
        <translation>Dieser Wert lässt sich nur im Text bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing is written: this file is there already and cannot be added to. %1</source>
        <translation>Es wird nichts geschrieben: Diese Datei ist schon vorhanden und lässt sich nicht ergänzen. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: its name is not UTF-8. Rename the file.</source>
        <translation>„%1“ kann nicht geöffnet werden: Der Name ist nicht in UTF-8. Benennen Sie die Datei um.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExampleCard</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Remove (Delete on the heading)</source>
        <translation>Entfernen (Entf auf der Überschrift)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>What happens before</source>
        <translation>Was davor geschieht</translation>
    </message>
    <message>
        <source>Add a turn behind the last one</source>
        <translation>Hinter dem letzten einen Redebeitrag hinzufügen</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Why the agent is called</source>
        <translation>Warum der Agent aufgerufen wird</translation>
    </message>
    <message>
        <source>Drag to move the example</source>
        <translation>Ziehen, um das Beispiel zu verschieben</translation>
    </message>
    <message>
        <source>User Turn</source>
        <translation>Beitrag des Benutzers</translation>
    </message>
    <message>
        <source>Assistant Turn</source>
        <translation>Beitrag des Assistenten</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Beispiel %1 von %2</translation>
    </message>
    <message>
        <source>Drag example %1</source>
        <translation>Beispiel %1 ziehen</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Beispiel %1 nach oben</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Beispiel %1 nach unten</translation>
    </message>
    <message>
        <source>Duplicate example %1</source>
        <translation>Beispiel %1 duplizieren</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Beispiel %1 entfernen</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>Beispiel %1 einen Redebeitrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportCommands</name>
    <message>
        <source>Files written: %1, to “%2”.</source>
        <translation>Geschriebene Dateien: %1, nach „%2“.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportDialog</name>
    <message>
        <source>Write &amp;limits into the prompt</source>
        <translation>&amp;Grenzen in den Prompt schreiben</translation>
    </message>
    <message>
        <source>&amp;All open definitions (%1)</source>
        <translation>&amp;Alle offenen Definitionen (%1)</translation>
    </message>
    <message>
        <source>An agent may do more there than its author allows.</source>
        <translation>Ein Agent darf dort vielleicht mehr, als sein Autor erlaubt.</translation>
    </message>
    <message>
        <source>&amp;Write the Limits Into the Prompt</source>
        <translation>Die Grenzen in den &amp;Prompt schreiben</translation>
    </message>
    <message>
        <source>&amp;Fix in the Definition</source>
        <translation>In der Definition &amp;korrigieren</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Ein Projekt</translation>
    </message>
    <message>
        <source>My home folder</source>
        <translation>Mein persönlicher Ordner</translation>
    </message>
    <message>
        <source>Limits that a format cannot hold stand in the prompt, where nothing enforces them.</source>
        <translation>Grenzen, die ein Format nicht fassen kann, stehen im Prompt, wo nichts sie durchsetzt.</translation>
    </message>
    <message>
        <source>Forma&amp;ts:</source>
        <translation>Forma&amp;te:</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>Close this window and go to what the chosen line is about</source>
        <translation>Dieses Fenster schließen und dorthin gehen, worum es in der gewählten Zeile geht</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
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
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Which Tools Read It</source>
        <translation>Welche Werkzeuge es lesen</translation>
    </message>
    <message>
        <source>Reset to What Is Saved</source>
        <translation>Auf gespeicherten Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>Im Text zeigen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FileCommands</name>
    <message>
        <source>“%1” is open in another tab. Close it there, or save under another name.</source>
        <translation>„%1“ ist in einem anderen Reiter offen. Schließen Sie es dort, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Only in what was selected</source>
        <translation>Nur in dem, was ausgewählt war</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>In all open definitions</source>
        <translation>In allen offenen Definitionen</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Diesen Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace every match as one step</source>
        <translation>Jeden Treffer in einem Schritt ersetzen</translation>
    </message>
    <message>
        <source>from the top</source>
        <translation>von oben</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>von unten</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and maybe more</source>
        <translation>%1, vielleicht mehr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 replaced in %2 files</source>
        <translation>%1 in %2 Dateien ersetzt</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FixPreviewDialog</name>
    <message>
        <source>Also fixes that have to be &amp;looked at</source>
        <translation>Auch Korrekturen, die man sich an&amp;sehen muss</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Alles korrigieren</translation>
    </message>
    <message>
        <source>Such a fix may change what the definition means</source>
        <translation>Eine solche Korrektur kann ändern, was die Definition bedeutet</translation>
    </message>
    <message>
        <source>Problems that go away</source>
        <translation>Probleme, die verschwinden</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Working out the fixes…</source>
        <translation>Korrekturen werden ermittelt…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without you.</source>
        <translation>Ohne Sie lässt sich nichts korrigieren.</translation>
    </message>
    <message>
        <source>Problems that go away: %1.</source>
        <translation>Probleme, die verschwinden: %1.</translation>
    </message>
    <message>
        <source>One undo takes the changes of the text back.</source>
        <translation>Einmal Rückgängig nimmt die Änderungen am Text zurück.</translation>
    </message>
    <message>
        <source>The file will be saved in another encoding, or without a byte-order mark, or with other line ends.</source>
        <translation>Die Datei wird in anderer Kodierung, ohne Byte-Reihenfolge-Marke oder mit anderen Zeilenenden gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Only in the text:</source>
        <translation>Nur im Text:</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>changes files</source>
        <translation>ändert Dateien</translation>
    </message>
    <message>
        <source>runs commands</source>
        <translation>führt Befehle aus</translation>
    </message>
    <message>
        <source>uses the network</source>
        <translation>nutzt das Netz</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>fragt vor dem Handeln</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 liest es</translation>
    </message>
    <message>
        <source>%1 ignores it</source>
        <translation>%1 ignoriert es</translation>
    </message>
    <message>
        <source>%1 does not load a file that has it</source>
        <translation>%1 lädt keine Datei, die es enthält</translation>
    </message>
    <message>
        <source>A key of %1, which Claude Code does not know.</source>
        <translation>Ein Schlüssel von %1, den Claude Code nicht kennt.</translation>
    </message>
    <message>
        <source>A key that Claude Code does not know.</source>
        <translation>Ein Schlüssel, den Claude Code nicht kennt.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Seit Claude Code %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>Bekannt aus: %1</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wann verwenden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Weitere Schlüssel</translation>
    </message>
    <message>
        <source>The key is there more than once.</source>
        <translation>Der Schlüssel ist mehrfach vorhanden.</translation>
    </message>
    <message>
        <source>The value uses an alias, an anchor or a tag.</source>
        <translation>Der Wert verwendet einen Alias, einen Anker oder ein Tag.</translation>
    </message>
    <message>
        <source>The value is nested YAML.</source>
        <translation>Der Wert ist verschachteltes YAML.</translation>
    </message>
    <message>
        <source>There is a comment inside of the value.</source>
        <translation>Im Wert steht ein Kommentar.</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>Der Wert kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not clear where the entries begin and end.</source>
        <translation>Es ist nicht klar, wo die Einträge beginnen und enden.</translation>
    </message>
    <message>
        <source>The frontmatter has no closing line.</source>
        <translation>Dem Frontmatter fehlt die schließende Zeile.</translation>
    </message>
    <message>
        <source>The value is merged in from elsewhere.</source>
        <translation>Der Wert wird von anderswo übernommen.</translation>
    </message>
    <message>
        <source>The frontmatter is too large.</source>
        <translation>Das Frontmatter ist zu groß.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FormView</name>
    <message>
        <source>Add Field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Of Other Tools</source>
        <translation>Von anderen Werkzeugen</translation>
    </message>
    <message>
        <source>Search fields and values</source>
        <translation>Felder und Werte suchen</translation>
    </message>
    <message>
        <source>Search the form</source>
        <translation>Das Formular durchsuchen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HeatMap</name>
    <message>
        <source>How alike the agents are</source>
        <translation>Wie ähnlich sich die Agenten sind</translation>
    </message>
    <message>
        <source>%1 and %2: %3 per cent</source>
        <translation>%1 und %2: %3 Prozent</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HistoryDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was saved of “%1”. The difference shows what restoring adds (+) and removes (−).</source>
        <translation>Was von „%1“ gespeichert wurde. Der Unterschied zeigt, was das Wiederherstellen hinzufügt (+) und entfernt (−).</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Difference from the present text</source>
        <translation>Unterschied zum jetzigen Text</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Each save keeps one.</source>
        <translation>Es gibt noch keine früheren Versionen. Jedes Speichern bewahrt eine auf.</translation>
    </message>
    <message>
        <source>This version is the present text.</source>
        <translation>Diese Version ist der jetzige Text.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HoverHelp</name>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Seit Claude Code %1</translation>
    </message>
    <message>
        <source>The model of the main conversation.</source>
        <translation>Das Modell der Hauptunterhaltung.</translation>
    </message>
    <message>
        <source>A name that moves on to newer models.</source>
        <translation>Ein Name, der auf neuere Modelle übergeht.</translation>
    </message>
    <message>
        <source>One certain model; it does not move on to newer ones.</source>
        <translation>Ein bestimmtes Modell; geht nicht auf neuere über.</translation>
    </message>
    <message>
        <source>A model of another vendor: Claude Code passes the name on, and the call fails.</source>
        <translation>Ein Modell eines anderen Anbieters: Claude Code reicht den Namen weiter, und der Aufruf scheitert.</translation>
    </message>
    <message>
        <source>Nobody sees it, but the model reads it.</source>
        <translation>Niemand sieht es, aber das Modell liest es.</translation>
    </message>
    <message>
        <source>It looks like a blank, but is another one.</source>
        <translation>Es sieht wie ein Leerzeichen aus, ist aber ein anderes.</translation>
    </message>
    <message>
        <source>It looks like “%1”, but is another letter.</source>
        <translation>Es sieht wie „%1“ aus, ist aber ein anderer Buchstabe.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ImportDialog</name>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1, from %2:</source>
        <translation>%1, aus %2:</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Files that are no agents: %1</source>
        <translation>Dateien, die keine Agenten sind: %1</translation>
    </message>
    <message>
        <source>&amp;Keep what Claude Code does not know, under a prefix</source>
        <translation>&amp;Behalten, was Claude Code nicht kennt, mit einem Präfix</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Agents of other tools:</source>
        <translation>Agenten anderer Werkzeuge:</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>Forma&amp;t:</translation>
    </message>
    <message>
        <source>&amp;Write to:</source>
        <translation>S&amp;chreiben nach:</translation>
    </message>
    <message>
        <source>What comes &amp;over, and what does not:</source>
        <translation>&amp;Was übernommen wird und was nicht:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>The clipboard&apos;s text</source>
        <translation>Der Text der Zwischenablage</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Give hooks and MCP servers of a plugin to each of its agents</source>
        <translation>Hooks und MCP-Server eines Plugins jedem seiner Agenten &amp;geben</translation>
    </message>
    <message>
        <source>Otherwise only an agent that is alone in its plugin gets them.</source>
        <translation>Sonst bekommt sie nur ein Agent, der in seinem Plugin allein ist.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>&amp;Sammelbearbeitung…</translation>
    </message>
    <message>
        <source>&amp;Rename File…</source>
        <translation>Datei &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>In den Papierkorb &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Show in File Manager</source>
        <translation>Im Datei&amp;manager zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Rename &amp;Agent…</source>
        <translation>&amp;Agent umbenennen…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryColumns</name>
    <message>
        <source>Claude Code does not load it</source>
        <translation>Claude Code lädt es nicht</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>About %1 tokens always on, %2 when it is called</source>
        <translation>Etwa %1 Tokens immer, %2 beim Aufruf</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>Name doppelt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The agent&apos;s name, or the file&apos;s where it has none</source>
        <translation>Der Name des Agenten oder, wo er fehlt, der der Datei</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Errors, warnings and hints in the file</source>
        <translation>Fehler, Warnungen und Hinweise in der Datei</translation>
    </message>
    <message>
        <source>Same Name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Which one counts where several agents have the same name</source>
        <translation>Welcher gilt, wo mehrere Agenten denselben Namen haben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>When the agent is to be called</source>
        <translation>Wann der Agent aufgerufen werden soll</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model; empty where the file names none</source>
        <translation>Das Modell; leer, wo die Datei keines nennt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The colour that the agent is shown in</source>
        <translation>Die Farbe, in der der Agent angezeigt wird</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The tools that the agent may use</source>
        <translation>Die Werkzeuge, die der Agent verwenden darf</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>A rough estimate</source>
        <translation>Eine grobe Schätzung</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the file was changed last</source>
        <translation>Wann die Datei zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Where the agent counts</source>
        <translation>Wo der Agent gilt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Wo die Datei liegt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>Der Name der Datei</translation>
    </message>
    <message>
        <source>Loads In</source>
        <translation>Lädt in</translation>
    </message>
    <message>
        <source>How many tools load the file as it is</source>
        <translation>Wie viele Werkzeuge die Datei laden, wie sie ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the format of %1: to open it is to import it</source>
        <translation>Im Format von %1: Öffnen heißt importieren</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Whose place the file is in, or whose format</source>
        <translation>An wessen Ort die Datei liegt oder wessen Format sie hat</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryCommands</name>
    <message>
        <source>No problems were found.</source>
        <translation>Es wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Only the first %1 definitions were opened.</source>
        <translation>Nur die ersten %1 Definitionen wurden geöffnet.</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>New name of the file:</source>
        <translation>Neuer Name der Datei:</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist schon vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>„%1“ ist kein Name für eine Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>„%1“ konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>Nicht in den Papierkorb verschoben: %1</translation>
    </message>
    <message>
        <source>Files of other tools are imported first: open them.</source>
        <translation>Dateien anderer Werkzeuge werden zuerst importiert: Öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>There is nothing to edit: the library shows no definitions.</source>
        <translation>Es gibt nichts zu bearbeiten: Die Bibliothek zeigt keine Definitionen.</translation>
    </message>
    <message>
        <source>Bulk Edit</source>
        <translation>Sammelbearbeitung</translation>
    </message>
    <message>
        <source>Bulk Edit: %1</source>
        <translation>Sammelbearbeitung: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How %1 takes the file</source>
        <translation>Wie %1 die Datei aufnimmt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop looking at the folders</source>
        <translation>Das Durchsehen der Ordner anhalten</translation>
    </message>
    <message>
        <source>Open a folder to see all agents below it: a project, your own agents, plugins.</source>
        <translation>Öffnen Sie einen Ordner, um alle Agenten darunter zu sehen: ein Projekt, Ihre eigenen Agenten, Plugins.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>My Own Agents</source>
        <translation>Meine eigenen Agenten</translation>
    </message>
    <message>
        <source>Filter: words, tools:Bash, -color:*</source>
        <translation>Filter: Wörter, tools:Bash, -color:*</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Die Bibliothek filtern</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>How the library is shown</source>
        <translation>Wie die Bibliothek angezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Saved Views</source>
        <translation>Gespeicherte &amp;Ansichten</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>C&amp;lose Folder</source>
        <translation>Ordner s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>&amp;Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced:</source>
        <translation>Name; eine vorhandene Ansicht dieses Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>The filter knows names, descriptions, models, colours, tools and paths. The search looks into files.</source>
        <translation>Der Filter kennt Namen, Beschreibungen, Modelle, Farben, Werkzeuge und Pfade. Die Suche sieht in die Dateien.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are more files than the system can watch: Refresh shows what has changed.</source>
        <translation>Es gibt mehr Dateien, als das System überwachen kann: „Aktualisieren“ zeigt, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Definitions: %1</source>
        <translation>Definitionen: %1</translation>
    </message>
    <message>
        <source>Definitions: %1 of %2</source>
        <translation>Definitionen: %1 von %2</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird durchgesehen…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>No definitions in %1</source>
        <translation>Keine Definitionen in %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LineField</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ListField</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Leere Liste</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Add: names, separated by commas</source>
        <translation>Hinzufügen: Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Einträge hinzufügen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LossTree</name>
    <message>
        <source>What is kept and lost</source>
        <translation>Was erhalten bleibt und was verloren geht</translation>
    </message>
    <message>
        <source>Agent and field</source>
        <translation>Agent und Feld</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>nicht exportiert</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>with losses</source>
        <translation>mit Verlusten</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
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
        <translation>Geschriebene Definitionen: %1.</translation>
    </message>
    <message>
        <source>The clipboard holds an agent of %1.</source>
        <translation>Die Zwischenablage enthält einen Agenten von %1.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Open definitions</source>
        <translation>Offene Definitionen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>%1 ●</source>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>%1[*] — Agentwright</source>
        <translation>%1[*] – Agentwright</translation>
    </message>
    <message>
        <source>Agentwright</source>
        <translation>Agentwright</translation>
    </message>
    <message>
        <source>The prompt was written to %1.</source>
        <translation>Der Prompt wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Problems removed: %1. Undo takes all of it back.</source>
        <translation>Entfernte Probleme: %1. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>No program is set up for “%1”. Any text editor will do.</source>
        <translation>Für „%1“ ist kein Programm eingerichtet. Jeder Texteditor genügt.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ManageTemplatesDialog</name>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>Vorlagen verwalten</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Templates and blocks:</source>
        <translation>&amp;Vorlagen und Bausteine:</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Share as File…</source>
        <translation>Als Datei &amp;weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Cannot be used. %1</source>
        <translation>Nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Another one with the same identifier is used instead</source>
        <translation>Stattdessen wird eine andere mit derselben Kennung verwendet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Baustein</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Comes with the program; duplicate it to change it.</source>
        <translation>Gehört zum Programm; duplizieren Sie es, um es zu ändern.</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Nach „%1“ kopiert.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>„%1“ konnte nicht gelöscht werden: %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” was not imported: it is no template that can be used. %2</source>
        <translation>„%1“ wurde nicht importiert: Es ist keine verwendbare Vorlage. %2</translation>
    </message>
    <message>
        <source>“%1” was not imported: you have a template with the identifier “%2” already.</source>
        <translation>„%1“ wurde nicht importiert: Sie haben schon eine Vorlage mit der Kennung „%2“.</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>„%1“ wurde importiert.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>You and another program changed the same lines of “%1”. What only one of you changed is merged by itself. Choose what becomes of the rest; undo takes all of it back.</source>
        <translation>Sie und ein anderes Programm haben dieselben Zeilen von „%1“ geändert. Was nur eine Seite geändert hat, wird von selbst zusammengeführt. Wählen Sie, was mit dem Rest geschieht; Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Your lines (−) and those on disk (+)</source>
        <translation>Ihre Zeilen (−) und die auf der Festplatte (+)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation>Beide, meine zuerst</translation>
    </message>
    <message>
        <source>&amp;Do with these lines:</source>
        <translation>&amp;Mit diesen Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>fremde</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MultilineField</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NameField</name>
    <message>
        <source>Usual spelling: %1</source>
        <translation>Übliche Schreibweise: %1</translation>
    </message>
    <message>
        <source>%1 has this name too: only one of them is used.</source>
        <translation>Auch %1 hat diesen Namen: Nur einer davon wird verwendet.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NewAgentWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>New Agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Eine Vorlage</translation>
    </message>
    <message>
        <source>The file of an agent…</source>
        <translation>Die Datei eines Agenten…</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>E&amp;rgebnis:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation>&amp;Ausgehen von:</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>This definition cannot be a starting point. %1</source>
        <translation>Diese Definition kann kein Ausgangspunkt sein. %1</translation>
    </message>
    <message>
        <source>The next page asks for a new name and for what else should differ.</source>
        <translation>Die nächste Seite fragt nach einem neuen Namen und danach, was sonst anders sein soll.</translation>
    </message>
    <message>
        <source>What should the agent begin as?</source>
        <translation>Als was soll der Agent beginnen?</translation>
    </message>
    <message>
        <source>What should it do, and how?</source>
        <translation>Was soll er tun, und wie?</translation>
    </message>
    <message>
        <source>Where should it be saved?</source>
        <translation>Wo soll er gespeichert werden?</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Schritt %1 von 3: %2</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OutlinePanel</name>
    <message>
        <source>The prompt has no headings and no parts in tags.</source>
        <translation>Der Prompt hat keine Überschriften und keine Teile in Tags.</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>Gliederung des Prompts</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OverlapView</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Descriptions that agree by at least</source>
        <translation>Übereinstimmung der Beschreibungen mindestens</translation>
    </message>
    <message>
        <source>Agents that overlap</source>
        <translation>Agenten, die sich überschneiden</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>Wörter, die entscheiden</translation>
    </message>
    <message>
        <source>No agents here.</source>
        <translation>Hier gibt es keine Agenten.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) compared</source>
        <translation>
            <numerusform>%n Agent verglichen</numerusform>
            <numerusform>%n Agenten verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Descriptions: %n pair(s)</source>
        <translation>
            <numerusform>Beschreibungen: %n Paar</numerusform>
            <numerusform>Beschreibungen: %n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts: %n pair(s)</source>
        <translation>
            <numerusform>Prompts: %n Paar</numerusform>
            <numerusform>Prompts: %n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names taken twice: %n</source>
        <translation>
            <numerusform>Doppelt vergebene Namen: %n</numerusform>
            <numerusform>Doppelt vergebene Namen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>one hides the others</source>
        <translation>einer verdeckt die anderen</translation>
    </message>
    <message>
        <source>one is loaded, and which one is not defined</source>
        <translation>einer wird geladen, und welcher, ist nicht festgelegt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>may count</source>
        <translation>gilt vielleicht</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
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
        <translation>Fehler</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine Angabe)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Eine Angabe pro Zeile</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ParameterForm</name>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Es gibt nichts auszufüllen.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PlannedFilesView</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Was von der Datei gezeigt wird</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>What changes in the chosen file</source>
        <translation>Was sich in der gewählten Datei ändert</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Die gewählte Datei</translation>
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
        <translation>&amp;Hooks und Server mitnehmen</translation>
    </message>
    <message>
        <source>Wrap in a &amp;marketplace:</source>
        <translation>In einen &amp;Marktplatz packen:</translation>
    </message>
    <message>
        <source>SPDX identifier. For MIT and 0BSD of a named author the text is written to LICENSE.</source>
        <translation>SPDX-Kennung. Bei MIT und 0BSD eines genannten Autors wird der Text in LICENSE geschrieben.</translation>
    </message>
    <message>
        <source>Claude Code ignores them in a plugin&apos;s agents. In the plugin itself they hold for the whole session.</source>
        <translation>Claude Code ignoriert sie in den Agenten eines Plugins. Im Plugin selbst gelten sie für die ganze Sitzung.</translation>
    </message>
    <message>
        <source>Name of the marketplace</source>
        <translation>Name des Marktplatzes</translation>
    </message>
    <message>
        <source>made from the plugin&apos;s name</source>
        <translation>aus dem Namen des Plugins gebildet</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Version:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>A&amp;utor:</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>&amp;Lizenz:</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Preview</name>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>alle Werkzeuge</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>keine Werkzeuge</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are shown when the caret is there.</source>
        <translation>Die Zeilen %1 bis %2 werden gezeigt, wenn die Schreibmarke dort steht.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>Vorschau des Prompts</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Dargestellt</translation>
    </message>
    <message>
        <source>As Read By</source>
        <translation>Gelesen von</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemLine</name>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsFilter</name>
    <message>
        <source>Search problems and rules</source>
        <translation>Probleme und Regeln suchen</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Probleme durchsuchen</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Gruppieren:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show what the rule says</source>
        <translation>Zeigen, was die Regel sagt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PromptEdit</name>
    <message>
        <source>Text of the definition</source>
        <translation>Text der Definition</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>%n Zeile ausgeblendet</numerusform>
            <numerusform>%n Zeilen ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>„%1“ zum &amp;Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>&amp;Sprache der Rechtschreibung</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Prompts</name>
    <message>
        <source>Agent definitions (*.md *.markdown *.mdc);;All files (*)</source>
        <translation>Agentendefinitionen (*.md *.markdown *.mdc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save them?</source>
        <translation>„%1“ enthält ungespeicherte Änderungen. Speichern?</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <translation>Dateien ersetzen</translation>
    </message>
    <message>
        <source>“%1” holds files with other content. Replace them?</source>
        <translation>„%1“ enthält Dateien mit anderem Inhalt. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it? What it holds now is lost.</source>
        <translation>„%1“ gibt es schon. Ersetzen? Der jetzige Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>„%1“ in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Move %1 files to the trash?</source>
        <translation>%1 Dateien in den Papierkorb verschieben?</translation>
    </message>
    <message>
        <source>Delete File</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>„%1“ löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Agents and bundles (%1);;All files (*)</source>
        <extracomment>%1: patterns such as *.md *.zip</extracomment>
        <translation>Agenten und Pakete (%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickFixMenu</name>
    <message>
        <source>No problem here</source>
        <translation>Hier ist kein Problem</translation>
    </message>
    <message>
        <source>%1 (look at the result)</source>
        <translation>%1 (Ergebnis ansehen)</translation>
    </message>
    <message>
        <source>What %1 Says</source>
        <translation>Was %1 sagt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickOpen</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Lines 1 to %1</source>
        <translation>Zeilen 1 bis %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>File name, or &gt; for commands, @ for headings, : for lines</source>
        <translation>Dateiname, oder &gt; für Befehle, @ für Überschriften, : für Zeilen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Tags</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>The prompt has no headings</source>
        <translation>Der Prompt hat keine Überschriften</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickPick</name>
    <message>
        <source>Go to or run</source>
        <translation>Gehe zu oder ausführen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more tools</source>
        <translation>%1 weitere Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Readings</name>
    <message>
        <source>Exactly as written.</source>
        <translation>Genau wie geschrieben.</translation>
    </message>
    <message>
        <source>Differs from what is written: underlined is what the tool has instead of what is struck through.</source>
        <translation>Weicht vom Geschriebenen ab: Unterstrichen ist, was das Werkzeug anstelle des Durchgestrichenen hat.</translation>
    </message>
    <message>
        <source>%1 → %2 (renamed)</source>
        <translation>%1 → %2 (umbenannt)</translation>
    </message>
    <message>
        <source>%1 (in some sessions only)</source>
        <translation>%1 (nur in manchen Sitzungen)</translation>
    </message>
    <message>
        <source>%1 (vanishes)</source>
        <translation>%1 (entfällt)</translation>
    </message>
    <message>
        <source>Inherits all tools.</source>
        <translation>Erbt alle Werkzeuge.</translation>
    </message>
    <message>
        <source>None at all.</source>
        <translation>Gar keine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Inherited or not given</source>
        <translation>Geerbt oder nicht angegeben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Andere Felder</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Woher das bekannt ist</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>loads, with losses</source>
        <translation>lädt, mit Verlusten</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>lädt nicht</translation>
    </message>
    <message>
        <source>Measured on %1</source>
        <translation>Gemessen mit %1</translation>
    </message>
    <message>
        <source>From the source of %1</source>
        <translation>Aus dem Quelltext von %1</translation>
    </message>
    <message>
        <source>From the documentation of %1</source>
        <translation>Aus der Dokumentation von %1</translation>
    </message>
    <message>
        <source>Inferred for %1: may be wrong</source>
        <translation>Für %1 erschlossen: kann falsch sein</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ReadingsView</name>
    <message>
        <source>Tools and what they make of the file</source>
        <translation>Werkzeuge und was sie aus der Datei machen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the chosen tool gets</source>
        <translation>Was das gewählte Werkzeug bekommt</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingCommands</name>
    <message>
        <source>Panels</source>
        <translation>Seitenleisten</translation>
    </message>
    <message>
        <source>%1 as committed</source>
        <translation>%1 wie eingecheckt</translation>
    </message>
    <message>
        <source>Git is not installed.</source>
        <translation>Git ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 was never committed to a git repository.</source>
        <translation>%1 wurde nie in ein git-Repository eingecheckt.</translation>
    </message>
    <message>
        <source>Git does not answer.</source>
        <translation>Git antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingPanel</name>
    <message>
        <source>Requests or overlap</source>
        <translation>Anfragen oder Überschneidung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading and comparing agents</source>
        <translation>Lesen und Vergleichen der Agenten anhalten</translation>
    </message>
    <message>
        <source>Stopped: not all agents were read.</source>
        <translation>Angehalten: Nicht alle Agenten wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the open document is asked.</source>
        <translation>Nur das offene Dokument wird gefragt.</translation>
    </message>
    <message>
        <source>Reading the agents below %1…</source>
        <translation>Liest die Agenten unter %1 …</translation>
    </message>
    <message>
        <source>Comparing the agents below %1…</source>
        <translation>Vergleicht die Agenten unter %1 …</translation>
    </message>
    <message>
        <source>Asked are the agents below %1</source>
        <translation>Gefragt werden die Agenten unter %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What somebody asks for: which agent would answer?</source>
        <translation>Was jemand verlangt: Welcher Agent würde antworten?</translation>
    </message>
    <message>
        <source>Ask each example&apos;s request of the agents without that example</source>
        <translation>Die Anfrage jedes Beispiels an die Agenten richten, ohne dieses Beispiel</translation>
    </message>
    <message>
        <source>Agents that would answer</source>
        <translation>Agenten, die antworten würden</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>Wörter, die entscheiden</translation>
    </message>
    <message>
        <source>Asked, and who answers</source>
        <translation>Gefragt, und wer antwortet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Was sie unterscheidet</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) may answer here.</source>
        <translation>
            <numerusform>%n Agent könnte hier antworten.</numerusform>
            <numerusform>%n Agenten könnten hier antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n agent(s) has a word of this request.</source>
        <translation>
            <numerusform>Der einzige Agent (%n) hat kein Wort dieser Anfrage.</numerusform>
            <numerusform>Keiner von %n Agenten hat ein Wort dieser Anfrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the words of %n description(s): a model may decide otherwise.</source>
        <translation>
            <numerusform>Geschätzt aus den Wörtern von %n Beschreibung: Ein Modell kann anders entscheiden.</numerusform>
            <numerusform>Geschätzt aus den Wörtern von %n Beschreibungen: Ein Modell kann anders entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No description here has an example.</source>
        <translation>Keine Beschreibung hier hat ein Beispiel.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s): the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</source>
        <translation>
            <numerusform>%n Beispiel: Der richtige Agent steht bei %1 an erster Stelle, bei %2 unter den ersten drei. Nur nach Namen: %3 und %4. Durch Raten: %5 und %6.</numerusform>
            <numerusform>%n Beispiele: Der richtige Agent steht bei %1 an erster Stelle, bei %2 unter den ersten drei. Nur nach Namen: %3 und %4. Durch Raten: %5 und %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked, %2 answers</source>
        <translation>%1 ist gefragt, %2 antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>the one: %1; the other: %2</source>
        <translation>der eine: %1; der andere: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Test With All Examples</source>
        <translation>Mit allen Beispielen testen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RuleDocumentation</name>
    <message>
        <source>What the rule says</source>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>Select a problem to read what its rule says.</source>
        <translation>Wählen Sie ein Problem, um zu lesen, was seine Regel sagt.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SaveTemplateDialog</name>
    <message>
        <source>Save as Template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>Alle meine Projekte (Benutzer)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>own</source>
        <comment>category of the user&apos;s templates</comment>
        <translation>eigene</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation>&amp;Kennung:</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>&amp;Zusammenfassung:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Kate&amp;gorie:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>What agents made from it do, in one sentence</source>
        <translation>Was daraus erstellte Agenten tun, in einem Satz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Asked for as</source>
        <translation>Gefragt als</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>&amp;Parameters (whoever uses the template is asked for the ticked ones):</source>
        <translation>&amp;Parameter (wer die Vorlage verwendet, wird nach den angehakten gefragt):</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>There is a template with this identifier already. Choose another one.</source>
        <translation>Eine Vorlage mit dieser Kennung gibt es schon. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SearchModel</name>
    <message>
        <source>%1 (%2) — %3</source>
        <translation>%1 (%2) – %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Lines around the place</source>
        <translation>Zeilen um die Fundstelle</translation>
    </message>
    <message>
        <source>words &quot;a phrase&quot; /expression/ tools:Bash model:opus -color:*</source>
        <translation>Wörter &quot;eine Wendung&quot; /Ausdruck/ tools:Bash model:opus -color:*</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>Was in der Bibliothek zu suchen ist</translation>
    </message>
    <message>
        <source>Replace with; $1 is the first group of an expression</source>
        <translation>Ersetzen durch; $1 ist die erste Gruppe eines Ausdrucks</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>See what would change, and replace it</source>
        <translation>Ansehen, was sich ändern würde, und es ersetzen</translation>
    </message>
    <message>
        <source>Problems: %1, in files: %2.</source>
        <translation>Probleme: %1, in Dateien: %2.</translation>
    </message>
    <message>
        <source>There is nothing to search: open a folder or a definition first.</source>
        <translation>Es gibt nichts zu durchsuchen: Öffnen Sie zuerst einen Ordner oder eine Definition.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Lines found: %1, in files: %2.</source>
        <translation>Gefundene Zeilen: %1, in Dateien: %2.</translation>
    </message>
    <message>
        <source>There are more; they are left out.</source>
        <translation>Es gibt mehr; sie sind weggelassen.</translation>
    </message>
    <message>
        <source>This was before the last changes: search again.</source>
        <translation>Das war vor den letzten Änderungen: Suchen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SectionLine</name>
    <message>
        <source>The section at the top of the text; click to go to its start</source>
        <translation>Der Abschnitt am oberen Rand des Textes; ein Klick geht zu seinem Anfang</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SessionCommands</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash. Save it soon. %1</source>
        <translation>Ungespeicherte Arbeit kann für den Fall eines Absturzes nicht aufbewahrt werden. Speichern Sie bald. %1</translation>
    </message>
    <message>
        <source>The program did not end properly. This definition was never saved; its text from %1 is here.</source>
        <translation>Das Programm wurde nicht ordentlich beendet. Diese Definition wurde nie gespeichert; ihr Text von %1 ist hier.</translation>
    </message>
    <message>
        <source>The program did not end properly, and “%2” cannot be read any more. Its unsaved text from %1 is here.</source>
        <translation>Das Programm wurde nicht ordentlich beendet, und „%2“ kann nicht mehr gelesen werden. Der ungespeicherte Text von %1 ist hier.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes from %1 were kept.</source>
        <translation>Das Programm wurde nicht ordentlich beendet. Ungespeicherte Änderungen von %1 wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes were kept of: %1. Each tab offers its own.</source>
        <translation>Das Programm wurde nicht ordentlich beendet. Ungespeicherte Änderungen wurden aufbewahrt von: %1. Jeder Reiter bietet seine eigenen an.</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>What the text that was kept (+) has other than the present one (−):</source>
        <translation>Was im aufbewahrten Text (+) anders ist als im jetzigen (−):</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Settings</name>
    <message>
        <source>That of the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Severity of the chosen rule</source>
        <translation>Schweregrad der gewählten Regel</translation>
    </message>
    <message>
        <source>The rule&apos;s own</source>
        <translation>Der Regel eigener</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>New Definitions</source>
        <translation>Neue Definitionen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Saving and Starting</source>
        <translation>Speichern und Starten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Fixed-width font of the desktop</source>
        <translation>Festbreitenschrift der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Tools you write for</source>
        <translation>Werkzeuge, für die Sie schreiben</translation>
    </message>
    <message>
        <source>Checks and the status bar go by these. None chosen means all; what a project&apos;s .agentwright.yaml says counts more.</source>
        <translation>Prüfungen und Statuszeile richten sich danach. Keines gewählt heißt alle; was .agentwright.yaml eines Projekts sagt, geht vor.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>More template folders</source>
        <translation>Weitere Vorlagenordner</translation>
    </message>
    <message>
        <source>Templates and blocks from here are offered with your own and those of the project</source>
        <translation>Vorlagen und Bausteine von hier werden zusammen mit Ihren eigenen und denen des Projekts angeboten</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>Farben des Programms</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is</source>
        <translation>Hell, dunkel oder wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>What the text of a definition is shown in</source>
        <translation>Worin der Text einer Definition angezeigt wird</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>In points, before zooming</source>
        <translation>In Punkt, vor dem Vergrößern oder Verkleinern</translation>
    </message>
    <message>
        <source>Save files by themselves</source>
        <translation>Dateien von selbst speichern</translation>
    </message>
    <message>
        <source>A moment after the last change. Without this, unsaved work is kept for the case of a crash, and files change only when you save them.</source>
        <translation>Kurz nach der letzten Änderung. Sonst wird ungespeicherte Arbeit für den Fall eines Absturzes aufbewahrt, und Dateien ändern sich nur, wenn Sie sie speichern.</translation>
    </message>
    <message>
        <source>Begin with what was open at the end</source>
        <translation>Mit dem beginnen, was zuletzt offen war</translation>
    </message>
    <message>
        <source>Also with new definitions that were never saved; without this you are asked about them</source>
        <translation>Auch mit neuen Definitionen, die nie gespeichert wurden; sonst werden Sie nach ihnen gefragt</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>How much a finding counts where the project has no .agentwright.yaml</source>
        <translation>Wie schwer ein Befund wiegt, wo das Projekt keine .agentwright.yaml hat</translation>
    </message>
    <message>
        <source>What new agents begin with, empty ones and those made from a template</source>
        <translation>Womit neue Agenten beginnen, leere und aus einer Vorlage gemachte</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Severities</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Keys of this command:</source>
        <translation>&amp;Tasten dieses Befehls:</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” already. Change those first.</source>
        <translation>„%1“ sind schon die Tasten von „%2“. Ändern Sie zuerst diese.</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” now. Change those first.</source>
        <translation>„%1“ sind jetzt die Tasten von „%2“. Ändern Sie zuerst diese.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Snippets</name>
    <message>
        <source>Example of a call</source>
        <translation>Beispiel eines Aufrufs</translation>
    </message>
    <message>
        <source>Rules in tags</source>
        <translation>Regeln in Tags</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>Numbered steps</source>
        <translation>Nummerierte Schritte</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Code-Block</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Start</name>
    <message>
        <source>Editor for agent definitions</source>
        <translation>Editor für Agentendefinitionen</translation>
    </message>
    <message>
        <source>Show what the program does without a user, and leave pictures and files in &lt;folder&gt;.</source>
        <translation>Zeigen, was das Programm ohne Benutzer tut, und Bilder und Dateien in &lt;Ordner&gt; ablegen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open another window, even when the program is running already.</source>
        <translation>Ein weiteres Fenster öffnen, auch wenn das Programm schon läuft.</translation>
    </message>
    <message>
        <source>Definitions to open</source>
        <translation>Zu öffnende Definitionen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartPage</name>
    <message>
        <source>No definition is open. Begin a new one, open one, or drop files here.</source>
        <translation>Es ist keine Definition offen. Beginnen Sie eine neue, öffnen Sie eine, oder ziehen Sie Dateien hierher.</translation>
    </message>
    <message>
        <source>Files that were open last</source>
        <translation>Dateien, die zuletzt offen waren</translation>
    </message>
    <message>
        <source>Recent Files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>Agentwright</source>
        <translation>Agentwright</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartingPoint</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>Wie der Agent heißt. Aufrufer nennen ihn bei diesem Namen.</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>3 bis 50 Kleinbuchstaben, Ziffern und einzelne Bindestriche</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Wann er verwendet wird</translation>
    </message>
    <message>
        <source>Whoever calls agents decides by this text. Say when the agent is the right one, best with examples.</source>
        <translation>Wer Agenten aufruft, entscheidet nach diesem Text. Sagen Sie, wann dieser der richtige ist, am besten mit Beispielen.</translation>
    </message>
    <message>
        <source>Stands in the text %1 times; say what stands there instead.</source>
        <translation>Steht %1-mal im Text; geben Sie an, was stattdessen dort steht.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StatusLine</name>
    <message>
        <source>Estimated as characters divided by four. Name and description are in every conversation, the body only in those of the agent.</source>
        <translation>Geschätzt als Zeichenzahl durch vier. Name und Beschreibung stehen in jeder Unterhaltung, der Rumpf nur in denen des Agenten.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>~%1 tokens always on · ~%2 when called</source>
        <translation>~%1 Tokens immer · ~%2 beim Aufruf</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Problems: %1 · Errors: %2</source>
        <translation>Probleme: %1 · Fehler: %2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Probleme: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateCommands</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>The selected text</source>
        <translation>Der ausgewählte Text</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The template was saved as “%1”.</source>
        <translation>Die Vorlage wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateDelegate</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · eigene</translation>
    </message>
    <message>
        <source>%1 · project</source>
        <translation>%1 · Projekt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplatePicker</name>
    <message>
        <source>Words from title, summary or tags</source>
        <translation>Wörter aus Titel, Zusammenfassung oder Schlagwörtern</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>Kate&amp;gorie:</translation>
    </message>
    <message>
        <source>Templates that cannot be used: %1. “Manage Templates” says why.</source>
        <translation>Nicht verwendbare Vorlagen: %1. „Vorlagen verwalten“ sagt, warum.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TextBox</name>
    <message>
        <source>Not in the file: this would be read as another part of the example. Change it, or press Esc for the text that the file has.</source>
        <translation>Nicht in der Datei: Dies würde als ein anderer Teil des Beispiels gelesen. Ändern Sie es, oder holen Sie mit Esc den Text der Datei zurück.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolChooser</name>
    <message>
        <source>Search, or name a tool: mcp__server</source>
        <translation>Suchen oder ein Werkzeug nennen: mcp__server</translation>
    </message>
    <message>
        <source>Search tools, or name others</source>
        <translation>Werkzeuge suchen oder andere nennen</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Alle Werkzeuge</translation>
    </message>
    <message>
        <source>Named in this list or file</source>
        <translation>In dieser Liste oder Datei genannt</translation>
    </message>
    <message>
        <source>%1 — does nothing</source>
        <translation>%1 – bewirkt nichts</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Das Werkzeug %1.</translation>
    </message>
    <message>
        <source>A tick puts a tool into the list; at a group, all of its tools.</source>
        <translation>Ein Haken nimmt ein Werkzeug in die Liste auf; bei einer Gruppe alle ihre Werkzeuge.</translation>
    </message>
    <message>
        <source>Return adds “%1”. %2</source>
        <translation>Eingabe fügt „%1“ hinzu. %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolField</name>
    <message>
        <source>Choose From All Tools</source>
        <translation>Aus allen Werkzeugen wählen</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Durch %1 ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TriggerField</name>
    <message>
        <source>Use this agent when…</source>
        <translation>Diesen Agenten verwenden, wenn…</translation>
    </message>
    <message>
        <source>Add Example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>This would break the examples apart. The file keeps the text that it had.</source>
        <translation>Das würde die Beispiele zerreißen. Die Datei behält ihren bisherigen Text.</translation>
    </message>
    <message>
        <source>Earlier Examples</source>
        <translation>Frühere Beispiele</translation>
    </message>
    <message>
        <source>Later Examples</source>
        <translation>Spätere Beispiele</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TurnRow</name>
    <message>
        <source>Remove this turn (Delete on the speaker)</source>
        <translation>Diesen Beitrag entfernen (Entf auf dem Sprecher)</translation>
    </message>
    <message>
        <source>Speaker of turn %1</source>
        <translation>Sprecher von Beitrag %1</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>Beitrag %1, %2</translation>
    </message>
    <message>
        <source>Remove turn %1</source>
        <translation>Beitrag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Typing</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::YamlField</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not written yet. Line %1: %2</source>
        <translation>Noch nicht geschrieben. Zeile %1: %2</translation>
    </message>
    <message>
        <source>Not written yet: this cannot stand below a key.</source>
        <translation>Noch nicht geschrieben: Das kann nicht unter einem Schlüssel stehen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Ein Beispiel einfügen</translation>
    </message>
</context>
<context>
    <name>Agentwright::BuiltInTemplates</name>
    <message>
        <source>2 to 120 characters, without &lt; &gt; &quot; ` \ and ${</source>
        <translation>2 bis 120 Zeichen, ohne &lt; &gt; &quot; ` \ und ${</translation>
    </message>
    <message>
        <source>2 to 200 characters, without ${</source>
        <translation>2 bis 200 Zeichen, ohne ${</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>3 bis 50 Kleinbuchstaben, Ziffern und einzelne Bindestriche</translation>
    </message>
    <message>
        <source>A batch of related moves</source>
        <translation>Mehrere zusammengehörige Änderungen</translation>
    </message>
    <message>
        <source>A list to go through before the answer is given.</source>
        <translation>Eine Liste, die vor der Antwort durchgegangen wird.</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Ein Absatz</translation>
    </message>
    <message>
        <source>A plan with interfaces and configuration</source>
        <translation>Ein Plan mit Schnittstellen und Konfiguration</translation>
    </message>
    <message>
        <source>A plan with steps and risks</source>
        <translation>Ein Plan mit Schritten und Risiken</translation>
    </message>
    <message>
        <source>A short, announced window</source>
        <translation>Ein kurzes, angekündigtes Zeitfenster</translation>
    </message>
    <message>
        <source>A sketch with the main decisions</source>
        <translation>Eine Skizze mit den wichtigsten Entscheidungen</translation>
    </message>
    <message>
        <source>API designer</source>
        <translation>API-Entwerfer</translation>
    </message>
    <message>
        <source>Accessibility auditor</source>
        <translation>Prüfer für Barrierefreiheit</translation>
    </message>
    <message>
        <source>Adds a line about progress after each step.</source>
        <translation>Fügt nach jedem Schritt eine Zeile über den Fortschritt hinzu.</translation>
    </message>
    <message>
        <source>Adds a pattern to fill in.</source>
        <translation>Fügt ein Muster zum Ausfüllen hinzu.</translation>
    </message>
    <message>
        <source>Adds rules for data about people.</source>
        <translation>Fügt Regeln für Daten über Menschen hinzu.</translation>
    </message>
    <message>
        <source>Adds what is needed to go on later.</source>
        <translation>Fügt hinzu, was nötig ist, um später weiterzumachen.</translation>
    </message>
    <message>
        <source>Agents it may call, with what each is for.</source>
        <translation>Agenten, die er aufrufen darf, und wofür jeder da ist.</translation>
    </message>
    <message>
        <source>Also advises on pipelines, containers, infrastructure and monitoring.</source>
        <translation>Berät auch zu Pipelines, Containern, Infrastruktur und Überwachung.</translation>
    </message>
    <message>
        <source>Also breaking versions</source>
        <translation>Auch Versionen, die brechen</translation>
    </message>
    <message>
        <source>Also browsers a few years old</source>
        <translation>Auch einige Jahre alte Browser</translation>
    </message>
    <message>
        <source>Also conventions and style</source>
        <translation>Auch Konventionen und Stil</translation>
    </message>
    <message>
        <source>Also what will hurt later</source>
        <translation>Auch, was später schaden wird</translation>
    </message>
    <message>
        <source>Answer, and name the check that fails</source>
        <translation>Antworten und die fehlgeschlagene Prüfung nennen</translation>
    </message>
    <message>
        <source>Answers questions with data, shows how, and says what the data cannot tell.</source>
        <translation>Beantwortet Fragen mit Daten, zeigt wie und sagt, was die Daten nicht hergeben.</translation>
    </message>
    <message>
        <source>As long as the task needs</source>
        <translation>So lang, wie die Aufgabe es braucht</translation>
    </message>
    <message>
        <source>As much as possible at once</source>
        <translation>So viel wie möglich zugleich</translation>
    </message>
    <message>
        <source>As the project has done it</source>
        <translation>Wie es das Projekt bisher tut</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Backend architect and delivery adviser</source>
        <translation>Berater für Backend-Architektur und Auslieferung</translation>
    </message>
    <message>
        <source>Backend implementer</source>
        <translation>Backend-Entwickler</translation>
    </message>
    <message>
        <source>Below it, findings are only counted.</source>
        <translation>Darunter werden Befunde nur gezählt.</translation>
    </message>
    <message>
        <source>Brings dependencies up to date one at a time, reads what changed, adapts the code and shows that it still works.</source>
        <translation>Bringt Abhängigkeiten einzeln auf den neuesten Stand, liest die Änderungen, passt den Code an und zeigt, dass er noch arbeitet.</translation>
    </message>
    <message>
        <source>Builds server-side features end to end, with validation, errors, tests and migration, in the style of the code that is there.</source>
        <translation>Baut serverseitige Funktionen vollständig, mit Prüfung der Eingaben, Fehlern, Tests und Migration, im Stil des vorhandenen Codes.</translation>
    </message>
    <message>
        <source>Builds user interfaces that work with a keyboard, on a slow line and in every state the data can be in.</source>
        <translation>Baut Oberflächen, die mit der Tastatur, bei langsamer Leitung und in jedem Zustand der Daten funktionieren.</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Change describer</source>
        <translation>Beschreiber von Änderungen</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks interfaces against WCAG and against real use by keyboard, screen reader and zoom, with the code to change.</source>
        <translation>Prüft Oberflächen gegen WCAG und im echten Gebrauch mit Tastatur, Bildschirmleser und Vergrößerung, mit dem zu ändernden Code.</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Code base guide</source>
        <translation>Führer durch den Code</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Code-Prüfer</translation>
    </message>
    <message>
        <source>Commit messages</source>
        <translation>Commit-Nachrichten</translation>
    </message>
    <message>
        <source>Conformance level</source>
        <translation>Konformitätsstufe</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Correct it and add a test</source>
        <translation>Beheben und einen Test hinzufügen</translation>
    </message>
    <message>
        <source>Corrections and additions</source>
        <translation>Korrekturen und Ergänzungen</translation>
    </message>
    <message>
        <source>Corrections only</source>
        <translation>Nur Korrekturen</translation>
    </message>
    <message>
        <source>Current browsers</source>
        <translation>Aktuelle Browser</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data analyst</source>
        <translation>Datenanalyst</translation>
    </message>
    <message>
        <source>Data and abilities that an attacker must not get.</source>
        <translation>Daten und Fähigkeiten, die ein Angreifer nicht bekommen darf.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database and migration specialist</source>
        <translation>Fachmann für Datenbanken und Migrationen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>Fehlersucher</translation>
    </message>
    <message>
        <source>Decision records, one per decision</source>
        <translation>Entscheidungsprotokolle, eines je Entscheidung</translation>
    </message>
    <message>
        <source>Delivery and operation</source>
        <translation>Auslieferung und Betrieb</translation>
    </message>
    <message>
        <source>Dependency upgrader</source>
        <translation>Erneuerer von Abhängigkeiten</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Depth of advice</source>
        <translation>Tiefe der Beratung</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Design and review consultant</source>
        <translation>Berater für Entwurf und Prüfung</translation>
    </message>
    <message>
        <source>Designs interfaces that callers understand and that can grow without breaking them, and writes their description.</source>
        <translation>Entwirft Schnittstellen, die Aufrufer verstehen und die wachsen können, ohne sie zu stören, und schreibt ihre Beschreibung.</translation>
    </message>
    <message>
        <source>Designs schemas, writes migrations that run beside live traffic and makes slow queries fast.</source>
        <translation>Entwirft Schemata, schreibt Migrationen, die neben dem laufenden Betrieb laufen, und macht langsame Abfragen schnell.</translation>
    </message>
    <message>
        <source>Designs server-side systems and the way they are built, shipped and run. Advises and plans, changes no files.</source>
        <translation>Entwirft serverseitige Systeme und wie sie gebaut, ausgeliefert und betrieben werden. Berät und plant, ändert keine Dateien.</translation>
    </message>
    <message>
        <source>Designs whole systems across APIs, data, messaging, security and operation, and writes the design down next to the code.</source>
        <translation>Entwirft ganze Systeme über Schnittstellen, Daten, Nachrichten, Sicherheit und Betrieb und hält den Entwurf beim Code fest.</translation>
    </message>
    <message>
        <source>Documentation writer</source>
        <translation>Dokumentationsschreiber</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>End-to-end tests</source>
        <translation>Tests von Anfang bis Ende</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Ingenieure</translation>
    </message>
    <message>
        <source>Engineers and people who decide about money</source>
        <translation>Ingenieure und Menschen, die über Geld entscheiden</translation>
    </message>
    <message>
        <source>Explains how an unknown code base works, with paths to follow, and answers where things are and why.</source>
        <translation>Erklärt, wie ein unbekannter Code arbeitet, mit Pfaden zum Nachgehen, und beantwortet, wo Dinge sind und warum.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Facts it should know from the start: commands, conventions, places, people. Markdown.</source>
        <translation>Was er von Anfang an wissen soll: Befehle, Gepflogenheiten, Orte, Personen. Markdown.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Finds and reads sources on a question, weighs them and answers with references that can be checked.</source>
        <translation>Findet und liest Quellen zu einer Frage, wägt sie ab und antwortet mit prüfbaren Belegen.</translation>
    </message>
    <message>
        <source>Fixed decisions</source>
        <translation>Feststehende Entscheidungen</translation>
    </message>
    <message>
        <source>Fixed translations, one a line, each as “source = target”.</source>
        <translation>Feste Übersetzungen, eine je Zeile, in der Form „Quelle = Ziel“.</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for designs</source>
        <translation>Ordner für Entwürfe</translation>
    </message>
    <message>
        <source>For reading logs, states and configuration.</source>
        <translation>Zum Lesen von Protokollen, Zuständen und Konfiguration.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>Form of the description</source>
        <translation>Form der Beschreibung</translation>
    </message>
    <message>
        <source>Form of the outcome</source>
        <translation>Form des Ergebnisses</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Förmlich</translation>
    </message>
    <message>
        <source>Framework, language, styling.</source>
        <translation>Framework, Sprache, Gestaltung.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Frontend engineer</source>
        <translation>Frontend-Entwickler</translation>
    </message>
    <message>
        <source>Go back and mend it</source>
        <translation>Zurückgehen und beheben</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>HTTP and JSON</source>
        <translation>HTTP und JSON</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Helps while something is down: orders facts, finds the quickest safe way to recovery, keeps the timeline and writes the review.</source>
        <translation>Hilft, während etwas ausgefallen ist: ordnet Tatsachen, findet den schnellsten sicheren Weg zurück, führt den Zeitablauf und schreibt den Bericht.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Enthält personenbezogene Daten</translation>
    </message>
    <message>
        <source>How decisions are written down.</source>
        <translation>Wie Entscheidungen festgehalten werden.</translation>
    </message>
    <message>
        <source>How far an explanation goes when nothing else is said.</source>
        <translation>Wie weit eine Erklärung geht, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>How far it goes once the cause is known.</source>
        <translation>Wie weit er geht, wenn die Ursache bekannt ist.</translation>
    </message>
    <message>
        <source>How far it may go beyond the request.</source>
        <translation>Wie weit er über den Auftrag hinausgehen darf.</translation>
    </message>
    <message>
        <source>How findings are listed.</source>
        <translation>Wie Befunde aufgeführt werden.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Wie er antwortet</translation>
    </message>
    <message>
        <source>How long the answer is.</source>
        <translation>Wie lang die Antwort ist.</translation>
    </message>
    <message>
        <source>How long the answer may be.</source>
        <translation>Wie lang die Antwort sein darf.</translation>
    </message>
    <message>
        <source>How long they may become.</source>
        <translation>Wie lang sie werden dürfen.</translation>
    </message>
    <message>
        <source>How many questions it may ask.</source>
        <translation>Wie viele Fragen er stellen darf.</translation>
    </message>
    <message>
        <source>How much it works out.</source>
        <translation>Wie viel er ausarbeitet.</translation>
    </message>
    <message>
        <source>How readers are addressed where the language makes a difference.</source>
        <translation>Wie Leser angesprochen werden, wo die Sprache einen Unterschied macht.</translation>
    </message>
    <message>
        <source>How requirements are written.</source>
        <translation>Wie Anforderungen geschrieben werden.</translation>
    </message>
    <message>
        <source>How the result is checked.</source>
        <translation>Wie das Ergebnis geprüft wird.</translation>
    </message>
    <message>
        <source>How the tests are run.</source>
        <translation>Wie die Tests laufen.</translation>
    </message>
    <message>
        <source>How versions are counted.</source>
        <translation>Wie Versionen gezählt werden.</translation>
    </message>
    <message>
        <source>How work is passed on to another agent or person so that nothing is lost.</source>
        <translation>Wie Arbeit an einen anderen Agenten oder Menschen weitergeht, ohne dass etwas verloren geht.</translation>
    </message>
    <message>
        <source>How-to guides</source>
        <translation>Anleitungen</translation>
    </message>
    <message>
        <source>Impersonal</source>
        <translation>Unpersönlich</translation>
    </message>
    <message>
        <source>Improves the structure of code in small steps that each keep behaviour and tests as they are.</source>
        <translation>Verbessert den Aufbau von Code in kleinen Schritten, die Verhalten und Tests lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Incident responder</source>
        <translation>Helfer bei Störungen</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Integration tests</source>
        <translation>Integrationstests</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>Art der Schnittstelle</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Language, framework and database.</source>
        <translation>Sprache, Framework und Datenbank.</translation>
    </message>
    <message>
        <source>Languages, frameworks and platforms in use.</source>
        <translation>Verwendete Sprachen, Frameworks und Plattformen.</translation>
    </message>
    <message>
        <source>Leaves to others</source>
        <translation>Überlässt anderen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lets it look at differences and run tests. Without it, it only reads files.</source>
        <translation>Lässt ihn Unterschiede ansehen und Tests ausführen. Sonst liest er nur Dateien.</translation>
    </message>
    <message>
        <source>Lets it make small changes for testability.</source>
        <translation>Lässt ihn kleine Änderungen für die Prüfbarkeit machen.</translation>
    </message>
    <message>
        <source>Lets it put the solution into files. Without it, it only reads and explains.</source>
        <translation>Lässt ihn die Lösung in Dateien schreiben. Sonst liest und erklärt er nur.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>Stufe A</translation>
    </message>
    <message>
        <source>Level AA</source>
        <translation>Stufe AA</translation>
    </message>
    <message>
        <source>Level AAA</source>
        <translation>Stufe AAA</translation>
    </message>
    <message>
        <source>Library in code</source>
        <translation>Bibliothek im Code</translation>
    </message>
    <message>
        <source>List by severity</source>
        <translation>Liste nach Schwere</translation>
    </message>
    <message>
        <source>Locally; publishing stays with people.</source>
        <translation>Lokal; veröffentlichen bleibt Menschen vorbehalten.</translation>
    </message>
    <message>
        <source>Long, with many examples</source>
        <translation>Lang, mit vielen Beispielen</translation>
    </message>
    <message>
        <source>Looks for weaknesses in code and configuration, rates them by what an attacker could do, and names the remedy.</source>
        <translation>Sucht Schwächen in Code und Konfiguration, bewertet sie danach, was ein Angreifer tun könnte, und nennt die Abhilfe.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>May change code</source>
        <translation>Darf Code ändern</translation>
    </message>
    <message>
        <source>May change the code under test</source>
        <translation>Darf den getesteten Code ändern</translation>
    </message>
    <message>
        <source>May edit files</source>
        <translation>Darf Dateien bearbeiten</translation>
    </message>
    <message>
        <source>May make commits and tags</source>
        <translation>Darf Commits und Tags machen</translation>
    </message>
    <message>
        <source>May run commands</source>
        <translation>Darf Befehle ausführen</translation>
    </message>
    <message>
        <source>May use the web</source>
        <translation>Darf das Web benutzen</translation>
    </message>
    <message>
        <source>May write migration files</source>
        <translation>Darf Migrationsdateien schreiben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Measures first, finds where time or memory goes, and makes changes that pay, with figures before and after.</source>
        <translation>Misst zuerst, findet, wohin Zeit oder Speicher gehen, und macht Änderungen, die sich lohnen, mit Zahlen vorher und nachher.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Minimal agent</source>
        <translation>Minimaler Agent</translation>
    </message>
    <message>
        <source>Most questions at once</source>
        <translation>Höchstzahl der Fragen auf einmal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>Nothing: old and new code run side by side</source>
        <translation>Nichts: alter und neuer Code laufen nebeneinander</translation>
    </message>
    <message>
        <source>Numbered statements</source>
        <translation>Nummerierte Aussagen</translation>
    </message>
    <message>
        <source>Numbered steps with a check at the end of each.</source>
        <translation>Nummerierte Schritte, jeder mit einer Prüfung am Ende.</translation>
    </message>
    <message>
        <source>One after the other where they touch</source>
        <translation>Nacheinander, wo sie sich berühren</translation>
    </message>
    <message>
        <source>One condition a line; all have to hold.</source>
        <translation>Eine Bedingung je Zeile; alle müssen gelten.</translation>
    </message>
    <message>
        <source>One design document</source>
        <translation>Ein Entwurfsdokument</translation>
    </message>
    <message>
        <source>One move at a time</source>
        <translation>Eine Änderung auf einmal</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>One part a line, in order.</source>
        <translation>Ein Teil je Zeile, der Reihe nach.</translation>
    </message>
    <message>
        <source>One path in detail</source>
        <translation>Ein Pfad im Einzelnen</translation>
    </message>
    <message>
        <source>One responsibility a line.</source>
        <translation>Eine Zuständigkeit je Zeile.</translation>
    </message>
    <message>
        <source>One rule a line; each is read as “Never …”.</source>
        <translation>Eine Regel je Zeile; jede wird als „Never …“ gelesen.</translation>
    </message>
    <message>
        <source>One step a line, in order.</source>
        <translation>Ein Schritt je Zeile, der Reihe nach.</translation>
    </message>
    <message>
        <source>One worked solution, alternatives in brief</source>
        <translation>Eine ausgearbeitete Lösung, Alternativen in Kürze</translation>
    </message>
    <message>
        <source>Only defects and risks</source>
        <translation>Nur Fehler und Risiken</translation>
    </message>
    <message>
        <source>Only what was asked</source>
        <translation>Nur das Verlangte</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Dirigent</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Ausgabeformat</translation>
    </message>
    <message>
        <source>Overview with entry points</source>
        <translation>Überblick mit Einstiegspunkten</translation>
    </message>
    <message>
        <source>Package system</source>
        <translation>Paketsystem</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Performance engineer</source>
        <translation>Leistungsingenieur</translation>
    </message>
    <message>
        <source>Preferred sources</source>
        <translation>Bevorzugte Quellen</translation>
    </message>
    <message>
        <source>Problem-solving expert</source>
        <translation>Experte für schwierige Probleme</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Program, request or operation.</source>
        <translation>Programm, Anfrage oder Vorgang.</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>Hinweise zum Projekt</translation>
    </message>
    <message>
        <source>Prompt engineer</source>
        <translation>Prompt-Entwickler</translation>
    </message>
    <message>
        <source>Pull request texts</source>
        <translation>Pull-Request-Texte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Qualities that count</source>
        <translation>Eigenschaften, die zählen</translation>
    </message>
    <message>
        <source>Quality gate</source>
        <translation>Qualitätsschranke</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Refactorer</source>
        <translation>Code-Umgestalter</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Refusal rules</source>
        <translation>Ablehnungsregeln</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>Release-Verantwortlicher</translation>
    </message>
    <message>
        <source>Remote procedures</source>
        <translation>Entfernte Prozeduraufrufe</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Nur melden</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Fortschritt melden</translation>
    </message>
    <message>
        <source>Reproduces a failure, narrows it down to one cause with evidence, and makes the smallest correction.</source>
        <translation>Stellt einen Fehler nach, grenzt ihn mit Belegen auf eine Ursache ein und macht die kleinste Korrektur.</translation>
    </message>
    <message>
        <source>Requirements analyst</source>
        <translation>Anforderungsanalytiker</translation>
    </message>
    <message>
        <source>Research summariser</source>
        <translation>Recherche-Zusammenfasser</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Reviews a change for defects, risks and clarity, and reports few findings that are worth the reader&apos;s time.</source>
        <translation>Prüft eine Änderung auf Fehler, Risiken und Klarheit und meldet wenige Befunde, die die Lesezeit wert sind.</translation>
    </message>
    <message>
        <source>Reviews or drafts a system design, lays out trade-offs and asks the questions that decide it.</source>
        <translation>Prüft oder entwirft ein Systemkonzept, legt Abwägungen dar und stellt die Fragen, die entscheiden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Betriebsanleitungen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Scope of a change</source>
        <translation>Umfang einer Änderung</translation>
    </message>
    <message>
        <source>Security auditor</source>
        <translation>Sicherheitsprüfer</translation>
    </message>
    <message>
        <source>Semantic versions</source>
        <translation>Semantische Versionen</translation>
    </message>
    <message>
        <source>Several options side by side</source>
        <translation>Mehrere Möglichkeiten nebeneinander</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>Kurzer Bericht</translation>
    </message>
    <message>
        <source>Short: a screen</source>
        <translation>Kurz: eine Bildschirmseite</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Größe eines Schritts</translation>
    </message>
    <message>
        <source>Size of prompts</source>
        <translation>Länge der Prompts</translation>
    </message>
    <message>
        <source>Small clean-ups in touched code</source>
        <translation>Kleine Aufräumarbeiten im berührten Code</translation>
    </message>
    <message>
        <source>Smallest rating to report</source>
        <translation>Niedrigste gemeldete Stufe</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Splits a large task, hands the parts to other agents with clear briefs, checks what comes back and puts it together.</source>
        <translation>Teilt eine große Aufgabe, gibt die Teile mit klaren Aufträgen an andere Agenten, prüft, was zurückkommt, und fügt es zusammen.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Strenge</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System and version.</source>
        <translation>System und Version.</translation>
    </message>
    <message>
        <source>System architect</source>
        <translation>Systemarchitekt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables only</source>
        <translation>Nur Tabellen</translation>
    </message>
    <message>
        <source>Takes a hard technical problem apart, explains the ways out and works out a complete solution with the means to check it.</source>
        <translation>Zerlegt ein schwieriges technisches Problem, erklärt die Auswege und arbeitet eine vollständige Lösung samt Prüfung aus.</translation>
    </message>
    <message>
        <source>Takes a version from “everything is merged” to “it is out”: notes, version numbers, checks, a plan for going back.</source>
        <translation>Bringt eine Version von „alles ist zusammengeführt“ bis „sie ist veröffentlicht“: Notizen, Versionsnummern, Prüfungen, Rückweg.</translation>
    </message>
    <message>
        <source>Takes care of</source>
        <translation>Kümmert sich um</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Fachwörter</translation>
    </message>
    <message>
        <source>Test command</source>
        <translation>Testbefehl</translation>
    </message>
    <message>
        <source>Test framework</source>
        <translation>Test-Framework</translation>
    </message>
    <message>
        <source>Test writer</source>
        <translation>Testschreiber</translation>
    </message>
    <message>
        <source>The field it is expert in.</source>
        <translation>Das Fachgebiet, in dem er Experte ist.</translation>
    </message>
    <message>
        <source>The file with the notes for users.</source>
        <translation>Die Datei mit den Hinweisen für Benutzer.</translation>
    </message>
    <message>
        <source>The form that the project&apos;s messages have.</source>
        <translation>Die Form, die die Nachrichten des Projekts haben.</translation>
    </message>
    <message>
        <source>The language of the source.</source>
        <translation>Die Sprache des Ausgangstextes.</translation>
    </message>
    <message>
        <source>The language that is written in.</source>
        <translation>Die Sprache, in der geschrieben wird.</translation>
    </message>
    <message>
        <source>The language that is written.</source>
        <translation>Die Sprache, in der der Text entsteht.</translation>
    </message>
    <message>
        <source>The least that makes a useful agent. Start here when no other template fits.</source>
        <translation>Das Wenigste, was einen brauchbaren Agenten ergibt. Der Anfang, wenn keine andere Vorlage passt.</translation>
    </message>
    <message>
        <source>The parts of an answer, in order, and how long it may be.</source>
        <translation>Die Teile einer Antwort, der Reihe nach, und wie lang sie sein darf.</translation>
    </message>
    <message>
        <source>The ways that every task is tried in.</source>
        <translation>Die Wege, auf denen jede Aufgabe versucht wird.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Translates interface texts and documents so that they read as if written in the target language, with placeholders and terms intact.</source>
        <translation>Übersetzt Oberflächentexte und Dokumente so, dass sie wie in der Zielsprache geschrieben klingen, mit allen Platzhaltern und Fachwörtern.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Turns a difference into a commit message or a pull request text that tells reviewers what, why and how to check.</source>
        <translation>Macht aus einem Unterschied eine Commit-Nachricht oder einen Pull-Request-Text, der Prüfenden sagt, was, warum und wie zu prüfen ist.</translation>
    </message>
    <message>
        <source>Turns an idea into requirements that can be built and tested: cases, limits, open questions, acceptance.</source>
        <translation>Macht aus einer Idee Anforderungen, die man bauen und prüfen kann: Fälle, Grenzen, offene Fragen, Abnahme.</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Einführungen</translation>
    </message>
    <message>
        <source>Unit tests</source>
        <translation>Einzeltests</translation>
    </message>
    <message>
        <source>Up to five pages</source>
        <translation>Bis zu fünf Seiten</translation>
    </message>
    <message>
        <source>User stories with acceptance criteria</source>
        <translation>User Storys mit Abnahmekriterien</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Versionsnummern</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Ways of using it</source>
        <translation>Arten der Bedienung</translation>
    </message>
    <message>
        <source>What a good answer looks like to you.</source>
        <translation>Wie eine gute Antwort für Sie aussieht.</translation>
    </message>
    <message>
        <source>What a migration may interrupt.</source>
        <translation>Was eine Migration unterbrechen darf.</translation>
    </message>
    <message>
        <source>What belongs to somebody else.</source>
        <translation>Was zu anderen gehört.</translation>
    </message>
    <message>
        <source>What counts.</source>
        <translation>Was zählt.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>Was dann geschieht.</translation>
    </message>
    <message>
        <source>What has to be protected</source>
        <translation>Was zu schützen ist</translation>
    </message>
    <message>
        <source>What is analysed and where it is.</source>
        <translation>Was ausgewertet wird und wo es ist.</translation>
    </message>
    <message>
        <source>What is being designed.</source>
        <translation>Was entworfen wird.</translation>
    </message>
    <message>
        <source>What is delivered.</source>
        <translation>Was geliefert wird.</translation>
    </message>
    <message>
        <source>What is done between two test runs.</source>
        <translation>Was zwischen zwei Testläufen geschieht.</translation>
    </message>
    <message>
        <source>What is examined.</source>
        <translation>Was untersucht wird.</translation>
    </message>
    <message>
        <source>What is released.</source>
        <translation>Was veröffentlicht wird.</translation>
    </message>
    <message>
        <source>What is settled and not to be reopened.</source>
        <translation>Was entschieden ist und nicht neu aufgerollt wird.</translation>
    </message>
    <message>
        <source>What is to be fast</source>
        <translation>Was schnell sein soll</translation>
    </message>
    <message>
        <source>What is worth a finding.</source>
        <translation>Was ein Befund wert ist.</translation>
    </message>
    <message>
        <source>What is worth a question.</source>
        <translation>Was eine Frage wert ist.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>Was geschrieben wird.</translation>
    </message>
    <message>
        <source>What it examines.</source>
        <translation>Was er untersucht.</translation>
    </message>
    <message>
        <source>What it has to run on.</source>
        <translation>Worauf es laufen muss.</translation>
    </message>
    <message>
        <source>What it judges its own work by.</source>
        <translation>Woran er seine eigene Arbeit misst.</translation>
    </message>
    <message>
        <source>What it must never do</source>
        <translation>Was er nie tun darf</translation>
    </message>
    <message>
        <source>What kind of systems it looks at.</source>
        <translation>Welche Art von Systemen er ansieht.</translation>
    </message>
    <message>
        <source>What kind of tasks it takes on.</source>
        <translation>Welche Art von Aufgaben er übernimmt.</translation>
    </message>
    <message>
        <source>What manages the dependencies.</source>
        <translation>Was die Abhängigkeiten verwaltet.</translation>
    </message>
    <message>
        <source>What matters most in this code base.</source>
        <translation>Was in diesem Code am wichtigsten ist.</translation>
    </message>
    <message>
        <source>What may be down.</source>
        <translation>Was ausfallen kann.</translation>
    </message>
    <message>
        <source>What options are compared by, most important first.</source>
        <translation>Woran Möglichkeiten gemessen werden, das Wichtigste zuerst.</translation>
    </message>
    <message>
        <source>What the agent does not do, and how it says so.</source>
        <translation>Was der Agent nicht tut und wie er es sagt.</translation>
    </message>
    <message>
        <source>What the agent does, as the end of a sentence that begins with “Use this agent when you need to”.</source>
        <translation>Was der Agent tut, als Ende eines Satzes, der mit „Use this agent when you need to“ beginnt.</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>Wie der Agent heißt. Unter diesem Namen wird er aufgerufen.</translation>
    </message>
    <message>
        <source>What the agent is, without an article.</source>
        <translation>Was der Agent ist, ohne Artikel.</translation>
    </message>
    <message>
        <source>What the agent takes care of and what it leaves to others.</source>
        <translation>Worum sich der Agent kümmert und was er anderen überlässt.</translation>
    </message>
    <message>
        <source>What the code should be better at.</source>
        <translation>Worin der Code besser werden soll.</translation>
    </message>
    <message>
        <source>What the failing programs are written in and run on.</source>
        <translation>Worin die fehlerhaften Programme geschrieben sind und worauf sie laufen.</translation>
    </message>
    <message>
        <source>What the features are about.</source>
        <translation>Worum es bei den Funktionen geht.</translation>
    </message>
    <message>
        <source>What the interface is written down in.</source>
        <translation>Worin die Schnittstelle festgehalten wird.</translation>
    </message>
    <message>
        <source>What the prompts are for.</source>
        <translation>Wofür die Prompts sind.</translation>
    </message>
    <message>
        <source>What the questions are about.</source>
        <translation>Worum es bei den Fragen geht.</translation>
    </message>
    <message>
        <source>What the requirements are for.</source>
        <translation>Wofür die Anforderungen sind.</translation>
    </message>
    <message>
        <source>What the systems are for.</source>
        <translation>Wofür die Systeme da sind.</translation>
    </message>
    <message>
        <source>What the tests are written with.</source>
        <translation>Womit die Tests geschrieben werden.</translation>
    </message>
    <message>
        <source>What to do with the cause</source>
        <translation>Was mit der Ursache geschieht</translation>
    </message>
    <message>
        <source>What to trust first.</source>
        <translation>Worauf zuerst zu vertrauen ist.</translation>
    </message>
    <message>
        <source>When a check fails</source>
        <translation>Wenn eine Prüfung fehlschlägt</translation>
    </message>
    <message>
        <source>When it is good enough.</source>
        <translation>Wann es gut genug ist.</translation>
    </message>
    <message>
        <source>When to ask, what to ask and what to do without an answer.</source>
        <translation>Wann gefragt wird, was gefragt wird und was ohne Antwort geschieht.</translation>
    </message>
    <message>
        <source>Where design documents go.</source>
        <translation>Wohin Entwurfsdokumente gehören.</translation>
    </message>
    <message>
        <source>Where designs and tokens are.</source>
        <translation>Wo Entwürfe und Tokens liegen.</translation>
    </message>
    <message>
        <source>Where documentation lives.</source>
        <translation>Wo die Dokumentation liegt.</translation>
    </message>
    <message>
        <source>Where instructions for operators are.</source>
        <translation>Wo die Anleitungen für den Betrieb liegen.</translation>
    </message>
    <message>
        <source>Where prompts and definitions are.</source>
        <translation>Wo Prompts und Definitionen liegen.</translation>
    </message>
    <message>
        <source>Where specifications go.</source>
        <translation>Wohin Spezifikationen gehören.</translation>
    </message>
    <message>
        <source>Whether parts run at the same time.</source>
        <translation>Ob Teile gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>Which kind of text it writes when the request does not say.</source>
        <translation>Welche Art von Text er schreibt, wenn der Auftrag es nicht sagt.</translation>
    </message>
    <message>
        <source>Which level of WCAG 2.2 counts.</source>
        <translation>Welche Stufe von WCAG 2.2 gilt.</translation>
    </message>
    <message>
        <source>Which tests it writes first.</source>
        <translation>Welche Tests er zuerst schreibt.</translation>
    </message>
    <message>
        <source>Which upgrades it makes by itself.</source>
        <translation>Welche Erneuerungen er von sich aus macht.</translation>
    </message>
    <message>
        <source>Whichever is asked for</source>
        <translation>Was gerade verlangt ist</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>Wer fragt.</translation>
    </message>
    <message>
        <source>Who decides instead</source>
        <translation>Wer stattdessen entscheidet</translation>
    </message>
    <message>
        <source>Who goes on with the work.</source>
        <translation>Wer die Arbeit fortsetzt.</translation>
    </message>
    <message>
        <source>Who reads it, and what they know already.</source>
        <translation>Wer sie liest und was er schon weiß.</translation>
    </message>
    <message>
        <source>Who reads the answer.</source>
        <translation>Wer die Antwort liest.</translation>
    </message>
    <message>
        <source>Who reads the outcome.</source>
        <translation>Wer das Ergebnis liest.</translation>
    </message>
    <message>
        <source>Who the agent is and what it is responsible for, in two sentences.</source>
        <translation>Wer der Agent ist und wofür er verantwortlich ist, in zwei Sätzen.</translation>
    </message>
    <message>
        <source>Who uses the interface.</source>
        <translation>Wer die Schnittstelle benutzt.</translation>
    </message>
    <message>
        <source>Whom it refers to.</source>
        <translation>An wen er verweist.</translation>
    </message>
    <message>
        <source>With a pattern</source>
        <translation>Mit einem Muster</translation>
    </message>
    <message>
        <source>Without it, it measures and proposes.</source>
        <translation>Sonst misst er und schlägt vor.</translation>
    </message>
    <message>
        <source>Without it, it only proposes them.</source>
        <translation>Sonst schlägt er sie nur vor.</translation>
    </message>
    <message>
        <source>Without it, it works with the files at hand only.</source>
        <translation>Sonst arbeitet er nur mit den vorhandenen Dateien.</translation>
    </message>
    <message>
        <source>Work per second</source>
        <translation>Arbeit je Sekunde</translation>
    </message>
    <message>
        <source>Writes and improves prompts and agent definitions against cases that show whether they work.</source>
        <translation>Schreibt und verbessert Prompts und Agentendefinitionen an Fällen, die zeigen, ob sie wirken.</translation>
    </message>
    <message>
        <source>Writes and mends documentation that is true, short and found, checked against the code it describes.</source>
        <translation>Schreibt und verbessert Dokumentation, die wahr, kurz und auffindbar ist, geprüft am Code, den sie beschreibt.</translation>
    </message>
    <message>
        <source>Writes tests that can fail, for code that has none or for behaviour that changed, in the style of the present suite.</source>
        <translation>Schreibt Tests, die fehlschlagen können, für Code ohne Tests oder geändertes Verhalten, im Stil der vorhandenen Tests.</translation>
    </message>
    <message>
        <source>anything but ${, which some tools replace</source>
        <translation>alles außer ${, was manche Werkzeuge ersetzen</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>basics</source>
        <translation>Grundlagen</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Agentwright::Exporting</name>
    <message>
        <source>Is written as UTF-8 with LF line ends and without a byte-order mark</source>
        <translation>Wird als UTF-8 mit LF-Zeilenenden und ohne Byte-Reihenfolge-Marke geschrieben</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 are written as U+FFFD</source>
        <translation>Bytes, die kein UTF-8 sind, werden als U+FFFD geschrieben</translation>
    </message>
    <message>
        <source>It has no frontmatter between two fences, so it is no definition</source>
        <translation>Es hat kein Frontmatter zwischen zwei Begrenzungen und ist damit keine Definition</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>„%1“ darin ist kein YAML und kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Is there again further down, which counts</source>
        <translation>Steht weiter unten noch einmal, und das gilt</translation>
    </message>
    <message>
        <source>Lines of the frontmatter that belong to no entry are left out</source>
        <translation>Zeilen des Frontmatters, die zu keinem Eintrag gehören, werden weggelassen</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at three hyphens inside a line and takes the rest for the prompt; here it counts as frontmatter up to its closing line</source>
        <translation>Claude Code beendet das Frontmatter bei drei Bindestrichen innerhalb einer Zeile und hält den Rest für den Prompt; hier gilt es als Frontmatter bis zur schließenden Zeile</translation>
    </message>
    <message>
        <source>There is none, so a general one is written</source>
        <translation>Fehlt; es wird ein allgemeiner Text geschrieben</translation>
    </message>
    <message>
        <source>Was no text, and is written as one</source>
        <translation>War kein Text und wird als Text geschrieben</translation>
    </message>
    <message>
        <source>A backslash followed by n is written as the line break that Claude Code makes of it</source>
        <translation>Ein Rückstrich mit n wird als der Zeilenumbruch geschrieben, den Claude Code daraus macht</translation>
    </message>
    <message>
        <source>Without a name the agent is called “%1”, like its file</source>
        <translation>Ohne Namen heißt der Agent „%1“, wie seine Datei</translation>
    </message>
    <message>
        <source>%1 takes other names: it is called “%2” there</source>
        <translation>%1 nimmt andere Namen an: Dort heißt er „%2“</translation>
    </message>
    <message>
        <source>%1 does not hold this limit; it stands in the prompt, where nothing enforces it</source>
        <translation>%1 kennt diese Grenze nicht; sie steht im Prompt, wo nichts sie durchsetzt</translation>
    </message>
    <message>
        <source>%1 takes %2 characters: it is shortened, and the whole stands in the prompt</source>
        <translation>%1 nimmt %2 Zeichen an: Der Text wird gekürzt, und das Ganze steht im Prompt</translation>
    </message>
    <message>
        <source>The prompt begins with the description</source>
        <translation>Der Prompt beginnt mit der Beschreibung</translation>
    </message>
    <message>
        <source>%1 does not load an agent with so short a prompt: its name and description stand in it</source>
        <translation>%1 lädt keinen Agenten mit so kurzem Prompt: Name und Beschreibung stehen darin</translation>
    </message>
    <message>
        <source>%1 replaces “%2” in a prompt and fails where it knows no such name: written as “${ %3 }”</source>
        <translation>%1 ersetzt „%2“ im Prompt und scheitert, wenn es den Namen nicht kennt: geschrieben als „${ %3 }“</translation>
    </message>
    <message>
        <source>It is left out: it defines the agent “%1”, as “%2” does, and only one of them would be loaded</source>
        <translation>Wird weggelassen: Es definiert den Agenten „%1“ wie „%2“, und nur einer davon würde geladen</translation>
    </message>
    <message>
        <source>Claude Code does not know this key either</source>
        <translation>Auch Claude Code kennt diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>Claude Code ignores this value, too</source>
        <translation>Auch Claude Code ignoriert diesen Wert</translation>
    </message>
    <message>
        <source>%1 has nothing for it</source>
        <translation>%1 hat dafür nichts</translation>
    </message>
    <message>
        <source>%1 has nothing for it: the agent may do more than it should</source>
        <translation>%1 hat dafür nichts: Der Agent darf mehr, als er soll</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Approximated</source>
        <translation>Angenähert</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlimmstes</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>What the export keeps and loses</source>
        <translation>Was der Export erhält und verliert</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Feld für Feld</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Where %1 looks for agents of a user is not known; export into a project</source>
        <translation>Wo %1 nach Agenten eines Benutzers sucht, ist nicht bekannt; exportieren Sie in ein Projekt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>approximated</source>
        <translation>angenähert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>%1 as %2:</source>
        <translation>%1 als %2:</translation>
    </message>
    <message>
        <source>everything is kept</source>
        <translation>alles bleibt erhalten</translation>
    </message>
    <message>
        <source>Servers that are only named, or have settings that %1 may not know, are left out</source>
        <translation>Server, die nur genannt sind oder Einstellungen haben, die %1 vielleicht nicht kennt, werden weggelassen</translation>
    </message>
    <message>
        <source>The model that “%1” stood for in Claude Code 2.1.329; %2 does not move on to newer ones, and needs access to Anthropic&apos;s models</source>
        <translation>Das Modell, für das „%1“ in Claude Code 2.1.329 stand; %2 geht nicht auf neuere über und braucht Zugang zu den Modellen von Anthropic</translation>
    </message>
    <message>
        <source>A model that %1 can run, while Claude Code fails to call it</source>
        <translation>Ein Modell, das %1 ausführen kann, während Claude Code es nicht aufrufen kann</translation>
    </message>
    <message>
        <source>Is left out, which means the same</source>
        <translation>Wird weggelassen, was dasselbe bedeutet</translation>
    </message>
    <message>
        <source>%1 takes other names of models: the agent runs with that of its caller or the default</source>
        <translation>%1 nimmt andere Modellnamen an: Der Agent läuft mit dem Modell seines Aufrufers oder dem voreingestellten</translation>
    </message>
    <message>
        <source>The plugin name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>Der Plugin-Name „%1“ besteht nicht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, höchstens 128</translation>
    </message>
    <message>
        <source>Claude Code refuses the plugin name “%1”, which passes as one of Anthropic&apos;s own</source>
        <translation>Claude Code lehnt den Plugin-Namen „%1“ ab, der sich als einer von Anthropic ausgibt</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>Der Marktplatzname „%1“ besteht nicht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, höchstens 128</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is reserved</source>
        <translation>Der Marktplatzname „%1“ ist reserviert</translation>
    </message>
    <message>
        <source>Moves to hooks/hooks.json, where it holds for the whole session; scripts that it calls are not packed</source>
        <translation>Wandert nach hooks/hooks.json, wo es für die ganze Sitzung gilt; aufgerufene Skripte werden nicht eingepackt</translation>
    </message>
    <message>
        <source>Another agent of the plugin sets up a server of the same name differently, which counts: %1</source>
        <translation>Ein anderer Agent des Plugins richtet einen gleichnamigen Server anders ein, und das gilt: %1</translation>
    </message>
    <message>
        <source>Moves to .mcp.json, where it is there for the whole session</source>
        <translation>Wandert nach .mcp.json, wo es die ganze Sitzung lang da ist</translation>
    </message>
    <message>
        <source>Is ignored in agents of plugins; servers that are only named have to be set up by whoever uses the plugin: %1</source>
        <translation>Wird in Agenten von Plugins ignoriert; nur genannte Server muss einrichten, wer das Plugin verwendet: %1</translation>
    </message>
    <message>
        <source>It has no frontmatter; from a plugin it would load with all tools and no description</source>
        <translation>Es hat kein Frontmatter; aus einem Plugin würde es mit allen Werkzeugen und ohne Beschreibung geladen</translation>
    </message>
    <message>
        <source>Its frontmatter has no end; from a plugin it would load with all tools and no description</source>
        <translation>Das Frontmatter hat kein Ende; aus einem Plugin würde es mit allen Werkzeugen und ohne Beschreibung geladen</translation>
    </message>
    <message>
        <source>Its frontmatter is not valid YAML and cannot be rewritten without guessing; from a plugin it would load with all tools and no description</source>
        <translation>Das Frontmatter ist kein gültiges YAML und kann nicht ohne Raten umgeschrieben werden; aus einem Plugin würde es mit allen Werkzeugen und ohne Beschreibung geladen</translation>
    </message>
    <message>
        <source>Its frontmatter is YAML that Claude Code does not read; from a plugin it would load with all tools and no description</source>
        <translation>Das Frontmatter ist YAML, das Claude Code nicht liest; aus einem Plugin würde es mit allen Werkzeugen und ohne Beschreibung geladen</translation>
    </message>
    <message>
        <source>Its “%1” is not a text</source>
        <translation>„%1“ darin ist kein Text</translation>
    </message>
    <message>
        <source>It holds half a character (%1)</source>
        <translation>Es enthält ein halbes Zeichen (%1)</translation>
    </message>
    <message>
        <source>Agents as JSON</source>
        <translation>Agenten als JSON</translation>
    </message>
    <message>
        <source>Is left out, which means all tools</source>
        <translation>Wird weggelassen, was alle Werkzeuge bedeutet</translation>
    </message>
    <message>
        <source>Is a list here, one item for each</source>
        <translation>Ist hier eine Liste mit einem Eintrag für jedes</translation>
    </message>
    <message>
        <source>The command line takes it, the Agent SDK does not</source>
        <translation>Die Befehlszeile nimmt es an, das Agent SDK nicht</translation>
    </message>
    <message>
        <source>One JSON object for the option --agents of Claude Code and for the Agent SDK. Only the colour is lost.</source>
        <translation>Ein JSON-Objekt für die Option --agents von Claude Code und für das Agent SDK. Nur die Farbe geht verloren.</translation>
    </message>
    <message>
        <source>Claude Code does not load it: %1</source>
        <translation>Claude Code lädt es nicht: %1</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Files for .claude/agents of a project or of your home folder. Nothing is changed.</source>
        <translation>Dateien für .claude/agents eines Projekts oder Ihres persönlichen Ordners. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Claude Code ignores hooks in agents of plugins; in hooks/hooks.json of the plugin they would hold for the whole session</source>
        <translation>Claude Code ignoriert Hooks in Agenten von Plugins; in hooks/hooks.json des Plugins würden sie für die ganze Sitzung gelten</translation>
    </message>
    <message>
        <source>Claude Code ignores MCP servers in agents of plugins; in .mcp.json of the plugin they would be there for the whole session</source>
        <translation>Claude Code ignoriert MCP-Server in Agenten von Plugins; in .mcp.json des Plugins wären sie die ganze Sitzung lang da</translation>
    </message>
    <message>
        <source>Claude Code ignores the permission mode in agents of plugins; the agent runs in that of its caller</source>
        <translation>Claude Code ignoriert den Berechtigungsmodus in Agenten von Plugins; der Agent läuft in dem seines Aufrufers</translation>
    </message>
    <message>
        <source>Claude Code ignores the first prompt in agents of plugins</source>
        <translation>Claude Code ignoriert den ersten Prompt in Agenten von Plugins</translation>
    </message>
    <message>
        <source>Claude Code takes no isolation but “worktree” in agents of plugins</source>
        <translation>Claude Code nimmt in Agenten von Plugins keine Isolation außer „worktree“ an</translation>
    </message>
    <message>
        <source>Was not valid YAML, and is written as YAML now</source>
        <translation>War kein gültiges YAML und wird nun als YAML geschrieben</translation>
    </message>
    <message>
        <source>In a plugin Claude Code replaces “%1” in the prompt</source>
        <translation>In einem Plugin ersetzt Claude Code „%1“ im Prompt</translation>
    </message>
    <message>
        <source>Without a description Claude Code gives the agent this one: “%1”</source>
        <translation>Ohne Beschreibung gibt Claude Code dem Agenten diese: „%1“</translation>
    </message>
    <message>
        <source>Claude Code plugin</source>
        <translation>Claude-Code-Plugin</translation>
    </message>
    <message>
        <source>A plugin with its manifest, README and, if wanted, a marketplace. Hooks and MCP servers of the agents hold for the whole session there; the permission mode and the first prompt are ignored.</source>
        <translation>Ein Plugin mit Manifest, README und auf Wunsch einem Marktplatz. Hooks und MCP-Server der Agenten gelten dort für die ganze Sitzung; Berechtigungsmodus und erster Prompt werden ignoriert.</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Files for .cline/agents, with the tool names of Cline.</source>
        <translation>Dateien für .cline/agents, mit den Werkzeugnamen von Cline.</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>%1 leaves it all tools that only read</source>
        <translation>%1 lässt ihm alle Werkzeuge, die nur lesen</translation>
    </message>
    <message>
        <source>%1 has no list of tools: a read-only sandbox keeps it from changing anything, but it may use other tools for reading</source>
        <translation>%1 hat keine Werkzeugliste: Eine Nur-Lese-Sandbox hindert ihn daran, etwas zu ändern, aber er darf andere Werkzeuge zum Lesen verwenden</translation>
    </message>
    <message>
        <source>Files for .codex/agents. There are no tool lists: what only reads gets a read-only sandbox.</source>
        <translation>Dateien für .codex/agents. Werkzeuglisten gibt es nicht: Was nur liest, bekommt eine Nur-Lese-Sandbox.</translation>
    </message>
    <message>
        <source>GitHub Copilot</source>
        <translation>GitHub Copilot</translation>
    </message>
    <message>
        <source>On github.com agents have neither “web” nor “todo”; the other readers have</source>
        <translation>Auf github.com haben Agenten weder „web“ noch „todo“; die anderen Leser haben beide</translation>
    </message>
    <message>
        <source>The command line has no level above “%1”</source>
        <translation>Die Befehlszeile kennt keine Stufe über „%1“</translation>
    </message>
    <message>
        <source>Settings are taken over as they stand; VS Code does not read them, and servers that are only named are left out</source>
        <translation>Einstellungen werden übernommen, wie sie sind; VS Code liest sie nicht, und nur genannte Server werden weggelassen</translation>
    </message>
    <message>
        <source>github.com takes prompts of at most 30,000 characters</source>
        <translation>github.com nimmt Prompts mit höchstens 30.000 Zeichen an</translation>
    </message>
    <message>
        <source>VS Code takes “%1” in the prompt for a reference</source>
        <translation>VS Code hält „%1“ im Prompt für einen Verweis</translation>
    </message>
    <message>
        <source>Files for .github/agents, read by github.com, Copilot CLI and VS Code. Names of models are left out.</source>
        <translation>Dateien für .github/agents, die github.com, Copilot CLI und VS Code lesen. Modellnamen werden weggelassen.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>%1 has no list of tools: “readonly” keeps it from writing, but it may use other tools for reading</source>
        <translation>%1 hat keine Werkzeugliste: „readonly“ hindert ihn am Schreiben, aber er darf andere Werkzeuge zum Lesen verwenden</translation>
    </message>
    <message>
        <source>“readonly” keeps it from writing</source>
        <translation>„readonly“ hindert ihn am Schreiben</translation>
    </message>
    <message>
        <source>Is written on one line, without its line breaks</source>
        <translation>Wird in einer Zeile geschrieben, ohne die Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Files for .cursor/agents. There are no tool lists: what only reads is marked read-only.</source>
        <translation>Dateien für .cursor/agents. Werkzeuglisten gibt es nicht: Was nur liest, wird als nur lesend gekennzeichnet.</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>%1 does not document that an empty list means no tools</source>
        <translation>%1 dokumentiert nicht, dass eine leere Liste keine Werkzeuge bedeutet</translation>
    </message>
    <message>
        <source>%1 takes only names of servers that are set up already</source>
        <translation>%1 nimmt nur Namen von Servern an, die schon eingerichtet sind</translation>
    </message>
    <message>
        <source>The highest level of %1</source>
        <translation>Die höchste Stufe von %1</translation>
    </message>
    <message>
        <source>Droids for .factory/droids. A description of more than 500 characters moves into the prompt.</source>
        <translation>Droids für .factory/droids. Eine Beschreibung mit mehr als 500 Zeichen wandert in den Prompt.</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Files for .gemini/agents, with the tool names of Gemini CLI and no key that it refuses.</source>
        <translation>Dateien für .gemini/agents, mit den Werkzeugnamen von Gemini CLI und ohne Schlüssel, die es ablehnt.</translation>
    </message>
    <message>
        <source>Goose</source>
        <translation>Goose</translation>
    </message>
    <message>
        <source>Files for .agents/agents, and the same as recipes. There are no tool lists and no permissions.</source>
        <translation>Dateien für .agents/agents und dasselbe als Rezepte. Werkzeuglisten und Berechtigungen gibt es nicht.</translation>
    </message>
    <message>
        <source>Kiro</source>
        <translation>Kiro</translation>
    </message>
    <message>
        <source>%1 cannot forbid: %2</source>
        <translation>%1 kann dies nicht verbieten: %2</translation>
    </message>
    <message>
        <source>%1 forbids whole groups, so more may be forbidden than before</source>
        <translation>%1 verbietet ganze Gruppen, daher kann mehr verboten sein als zuvor</translation>
    </message>
    <message>
        <source>Markdown agents for .kiro/agents of Kiro IDE and CLI 3. Tools become groups of tools.</source>
        <translation>Markdown-Agenten für .kiro/agents von Kiro IDE und CLI 3. Werkzeuge werden zu Werkzeuggruppen.</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Edits are forbidden and commands are asked for, which is nearly the same</source>
        <translation>Änderungen sind verboten, und vor Befehlen wird gefragt, was fast dasselbe ist</translation>
    </message>
    <message>
        <source>Files for .opencode/agents. Tool lists become permissions.</source>
        <translation>Dateien für .opencode/agents. Werkzeuglisten werden zu Berechtigungen.</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>%1 asks where Claude Code would refuse</source>
        <translation>%1 fragt, wo Claude Code ablehnen würde</translation>
    </message>
    <message>
        <source>Files for .qwen/agents, with the tool names of Qwen Code. It cannot say that an agent has no tools.</source>
        <translation>Dateien für .qwen/agents, mit den Werkzeugnamen von Qwen Code. Dass ein Agent keine Werkzeuge hat, lässt sich nicht ausdrücken.</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>%1 turns dashes, curly quotes and special blanks into ASCII when it reads the file</source>
        <translation>%1 wandelt Gedankenstriche, typografische Anführungszeichen und besondere Leerzeichen beim Lesen der Datei in ASCII um</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent, without a conversation of its own</source>
        <translation>Ein Modus ist eine Rolle des Hauptagenten, ohne eigene Unterhaltung</translation>
    </message>
    <message>
        <source>Modes for .roomodes, one file for all, which joins what is there. Tools become groups of tools.</source>
        <translation>Modi für .roomodes, eine Datei für alle, die Vorhandenes ergänzt. Werkzeuge werden zu Werkzeuggruppen.</translation>
    </message>
    <message>
        <source>Agent Skills</source>
        <translation>Agent Skills</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller, not in one of its own</source>
        <translation>Ein Skill wird in der Unterhaltung seines Aufrufers gelesen, nicht in einer eigenen</translation>
    </message>
    <message>
        <source>A folder with a SKILL.md for each agent, which many programs read. Everything but the texts is lost.</source>
        <translation>Für jeden Agenten ein Ordner mit einer SKILL.md, die viele Programme lesen. Alles außer den Texten geht verloren.</translation>
    </message>
    <message>
        <source>%1 can only allow more than that: %2</source>
        <translation>%1 kann nur mehr als das erlauben: %2</translation>
    </message>
    <message>
        <source>%1 has nothing like: %2</source>
        <translation>%1 hat nichts Entsprechendes: %2</translation>
    </message>
    <message>
        <source>These come along, as %1 does not tell them from the others: %2</source>
        <translation>Diese kommen mit, da %1 sie nicht von den anderen unterscheidet: %2</translation>
    </message>
    <message>
        <source>%1 cannot forbid a part of an allowed tool: %2</source>
        <translation>%1 kann keinen Teil eines erlaubten Werkzeugs verbieten: %2</translation>
    </message>
    <message>
        <source>Is taken out of the list of allowed tools; %1 has no list of forbidden ones</source>
        <translation>Wird aus der Liste der erlaubten Werkzeuge genommen; %1 hat keine Liste verbotener</translation>
    </message>
    <message>
        <source>In %1 an empty list means all tools, so it cannot be said that there are none</source>
        <translation>In %1 bedeutet eine leere Liste alle Werkzeuge; dass es keine gibt, lässt sich nicht ausdrücken</translation>
    </message>
    <message>
        <source>It is named after its file or key, “%1”</source>
        <translation>Ist nach seiner Datei oder seinem Schlüssel „%1“ benannt</translation>
    </message>
    <message>
        <source>Claude Code takes other names: it is called “%1” there</source>
        <translation>Claude Code nimmt andere Namen an: Dort heißt er „%1“</translation>
    </message>
    <message>
        <source>The first of the list that Claude Code takes</source>
        <translation>Der erste Eintrag der Liste, den Claude Code annimmt</translation>
    </message>
    <message>
        <source>The newest model of that family</source>
        <translation>Das neueste Modell dieser Familie</translation>
    </message>
    <message>
        <source>Claude Code takes other names of models: the agent runs with that of its caller</source>
        <translation>Claude Code nimmt andere Modellnamen an: Der Agent läuft mit dem Modell seines Aufrufers</translation>
    </message>
    <message>
        <source>“%1” takes no such value</source>
        <translation>„%1“ nimmt keinen solchen Wert an</translation>
    </message>
    <message>
        <source>The nearest level that Claude Code has</source>
        <translation>Die nächstliegende Stufe, die Claude Code hat</translation>
    </message>
    <message>
        <source>The nearest of Claude Code&apos;s eight colours</source>
        <translation>Die nächstliegende der acht Farben von Claude Code</translation>
    </message>
    <message>
        <source>Is empty and left out</source>
        <translation>Ist leer und wird weggelassen</translation>
    </message>
    <message>
        <source>Settings of servers are taken over as they stand</source>
        <translation>Einstellungen von Servern werden übernommen, wie sie sind</translation>
    </message>
    <message>
        <source>Stands behind the frontmatter</source>
        <translation>Steht hinter dem Frontmatter</translation>
    </message>
    <message>
        <source>Had no effect in a plugin, and has one among the agents of a project</source>
        <translation>War in einem Plugin wirkungslos und wirkt unter den Agenten eines Projekts</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in the prompt</source>
        <translation>Außerhalb eines Plugins ersetzt nichts „%1“ im Prompt</translation>
    </message>
    <message>
        <source>Claude Code has its own provider</source>
        <translation>Claude Code hat seinen eigenen Anbieter</translation>
    </message>
    <message>
        <source>It changes nothing in either, but Claude Code asks before commands</source>
        <translation>Ändert in beiden nichts, aber Claude Code fragt vor Befehlen</translation>
    </message>
    <message>
        <source>It acts without asking; a sandbox is a setting of the session in Claude Code</source>
        <translation>Handelt ohne zu fragen; eine Sandbox ist in Claude Code eine Einstellung der Sitzung</translation>
    </message>
    <message>
        <source>The same for another of its readers</source>
        <translation>Dasselbe für einen anderen seiner Leser</translation>
    </message>
    <message>
        <source>What changes files is forbidden, and commands are, since they may</source>
        <translation>Was Dateien ändert, ist verboten, auch Befehle, da sie das können</translation>
    </message>
    <message>
        <source>Says what is so anyway</source>
        <translation>Sagt, was ohnehin so ist</translation>
    </message>
    <message>
        <source>Has no effect there with an inherited model</source>
        <translation>Wirkt dort bei geerbtem Modell nicht</translation>
    </message>
    <message>
        <source>Stands behind the instructions</source>
        <translation>Steht hinter den Anweisungen</translation>
    </message>
    <message>
        <source>The prompt holds “{{” or “{%”, the start of a template there and plain text here</source>
        <translation>Der Prompt enthält „{{“ oder „{%“, dort der Beginn einer Vorlage, hier einfacher Text</translation>
    </message>
    <message>
        <source>What is forbidden in part only is not forbidden here: %1</source>
        <translation>Was nur teilweise verboten ist, ist hier nicht verboten: %1</translation>
    </message>
    <message>
        <source>Permissions that are granted or asked for are settings of the session here</source>
        <translation>Gewährte oder zu erfragende Berechtigungen sind hier Einstellungen der Sitzung</translation>
    </message>
    <message>
        <source>Rules for a part of these have no like here: %1</source>
        <translation>Regeln für einen Teil davon haben hier keine Entsprechung: %1</translation>
    </message>
    <message>
        <source>It was one that users talk to; here others call it</source>
        <translation>Mit ihm sprachen Benutzer; hier rufen ihn andere auf</translation>
    </message>
    <message>
        <source>It acts without asking</source>
        <translation>Handelt ohne zu fragen</translation>
    </message>
    <message>
        <source>Only the number of turns has a like in Claude Code</source>
        <translation>Nur die Anzahl der Runden hat in Claude Code eine Entsprechung</translation>
    </message>
    <message>
        <source>All that a mode can have: is left out, which means all tools</source>
        <translation>Alles, was ein Modus haben kann: Wird weggelassen, was alle Werkzeuge bedeutet</translation>
    </message>
    <message>
        <source>What narrows these to certain files is lost: %1</source>
        <translation>Was diese auf bestimmte Dateien einschränkt, geht verloren: %1</translation>
    </message>
    <message>
        <source>Stands behind the definition of the role</source>
        <translation>Steht hinter der Definition der Rolle</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent; a sub-agent has a conversation of its own</source>
        <translation>Ein Modus ist eine Rolle des Hauptagenten; ein Subagent hat eine eigene Unterhaltung</translation>
    </message>
    <message>
        <source>Is added to the description</source>
        <translation>Wird an die Beschreibung angefügt</translation>
    </message>
    <message>
        <source>Grants tools in advance and limits nothing, so it is no list of allowed tools</source>
        <translation>Gewährt Werkzeuge im Voraus und begrenzt nichts, ist also keine Liste erlaubter Werkzeuge</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller; an agent has one of its own, and files beside the skill stay where they are</source>
        <translation>Ein Skill wird in der Unterhaltung seines Aufrufers gelesen; ein Agent hat eine eigene, und Dateien neben dem Skill bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it: the agent may do more than it should</source>
        <translation>Claude Code hat dafür nichts: Der Agent darf mehr, als er soll</translation>
    </message>
    <message>
        <source>%1 knows no such key, so it had no effect there</source>
        <translation>%1 kennt keinen solchen Schlüssel, er war dort also wirkungslos</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it</source>
        <translation>Claude Code hat dafür nichts</translation>
    </message>
    <message>
        <source>Is kept as “%1”, which Claude Code ignores</source>
        <translation>Bleibt als „%1“ erhalten, was Claude Code ignoriert</translation>
    </message>
    <message>
        <source>Claude Code reads a backslash followed by n as a line break</source>
        <translation>Claude Code liest einen Rückstrich mit n als Zeilenumbruch</translation>
    </message>
    <message>
        <source>Its header was not valid YAML and is read as it was meant; it is written as YAML</source>
        <translation>Der Kopf war kein gültiges YAML und wird gelesen, wie er gemeint war; geschrieben wird er als YAML</translation>
    </message>
    <message>
        <source>Claude Code has nothing like: %1</source>
        <translation>Claude Code hat nichts Entsprechendes: %1</translation>
    </message>
    <message>
        <source>Takes the place of the agent “%1” that %2 has itself</source>
        <translation>Tritt an die Stelle des Agenten „%1“, den %2 selbst hat</translation>
    </message>
    <message>
        <source>Hooks of the plugin held for the agent, too, and are not taken over: %1</source>
        <translation>Hooks des Plugins galten auch für den Agenten und werden nicht übernommen: %1</translation>
    </message>
    <message>
        <source>MCP servers of the plugin have to be set up where the agent is used: %1</source>
        <translation>MCP-Server des Plugins müssen dort eingerichtet werden, wo der Agent benutzt wird: %1</translation>
    </message>
    <message>
        <source>The recipe is left out: it is not known where Goose looks for those of a user</source>
        <translation>Das Rezept wird weggelassen: Es ist nicht bekannt, wo Goose die eines Benutzers sucht</translation>
    </message>
    <message>
        <source>Held for the whole session in the plugin, and holds for this agent alone here</source>
        <translation>Galt im Plugin für die ganze Sitzung und gilt hier nur für diesen Agenten</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in it, so it does not work before that is changed</source>
        <translation>Außerhalb eines Plugins ersetzt nichts „%1“ darin, also funktioniert es erst, wenn das geändert ist</translation>
    </message>
    <message>
        <source>Hooks of the plugin that are about the main conversation are not taken over: %1</source>
        <translation>Hooks des Plugins, die das Hauptgespräch betreffen, werden nicht übernommen: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::Fields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the agent is called and mentioned by; the file name does not matter. Use lower-case letters, digits and hyphens. Without a name, or with a number, a colon or a leading hyphen in its place, the file is skipped.</source>
        <translation>Wie der Agent heißt und angesprochen wird; der Dateiname spielt keine Rolle. Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche. Ohne Namen oder mit einer Zahl, einem Doppelpunkt oder einem Bindestrich am Anfang wird die Datei übergangen.</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wann verwenden</translation>
    </message>
    <message>
        <source>Tells the calling model when to hand work to this agent, so it decides whether the agent is ever used. A sentence that begins with “Use this agent when” and two to four examples do well. Without it, or with anything but text, the file is skipped.</source>
        <translation>Sagt dem aufrufenden Modell, wann es diesem Agenten Arbeit übergeben soll, und entscheidet damit, ob der Agent je verwendet wird. Gut sind ein Satz, der mit „Use this agent when“ beginnt, und zwei bis vier Beispiele. Ohne Beschreibung oder mit etwas anderem als Text wird die Datei übergangen.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>The only tools the agent may use; * stands for all. Leave the key out to inherit everything: present but empty means no tools at all. Unknown names are dropped without a word.</source>
        <translation>Die einzigen Werkzeuge, die der Agent verwenden darf; * steht für alle. Ohne den Schlüssel erbt er alles; vorhanden, aber leer bedeutet gar keine Werkzeuge. Unbekannte Namen entfallen stillschweigend.</translation>
    </message>
    <message>
        <source>Inherits all tools</source>
        <translation>Erbt alle Werkzeuge</translation>
    </message>
    <message>
        <source>No tools at all</source>
        <translation>Gar keine Werkzeuge</translation>
    </message>
    <message>
        <source>Forbidden tools</source>
        <translation>Verbotene Werkzeuge</translation>
    </message>
    <message>
        <source>Tools that are taken away, before the list of allowed ones is looked at. mcp__* takes every MCP tool away.</source>
        <translation>Werkzeuge, die weggenommen werden, bevor die Liste der erlaubten gilt. mcp__* nimmt jedes MCP-Werkzeug weg.</translation>
    </message>
    <message>
        <source>Nothing forbidden</source>
        <translation>Nichts verboten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that runs the agent: an alias, a full model id, or inherit for that of the main conversation, which is also the default. Any other text is passed on as it is and fails when the agent is called.</source>
        <translation>Das Modell, das den Agenten ausführt: ein Alias, eine vollständige Modellkennung oder inherit für das der Hauptunterhaltung, was auch die Vorgabe ist. Jeder andere Text wird unverändert weitergereicht und scheitert beim Aufruf des Agenten.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Berechtigungsmodus</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; manual is a newer word for default. A caller that runs in bypassPermissions, acceptEdits or auto overrides it, and plugins may not set it. An unknown value is ignored.</source>
        <translation>Wie der Agent fragt, bevor er handelt; manual ist ein neueres Wort für default. Ein Aufrufer in bypassPermissions, acceptEdits oder auto setzt sich darüber hinweg, und Plugins dürfen ihn nicht setzen. Ein unbekannter Wert wird ignoriert.</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>Rundengrenze</translation>
    </message>
    <message>
        <source>The agent stops after this many turns. A positive whole number; anything else is ignored.</source>
        <translation>Der Agent hört nach so vielen Runden auf. Eine positive ganze Zahl; alles andere wird ignoriert.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Skills whose text the agent has from the start. A skill that switches off its own use by models cannot be loaded this way.</source>
        <translation>Skills, deren Text der Agent von Anfang an hat. Ein Skill, der seine Verwendung durch Modelle abschaltet, lässt sich so nicht laden.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Servers that only this agent is connected to: names of configured ones, or a name with its own settings. Ignored in plugins.</source>
        <translation>Server, mit denen nur dieser Agent verbunden wird: Namen eingerichteter Server oder ein Name mit eigenen Einstellungen. In Plugins ignoriert.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Commands that run at certain events while the agent works, as a map from event to matchers. With anything but a map the agent does not load. Ignored in plugins.</source>
        <translation>Befehle, die bei bestimmten Ereignissen laufen, während der Agent arbeitet, als Zuordnung von Ereignis zu Matchern. Mit etwas anderem als einer Zuordnung lädt der Agent nicht. In Plugins ignoriert.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Gives the agent a folder of notes that it keeps between runs: for you everywhere, for the project, or for the project on this machine only. It switches Read, Write and Edit on. An unknown value is ignored.</source>
        <translation>Gibt dem Agenten einen Ordner mit Notizen, die er zwischen Läufen behält: für Sie überall, für das Projekt oder für das Projekt nur auf diesem Rechner. Schaltet Read, Write und Edit ein. Ein unbekannter Wert wird ignoriert.</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Im Hintergrund ausführen</translation>
    </message>
    <message>
        <source>The agent runs as a background task, with a smaller set of tools. true or false; anything else is ignored.</source>
        <translation>Der Agent läuft als Hintergrundaufgabe mit einem kleineren Satz von Werkzeugen. true oder false; alles andere wird ignoriert.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>How hard the model thinks: a level or a whole number. Without it, or with another word, the session&apos;s own setting counts.</source>
        <translation>Wie gründlich das Modell nachdenkt: eine Stufe oder eine ganze Zahl. Ohne Angabe oder mit einem anderen Wort gilt die Einstellung der Sitzung.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>worktree lets the agent work in a checkout of its own, so that it does not touch your files. remote is accepted too, but not documented. Anything else is ignored.</source>
        <translation>worktree lässt den Agenten in einem eigenen Checkout arbeiten, sodass er Ihre Dateien nicht anrührt. remote wird auch angenommen, ist aber nicht dokumentiert. Alles andere wird ignoriert.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The colour the agent is shown in. Eight names are known; hex values and other names are ignored without notice.</source>
        <translation>Die Farbe, in der der Agent angezeigt wird. Acht Namen sind bekannt; Hexwerte und andere Namen werden stillschweigend ignoriert.</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>Erster Prompt</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main session. Has no effect on a sub-agent, and is ignored in plugins.</source>
        <translation>Wird als erste Nachricht gesendet, wenn der Agent als Hauptsitzung läuft. Wirkt nicht auf einen Subagenten und wird in Plugins ignoriert.</translation>
    </message>
    <message>
        <source>Compaction window</source>
        <translation>Verdichtungsfenster</translation>
    </message>
    <message>
        <source>Number of tokens at which a sub-agent&apos;s conversation is compacted. A whole number of 100000 or more; anything else is ignored.</source>
        <translation>Anzahl der Tokens, bei der die Unterhaltung eines Subagenten verdichtet wird. Eine ganze Zahl ab 100000; alles andere wird ignoriert.</translation>
    </message>
    <message>
        <source>Leave CLAUDE.md out</source>
        <translation>CLAUDE.md weglassen</translation>
    </message>
    <message>
        <source>With true the agent does not see the CLAUDE.md files of user, project and folder. Instructions of the organisation stay.</source>
        <translation>Mit true sieht der Agent die CLAUDE.md-Dateien von Benutzer, Projekt und Ordner nicht. Anweisungen der Organisation bleiben.</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Agents that watch this one at work, by name, separated by commas. Four at most.</source>
        <translation>Agenten, die diesem bei der Arbeit zusehen, mit Namen, durch Kommas getrennt. Höchstens vier.</translation>
    </message>
    <message>
        <source>Message to observers</source>
        <translation>Nachricht an Beobachter</translation>
    </message>
    <message>
        <source>Text that the watching agents are given.</source>
        <translation>Text, den die zusehenden Agenten bekommen.</translation>
    </message>
    <message>
        <source>Qwen Code: how the agent asks before it acts. Anything else keeps it from loading.</source>
        <translation>Qwen Code: wie der Agent fragt, bevor er handelt. Mit etwas anderem lädt er nicht.</translation>
    </message>
    <message>
        <source>VS Code: a hint in the box for the request.</source>
        <translation>VS Code: ein Hinweis im Feld für die Anfrage.</translation>
    </message>
    <message>
        <source>OpenCode: true switches the agent off.</source>
        <translation>OpenCode: true schaltet den Agenten ab.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: with true only the user starts the agent.</source>
        <translation>VS Code und Copilot: Mit true startet nur der Benutzer den Agenten.</translation>
    </message>
    <message>
        <source>Gemini CLI: the name that people see.</source>
        <translation>Gemini CLI: der Name, den Menschen sehen.</translation>
    </message>
    <message>
        <source>VS Code: buttons that go on with another agent; a list of label, agent, prompt and send.</source>
        <translation>VS Code: Schaltflächen, die mit einem anderen Agenten fortfahren; eine Liste aus label, agent, prompt und send.</translation>
    </message>
    <message>
        <source>OpenCode: true keeps the agent out of lists.</source>
        <translation>OpenCode: true hält den Agenten aus Listen heraus.</translation>
    </message>
    <message>
        <source>Copilot CLI: gives the repository&apos;s instructions to the agent.</source>
        <translation>Copilot CLI: gibt dem Agenten die Anweisungen des Repositorys.</translation>
    </message>
    <message>
        <source>Kiro: also loads the servers of the general MCP file.</source>
        <translation>Kiro: lädt auch die Server der allgemeinen MCP-Datei.</translation>
    </message>
    <message>
        <source>Kiro: also loads powers.</source>
        <translation>Kiro: lädt auch Powers.</translation>
    </message>
    <message>
        <source>Copilot, retired: whether the model may start the agent by itself.</source>
        <translation>Copilot, veraltet: ob das Modell den Agenten von selbst starten darf.</translation>
    </message>
    <message>
        <source>Cursor: runs in the background.</source>
        <translation>Cursor: läuft im Hintergrund.</translation>
    </message>
    <message>
        <source>Kiro: the keys that choose the agent.</source>
        <translation>Kiro: die Tasten, die den Agenten wählen.</translation>
    </message>
    <message>
        <source>Agent Skills: the licence of the skill.</source>
        <translation>Agent Skills: die Lizenz des Skills.</translation>
    </message>
    <message>
        <source>OpenCode, older spelling of steps.</source>
        <translation>OpenCode, ältere Schreibweise von steps.</translation>
    </message>
    <message>
        <source>OpenCode: who can start the agent. Without it, both the user and other agents.</source>
        <translation>OpenCode: wer den Agenten starten kann. Ohne Angabe der Benutzer und andere Agenten.</translation>
    </message>
    <message>
        <source>Qwen Code: temperature and the like.</source>
        <translation>Qwen Code: Temperatur und Ähnliches.</translation>
    </message>
    <message>
        <source>Copilot CLI: whether it may fall back to another model.</source>
        <translation>Copilot CLI: ob ein anderes Modell einspringen darf.</translation>
    </message>
    <message>
        <source>Copilot CLI: models in order of preference.</source>
        <translation>Copilot CLI: Modelle in der Reihenfolge der Bevorzugung.</translation>
    </message>
    <message>
        <source>OpenCode: ask, allow or deny for each tool.</source>
        <translation>OpenCode: ask, allow oder deny für jedes Werkzeug.</translation>
    </message>
    <message>
        <source>Kiro: a list of capability, effect and match.</source>
        <translation>Kiro: eine Liste aus capability, effect und match.</translation>
    </message>
    <message>
        <source>Cursor: true keeps the agent from writing.</source>
        <translation>Cursor: true hindert den Agenten am Schreiben.</translation>
    </message>
    <message>
        <source>Copilot CLI and Factory: how hard the model thinks.</source>
        <translation>Copilot CLI und Factory: wie gründlich das Modell nachdenkt.</translation>
    </message>
    <message>
        <source>Junie: how hard the model thinks.</source>
        <translation>Junie: wie gründlich das Modell nachdenkt.</translation>
    </message>
    <message>
        <source>Qwen Code: limits of turns and minutes.</source>
        <translation>Qwen Code: Grenzen für Runden und Minuten.</translation>
    </message>
    <message>
        <source>Codex: what the agent may touch.</source>
        <translation>Codex: was der Agent anrühren darf.</translation>
    </message>
    <message>
        <source>OpenCode: the agent stops after this many steps.</source>
        <translation>OpenCode: Der Agent hört nach so vielen Schritten auf.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: where the agent is offered. Without it, in both.</source>
        <translation>VS Code und Copilot: wo der Agent angeboten wird. Ohne Angabe in beiden.</translation>
    </message>
    <message>
        <source>OpenCode and Gemini CLI: how freely the model chooses its words.</source>
        <translation>OpenCode und Gemini CLI: wie frei das Modell seine Worte wählt.</translation>
    </message>
    <message>
        <source>Gemini CLI: the agent stops after this many minutes.</source>
        <translation>Gemini CLI: Der Agent hört nach so vielen Minuten auf.</translation>
    </message>
    <message>
        <source>Kiro: other names for tools.</source>
        <translation>Kiro: andere Namen für Werkzeuge.</translation>
    </message>
    <message>
        <source>Kiro: settings for each tool.</source>
        <translation>Kiro: Einstellungen für jedes Werkzeug.</translation>
    </message>
    <message>
        <source>OpenCode: how many words the model chooses from.</source>
        <translation>OpenCode: aus wie vielen Wörtern das Modell wählt.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: false keeps the agent out of the user&apos;s list.</source>
        <translation>VS Code und Copilot: false hält den Agenten aus der Liste des Benutzers heraus.</translation>
    </message>
    <message>
        <source>OpenCode: a variant of the model.</source>
        <translation>OpenCode: eine Variante des Modells.</translation>
    </message>
    <message>
        <source>Kiro: what the agent says at the start.</source>
        <translation>Kiro: was der Agent zu Beginn sagt.</translation>
    </message>
</context>
<context>
    <name>Agentwright::Importing</name>
    <message>
        <source>Its frontmatter is never closed by three hyphens</source>
        <translation>Das Frontmatter wird nie durch drei Bindestriche geschlossen</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>„%1“ darin ist kein YAML und kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It holds no “key: value” entries</source>
        <translation>Es enthält keine Einträge der Form „key: value“</translation>
    </message>
    <message>
        <source>It is not valid %1: %2</source>
        <translation>Es ist kein gültiges %1: %2</translation>
    </message>
    <message>
        <source>Its agent runs on another machine and has no prompt</source>
        <translation>Der Agent läuft auf einem anderen Rechner und hat keinen Prompt</translation>
    </message>
    <message>
        <source>Its prompt stands in another file, which is not read: %1</source>
        <translation>Der Prompt steht in einer anderen Datei, die nicht gelesen wird: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written so that Claude Code loads it</source>
        <translation>„%1“ lässt sich nicht so schreiben, dass Claude Code es lädt</translation>
    </message>
    <message>
        <source>It is no agent of this format</source>
        <translation>Es ist kein Agent dieses Formats</translation>
    </message>
    <message>
        <source>It is no agent of any format known here</source>
        <translation>Es ist kein Agent eines hier bekannten Formats</translation>
    </message>
    <message>
        <source>It may be one of several formats, so the right one has to be named: %1</source>
        <translation>Es kann eines von mehreren Formaten sein, daher muss das richtige genannt werden: %1</translation>
    </message>
    <message>
        <source>There is no agent in it</source>
        <translation>Es ist kein Agent darin</translation>
    </message>
    <message>
        <source>Another agent is called “%1” already, that of %2</source>
        <translation>Ein anderer Agent heißt schon „%1“, der von %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::Readings</name>
    <message>
        <source>Ignored for its value: %1</source>
        <translation>Wegen des Wertes ignoriert: %1</translation>
    </message>
    <message>
        <source>Unknown and ignored: %1</source>
        <translation>Unbekannt und ignoriert: %1</translation>
    </message>
    <message>
        <source>Not known and dropped without a word: %1</source>
        <translation>Nicht bekannt und stillschweigend weggelassen: %1</translation>
    </message>
    <message>
        <source>Never available to sub-agents: %1</source>
        <translation>Für Subagenten nie verfügbar: %1</translation>
    </message>
    <message>
        <source>The kind of session decides whether it is there: %1</source>
        <translation>Die Art der Sitzung entscheidet, ob es da ist: %1</translation>
    </message>
    <message>
        <source>Taken away by disallowedTools: %1</source>
        <translation>Durch disallowedTools weggenommen: %1</translation>
    </message>
    <message>
        <source>No entry of the tool list is known: the agent is listed but refused when it is called</source>
        <translation>Kein Eintrag der Werkzeugliste ist bekannt: Der Agent wird aufgeführt, aber beim Aufruf abgelehnt</translation>
    </message>
    <message>
        <source>All tools except: %1</source>
        <translation>Alle Werkzeuge außer: %1</translation>
    </message>
    <message>
        <source>The tool list is there but empty: no tools. Only an absent key gives all of them</source>
        <translation>Die Werkzeugliste ist vorhanden, aber leer: keine Werkzeuge. Nur ein fehlender Schlüssel gibt alle</translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation>Lädt.</translation>
    </message>
    <message>
        <source>The header holds no “key: value” entries.</source>
        <translation>Der Kopf enthält keine Einträge der Form „key: value“.</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>„%1“ ist erforderlich.</translation>
    </message>
    <message>
        <source>The value of “%1” is not one the tool takes.</source>
        <translation>Der Wert von „%1“ ist keiner, den das Werkzeug annimmt.</translation>
    </message>
    <message>
        <source>“%1” is no key of this tool, and one unknown key is enough to refuse the file.</source>
        <translation>„%1“ ist kein Schlüssel dieses Werkzeugs, und ein unbekannter Schlüssel genügt, um die Datei abzulehnen.</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.md”, in lower case, are looked at.</source>
        <translation>Nur Dateien, deren Name auf „.md“ in Kleinbuchstaben endet, werden angesehen.</translation>
    </message>
    <message>
        <source>The file is UTF-16; it is read as UTF-8, and then has no header.</source>
        <translation>Die Datei ist UTF-16; sie wird als UTF-8 gelesen und hat dann keinen Kopf.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and Claude Code&apos;s repair does not work with CRLF line ends.</source>
        <translation>Der Kopf ist kein gültiges YAML (%1), und die Reparatur von Claude Code wirkt nicht bei CRLF-Zeilenenden.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no line that Claude Code would repair.</source>
        <translation>Der Kopf ist kein gültiges YAML (%1), und keine Zeile darin würde Claude Code reparieren.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and after Claude Code&apos;s repair it still is not (%2).</source>
        <translation>Der Kopf ist kein gültiges YAML (%1), auch nicht nach der Reparatur durch Claude Code (%2).</translation>
    </message>
    <message>
        <source>The file does not begin with a line of three hyphens, so it is not an agent file.</source>
        <translation>Die Datei beginnt nicht mit einer Zeile aus drei Bindestrichen und ist daher keine Agentendatei.</translation>
    </message>
    <message>
        <source>The header is never closed by three hyphens, so it is not an agent file.</source>
        <translation>Der Kopf wird nie durch drei Bindestriche geschlossen, daher ist es keine Agentendatei.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name is not text: quote it if it should be.</source>
        <translation>Der Name ist kein Text: Setzen Sie ihn in Anführungszeichen, wenn er einer sein soll.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name holds a colon.</source>
        <translation>Der Name enthält einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>The name begins with a hyphen.</source>
        <translation>Der Name beginnt mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>The name has more than 256 characters.</source>
        <translation>Der Name hat mehr als 256 Zeichen.</translation>
    </message>
    <message>
        <source>There is no description.</source>
        <translation>Die Beschreibung fehlt.</translation>
    </message>
    <message>
        <source>The description is not text: quote it if it should be.</source>
        <translation>Die Beschreibung ist kein Text: Setzen Sie sie in Anführungszeichen, wenn sie einer sein soll.</translation>
    </message>
    <message>
        <source>The description is empty.</source>
        <translation>Die Beschreibung ist leer.</translation>
    </message>
    <message>
        <source>The hooks are not well formed.</source>
        <translation>Die Hooks sind nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML (%1).</source>
        <translation>Lädt, weil Claude Code den Kopf repariert, der kein gültiges YAML ist (%1).</translation>
    </message>
    <message>
        <source>The header ends at the first three hyphens, which stand inside a line: the rest has become part of the prompt</source>
        <translation>Der Kopf endet bei den ersten drei Bindestrichen, die innerhalb einer Zeile stehen: Der Rest ist Teil des Prompts geworden</translation>
    </message>
    <message>
        <source>A backslash followed by n in the description is read as a line break</source>
        <translation>Ein Rückstrich mit n in der Beschreibung wird als Zeilenumbruch gelesen</translation>
    </message>
    <message>
        <source>The name has more than 256 characters: the file name is used</source>
        <translation>Der Name hat mehr als 256 Zeichen: Der Dateiname wird verwendet</translation>
    </message>
    <message>
        <source>There is no description: a general one with the plugin&apos;s name takes its place</source>
        <translation>Die Beschreibung fehlt: Eine allgemeine mit dem Namen des Plugins tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>Ignored in plugins: %1</source>
        <translation>In Plugins ignoriert: %1</translation>
    </message>
    <message>
        <source>Loads without its header, which cannot be read: under the file name, with a general description and all tools.</source>
        <translation>Lädt ohne den Kopf, der nicht gelesen werden kann: unter dem Dateinamen, mit allgemeiner Beschreibung und allen Werkzeugen.</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML.</source>
        <translation>Lädt, weil Claude Code den Kopf repariert, der kein gültiges YAML ist.</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and a colon go before the name</source>
        <translation>Vor den Namen kommen der Name des Plugins und ein Doppelpunkt</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.yaml” or “.yml” are looked at.</source>
        <translation>Nur Dateien, deren Name auf „.yaml“ oder „.yml“ endet, werden angesehen.</translation>
    </message>
    <message>
        <source>There is no header that is valid YAML between two lines of three hyphens.</source>
        <translation>Zwischen zwei Zeilen aus drei Bindestrichen steht kein Kopf, der gültiges YAML ist.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>Der Prompt ist leer.</translation>
    </message>
    <message>
        <source>In VS Code, a tool that is not known refuses the file</source>
        <translation>In VS Code führt ein unbekanntes Werkzeug zur Ablehnung der Datei</translation>
    </message>
    <message>
        <source>Codex reads roles from TOML files; a Markdown file in its folder is not looked at.</source>
        <translation>Codex liest Rollen aus TOML-Dateien; eine Markdown-Datei in seinem Ordner wird nicht angesehen.</translation>
    </message>
    <message>
        <source>The prompt is longer than the documented 30,000 characters</source>
        <translation>Der Prompt ist länger als die dokumentierten 30.000 Zeichen</translation>
    </message>
    <message>
        <source>What a wrong value does is inferred from Copilot CLI</source>
        <translation>Was ein falscher Wert bewirkt, ist aus Copilot CLI erschlossen</translation>
    </message>
    <message>
        <source>There are no tool lists here: the agent gets the tools of its caller</source>
        <translation>Werkzeuglisten gibt es hier nicht: Der Agent bekommt die Werkzeuge seines Aufrufers</translation>
    </message>
    <message>
        <source>The name may hold only lower-case letters, digits, hyphens and underscores.</source>
        <translation>Der Name darf nur Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>“%1” is no tool here, and one unknown tool is enough to refuse the file.</source>
        <translation>„%1“ ist hier kein Werkzeug, und ein unbekanntes Werkzeug genügt, um die Datei abzulehnen.</translation>
    </message>
    <message>
        <source>The description is longer than the documented 500 characters</source>
        <translation>Die Beschreibung ist länger als die dokumentierten 500 Zeichen</translation>
    </message>
    <message>
        <source>Files whose name begins with an underscore are skipped.</source>
        <translation>Dateien, deren Name mit einem Unterstrich beginnt, werden übergangen.</translation>
    </message>
    <message>
        <source>%1 in the prompt is replaced when the agent is called, and an unknown name fails then</source>
        <translation>%1 im Prompt wird beim Aufruf des Agenten ersetzt, und ein unbekannter Name scheitert dann</translation>
    </message>
    <message>
        <source>There is no header between two lines of three hyphens.</source>
        <translation>Zwischen zwei Zeilen aus drei Bindestrichen steht kein Kopf.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no repair.</source>
        <translation>Der Kopf ist kein gültiges YAML (%1), und es gibt keine Reparatur.</translation>
    </message>
    <message>
        <source>There is no description: a general one takes its place</source>
        <translation>Die Beschreibung fehlt: Eine allgemeine tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>The value of “%1” makes the whole configuration invalid: OpenCode does not start.</source>
        <translation>Der Wert von „%1“ macht die ganze Konfiguration ungültig: OpenCode startet nicht.</translation>
    </message>
    <message>
        <source>Permissions decide which tools may be used</source>
        <translation>Berechtigungen entscheiden, welche Werkzeuge verwendet werden dürfen</translation>
    </message>
    <message>
        <source>The model is not written as “provider/model”</source>
        <translation>Das Modell ist nicht als „Anbieter/Modell“ geschrieben</translation>
    </message>
    <message>
        <source>Unknown and sent to the model provider: %1</source>
        <translation>Unbekannt und an den Modellanbieter gesendet: %1</translation>
    </message>
    <message>
        <source>There is no header: the whole file is the prompt</source>
        <translation>Ein Kopf fehlt: Die ganze Datei ist der Prompt</translation>
    </message>
    <message>
        <source>Loads without its header, which is not valid YAML: the whole file, header included, becomes the prompt.</source>
        <translation>Lädt ohne den Kopf, der kein gültiges YAML ist: Die ganze Datei samt Kopf wird zum Prompt.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and the repair does not help.</source>
        <translation>Der Kopf ist kein gültiges YAML (%1), und die Reparatur hilft nicht.</translation>
    </message>
    <message>
        <source>Loads because OpenCode repairs the header, which is not valid YAML.</source>
        <translation>Lädt, weil OpenCode den Kopf repariert, der kein gültiges YAML ist.</translation>
    </message>
    <message>
        <source>The name may hold letters, digits, and inside it hyphens and underscores.</source>
        <translation>Der Name darf Buchstaben und Ziffern enthalten, im Inneren auch Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The name must have 2 to 50 characters.</source>
        <translation>Der Name muss 2 bis 50 Zeichen haben.</translation>
    </message>
    <message>
        <source>The name “%1” is reserved.</source>
        <translation>Der Name „%1“ ist reserviert.</translation>
    </message>
    <message>
        <source>The prompt has fewer than 10 characters.</source>
        <translation>Der Prompt hat weniger als 10 Zeichen.</translation>
    </message>
    <message>
        <source>The permission mode is translated to: %1</source>
        <translation>Der Berechtigungsmodus wird übersetzt in: %1</translation>
    </message>
    <message>
        <source>Qwen Code warns of the length of the description or the prompt</source>
        <translation>Qwen Code warnt vor der Länge der Beschreibung oder des Prompts</translation>
    </message>
    <message>
        <source>Loads because a header that is not valid YAML is read line by line.</source>
        <translation>Lädt, weil ein Kopf, der kein gültiges YAML ist, Zeile für Zeile gelesen wird.</translation>
    </message>
    <message>
        <source>An empty tool list gives all tools here</source>
        <translation>Eine leere Werkzeugliste gibt hier alle Werkzeuge</translation>
    </message>
    <message>
        <source>A slug may hold only letters, digits and hyphens.</source>
        <translation>Ein Slug darf nur Buchstaben, Ziffern und Bindestriche enthalten.</translation>
    </message>
    <message>
        <source>A tool group is named twice.</source>
        <translation>Eine Werkzeuggruppe ist doppelt genannt.</translation>
    </message>
    <message>
        <source>Modes are read from “.roomodes” only; a Markdown file is not looked at.</source>
        <translation>Modi werden nur aus „.roomodes“ gelesen; eine Markdown-Datei wird nicht angesehen.</translation>
    </message>
    <message>
        <source>The file is not valid YAML (%1).</source>
        <translation>Die Datei ist kein gültiges YAML (%1).</translation>
    </message>
    <message>
        <source>There is no list “customModes”.</source>
        <translation>Die Liste „customModes“ fehlt.</translation>
    </message>
    <message>
        <source>The file holds %1 modes; this is the first one</source>
        <translation>Die Datei enthält %1 Modi; dies ist der erste</translation>
    </message>
    <message>
        <source>Dashes, curly quotes and special blanks are turned into ASCII in the whole file</source>
        <translation>Gedankenstriche, typografische Anführungszeichen und besondere Leerzeichen werden in der ganzen Datei in ASCII umgewandelt</translation>
    </message>
    <message>
        <source>The name must be lower-case words joined by single hyphens, 64 characters at most.</source>
        <translation>Der Name muss aus kleingeschriebenen Wörtern mit einzelnen Bindestrichen dazwischen bestehen, höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>The name is not that of the folder, “%1”.</source>
        <translation>Der Name ist nicht der des Ordners, „%1“.</translation>
    </message>
    <message>
        <source>The description is longer than 1,024 characters.</source>
        <translation>Die Beschreibung ist länger als 1.024 Zeichen.</translation>
    </message>
    <message>
        <source>Skills are read from files named “SKILL.md” only.</source>
        <translation>Skills werden nur aus Dateien namens „SKILL.md“ gelesen.</translation>
    </message>
    <message>
        <source>This is what the specification and its validator ask for; single tools are kinder</source>
        <translation>Das verlangen die Spezifikation und ihr Prüfprogramm; einzelne Werkzeuge sind nachsichtiger</translation>
    </message>
    <message>
        <source>Which of these tools exist depends on the extensions that are installed</source>
        <translation>Welche dieser Werkzeuge es gibt, hängt von den installierten Erweiterungen ab</translation>
    </message>
    <message>
        <source>Loads without a header: the whole file is the prompt, all tools are allowed.</source>
        <translation>Lädt ohne Kopf: Die ganze Datei ist der Prompt, alle Werkzeuge sind erlaubt.</translation>
    </message>
    <message>
        <source>What stands behind a line that is no “key: value” is lost, with it perhaps the tool list</source>
        <translation>Was hinter einer Zeile steht, die kein „key: value“ ist, geht verloren, damit vielleicht auch die Werkzeugliste</translation>
    </message>
    <message>
        <source>Inferred: the reader of this product is not public, strict YAML is assumed</source>
        <translation>Erschlossen: Der Leser dieses Produkts ist nicht öffentlich; strenges YAML wird angenommen</translation>
    </message>
</context>
<context>
    <name>Agentwright::Rules</name>
    <message>
        <source>nothing more may stand here</source>
        <translation>hier darf nichts mehr stehen</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a key in double quotes belongs here</source>
        <translation>hier fehlt ein Schlüssel in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon belongs here</source>
        <translation>hier fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or a closing brace belongs here</source>
        <translation>hier fehlt ein Komma oder eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>a comma or a closing bracket belongs here</source>
        <translation>hier fehlt ein Komma oder eine schließende eckige Klammer</translation>
    </message>
    <message>
        <source>a line break in a text is written \n</source>
        <translation>ein Zeilenumbruch in einem Text wird \n geschrieben</translation>
    </message>
    <message>
        <source>the text is never closed</source>
        <translation>der Text wird nie geschlossen</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>eine solche Escape-Folge gibt es nicht</translation>
    </message>
    <message>
        <source>a value belongs here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>The frontmatter is opened by --- but never closed.</source>
        <translation>Das Frontmatter wird mit --- geöffnet, aber nie geschlossen.</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed: no tool loads the file</source>
        <translation>Das hier beginnende Frontmatter wird nie geschlossen: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>Close the frontmatter</source>
        <translation>Das Frontmatter schließen</translation>
    </message>
    <message>
        <source>Part of the frontmatter is not valid YAML.</source>
        <translation>Ein Teil des Frontmatters ist kein gültiges YAML.</translation>
    </message>
    <message>
        <source>“%1” begins with a quote that is never closed: Claude Code and other tools skip the file</source>
        <translation>„%1“ beginnt mit einem Anführungszeichen, das nie geschlossen wird: Claude Code und andere Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>“%1” goes on over unindented lines, which is not YAML: Claude Code and other tools skip the file</source>
        <translation>„%1“ geht über nicht eingerückte Zeilen weiter, was kein YAML ist: Claude Code und andere Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and no tolerant reading helps: Claude Code and other tools skip the file</source>
        <translation>„%1“ ist kein gültiges YAML, und kein nachsichtiges Lesen hilft: Claude Code und andere Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML: Claude Code reads it tolerantly, most other tools skip the file</source>
        <translation>„%1“ ist kein gültiges YAML: Claude Code liest es nachsichtig, die meisten anderen Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with CRLF line ends Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>„%1“ ist kein gültiges YAML, und bei CRLF-Zeilenenden liest auch Claude Code es nicht nachsichtig: Die Datei wird übergangen</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with a block of text (| or &gt;) in another key Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>„%1“ ist kein gültiges YAML, und mit einem Textblock (| oder &gt;) in einem anderen Schlüssel liest auch Claude Code es nicht nachsichtig: Die Datei wird übergangen</translation>
    </message>
    <message>
        <source>Indent the text of “%1” as a block</source>
        <translation>Den Text von „%1“ als Block einrücken</translation>
    </message>
    <message>
        <source>Put “%1” in quotes</source>
        <translation>„%1“ in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>This line belongs to no key: Claude Code reads the frontmatter tolerantly, most other tools skip the file</source>
        <translation>Diese Zeile gehört zu keinem Schlüssel: Claude Code liest das Frontmatter nachsichtig, die meisten anderen Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>This line belongs to no key, so that the frontmatter is not valid YAML: Claude Code and other tools skip the file</source>
        <translation>Diese Zeile gehört zu keinem Schlüssel, sodass das Frontmatter kein gültiges YAML ist: Claude Code und andere Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>Claude Code cannot read the frontmatter from here on (%1) and skips the file, although it is valid YAML</source>
        <translation>Claude Code kann das Frontmatter ab hier nicht lesen (%1) und übergeht die Datei, obwohl es gültiges YAML ist</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): most tools other than Claude Code skip the file</source>
        <translation>Das Frontmatter ist hier kein gültiges YAML (%1): Die meisten Werkzeuge außer Claude Code übergehen die Datei</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): Claude Code and other tools skip the file</source>
        <translation>Das Frontmatter ist hier kein gültiges YAML (%1): Claude Code und andere Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>A key is given more than once.</source>
        <translation>Ein Schlüssel ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>“%1” is given again further down: Claude Code ignores this one, other tools skip the file</source>
        <translation>„%1“ ist weiter unten noch einmal angegeben: Claude Code ignoriert dies hier, andere Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>Remove this “%1”</source>
        <translation>Dieses „%1“ entfernen</translation>
    </message>
    <message>
        <source>Claude Code does not know the key.</source>
        <translation>Claude Code kennt den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; “%2” is there too</source>
        <translation>Claude Code kennt „%1“ nicht und ignoriert es; „%2“ ist auch vorhanden</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and skips the file, which has no “%2”</source>
        <translation>Claude Code kennt „%1“ nicht und übergeht die Datei, in der „%2“ fehlt</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code kennt „%1“ nicht und ignoriert es; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it</source>
        <translation>Claude Code kennt „%1“ nicht und ignoriert es</translation>
    </message>
    <message>
        <source>The file has no frontmatter, so it is no agent.</source>
        <translation>Die Datei hat kein Frontmatter und ist daher kein Agent.</translation>
    </message>
    <message>
        <source>The file has no frontmatter: no tool takes it for an agent</source>
        <translation>Die Datei hat kein Frontmatter: Kein Werkzeug hält sie für einen Agenten</translation>
    </message>
    <message>
        <source>Insert a frontmatter with the name “%1”</source>
        <translation>Ein Frontmatter mit dem Namen „%1“ einfügen</translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8.</source>
        <translation>Die Datei enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8: tools read it as U+FFFD</source>
        <translation>Das Byte %1 ist kein UTF-8: Werkzeuge lesen es als U+FFFD</translation>
    </message>
    <message>
        <source>%1 bytes are not UTF-8, the first is %2: tools read them as U+FFFD</source>
        <translation>%1 Bytes sind kein UTF-8, das erste ist %2: Werkzeuge lesen sie als U+FFFD</translation>
    </message>
    <message>
        <source>Read them as Latin-1</source>
        <translation>Als Latin-1 lesen</translation>
    </message>
    <message>
        <source>Some lines end in another way than most.</source>
        <translation>Einige Zeilen enden anders als die meisten.</translation>
    </message>
    <message>
        <source>Line ends are mixed: %1 differ from the others</source>
        <translation>Zeilenenden sind gemischt: %1 weichen von den anderen ab</translation>
    </message>
    <message>
        <source>Make all line ends equal</source>
        <translation>Alle Zeilenenden angleichen</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 byte-order mark.</source>
        <translation>Die Datei beginnt mit einer UTF-8-Byte-Reihenfolge-Marke.</translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark: VS Code and Gemini CLI do not read its frontmatter</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Marke: VS Code und Gemini CLI lesen ihr Frontmatter nicht</translation>
    </message>
    <message>
        <source>Remove the byte-order mark</source>
        <translation>Die Byte-Reihenfolge-Marke entfernen</translation>
    </message>
    <message>
        <source>The frontmatter is closed by something else than a line of three dashes.</source>
        <translation>Das Frontmatter wird anders als durch eine Zeile aus drei Strichen geschlossen.</translation>
    </message>
    <message>
        <source>These dashes close the frontmatter in the middle of the text of “%1”</source>
        <translation>Diese Striche schließen das Frontmatter mitten im Text von „%1“</translation>
    </message>
    <message>
        <source>The frontmatter is not closed by exactly ---: only Claude Code reads it so</source>
        <translation>Das Frontmatter wird nicht durch genau --- geschlossen: Nur Claude Code liest es so</translation>
    </message>
    <message>
        <source>Close it by a line of three dashes</source>
        <translation>Durch eine Zeile aus drei Strichen schließen</translation>
    </message>
    <message>
        <source>Something stands in front of the frontmatter.</source>
        <translation>Vor dem Frontmatter steht etwas.</translation>
    </message>
    <message>
        <source>The frontmatter does not begin on the first line: no tool loads the file</source>
        <translation>Das Frontmatter beginnt nicht in der ersten Zeile: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>Remove the blanks in front of it</source>
        <translation>Die Leerzeichen davor entfernen</translation>
    </message>
    <message>
        <source>Move the comment behind the frontmatter</source>
        <translation>Den Kommentar hinter das Frontmatter verschieben</translation>
    </message>
    <message>
        <source>A comment stands in front of the frontmatter: no tool loads the file</source>
        <translation>Vor dem Frontmatter steht ein Kommentar: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>Move the text behind the frontmatter</source>
        <translation>Den Text hinter das Frontmatter verschieben</translation>
    </message>
    <message>
        <source>Text stands in front of the frontmatter: no tool loads the file</source>
        <translation>Vor dem Frontmatter steht Text: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>The frontmatter stands in a code block: no tool loads the file</source>
        <translation>Das Frontmatter steht in einem Code-Block: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>Remove the code fence</source>
        <translation>Die Code-Begrenzung entfernen</translation>
    </message>
    <message>
        <source>The first line of the frontmatter is not exactly three dashes.</source>
        <translation>Die erste Zeile des Frontmatters besteht nicht aus genau drei Strichen.</translation>
    </message>
    <message>
        <source>The line --- in front of the first key is missing: no tool loads the file</source>
        <translation>Vor dem ersten Schlüssel fehlt die Zeile ---: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>Insert the opening line</source>
        <translation>Die öffnende Zeile einfügen</translation>
    </message>
    <message>
        <source>The first line is not exactly ---: no tool loads the file</source>
        <translation>Die erste Zeile ist nicht genau ---: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>Make it three dashes</source>
        <translation>Drei Striche daraus machen</translation>
    </message>
    <message>
        <source>What the frontmatter says depends on who reads it.</source>
        <translation>Was das Frontmatter sagt, hängt davon ab, wer es liest.</translation>
    </message>
    <message>
        <source>YAML readers find other keys here than the lines show</source>
        <translation>YAML-Leser finden hier andere Schlüssel, als die Zeilen zeigen</translation>
    </message>
    <message>
        <source>YAML readers find no keys in this frontmatter: no tool loads the file</source>
        <translation>YAML-Leser finden in diesem Frontmatter keine Schlüssel: Kein Werkzeug lädt die Datei</translation>
    </message>
    <message>
        <source>The file is UTF-16 or has CR line ends, which no tool reads.</source>
        <translation>Die Datei ist UTF-16 oder hat CR-Zeilenenden, die kein Werkzeug liest.</translation>
    </message>
    <message>
        <source>The file is UTF-16: Claude Code does not load it</source>
        <translation>Die Datei ist UTF-16: Claude Code lädt sie nicht</translation>
    </message>
    <message>
        <source>Lines end in a lone carriage return: Claude Code does not load the file</source>
        <translation>Zeilen enden mit einem einzelnen Wagenrücklauf: Claude Code lädt die Datei nicht</translation>
    </message>
    <message>
        <source>Write it as UTF-8 with usual line ends</source>
        <translation>Als UTF-8 mit üblichen Zeilenenden schreiben</translation>
    </message>
    <message>
        <source>Three hyphens inside the frontmatter end it for Claude Code.</source>
        <translation>Drei Bindestriche im Frontmatter beenden es für Claude Code.</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at these three hyphens</source>
        <translation>Claude Code beendet das Frontmatter bei diesen drei Bindestrichen</translation>
    </message>
    <message>
        <source>There is no key between the two lines of dashes.</source>
        <translation>Zwischen den beiden Strichzeilen steht kein Schlüssel.</translation>
    </message>
    <message>
        <source>The frontmatter has no keys: Claude Code skips the file</source>
        <translation>Das Frontmatter hat keine Schlüssel: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>Name it “%1” after its file</source>
        <translation>Nach der Datei „%1“ nennen</translation>
    </message>
    <message>
        <source>YAML takes a part of the text for something else.</source>
        <translation>YAML hält einen Teil des Textes für etwas anderes.</translation>
    </message>
    <message>
        <source>This belongs to “%1” only as long as the frontmatter is not valid YAML: Claude Code reads it tolerantly</source>
        <translation>Dies gehört nur zu „%1“, solange das Frontmatter kein gültiges YAML ist: Claude Code liest es nachsichtig</translation>
    </message>
    <message>
        <source>Put “%1” in quotes with it</source>
        <translation>„%1“ damit zusammen in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>What follows # is a comment and not part of “%1”; is it meant so?</source>
        <translation>Was auf # folgt, ist ein Kommentar und kein Teil von „%1“; ist das so gemeint?</translation>
    </message>
    <message>
        <source>YAML takes “%1” for a comment: it is lost from the text of “%2”</source>
        <translation>YAML hält „%1“ für einen Kommentar: Es fehlt im Text von „%2“</translation>
    </message>
    <message>
        <source>YAML drops “%1” from the text of “%2”, for it takes it for an anchor or a tag</source>
        <translation>YAML lässt „%1“ aus dem Text von „%2“ weg, denn es hält es für einen Anker oder ein Tag</translation>
    </message>
    <message>
        <source>The description spells line ends as backslash and n.</source>
        <translation>Die Beschreibung schreibt Zeilenenden als Rückstrich und n.</translation>
    </message>
    <message>
        <source>Claude Code reads the \n in “%1” as a line end</source>
        <translation>Claude Code liest das \n in „%1“ als Zeilenende</translation>
    </message>
    <message>
        <source>Write the path with slashes</source>
        <translation>Den Pfad mit Schrägstrichen schreiben</translation>
    </message>
    <message>
        <source>Claude Code reads \n as a line end here, other tools as the two characters</source>
        <translation>Claude Code liest \n hier als Zeilenende, andere Werkzeuge als die zwei Zeichen</translation>
    </message>
    <message>
        <source>Write real line ends</source>
        <translation>Echte Zeilenenden schreiben</translation>
    </message>
    <message>
        <source>Blanks stand behind the dashes of a fence.</source>
        <translation>Hinter den Strichen einer Begrenzung stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>Blanks behind the dashes: some tools do not take this line for a fence</source>
        <translation>Leerzeichen hinter den Strichen: Manche Werkzeuge halten diese Zeile nicht für eine Begrenzung</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Die Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>The file name does not end in .md, so no tool looks at it.</source>
        <translation>Der Dateiname endet nicht auf .md, daher sieht kein Werkzeug die Datei an.</translation>
    </message>
    <message>
        <source>No tool loads the file under the name “%1”: it should be “%2”</source>
        <translation>Kein Werkzeug lädt die Datei unter dem Namen „%1“: Er sollte „%2“ lauten</translation>
    </message>
    <message>
        <source>The prompt holds a second frontmatter.</source>
        <translation>Der Prompt enthält ein zweites Frontmatter.</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: it is text of the prompt</source>
        <translation>Hier beginnt ein zweites Frontmatter: Es ist Text des Prompts</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: only the first one counts</source>
        <translation>Hier beginnt ein zweites Frontmatter: Nur das erste gilt</translation>
    </message>
    <message>
        <source>Remove the second frontmatter</source>
        <translation>Das zweite Frontmatter entfernen</translation>
    </message>
    <message>
        <source>The file is larger than a prompt should be.</source>
        <translation>Die Datei ist größer, als ein Prompt sein sollte.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than %2: every call sends all of it</source>
        <translation>Die Datei hat %1 Bytes, mehr als %2: Jeder Aufruf sendet alles davon</translation>
    </message>
    <message>
        <source>The last line has no line end.</source>
        <translation>Die letzte Zeile hat kein Zeilenende.</translation>
    </message>
    <message>
        <source>The last line does not end</source>
        <translation>Die letzte Zeile endet nicht</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>Die letzte Zeile beenden</translation>
    </message>
    <message>
        <source>The agent has no name, or one that is not text.</source>
        <translation>Der Agent hat keinen Namen oder einen, der kein Text ist.</translation>
    </message>
    <message>
        <source>The agent has no name: Claude Code skips the file</source>
        <translation>Der Agent hat keinen Namen: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The name is empty: Claude Code skips the file</source>
        <translation>Der Name ist leer: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The name %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>Der Name %1 ist kein Text, sondern eine Zahl oder ein Wahrheitswert: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>The name is not text but a list or a map: Claude Code skips the file</source>
        <translation>Der Name ist kein Text, sondern eine Liste oder eine Zuordnung: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The name is not made of lower-case words joined by hyphens.</source>
        <translation>Der Name besteht nicht aus kleingeschriebenen Wörtern mit Bindestrichen dazwischen.</translation>
    </message>
    <message>
        <source>The name “%1” has letters outside a–z, which some other tools refuse</source>
        <translation>Der Name „%1“ hat Buchstaben außerhalb von a–z, die manche anderen Werkzeuge ablehnen</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens</source>
        <translation>Der Name „%1“ besteht nicht aus kleingeschriebenen Wörtern mit Bindestrichen dazwischen</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>In „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Claude Code refuses the name.</source>
        <translation>Claude Code lehnt den Namen ab.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: Claude Code skips the file</source>
        <translation>Der Name ist länger als %1 Zeichen: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The name “%1” has a colon: Claude Code skips the file</source>
        <translation>Der Name „%1“ enthält einen Doppelpunkt: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The name “%1” begins with a hyphen: Claude Code skips the file</source>
        <translation>Der Name „%1“ beginnt mit einem Bindestrich: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The name is too short or too long.</source>
        <translation>Der Name ist zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>The name “%1” is too short to say anything; three characters are the least that is advised</source>
        <translation>Der Name „%1“ ist zu kurz, um etwas zu sagen; mindestens drei Zeichen sind empfohlen</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2: other tools refuse or cut it</source>
        <translation>Der Name hat %1 Zeichen, mehr als %2: Andere Werkzeuge lehnen ihn ab oder kürzen ihn</translation>
    </message>
    <message>
        <source>The name has %1 characters: Qwen Code refuses more than %2</source>
        <translation>Der Name hat %1 Zeichen: Qwen Code lehnt mehr als %2 ab</translation>
    </message>
    <message>
        <source>The name is not that of the file.</source>
        <translation>Der Name ist nicht der der Datei.</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the file, “%2”</source>
        <translation>Der Name „%1“ ist nicht der der Datei, „%2“</translation>
    </message>
    <message>
        <source>The name fits every agent.</source>
        <translation>Der Name passt auf jeden Agenten.</translation>
    </message>
    <message>
        <source>The name “%1” fits every agent: it should name the task</source>
        <translation>Der Name „%1“ passt auf jeden Agenten: Er sollte die Aufgabe nennen</translation>
    </message>
    <message>
        <source>The name is reserved somewhere.</source>
        <translation>Der Name ist irgendwo reserviert.</translation>
    </message>
    <message>
        <source>The name “%1” holds a reserved word: skills and plugins of that name are refused on publication</source>
        <translation>Der Name „%1“ enthält ein reserviertes Wort: Skills und Plugins dieses Namens werden bei der Veröffentlichung abgelehnt</translation>
    </message>
    <message>
        <source>Qwen Code keeps the name “%1” for itself and does not load the agent</source>
        <translation>Qwen Code behält sich den Namen „%1“ vor und lädt den Agenten nicht</translation>
    </message>
    <message>
        <source>Claude Code has an agent of that name itself.</source>
        <translation>Claude Code hat selbst einen Agenten dieses Namens.</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%1” itself: one of the two is not used</source>
        <translation>Claude Code hat selbst einen Agenten „%1“: Einer der beiden wird nicht verwendet</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%2” itself; “%1” is easily taken for it</source>
        <translation>Claude Code hat selbst einen Agenten „%2“; „%1“ ist leicht damit zu verwechseln</translation>
    </message>
    <message>
        <source>The name holds HTML or Markdown marks.</source>
        <translation>Der Name enthält HTML- oder Markdown-Zeichen.</translation>
    </message>
    <message>
        <source>The name “%1” holds marks that are taken as part of it</source>
        <translation>Der Name „%1“ enthält Auszeichnungen, die als Teil davon gelten</translation>
    </message>
    <message>
        <source>The name holds letters that only look like a to z.</source>
        <translation>Der Name enthält Buchstaben, die nur wie a bis z aussehen.</translation>
    </message>
    <message>
        <source>The name is not “%1”: it holds U+%2, which only looks so</source>
        <translation>Der Name ist nicht „%1“: Er enthält U+%2, das nur so aussieht</translation>
    </message>
    <message>
        <source>The agent has no description, or one that is not text.</source>
        <translation>Der Agent hat keine Beschreibung oder eine, die kein Text ist.</translation>
    </message>
    <message>
        <source>The description %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>Die Beschreibung %1 ist kein Text, sondern eine Zahl oder ein Wahrheitswert: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The agent has no description: Claude Code skips the file</source>
        <translation>Der Agent hat keine Beschreibung: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The description says nothing</source>
        <translation>Die Beschreibung sagt nichts</translation>
    </message>
    <message>
        <source>The description is empty: Claude Code skips the file</source>
        <translation>Die Beschreibung ist leer: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The description is not text but a list or a map: Claude Code skips the file</source>
        <translation>Die Beschreibung ist kein Text, sondern eine Liste oder eine Zuordnung: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The description is too short to choose the agent by.</source>
        <translation>Die Beschreibung ist zu kurz, um den Agenten danach zu wählen.</translation>
    </message>
    <message>
        <source>The description has %1 characters only: it cannot tell when to call the agent</source>
        <translation>Die Beschreibung hat nur %1 Zeichen: Sie kann nicht sagen, wann der Agent aufzurufen ist</translation>
    </message>
    <message>
        <source>The description is longer than a tool takes.</source>
        <translation>Die Beschreibung ist länger, als ein Werkzeug annimmt.</translation>
    </message>
    <message>
        <source>Move the examples into the prompt</source>
        <translation>Die Beispiele in den Prompt verschieben</translation>
    </message>
    <message>
        <source>The description has %1 characters: Agent Skills refuse more than %2</source>
        <translation>Die Beschreibung hat %1 Zeichen: Agent Skills lehnt mehr als %2 ab</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than the %2 of %3</source>
        <translation>Die Beschreibung hat %1 Zeichen, mehr als die %2 von %3</translation>
    </message>
    <message>
        <source>The description has %1 characters, and every conversation carries it; %2 are the most that is advised</source>
        <translation>Die Beschreibung hat %1 Zeichen, und jede Unterhaltung trägt sie mit; höchstens %2 sind empfohlen</translation>
    </message>
    <message>
        <source>The description does not say when to call the agent.</source>
        <translation>Die Beschreibung sagt nicht, wann der Agent aufzurufen ist.</translation>
    </message>
    <message>
        <source>The description says what the agent is, but not when to call it</source>
        <translation>Die Beschreibung sagt, was der Agent ist, aber nicht, wann er aufzurufen ist</translation>
    </message>
    <message>
        <source>The description speaks as the agent, or to it.</source>
        <translation>Die Beschreibung spricht als der Agent oder zu ihm.</translation>
    </message>
    <message>
        <source>“%1” speaks to the agent; the description is read by the one that calls it</source>
        <translation>„%1“ spricht zum Agenten; die Beschreibung liest der, der ihn aufruft</translation>
    </message>
    <message>
        <source>“%1” speaks as the agent; the description is read by the one that calls it</source>
        <translation>„%1“ spricht als der Agent; die Beschreibung liest der, der ihn aufruft</translation>
    </message>
    <message>
        <source>The description says no more than the name.</source>
        <translation>Die Beschreibung sagt nicht mehr als der Name.</translation>
    </message>
    <message>
        <source>The description says no more than the name “%1”</source>
        <translation>Die Beschreibung sagt nicht mehr als der Name „%1“</translation>
    </message>
    <message>
        <source>The description is too vague to choose the agent by.</source>
        <translation>Die Beschreibung ist zu vage, um den Agenten danach zu wählen.</translation>
    </message>
    <message>
        <source>“%1” fits every agent: name the tasks</source>
        <translation>„%1“ passt auf jeden Agenten: Nennen Sie die Aufgaben</translation>
    </message>
    <message>
        <source>The description holds tags, which some tools refuse.</source>
        <translation>Die Beschreibung enthält Tags, die manche Werkzeuge ablehnen.</translation>
    </message>
    <message>
        <source>The description holds the tag %1: Agent Skills refuse tags</source>
        <translation>Die Beschreibung enthält das Tag %1: Agent Skills lehnt Tags ab</translation>
    </message>
    <message>
        <source>Take the tags away</source>
        <translation>Die Tags entfernen</translation>
    </message>
    <message>
        <source>A tag of an example is opened and not closed, or the reverse.</source>
        <translation>Ein Tag eines Beispiels wird geöffnet und nicht geschlossen oder umgekehrt.</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 schließt nichts</translation>
    </message>
    <message>
        <source>%1 opens a second time where it should close</source>
        <translation>%1 öffnet ein zweites Mal, wo es schließen sollte</translation>
    </message>
    <message>
        <source>%1 is never closed</source>
        <translation>%1 wird nie geschlossen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Das Tag entfernen</translation>
    </message>
    <message>
        <source>An example lacks a part.</source>
        <translation>Einem Beispiel fehlt ein Teil.</translation>
    </message>
    <message>
        <source>The example does not say what the user says</source>
        <translation>Das Beispiel sagt nicht, was der Benutzer sagt</translation>
    </message>
    <message>
        <source>The example does not say what the assistant does then</source>
        <translation>Das Beispiel sagt nicht, was der Assistent daraufhin tut</translation>
    </message>
    <message>
        <source>The example has no context, while the others have one</source>
        <translation>Das Beispiel hat keinen Kontext, die anderen haben einen</translation>
    </message>
    <message>
        <source>The example has no commentary, while the others have one</source>
        <translation>Das Beispiel hat keinen Kommentar, die anderen haben einen</translation>
    </message>
    <message>
        <source>The examples announce another agent than this one.</source>
        <translation>Die Beispiele kündigen einen anderen Agenten als diesen an.</translation>
    </message>
    <message>
        <source>The examples call “%1”, but this agent is “%2”</source>
        <translation>Die Beispiele rufen „%1“ auf, aber dieser Agent heißt „%2“</translation>
    </message>
    <message>
        <source>Write “%1” in the examples</source>
        <translation>In den Beispielen „%1“ schreiben</translation>
    </message>
    <message>
        <source>The description makes a claim that a year will make wrong.</source>
        <translation>Die Beschreibung behauptet etwas, das in einem Jahr nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>“%1” will be wrong some day, and nobody will notice</source>
        <translation>„%1“ stimmt eines Tages nicht mehr, und niemand bemerkt es</translation>
    </message>
    <message>
        <source>The description shows no example of a call.</source>
        <translation>Die Beschreibung zeigt kein Beispiel eines Aufrufs.</translation>
    </message>
    <message>
        <source>The description has no example of a call</source>
        <translation>Die Beschreibung enthält kein Beispiel eines Aufrufs</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour.</source>
        <translation>Claude Code kennt die Farbe nicht.</translation>
    </message>
    <message>
        <source>“%1” is a comment, so that there is no colour</source>
        <translation>„%1“ ist ein Kommentar, sodass es keine Farbe gibt</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour “%1” and ignores it</source>
        <translation>Claude Code kennt die Farbe „%1“ nicht und ignoriert sie</translation>
    </message>
    <message>
        <source>The model is one of another vendor.</source>
        <translation>Das Modell stammt von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>“%1” is no model of Claude: the agent fails when it is called</source>
        <translation>„%1“ ist kein Claude-Modell: Der Agent scheitert beim Aufruf</translation>
    </message>
    <message>
        <source>Claude Code does not know the model.</source>
        <translation>Claude Code kennt das Modell nicht.</translation>
    </message>
    <message>
        <source>Claude Code wants the name of one model and ignores this</source>
        <translation>Claude Code verlangt den Namen eines einzigen Modells und ignoriert dies</translation>
    </message>
    <message>
        <source>“%1” is no model that Claude Code knows: it is passed on as it is</source>
        <translation>„%1“ ist kein Modell, das Claude Code kennt: Es wird unverändert weitergereicht</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode.</source>
        <translation>Claude Code kennt den Berechtigungsmodus nicht.</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode “%1” and ignores it</source>
        <translation>Claude Code kennt den Berechtigungsmodus „%1“ nicht und ignoriert ihn</translation>
    </message>
    <message>
        <source>The agent asks nobody before it acts.</source>
        <translation>Der Agent fragt niemanden, bevor er handelt.</translation>
    </message>
    <message>
        <source>The agent runs commands and changes files without asking</source>
        <translation>Der Agent führt Befehle aus und ändert Dateien, ohne zu fragen</translation>
    </message>
    <message>
        <source>A number is none, or out of range.</source>
        <translation>Eine Zahl ist keine oder liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Write the number %1</source>
        <translation>Die Zahl %1 schreiben</translation>
    </message>
    <message>
        <source>“%1” is no positive whole number: Claude Code ignores it and sets no limit</source>
        <translation>„%1“ ist keine positive ganze Zahl: Claude Code ignoriert es und setzt keine Grenze</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 100000 or more: Claude Code ignores it</source>
        <translation>„%1“ ist keine ganze Zahl ab 100000: Claude Code ignoriert es</translation>
    </message>
    <message>
        <source>Claude Code does not know the scope of memory.</source>
        <translation>Claude Code kennt den Geltungsbereich des Gedächtnisses nicht.</translation>
    </message>
    <message>
        <source>Claude Code does not know the memory scope “%1” and ignores it</source>
        <translation>Claude Code kennt den Gedächtnisbereich „%1“ nicht und ignoriert ihn</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort.</source>
        <translation>Claude Code kennt den Denkaufwand nicht.</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort “%1” and ignores it</source>
        <translation>Claude Code kennt den Denkaufwand „%1“ nicht und ignoriert ihn</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation.</source>
        <translation>Claude Code kennt die Isolation nicht.</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation “%1” and ignores it: the agent works in your own files</source>
        <translation>Claude Code kennt die Isolation „%1“ nicht und ignoriert sie: Der Agent arbeitet in Ihren eigenen Dateien</translation>
    </message>
    <message>
        <source>A switch is neither true nor false.</source>
        <translation>Ein Schalter ist weder true noch false.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, so that Claude Code ignores it</source>
        <translation>„%1“ ist weder true noch false, sodass Claude Code es ignoriert</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>The hooks are not what Claude Code wants.</source>
        <translation>Die Hooks sind nicht, was Claude Code verlangt.</translation>
    </message>
    <message>
        <source>The hooks are not well formed: Claude Code skips the file</source>
        <translation>Die Hooks sind nicht wohlgeformt: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>Hooks must be a map from events to matchers: Claude Code skips the file</source>
        <translation>Hooks müssen eine Zuordnung von Ereignissen zu Matchern sein: Claude Code übergeht die Datei</translation>
    </message>
    <message>
        <source>The hook of “%1” is not well formed and never runs</source>
        <translation>Der Hook von „%1“ ist nicht wohlgeformt und läuft nie</translation>
    </message>
    <message>
        <source>Claude Code has no hook event of that name.</source>
        <translation>Claude Code hat kein Hook-Ereignis dieses Namens.</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs</source>
        <translation>Claude Code hat kein Ereignis „%1“: Der Hook läuft nie</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs; did you mean “%2”?</source>
        <translation>Claude Code hat kein Ereignis „%1“: Der Hook läuft nie; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>A field does not count in a plugin.</source>
        <translation>Ein Feld gilt in einem Plugin nicht.</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1” in a plugin</source>
        <translation>Claude Code ignoriert „%1“ in einem Plugin</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>A key belongs to another product.</source>
        <translation>Ein Schlüssel gehört zu einem anderen Produkt.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2: Claude Code ignores the limit; “%3” sets one here</source>
        <translation>„%1“ gehört zu %2: Claude Code ignoriert die Grenze; „%3“ setzt hier eine</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it; the key is “%3” here</source>
        <translation>„%1“ gehört zu %2, Claude Code ignoriert es; der Schlüssel heißt hier „%3“</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it</source>
        <translation>„%1“ gehört zu %2, Claude Code ignoriert es</translation>
    </message>
    <message>
        <source>Two settings contradict each other.</source>
        <translation>Zwei Einstellungen widersprechen sich.</translation>
    </message>
    <message>
        <source>“%1” is of no use in plan mode, which changes nothing</source>
        <translation>„%1“ nützt im Planungsmodus nichts, der nichts ändert</translation>
    </message>
    <message>
        <source>An agent in the background does not get “%1”</source>
        <translation>Ein Agent im Hintergrund bekommt „%1“ nicht</translation>
    </message>
    <message>
        <source>The agent has no tool that changes files: a checkout of its own is made for nothing</source>
        <translation>Der Agent hat kein Werkzeug, das Dateien ändert: Ein eigener Checkout wird umsonst angelegt</translation>
    </message>
    <message>
        <source>The agent has more than four observers.</source>
        <translation>Der Agent hat mehr als vier Beobachter.</translation>
    </message>
    <message>
        <source>%1 observers are named; Claude Code takes four at most</source>
        <translation>%1 Beobachter sind genannt; Claude Code nimmt höchstens vier</translation>
    </message>
    <message>
        <source>A value is not of the type that Claude Code wants.</source>
        <translation>Ein Wert hat nicht den Typ, den Claude Code verlangt.</translation>
    </message>
    <message>
        <source>“%1” is not of the type that Claude Code wants: it is ignored</source>
        <translation>„%1“ hat nicht den Typ, den Claude Code verlangt: Es wird ignoriert</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>Den Wert in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Claude Code has no tool of that name.</source>
        <translation>Claude Code hat kein Werkzeug dieses Namens.</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”, and the list names no other: the agent cannot be called</source>
        <translation>Claude Code hat kein Werkzeug „%1“, und die Liste nennt kein anderes: Der Agent kann nicht aufgerufen werden</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it</source>
        <translation>Claude Code hat kein Werkzeug „%1“ und ignoriert es</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code hat kein Werkzeug „%1“ und ignoriert es; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>A tool is written with wrong capitals.</source>
        <translation>Die Groß- und Kleinschreibung eines Werkzeugs ist falsch.</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” only as “%2” and ignores this one</source>
        <translation>Claude Code nimmt „%1“ nur als „%2“ an und ignoriert dies hier</translation>
    </message>
    <message>
        <source>A tool list names a tool of another product.</source>
        <translation>Eine Werkzeugliste nennt ein Werkzeug eines anderen Produkts.</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3</source>
        <translation>Claude Code hat kein Werkzeug „%1“ und ignoriert es: Es gehört zu %3</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3 and is “%2” here</source>
        <translation>Claude Code hat kein Werkzeug „%1“ und ignoriert es: Es gehört zu %3 und heißt hier „%2“</translation>
    </message>
    <message>
        <source>A tool list has a name from before.</source>
        <translation>Eine Werkzeugliste enthält einen früheren Namen.</translation>
    </message>
    <message>
        <source>The tool “%1” is called “%2” today</source>
        <translation>Das Werkzeug „%1“ heißt heute „%2“</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored</source>
        <translation>Das Werkzeug „%1“ gibt es nicht mehr, es wird ignoriert</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored; “%2” took its place</source>
        <translation>Das Werkzeug „%1“ gibt es nicht mehr, es wird ignoriert; „%2“ trat an seine Stelle</translation>
    </message>
    <message>
        <source>A tool list names a tool that no sub-agent gets.</source>
        <translation>Eine Werkzeugliste nennt ein Werkzeug, das kein Subagent bekommt.</translation>
    </message>
    <message>
        <source>No sub-agent ever gets the tool “%1”</source>
        <translation>Kein Subagent bekommt je das Werkzeug „%1“</translation>
    </message>
    <message>
        <source>A tool is listed twice.</source>
        <translation>Ein Werkzeug ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>“%1” is in the list already</source>
        <translation>„%1“ steht schon in der Liste</translation>
    </message>
    <message>
        <source>A tool is allowed and denied at once.</source>
        <translation>Ein Werkzeug ist zugleich erlaubt und verboten.</translation>
    </message>
    <message>
        <source>“%1” is taken away again by disallowedTools</source>
        <translation>„%1“ wird durch disallowedTools wieder weggenommen</translation>
    </message>
    <message>
        <source>The settings leave the agent no tool.</source>
        <translation>Die Einstellungen lassen dem Agenten kein Werkzeug.</translation>
    </message>
    <message>
        <source>Claude Code wants a list of tools and takes this map for an empty one: the agent has no tools</source>
        <translation>Claude Code verlangt eine Liste von Werkzeugen und hält diese Zuordnung für eine leere: Der Agent hat keine Werkzeuge</translation>
    </message>
    <message>
        <source>The agent has no tools: only a definition without “tools” inherits all of them</source>
        <translation>Der Agent hat keine Werkzeuge: Nur eine Definition ohne „tools“ erbt alle</translation>
    </message>
    <message>
        <source>Remove “tools”, so that all are inherited</source>
        <translation>„tools“ entfernen, sodass alle geerbt werden</translation>
    </message>
    <message>
        <source>This takes away every tool that “tools” allows</source>
        <translation>Dies nimmt jedes Werkzeug weg, das „tools“ erlaubt</translation>
    </message>
    <message>
        <source>Tools are limited under a key that Claude Code does not know.</source>
        <translation>Werkzeuge werden unter einem Schlüssel eingeschränkt, den Claude Code nicht kennt.</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”: only “%2” limits the tools</source>
        <translation>Claude Code ignoriert „%1“: Nur „%2“ schränkt die Werkzeuge ein</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”, so that nothing is limited: the key is “%2”</source>
        <translation>Claude Code ignoriert „%1“, sodass nichts eingeschränkt ist: Der Schlüssel heißt „%2“</translation>
    </message>
    <message>
        <source>The agent inherits every tool.</source>
        <translation>Der Agent erbt jedes Werkzeug.</translation>
    </message>
    <message>
        <source>The agent inherits every tool, writing and shell included</source>
        <translation>Der Agent erbt jedes Werkzeug, auch zum Schreiben und die Shell</translation>
    </message>
    <message>
        <source>Allow reading only</source>
        <translation>Nur Lesen erlauben</translation>
    </message>
    <message>
        <source>The agent may run any command.</source>
        <translation>Der Agent darf jeden Befehl ausführen.</translation>
    </message>
    <message>
        <source>With “%1” the agent may run any command</source>
        <translation>Mit „%1“ darf der Agent jeden Befehl ausführen</translation>
    </message>
    <message>
        <source>A pattern behind a tool does not narrow it.</source>
        <translation>Ein Muster hinter einem Werkzeug schränkt es nicht ein.</translation>
    </message>
    <message>
        <source>“%1” gives the agent all of “%2”: the pattern does not narrow it</source>
        <translation>„%1“ gibt dem Agenten „%2“ ganz: Das Muster schränkt es nicht ein</translation>
    </message>
    <message>
        <source>An MCP tool is not written as Claude Code names it.</source>
        <translation>Ein MCP-Werkzeug ist nicht geschrieben, wie Claude Code es nennt.</translation>
    </message>
    <message>
        <source>Claude Code does not find “%1”: MCP tools are written “mcp__server__tool”, a whole server “mcp__server”</source>
        <translation>Claude Code findet „%1“ nicht: MCP-Werkzeuge schreibt man „mcp__server__tool“, einen ganzen Server „mcp__server“</translation>
    </message>
    <message>
        <source>An MCP pattern in the tool list selects nothing.</source>
        <translation>Ein MCP-Muster in der Werkzeugliste wählt nichts aus.</translation>
    </message>
    <message>
        <source>“%1” selects nothing: write single tools or a whole server</source>
        <translation>„%1“ wählt nichts aus: Schreiben Sie einzelne Werkzeuge oder einen ganzen Server</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>The prompt asks for a tool that the agent does not have.</source>
        <translation>Der Prompt verlangt ein Werkzeug, das der Agent nicht hat.</translation>
    </message>
    <message>
        <source>The prompt asks for the tool “%1”, which the agent does not have</source>
        <translation>Der Prompt verlangt das Werkzeug „%1“, das der Agent nicht hat</translation>
    </message>
    <message>
        <source>Add “%1” to the tools</source>
        <translation>„%1“ zu den Werkzeugen hinzufügen</translation>
    </message>
    <message>
        <source>An agent that says it only reads may write.</source>
        <translation>Ein Agent, der nach eigener Angabe nur liest, darf schreiben.</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but “%1” lets it write</source>
        <translation>Der Prompt sagt, dass der Agent nur liest, aber „%1“ lässt ihn schreiben</translation>
    </message>
    <message>
        <source>The prompt says nothing of writing, for which the agent has “%1”</source>
        <translation>Der Prompt sagt nichts vom Schreiben, für das der Agent „%1“ hat</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but nothing keeps it from writing</source>
        <translation>Der Prompt sagt, dass der Agent nur liest, aber nichts hindert ihn am Schreiben</translation>
    </message>
    <message>
        <source>Deny the tools that write</source>
        <translation>Die schreibenden Werkzeuge verbieten</translation>
    </message>
    <message>
        <source>The entries of a tool list are not separated by commas.</source>
        <translation>Die Einträge einer Werkzeugliste sind nicht durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” does not separate tools: only commas and blanks do</source>
        <translation>„%1“ trennt keine Werkzeuge: Das tun nur Kommas und Leerzeichen</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” for one name and ignores it: separate tools by commas</source>
        <translation>Claude Code hält „%1“ für einen einzigen Namen und ignoriert ihn: Trennen Sie Werkzeuge durch Kommas</translation>
    </message>
    <message>
        <source>An entry of a tool list is no text.</source>
        <translation>Ein Eintrag einer Werkzeugliste ist kein Text.</translation>
    </message>
    <message>
        <source>YAML does not read “%1” as text, so that Claude Code skips the entry</source>
        <translation>YAML liest „%1“ nicht als Text, sodass Claude Code den Eintrag übergeht</translation>
    </message>
    <message>
        <source>Put the entry in quotes</source>
        <translation>Den Eintrag in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter.</source>
        <translation>Hinter dem Frontmatter steht kein Prompt.</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter</source>
        <translation>Hinter dem Frontmatter steht kein Prompt</translation>
    </message>
    <message>
        <source>A fenced code block is never closed.</source>
        <translation>Ein begrenzter Code-Block wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This code fence closes nothing: an earlier block ended sooner than meant</source>
        <translation>Diese Code-Begrenzung schließt nichts: Ein früherer Block endete eher als gemeint</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation>Der hier beginnende Code-Block wird nie geschlossen</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>Am Ende schließen</translation>
    </message>
    <message>
        <source>The prompt is too short to say what the agent has to do.</source>
        <translation>Der Prompt ist zu kurz, um zu sagen, was der Agent zu tun hat.</translation>
    </message>
    <message>
        <source>A prompt of %1 characters says hardly anything</source>
        <translation>Ein Prompt von %1 Zeichen sagt kaum etwas</translation>
    </message>
    <message>
        <source>The prompt is longer than a target takes or recommends.</source>
        <translation>Der Prompt ist länger, als ein Ziel annimmt oder empfiehlt.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: Copilot on github.com takes 30000</source>
        <translation>Der Prompt hat %1 Zeichen: Copilot auf github.com nimmt 30000 an</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: 8192 is what Codex reads well</source>
        <translation>Der Prompt hat %1 Zeichen: 8192 liest Codex gut</translation>
    </message>
    <message>
        <source>The prompt has %1 lines: more than %2 are followed less well</source>
        <translation>Der Prompt hat %1 Zeilen: Mehr als %2 werden weniger gut befolgt</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent instead of to it.</source>
        <translation>Der Prompt spricht als der Agent statt zu ihm.</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent: speak to it (“You are …”)</source>
        <translation>Der Prompt spricht als der Agent: Sprechen Sie zu ihm („You are …“)</translation>
    </message>
    <message>
        <source>A section says what the description says already.</source>
        <translation>Ein Abschnitt sagt, was schon die Beschreibung sagt.</translation>
    </message>
    <message>
        <source>“%1” comes too late here: the description is what is read before the agent is called</source>
        <translation>„%1“ kommt hier zu spät: Vor dem Aufruf des Agenten wird die Beschreibung gelesen</translation>
    </message>
    <message>
        <source>Text that was meant to be replaced is still there.</source>
        <translation>Text, der ersetzt werden sollte, ist noch da.</translation>
    </message>
    <message>
        <source>“%1” was never filled in</source>
        <translation>„%1“ wurde nie ausgefüllt</translation>
    </message>
    <message>
        <source>%2 places were never filled in, the first is “%1”</source>
        <translation>%2 Stellen wurden nie ausgefüllt, die erste ist „%1“</translation>
    </message>
    <message>
        <source>A variable of a template was never replaced.</source>
        <translation>Eine Variable einer Vorlage wurde nie ersetzt.</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in an agent: the model reads it as it is</source>
        <translation>In einem Agenten ersetzt nichts „%1“: Das Modell liest es, wie es ist</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” and the other variables (%2) in an agent: the model reads them as they are</source>
        <translation>In einem Agenten ersetzt nichts „%1“ und die anderen Variablen (%2): Das Modell liest sie, wie sie sind</translation>
    </message>
    <message>
        <source>A tag that marks a part of the prompt has no partner.</source>
        <translation>Ein Tag, das einen Teil des Prompts auszeichnet, hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed</source>
        <translation>&lt;%1&gt; wird nie geschlossen</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation>&lt;/%1&gt; schließt nichts</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes out of turn</source>
        <translation>&lt;/%1&gt; schließt außer der Reihe</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; differs from &lt;%2&gt; in its capitals</source>
        <translation>&lt;/%1&gt; unterscheidet sich von &lt;%2&gt; in der Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Write it like the opening tag</source>
        <translation>Wie das öffnende Tag schreiben</translation>
    </message>
    <message>
        <source>A heading is more than one level deeper than the one above it.</source>
        <translation>Eine Überschrift liegt mehr als eine Ebene tiefer als die darüber.</translation>
    </message>
    <message>
        <source>“%1” skips a level</source>
        <translation>„%1“ überspringt eine Ebene</translation>
    </message>
    <message>
        <source>%2 headings skip a level, the first is “%1”</source>
        <translation>%2 Überschriften überspringen eine Ebene, die erste ist „%1“</translation>
    </message>
    <message>
        <source>Write the level that fits</source>
        <translation>Die passende Ebene schreiben</translation>
    </message>
    <message>
        <source>Two headings of one part have the same title.</source>
        <translation>Zwei Überschriften eines Teils haben denselben Titel.</translation>
    </message>
    <message>
        <source>There is a part “%1” already</source>
        <translation>Einen Teil „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>A long prompt has no structure.</source>
        <translation>Ein langer Prompt hat keine Gliederung.</translation>
    </message>
    <message>
        <source>%1 words without a heading</source>
        <translation>%1 Wörter ohne Überschrift</translation>
    </message>
    <message>
        <source>A part of the prompt is very long.</source>
        <translation>Ein Teil des Prompts ist sehr lang.</translation>
    </message>
    <message>
        <source>“%1” is a very long part</source>
        <translation>„%1“ ist ein sehr langer Teil</translation>
    </message>
    <message>
        <source>%2 parts are very long, the first is “%1”</source>
        <translation>%2 Teile sind sehr lang, der erste ist „%1“</translation>
    </message>
    <message>
        <source>A path leads into the home folder of one person.</source>
        <translation>Ein Pfad führt in den persönlichen Ordner einer einzelnen Person.</translation>
    </message>
    <message>
        <source>%1 exists on one person&apos;s machine only</source>
        <translation>%1 gibt es nur auf dem Rechner einer einzelnen Person</translation>
    </message>
    <message>
        <source>Write ~</source>
        <translation>~ schreiben</translation>
    </message>
    <message>
        <source>A relative path is written with back-slashes.</source>
        <translation>Ein relativer Pfad ist mit Rückstrichen geschrieben.</translation>
    </message>
    <message>
        <source>%1 is no path on Linux and macOS: write %2</source>
        <translation>%1 ist unter Linux und macOS kein Pfad: Schreiben Sie %2</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>Schrägstriche schreiben</translation>
    </message>
    <message>
        <source>The prompt hedges where it should say what to do.</source>
        <translation>Der Prompt ist unverbindlich, wo er sagen sollte, was zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” leaves it open whether to do it</source>
        <translation>„%1“ lässt offen, ob es zu tun ist</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave it open whether to do it</source>
        <translation>„%1“ und Ähnliches, %2-mal, lässt offen, ob es zu tun ist</translation>
    </message>
    <message>
        <source>The prompt leaves amounts and limits open.</source>
        <translation>Der Prompt lässt Mengen und Grenzen offen.</translation>
    </message>
    <message>
        <source>“%1” leaves open what is meant</source>
        <translation>„%1“ lässt offen, was gemeint ist</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave open what is meant</source>
        <translation>„%1“ und Ähnliches, %2-mal, lässt offen, was gemeint ist</translation>
    </message>
    <message>
        <source>A sentence asks for what every model does anyway.</source>
        <translation>Ein Satz verlangt, was jedes Modell ohnehin tut.</translation>
    </message>
    <message>
        <source>“%1” says nothing that the model does not do anyway</source>
        <translation>„%1“ sagt nichts, was das Modell nicht ohnehin tut</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) say nothing that the model does not do anyway</source>
        <translation>„%1“ und Ähnliches (%2) sagt nichts, was das Modell nicht ohnehin tut</translation>
    </message>
    <message>
        <source>The prompt demands and forbids the same.</source>
        <translation>Der Prompt verlangt und verbietet dasselbe.</translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”</source>
        <translation>„%1“ ist das Gegenteil von „%2“</translation>
    </message>
    <message>
        <source>The same sentence stands in the prompt more than once.</source>
        <translation>Derselbe Satz steht mehrmals im Prompt.</translation>
    </message>
    <message>
        <source>“%1” stands further up already</source>
        <translation>„%1“ steht schon weiter oben</translation>
    </message>
    <message>
        <source>%2 sentences stand further up already, the first is “%1”</source>
        <translation>%2 Sätze stehen schon weiter oben, der erste ist „%1“</translation>
    </message>
    <message>
        <source>Two paragraphs say nearly the same.</source>
        <translation>Zwei Absätze sagen fast dasselbe.</translation>
    </message>
    <message>
        <source>Says nearly the same as “%1”</source>
        <translation>Sagt fast dasselbe wie „%1“</translation>
    </message>
    <message>
        <source>The prompt has very many demands and prohibitions.</source>
        <translation>Der Prompt hat sehr viele Gebote und Verbote.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%2 demands and prohibitions: the more there are, the more are missed</source>
        <translation>%2 Gebote und Verbote: Je mehr es sind, desto mehr werden übersehen</translation>
    </message>
    <message>
        <source>Nearly everything is written in capitals.</source>
        <translation>Fast alles ist in Großbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>%2 words in capitals, the first is %1: where all is important, nothing is</source>
        <translation>%2 Wörter in Großbuchstaben, das erste ist %1: Wo alles wichtig ist, ist es nichts</translation>
    </message>
    <message>
        <source>The prompt points to something above or below that is not there.</source>
        <translation>Der Prompt verweist auf etwas weiter oben oder unten, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1”: there is nothing</source>
        <translation>„%1“: Da ist nichts</translation>
    </message>
    <message>
        <source>“%1”: there is nothing (%2 places)</source>
        <translation>„%1“: Da ist nichts (%2 Stellen)</translation>
    </message>
    <message>
        <source>The agent is told to go on without an end that it can see.</source>
        <translation>Der Agent soll weitermachen, ohne ein Ende zu sehen.</translation>
    </message>
    <message>
        <source>“%1” is no end that the agent can see</source>
        <translation>„%1“ ist kein Ende, das der Agent sehen kann</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) are no end that the agent can see</source>
        <translation>„%1“ und Ähnliches (%2) ist kein Ende, das der Agent sehen kann</translation>
    </message>
    <message>
        <source>The prompt names a model that is no longer offered.</source>
        <translation>Der Prompt nennt ein Modell, das nicht mehr angeboten wird.</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>%1 and others (%2) are no longer offered</source>
        <translation>%1 und andere (%2) werden nicht mehr angeboten</translation>
    </message>
    <message>
        <source>The prompt speaks of a time that passes.</source>
        <translation>Der Prompt spricht von einer Zeit, die vergeht.</translation>
    </message>
    <message>
        <source>“%1” and a date: this becomes wrong by itself</source>
        <translation>„%1“ und ein Datum: Das wird von selbst falsch</translation>
    </message>
    <message>
        <source>“%1” and a date, at %2 places: this becomes wrong by itself</source>
        <translation>„%1“ und ein Datum, an %2 Stellen: Das wird von selbst falsch</translation>
    </message>
    <message>
        <source>A mention that only another product resolves.</source>
        <translation>Eine Erwähnung, die nur ein anderes Produkt auflöst.</translation>
    </message>
    <message>
        <source>Only VS Code resolves %1: here it is plain text</source>
        <translation>Nur VS Code löst %1 auf: Hier ist es einfacher Text</translation>
    </message>
    <message>
        <source>Write the bare name</source>
        <translation>Den bloßen Namen schreiben</translation>
    </message>
    <message>
        <source>The prompt never speaks to the agent.</source>
        <translation>Der Prompt spricht nie zum Agenten.</translation>
    </message>
    <message>
        <source>The prompt never says “you”: speak to the agent</source>
        <translation>Der Prompt sagt nie „you“: Sprechen Sie zum Agenten</translation>
    </message>
    <message>
        <source>The file holds what looks like a live key, token or password.</source>
        <translation>Die Datei enthält etwas, das wie ein gültiger Schlüssel, ein Token oder ein Passwort aussieht.</translation>
    </message>
    <message>
        <source>This looks like a live secret (%1): revoke it and take it out</source>
        <translation>Das sieht wie ein gültiges Geheimnis aus (%1): Widerrufen Sie es und nehmen Sie es heraus</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Unkenntlich machen</translation>
    </message>
    <message>
        <source>The file holds characters that nobody sees but the model reads.</source>
        <translation>Die Datei enthält Zeichen, die niemand sieht, aber das Modell liest.</translation>
    </message>
    <message>
        <source>Invisible characters spell a hidden text: %1</source>
        <translation>Unsichtbare Zeichen bilden einen verborgenen Text: %1</translation>
    </message>
    <message>
        <source>Invisible here: %1</source>
        <translation>Hier unsichtbar: %1</translation>
    </message>
    <message>
        <source>Invisible characters at %2 places, here %1</source>
        <translation>Unsichtbare Zeichen an %2 Stellen, hier %1</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Text that a reader of the page does not see tells the model what to do.</source>
        <translation>Text, den ein Leser der Seite nicht sieht, sagt dem Modell, was es tun soll.</translation>
    </message>
    <message>
        <source>Readers do not see this, the model does: “%1”</source>
        <translation>Leser sehen dies nicht, das Modell schon: „%1“</translation>
    </message>
    <message>
        <source>The prompt holds a phrase that is used to take over an agent.</source>
        <translation>Der Prompt enthält eine Wendung, mit der Agenten gekapert werden.</translation>
    </message>
    <message>
        <source>“%1” is a phrase that takes over agents: what is it for?</source>
        <translation>„%1“ ist eine Wendung, mit der Agenten gekapert werden: Wozu dient sie?</translation>
    </message>
    <message>
        <source>A long encoded text that nobody can read.</source>
        <translation>Ein langer kodierter Text, den niemand lesen kann.</translation>
    </message>
    <message>
        <source>%1 characters of encoded text: nobody can see what they say</source>
        <translation>%1 Zeichen kodierter Text: Niemand kann sehen, was darin steht</translation>
    </message>
    <message>
        <source>A command runs what it has just downloaded.</source>
        <translation>Ein Befehl führt aus, was er gerade heruntergeladen hat.</translation>
    </message>
    <message>
        <source>Runs what it downloads, unseen: %1</source>
        <translation>Führt Heruntergeladenes ungesehen aus: %1</translation>
    </message>
    <message>
        <source>A link to a public host without encryption.</source>
        <translation>Ein Link zu einem öffentlichen Rechner ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>The link to %1 is not encrypted</source>
        <translation>Der Link zu %1 ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>https schreiben</translation>
    </message>
    <message>
        <source>A command can destroy more than the agent&apos;s work.</source>
        <translation>Ein Befehl kann mehr zerstören als die Arbeit des Agenten.</translation>
    </message>
    <message>
        <source>Can destroy more than is meant: %1</source>
        <translation>Kann mehr zerstören als gemeint: %1</translation>
    </message>
    <message>
        <source>A command that runs while the file is loaded, or only looks as if it did.</source>
        <translation>Ein Befehl, der beim Laden der Datei läuft oder nur so aussieht.</translation>
    </message>
    <message>
        <source>Runs while the file is loaded, before anybody is asked: %1</source>
        <translation>Läuft beim Laden der Datei, bevor jemand gefragt wird: %1</translation>
    </message>
    <message>
        <source>Is not run in an agent&apos;s prompt: the model reads “!%1”</source>
        <translation>Wird im Prompt eines Agenten nicht ausgeführt: Das Modell liest „!%1“</translation>
    </message>
    <message>
        <source>The prompt has the agent read credentials.</source>
        <translation>Der Prompt lässt den Agenten Zugangsdaten lesen.</translation>
    </message>
    <message>
        <source>Has the agent read secrets: %1</source>
        <translation>Lässt den Agenten Geheimnisse lesen: %1</translation>
    </message>
    <message>
        <source>HTML that loads or runs something when it is shown.</source>
        <translation>HTML, das beim Anzeigen etwas lädt oder ausführt.</translation>
    </message>
    <message>
        <source>Loads or runs something when it is shown: %1</source>
        <translation>Lädt beim Anzeigen etwas oder führt es aus: %1</translation>
    </message>
    <message>
        <source>The name of a skill is missing, malformed, or not that of its folder.</source>
        <translation>Der Name eines Skills fehlt, ist fehlerhaft oder nicht der seines Ordners.</translation>
    </message>
    <message>
        <source>The skill has no frontmatter: no tool loads it</source>
        <translation>Der Skill hat kein Frontmatter: Kein Werkzeug lädt ihn</translation>
    </message>
    <message>
        <source>The skill has no name</source>
        <translation>Der Skill hat keinen Namen</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than 64</source>
        <translation>Der Name hat %1 Zeichen, mehr als 64</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by single hyphens</source>
        <translation>Der Name „%1“ besteht nicht aus kleingeschriebenen Wörtern mit einzelnen Bindestrichen dazwischen</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the folder, “%2”</source>
        <translation>Der Name „%1“ ist nicht der des Ordners, „%2“</translation>
    </message>
    <message>
        <source>Name it “%1” as the folder</source>
        <translation>Wie den Ordner „%1“ nennen</translation>
    </message>
    <message>
        <source>The description of a skill is too long or holds markup.</source>
        <translation>Die Beschreibung eines Skills ist zu lang oder enthält Auszeichnungen.</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than 1,024</source>
        <translation>Die Beschreibung hat %1 Zeichen, mehr als 1.024</translation>
    </message>
    <message>
        <source>The description of a skill must not hold tags such as “%1”</source>
        <translation>Die Beschreibung eines Skills darf keine Tags wie „%1“ enthalten</translation>
    </message>
    <message>
        <source>A field of a skill has a value that the standard does not take.</source>
        <translation>Ein Feld eines Skills hat einen Wert, den der Standard nicht annimmt.</translation>
    </message>
    <message>
        <source>“%1” wants a text of 1 to 500 characters</source>
        <translation>„%1“ verlangt einen Text mit 1 bis 500 Zeichen</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>The value of “%1” in “metadata” is no text: put it in quotes</source>
        <translation>Der Wert von „%1“ in „metadata“ ist kein Text: Setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>A skill allows tools in a way that does not arrive.</source>
        <translation>Ein Skill erlaubt Werkzeuge auf eine Weise, die nicht ankommt.</translation>
    </message>
    <message>
        <source>The standard wants one text, not a list</source>
        <translation>Der Standard verlangt einen einzigen Text, keine Liste</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”</source>
        <translation>Claude Code hat kein Werkzeug „%1“</translation>
    </message>
    <message>
        <source>A skill has a key that neither the standard nor Claude Code knows.</source>
        <translation>Ein Skill hat einen Schlüssel, den weder der Standard noch Claude Code kennt.</translation>
    </message>
    <message>
        <source>Neither the standard nor Claude Code knows “%1”</source>
        <translation>Weder der Standard noch Claude Code kennt „%1“</translation>
    </message>
    <message>
        <source>The switches of a skill leave nobody to call it, or are no switches.</source>
        <translation>Die Schalter eines Skills lassen niemanden übrig, der ihn aufruft, oder sind keine Schalter.</translation>
    </message>
    <message>
        <source>“%1” wants true or false</source>
        <translation>„%1“ verlangt true oder false</translation>
    </message>
    <message>
        <source>Neither the model nor the user may call this skill</source>
        <translation>Weder das Modell noch der Benutzer darf diesen Skill aufrufen</translation>
    </message>
    <message>
        <source>A skill’s context and agent do not fit together.</source>
        <translation>Kontext und Agent eines Skills passen nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1” is no context that Claude Code knows; it is “fork”</source>
        <translation>„%1“ ist kein Kontext, den Claude Code kennt; er heißt „fork“</translation>
    </message>
    <message>
        <source>“agent” has no effect without “context: fork”</source>
        <translation>„agent“ wirkt nicht ohne „context: fork“</translation>
    </message>
    <message>
        <source>The agent is given nothing to do: the body is empty</source>
        <translation>Der Agent bekommt nichts zu tun: Der Rumpf ist leer</translation>
    </message>
    <message>
        <source>A skill’s arguments and its hint do not fit together.</source>
        <translation>Argumente und Hinweis eines Skills passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The skill takes arguments and has no “argument-hint”</source>
        <translation>Der Skill nimmt Argumente an und hat kein „argument-hint“</translation>
    </message>
    <message>
        <source>The body uses no argument</source>
        <translation>Der Rumpf verwendet kein Argument</translation>
    </message>
    <message>
        <source>The body of a skill is longer than the standard advises.</source>
        <translation>Der Rumpf eines Skills ist länger, als der Standard empfiehlt.</translation>
    </message>
    <message>
        <source>The body has %1 lines, more than %2</source>
        <translation>Der Rumpf hat %1 Zeilen, mehr als %2</translation>
    </message>
    <message>
        <source>A script of a skill cannot be run as it is.</source>
        <translation>Ein Skript eines Skills lässt sich so nicht ausführen.</translation>
    </message>
    <message>
        <source>The first line does not say what runs the script</source>
        <translation>Die erste Zeile sagt nicht, was das Skript ausführt</translation>
    </message>
    <message>
        <source>A manifest is not JSON, or lies where nobody reads it.</source>
        <translation>Ein Manifest ist kein JSON oder liegt, wo niemand es liest.</translation>
    </message>
    <message>
        <source>Nobody reads the manifest here: it belongs into .claude-plugin</source>
        <translation>Hier liest niemand das Manifest: Es gehört nach .claude-plugin</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The manifest is no object</source>
        <translation>Das Manifest ist kein Objekt</translation>
    </message>
    <message>
        <source>Parts of a plugin lie in its manifest folder.</source>
        <translation>Teile eines Plugins liegen in seinem Manifestordner.</translation>
    </message>
    <message>
        <source>The folder “%1” lies in .claude-plugin, where nothing but the manifest is read</source>
        <translation>Der Ordner „%1“ liegt in .claude-plugin, wo nur das Manifest gelesen wird</translation>
    </message>
    <message>
        <source>The name of a plugin or marketplace is missing or refused.</source>
        <translation>Der Name eines Plugins oder Marktplatzes fehlt oder wird abgelehnt.</translation>
    </message>
    <message>
        <source>The manifest has no name</source>
        <translation>Das Manifest hat keinen Namen</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens, or too long</source>
        <translation>Der Name „%1“ besteht nicht aus kleingeschriebenen Wörtern mit Bindestrichen dazwischen oder ist zu lang</translation>
    </message>
    <message>
        <source>The vendor keeps names like “%1” for itself</source>
        <translation>Der Anbieter behält sich Namen wie „%1“ vor</translation>
    </message>
    <message>
        <source>The version of a plugin is missing or not a semantic one.</source>
        <translation>Die Version eines Plugins fehlt oder ist keine semantische.</translation>
    </message>
    <message>
        <source>The plugin has no version: updates do not arrive</source>
        <translation>Das Plugin hat keine Version: Aktualisierungen kommen nicht an</translation>
    </message>
    <message>
        <source>The version is a number, not a text</source>
        <translation>Die Version ist eine Zahl, kein Text</translation>
    </message>
    <message>
        <source>“%1” is no semantic version such as 1.2.0</source>
        <translation>„%1“ ist keine semantische Version wie 1.2.0</translation>
    </message>
    <message>
        <source>A field of a plugin’s manifest has the wrong type.</source>
        <translation>Ein Feld im Manifest eines Plugins hat den falschen Typ.</translation>
    </message>
    <message>
        <source>“%1” wants a text</source>
        <translation>„%1“ verlangt einen Text</translation>
    </message>
    <message>
        <source>“%1” wants a list of texts</source>
        <translation>„%1“ verlangt eine Liste von Texten</translation>
    </message>
    <message>
        <source>“%1” wants an object with a name</source>
        <translation>„%1“ verlangt ein Objekt mit einem Namen</translation>
    </message>
    <message>
        <source>Make it an object with that name</source>
        <translation>Ein Objekt mit diesem Namen daraus machen</translation>
    </message>
    <message>
        <source>A path in a plugin’s manifest leads nowhere.</source>
        <translation>Ein Pfad im Manifest eines Plugins führt nirgendwohin.</translation>
    </message>
    <message>
        <source>“%1” leads out of the plugin</source>
        <translation>„%1“ führt aus dem Plugin hinaus</translation>
    </message>
    <message>
        <source>“%1” does not begin with ./</source>
        <translation>„%1“ beginnt nicht mit ./</translation>
    </message>
    <message>
        <source>Put ./ in front</source>
        <translation>./ davorsetzen</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>„%1“ ist nicht vorhanden</translation>
    </message>
    <message>
        <source>“agents” wants files that end in .md, not the folder “%1”</source>
        <translation>„agents“ verlangt Dateien, die auf .md enden, nicht den Ordner „%1“</translation>
    </message>
    <message>
        <source>A hook or server of a plugin starts a relative path.</source>
        <translation>Ein Hook oder Server eines Plugins startet einen relativen Pfad.</translation>
    </message>
    <message>
        <source>“%1” is looked for in the user’s project, not in the plugin</source>
        <translation>„%1“ wird im Projekt des Benutzers gesucht, nicht im Plugin</translation>
    </message>
    <message>
        <source>Put ${CLAUDE_PLUGIN_ROOT}/ in front</source>
        <translation>${CLAUDE_PLUGIN_ROOT}/ davorsetzen</translation>
    </message>
    <message>
        <source>A manifest has a key that Claude Code does not know.</source>
        <translation>Ein Manifest hat einen Schlüssel, den Claude Code nicht kennt.</translation>
    </message>
    <message>
        <source>Claude Code knows no key “%1” here</source>
        <translation>Claude Code kennt hier keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>A marketplace lacks what Claude Code wants.</source>
        <translation>Einem Marktplatz fehlt, was Claude Code verlangt.</translation>
    </message>
    <message>
        <source>The entry has no name</source>
        <translation>Der Eintrag hat keinen Namen</translation>
    </message>
    <message>
        <source>The entry “%1” has no source</source>
        <translation>Der Eintrag „%1“ hat keine Quelle</translation>
    </message>
    <message>
        <source>The marketplace names no owner</source>
        <translation>Der Marktplatz nennt keinen Eigentümer</translation>
    </message>
    <message>
        <source>The marketplace has no list of plugins</source>
        <translation>Der Marktplatz hat keine Liste von Plugins</translation>
    </message>
    <message>
        <source>The marketplace lists no plugin</source>
        <translation>Der Marktplatz führt kein Plugin auf</translation>
    </message>
    <message>
        <source>The source of a marketplace’s plugin leads nowhere.</source>
        <translation>Die Quelle eines Plugins im Marktplatz führt nirgendwohin.</translation>
    </message>
    <message>
        <source>“%1” leads out of the marketplace</source>
        <translation>„%1“ führt aus dem Marktplatz hinaus</translation>
    </message>
    <message>
        <source>No entry of the marketplace lists this plugin</source>
        <translation>Kein Eintrag des Marktplatzes führt dieses Plugin auf</translation>
    </message>
    <message>
        <source>A marketplace’s entry says something else than the plugin.</source>
        <translation>Ein Eintrag eines Marktplatzes sagt etwas anderes als das Plugin.</translation>
    </message>
    <message>
        <source>The plugin’s own %1 is another: “%2”</source>
        <translation>Im Plugin selbst steht für %1 etwas anderes: „%2“</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A plugin’s manifest does not say what the plugin is.</source>
        <translation>Das Manifest eines Plugins sagt nicht, was das Plugin ist.</translation>
    </message>
    <message>
        <source>The plugin has no description</source>
        <translation>Das Plugin hat keine Beschreibung</translation>
    </message>
    <message>
        <source>The plugin names no author</source>
        <translation>Das Plugin nennt keinen Autor</translation>
    </message>
    <message>
        <source>A plugin’s agent cannot be read and gets all tools.</source>
        <translation>Ein Agent eines Plugins kann nicht gelesen werden und bekommt alle Werkzeuge.</translation>
    </message>
    <message>
        <source>The plugin loads this file as an agent with all tools, for its frontmatter cannot be read</source>
        <translation>Das Plugin lädt diese Datei als Agenten mit allen Werkzeugen, denn ihr Frontmatter kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Two agents of one scope have the same name.</source>
        <translation>Zwei Agenten eines Geltungsbereichs haben denselben Namen.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 too: only one of them is loaded</source>
        <translation>„%1“ heißt auch %2: Nur einer davon wird geladen</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 and others too: only one of %3 is loaded</source>
        <translation>„%1“ heißen auch %2 und andere: Nur einer von %3 wird geladen</translation>
    </message>
    <message>
        <source>An agent of a nearer project hides this one.</source>
        <translation>Ein Agent eines näheren Projekts verdeckt diesen.</translation>
    </message>
    <message>
        <source>In %2 another agent “%1” counts instead of this one</source>
        <translation>In %2 gilt ein anderer Agent „%1“ anstelle von diesem</translation>
    </message>
    <message>
        <source>Two descriptions claim the same work.</source>
        <translation>Zwei Beschreibungen beanspruchen dieselbe Arbeit.</translation>
    </message>
    <message>
        <source>The descriptions of “%1” and “%2” agree by %3 per cent: either may be called for the same work</source>
        <translation>Die Beschreibungen von „%1“ und „%2“ stimmen zu %3 Prozent überein: Jeder von beiden kann für dieselbe Arbeit aufgerufen werden</translation>
    </message>
    <message>
        <source>All descriptions of a scope together are too long.</source>
        <translation>Alle Beschreibungen eines Geltungsbereichs zusammen sind zu lang.</translation>
    </message>
    <message>
        <source>The descriptions of %1 agents take about %2 tokens of every conversation, more than %3; this is the longest</source>
        <translation>Die Beschreibungen von %1 Agenten belegen etwa %2 Tokens jeder Unterhaltung, mehr als %3; dies ist die längste</translation>
    </message>
    <message>
        <source>A relative link or import leads to no file.</source>
        <translation>Ein relativer Link oder Import führt zu keiner Datei.</translation>
    </message>
    <message>
        <source>“%1” leads to no file</source>
        <translation>„%1“ führt zu keiner Datei</translation>
    </message>
    <message>
        <source>Files import each other in a circle.</source>
        <translation>Dateien importieren einander im Kreis.</translation>
    </message>
    <message>
        <source>“%1” imports files that import each other in a circle</source>
        <translation>„%1“ importiert Dateien, die einander im Kreis importieren</translation>
    </message>
    <message>
        <source>An agent is named that does not exist.</source>
        <translation>Ein Agent wird genannt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no agent “%1” here</source>
        <translation>Einen Agenten „%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>Agents hand work over to each other in a circle.</source>
        <translation>Agenten übergeben einander Arbeit im Kreis.</translation>
    </message>
    <message>
        <source>“%2” may call itself</source>
        <translation>„%2“ kann sich selbst aufrufen</translation>
    </message>
    <message>
        <source>“%1” may call “%2”, which may call it again</source>
        <translation>„%1“ kann „%2“ aufrufen, der ihn wieder aufrufen kann</translation>
    </message>
    <message>
        <source>A skill is named that the project does not have.</source>
        <translation>Ein Skill wird genannt, den das Projekt nicht hat.</translation>
    </message>
    <message>
        <source>The project has no skill “%1”: nothing is loaded</source>
        <translation>Das Projekt hat keinen Skill „%1“: Es wird nichts geladen</translation>
    </message>
    <message>
        <source>An MCP server is named that the project does not configure.</source>
        <translation>Ein MCP-Server wird genannt, den das Projekt nicht einrichtet.</translation>
    </message>
    <message>
        <source>The project configures no MCP server “%1”</source>
        <translation>Das Projekt richtet keinen MCP-Server „%1“ ein</translation>
    </message>
    <message>
        <source>A comment allows a finding and does not say why.</source>
        <translation>Ein Kommentar erlaubt einen Befund und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The comment does not say why: write “because” and the reason</source>
        <translation>Der Kommentar sagt nicht, warum: Schreiben Sie „because“ und den Grund</translation>
    </message>
    <message>
        <source>A comment allows the findings of a rule that does not exist.</source>
        <translation>Ein Kommentar erlaubt die Befunde einer Regel, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no rule “%1”</source>
        <translation>Eine Regel „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>A comment allows a finding that is not there.</source>
        <translation>Ein Kommentar erlaubt einen Befund, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 finds nothing here to be allowed</source>
        <translation>%1 findet hier nichts, was zu erlauben wäre</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Den Kommentar entfernen</translation>
    </message>
    <message>
        <source>A tool that the project is meant for does not load the file.</source>
        <translation>Ein Werkzeug, für das das Projekt gedacht ist, lädt die Datei nicht.</translation>
    </message>
    <message>
        <source>%1 refuses the file: %2</source>
        <translation>%1 lehnt die Datei ab: %2</translation>
    </message>
    <message>
        <source>A tool that the project is meant for drops part of the file.</source>
        <translation>Ein Werkzeug, für das das Projekt gedacht ist, lässt einen Teil der Datei weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is no text: its settings do not count</source>
        <translation>Dies ist kein Text: Die Einstellungen darin gelten nicht</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Dies ist kein YAML: %1</translation>
    </message>
    <message>
        <source>“%1” stands here a second time</source>
        <translation>„%1“ steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>A byte from here on is not UTF-8</source>
        <translation>Ein Byte ab hier ist kein UTF-8</translation>
    </message>
    <message>
        <source>A configuration is made of lines such as “rules:”</source>
        <translation>Eine Konfiguration besteht aus Zeilen wie „rules:“</translation>
    </message>
    <message>
        <source>A second document begins in front of this line: from here on nothing counts</source>
        <translation>Vor dieser Zeile beginnt ein zweites Dokument: Ab hier gilt nichts mehr</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read</source>
        <translation>Der Wert von „%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation>Eine Einstellung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “%2” is near</source>
        <translation>Eine Einstellung „%1“ gibt es nicht; ähnlich ist „%2“</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>Ein Ziel „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>There is no target “%1”; “%2” is near</source>
        <translation>Ein Ziel „%1“ gibt es nicht; ähnlich ist „%2“</translation>
    </message>
    <message>
        <source>“%1” is no pattern of file names</source>
        <translation>„%1“ ist kein Muster für Dateinamen</translation>
    </message>
    <message>
        <source>“%1” wants keys with values</source>
        <translation>„%1“ verlangt Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “%2” is near</source>
        <translation>Eine Regel „%1“ gibt es nicht; ähnlich ist „%2“</translation>
    </message>
    <message>
        <source>“%1” stands here a second time: it is %2, or “%3” by name</source>
        <translation>„%1“ steht hier ein zweites Mal: Es ist %2, mit Namen „%3“</translation>
    </message>
    <message>
        <source>“%1” wants one of %2, not “%3”</source>
        <translation>„%1“ verlangt eines von %2, nicht „%3“</translation>
    </message>
    <message>
        <source>There is no limit “%1”</source>
        <translation>Eine Grenze „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>There is no limit “%1”; “%2” is near</source>
        <translation>Eine Grenze „%1“ gibt es nicht; ähnlich ist „%2“</translation>
    </message>
    <message>
        <source>“%1” wants a positive whole number, not “%2”</source>
        <translation>„%1“ verlangt eine positive ganze Zahl, nicht „%2“</translation>
    </message>
    <message>
        <source>“%1” wants a list</source>
        <translation>„%1“ verlangt eine Liste</translation>
    </message>
    <message>
        <source>Loads and means what is written</source>
        <translation>Lädt und bedeutet, was geschrieben steht</translation>
    </message>
    <message>
        <source>Portable and good</source>
        <translation>Übertragbar und gut</translation>
    </message>
    <message>
        <source>The configuration cannot be read: its settings do not count</source>
        <translation>Die Konfiguration kann nicht gelesen werden: Ihre Einstellungen gelten nicht</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed</source>
        <translation>Das Frontmatter, das hier beginnt, wird nie geschlossen</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code reads it all the same, most other tools skip the file</source>
        <translation>Ein Tabulator rückt diese Zeile ein, was YAML verbietet: Claude Code liest sie trotzdem, die meisten anderen Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code and other tools skip the file</source>
        <translation>Ein Tabulator rückt diese Zeile ein, was YAML verbietet: Claude Code und andere Werkzeuge übergehen die Datei</translation>
    </message>
    <message>
        <source>Indent by blanks</source>
        <translation>Mit Leerzeichen einrücken</translation>
    </message>
    <message>
        <source>The frontmatter is a JSON object: Claude Code loads it, tools that read line by line find no keys</source>
        <translation>Das Frontmatter ist ein JSON-Objekt: Claude Code lädt es, Werkzeuge, die zeilenweise lesen, finden keine Schlüssel</translation>
    </message>
    <message>
        <source>Readers of YAML 1.1 take “%1” for true or false</source>
        <translation>YAML-1.1-Leser halten „%1“ für wahr oder falsch</translation>
    </message>
    <message>
        <source>Control characters (%2), the first is %1</source>
        <translation>Steuerzeichen (%2), das erste ist %1</translation>
    </message>
    <message>
        <source>Many tools look for “SKILL.md” in capitals and do not see “%1”</source>
        <translation>Viele Werkzeuge suchen „SKILL.md“ in Großbuchstaben und sehen „%1“ nicht</translation>
    </message>
    <message>
        <source>“%1” wants keys with texts</source>
        <translation>„%1“ verlangt Schlüssel mit Texten</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in a skill</source>
        <translation>Nichts ersetzt „%1“ in einem Skill</translation>
    </message>
    <message>
        <source>A skill that publishes or deploys may be called by the model.</source>
        <translation>Ein Skill, der veröffentlicht oder ausliefert, darf vom Modell aufgerufen werden.</translation>
    </message>
    <message>
        <source>The model may call this skill by itself, and it does “%1”</source>
        <translation>Das Modell darf diesen Skill von sich aus aufrufen, und er führt „%1“ aus</translation>
    </message>
    <message>
        <source>Let only the user call it</source>
        <translation>Nur den Benutzer aufrufen lassen</translation>
    </message>
    <message>
        <source>The marketplace lists “%1” already</source>
        <translation>Der Marktplatz führt „%1“ bereits auf</translation>
    </message>
    <message>
        <source>A plugin lacks a paper that the public directory asks for.</source>
        <translation>Einem Plugin fehlt ein Papier, das das öffentliche Verzeichnis verlangt.</translation>
    </message>
    <message>
        <source>The plugin has no README.md: the public directory wants one</source>
        <translation>Das Plugin hat keine README.md: Das öffentliche Verzeichnis verlangt eine</translation>
    </message>
    <message>
        <source>README.md has fewer than 40 words: the public directory wants more</source>
        <translation>README.md hat weniger als 40 Wörter: Das öffentliche Verzeichnis verlangt mehr</translation>
    </message>
    <message>
        <source>The plugin has neither a LICENSE file nor “license”: the public directory wants one</source>
        <translation>Das Plugin hat weder eine Datei LICENSE noch „license“: Das öffentliche Verzeichnis verlangt eines davon</translation>
    </message>
    <message>
        <source>A link leads out of the plugin that it belongs to.</source>
        <translation>Ein Verweis führt aus dem Plugin hinaus, zu dem er gehört.</translation>
    </message>
    <message>
        <source>The file is a symbolic link that leads out of the plugin</source>
        <translation>Die Datei ist ein symbolischer Link, der aus dem Plugin hinausführt</translation>
    </message>
</context>
<context>
    <name>Agentwright::Templates</name>
    <message>
        <source>A template begins with a header between two lines “---”</source>
        <translation>Eine Vorlage beginnt mit einem Kopf zwischen zwei Zeilen „---“</translation>
    </message>
    <message>
        <source>The header is not valid YAML</source>
        <translation>Der Kopf ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>“%1” is no kind of template: it is “agent” or “block”</source>
        <translation>„%1“ ist keine Art von Vorlage: Es gibt „agent“ und „block“</translation>
    </message>
    <message>
        <source>The header knows no key “%1”</source>
        <translation>Der Kopf kennt keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>“%1” has to be text</source>
        <translation>„%1“ muss Text sein</translation>
    </message>
    <message>
        <source>The header has no “%1”</source>
        <translation>Im Kopf fehlt „%1“</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and single hyphens: “%1”</source>
        <translation>Eine Kennung hat Kleinbuchstaben, Ziffern und einzelne Bindestriche: „%1“</translation>
    </message>
    <message>
        <source>“%1” has to be a list</source>
        <translation>„%1“ muss eine Liste sein</translation>
    </message>
    <message>
        <source>A parameter is a map with a name, a label, a type and so on</source>
        <translation>Ein Parameter ist eine Zuordnung mit name, label, type und so weiter</translation>
    </message>
    <message>
        <source>“%1” is true or false</source>
        <translation>„%1“ ist true oder false</translation>
    </message>
    <message>
        <source>“%1” is no type: there are text, multiline, choice, flag and list</source>
        <translation>„%1“ ist kein Typ: Es gibt text, multiline, choice, flag und list</translation>
    </message>
    <message>
        <source>A parameter knows no key “%1”</source>
        <translation>Ein Parameter kennt keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>The default has to be text</source>
        <translation>Der Vorgabewert muss Text sein</translation>
    </message>
    <message>
        <source>“%1” is no name for a parameter: lower-case letters, digits and _, and no word of the format</source>
        <translation>„%1“ ist kein Name für einen Parameter: Kleinbuchstaben, Ziffern und _, und kein Wort des Formats</translation>
    </message>
    <message>
        <source>There are two parameters called “%1”</source>
        <translation>Es gibt zwei Parameter namens „%1“</translation>
    </message>
    <message>
        <source>“%1” has no choices</source>
        <translation>„%1“ hat keine Auswahlwerte</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1</source>
        <translation>Das Muster ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>Nothing uses the parameter “%1”</source>
        <translation>Nichts verwendet den Parameter „%1“</translation>
    </message>
    <message>
        <source>The default of “%1” is refused: %2</source>
        <translation>Der Vorgabewert von „%1“ wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>The definition has no “%1”</source>
        <translation>In der Definition fehlt „%1“</translation>
    </message>
    <message>
        <source>The body begins with a rule, which some tools take for a fence</source>
        <translation>Der Rumpf beginnt mit einer Trennlinie, die manche Werkzeuge für eine Begrenzung halten</translation>
    </message>
    <message>
        <source>There are tabs in it</source>
        <translation>Es sind Tabulatoren darin</translation>
    </message>
    <message>
        <source>“%1” without a section that it belongs to</source>
        <translation>„%1“ ohne einen Abschnitt, zu dem es gehört</translation>
    </message>
    <message>
        <source>“%1” stands outside of an “each”</source>
        <translation>„%1“ steht außerhalb eines „each“</translation>
    </message>
    <message>
        <source>“%1” is no placeholder; a plain ⟦ is written twice</source>
        <translation>„%1“ ist kein Platzhalter; ein einfaches ⟦ wird doppelt geschrieben</translation>
    </message>
    <message>
        <source>There is no parameter called “%1”</source>
        <translation>Es gibt keinen Parameter namens „%1“</translation>
    </message>
    <message>
        <source>The flag “%1” has no text; it goes with “if”</source>
        <translation>Der Schalter „%1“ hat keinen Text; er gehört zu „if“</translation>
    </message>
    <message>
        <source>“%1” may have several lines and needs a line of its own</source>
        <translation>„%1“ kann mehrere Zeilen haben und braucht eine eigene Zeile</translation>
    </message>
    <message>
        <source>“each” needs a list, and “%1” is none</source>
        <translation>„each“ braucht eine Liste, und „%1“ ist keine</translation>
    </message>
    <message>
        <source>An “each” inside another one</source>
        <translation>Ein „each“ in einem anderen</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: it is neither a line of text nor a choice</source>
        <translation>„%1“ lässt sich nicht vergleichen: Es ist weder eine Textzeile noch eine Auswahl</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”</source>
        <translation>„%1“ ist keiner der Auswahlwerte von „%2“</translation>
    </message>
    <message>
        <source>Sections are nested too deeply</source>
        <translation>Abschnitte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The section “%1” has no “end”</source>
        <translation>Dem Abschnitt „%1“ fehlt „end“</translation>
    </message>
    <message>
        <source>A section crosses the border of a code block</source>
        <translation>Ein Abschnitt überschreitet die Grenze eines Code-Blocks</translation>
    </message>
    <message>
        <source>There is no definition with a frontmatter behind the header</source>
        <translation>Hinter dem Kopf steht keine Definition mit Frontmatter</translation>
    </message>
    <message>
        <source>The definition&apos;s frontmatter is not valid YAML</source>
        <translation>Das Frontmatter der Definition ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>A key cannot be a placeholder</source>
        <translation>Ein Schlüssel kann kein Platzhalter sein</translation>
    </message>
    <message>
        <source>Placeholders stand in texts and lists only, not in the value of “%1”</source>
        <translation>Platzhalter stehen nur in Texten und Listen, nicht im Wert von „%1“</translation>
    </message>
    <message>
        <source>“%1” is one line</source>
        <translation>„%1“ ist eine einzige Zeile</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot stand in a definition</source>
        <translation>„%1“ enthält ein Zeichen, das nicht in einer Definition stehen kann</translation>
    </message>
    <message>
        <source>“%1” would open a code block</source>
        <translation>„%1“ würde einen Code-Block öffnen</translation>
    </message>
    <message>
        <source>“%1” does not match %2</source>
        <translation>„%1“ entspricht nicht %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation>„%1“ ist erforderlich</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>„%1“ ist eines von %2</translation>
    </message>
    <message>
        <source>“%1” has an empty item</source>
        <translation>„%1“ hat einen leeren Eintrag</translation>
    </message>
</context>
<context>
    <name>Agentwright::Tools</name>
    <message>
        <source>Reads a file: text, images, PDFs, notebooks.</source>
        <translation>Liest eine Datei: Text, Bilder, PDFs, Notebooks.</translation>
    </message>
    <message>
        <source>Writes a whole file, new or in place of the old one.</source>
        <translation>Schreibt eine ganze Datei, neu oder anstelle der alten.</translation>
    </message>
    <message>
        <source>Replaces a passage in a file that was read before.</source>
        <translation>Ersetzt eine Stelle in einer zuvor gelesenen Datei.</translation>
    </message>
    <message>
        <source>Changes, adds and removes cells of a Jupyter notebook.</source>
        <translation>Ändert, ergänzt und entfernt Zellen eines Jupyter-Notebooks.</translation>
    </message>
    <message>
        <source>Finds files by a pattern of their names.</source>
        <translation>Findet Dateien nach einem Muster ihrer Namen.</translation>
    </message>
    <message>
        <source>Finds text in files by a regular expression.</source>
        <translation>Findet Text in Dateien mit einem regulären Ausdruck.</translation>
    </message>
    <message>
        <source>Runs commands in a shell. Whoever has it can read, write and send anything the user can.</source>
        <translation>Führt Befehle in einer Shell aus. Wer es hat, kann alles lesen, schreiben und senden, was der Benutzer kann.</translation>
    </message>
    <message>
        <source>Runs commands in PowerShell, on Windows or where it is switched on.</source>
        <translation>Führt Befehle in PowerShell aus, unter Windows oder wo es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Runs a command in the background and reports the lines that it prints.</source>
        <translation>Führt einen Befehl im Hintergrund aus und meldet die Zeilen, die er ausgibt.</translation>
    </message>
    <message>
        <source>Ends a task that runs in the background.</source>
        <translation>Beendet eine Aufgabe, die im Hintergrund läuft.</translation>
    </message>
    <message>
        <source>Gets a page from the web and answers a question about it.</source>
        <translation>Holt eine Seite aus dem Web und beantwortet eine Frage dazu.</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Sucht im Web.</translation>
    </message>
    <message>
        <source>Starts another agent with a task of its own. Names in parentheses limit which.</source>
        <translation>Startet einen anderen Agenten mit einer eigenen Aufgabe. Namen in Klammern begrenzen, welchen.</translation>
    </message>
    <message>
        <source>Lists agents that are at work.</source>
        <translation>Listet Agenten auf, die gerade arbeiten.</translation>
    </message>
    <message>
        <source>Sends a message to another agent, or goes on with one that has finished.</source>
        <translation>Sendet eine Nachricht an einen anderen Agenten oder fährt mit einem fort, der fertig ist.</translation>
    </message>
    <message>
        <source>Hands a file to the user.</source>
        <translation>Übergibt dem Benutzer eine Datei.</translation>
    </message>
    <message>
        <source>Sends a notification to the desktop or the phone.</source>
        <translation>Sendet eine Benachrichtigung an den Rechner oder das Telefon.</translation>
    </message>
    <message>
        <source>Makes and runs tasks on the vendor&apos;s servers.</source>
        <translation>Erstellt Aufgaben auf den Servern des Anbieters und führt sie aus.</translation>
    </message>
    <message>
        <source>Keeps the list of what is to be done in this session.</source>
        <translation>Führt die Liste dessen, was in dieser Sitzung zu tun ist.</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>Fügt der Liste eine Aufgabe hinzu.</translation>
    </message>
    <message>
        <source>Shows one task in full.</source>
        <translation>Zeigt eine Aufgabe vollständig.</translation>
    </message>
    <message>
        <source>Lists the tasks and their state.</source>
        <translation>Listet die Aufgaben und ihren Zustand auf.</translation>
    </message>
    <message>
        <source>Changes a task: its state, its text, what it waits for.</source>
        <translation>Ändert eine Aufgabe: ihren Zustand, ihren Text, worauf sie wartet.</translation>
    </message>
    <message>
        <source>Gets what a task in the background has printed.</source>
        <translation>Holt, was eine Aufgabe im Hintergrund ausgegeben hat.</translation>
    </message>
    <message>
        <source>Switches to planning before anything is written.</source>
        <translation>Wechselt zum Planen, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Shows a plan and asks whether to go ahead.</source>
        <translation>Zeigt einen Plan und fragt, ob er ausgeführt werden soll.</translation>
    </message>
    <message>
        <source>Hands over the findings of a review in a fixed form.</source>
        <translation>Übergibt die Befunde einer Durchsicht in fester Form.</translation>
    </message>
    <message>
        <source>Asks the user to choose between answers.</source>
        <translation>Lässt den Benutzer zwischen Antworten wählen.</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>Beendet die Unterhaltung.</translation>
    </message>
    <message>
        <source>Runs a skill. A name in parentheses limits which.</source>
        <translation>Führt einen Skill aus. Ein Name in Klammern begrenzt, welchen.</translation>
    </message>
    <message>
        <source>Runs a script that starts many agents.</source>
        <translation>Führt ein Skript aus, das viele Agenten startet.</translation>
    </message>
    <message>
        <source>Finds and loads tools whose descriptions were left out at the start.</source>
        <translation>Findet und lädt Werkzeuge, deren Beschreibungen zu Beginn weggelassen wurden.</translation>
    </message>
    <message>
        <source>Publishes a page that can be opened in a browser.</source>
        <translation>Veröffentlicht eine Seite, die sich im Browser öffnen lässt.</translation>
    </message>
    <message>
        <source>Puts a guide for new colleagues where they can read it.</source>
        <translation>Legt eine Anleitung für neue Kollegen dort ab, wo sie sie lesen können.</translation>
    </message>
    <message>
        <source>Lists what the connected MCP servers offer for reading.</source>
        <translation>Listet auf, was die verbundenen MCP-Server zum Lesen anbieten.</translation>
    </message>
    <message>
        <source>Reads one of the things that an MCP server offers.</source>
        <translation>Liest etwas, das ein MCP-Server anbietet.</translation>
    </message>
    <message>
        <source>Waits until MCP servers are connected.</source>
        <translation>Wartet, bis MCP-Server verbunden sind.</translation>
    </message>
    <message>
        <source>Goes to definitions and uses, and shows errors, through a language server.</source>
        <translation>Geht zu Definitionen und Verwendungen und zeigt Fehler, über einen Sprachserver.</translation>
    </message>
    <message>
        <source>Makes a checkout of its own and goes on there.</source>
        <translation>Legt einen eigenen Checkout an und macht dort weiter.</translation>
    </message>
    <message>
        <source>Leaves that checkout.</source>
        <translation>Verlässt diesen Checkout.</translation>
    </message>
    <message>
        <source>Plans a prompt for later or again and again, within this session.</source>
        <translation>Plant einen Prompt für später oder zur Wiederholung, innerhalb dieser Sitzung.</translation>
    </message>
    <message>
        <source>Takes such a plan back.</source>
        <translation>Nimmt einen solchen Plan zurück.</translation>
    </message>
    <message>
        <source>Lists what is planned.</source>
        <translation>Listet auf, was geplant ist.</translation>
    </message>
    <message>
        <source>Has the session go on after a while.</source>
        <translation>Lässt die Sitzung nach einer Weile weitermachen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and messages</source>
        <translation>Agenten und Nachrichten</translation>
    </message>
    <message>
        <source>Plans and tasks</source>
        <translation>Pläne und Aufgaben</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Der Benutzer</translation>
    </message>
    <message>
        <source>Skills and workflows</source>
        <translation>Skills und Abläufe</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Checkouts and times</source>
        <translation>Checkouts und Zeiten</translation>
    </message>
    <message>
        <source>A pattern selects nothing here: name single tools or the whole server.</source>
        <translation>Ein Muster wählt hier nichts aus: Nennen Sie einzelne Werkzeuge oder den ganzen Server.</translation>
    </message>
    <message>
        <source>Only single tools, whole servers and mcp__* are documented.</source>
        <translation>Nur einzelne Werkzeuge, ganze Server und mcp__* sind dokumentiert.</translation>
    </message>
    <message>
        <source>Sub-agents get it with the permission mode plan only; the main session has it.</source>
        <translation>Subagenten bekommen es nur im Berechtigungsmodus plan; die Hauptsitzung hat es.</translation>
    </message>
    <message>
        <source>No sub-agent ever gets it; the main session has it.</source>
        <translation>Kein Subagent bekommt es je; die Hauptsitzung hat es.</translation>
    </message>
    <message>
        <source>Gives all of %1: in an agent&apos;s list the parentheses do not narrow it.</source>
        <translation>Gibt %1 ganz: In der Liste eines Agenten schränken die Klammern es nicht ein.</translation>
    </message>
    <message>
        <source>Platform, settings or kind of session decide whether it is there.</source>
        <translation>Plattform, Einstellungen oder Art der Sitzung entscheiden, ob es da ist.</translation>
    </message>
    <message>
        <source>An old name, still understood: today it is %1.</source>
        <translation>Ein alter Name, der noch verstanden wird: Heute heißt es %1.</translation>
    </message>
    <message>
        <source>No longer exists.</source>
        <translation>Gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No longer exists; %1 does its work.</source>
        <translation>Gibt es nicht mehr; %1 übernimmt seine Arbeit.</translation>
    </message>
    <message>
        <source>Case counts: the tool is called %1.</source>
        <translation>Groß- und Kleinschreibung zählt: Das Werkzeug heißt %1.</translation>
    </message>
    <message>
        <source>A name of %1, which means nothing to Claude Code.</source>
        <translation>Ein Name von %1, der Claude Code nichts sagt.</translation>
    </message>
    <message>
        <source>Tools of MCP servers are written mcp__server__tool.</source>
        <translation>Werkzeuge von MCP-Servern schreibt man mcp__server__tool.</translation>
    </message>
    <message>
        <source>Only commas separate tools.</source>
        <translation>Nur Kommas trennen Werkzeuge.</translation>
    </message>
    <message>
        <source>Claude Code has no tool of this name.</source>
        <translation>Claude Code hat kein Werkzeug dieses Namens.</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>Alle Werkzeuge.</translation>
    </message>
    <message>
        <source>The tool %1 of the MCP server %2.</source>
        <translation>Das Werkzeug %1 des MCP-Servers %2.</translation>
    </message>
    <message>
        <source>All tools of the MCP server %1.</source>
        <translation>Alle Werkzeuge des MCP-Servers %1.</translation>
    </message>
    <message>
        <source>Tools of MCP servers.</source>
        <translation>Werkzeuge von MCP-Servern.</translation>
    </message>
</context>
<context>
    <name>Agentwright::Workspace</name>
    <message>
        <source>Set a field</source>
        <translation>Ein Feld setzen</translation>
    </message>
    <message>
        <source>Gives the field this value in every definition, and adds it where it is missing. Lists are written with commas.</source>
        <translation>Gibt dem Feld in jeder Definition diesen Wert und ergänzt es, wo es fehlt. Listen werden mit Kommas geschrieben.</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Ein Feld entfernen</translation>
    </message>
    <message>
        <source>Takes the field out of every definition that has it.</source>
        <translation>Nimmt das Feld aus jeder Definition heraus, die es hat.</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Ein Werkzeug hinzufügen</translation>
    </message>
    <message>
        <source>Adds the tool to every list of tools. Definitions without a list may use every tool already and stay as they are.</source>
        <translation>Fügt das Werkzeug jeder Werkzeugliste hinzu. Definitionen ohne Liste dürfen schon jedes Werkzeug verwenden und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove a tool</source>
        <translation>Ein Werkzeug entfernen</translation>
    </message>
    <message>
        <source>Takes the tool out of every list of tools, with its rules in brackets too. Definitions without a list stay as they are.</source>
        <translation>Nimmt das Werkzeug aus jeder Werkzeugliste, auch mit seinen Regeln in Klammern. Definitionen ohne Liste bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>Ein Modell ändern</translation>
    </message>
    <message>
        <source>Definitions with the one model get the other.</source>
        <translation>Definitionen mit dem einen Modell bekommen das andere.</translation>
    </message>
    <message>
        <source>Rename an agent everywhere</source>
        <translation>Einen Agenten überall umbenennen</translation>
    </message>
    <message>
        <source>Changes the agent&apos;s name, its file&apos;s name where it is the same, and what other definitions call it: in lists of tools, examples and prompts.</source>
        <translation>Ändert den Namen des Agenten, den Namen seiner Datei, wo er gleich ist, und wie andere Definitionen ihn nennen: in Werkzeuglisten, Beispielen und Prompts.</translation>
    </message>
    <message>
        <source>Move to another scope</source>
        <translation>In einen anderen Geltungsbereich verschieben</translation>
    </message>
    <message>
        <source>Moves the files into the folder: of another project, a plugin, or the user&apos;s own. Existing files are never replaced.</source>
        <translation>Verschiebt die Dateien in den Ordner: eines anderen Projekts, eines Plugins oder den des Benutzers. Vorhandene Dateien werden nie ersetzt.</translation>
    </message>
    <message>
        <source>Fix what can be fixed safely</source>
        <translation>Korrigieren, was sich sicher korrigieren lässt</translation>
    </message>
    <message>
        <source>Applies every fix that keeps the meaning.</source>
        <translation>Wendet jede sinnwahrende Korrektur an.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Der Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder holds so many other files that it is no folder of agents; the rest of it is left out.</source>
        <translation>Der Ordner enthält so viele andere Dateien, dass er kein Agentenordner ist; der Rest davon wird weggelassen.</translation>
    </message>
    <message>
        <source>There are too many Markdown files below the folder; the rest is left out.</source>
        <translation>Unterhalb des Ordners liegen zu viele Markdown-Dateien; der Rest wird weggelassen.</translation>
    </message>
    <message>
        <source>There are too many files below the folder; the rest is left out.</source>
        <translation>Unterhalb des Ordners liegen zu viele Dateien; der Rest wird weggelassen.</translation>
    </message>
    <message>
        <source>The folder lies too deep and is left out.</source>
        <translation>Der Ordner liegt zu tief und wird weggelassen.</translation>
    </message>
    <message>
        <source>Counts instead of %1</source>
        <translation>Gilt anstelle von %1</translation>
    </message>
    <message>
        <source>%1 counts instead of it</source>
        <translation>%1 gilt stattdessen</translation>
    </message>
    <message>
        <source>%1 has the same name in the same scope: only one of them is loaded</source>
        <translation>%1 hat im selben Geltungsbereich denselben Namen: Nur einer davon wird geladen</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
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
        <translation>hinter dem Minus muss etwas stehen</translation>
    </message>
    <message>
        <source>“%1:” wants a value; “%1:*” finds files that have the key</source>
        <translation>„%1:“ verlangt einen Wert; „%1:*“ findet Dateien mit dem Schlüssel</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>zwischen den Anführungszeichen steht nichts</translation>
    </message>
    <message>
        <source>the regular expression is not closed by “/”; a text with “/” wants quotation marks</source>
        <translation>der reguläre Ausdruck ist nicht durch „/“ geschlossen; ein Text mit „/“ braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>behind the regular expression only “i” may stand; a text with “/” wants quotation marks</source>
        <translation>hinter dem regulären Ausdruck darf nur „i“ stehen; ein Text mit „/“ braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>der reguläre Ausdruck ist leer</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1</source>
        <translation>der reguläre Ausdruck ist falsch: %1</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Dies ist kein YAML: %1</translation>
    </message>
    <message>
        <source>The file is too large for a suite</source>
        <translation>Die Datei ist zu groß für eine Testsammlung</translation>
    </message>
    <message>
        <source>A suite has a list named “cases”</source>
        <translation>Eine Testsammlung hat eine Liste namens „cases“</translation>
    </message>
    <message>
        <source>There is no key “%1”: request, agent, top</source>
        <translation>Einen Schlüssel „%1“ gibt es nicht: request, agent, top</translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation>„%1“ fehlt oder ist leer</translation>
    </message>
    <message>
        <source>“top” is a number from 1 on</source>
        <translation>„top“ ist eine Zahl ab 1</translation>
    </message>
    <message>
        <source>half a character cannot be looked for</source>
        <translation>nach einem halben Zeichen lässt sich nicht suchen</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>Werk&amp;zeug</translation>
    </message>
    <message>
        <source>&amp;Model now</source>
        <translation>Bisheriges &amp;Modell</translation>
    </message>
    <message>
        <source>&amp;New model</source>
        <translation>&amp;Neues Modell</translation>
    </message>
    <message>
        <source>Name n&amp;ow</source>
        <translation>Bisheriger Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>The name is not UTF-8: left out. Rename it.</source>
        <translation>Der Name ist nicht in UTF-8: ausgelassen. Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>A write was cut off here that can be neither finished nor taken back. This folder holds the files that it has replaced; remove it when you have what you need of it.</source>
        <translation>Hier wurde ein Schreibvorgang abgebrochen, der sich weder abschließen noch zurücknehmen lässt. Dieser Ordner enthält die Dateien, die dabei ersetzt wurden; löschen Sie ihn, wenn Sie ihm entnommen haben, was Sie brauchen.</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
</TS>
