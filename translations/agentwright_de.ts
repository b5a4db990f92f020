<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Agentwright::App::About</name>
    <message>
        <source>About Agentwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor for agent definitions that changes nothing but what you edit. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Commands</name>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agent from a template, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Empty Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new definition without a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one or more definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the definition to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the definition to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all definitions that have changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what is on disk; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change, wherever it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Field in Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the lines that hold this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key out of the frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the blocks that can be dragged into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to For&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the focus in the list of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to As Read B&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what each tool makes of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold Front&amp;matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the frontmatter&apos;s lines in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long lines at the edge of the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the definition now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix &amp;All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what every fix that keeps the meaning would change, and apply them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about the problem at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the &amp;Rule Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the documentation of the selected rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New From This &amp;Agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another agent that begins as this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New From &amp;Selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agent whose prompt is the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New From &amp;Clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an agent of the text in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert &amp;Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a section that others have thought out into the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a template of this definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage Templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, copy, delete, hand on and take in templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write definitions in another tool&apos;s format, with a report of what is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Agentwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Errors</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a definition inside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and that it is a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: file or folder are read-only. Your text is still here; save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a definition (more than 32 MB) and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk is full. The file on disk is as it was, your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: the text holds half of a character that cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds other files of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name inside of “%1” is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not made: the frontmatter would not be read as intended. Edit it in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the text any more. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value can only be edited in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Form</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that Claude Code does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value uses an alias, an anchor or a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is nested YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a comment inside of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear where the entries begin and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter has no closing line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is merged in from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is too large.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Marks</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Preview</name>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Prompts</name>
    <message>
        <source>Agent definitions (*.md *.markdown *.mdc *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds files with other content. Replace them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it? What it holds now is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Readings</name>
    <message>
        <source>loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads, with losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the source of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the documentation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred for %1: may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Severities</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Start</name>
    <message>
        <source>Editor for agent definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the program does without a user, and leave pictures and files in &lt;folder&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartingPoint</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever calls agents decides by this text. Say when the agent is the right one, best with examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the text %1 times; say what stands there instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::Exporting</name>
    <message>
        <source>Is written as UTF-8 with LF line ends and without a byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 are written as U+FFFD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no frontmatter between two fences, so it is no definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there again further down, which counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the frontmatter that belong to no entry are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at three hyphens inside a line and takes the rest for the prompt; here it counts as frontmatter up to its closing line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none, so a general one is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was no text, and is written as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash followed by n is written as the line break that Claude Code makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name the agent is called “%1”, like its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes other names: it is called “%2” there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold this limit; it stands in the prompt, where nothing enforces it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 characters: it is shortened, and the whole stands in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not load an agent with so short a prompt: its name and description stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replaces “%2” in a prompt and fails where it knows no such name: written as “${ %3 }”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” both define the agent “%3”; only one of them would be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know this key either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores this value, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing for it: the agent may do more than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that are only named, or have settings that %1 may not know, are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is left out, which means the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes other names of models: the agent runs with that of its caller or the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code refuses the plugin name “%1”, which passes as one of Anthropic&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace name “%1” is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no frontmatter; from a plugin it would load with all tools and no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its frontmatter has no end; from a plugin it would load with all tools and no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its frontmatter is not valid YAML and cannot be rewritten without guessing; from a plugin it would load with all tools and no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its frontmatter is YAML that Claude Code does not read; from a plugin it would load with all tools and no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “%1” is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds half a character (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is left out, which means all tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line takes it, the Agent SDK does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object for the option --agents of Claude Code and for the Agent SDK. Only the colour is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not load it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .claude/agents of a project or of your home folder. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores hooks in agents of plugins; in hooks/hooks.json of the plugin they would hold for the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores MCP servers in agents of plugins; in .mcp.json of the plugin they would be there for the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores the permission mode in agents of plugins; the agent runs in that of its caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores the first prompt in agents of plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code takes no isolation but “worktree” in agents of plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not valid YAML, and is written as YAML now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a plugin Claude Code replaces “%1” in the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a description Claude Code gives the agent this one: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin with a manifest and, if wanted, a marketplace. Claude Code ignores hooks, MCP servers, the permission mode and the first prompt of a plugin&apos;s agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .cline/agents, with the tool names of Cline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves it all tools that only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no list of tools: a read-only sandbox keeps it from changing anything, but it may use other tools for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .codex/agents. There are no tool lists: what only reads gets a read-only sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub Copilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On github.com agents have neither “web” nor “todo”; the other readers have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line has no level above “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are taken over as they stand; VS Code does not read them, and servers that are only named are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>github.com takes prompts of at most 30,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VS Code takes “%1” in the prompt for a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .github/agents, read by github.com, Copilot CLI and VS Code. Names of models are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no list of tools: “readonly” keeps it from writing, but it may use other tools for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“readonly” keeps it from writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is written on one line, without its line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .cursor/agents. There are no tool lists: what only reads is marked read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not document that an empty list means no tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes only names of servers that are set up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droids for .factory/droids. A description of more than 500 characters moves into the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .gemini/agents, with the tool names of Gemini CLI and no key that it refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt holds “{{” or “{%”, which a recipe takes for the start of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .agents/agents, and the same as recipes. There are no tool lists and no permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot forbid: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forbids whole groups, so more may be forbidden than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown agents for .kiro/agents of Kiro IDE and CLI 3. Tools become groups of tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits are forbidden and commands are asked for, which is nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .opencode/agents. Tool lists become permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks where Claude Code would refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for .qwen/agents, with the tool names of Qwen Code. It cannot say that an agent has no tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns dashes, curly quotes and special blanks into ASCII when it reads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mode is a role of the main agent, without a conversation of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes for .roomodes, one file for all, which joins what is there. Tools become groups of tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller, not in one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a SKILL.md for each agent, which many programs read. Everything but the texts is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only allow more than that: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing like: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come along, as %1 does not tell them from the others: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot forbid a part of an allowed tool: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is taken out of the list of allowed tools; %1 has no list of forbidden ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 an empty list means all tools, so it cannot be said that there are none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::Fields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agent is called and mentioned by; the file name does not matter. Use lower-case letters, digits and hyphens. Without a name, or with a number, a colon or a leading hyphen in its place, the file is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the calling model when to hand work to this agent, so it decides whether the agent is ever used. A sentence that begins with “Use this agent when” and two to four examples do well. Without it, or with anything but text, the file is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only tools the agent may use; * stands for all. Leave the key out to inherit everything: present but empty means no tools at all. Unknown names are dropped without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherits all tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tools at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that are taken away, before the list of allowed ones is looked at. mcp__* takes every MCP tool away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that runs the agent: an alias, a full model id, or inherit for that of the main conversation, which is also the default. Any other text is passed on as it is and fails when the agent is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the agent asks before it acts; manual is a newer word for default. A caller that runs in bypassPermissions, acceptEdits or auto overrides it, and plugins may not set it. An unknown value is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent stops after this many turns. A positive whole number; anything else is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills whose text the agent has from the start. A skill that switches off its own use by models cannot be loaded this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that only this agent is connected to: names of configured ones, or a name with its own settings. Ignored in plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that run at certain events while the agent works, as a map from event to matchers. With anything but a map the agent does not load. Ignored in plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the agent a folder of notes that it keeps between runs: for you everywhere, for the project, or for the project on this machine only. It switches Read, Write and Edit on. An unknown value is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent runs as a background task, with a smaller set of tools. true or false; anything else is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard the model thinks: a level or a whole number. Without it, or with another word, the session&apos;s own setting counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worktree lets the agent work in a checkout of its own, so that it does not touch your files. remote is accepted too, but not documented. Anything else is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour the agent is shown in. Eight names are known; hex values and other names are ignored without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main session. Has no effect on a sub-agent, and is ignored in plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compaction window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tokens at which a sub-agent&apos;s conversation is compacted. A whole number of 100000 or more; anything else is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave CLAUDE.md out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With true the agent does not see the CLAUDE.md files of user, project and folder. Instructions of the organisation stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents that watch this one at work, by name, separated by commas. Four at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to observers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that the watching agents are given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::Readings</name>
    <message>
        <source>Ignored for its value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown and ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known and dropped without a word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never available to sub-agents: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of session decides whether it is there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away by disallowedTools: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the tool list is known: the agent is listed but refused when it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools except: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool list is there but empty: no tools. Only an absent key gives all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header holds no “key: value” entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” is not one the tool takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no key of this tool, and one unknown key is enough to refuse the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files whose name ends in “.md”, in lower case, are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16; it is read as UTF-8, and then has no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and Claude Code&apos;s repair does not work with CRLF line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no line that Claude Code would repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and after Claude Code&apos;s repair it still is not (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not begin with a line of three hyphens, so it is not an agent file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is never closed by three hyphens, so it is not an agent file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not text: quote it if it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name begins with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has more than 256 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is not text: quote it if it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hooks are not well formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header ends at the first three hyphens, which stand inside a line: the rest has become part of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash followed by n in the description is read as a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has more than 256 characters: the file name is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no description: a general one with the plugin&apos;s name takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored in plugins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads without its header, which cannot be read: under the file name, with a general description and all tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s name and a colon go before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files whose name ends in “.yaml” or “.yml” are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header that is valid YAML between two lines of three hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In VS Code, a tool that is not known refuses the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codex reads roles from TOML files; a Markdown file in its folder is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is longer than the documented 30,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a wrong value does is inferred from Copilot CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tool lists here: the agent gets the tools of its caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may hold only lower-case letters, digits, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no tool here, and one unknown tool is enough to refuse the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is longer than the documented 500 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files whose name begins with an underscore are skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the prompt is replaced when the agent is called, and an unknown name fails then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header between two lines of three hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no description: a general one takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” makes the whole configuration invalid: OpenCode does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions decide which tools may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not written as “provider/model”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown and sent to the model provider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header: the whole file is the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads without its header, which is not valid YAML: the whole file, header included, becomes the prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and the repair does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads because OpenCode repairs the header, which is not valid YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may hold letters, digits, and inside it hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must have 2 to 50 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has fewer than 10 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission mode is translated to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qwen Code warns of the length of the description or the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads because a header that is not valid YAML is read line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty tool list gives all tools here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slug may hold only letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool group is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes are read from “.roomodes” only; a Markdown file is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid YAML (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list “customModes”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %1 modes; this is the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes, curly quotes and special blanks are turned into ASCII in the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must be lower-case words joined by single hyphens, 64 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not that of the folder, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is longer than 1,024 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills are read from files named “SKILL.md” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the specification and its validator ask for; single tools are kinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these tools exist depends on the extensions that are installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads without a header: the whole file is the prompt, all tools are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind a line that is no “key: value” is lost, with it perhaps the tool list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: the reader of this product is not public, strict YAML is assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::Rules</name>
    <message>
        <source>nothing more may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in double quotes belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing brace belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break in a text is written \n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is opened by --- but never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the frontmatter is not valid YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins with a quote that is never closed: Claude Code and other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes on over unindented lines, which is not YAML: Claude Code and other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and no tolerant reading helps: Claude Code and other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid YAML: Claude Code reads it tolerantly, most other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with CRLF line ends Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with a block of text (| or &gt;) in another key Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent the text of “%1” as a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line belongs to no key: Claude Code reads the frontmatter tolerantly, most other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line belongs to no key, so that the frontmatter is not valid YAML: Claude Code and other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code cannot read the frontmatter from here on (%1) and skips the file, although it is valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): most tools other than Claude Code skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): Claude Code and other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is given more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given again further down: Claude Code ignores this one, other tools skip the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; “%2” is there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and skips the file, which has no “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no frontmatter, so it is no agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no frontmatter: no tool takes it for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a frontmatter with the name “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8: tools read it as U+FFFD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes are not UTF-8, the first is %2: tools read them as U+FFFD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them as Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines end in another way than most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends are mixed: %1 differ from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all line ends equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 byte-order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark: VS Code and Gemini CLI do not read its frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is closed by something else than a line of three dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These dashes close the frontmatter in the middle of the text of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter is not closed by exactly ---: only Claude Code reads it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it by a line of three dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in front of the frontmatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter does not begin on the first line: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks in front of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the comment behind the frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment stands in front of the frontmatter: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the text behind the frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stands in front of the frontmatter: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter stands in a code block: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the code fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the frontmatter is not exactly three dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line --- in front of the first key is missing: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the opening line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is not exactly ---: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it three dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the frontmatter says depends on who reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML readers find other keys here than the lines show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML readers find no keys in this frontmatter: no tool loads the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16 or has CR line ends, which no tool reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16: Claude Code does not load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end in a lone carriage return: Claude Code does not load the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as UTF-8 with usual line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hyphens inside the frontmatter end it for Claude Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at these three hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key between the two lines of dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontmatter has no keys: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it “%1” after its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML takes a part of the text for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to “%1” only as long as the frontmatter is not valid YAML: Claude Code reads it tolerantly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” in quotes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows # is a comment and not part of “%1”; is it meant so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML takes “%1” for a comment: it is lost from the text of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML drops “%1” from the text of “%2”, for it takes it for an anchor or a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description spells line ends as backslash and n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code reads the \n in “%1” as a line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path with slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code reads \n as a line end here, other tools as the two characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write real line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks stand behind the dashes of a fence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks behind the dashes: some tools do not take this line for a fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name does not end in .md, so no tool looks at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool loads the file under the name “%1”: it should be “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt holds a second frontmatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second frontmatter begins here: it is text of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second frontmatter begins here: only the first one counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a prompt should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than %2: every call sends all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line has no line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has no name, or one that is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has no name: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not text but a list or a map: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not made of lower-case words joined by hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” has letters outside a–z, which some other tools refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code refuses the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” has a colon: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” begins with a hyphen: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too short or too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is too short to say anything; three characters are the least that is advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2: other tools refuse or cut it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters: Qwen Code refuses more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not that of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is not that of the file, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name fits every agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” fits every agent: it should name the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is reserved somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” holds a reserved word: skills and plugins of that name are refused on publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qwen Code keeps the name “%1” for itself and does not load the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has an agent of that name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has an agent “%1” itself: one of the two is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has an agent “%2” itself; “%1” is easily taken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds HTML or Markdown marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” holds marks that are taken as part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds letters that only look like a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not “%1”: it holds U+%2, which only looks so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has no description, or one that is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has no description: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is empty: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is not text but a list or a map: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is too short to choose the agent by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters only: it cannot tell when to call the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is longer than a tool takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the examples into the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters: Agent Skills refuse more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters, more than the %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters, and every conversation carries it; %2 are the most that is advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description does not say when to call the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description says what the agent is, but not when to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description speaks as the agent, or to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” speaks to the agent; the description is read by the one that calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” speaks as the agent; the description is read by the one that calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description says no more than the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description says no more than the name “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is too vague to choose the agent by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits every agent: name the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description holds tags, which some tools refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description holds the tag %1: Agent Skills refuse tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tags away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of an example is opened and not closed, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens a second time where it should close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example lacks a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example does not say what the user says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example does not say what the assistant does then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example has no context, while the others have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example has no commentary, while the others have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples announce another agent than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examples call “%1”, but this agent is “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1” in the examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description makes a claim that a year will make wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will be wrong some day, and nobody will notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description shows no example of a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has no example of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a comment, so that there is no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the colour “%1” and ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is one of another vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no model of Claude: the agent fails when it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code wants the name of one model and ignores this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no model that Claude Code knows: it is passed on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode “%1” and ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent asks nobody before it acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent runs commands and changes files without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is none, or out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no positive whole number: Claude Code ignores it and sets no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number of 100000 or more: Claude Code ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the scope of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the memory scope “%1” and ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the effort “%1” and ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation “%1” and ignores it: the agent works in your own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, so that Claude Code ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hooks are not what Claude Code wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hooks are not well formed: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks must be a map from events to matchers: Claude Code skips the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook of “%1” is not well formed and never runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no hook event of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field does not count in a plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores “%1” in a plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key belongs to another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to %2: Claude Code ignores the limit; “%3” sets one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it; the key is “%3” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two settings contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of no use in plan mode, which changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent in the background does not get “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has no tool that changes files: a checkout of its own is made for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has more than four observers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 observers are named; Claude Code takes four at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not of the type that Claude Code wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the type that Claude Code wants: it is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”, and the list names no other: the agent cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it; did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool is written with wrong capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code takes “%1” only as “%2” and ignores this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool list names a tool of another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3 and is “%2” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool list has a name from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “%1” is called “%2” today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored; “%2” took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool list names a tool that no sub-agent gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sub-agent ever gets the tool “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool is allowed and denied at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken away again by disallowedTools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings leave the agent no tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code wants a list of tools and takes this map for an empty one: the agent has no tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has no tools: only a definition without “tools” inherits all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “tools”, so that all are inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes away every tool that “tools” allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools are limited under a key that Claude Code does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”: only “%2” limits the tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”, so that nothing is limited: the key is “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent inherits every tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent inherits every tool, writing and shell included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent may run any command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “%1” the agent may run any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern behind a tool does not narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives the agent all of “%2”: the pattern does not narrow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MCP tool is not written as Claude Code names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not find “%1”: MCP tools are written “mcp__server__tool”, a whole server “mcp__server”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MCP pattern in the tool list selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” selects nothing: write single tools or a whole server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt asks for a tool that the agent does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt asks for the tool “%1”, which the agent does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent that says it only reads may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but “%1” lets it write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt says nothing of writing, for which the agent has “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but nothing keeps it from writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny the tools that write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of a tool list are not separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not separate tools: only commas and blanks do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code takes “%1” for one name and ignores it: separate tools by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of a tool list is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML does not read “%1” as text, so that Claude Code skips the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the entry in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fenced code block is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code fence closes nothing: an earlier block ended sooner than meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is too short to say what the agent has to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt of %1 characters says hardly anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is longer than a target takes or recommends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 characters: Copilot on github.com takes 30000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 characters: 8192 is what Codex reads well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 lines: more than %2 are followed less well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt speaks as the agent instead of to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt speaks as the agent: speak to it (“You are …”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section says what the description says already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes too late here: the description is what is read before the agent is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that was meant to be replaced is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was never filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 places were never filled in, the first is “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable of a template was never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in an agent: the model reads it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing replaces “%1” and the other variables (%2) in an agent: the model reads them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that marks a part of the prompt has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes out of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;/%1&gt; differs from &lt;%2&gt; in its capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like the opening tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading is more than one level deeper than the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” skips a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 headings skip a level, the first is “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the level that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two headings of one part have the same title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a part “%1” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long prompt has no structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the prompt is very long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a very long part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 parts are very long, the first is “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path leads into the home folder of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists on one person&apos;s machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative path is written with back-slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no path on Linux and macOS: write %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt hedges where it should say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves it open whether to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave it open whether to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt leaves amounts and limits open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves open what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave open what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence asks for what every model does anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing that the model does not do anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and the like (%2) say nothing that the model does not do anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt demands and forbids the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sentence stands in the prompt more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands further up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 sentences stand further up already, the first is “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two paragraphs say nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nearly the same as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has very many demands and prohibitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 demands and prohibitions: the more there are, the more are missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly everything is written in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 words in capitals, the first is %1: where all is important, nothing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt points to something above or below that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: there is nothing (%2 places)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is told to go on without an end that it can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no end that the agent can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and the like (%2) are no end that the agent can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt names a model that is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others (%2) are no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt speaks of a time that passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and a date: this becomes wrong by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and a date, at %2 places: this becomes wrong by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mention that only another product resolves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only VS Code resolves %1: here it is plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bare name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt never speaks to the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt never says “you”: speak to the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds what looks like a live key, token or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a live secret (%1): revoke it and take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds characters that nobody sees but the model reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters spell a hidden text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters at %2 places, here %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that a reader of the page does not see tells the model what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers do not see this, the model does: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt holds a phrase that is used to take over an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a phrase that takes over agents: what is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long encoded text that nobody can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters of encoded text: nobody can see what they say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command runs what it has just downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs what it downloads, unseen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a public host without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to %1 is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command can destroy more than the agent&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can destroy more than is meant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that runs while the file is loaded, or only looks as if it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs while the file is loaded, before anybody is asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not run in an agent&apos;s prompt: the model reads “!%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has the agent read credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the agent read secrets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML that loads or runs something when it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads or runs something when it is shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a skill is missing, malformed, or not that of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skill has no frontmatter: no tool loads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skill has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters, more than 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by single hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is not that of the folder, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it “%1” as the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of a skill is too long or holds markup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters, more than 1,024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of a skill must not hold tags such as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of a skill has a value that the standard does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a text of 1 to 500 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” in “metadata” is no text: put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill allows tools in a way that does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard wants one text, not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill has a key that neither the standard nor Claude Code knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the standard nor Claude Code knows “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switches of a skill leave nobody to call it, or are no switches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the model nor the user may call this skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill’s context and agent do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no context that Claude Code knows; it is “fork”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“agent” has no effect without “context: fork”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is given nothing to do: the body is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill’s arguments and its hint do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The skill takes arguments and has no “argument-hint”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body uses no argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of a skill is longer than the standard advises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has %1 lines, more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script of a skill cannot be run as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line does not say what runs the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest is not JSON, or lies where nobody reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads the manifest here: it belongs into .claude-plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a plugin lie in its manifest folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” lies in .claude-plugin, where nothing but the manifest is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a plugin or marketplace is missing or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens, or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor keeps names like “%1” for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of a plugin is missing or not a semantic one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin has no version: updates do not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is a number, not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no semantic version such as 1.2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of a plugin’s manifest has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants an object with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an object with that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path in a plugin’s manifest leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not begin with ./</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put ./ in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“agents” wants files that end in .md, not the folder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hook or server of a plugin starts a relative path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is looked for in the user’s project, not in the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put ${CLAUDE_PLUGIN_ROOT}/ in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manifest has a key that Claude Code does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code knows no key “%1” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marketplace lacks what Claude Code wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” has no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace names no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace has no list of plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketplace lists no plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of a marketplace’s plugin leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the marketplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the marketplace lists this plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marketplace’s entry says something else than the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin’s own %1 is another: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin’s manifest does not say what the plugin is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin has no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin names no author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin’s agent cannot be read and gets all tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin loads this file as an agent with all tools, for its frontmatter cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two agents of one scope have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of %2 too: only one of them is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of %2 and others too: only one of %3 is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent of a nearer project hides this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %2 another agent “%1” counts instead of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two descriptions claim the same work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptions of “%1” and “%2” agree by %3 per cent: either may be called for the same work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All descriptions of a scope together are too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptions of %1 agents take about %2 tokens of every conversation, more than %3; this is the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative link or import leads to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads to no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files import each other in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” imports files that import each other in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent is named that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agent “%1” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents hand work over to each other in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” may call itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may call “%2”, which may call it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A skill is named that the project does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no skill “%1”: nothing is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MCP server is named that the project does not configure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project configures no MCP server “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment allows a finding and does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment does not say why: write “because” and the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment allows the findings of a rule that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment allows a finding that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds nothing here to be allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that the project is meant for does not load the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that the project is meant for drops part of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text: its settings do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte from here on is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration is made of lines such as “rules:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins in front of this line: from here on nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”; “%2” is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target “%1”; “%2” is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no pattern of file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants keys with values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”; “%2” is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time: it is %2, or “%3” by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants one of %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no limit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no limit “%1”; “%2” is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a positive whole number, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads and means what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portable and good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration cannot be read: its settings do not count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::Templates</name>
    <message>
        <source>A template begins with a header between two lines “---”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of template: it is “agent” or “block”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header knows no key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has no “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and single hyphens: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is a map with a name, a label, a type and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type: there are text, multiline, choice, flag and list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter knows no key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default has to be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name for a parameter: lower-case letters, digits and _, and no word of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two parameters called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uses the parameter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default of “%1” is refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition has no “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body begins with a rule, which some tools take for a fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are tabs in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” without a section that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands outside of an “each”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no placeholder; a plain ⟦ is written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag “%1” has no text; it goes with “if”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may have several lines and needs a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“each” needs a list, and “%1” is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An “each” inside another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be compared: it is neither a line of text nor a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “%1” has no “end”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section crosses the border of a code block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no definition with a frontmatter behind the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition&apos;s frontmatter is not valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key cannot be a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders stand in texts and lists only, not in the value of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot stand in a definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would open a code block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not match %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an empty item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agentwright::Tools</name>
    <message>
        <source>Reads a file: text, images, PDFs, notebooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a whole file, new or in place of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a passage in a file that was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, adds and removes cells of a Jupyter notebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds files by a pattern of their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds text in files by a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs commands in a shell. Whoever has it can read, write and send anything the user can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs commands in PowerShell, on Windows or where it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a command in the background and reports the lines that it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends a task that runs in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets a page from the web and answers a question about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts another agent with a task of its own. Names in parentheses limit which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists agents that are at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a message to another agent, or goes on with one that has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands a file to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a notification to the desktop or the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes and runs tasks on the vendor&apos;s servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the list of what is to be done in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one task in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the tasks and their state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes a task: its state, its text, what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets what a task in the background has printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches to planning before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a plan and asks whether to go ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over the findings of a review in a fixed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the user to choose between answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a skill. A name in parentheses limits which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a script that starts many agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds and loads tools whose descriptions were left out at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes a page that can be opened in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a guide for new colleagues where they can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what the connected MCP servers offer for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one of the things that an MCP server offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until MCP servers are connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to definitions and uses, and shows errors, through a language server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a checkout of its own and goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves that checkout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans a prompt for later or again and again, within this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes such a plan back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the session go on after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkouts and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern selects nothing here: name single tools or the whole server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only single tools, whole servers and mcp__* are documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-agents get it with the permission mode plan only; the main session has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sub-agent ever gets it; the main session has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all of %1: in an agent&apos;s list the parentheses do not narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform, settings or kind of session decide whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old name, still understood: today it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer exists; %1 does its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case counts: the tool is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of %1, which means nothing to Claude Code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of MCP servers are written mcp__server__tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only commas separate tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has no tool of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool %1 of the MCP server %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools of the MCP server %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of MCP servers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Insert Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockPanel</name>
    <message>
        <source>Drag a block into the text, or double-click it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not a known value)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s folder “agents”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file name that every system takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use Another Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Text of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Delete on the heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a turn behind the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the agent is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;All open definitions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugin details, for formats that are plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format keeps and &amp;loses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>“%1” is open in another tab. Close it there, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Mine (Overwrite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted or cannot be read any more. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixPreviewDialog</name>
    <message>
        <source>Also fixes that have to be &amp;looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a fix may change what the definition means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems that go away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the fixes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be fixed without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems that go away: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes the changes of the text back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will be saved in another encoding, or without a byte-order mark, or with other line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Add Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: names, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No definition is open. Open one, drop files here, or start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] — Agentwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agentwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems removed: %1. Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written: %1, to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManageTemplatesDialog</name>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates and blocks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share as File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one with the same identifier is used instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program; duplicate it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not imported: it is no template that can be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not imported: you have a template with the identifier “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultilineField</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAgentWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of an agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This definition cannot be a starting point. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page asks for a new name and for what else should differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the agent begin as?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should it do, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should it be saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterField</name>
    <message>
        <source>%1 *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>There is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Read By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsFilter</name>
    <message>
        <source>Search problems and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gro&amp;up:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>&amp;Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the rule says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Text of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickFixMenu</name>
    <message>
        <source>No problem here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (look at the result)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 Says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBadges</name>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsView</name>
    <message>
        <source>Tools and what they make of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen tool gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDocumentation</name>
    <message>
        <source>What the rule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a problem to read what its rule says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Save as Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <comment>category of the user&apos;s templates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agents made from it do, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parameters (whoever uses the template is asked for the ticked ones):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template with this identifier already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Estimated as characters divided by four. Name and description are in every conversation, the body only in those of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~%1 tokens always on · ~%2 when called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: %1 · Errors: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateCommands</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open It</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDelegate</name>
    <message>
        <source>%1 · yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePicker</name>
    <message>
        <source>Words from title, summary or tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates that cannot be used: %1. “Manage Templates” says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolChooser</name>
    <message>
        <source>Search, or name a tool: mcp__server, Bash(git:*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tools, or name others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in this list or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — does nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tick puts a tool into the list; at a group, all of its tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return adds “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolField</name>
    <message>
        <source>Choose From All Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriggerField</name>
    <message>
        <source>Use this agent when…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text would break the example apart. The file keeps the text that it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Remove this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker of turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove turn %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
