<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Agentwright::App::About</name>
    <message>
        <source>About Agentwright</source>
        <translation>Acerca de Agentwright</translation>
    </message>
    <message>
        <source>An editor for agent definitions that changes nothing but what you edit. MIT licence.</source>
        <translation>Un editor de definiciones de agentes que no cambia nada más que lo editado. Licencia MIT.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockDialog</name>
    <message>
        <source>Insert Block</source>
        <translation>Insertar bloque</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Resultado:</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockPanel</name>
    <message>
        <source>Drag a block into the text, or double-click it</source>
        <translation>Arrastrar un bloque al texto o hacer doble clic en él</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkCommands</name>
    <message>
        <source>Fill in what is to be done.</source>
        <translation>Rellene lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Replace in Files</source>
        <translation>Reemplazar en archivos</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile. Nothing was done.</source>
        <translation>«%1» ha cambiado entretanto. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save it before it moves. Nothing was done.</source>
        <translation>«%1» tiene cambios sin guardar. Guárdelo antes de moverlo. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>No se ha hecho nada. %1</translation>
    </message>
    <message>
        <source>Files written: %1.</source>
        <translation>Archivos escritos: %1.</translation>
    </message>
    <message>
        <source>Open definitions changed, but not saved yet: %1.</source>
        <translation>Definiciones abiertas cambiadas, pero aún sin guardar: %1.</translation>
    </message>
    <message>
        <source>Undo Bulk Edit</source>
        <translation>Deshacer edición en bloque</translation>
    </message>
    <message>
        <source>“%1” has been edited since. Undo that first, or undo the bulk edit there alone.</source>
        <translation>«%1» se ha editado desde entonces. Deshaga eso primero, o deshaga la edición en bloque solo ahí.</translation>
    </message>
    <message>
        <source>The bulk edit was not undone. %1</source>
        <translation>La edición en bloque no se ha deshecho. %1</translation>
    </message>
    <message>
        <source>The bulk edit was undone.</source>
        <translation>La edición en bloque se ha deshecho.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkEditForm</name>
    <message>
        <source>&amp;Edit:</source>
        <translation>&amp;Edición:</translation>
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
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChangeDialog</name>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>Changes of the selected file</source>
        <translation>Cambios del archivo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>Calculando los cambios…</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>Aún falta algo arriba.</translation>
    </message>
    <message>
        <source>“%1” will not do here.</source>
        <translation>«%1» no sirve aquí.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Claude Code would not load the file any more.</source>
        <translation>Claude Code ya no cargaría el archivo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 se omite. %2</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>Files that change: %1.</source>
        <translation>Archivos que cambian: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitidos: %1.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>No es posible: %1.</translation>
    </message>
    <message>
        <source>All of them or none are written; one command takes it all back.</source>
        <translation>Se escriben todos o ninguno; una sola orden lo deshace todo.</translation>
    </message>
    <message>
        <source>Here another agent has that name.</source>
        <translation>Aquí ese nombre lo lleva otro agente.</translation>
    </message>
    <message>
        <source>The library is still being read. Definitions until now: %1.</source>
        <translation>La biblioteca aún se está leyendo. Definiciones hasta ahora: %1.</translation>
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
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1 (not a known value)</source>
        <translation>%1 (valor no conocido)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Make an agent from a template, step by step</source>
        <translation>Crear un agente a partir de una plantilla, paso a paso</translation>
    </message>
    <message>
        <source>New &amp;Empty Definition</source>
        <translation>Nueva definición &amp;vacía</translation>
    </message>
    <message>
        <source>Start a new definition without a template</source>
        <translation>Empezar una definición nueva sin plantilla</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open one or more definitions</source>
        <translation>Abrir una o varias definiciones</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Make definitions of agents of other tools</source>
        <translation>Crear definiciones con los agentes de otras herramientas</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>A&amp;brir carpeta…</translation>
    </message>
    <message>
        <source>Show all definitions below a folder in the library</source>
        <translation>Mostrar en la biblioteca todas las definiciones bajo una carpeta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Write the definition to its file</source>
        <translation>Escribir la definición en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>Write the definition to another file</source>
        <translation>Escribir la definición en otro archivo</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>Write all definitions that have changes</source>
        <translation>Escribir todas las definiciones con cambios</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Take over what is on disk; can be undone</source>
        <translation>Adoptar lo que hay en el disco; se puede deshacer</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>Versiones ant&amp;eriores…</translation>
    </message>
    <message>
        <source>Compare what was saved before, and bring it back</source>
        <translation>Comparar lo guardado antes y recuperarlo</translation>
    </message>
    <message>
        <source>Prompt as P&amp;DF…</source>
        <translation>Prompt como P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the prompt as it reads to a PDF file</source>
        <translation>Escribir el prompt tal como se lee en un archivo PDF</translation>
    </message>
    <message>
        <source>&amp;Print Prompt…</source>
        <translation>Im&amp;primir prompt…</translation>
    </message>
    <message>
        <source>Print the prompt as it reads</source>
        <translation>Imprimir el prompt tal como se lee</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>Cerrar la definición</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Close all definitions</source>
        <translation>Cerrar todas las definiciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change, wherever it was made</source>
        <translation>Deshacer el último cambio, se hiciera donde se hiciera</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Mover la selección al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Copiar la selección al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation>Insertar el texto del portapapeles</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Search &amp;Library…</source>
        <translation>Buscar &amp;en la biblioteca…</translation>
    </message>
    <message>
        <source>Search and replace in all definitions of the opened folders</source>
        <translation>Buscar y reemplazar en todas las definiciones de las carpetas abiertas</translation>
    </message>
    <message>
        <source>Change what is selected in the library, or all that it shows</source>
        <translation>Cambiar lo seleccionado en la biblioteca o todo lo que muestra</translation>
    </message>
    <message>
        <source>Undo &amp;Bulk Edit</source>
        <translation>Des&amp;hacer edición en bloque</translation>
    </message>
    <message>
        <source>Put back every file that the last bulk edit changed</source>
        <translation>Restablecer todos los archivos que cambió la última edición en bloque</translation>
    </message>
    <message>
        <source>Show Field in Te&amp;xt</source>
        <translation>Mostrar campo en el te&amp;xto</translation>
    </message>
    <message>
        <source>Go to the lines that hold this field</source>
        <translation>Ir a las líneas que contienen este campo</translation>
    </message>
    <message>
        <source>Remo&amp;ve Field</source>
        <translation>&amp;Quitar campo</translation>
    </message>
    <message>
        <source>Take the key out of the frontmatter</source>
        <translation>Quitar la clave del frontmatter</translation>
    </message>
    <message>
        <source>Rese&amp;t Field</source>
        <translation>Re&amp;stablecer campo</translation>
    </message>
    <message>
        <source>Give the field the value that is saved</source>
        <translation>Dar al campo el valor guardado</translation>
    </message>
    <message>
        <source>Field &amp;Menu…</source>
        <translation>Menú del camp&amp;o…</translation>
    </message>
    <message>
        <source>Help on this field, which tools read it, and what can be done</source>
        <translation>Ayuda sobre este campo, qué herramientas lo leen y qué se puede hacer</translation>
    </message>
    <message>
        <source>Search in F&amp;orm</source>
        <translation>Buscar en el &amp;formulario</translation>
    </message>
    <message>
        <source>Show only the fields that have a text</source>
        <translation>Mostrar solo los campos que contienen un texto</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Preferenc&amp;ias…</translation>
    </message>
    <message>
        <source>Tools, look, saving, templates and checks as you want them</source>
        <translation>Herramientas, aspecto, guardado, plantillas y comprobaciones a su gusto</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>F&amp;ormulario</translation>
    </message>
    <message>
        <source>Show or hide the form</source>
        <translation>Mostrar u ocultar el formulario</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>Mostrar u ocultar la vista previa</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>Probl&amp;emas</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Mostrar u ocultar la lista de problemas</translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation>&amp;Bloques</translation>
    </message>
    <message>
        <source>Show or hide the blocks that can be dragged into the text</source>
        <translation>Mostrar u ocultar los bloques que se pueden arrastrar al texto</translation>
    </message>
    <message>
        <source>Routin&amp;g</source>
        <translation>E&amp;nrutamiento</translation>
    </message>
    <message>
        <source>Show or hide which agent a request would go to, and which agents overlap</source>
        <translation>Mostrar u ocultar a qué agente iría una petición y qué agentes se solapan</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bibliote&amp;ca</translation>
    </message>
    <message>
        <source>Show or hide the definitions of the opened folders</source>
        <translation>Mostrar u ocultar las definiciones de las carpetas abiertas</translation>
    </message>
    <message>
        <source>Refres&amp;h Library</source>
        <translation>Actuali&amp;zar biblioteca</translation>
    </message>
    <message>
        <source>Look at all folders of the library again</source>
        <translation>Examinar de nuevo todas las carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Go to For&amp;m</source>
        <translation>Ir al &amp;formulario</translation>
    </message>
    <message>
        <source>Put the focus in the form</source>
        <translation>Poner el foco en el formulario</translation>
    </message>
    <message>
        <source>Go to &amp;Text</source>
        <translation>Ir al te&amp;xto</translation>
    </message>
    <message>
        <source>Put the focus in the text</source>
        <translation>Poner el foco en el texto</translation>
    </message>
    <message>
        <source>Go to Pro&amp;blems</source>
        <translation>&amp;Ir a los problemas</translation>
    </message>
    <message>
        <source>Put the focus in the list of problems</source>
        <translation>Poner el foco en la lista de problemas</translation>
    </message>
    <message>
        <source>Who Would Answ&amp;er?</source>
        <translation>¿&amp;Quién respondería?</translation>
    </message>
    <message>
        <source>Type a request and see which agents it would go to, and why</source>
        <translation>Escribir una petición y ver a qué agentes iría y por qué</translation>
    </message>
    <message>
        <source>Go to As Read B&amp;y</source>
        <translation>Ir a «&amp;Leído por»</translation>
    </message>
    <message>
        <source>Show what each tool makes of the definition</source>
        <translation>Mostrar cómo entiende cada herramienta la definición</translation>
    </message>
    <message>
        <source>Go to Libr&amp;ary</source>
        <translation>Ir &amp;a la biblioteca</translation>
    </message>
    <message>
        <source>Put the focus in the list of definitions</source>
        <translation>Poner el foco en la lista de definiciones</translation>
    </message>
    <message>
        <source>Fold Front&amp;matter</source>
        <translation>&amp;Plegar el frontmatter</translation>
    </message>
    <message>
        <source>Hide the frontmatter&apos;s lines in the text</source>
        <translation>Ocultar las líneas del frontmatter en el texto</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>A&amp;justar líneas</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the editor</source>
        <translation>Partir las líneas largas en el borde del editor</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Larger text in the editor</source>
        <translation>Texto más grande en el editor</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Smaller text in the editor</source>
        <translation>Texto más pequeño en el editor</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>El tamaño de texto del escritorio</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Check the definition now</source>
        <translation>Comprobar ahora la definición</translation>
    </message>
    <message>
        <source>Fix &amp;All…</source>
        <translation>Corregir &amp;todo…</translation>
    </message>
    <message>
        <source>See what every fix that keeps the meaning would change, and apply them</source>
        <translation>Ver qué cambiaría cada corrección que conserva el significado y aplicarlas</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Corrección &amp;rápida…</translation>
    </message>
    <message>
        <source>What can be done about the problem at the caret</source>
        <translation>Qué se puede hacer con el problema en el cursor</translation>
    </message>
    <message>
        <source>What the &amp;Rule Says</source>
        <translation>Qué dice la re&amp;gla</translation>
    </message>
    <message>
        <source>Show or hide the documentation of the selected rule</source>
        <translation>Mostrar u ocultar la documentación de la regla seleccionada</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>Ir al problema siguiente del texto</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>Ir al problema anterior del texto</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>Co&amp;mparar con…</translation>
    </message>
    <message>
        <source>See this definition beside another one, part by part, and take parts over</source>
        <translation>Ver esta definición junto a otra, parte por parte, y adoptar partes</translation>
    </message>
    <message>
        <source>Compare With the &amp;File on Disk</source>
        <translation>Comparar con el arc&amp;hivo del disco</translation>
    </message>
    <message>
        <source>See what has changed since the definition was saved</source>
        <translation>Ver qué ha cambiado desde que se guardó la definición</translation>
    </message>
    <message>
        <source>Compare With the Committed &amp;Version</source>
        <translation>Comparar con la versión con&amp;firmada</translation>
    </message>
    <message>
        <source>See what has changed since the file was last committed to git</source>
        <translation>Ver qué ha cambiado desde la última confirmación del archivo en git</translation>
    </message>
    <message>
        <source>New From This &amp;Agent…</source>
        <translation>Nuevo a partir de este &amp;agente…</translation>
    </message>
    <message>
        <source>Make another agent that begins as this one</source>
        <translation>Crear otro agente que empiece igual que este</translation>
    </message>
    <message>
        <source>New From &amp;Selection…</source>
        <translation>Nuevo a partir de la &amp;selección…</translation>
    </message>
    <message>
        <source>Make an agent whose prompt is the selected text</source>
        <translation>Crear un agente cuyo prompt sea el texto seleccionado</translation>
    </message>
    <message>
        <source>New From &amp;Clipboard…</source>
        <translation>Nuevo a partir del &amp;portapapeles…</translation>
    </message>
    <message>
        <source>Make an agent of the text in the clipboard</source>
        <translation>Crear un agente con el texto del portapapeles</translation>
    </message>
    <message>
        <source>Insert &amp;Block…</source>
        <translation>Insertar &amp;bloque…</translation>
    </message>
    <message>
        <source>Put a section that others have thought out into the prompt</source>
        <translation>Poner en el prompt una sección ya pensada por otros</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>Guardar como p&amp;lantilla…</translation>
    </message>
    <message>
        <source>Make a template of this definition</source>
        <translation>Crear una plantilla con esta definición</translation>
    </message>
    <message>
        <source>&amp;Manage Templates…</source>
        <translation>Ad&amp;ministrar plantillas…</translation>
    </message>
    <message>
        <source>Edit, copy, delete, hand on and take in templates</source>
        <translation>Editar, copiar, eliminar, compartir e importar plantillas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write definitions in another tool&apos;s format, with a report of what is lost</source>
        <translation>Escribir definiciones en el formato de otra herramienta, con un informe de lo que se pierde</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>Exportar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Write the same formats to the same place as the last time for this folder</source>
        <translation>Escribir los mismos formatos en el mismo lugar que la última vez para esta carpeta</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>See all commands and change their keys</source>
        <translation>Ver todas las órdenes y cambiar sus teclas</translation>
    </message>
    <message>
        <source>&amp;About Agentwright</source>
        <translation>&amp;Acerca de Agentwright</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Look for a text or a regular expression</source>
        <translation>Buscar un texto o una expresión regular</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Reempla&amp;zar…</translation>
    </message>
    <message>
        <source>Replace what is found, here or in all open definitions</source>
        <translation>Reemplazar lo encontrado, aquí o en todas las definiciones abiertas</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Ir a la &amp;línea…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>Ir a una línea por su número</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>Ir al tít&amp;ulo…</translation>
    </message>
    <message>
        <source>Go to a section of the prompt by its title</source>
        <translation>Ir a una sección del prompt por su título</translation>
    </message>
    <message>
        <source>&amp;Go to File…</source>
        <translation>Ir al arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Find an open, recent or neighbouring file by its name</source>
        <translation>Encontrar por su nombre un archivo abierto, reciente o vecino</translation>
    </message>
    <message>
        <source>&amp;Find Command…</source>
        <translation>&amp;Buscar orden…</translation>
    </message>
    <message>
        <source>Find any command by its name and run it</source>
        <translation>Encontrar cualquier orden por su nombre y ejecutarla</translation>
    </message>
    <message>
        <source>Paste as Plain &amp;Text</source>
        <translation>Pegar como te&amp;xto sin formato</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text as it is, without turning HTML into Markdown</source>
        <translation>Insertar el texto del portapapeles tal cual, sin convertir HTML en Markdown</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>Make the selection or the word bold, or take it back</source>
        <translation>Poner la selección o la palabra en negrita, o quitarla</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>Make the selection or the word italic, or take it back</source>
        <translation>Poner la selección o la palabra en cursiva, o quitarla</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Mark the selection or the word as code, or take it back</source>
        <translation>Marcar la selección o la palabra como código, o quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>&amp;Tachado</translation>
    </message>
    <message>
        <source>Strike the selection or the word through, or take it back</source>
        <translation>Tachar la selección o la palabra, o quitar el tachado</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Make a link of the selection or the word</source>
        <translation>Convertir la selección o la palabra en un enlace</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Título &amp;1</translation>
    </message>
    <message>
        <source>Make the line a heading of level 1, or plain text again</source>
        <translation>Convertir la línea en un título de nivel 1, o de nuevo en texto normal</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Título &amp;2</translation>
    </message>
    <message>
        <source>Make the line a heading of level 2, or plain text again</source>
        <translation>Convertir la línea en un título de nivel 2, o de nuevo en texto normal</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Título &amp;3</translation>
    </message>
    <message>
        <source>Make the line a heading of level 3, or plain text again</source>
        <translation>Convertir la línea en un título de nivel 3, o de nuevo en texto normal</translation>
    </message>
    <message>
        <source>Heading &amp;Deeper</source>
        <translation>Ba&amp;jar nivel del título</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level down</source>
        <translation>Bajar un nivel los títulos de la selección</translation>
    </message>
    <message>
        <source>Heading Hi&amp;gher</source>
        <translation>&amp;Subir nivel del título</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level up</source>
        <translation>Subir un nivel los títulos de la selección</translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation>Lista con &amp;viñetas</translation>
    </message>
    <message>
        <source>Make the lines a list, or plain text again</source>
        <translation>Convertir las líneas en una lista, o de nuevo en texto normal</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>Lista nu&amp;merada</translation>
    </message>
    <message>
        <source>Make the lines a numbered list, or plain text again</source>
        <translation>Convertir las líneas en una lista numerada, o de nuevo en texto normal</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>Lista de ta&amp;reas</translation>
    </message>
    <message>
        <source>Make the lines a list of tasks, or plain text again</source>
        <translation>Convertir las líneas en una lista de tareas, o de nuevo en texto normal</translation>
    </message>
    <message>
        <source>Tic&amp;k Task</source>
        <translation>M&amp;arcar tarea</translation>
    </message>
    <message>
        <source>Tick the tasks in the selection, or untick them</source>
        <translation>Marcar o desmarcar las tareas de la selección</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>C&amp;ita</translation>
    </message>
    <message>
        <source>Quote the lines, or take it back</source>
        <translation>Citar las líneas, o quitar la cita</translation>
    </message>
    <message>
        <source>Ind&amp;ent</source>
        <translation>Aumentar san&amp;gría</translation>
    </message>
    <message>
        <source>Move the lines to the right</source>
        <translation>Mover las líneas a la derecha</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>Red&amp;ucir sangría</translation>
    </message>
    <message>
        <source>Move the lines to the left</source>
        <translation>Mover las líneas a la izquierda</translation>
    </message>
    <message>
        <source>Code Bloc&amp;k</source>
        <translation>Bloque de códig&amp;o</translation>
    </message>
    <message>
        <source>Put the lines into a code block</source>
        <translation>Poner las líneas en un bloque de código</translation>
    </message>
    <message>
        <source>&amp;Wrap in Tag…</source>
        <translation>Envolver en eti&amp;queta…</translation>
    </message>
    <message>
        <source>Put a pair of tags around the selection</source>
        <translation>Poner un par de etiquetas alrededor de la selección</translation>
    </message>
    <message>
        <source>Insert T&amp;able</source>
        <translation>Insertar tab&amp;la</translation>
    </message>
    <message>
        <source>Insert a table with three columns</source>
        <translation>Insertar una tabla de tres columnas</translation>
    </message>
    <message>
        <source>Align Tab&amp;le</source>
        <translation>Alinear ta&amp;bla</translation>
    </message>
    <message>
        <source>Lay the table at the caret out in columns</source>
        <translation>Alinear en columnas la tabla del cursor</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>Show or hide the sections of the prompt</source>
        <translation>Mostrar u ocultar las secciones del prompt</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation>Ir al esq&amp;uema</translation>
    </message>
    <message>
        <source>Put the focus in the list of sections</source>
        <translation>Poner el foco en la lista de secciones</translation>
    </message>
    <message>
        <source>Fold or &amp;Unfold Here</source>
        <translation>Plegar o &amp;desplegar aquí</translation>
    </message>
    <message>
        <source>Hide the section, tags or code at the caret, or show it again</source>
        <translation>Ocultar la sección, las etiquetas o el código del cursor, o mostrarlos de nuevo</translation>
    </message>
    <message>
        <source>Fold A&amp;ll Sections</source>
        <translation>Plegar todas las &amp;secciones</translation>
    </message>
    <message>
        <source>Show the outermost headings and tags only</source>
        <translation>Mostrar solo los títulos y etiquetas más externos</translation>
    </message>
    <message>
        <source>U&amp;nfold All</source>
        <translation>Desple&amp;gar todo</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>Subir lí&amp;neas</translation>
    </message>
    <message>
        <source>Swap the lines with the one above</source>
        <translation>Intercambiar las líneas con la de arriba</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>Ba&amp;jar líneas</translation>
    </message>
    <message>
        <source>Swap the lines with the one below</source>
        <translation>Intercambiar las líneas con la de abajo</translation>
    </message>
    <message>
        <source>Move Section Up</source>
        <translation>Subir sección</translation>
    </message>
    <message>
        <source>Swap the section with the one above</source>
        <translation>Intercambiar la sección con la de arriba</translation>
    </message>
    <message>
        <source>Move Section Down</source>
        <translation>Bajar sección</translation>
    </message>
    <message>
        <source>Swap the section with the one below</source>
        <translation>Intercambiar la sección con la de abajo</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Compl&amp;etar</translation>
    </message>
    <message>
        <source>Show which keys, values, tools, tags or headings could stand at the caret</source>
        <translation>Mostrar qué claves, valores, herramientas, etiquetas o títulos podrían ir en el cursor</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>Insertar &amp;fragmento…</translation>
    </message>
    <message>
        <source>Write a piece of text with places to fill in; Tab goes from one to the next</source>
        <translation>Escribir un texto con huecos por rellenar; Tab pasa de uno al siguiente</translation>
    </message>
    <message>
        <source>Edit O&amp;wn Snippets</source>
        <translation>Editar fragmentos pr&amp;opios</translation>
    </message>
    <message>
        <source>Open the file with the snippets of your own</source>
        <translation>Abrir el archivo con los fragmentos propios</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>Revisar ort&amp;ografía</translation>
    </message>
    <message>
        <source>Underline words that the dictionary does not know; the context menu corrects them</source>
        <translation>Subrayar las palabras que el diccionario no conoce; el menú contextual las corrige</translation>
    </message>
    <message>
        <source>Show White Sp&amp;ace</source>
        <translation>Mostrar &amp;espacios en blanco</translation>
    </message>
    <message>
        <source>Show blanks and tabs as signs</source>
        <translation>Mostrar espacios y tabuladores como signos</translation>
    </message>
    <message>
        <source>F&amp;ocus on the Paragraph</source>
        <translation>Resaltar el párra&amp;fo</translation>
    </message>
    <message>
        <source>Make everything but the paragraph of the caret paler</source>
        <translation>Atenuar todo salvo el párrafo del cursor</translation>
    </message>
    <message>
        <source>&amp;Distraction-Free</source>
        <translation>Sin &amp;distracciones</translation>
    </message>
    <message>
        <source>Show the text alone, on the whole screen</source>
        <translation>Mostrar solo el texto, a pantalla completa</translation>
    </message>
    <message>
        <source>Split Te&amp;xt Side by Side</source>
        <translation>Dividir te&amp;xto lado a lado</translation>
    </message>
    <message>
        <source>Show two places of the text beside each other</source>
        <translation>Mostrar dos lugares del texto uno junto al otro</translation>
    </message>
    <message>
        <source>Split Text Sta&amp;cked</source>
        <translation>Dividir texto &amp;en vertical</translation>
    </message>
    <message>
        <source>Show two places of the text one above the other</source>
        <translation>Mostrar dos lugares del texto uno encima del otro</translation>
    </message>
    <message>
        <source>Go to the Other &amp;View</source>
        <translation>Ir a la otra &amp;vista</translation>
    </message>
    <message>
        <source>Put the focus in the other half of a split text</source>
        <translation>Poner el foco en la otra mitad de un texto dividido</translation>
    </message>
    <message>
        <source>No character is invisible or looks like another one.</source>
        <translation>Ningún carácter es invisible ni parece otro.</translation>
    </message>
    <message>
        <source>Go to Next Inv&amp;isible Character</source>
        <translation>Ir al siguiente carácter inv&amp;isible</translation>
    </message>
    <message>
        <source>Go to the next character that nobody sees or that looks like another one, and name it</source>
        <translation>Ir al siguiente carácter que nadie ve o que parece otro, y nombrarlo</translation>
    </message>
    <message>
        <source>Compare With What an E&amp;xport Keeps</source>
        <translation>Comparar con lo que conserva una e&amp;xportación</translation>
    </message>
    <message>
        <source>See what of this definition is left after it was exported for another tool</source>
        <translation>Ver qué queda de esta definición tras exportarla para otra herramienta</translation>
    </message>
    <message>
        <source>Go to Messa&amp;ge</source>
        <translation>Ir al &amp;mensaje</translation>
    </message>
    <message>
        <source>Put the focus on the choices of the latest message</source>
        <translation>Poner el foco en las opciones del último mensaje</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Find O&amp;verlap</source>
        <translation>Buscar so&amp;lapamientos</translation>
    </message>
    <message>
        <source>Show which agents claim the same work, and which prompts are nearly equal</source>
        <translation>Mostrar qué agentes reclaman el mismo trabajo y qué prompts son casi iguales</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>Edición en &amp;bloque…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompareDialog</name>
    <message>
        <source>The texts are equal.</source>
        <translation>Los textos son iguales.</translation>
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
        <translation>Agente</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>Qué podría ir aquí</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DefinitionCompare</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>Beginning of the prompt</source>
        <translation>Inicio del prompt</translation>
    </message>
    <message>
        <source>Section “%1”</source>
        <translation>Sección «%1»</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>solo allí</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Show what is the &amp;same</source>
        <translation>Mostrar lo que es &amp;igual</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>&amp;Take Over From There</source>
        <translation>&amp;Adoptar de allí</translation>
    </message>
    <message>
        <source>Compare %1 With %2</source>
        <translation>Comparar %1 con %2</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>Partes que difieren</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aquí: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Allí: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambas dicen lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) differ.</source>
        <translation>
            <numerusform>%n parte difiere.</numerusform>
            <numerusform>%n partes difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove Here</source>
        <translation>&amp;Quitar aquí</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>cambiado aquí</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>cambiado allí</translation>
    </message>
    <message>
        <source>changed in both, in the same way</source>
        <translation>cambiado en ambos, de la misma forma</translation>
    </message>
    <message>
        <source>changed in both, differently</source>
        <translation>cambiado en ambos, de forma distinta</translation>
    </message>
    <message>
        <source>what an export keeps</source>
        <translation>lo que conserva una exportación</translation>
    </message>
    <message>
        <source>Where both come from</source>
        <translation>De dónde vienen ambos</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Deshacer cambio</translation>
    </message>
    <message>
        <source>Where Both Come &amp;From</source>
        <translation>De dónde &amp;vienen ambos</translation>
    </message>
    <message>
        <source>Say again what both come from</source>
        <translation>Volver a decir lo que dice el origen común</translation>
    </message>
    <message>
        <source>With the version that both come from it can be told who changed what</source>
        <translation>Con la versión de la que vienen ambos se sabe quién cambió qué</translation>
    </message>
    <message>
        <source>Exported for</source>
        <translation>Exportado para</translation>
    </message>
    <message>
        <source>&amp;Exported for:</source>
        <translation>&amp;Exportado para:</translation>
    </message>
    <message>
        <source>The &amp;Committed Version</source>
        <translation>La versión &amp;confirmada</translation>
    </message>
    <message>
        <source>A &amp;File…</source>
        <translation>Un &amp;archivo…</translation>
    </message>
    <message>
        <source>Both come from: %1</source>
        <translation>Ambos vienen de: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DestinationForm</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>Todos mis proyectos (usuario)</translation>
    </message>
    <message>
        <source>A plugin</source>
        <translation>Un plugin</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>C&amp;arpeta:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The plugin&apos;s folder “agents”</source>
        <translation>La carpeta «agents» del plugin</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>This is no file name that every system takes.</source>
        <translation>Este nombre de archivo no lo admiten todos los sistemas.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>&amp;Use Another Name</source>
        <translation>&amp;Usar otro nombre</translation>
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
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DiskCommands</name>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Adoptar lo suyo</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>Otro programa ha cambiado «%1» desde que se abrió. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you have unsaved changes.</source>
        <translation>Otro programa ha cambiado «%1», y hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone. Your text is still here.</source>
        <translation>La carpeta de «%1» ya no existe. El texto sigue aquí.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved by another program. Your text is still here.</source>
        <translation>Otro programa ha eliminado o movido «%1». El texto sigue aquí.</translation>
    </message>
    <message>
        <source>Make the Folder and Save</source>
        <translation>Crear la carpeta y guardar</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Make Writable and Save</source>
        <translation>Permitir escritura y guardar</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and read again. Undo brings the earlier text back.</source>
        <translation>Otro programa ha cambiado «%1» y se ha vuelto a leer. Deshacer recupera el texto anterior.</translation>
    </message>
    <message>
        <source>Change by Another Program</source>
        <translation>Cambio de otro programa</translation>
    </message>
    <message>
        <source>What the file on disk has (+) other than your text (−):</source>
        <translation>Qué tiene el archivo del disco (+) distinto del texto actual (−):</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>Adoptar lo &amp;suyo</translation>
    </message>
    <message>
        <source>Both changes are in the text now. It is not saved yet; undo takes the merge back.</source>
        <translation>Ambos cambios están ahora en el texto. Aún no se ha guardado; deshacer revierte la fusión.</translation>
    </message>
    <message>
        <source>“%1” was renamed by another program: “%2” has what it held. Your text is still here.</source>
        <translation>Otro programa cambió el nombre de «%1»: «%2» tiene lo que contenía. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Go On with the Renamed File</source>
        <translation>Continuar con el archivo renombrado</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was saved.</source>
        <translation>No existe la carpeta «%1». No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar lo mío</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DocumentPage</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>Segunda vista del texto</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Errors</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a definition inside of it.</source>
        <translation>«%1» es una carpeta. Elija una definición de su interior.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and that it is a regular file.</source>
        <translation>«%1» no se puede leer. Compruebe sus permisos y que sea un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: file or folder are read-only. Your text is still here; save it elsewhere.</source>
        <translation>«%1» no se puede escribir: el archivo o la carpeta son de solo lectura. El texto sigue aquí; guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is too large for a definition (more than 32 MB) and was not opened.</source>
        <translation>«%1» es demasiado grande para una definición (más de 32 MB) y no se ha abierto.</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk is full. The file on disk is as it was, your text is still here.</source>
        <translation>«%1» no se ha guardado porque el disco está lleno. El archivo del disco está como estaba y el texto sigue aquí.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>Otro programa ha cambiado «%1» desde que se abrió. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>“%1” was not saved: the text holds half of a character that cannot be written.</source>
        <translation>«%1» no se ha guardado: el texto contiene la mitad de un carácter que no se puede escribir.</translation>
    </message>
    <message>
        <source>“%1” holds other files of the same name.</source>
        <translation>«%1» contiene otros archivos con el mismo nombre.</translation>
    </message>
    <message>
        <source>A file name inside of “%1” is not safe.</source>
        <translation>Un nombre de archivo dentro de «%1» no es seguro.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«%1» no se ha podido leer o escribir.</translation>
    </message>
    <message>
        <source>The change was not made: the frontmatter would not be read as intended. Edit it in the text.</source>
        <translation>No se ha hecho el cambio: el frontmatter no se leería como se pretende. Edítelo en el texto.</translation>
    </message>
    <message>
        <source>The change does not fit the text any more. Try again.</source>
        <translation>El cambio ya no encaja en el texto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This value can only be edited in the text.</source>
        <translation>Este valor solo se puede editar en el texto.</translation>
    </message>
    <message>
        <source>Nothing is written: this file is there already and cannot be added to. %1</source>
        <translation>No se escribe nada: este archivo ya existe y no se le puede añadir nada. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: its name is not UTF-8. Rename the file.</source>
        <translation>«%1» no se puede abrir: su nombre no está en UTF-8. Cambie el nombre del archivo.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExampleCard</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Duplicar (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete on the heading)</source>
        <translation>Quitar (Supr en el título)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>What happens before</source>
        <translation>Qué ocurre antes</translation>
    </message>
    <message>
        <source>Add a turn behind the last one</source>
        <translation>Añadir un turno tras el último</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Why the agent is called</source>
        <translation>Por qué se llama al agente</translation>
    </message>
    <message>
        <source>Drag to move the example</source>
        <translation>Arrastrar para mover el ejemplo</translation>
    </message>
    <message>
        <source>User Turn</source>
        <translation>Turno del usuario</translation>
    </message>
    <message>
        <source>Assistant Turn</source>
        <translation>Turno del asistente</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Ejemplo %1 de %2</translation>
    </message>
    <message>
        <source>Drag example %1</source>
        <translation>Arrastrar el ejemplo %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>Subir el ejemplo %1</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>Bajar el ejemplo %1</translation>
    </message>
    <message>
        <source>Duplicate example %1</source>
        <translation>Duplicar el ejemplo %1</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>Quitar el ejemplo %1</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>Añadir un turno al ejemplo %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportCommands</name>
    <message>
        <source>Files written: %1, to “%2”.</source>
        <translation>Archivos escritos: %1, en «%2».</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportDialog</name>
    <message>
        <source>Write &amp;limits into the prompt</source>
        <translation>Escribir los &amp;límites en el prompt</translation>
    </message>
    <message>
        <source>&amp;All open definitions (%1)</source>
        <translation>&amp;Todas las definiciones abiertas (%1)</translation>
    </message>
    <message>
        <source>An agent may do more there than its author allows.</source>
        <translation>Allí un agente puede hacer más de lo que permite su autor.</translation>
    </message>
    <message>
        <source>&amp;Write the Limits Into the Prompt</source>
        <translation>Escri&amp;bir los límites en el prompt</translation>
    </message>
    <message>
        <source>&amp;Fix in the Definition</source>
        <translation>&amp;Corregir en la definición</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Un proyecto</translation>
    </message>
    <message>
        <source>My home folder</source>
        <translation>Mi carpeta personal</translation>
    </message>
    <message>
        <source>Limits that a format cannot hold stand in the prompt, where nothing enforces them.</source>
        <translation>Los límites que un formato no admite están en el prompt, donde nada los hace cumplir.</translation>
    </message>
    <message>
        <source>Forma&amp;ts:</source>
        <translation>For&amp;matos:</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>Close this window and go to what the chosen line is about</source>
        <translation>Cerrar esta ventana e ir a lo que trata la línea elegida</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Escribir como</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportView</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FieldRow</name>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Which Tools Read It</source>
        <translation>Qué herramientas lo leen</translation>
    </message>
    <message>
        <source>Reset to What Is Saved</source>
        <translation>Restablecer a lo guardado</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Quitar campo</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>Mostrar en el texto</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FileCommands</name>
    <message>
        <source>“%1” is open in another tab. Close it there, or save under another name.</source>
        <translation>«%1» está abierto en otra pestaña. Ciérrelo allí o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>W</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Only in what was selected</source>
        <translation>Solo en lo seleccionado</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>In all open definitions</source>
        <translation>En todas las definiciones abiertas</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>Reemplazar esta coincidencia e ir a la siguiente</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace every match as one step</source>
        <translation>Reemplazar todas las coincidencias en un solo paso</translation>
    </message>
    <message>
        <source>from the top</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>desde el final</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and maybe more</source>
        <translation>%1, y quizá más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 replaced in %2 files</source>
        <translation>%1 reemplazos en %2 archivos</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 reemplazos</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FixPreviewDialog</name>
    <message>
        <source>Also fixes that have to be &amp;looked at</source>
        <translation>También correcciones que hay que &amp;revisar</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>Such a fix may change what the definition means</source>
        <translation>Una corrección así puede cambiar el significado de la definición</translation>
    </message>
    <message>
        <source>Problems that go away</source>
        <translation>Problemas que desaparecen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Working out the fixes…</source>
        <translation>Calculando las correcciones…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without you.</source>
        <translation>Nada se puede corregir sin su intervención.</translation>
    </message>
    <message>
        <source>Problems that go away: %1.</source>
        <translation>Problemas que desaparecen: %1.</translation>
    </message>
    <message>
        <source>One undo takes the changes of the text back.</source>
        <translation>Un solo deshacer revierte los cambios del texto.</translation>
    </message>
    <message>
        <source>The file will be saved in another encoding, or without a byte-order mark, or with other line ends.</source>
        <translation>El archivo se guardará con otra codificación, sin marca de orden de bytes o con otros finales de línea.</translation>
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
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Only in the text:</source>
        <translation>Solo en el texto:</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>changes files</source>
        <translation>cambia archivos</translation>
    </message>
    <message>
        <source>runs commands</source>
        <translation>ejecuta comandos</translation>
    </message>
    <message>
        <source>uses the network</source>
        <translation>usa la red</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>pregunta antes de actuar</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 la lee</translation>
    </message>
    <message>
        <source>%1 ignores it</source>
        <translation>%1 la ignora</translation>
    </message>
    <message>
        <source>%1 does not load a file that has it</source>
        <translation>%1 no carga un archivo que la contenga</translation>
    </message>
    <message>
        <source>A key of %1, which Claude Code does not know.</source>
        <translation>Una clave de %1 que Claude Code no conoce.</translation>
    </message>
    <message>
        <source>A key that Claude Code does not know.</source>
        <translation>Una clave que Claude Code no conoce.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Desde Claude Code %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>Conocida por: %1</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Cuándo usarlo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras claves</translation>
    </message>
    <message>
        <source>The key is there more than once.</source>
        <translation>La clave aparece más de una vez.</translation>
    </message>
    <message>
        <source>The value uses an alias, an anchor or a tag.</source>
        <translation>El valor usa un alias, un ancla o una etiqueta.</translation>
    </message>
    <message>
        <source>The value is nested YAML.</source>
        <translation>El valor es YAML anidado.</translation>
    </message>
    <message>
        <source>There is a comment inside of the value.</source>
        <translation>Hay un comentario dentro del valor.</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>El valor no se puede leer.</translation>
    </message>
    <message>
        <source>It is not clear where the entries begin and end.</source>
        <translation>No está claro dónde empiezan y acaban las entradas.</translation>
    </message>
    <message>
        <source>The frontmatter has no closing line.</source>
        <translation>El frontmatter no tiene línea de cierre.</translation>
    </message>
    <message>
        <source>The value is merged in from elsewhere.</source>
        <translation>El valor procede de una fusión con otro lugar.</translation>
    </message>
    <message>
        <source>The frontmatter is too large.</source>
        <translation>El frontmatter es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FormView</name>
    <message>
        <source>Add Field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Of Other Tools</source>
        <translation>De otras herramientas</translation>
    </message>
    <message>
        <source>Search fields and values</source>
        <translation>Buscar campos y valores</translation>
    </message>
    <message>
        <source>Search the form</source>
        <translation>Buscar en el formulario</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HeatMap</name>
    <message>
        <source>How alike the agents are</source>
        <translation>Cuánto se parecen los agentes</translation>
    </message>
    <message>
        <source>%1 and %2: %3 per cent</source>
        <translation>%1 y %2: %3 por ciento</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HistoryDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was saved of “%1”. The difference shows what restoring adds (+) and removes (−).</source>
        <translation>Lo que se guardó de «%1». La diferencia muestra qué añade (+) y qué quita (−) la restauración.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Difference from the present text</source>
        <translation>Diferencia con el texto actual</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Each save keeps one.</source>
        <translation>Aún no hay versiones anteriores. Cada guardado conserva una.</translation>
    </message>
    <message>
        <source>This version is the present text.</source>
        <translation>Esta versión es el texto actual.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HoverHelp</name>
    <message>
        <source>Values: %1</source>
        <translation>Valores: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Desde Claude Code %1</translation>
    </message>
    <message>
        <source>The model of the main conversation.</source>
        <translation>El modelo de la conversación principal.</translation>
    </message>
    <message>
        <source>A name that moves on to newer models.</source>
        <translation>Un nombre que pasa a modelos más nuevos.</translation>
    </message>
    <message>
        <source>One certain model; it does not move on to newer ones.</source>
        <translation>Un modelo concreto; no pasa a otros más nuevos.</translation>
    </message>
    <message>
        <source>A model of another vendor: Claude Code passes the name on, and the call fails.</source>
        <translation>Un modelo de otro proveedor: Claude Code transmite el nombre y la llamada falla.</translation>
    </message>
    <message>
        <source>Nobody sees it, but the model reads it.</source>
        <translation>Nadie lo ve, pero el modelo lo lee.</translation>
    </message>
    <message>
        <source>It looks like a blank, but is another one.</source>
        <translation>Parece un espacio, pero es otro.</translation>
    </message>
    <message>
        <source>It looks like “%1”, but is another letter.</source>
        <translation>Parece «%1», pero es otra letra.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ImportDialog</name>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>%1, from %2:</source>
        <translation>%1, de %2:</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>No importado: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No leído: %1</translation>
    </message>
    <message>
        <source>Files that are no agents: %1</source>
        <translation>Archivos que no son agentes: %1</translation>
    </message>
    <message>
        <source>&amp;Keep what Claude Code does not know, under a prefix</source>
        <translation>&amp;Conservar con un prefijo lo que Claude Code no conoce</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>Aña&amp;dir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Agents of other tools:</source>
        <translation>Agentes de otras herramientas:</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Write to:</source>
        <translation>Escri&amp;bir en:</translation>
    </message>
    <message>
        <source>What comes &amp;over, and what does not:</source>
        <translation>&amp;Qué se importa y qué no:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>The clipboard&apos;s text</source>
        <translation>El texto del portapapeles</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>&amp;Give hooks and MCP servers of a plugin to each of its agents</source>
        <translation>&amp;Dar los hooks y servidores MCP de un complemento a cada uno de sus agentes</translation>
    </message>
    <message>
        <source>Otherwise only an agent that is alone in its plugin gets them.</source>
        <translation>De lo contrario solo los recibe un agente que está solo en su complemento.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>Edición en &amp;bloque…</translation>
    </message>
    <message>
        <source>&amp;Rename File…</source>
        <translation>Cambiar &amp;nombre del archivo…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Show in File Manager</source>
        <translation>&amp;Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Rename &amp;Agent…</source>
        <translation>Cambiar nombre del &amp;agente…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryColumns</name>
    <message>
        <source>Claude Code does not load it</source>
        <translation>Claude Code no lo carga</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>About %1 tokens always on, %2 when it is called</source>
        <translation>Unos %1 tokens siempre presentes, %2 al llamarlo</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>Errores: %1, advertencias: %2, sugerencias: %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>nombre repetido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The agent&apos;s name, or the file&apos;s where it has none</source>
        <translation>El nombre del agente, o el del archivo si no tiene</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Errors, warnings and hints in the file</source>
        <translation>Errores, advertencias y sugerencias del archivo</translation>
    </message>
    <message>
        <source>Same Name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Which one counts where several agents have the same name</source>
        <translation>Cuál cuenta cuando varios agentes tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>When the agent is to be called</source>
        <translation>Cuándo se debe llamar al agente</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model; empty where the file names none</source>
        <translation>El modelo; vacío si el archivo no indica ninguno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The colour that the agent is shown in</source>
        <translation>El color con el que se muestra el agente</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The tools that the agent may use</source>
        <translation>Las herramientas que el agente puede usar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>A rough estimate</source>
        <translation>Una estimación aproximada</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>When the file was changed last</source>
        <translation>Cuándo se cambió el archivo por última vez</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Where the agent counts</source>
        <translation>Dónde cuenta el agente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>Loads In</source>
        <translation>Se carga en</translation>
    </message>
    <message>
        <source>How many tools load the file as it is</source>
        <translation>Cuántas herramientas cargan el archivo tal cual</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the format of %1: to open it is to import it</source>
        <translation>En el formato de %1: abrirlo es importarlo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Whose place the file is in, or whose format</source>
        <translation>De quién es el lugar o el formato del archivo</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryCommands</name>
    <message>
        <source>No problems were found.</source>
        <translation>No se han encontrado problemas.</translation>
    </message>
    <message>
        <source>Only the first %1 definitions were opened.</source>
        <translation>Solo se han abierto las primeras %1 definiciones.</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>Cambiar nombre del archivo</translation>
    </message>
    <message>
        <source>New name of the file:</source>
        <translation>Nombre nuevo del archivo:</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>«%1» no es un nombre de archivo válido.</translation>
    </message>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>No se ha podido cambiar el nombre de «%1».</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>No movidos a la papelera: %1</translation>
    </message>
    <message>
        <source>Files of other tools are imported first: open them.</source>
        <translation>Los archivos de otras herramientas se importan primero: ábralos.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar nombre de %1</translation>
    </message>
    <message>
        <source>There is nothing to edit: the library shows no definitions.</source>
        <translation>No hay nada que editar: la biblioteca no muestra definiciones.</translation>
    </message>
    <message>
        <source>Bulk Edit</source>
        <translation>Edición en bloque</translation>
    </message>
    <message>
        <source>Bulk Edit: %1</source>
        <translation>Edición en bloque: %1</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How %1 takes the file</source>
        <translation>Cómo toma %1 el archivo</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop looking at the folders</source>
        <translation>Dejar de examinar las carpetas</translation>
    </message>
    <message>
        <source>Open a folder to see all agents below it: a project, your own agents, plugins.</source>
        <translation>Abra una carpeta para ver todos los agentes que contiene: un proyecto, los agentes propios, plugins.</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>My Own Agents</source>
        <translation>Mis propios agentes</translation>
    </message>
    <message>
        <source>Filter: words, tools:Bash, -color:*</source>
        <translation>Filtro: palabras, tools:Bash, -color:*</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrar la biblioteca</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>How the library is shown</source>
        <translation>Cómo se muestra la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Saved Views</source>
        <translation>Vistas gua&amp;rdadas</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>&amp;Abrir carpeta…</translation>
    </message>
    <message>
        <source>C&amp;lose Folder</source>
        <translation>C&amp;errar carpeta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>Guardar esta &amp;vista…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced:</source>
        <translation>Nombre; si ya existe, se reemplaza:</translation>
    </message>
    <message>
        <source>The filter knows names, descriptions, models, colours, tools and paths. The search looks into files.</source>
        <translation>El filtro conoce nombres, descripciones, modelos, colores, herramientas y rutas. La búsqueda mira dentro de los archivos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are more files than the system can watch: Refresh shows what has changed.</source>
        <translation>Hay más archivos de los que el sistema puede vigilar: Actualizar muestra lo que ha cambiado.</translation>
    </message>
    <message>
        <source>Definitions: %1</source>
        <translation>Definiciones: %1</translation>
    </message>
    <message>
        <source>Definitions: %1 of %2</source>
        <translation>Definiciones: %1 de %2</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>examinando…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>No definitions in %1</source>
        <translation>No hay definiciones en %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LineField</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ListField</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>Lista vacía</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>Add: names, separated by commas</source>
        <translation>Añadir: nombres, separados por comas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Añadir elementos</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LossTree</name>
    <message>
        <source>What is kept and lost</source>
        <translation>Qué se conserva y qué se pierde</translation>
    </message>
    <message>
        <source>Agent and field</source>
        <translation>Agente y campo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>no exportado</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>with losses</source>
        <translation>con pérdidas</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
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
        <translation>Definiciones escritas: %1.</translation>
    </message>
    <message>
        <source>The clipboard holds an agent of %1.</source>
        <translation>El portapapeles contiene un agente de %1.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Open definitions</source>
        <translation>Definiciones abiertas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir rec&amp;iente</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
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
        <translation>El prompt se ha escrito en %1.</translation>
    </message>
    <message>
        <source>Problems removed: %1. Undo takes all of it back.</source>
        <translation>Problemas eliminados: %1. Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>No program is set up for “%1”. Any text editor will do.</source>
        <translation>No hay ningún programa asociado a «%1». Sirve cualquier editor de texto.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ManageTemplatesDialog</name>
    <message>
        <source>Built in</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>Administrar plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Templates and blocks:</source>
        <translation>&amp;Plantillas y bloques:</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Share as File…</source>
        <translation>Compartir como arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Cannot be used. %1</source>
        <translation>No se puede usar. %1</translation>
    </message>
    <message>
        <source>Another one with the same identifier is used instead</source>
        <translation>Se usa en su lugar otra con el mismo identificador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Comes with the program; duplicate it to change it.</source>
        <translation>Viene con el programa; duplíquela para cambiarla.</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>Copiado en «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>«%1» no se ha podido eliminar: %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Escrito en «%1».</translation>
    </message>
    <message>
        <source>“%1” was not imported: it is no template that can be used. %2</source>
        <translation>«%1» no se ha importado: no es una plantilla que se pueda usar. %2</translation>
    </message>
    <message>
        <source>“%1” was not imported: you have a template with the identifier “%2” already.</source>
        <translation>«%1» no se ha importado: ya hay una plantilla propia con el identificador «%2».</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>«%1» se ha importado.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>You and another program changed the same lines of “%1”. What only one of you changed is merged by itself. Choose what becomes of the rest; undo takes all of it back.</source>
        <translation>Usted y otro programa han cambiado las mismas líneas de «%1». Lo que solo ha cambiado uno de los dos se fusiona automáticamente. Elija qué hacer con el resto; deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Your lines (−) and those on disk (+)</source>
        <translation>Sus líneas (−) y las del disco (+)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Adoptar lo suyo</translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation>Ambos, primero lo mío</translation>
    </message>
    <message>
        <source>&amp;Do with these lines:</source>
        <translation>&amp;Qué hacer con estas líneas:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>Líneas %1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>lo mío</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>lo suyo</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MultilineField</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NameField</name>
    <message>
        <source>Usual spelling: %1</source>
        <translation>Grafía habitual: %1</translation>
    </message>
    <message>
        <source>%1 has this name too: only one of them is used.</source>
        <translation>%1 también tiene este nombre: solo se usa uno de los dos.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NewAgentWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>New Agent</source>
        <translation>Agente nuevo</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Una plantilla</translation>
    </message>
    <message>
        <source>The file of an agent…</source>
        <translation>El archivo de un agente…</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>&amp;Resultado:</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation>&amp;Empezar con:</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* obligatorio</translation>
    </message>
    <message>
        <source>This definition cannot be a starting point. %1</source>
        <translation>Esta definición no puede servir de punto de partida. %1</translation>
    </message>
    <message>
        <source>The next page asks for a new name and for what else should differ.</source>
        <translation>La página siguiente pide un nombre nuevo y qué más debe ser distinto.</translation>
    </message>
    <message>
        <source>What should the agent begin as?</source>
        <translation>¿Con qué debe empezar el agente?</translation>
    </message>
    <message>
        <source>What should it do, and how?</source>
        <translation>¿Qué debe hacer y cómo?</translation>
    </message>
    <message>
        <source>Where should it be saved?</source>
        <translation>¿Dónde se debe guardar?</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Paso %1 de 3: %2</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OutlinePanel</name>
    <message>
        <source>The prompt has no headings and no parts in tags.</source>
        <translation>El prompt no tiene títulos ni partes en etiquetas.</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>Esquema del prompt</translation>
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
        <translation>Descripciones que coinciden al menos en un</translation>
    </message>
    <message>
        <source>Agents that overlap</source>
        <translation>Agentes que se solapan</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>Palabras decisivas</translation>
    </message>
    <message>
        <source>No agents here.</source>
        <translation>Aquí no hay agentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) compared</source>
        <translation>
            <numerusform>%n agente comparado</numerusform>
            <numerusform>%n agentes comparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Descriptions: %n pair(s)</source>
        <translation>
            <numerusform>Descripciones: %n par</numerusform>
            <numerusform>Descripciones: %n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts: %n pair(s)</source>
        <translation>
            <numerusform>Prompts: %n par</numerusform>
            <numerusform>Prompts: %n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names taken twice: %n</source>
        <translation>
            <numerusform>Nombres repetidos: %n</numerusform>
            <numerusform>Nombres repetidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>one hides the others</source>
        <translation>uno oculta a los demás</translation>
    </message>
    <message>
        <source>one is loaded, and which one is not defined</source>
        <translation>se carga uno, y no está definido cuál</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>may count</source>
        <translation>puede contar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Uno por línea</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ParameterForm</name>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>No hay nada que rellenar.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PlannedFilesView</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>ampliado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Archivos que se escriben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>Qué se muestra del archivo</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>El archivo entero</translation>
    </message>
    <message>
        <source>What changes in the chosen file</source>
        <translation>Qué cambia en el archivo elegido</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>El archivo elegido</translation>
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
        <translation>Incluir &amp;hooks y servidores</translation>
    </message>
    <message>
        <source>Wrap in a &amp;marketplace:</source>
        <translation>Envolver en un &amp;marketplace:</translation>
    </message>
    <message>
        <source>SPDX identifier. For MIT and 0BSD of a named author the text is written to LICENSE.</source>
        <translation>Identificador SPDX. Para MIT y 0BSD con autor indicado, el texto se escribe en LICENSE.</translation>
    </message>
    <message>
        <source>Claude Code ignores them in a plugin&apos;s agents. In the plugin itself they hold for the whole session.</source>
        <translation>Claude Code los ignora en los agentes de un plugin. En el propio plugin valen para toda la sesión.</translation>
    </message>
    <message>
        <source>Name of the marketplace</source>
        <translation>Nombre del marketplace</translation>
    </message>
    <message>
        <source>made from the plugin&apos;s name</source>
        <translation>formado con el nombre del plugin</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>A&amp;utor:</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>L&amp;icencia:</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Preview</name>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>todas las herramientas</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ninguna herramienta</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are shown when the caret is there.</source>
        <translation>Las líneas %1 a %2 se muestran cuando el cursor está ahí.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>Vista previa del prompt</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>As Read By</source>
        <translation>Leído por</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemLine</name>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsFilter</name>
    <message>
        <source>Search problems and rules</source>
        <translation>Buscar problemas y reglas</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>Buscar problemas</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Agrupar:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
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
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show what the rule says</source>
        <translation>Mostrar qué dice la regla</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PromptEdit</name>
    <message>
        <source>Text of the definition</source>
        <translation>Texto de la definición</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>%n línea oculta</numerusform>
            <numerusform>%n líneas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>&amp;Añadir «%1» al diccionario</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>&amp;Idioma de la ortografía</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Prompts</name>
    <message>
        <source>Agent definitions (*.md *.markdown *.mdc);;All files (*)</source>
        <translation>Definiciones de agentes (*.md *.markdown *.mdc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save them?</source>
        <translation>«%1» tiene cambios sin guardar. ¿Guardarlos?</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <translation>Reemplazar archivos</translation>
    </message>
    <message>
        <source>“%1” holds files with other content. Replace them?</source>
        <translation>«%1» contiene archivos con otro contenido. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it? What it holds now is lost.</source>
        <translation>«%1» ya existe. ¿Reemplazarlo? Su contenido actual se perderá.</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>¿Mover «%1» a la papelera?</translation>
    </message>
    <message>
        <source>Move %1 files to the trash?</source>
        <translation>¿Mover %1 archivos a la papelera?</translation>
    </message>
    <message>
        <source>Delete File</source>
        <translation>Eliminar archivo</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>¿Eliminar «%1»? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Agents and bundles (%1);;All files (*)</source>
        <extracomment>%1: patterns such as *.md *.zip</extracomment>
        <translation>Agentes y paquetes (%1);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickFixMenu</name>
    <message>
        <source>No problem here</source>
        <translation>Ningún problema aquí</translation>
    </message>
    <message>
        <source>%1 (look at the result)</source>
        <translation>%1 (revisar el resultado)</translation>
    </message>
    <message>
        <source>What %1 Says</source>
        <translation>Qué dice %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickOpen</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Lines 1 to %1</source>
        <translation>Líneas 1 a %1</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>File name, or &gt; for commands, @ for headings, : for lines</source>
        <translation>Nombre de archivo, o &gt; para órdenes, @ para títulos, : para líneas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>The prompt has no headings</source>
        <translation>El prompt no tiene títulos</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickPick</name>
    <message>
        <source>Go to or run</source>
        <translation>Ir a o ejecutar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Qué coincide</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
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
        <translation>%1 herramientas más</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Readings</name>
    <message>
        <source>Exactly as written.</source>
        <translation>Exactamente como está escrito.</translation>
    </message>
    <message>
        <source>Differs from what is written: underlined is what the tool has instead of what is struck through.</source>
        <translation>Difiere de lo escrito: lo subrayado es lo que tiene la herramienta en lugar de lo tachado.</translation>
    </message>
    <message>
        <source>%1 → %2 (renamed)</source>
        <translation>%1 → %2 (con otro nombre)</translation>
    </message>
    <message>
        <source>%1 (in some sessions only)</source>
        <translation>%1 (solo en algunas sesiones)</translation>
    </message>
    <message>
        <source>%1 (vanishes)</source>
        <translation>%1 (desaparece)</translation>
    </message>
    <message>
        <source>Inherits all tools.</source>
        <translation>Hereda todas las herramientas.</translation>
    </message>
    <message>
        <source>None at all.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Inherited or not given</source>
        <translation>Heredado o no indicado</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Cómo se sabe esto</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>se carga</translation>
    </message>
    <message>
        <source>loads, with losses</source>
        <translation>se carga, con pérdidas</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>no se carga</translation>
    </message>
    <message>
        <source>Measured on %1</source>
        <translation>Medido en %1</translation>
    </message>
    <message>
        <source>From the source of %1</source>
        <translation>Según el código fuente de %1</translation>
    </message>
    <message>
        <source>From the documentation of %1</source>
        <translation>Según la documentación de %1</translation>
    </message>
    <message>
        <source>Inferred for %1: may be wrong</source>
        <translation>Deducido para %1: puede ser erróneo</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ReadingsView</name>
    <message>
        <source>Tools and what they make of the file</source>
        <translation>Herramientas y cómo entienden el archivo</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the chosen tool gets</source>
        <translation>Qué recibe la herramienta elegida</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
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
        <translation>Paneles</translation>
    </message>
    <message>
        <source>%1 as committed</source>
        <translation>%1 según la última confirmación</translation>
    </message>
    <message>
        <source>Git is not installed.</source>
        <translation>Git no está instalado.</translation>
    </message>
    <message>
        <source>%1 was never committed to a git repository.</source>
        <translation>%1 nunca se ha confirmado en un repositorio git.</translation>
    </message>
    <message>
        <source>Git does not answer.</source>
        <translation>Git no responde.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingPanel</name>
    <message>
        <source>Requests or overlap</source>
        <translation>Peticiones o solapamiento</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading and comparing agents</source>
        <translation>Detener la lectura y comparación de agentes</translation>
    </message>
    <message>
        <source>Stopped: not all agents were read.</source>
        <translation>Detenido: no se leyeron todos los agentes.</translation>
    </message>
    <message>
        <source>Only the open document is asked.</source>
        <translation>Solo se pregunta al documento abierto.</translation>
    </message>
    <message>
        <source>Reading the agents below %1…</source>
        <translation>Leyendo los agentes de %1…</translation>
    </message>
    <message>
        <source>Comparing the agents below %1…</source>
        <translation>Comparando los agentes de %1…</translation>
    </message>
    <message>
        <source>Asked are the agents below %1</source>
        <translation>Se pregunta a los agentes de %1</translation>
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
        <translation>Petición</translation>
    </message>
    <message>
        <source>What somebody asks for: which agent would answer?</source>
        <translation>Lo que alguien pide: ¿qué agente respondería?</translation>
    </message>
    <message>
        <source>Ask each example&apos;s request of the agents without that example</source>
        <translation>Plantear la petición de cada ejemplo a los agentes sin ese ejemplo</translation>
    </message>
    <message>
        <source>Agents that would answer</source>
        <translation>Agentes que responderían</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>Palabras decisivas</translation>
    </message>
    <message>
        <source>Asked, and who answers</source>
        <translation>Pedido y quién responde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>Qué los distingue</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) may answer here.</source>
        <translation>
            <numerusform>%n agente puede responder aquí.</numerusform>
            <numerusform>%n agentes pueden responder aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n agent(s) has a word of this request.</source>
        <translation>
            <numerusform>El único agente (%n) no tiene ninguna palabra de esta petición.</numerusform>
            <numerusform>Ninguno de los %n agentes tiene una palabra de esta petición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the words of %n description(s): a model may decide otherwise.</source>
        <translation>
            <numerusform>Estimado a partir de las palabras de %n descripción: un modelo puede decidir otra cosa.</numerusform>
            <numerusform>Estimado a partir de las palabras de %n descripciones: un modelo puede decidir otra cosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No description here has an example.</source>
        <translation>Ninguna descripción de aquí tiene un ejemplo.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s): the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</source>
        <translation>
            <numerusform>%n ejemplo: el agente correcto queda primero en %1, entre los tres primeros en %2. Solo por los nombres: %3 y %4. Al azar: %5 y %6.</numerusform>
            <numerusform>%n ejemplos: el agente correcto queda primero en %1, entre los tres primeros en %2. Solo por los nombres: %3 y %4. Al azar: %5 y %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked, %2 answers</source>
        <translation>Se pide %1, responde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>the one: %1; the other: %2</source>
        <translation>uno: %1; el otro: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ningún sitio</translation>
    </message>
    <message>
        <source>Test With All Examples</source>
        <translation>Probar con todos los ejemplos</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RuleDocumentation</name>
    <message>
        <source>What the rule says</source>
        <translation>Qué dice la regla</translation>
    </message>
    <message>
        <source>Select a problem to read what its rule says.</source>
        <translation>Seleccione un problema para leer qué dice su regla.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SaveTemplateDialog</name>
    <message>
        <source>Save as Template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>Todos mis proyectos (usuario)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>own</source>
        <comment>category of the user&apos;s templates</comment>
        <translation>propias</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation>&amp;Identificador:</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>Res&amp;umen:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>&amp;Categoría:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>What agents made from it do, in one sentence</source>
        <translation>Qué hacen los agentes creados con ella, en una frase</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Asked for as</source>
        <translation>Se pide como</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>&amp;Parameters (whoever uses the template is asked for the ticked ones):</source>
        <translation>Pará&amp;metros (a quien use la plantilla se le piden los marcados):</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>Plantill&amp;a:</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>There is a template with this identifier already. Choose another one.</source>
        <translation>Ya hay una plantilla con este identificador. Elija otro.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Lines around the place</source>
        <translation>Líneas alrededor del lugar</translation>
    </message>
    <message>
        <source>words &quot;a phrase&quot; /expression/ tools:Bash model:opus -color:*</source>
        <translation>palabras &quot;una frase&quot; /expresión/ tools:Bash model:opus -color:*</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>Qué buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Replace with; $1 is the first group of an expression</source>
        <translation>Reemplazar por; $1 es el primer grupo de una expresión</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>See what would change, and replace it</source>
        <translation>Ver qué cambiaría y reemplazarlo</translation>
    </message>
    <message>
        <source>Problems: %1, in files: %2.</source>
        <translation>Problemas: %1, en archivos: %2.</translation>
    </message>
    <message>
        <source>There is nothing to search: open a folder or a definition first.</source>
        <translation>No hay nada donde buscar: abra primero una carpeta o una definición.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Lines found: %1, in files: %2.</source>
        <translation>Líneas encontradas: %1, en archivos: %2.</translation>
    </message>
    <message>
        <source>There are more; they are left out.</source>
        <translation>Hay más; se omiten.</translation>
    </message>
    <message>
        <source>This was before the last changes: search again.</source>
        <translation>Esto era antes de los últimos cambios: busque de nuevo.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SectionLine</name>
    <message>
        <source>The section at the top of the text; click to go to its start</source>
        <translation>La sección en la parte superior del texto; hacer clic para ir a su inicio</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Sección: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SessionCommands</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash. Save it soon. %1</source>
        <translation>El trabajo sin guardar no se puede conservar por si hay un fallo. Guárdelo pronto. %1</translation>
    </message>
    <message>
        <source>The program did not end properly. This definition was never saved; its text from %1 is here.</source>
        <translation>El programa no terminó correctamente. Esta definición nunca se guardó; aquí está su texto de %1.</translation>
    </message>
    <message>
        <source>The program did not end properly, and “%2” cannot be read any more. Its unsaved text from %1 is here.</source>
        <translation>El programa no terminó correctamente, y «%2» ya no se puede leer. Aquí está su texto sin guardar de %1.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes from %1 were kept.</source>
        <translation>El programa no terminó correctamente. Se han conservado los cambios sin guardar de %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes were kept of: %1. Each tab offers its own.</source>
        <translation>El programa no terminó correctamente. Se han conservado los cambios sin guardar de: %1. Cada pestaña ofrece los suyos.</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>What the text that was kept (+) has other than the present one (−):</source>
        <translation>Qué tiene el texto conservado (+) distinto del actual (−):</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Settings</name>
    <message>
        <source>That of the desktop</source>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Severity of the chosen rule</source>
        <translation>Gravedad de la regla elegida</translation>
    </message>
    <message>
        <source>The rule&apos;s own</source>
        <translation>La propia de la regla</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>New Definitions</source>
        <translation>Definiciones nuevas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Saving and Starting</source>
        <translation>Guardado e inicio</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Fixed-width font of the desktop</source>
        <translation>Tipo de letra de ancho fijo del escritorio</translation>
    </message>
    <message>
        <source>Tools you write for</source>
        <translation>Herramientas para las que se escribe</translation>
    </message>
    <message>
        <source>Checks and the status bar go by these. None chosen means all; what a project&apos;s .agentwright.yaml says counts more.</source>
        <translation>Las comprobaciones y la barra de estado se guían por ellas. No elegir ninguna significa todas; lo que diga el .agentwright.yaml de un proyecto tiene prioridad.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>More template folders</source>
        <translation>Más carpetas de plantillas</translation>
    </message>
    <message>
        <source>Templates and blocks from here are offered with your own and those of the project</source>
        <translation>Las plantillas y los bloques de aquí se ofrecen junto con los propios y los del proyecto</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>Colores del programa</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is</source>
        <translation>Claros, oscuros o como los del escritorio</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Tipo de letra del texto</translation>
    </message>
    <message>
        <source>What the text of a definition is shown in</source>
        <translation>Con qué se muestra el texto de una definición</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>In points, before zooming</source>
        <translation>En puntos, antes de ampliar o reducir</translation>
    </message>
    <message>
        <source>Save files by themselves</source>
        <translation>Guardar archivos automáticamente</translation>
    </message>
    <message>
        <source>A moment after the last change. Without this, unsaved work is kept for the case of a crash, and files change only when you save them.</source>
        <translation>Un momento después del último cambio. Sin esto, el trabajo sin guardar se conserva por si hay un fallo y los archivos solo cambian al guardarlos.</translation>
    </message>
    <message>
        <source>Begin with what was open at the end</source>
        <translation>Empezar con lo que estaba abierto al final</translation>
    </message>
    <message>
        <source>Also with new definitions that were never saved; without this you are asked about them</source>
        <translation>También con las definiciones nuevas nunca guardadas; sin esto se pregunta por ellas</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Gravedades</translation>
    </message>
    <message>
        <source>How much a finding counts where the project has no .agentwright.yaml</source>
        <translation>Cuánto cuenta un hallazgo si el proyecto no tiene .agentwright.yaml</translation>
    </message>
    <message>
        <source>What new agents begin with, empty ones and those made from a template</source>
        <translation>Con qué empiezan los agentes nuevos, vacíos o hechos a partir de una plantilla</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>A partir del próximo inicio</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en las preferencias</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>&amp;Keys of this command:</source>
        <translation>&amp;Teclas de esta orden:</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>Restablecer to&amp;do</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” already. Change those first.</source>
        <translation>«%1» ya son las teclas de «%2». Cambie primero esas.</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” now. Change those first.</source>
        <translation>«%1» son ahora las teclas de «%2». Cambie primero esas.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Snippets</name>
    <message>
        <source>Example of a call</source>
        <translation>Ejemplo de llamada</translation>
    </message>
    <message>
        <source>Rules in tags</source>
        <translation>Reglas en etiquetas</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
    <message>
        <source>Numbered steps</source>
        <translation>Pasos numerados</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Bloque de código</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Start</name>
    <message>
        <source>Editor for agent definitions</source>
        <translation>Editor de definiciones de agentes</translation>
    </message>
    <message>
        <source>Show what the program does without a user, and leave pictures and files in &lt;folder&gt;.</source>
        <translation>Mostrar lo que hace el programa sin usuario y dejar imágenes y archivos en &lt;carpeta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Open another window, even when the program is running already.</source>
        <translation>Abrir otra ventana, aunque el programa ya esté en marcha.</translation>
    </message>
    <message>
        <source>Definitions to open</source>
        <translation>Definiciones que abrir</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartPage</name>
    <message>
        <source>No definition is open. Begin a new one, open one, or drop files here.</source>
        <translation>No hay ninguna definición abierta. Empiece una nueva, abra una o suelte archivos aquí.</translation>
    </message>
    <message>
        <source>Files that were open last</source>
        <translation>Archivos abiertos por última vez</translation>
    </message>
    <message>
        <source>Recent Files</source>
        <translation>Archivos recientes</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>Cómo se llama el agente. Quien lo llama lo menciona con este nombre.</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>De 3 a 50 minúsculas, cifras y guiones simples</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>Cuándo usarlo</translation>
    </message>
    <message>
        <source>Whoever calls agents decides by this text. Say when the agent is the right one, best with examples.</source>
        <translation>Quien llama a los agentes decide por este texto. Diga cuándo es el agente adecuado, mejor con ejemplos.</translation>
    </message>
    <message>
        <source>Stands in the text %1 times; say what stands there instead.</source>
        <translation>Aparece %1 veces en el texto; indique qué debe ir en su lugar.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StatusLine</name>
    <message>
        <source>Estimated as characters divided by four. Name and description are in every conversation, the body only in those of the agent.</source>
        <translation>Estimado como caracteres divididos entre cuatro. El nombre y la descripción están en todas las conversaciones; el cuerpo, solo en las del agente.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Mostrar los problemas</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Lín. %1, col. %2</translation>
    </message>
    <message>
        <source>~%1 tokens always on · ~%2 when called</source>
        <translation>~%1 tokens siempre presentes · ~%2 al llamarlo</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Problems: %1 · Errors: %2</source>
        <translation>Problemas: %1 · Errores: %2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Problemas: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateCommands</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>The selected text</source>
        <translation>El texto seleccionado</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>The template was saved as “%1”.</source>
        <translation>La plantilla se ha guardado como «%1».</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Abrirla</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateDelegate</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · propia</translation>
    </message>
    <message>
        <source>%1 · project</source>
        <translation>%1 · proyecto</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplatePicker</name>
    <message>
        <source>Words from title, summary or tags</source>
        <translation>Palabras del título, del resumen o de las etiquetas</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>&amp;Categoría:</translation>
    </message>
    <message>
        <source>Templates that cannot be used: %1. “Manage Templates” says why.</source>
        <translation>Plantillas que no se pueden usar: %1. «Administrar plantillas» dice por qué.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TextBox</name>
    <message>
        <source>Not in the file: this would be read as another part of the example. Change it, or press Esc for the text that the file has.</source>
        <translation>No está en el archivo: se leería como otra parte del ejemplo. Hay que cambiarlo o pulsar Esc para recuperar el texto del archivo.</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolChooser</name>
    <message>
        <source>Search, or name a tool: mcp__server</source>
        <translation>Buscar o nombrar una herramienta: mcp__server</translation>
    </message>
    <message>
        <source>Search tools, or name others</source>
        <translation>Buscar herramientas o nombrar otras</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>Todas las herramientas</translation>
    </message>
    <message>
        <source>Named in this list or file</source>
        <translation>Nombradas en esta lista o archivo</translation>
    </message>
    <message>
        <source>%1 — does nothing</source>
        <translation>%1 — no hace nada</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Esta herramienta %1.</translation>
    </message>
    <message>
        <source>A tick puts a tool into the list; at a group, all of its tools.</source>
        <translation>Una marca pone una herramienta en la lista; en un grupo, todas las suyas.</translation>
    </message>
    <message>
        <source>Return adds “%1”. %2</source>
        <translation>Intro añade «%1». %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolField</name>
    <message>
        <source>Choose From All Tools</source>
        <translation>Elegir entre todas las herramientas</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Reemplazar por %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TriggerField</name>
    <message>
        <source>Use this agent when…</source>
        <translation>Use this agent when…</translation>
    </message>
    <message>
        <source>Add Example</source>
        <translation>Añadir ejemplo</translation>
    </message>
    <message>
        <source>This would break the examples apart. The file keeps the text that it had.</source>
        <translation>Esto rompería los ejemplos. El archivo conserva el texto que tenía.</translation>
    </message>
    <message>
        <source>Earlier Examples</source>
        <translation>Ejemplos anteriores</translation>
    </message>
    <message>
        <source>Later Examples</source>
        <translation>Ejemplos siguientes</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TurnRow</name>
    <message>
        <source>Remove this turn (Delete on the speaker)</source>
        <translation>Quitar este turno (Supr en el interlocutor)</translation>
    </message>
    <message>
        <source>Speaker of turn %1</source>
        <translation>Interlocutor del turno %1</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>Turno %1, %2</translation>
    </message>
    <message>
        <source>Remove turn %1</source>
        <translation>Quitar el turno %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Typing</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::YamlField</name>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Not written yet. Line %1: %2</source>
        <translation>Aún no escrito. Línea %1: %2</translation>
    </message>
    <message>
        <source>Not written yet: this cannot stand below a key.</source>
        <translation>Aún no escrito: esto no puede ir bajo una clave.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Insertar un ejemplo</translation>
    </message>
</context>
<context>
    <name>Agentwright::BuiltInTemplates</name>
    <message>
        <source>2 to 120 characters, without &lt; &gt; &quot; ` \ and ${</source>
        <translation>de 2 a 120 caracteres, sin &lt; &gt; &quot; ` \ ni ${</translation>
    </message>
    <message>
        <source>2 to 200 characters, without ${</source>
        <translation>de 2 a 200 caracteres, sin ${</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>de 3 a 50 letras minúsculas, cifras y guiones sueltos</translation>
    </message>
    <message>
        <source>A batch of related moves</source>
        <translation>Un grupo de movimientos relacionados</translation>
    </message>
    <message>
        <source>A list to go through before the answer is given.</source>
        <translation>Una lista que se repasa antes de responder.</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>Un párrafo</translation>
    </message>
    <message>
        <source>A plan with interfaces and configuration</source>
        <translation>Un plan con interfaces y configuración</translation>
    </message>
    <message>
        <source>A plan with steps and risks</source>
        <translation>Un plan con pasos y riesgos</translation>
    </message>
    <message>
        <source>A short, announced window</source>
        <translation>Una ventana corta y anunciada</translation>
    </message>
    <message>
        <source>A sketch with the main decisions</source>
        <translation>Un esbozo con las decisiones principales</translation>
    </message>
    <message>
        <source>API designer</source>
        <translation>Diseñador de API</translation>
    </message>
    <message>
        <source>Accessibility auditor</source>
        <translation>Auditor de accesibilidad</translation>
    </message>
    <message>
        <source>Adds a line about progress after each step.</source>
        <translation>Añade una línea sobre el progreso tras cada paso.</translation>
    </message>
    <message>
        <source>Adds a pattern to fill in.</source>
        <translation>Añade un modelo para rellenar.</translation>
    </message>
    <message>
        <source>Adds rules for data about people.</source>
        <translation>Añade reglas para datos sobre personas.</translation>
    </message>
    <message>
        <source>Adds what is needed to go on later.</source>
        <translation>Añade lo necesario para seguir más tarde.</translation>
    </message>
    <message>
        <source>Agents it may call, with what each is for.</source>
        <translation>Agentes a los que puede llamar y para qué es cada uno.</translation>
    </message>
    <message>
        <source>Also advises on pipelines, containers, infrastructure and monitoring.</source>
        <translation>También aconseja sobre pipelines, contenedores, infraestructura y supervisión.</translation>
    </message>
    <message>
        <source>Also breaking versions</source>
        <translation>También versiones incompatibles</translation>
    </message>
    <message>
        <source>Also browsers a few years old</source>
        <translation>También navegadores de hace unos años</translation>
    </message>
    <message>
        <source>Also conventions and style</source>
        <translation>También convenciones y estilo</translation>
    </message>
    <message>
        <source>Also what will hurt later</source>
        <translation>También lo que dañará más tarde</translation>
    </message>
    <message>
        <source>Answer, and name the check that fails</source>
        <translation>Responder y nombrar la comprobación fallida</translation>
    </message>
    <message>
        <source>Answers questions with data, shows how, and says what the data cannot tell.</source>
        <translation>Responde preguntas con datos, muestra cómo y dice lo que los datos no pueden decir.</translation>
    </message>
    <message>
        <source>As long as the task needs</source>
        <translation>Lo que la tarea necesite</translation>
    </message>
    <message>
        <source>As much as possible at once</source>
        <translation>Todo lo posible a la vez</translation>
    </message>
    <message>
        <source>As the project has done it</source>
        <translation>Como lo ha hecho el proyecto</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Backend architect and delivery adviser</source>
        <translation>Asesor de arquitectura y entrega de backend</translation>
    </message>
    <message>
        <source>Backend implementer</source>
        <translation>Implementador de backend</translation>
    </message>
    <message>
        <source>Below it, findings are only counted.</source>
        <translation>Por debajo, los hallazgos solo se cuentan.</translation>
    </message>
    <message>
        <source>Brings dependencies up to date one at a time, reads what changed, adapts the code and shows that it still works.</source>
        <translation>Actualiza las dependencias una a una, lee lo que cambió, adapta el código y muestra que sigue funcionando.</translation>
    </message>
    <message>
        <source>Builds server-side features end to end, with validation, errors, tests and migration, in the style of the code that is there.</source>
        <translation>Construye funciones de servidor de principio a fin, con validación, errores, pruebas y migración, al estilo del código existente.</translation>
    </message>
    <message>
        <source>Builds user interfaces that work with a keyboard, on a slow line and in every state the data can be in.</source>
        <translation>Construye interfaces que funcionan con teclado, con conexión lenta y en cualquier estado de los datos.</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Quien la usa</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Se puede reanudar</translation>
    </message>
    <message>
        <source>Change describer</source>
        <translation>Redactor de cambios</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Checks interfaces against WCAG and against real use by keyboard, screen reader and zoom, with the code to change.</source>
        <translation>Comprueba interfaces según WCAG y en uso real con teclado, lector de pantalla y ampliación, con el código que hay que cambiar.</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>Preguntas de aclaración</translation>
    </message>
    <message>
        <source>Code base guide</source>
        <translation>Guía del código</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>Revisor de código</translation>
    </message>
    <message>
        <source>Commit messages</source>
        <translation>Mensajes de commit</translation>
    </message>
    <message>
        <source>Conformance level</source>
        <translation>Nivel de conformidad</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Correct it and add a test</source>
        <translation>Corregirla y añadir una prueba</translation>
    </message>
    <message>
        <source>Corrections and additions</source>
        <translation>Correcciones y adiciones</translation>
    </message>
    <message>
        <source>Corrections only</source>
        <translation>Solo correcciones</translation>
    </message>
    <message>
        <source>Current browsers</source>
        <translation>Navegadores actuales</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data analyst</source>
        <translation>Analista de datos</translation>
    </message>
    <message>
        <source>Data and abilities that an attacker must not get.</source>
        <translation>Datos y capacidades que un atacante no debe obtener.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Database and migration specialist</source>
        <translation>Especialista en bases de datos y migraciones</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>Depurador</translation>
    </message>
    <message>
        <source>Decision records, one per decision</source>
        <translation>Registros de decisión, uno por decisión</translation>
    </message>
    <message>
        <source>Delivery and operation</source>
        <translation>Entrega y operación</translation>
    </message>
    <message>
        <source>Dependency upgrader</source>
        <translation>Actualizador de dependencias</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Depth of advice</source>
        <translation>Profundidad del consejo</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Design and review consultant</source>
        <translation>Consultor de diseño y revisión</translation>
    </message>
    <message>
        <source>Designs interfaces that callers understand and that can grow without breaking them, and writes their description.</source>
        <translation>Diseña interfaces que se entienden y que pueden crecer sin romper a quien las usa, y escribe su descripción.</translation>
    </message>
    <message>
        <source>Designs schemas, writes migrations that run beside live traffic and makes slow queries fast.</source>
        <translation>Diseña esquemas, escribe migraciones que corren junto al tráfico real y acelera consultas lentas.</translation>
    </message>
    <message>
        <source>Designs server-side systems and the way they are built, shipped and run. Advises and plans, changes no files.</source>
        <translation>Diseña sistemas de servidor y cómo se construyen, entregan y operan. Aconseja y planifica, no cambia archivos.</translation>
    </message>
    <message>
        <source>Designs whole systems across APIs, data, messaging, security and operation, and writes the design down next to the code.</source>
        <translation>Diseña sistemas completos: API, datos, mensajería, seguridad y operación, y escribe el diseño junto al código.</translation>
    </message>
    <message>
        <source>Documentation writer</source>
        <translation>Redactor de documentación</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>End-to-end tests</source>
        <translation>Pruebas de extremo a extremo</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>Ingenieros</translation>
    </message>
    <message>
        <source>Engineers and people who decide about money</source>
        <translation>Ingenieros y personas que deciden sobre el dinero</translation>
    </message>
    <message>
        <source>Explains how an unknown code base works, with paths to follow, and answers where things are and why.</source>
        <translation>Explica cómo funciona un código desconocido, con rutas que seguir, y responde dónde están las cosas y por qué.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Explicaciones</translation>
    </message>
    <message>
        <source>Facts it should know from the start: commands, conventions, places, people. Markdown.</source>
        <translation>Lo que debe saber desde el principio: órdenes, convenciones, lugares, personas. Markdown.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Finds and reads sources on a question, weighs them and answers with references that can be checked.</source>
        <translation>Busca y lee fuentes sobre una pregunta, las sopesa y responde con referencias comprobables.</translation>
    </message>
    <message>
        <source>Fixed decisions</source>
        <translation>Decisiones tomadas</translation>
    </message>
    <message>
        <source>Fixed translations, one a line, each as “source = target”.</source>
        <translation>Traducciones fijas, una por línea, como «origen = destino».</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for designs</source>
        <translation>Carpeta de diseños</translation>
    </message>
    <message>
        <source>For reading logs, states and configuration.</source>
        <translation>Para leer registros, estados y configuración.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forma de la respuesta</translation>
    </message>
    <message>
        <source>Form of the description</source>
        <translation>Forma de la descripción</translation>
    </message>
    <message>
        <source>Form of the outcome</source>
        <translation>Forma del resultado</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Framework, language, styling.</source>
        <translation>Marco, lenguaje, estilos.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Frontend engineer</source>
        <translation>Ingeniero de frontend</translation>
    </message>
    <message>
        <source>Go back and mend it</source>
        <translation>Volver y corregirlo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>HTTP and JSON</source>
        <translation>HTTP y JSON</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Helps while something is down: orders facts, finds the quickest safe way to recovery, keeps the timeline and writes the review.</source>
        <translation>Ayuda mientras algo está caído: ordena los hechos, halla la vía segura más rápida, lleva la cronología y escribe el análisis.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Contiene datos personales</translation>
    </message>
    <message>
        <source>How decisions are written down.</source>
        <translation>Cómo se escriben las decisiones.</translation>
    </message>
    <message>
        <source>How far an explanation goes when nothing else is said.</source>
        <translation>Hasta dónde llega una explicación si no se dice otra cosa.</translation>
    </message>
    <message>
        <source>How far it goes once the cause is known.</source>
        <translation>Hasta dónde llega una vez conocida la causa.</translation>
    </message>
    <message>
        <source>How far it may go beyond the request.</source>
        <translation>Hasta dónde puede ir más allá de lo pedido.</translation>
    </message>
    <message>
        <source>How findings are listed.</source>
        <translation>Cómo se listan los hallazgos.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Cómo responde</translation>
    </message>
    <message>
        <source>How long the answer is.</source>
        <translation>Qué longitud tiene la respuesta.</translation>
    </message>
    <message>
        <source>How long the answer may be.</source>
        <translation>Qué longitud puede tener la respuesta.</translation>
    </message>
    <message>
        <source>How long they may become.</source>
        <translation>Cuánto pueden crecer.</translation>
    </message>
    <message>
        <source>How many questions it may ask.</source>
        <translation>Cuántas preguntas puede hacer.</translation>
    </message>
    <message>
        <source>How much it works out.</source>
        <translation>Cuánto elabora.</translation>
    </message>
    <message>
        <source>How readers are addressed where the language makes a difference.</source>
        <translation>Cómo se trata al lector donde el idioma distingue.</translation>
    </message>
    <message>
        <source>How requirements are written.</source>
        <translation>Cómo se escriben los requisitos.</translation>
    </message>
    <message>
        <source>How the result is checked.</source>
        <translation>Cómo se comprueba el resultado.</translation>
    </message>
    <message>
        <source>How the tests are run.</source>
        <translation>Cómo se ejecutan las pruebas.</translation>
    </message>
    <message>
        <source>How versions are counted.</source>
        <translation>Cómo se cuentan las versiones.</translation>
    </message>
    <message>
        <source>How work is passed on to another agent or person so that nothing is lost.</source>
        <translation>Cómo se pasa el trabajo a otro agente o persona sin que se pierda nada.</translation>
    </message>
    <message>
        <source>How-to guides</source>
        <translation>Guías prácticas</translation>
    </message>
    <message>
        <source>Impersonal</source>
        <translation>Impersonal</translation>
    </message>
    <message>
        <source>Improves the structure of code in small steps that each keep behaviour and tests as they are.</source>
        <translation>Mejora la estructura del código en pasos pequeños que conservan el comportamiento y las pruebas.</translation>
    </message>
    <message>
        <source>Incident responder</source>
        <translation>Asistente de incidencias</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informal</translation>
    </message>
    <message>
        <source>Integration tests</source>
        <translation>Pruebas de integración</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>Tipo de interfaz</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Language, framework and database.</source>
        <translation>Lenguaje, marco y base de datos.</translation>
    </message>
    <message>
        <source>Languages, frameworks and platforms in use.</source>
        <translation>Lenguajes, marcos y plataformas en uso.</translation>
    </message>
    <message>
        <source>Leaves to others</source>
        <translation>Deja a otros</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Lets it look at differences and run tests. Without it, it only reads files.</source>
        <translation>Le permite ver diferencias y ejecutar pruebas. Sin ello solo lee archivos.</translation>
    </message>
    <message>
        <source>Lets it make small changes for testability.</source>
        <translation>Le permite pequeños cambios para poder probar.</translation>
    </message>
    <message>
        <source>Lets it put the solution into files. Without it, it only reads and explains.</source>
        <translation>Le permite poner la solución en archivos. Sin ello solo lee y explica.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>Nivel A</translation>
    </message>
    <message>
        <source>Level AA</source>
        <translation>Nivel AA</translation>
    </message>
    <message>
        <source>Level AAA</source>
        <translation>Nivel AAA</translation>
    </message>
    <message>
        <source>Library in code</source>
        <translation>Biblioteca en código</translation>
    </message>
    <message>
        <source>List by severity</source>
        <translation>Lista por gravedad</translation>
    </message>
    <message>
        <source>Locally; publishing stays with people.</source>
        <translation>En local; publicar queda para las personas.</translation>
    </message>
    <message>
        <source>Long, with many examples</source>
        <translation>Largos, con muchos ejemplos</translation>
    </message>
    <message>
        <source>Looks for weaknesses in code and configuration, rates them by what an attacker could do, and names the remedy.</source>
        <translation>Busca debilidades en código y configuración, las valora según lo que podría hacer un atacante y nombra el remedio.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>May change code</source>
        <translation>Puede cambiar código</translation>
    </message>
    <message>
        <source>May change the code under test</source>
        <translation>Puede cambiar el código probado</translation>
    </message>
    <message>
        <source>May edit files</source>
        <translation>Puede editar archivos</translation>
    </message>
    <message>
        <source>May make commits and tags</source>
        <translation>Puede hacer commits y etiquetas</translation>
    </message>
    <message>
        <source>May run commands</source>
        <translation>Puede ejecutar órdenes</translation>
    </message>
    <message>
        <source>May use the web</source>
        <translation>Puede usar la web</translation>
    </message>
    <message>
        <source>May write migration files</source>
        <translation>Puede escribir archivos de migración</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Measures first, finds where time or memory goes, and makes changes that pay, with figures before and after.</source>
        <translation>Mide primero, averigua adónde van el tiempo o la memoria y hace cambios que compensan, con cifras antes y después.</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Minimal agent</source>
        <translation>Agente mínimo</translation>
    </message>
    <message>
        <source>Most questions at once</source>
        <translation>Máximo de preguntas a la vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Nothing: old and new code run side by side</source>
        <translation>Nada: el código viejo y el nuevo corren a la vez</translation>
    </message>
    <message>
        <source>Numbered statements</source>
        <translation>Enunciados numerados</translation>
    </message>
    <message>
        <source>Numbered steps with a check at the end of each.</source>
        <translation>Pasos numerados con una comprobación al final de cada uno.</translation>
    </message>
    <message>
        <source>One after the other where they touch</source>
        <translation>Una tras otra donde se tocan</translation>
    </message>
    <message>
        <source>One condition a line; all have to hold.</source>
        <translation>Una condición por línea; deben cumplirse todas.</translation>
    </message>
    <message>
        <source>One design document</source>
        <translation>Un documento de diseño</translation>
    </message>
    <message>
        <source>One move at a time</source>
        <translation>Un movimiento cada vez</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>One part a line, in order.</source>
        <translation>Una parte por línea, en orden.</translation>
    </message>
    <message>
        <source>One path in detail</source>
        <translation>Una ruta en detalle</translation>
    </message>
    <message>
        <source>One responsibility a line.</source>
        <translation>Una responsabilidad por línea.</translation>
    </message>
    <message>
        <source>One rule a line; each is read as “Never …”.</source>
        <translation>Una regla por línea; cada una se lee como «Never …».</translation>
    </message>
    <message>
        <source>One step a line, in order.</source>
        <translation>Un paso por línea, en orden.</translation>
    </message>
    <message>
        <source>One worked solution, alternatives in brief</source>
        <translation>Una solución elaborada, alternativas en breve</translation>
    </message>
    <message>
        <source>Only defects and risks</source>
        <translation>Solo defectos y riesgos</translation>
    </message>
    <message>
        <source>Only what was asked</source>
        <translation>Solo lo pedido</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orquestador</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>Formato de salida</translation>
    </message>
    <message>
        <source>Overview with entry points</source>
        <translation>Vista general con puntos de entrada</translation>
    </message>
    <message>
        <source>Package system</source>
        <translation>Sistema de paquetes</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Performance engineer</source>
        <translation>Ingeniero de rendimiento</translation>
    </message>
    <message>
        <source>Preferred sources</source>
        <translation>Fuentes preferidas</translation>
    </message>
    <message>
        <source>Problem-solving expert</source>
        <translation>Experto en resolver problemas</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Program, request or operation.</source>
        <translation>Programa, petición u operación.</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>Notas del proyecto</translation>
    </message>
    <message>
        <source>Prompt engineer</source>
        <translation>Ingeniero de prompts</translation>
    </message>
    <message>
        <source>Pull request texts</source>
        <translation>Textos de pull request</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Qualities that count</source>
        <translation>Cualidades que cuentan</translation>
    </message>
    <message>
        <source>Quality gate</source>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Refactorer</source>
        <translation>Refactorizador</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Refusal rules</source>
        <translation>Reglas de rechazo</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>Gestor de versiones</translation>
    </message>
    <message>
        <source>Remote procedures</source>
        <translation>Procedimientos remotos</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Solo informar</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Informar del progreso</translation>
    </message>
    <message>
        <source>Reproduces a failure, narrows it down to one cause with evidence, and makes the smallest correction.</source>
        <translation>Reproduce un fallo, lo reduce a una causa con pruebas y hace la corrección más pequeña.</translation>
    </message>
    <message>
        <source>Requirements analyst</source>
        <translation>Analista de requisitos</translation>
    </message>
    <message>
        <source>Research summariser</source>
        <translation>Resumidor de investigación</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Responsabilidades</translation>
    </message>
    <message>
        <source>Reviews a change for defects, risks and clarity, and reports few findings that are worth the reader&apos;s time.</source>
        <translation>Revisa un cambio en busca de defectos, riesgos y claridad, e informa de pocos hallazgos que merecen la lectura.</translation>
    </message>
    <message>
        <source>Reviews or drafts a system design, lays out trade-offs and asks the questions that decide it.</source>
        <translation>Revisa o esboza el diseño de un sistema, expone ventajas e inconvenientes y hace las preguntas decisivas.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Manuales de operación</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Scope of a change</source>
        <translation>Alcance de un cambio</translation>
    </message>
    <message>
        <source>Security auditor</source>
        <translation>Auditor de seguridad</translation>
    </message>
    <message>
        <source>Semantic versions</source>
        <translation>Versiones semánticas</translation>
    </message>
    <message>
        <source>Several options side by side</source>
        <translation>Varias opciones lado a lado</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>Informe breve</translation>
    </message>
    <message>
        <source>Short: a screen</source>
        <translation>Cortos: una pantalla</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Tamaño de un paso</translation>
    </message>
    <message>
        <source>Size of prompts</source>
        <translation>Tamaño de los prompts</translation>
    </message>
    <message>
        <source>Small clean-ups in touched code</source>
        <translation>Pequeñas limpiezas en el código tocado</translation>
    </message>
    <message>
        <source>Smallest rating to report</source>
        <translation>Valoración mínima que se informa</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Splits a large task, hands the parts to other agents with clear briefs, checks what comes back and puts it together.</source>
        <translation>Divide una tarea grande, entrega las partes a otros agentes con encargos claros, comprueba lo que vuelve y lo reúne.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>Tiempo de arranque</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Rigor</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Compatibilidad</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System and version.</source>
        <translation>Sistema y versión.</translation>
    </message>
    <message>
        <source>System architect</source>
        <translation>Arquitecto de sistemas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables only</source>
        <translation>Solo tablas</translation>
    </message>
    <message>
        <source>Takes a hard technical problem apart, explains the ways out and works out a complete solution with the means to check it.</source>
        <translation>Desmonta un problema técnico difícil, explica las salidas y elabora una solución completa con la forma de comprobarla.</translation>
    </message>
    <message>
        <source>Takes a version from “everything is merged” to “it is out”: notes, version numbers, checks, a plan for going back.</source>
        <translation>Lleva una versión de «todo está integrado» a «está publicada»: notas, números de versión, comprobaciones, plan de vuelta atrás.</translation>
    </message>
    <message>
        <source>Takes care of</source>
        <translation>Se encarga de</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Test command</source>
        <translation>Orden de prueba</translation>
    </message>
    <message>
        <source>Test framework</source>
        <translation>Marco de pruebas</translation>
    </message>
    <message>
        <source>Test writer</source>
        <translation>Redactor de pruebas</translation>
    </message>
    <message>
        <source>The field it is expert in.</source>
        <translation>El campo en que es experto.</translation>
    </message>
    <message>
        <source>The file with the notes for users.</source>
        <translation>El archivo con las notas para los usuarios.</translation>
    </message>
    <message>
        <source>The form that the project&apos;s messages have.</source>
        <translation>La forma que tienen los mensajes del proyecto.</translation>
    </message>
    <message>
        <source>The language of the source.</source>
        <translation>El idioma del original.</translation>
    </message>
    <message>
        <source>The language that is written in.</source>
        <translation>El idioma en que se escribe.</translation>
    </message>
    <message>
        <source>The language that is written.</source>
        <translation>El idioma que se escribe.</translation>
    </message>
    <message>
        <source>The least that makes a useful agent. Start here when no other template fits.</source>
        <translation>Lo mínimo para un agente útil. Empiece aquí si ninguna otra plantilla encaja.</translation>
    </message>
    <message>
        <source>The parts of an answer, in order, and how long it may be.</source>
        <translation>Las partes de una respuesta, en orden, y su longitud.</translation>
    </message>
    <message>
        <source>The ways that every task is tried in.</source>
        <translation>Las formas en que se prueba cada tarea.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Translates interface texts and documents so that they read as if written in the target language, with placeholders and terms intact.</source>
        <translation>Traduce textos de interfaz y documentos como si se hubieran escrito en el idioma de destino, con marcadores y términos intactos.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Turns a difference into a commit message or a pull request text that tells reviewers what, why and how to check.</source>
        <translation>Convierte una diferencia en un mensaje de commit o un texto de pull request que dice qué, por qué y cómo comprobarlo.</translation>
    </message>
    <message>
        <source>Turns an idea into requirements that can be built and tested: cases, limits, open questions, acceptance.</source>
        <translation>Convierte una idea en requisitos que se pueden construir y probar: casos, límites, preguntas abiertas, aceptación.</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>Tutoriales</translation>
    </message>
    <message>
        <source>Unit tests</source>
        <translation>Pruebas unitarias</translation>
    </message>
    <message>
        <source>Up to five pages</source>
        <translation>Hasta cinco páginas</translation>
    </message>
    <message>
        <source>User stories with acceptance criteria</source>
        <translation>Historias de usuario con criterios de aceptación</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>Números de versión</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Forma de trabajar</translation>
    </message>
    <message>
        <source>Ways of using it</source>
        <translation>Formas de uso</translation>
    </message>
    <message>
        <source>What a good answer looks like to you.</source>
        <translation>Cómo es para usted una buena respuesta.</translation>
    </message>
    <message>
        <source>What a migration may interrupt.</source>
        <translation>Qué puede interrumpir una migración.</translation>
    </message>
    <message>
        <source>What belongs to somebody else.</source>
        <translation>Lo que corresponde a otros.</translation>
    </message>
    <message>
        <source>What counts.</source>
        <translation>Lo que cuenta.</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>Qué ocurre entonces.</translation>
    </message>
    <message>
        <source>What has to be protected</source>
        <translation>Lo que hay que proteger</translation>
    </message>
    <message>
        <source>What is analysed and where it is.</source>
        <translation>Qué se analiza y dónde está.</translation>
    </message>
    <message>
        <source>What is being designed.</source>
        <translation>Lo que se diseña.</translation>
    </message>
    <message>
        <source>What is delivered.</source>
        <translation>Lo que se entrega.</translation>
    </message>
    <message>
        <source>What is done between two test runs.</source>
        <translation>Qué se hace entre dos ejecuciones de pruebas.</translation>
    </message>
    <message>
        <source>What is examined.</source>
        <translation>Lo que se examina.</translation>
    </message>
    <message>
        <source>What is released.</source>
        <translation>Lo que se publica.</translation>
    </message>
    <message>
        <source>What is settled and not to be reopened.</source>
        <translation>Lo que está decidido y no se reabre.</translation>
    </message>
    <message>
        <source>What is to be fast</source>
        <translation>Lo que debe ser rápido</translation>
    </message>
    <message>
        <source>What is worth a finding.</source>
        <translation>Qué merece un hallazgo.</translation>
    </message>
    <message>
        <source>What is worth a question.</source>
        <translation>Qué merece una pregunta.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>Lo que se escribe.</translation>
    </message>
    <message>
        <source>What it examines.</source>
        <translation>Lo que examina.</translation>
    </message>
    <message>
        <source>What it has to run on.</source>
        <translation>En qué debe funcionar.</translation>
    </message>
    <message>
        <source>What it judges its own work by.</source>
        <translation>Con qué juzga su propio trabajo.</translation>
    </message>
    <message>
        <source>What it must never do</source>
        <translation>Lo que no debe hacer nunca</translation>
    </message>
    <message>
        <source>What kind of systems it looks at.</source>
        <translation>Qué clase de sistemas examina.</translation>
    </message>
    <message>
        <source>What kind of tasks it takes on.</source>
        <translation>Qué clase de tareas asume.</translation>
    </message>
    <message>
        <source>What manages the dependencies.</source>
        <translation>Lo que gestiona las dependencias.</translation>
    </message>
    <message>
        <source>What matters most in this code base.</source>
        <translation>Lo que más importa en este código.</translation>
    </message>
    <message>
        <source>What may be down.</source>
        <translation>Lo que puede caer.</translation>
    </message>
    <message>
        <source>What options are compared by, most important first.</source>
        <translation>Con qué se comparan las opciones, lo más importante primero.</translation>
    </message>
    <message>
        <source>What the agent does not do, and how it says so.</source>
        <translation>Lo que el agente no hace y cómo lo dice.</translation>
    </message>
    <message>
        <source>What the agent does, as the end of a sentence that begins with “Use this agent when you need to”.</source>
        <translation>Lo que hace el agente, como final de una frase que empieza por «Use this agent when you need to».</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>Cómo se llama el agente. Se le llama por este nombre.</translation>
    </message>
    <message>
        <source>What the agent is, without an article.</source>
        <translation>Qué es el agente, sin artículo.</translation>
    </message>
    <message>
        <source>What the agent takes care of and what it leaves to others.</source>
        <translation>De qué se encarga el agente y qué deja a otros.</translation>
    </message>
    <message>
        <source>What the code should be better at.</source>
        <translation>En qué debe mejorar el código.</translation>
    </message>
    <message>
        <source>What the failing programs are written in and run on.</source>
        <translation>En qué están escritos y dónde corren los programas que fallan.</translation>
    </message>
    <message>
        <source>What the features are about.</source>
        <translation>De qué tratan las funciones.</translation>
    </message>
    <message>
        <source>What the interface is written down in.</source>
        <translation>En qué se escribe la interfaz.</translation>
    </message>
    <message>
        <source>What the prompts are for.</source>
        <translation>Para qué son los prompts.</translation>
    </message>
    <message>
        <source>What the questions are about.</source>
        <translation>De qué tratan las preguntas.</translation>
    </message>
    <message>
        <source>What the requirements are for.</source>
        <translation>Para qué son los requisitos.</translation>
    </message>
    <message>
        <source>What the systems are for.</source>
        <translation>Para qué son los sistemas.</translation>
    </message>
    <message>
        <source>What the tests are written with.</source>
        <translation>Con qué se escriben las pruebas.</translation>
    </message>
    <message>
        <source>What to do with the cause</source>
        <translation>Qué hacer con la causa</translation>
    </message>
    <message>
        <source>What to trust first.</source>
        <translation>En qué confiar primero.</translation>
    </message>
    <message>
        <source>When a check fails</source>
        <translation>Cuando falla una comprobación</translation>
    </message>
    <message>
        <source>When it is good enough.</source>
        <translation>Cuándo es suficiente.</translation>
    </message>
    <message>
        <source>When to ask, what to ask and what to do without an answer.</source>
        <translation>Cuándo preguntar, qué preguntar y qué hacer sin respuesta.</translation>
    </message>
    <message>
        <source>Where design documents go.</source>
        <translation>Dónde van los documentos de diseño.</translation>
    </message>
    <message>
        <source>Where designs and tokens are.</source>
        <translation>Dónde están los diseños y los tokens.</translation>
    </message>
    <message>
        <source>Where documentation lives.</source>
        <translation>Dónde está la documentación.</translation>
    </message>
    <message>
        <source>Where instructions for operators are.</source>
        <translation>Dónde están las instrucciones para los operadores.</translation>
    </message>
    <message>
        <source>Where prompts and definitions are.</source>
        <translation>Dónde están los prompts y las definiciones.</translation>
    </message>
    <message>
        <source>Where specifications go.</source>
        <translation>Dónde van las especificaciones.</translation>
    </message>
    <message>
        <source>Whether parts run at the same time.</source>
        <translation>Si las partes se hacen a la vez.</translation>
    </message>
    <message>
        <source>Which kind of text it writes when the request does not say.</source>
        <translation>Qué clase de texto escribe si la petición no lo dice.</translation>
    </message>
    <message>
        <source>Which level of WCAG 2.2 counts.</source>
        <translation>Qué nivel de WCAG 2.2 cuenta.</translation>
    </message>
    <message>
        <source>Which tests it writes first.</source>
        <translation>Qué pruebas escribe primero.</translation>
    </message>
    <message>
        <source>Which upgrades it makes by itself.</source>
        <translation>Qué actualizaciones hace por sí mismo.</translation>
    </message>
    <message>
        <source>Whichever is asked for</source>
        <translation>Lo que se pida</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>Quién pregunta.</translation>
    </message>
    <message>
        <source>Who decides instead</source>
        <translation>Quién decide en su lugar</translation>
    </message>
    <message>
        <source>Who goes on with the work.</source>
        <translation>Quién sigue con el trabajo.</translation>
    </message>
    <message>
        <source>Who reads it, and what they know already.</source>
        <translation>Quién la lee y qué sabe ya.</translation>
    </message>
    <message>
        <source>Who reads the answer.</source>
        <translation>Quién lee la respuesta.</translation>
    </message>
    <message>
        <source>Who reads the outcome.</source>
        <translation>Quién lee el resultado.</translation>
    </message>
    <message>
        <source>Who the agent is and what it is responsible for, in two sentences.</source>
        <translation>Quién es el agente y de qué responde, en dos frases.</translation>
    </message>
    <message>
        <source>Who uses the interface.</source>
        <translation>Quién usa la interfaz.</translation>
    </message>
    <message>
        <source>Whom it refers to.</source>
        <translation>A quién remite.</translation>
    </message>
    <message>
        <source>With a pattern</source>
        <translation>Con un modelo</translation>
    </message>
    <message>
        <source>Without it, it measures and proposes.</source>
        <translation>Sin ello mide y propone.</translation>
    </message>
    <message>
        <source>Without it, it only proposes them.</source>
        <translation>Sin ello solo los propone.</translation>
    </message>
    <message>
        <source>Without it, it works with the files at hand only.</source>
        <translation>Sin ello trabaja solo con los archivos a mano.</translation>
    </message>
    <message>
        <source>Work per second</source>
        <translation>Trabajo por segundo</translation>
    </message>
    <message>
        <source>Writes and improves prompts and agent definitions against cases that show whether they work.</source>
        <translation>Escribe y mejora prompts y definiciones de agentes con casos que muestran si funcionan.</translation>
    </message>
    <message>
        <source>Writes and mends documentation that is true, short and found, checked against the code it describes.</source>
        <translation>Escribe y corrige documentación verdadera, breve y fácil de encontrar, comprobada con el código que describe.</translation>
    </message>
    <message>
        <source>Writes tests that can fail, for code that has none or for behaviour that changed, in the style of the present suite.</source>
        <translation>Escribe pruebas que pueden fallar, para código sin ellas o comportamiento cambiado, al estilo de las existentes.</translation>
    </message>
    <message>
        <source>anything but ${, which some tools replace</source>
        <translation>cualquier cosa salvo ${, que algunas herramientas sustituyen</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
    </message>
    <message>
        <source>basics</source>
        <translation>básicos</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordinación</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>implementación</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>redacción</translation>
    </message>
</context>
<context>
    <name>Agentwright::Exporting</name>
    <message>
        <source>Is written as UTF-8 with LF line ends and without a byte-order mark</source>
        <translation>Se escribe como UTF-8 con finales de línea LF y sin marca de orden de bytes</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 are written as U+FFFD</source>
        <translation>Los bytes que no son UTF-8 se escriben como U+FFFD</translation>
    </message>
    <message>
        <source>It has no frontmatter between two fences, so it is no definition</source>
        <translation>No tiene frontmatter entre dos delimitadores, así que no es una definición</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>Su «%1» no es YAML y no se puede leer</translation>
    </message>
    <message>
        <source>Is there again further down, which counts</source>
        <translation>Aparece otra vez más abajo, y esa es la que cuenta</translation>
    </message>
    <message>
        <source>Lines of the frontmatter that belong to no entry are left out</source>
        <translation>Se omiten las líneas del frontmatter que no pertenecen a ninguna entrada</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at three hyphens inside a line and takes the rest for the prompt; here it counts as frontmatter up to its closing line</source>
        <translation>Claude Code termina el frontmatter en tres guiones dentro de una línea y toma el resto por el prompt; aquí cuenta como frontmatter hasta su línea de cierre</translation>
    </message>
    <message>
        <source>There is none, so a general one is written</source>
        <translation>No hay ninguna, así que se escribe una genérica</translation>
    </message>
    <message>
        <source>Was no text, and is written as one</source>
        <translation>No era texto y se escribe como texto</translation>
    </message>
    <message>
        <source>A backslash followed by n is written as the line break that Claude Code makes of it</source>
        <translation>Una barra inversa seguida de n se escribe como el salto de línea en que la convierte Claude Code</translation>
    </message>
    <message>
        <source>Without a name the agent is called “%1”, like its file</source>
        <translation>Sin nombre, el agente se llama «%1», como su archivo</translation>
    </message>
    <message>
        <source>%1 takes other names: it is called “%2” there</source>
        <translation>%1 admite otros nombres: allí se llama «%2»</translation>
    </message>
    <message>
        <source>%1 does not hold this limit; it stands in the prompt, where nothing enforces it</source>
        <translation>%1 no admite este límite; está en el prompt, donde nada lo hace cumplir</translation>
    </message>
    <message>
        <source>%1 takes %2 characters: it is shortened, and the whole stands in the prompt</source>
        <translation>%1 admite %2 caracteres: se acorta, y el texto completo está en el prompt</translation>
    </message>
    <message>
        <source>The prompt begins with the description</source>
        <translation>El prompt empieza con la descripción</translation>
    </message>
    <message>
        <source>%1 does not load an agent with so short a prompt: its name and description stand in it</source>
        <translation>%1 no carga un agente con un prompt tan corto: se le añaden el nombre y la descripción</translation>
    </message>
    <message>
        <source>%1 replaces “%2” in a prompt and fails where it knows no such name: written as “${ %3 }”</source>
        <translation>%1 reemplaza «%2» en un prompt y falla si no conoce ese nombre: se escribe como «${ %3 }»</translation>
    </message>
    <message>
        <source>It is left out: it defines the agent “%1”, as “%2” does, and only one of them would be loaded</source>
        <translation>Se omite: define el agente «%1», igual que «%2», y solo se cargaría uno de los dos</translation>
    </message>
    <message>
        <source>Claude Code does not know this key either</source>
        <translation>Claude Code tampoco conoce esta clave</translation>
    </message>
    <message>
        <source>Claude Code ignores this value, too</source>
        <translation>Claude Code también ignora este valor</translation>
    </message>
    <message>
        <source>%1 has nothing for it</source>
        <translation>%1 no tiene nada equivalente</translation>
    </message>
    <message>
        <source>%1 has nothing for it: the agent may do more than it should</source>
        <translation>%1 no tiene nada equivalente: el agente puede hacer más de lo que debería</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Approximated</source>
        <translation>Aproximado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Lo peor</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>What the export keeps and loses</source>
        <translation>Qué conserva y qué pierde la exportación</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Campo por campo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Where %1 looks for agents of a user is not known; export into a project</source>
        <translation>No se sabe dónde busca %1 los agentes de un usuario; exporte a un proyecto</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducido</translation>
    </message>
    <message>
        <source>approximated</source>
        <translation>aproximado</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 as %2:</source>
        <translation>%1 como %2:</translation>
    </message>
    <message>
        <source>everything is kept</source>
        <translation>se conserva todo</translation>
    </message>
    <message>
        <source>Servers that are only named, or have settings that %1 may not know, are left out</source>
        <translation>Se omiten los servidores que solo se nombran o que tienen ajustes que %1 quizá no conozca</translation>
    </message>
    <message>
        <source>The model that “%1” stood for in Claude Code 2.1.329; %2 does not move on to newer ones, and needs access to Anthropic&apos;s models</source>
        <translation>El modelo al que equivalía «%1» en Claude Code 2.1.329; %2 no pasa a otros más nuevos y necesita acceso a los modelos de Anthropic</translation>
    </message>
    <message>
        <source>A model that %1 can run, while Claude Code fails to call it</source>
        <translation>Un modelo que %1 puede ejecutar, mientras que Claude Code no logra llamarlo</translation>
    </message>
    <message>
        <source>Is left out, which means the same</source>
        <translation>Se omite, lo que significa lo mismo</translation>
    </message>
    <message>
        <source>%1 takes other names of models: the agent runs with that of its caller or the default</source>
        <translation>%1 admite otros nombres de modelos: el agente se ejecuta con el de quien lo llama o el predeterminado</translation>
    </message>
    <message>
        <source>The plugin name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>El nombre de plugin «%1» no consta de minúsculas, cifras y guiones simples, 128 como máximo</translation>
    </message>
    <message>
        <source>Claude Code refuses the plugin name “%1”, which passes as one of Anthropic&apos;s own</source>
        <translation>Claude Code rechaza el nombre de plugin «%1», que se hace pasar por uno de Anthropic</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>El nombre de marketplace «%1» no consta de minúsculas, cifras y guiones simples, 128 como máximo</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is reserved</source>
        <translation>El nombre de marketplace «%1» está reservado</translation>
    </message>
    <message>
        <source>Moves to hooks/hooks.json, where it holds for the whole session; scripts that it calls are not packed</source>
        <translation>Pasa a hooks/hooks.json, donde vale para toda la sesión; los scripts que llama no se empaquetan</translation>
    </message>
    <message>
        <source>Another agent of the plugin sets up a server of the same name differently, which counts: %1</source>
        <translation>Otro agente del plugin configura de otro modo un servidor del mismo nombre, y ese es el que cuenta: %1</translation>
    </message>
    <message>
        <source>Moves to .mcp.json, where it is there for the whole session</source>
        <translation>Pasa a .mcp.json, donde está presente toda la sesión</translation>
    </message>
    <message>
        <source>Is ignored in agents of plugins; servers that are only named have to be set up by whoever uses the plugin: %1</source>
        <translation>Se ignora en agentes de plugins; los servidores que solo se nombran debe configurarlos quien use el plugin: %1</translation>
    </message>
    <message>
        <source>It has no frontmatter; from a plugin it would load with all tools and no description</source>
        <translation>No tiene frontmatter; desde un plugin se cargaría con todas las herramientas y sin descripción</translation>
    </message>
    <message>
        <source>Its frontmatter has no end; from a plugin it would load with all tools and no description</source>
        <translation>Su frontmatter no tiene final; desde un plugin se cargaría con todas las herramientas y sin descripción</translation>
    </message>
    <message>
        <source>Its frontmatter is not valid YAML and cannot be rewritten without guessing; from a plugin it would load with all tools and no description</source>
        <translation>Su frontmatter no es YAML válido y no se puede reescribir sin adivinar; desde un plugin se cargaría con todas las herramientas y sin descripción</translation>
    </message>
    <message>
        <source>Its frontmatter is YAML that Claude Code does not read; from a plugin it would load with all tools and no description</source>
        <translation>Su frontmatter es YAML que Claude Code no lee; desde un plugin se cargaría con todas las herramientas y sin descripción</translation>
    </message>
    <message>
        <source>Its “%1” is not a text</source>
        <translation>Su «%1» no es texto</translation>
    </message>
    <message>
        <source>It holds half a character (%1)</source>
        <translation>Contiene medio carácter (%1)</translation>
    </message>
    <message>
        <source>Agents as JSON</source>
        <translation>Agentes como JSON</translation>
    </message>
    <message>
        <source>Is left out, which means all tools</source>
        <translation>Se omite, lo que significa todas las herramientas</translation>
    </message>
    <message>
        <source>Is a list here, one item for each</source>
        <translation>Aquí es una lista, un elemento por cada uno</translation>
    </message>
    <message>
        <source>The command line takes it, the Agent SDK does not</source>
        <translation>La línea de comandos lo admite, el Agent SDK no</translation>
    </message>
    <message>
        <source>One JSON object for the option --agents of Claude Code and for the Agent SDK. Only the colour is lost.</source>
        <translation>Un objeto JSON para la opción --agents de Claude Code y para el Agent SDK. Solo se pierde el color.</translation>
    </message>
    <message>
        <source>Claude Code does not load it: %1</source>
        <translation>Claude Code no lo carga: %1</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Files for .claude/agents of a project or of your home folder. Nothing is changed.</source>
        <translation>Archivos para .claude/agents de un proyecto o de la carpeta personal. No se cambia nada.</translation>
    </message>
    <message>
        <source>Claude Code ignores hooks in agents of plugins; in hooks/hooks.json of the plugin they would hold for the whole session</source>
        <translation>Claude Code ignora los hooks en agentes de plugins; en hooks/hooks.json del plugin valdrían para toda la sesión</translation>
    </message>
    <message>
        <source>Claude Code ignores MCP servers in agents of plugins; in .mcp.json of the plugin they would be there for the whole session</source>
        <translation>Claude Code ignora los servidores MCP en agentes de plugins; en .mcp.json del plugin estarían presentes toda la sesión</translation>
    </message>
    <message>
        <source>Claude Code ignores the permission mode in agents of plugins; the agent runs in that of its caller</source>
        <translation>Claude Code ignora el modo de permisos en agentes de plugins; el agente se ejecuta en el de quien lo llama</translation>
    </message>
    <message>
        <source>Claude Code ignores the first prompt in agents of plugins</source>
        <translation>Claude Code ignora el prompt inicial en agentes de plugins</translation>
    </message>
    <message>
        <source>Claude Code takes no isolation but “worktree” in agents of plugins</source>
        <translation>Claude Code no admite otro aislamiento que «worktree» en agentes de plugins</translation>
    </message>
    <message>
        <source>Was not valid YAML, and is written as YAML now</source>
        <translation>No era YAML válido y ahora se escribe como YAML</translation>
    </message>
    <message>
        <source>In a plugin Claude Code replaces “%1” in the prompt</source>
        <translation>En un plugin, Claude Code reemplaza «%1» en el prompt</translation>
    </message>
    <message>
        <source>Without a description Claude Code gives the agent this one: “%1”</source>
        <translation>Sin descripción, Claude Code da al agente esta: «%1»</translation>
    </message>
    <message>
        <source>Claude Code plugin</source>
        <translation>Plugin de Claude Code</translation>
    </message>
    <message>
        <source>A plugin with its manifest, README and, if wanted, a marketplace. Hooks and MCP servers of the agents hold for the whole session there; the permission mode and the first prompt are ignored.</source>
        <translation>Un plugin con su manifiesto, README y, si se desea, un marketplace. Los hooks y servidores MCP de los agentes valen allí para toda la sesión; el modo de permisos y el prompt inicial se ignoran.</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Files for .cline/agents, with the tool names of Cline.</source>
        <translation>Archivos para .cline/agents, con los nombres de herramientas de Cline.</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>%1 leaves it all tools that only read</source>
        <translation>%1 le deja todas las herramientas que solo leen</translation>
    </message>
    <message>
        <source>%1 has no list of tools: a read-only sandbox keeps it from changing anything, but it may use other tools for reading</source>
        <translation>%1 no tiene lista de herramientas: un sandbox de solo lectura le impide cambiar nada, pero puede usar otras herramientas para leer</translation>
    </message>
    <message>
        <source>Files for .codex/agents. There are no tool lists: what only reads gets a read-only sandbox.</source>
        <translation>Archivos para .codex/agents. No hay listas de herramientas: lo que solo lee recibe un sandbox de solo lectura.</translation>
    </message>
    <message>
        <source>GitHub Copilot</source>
        <translation>GitHub Copilot</translation>
    </message>
    <message>
        <source>On github.com agents have neither “web” nor “todo”; the other readers have</source>
        <translation>En github.com los agentes no tienen ni «web» ni «todo»; los demás lectores sí</translation>
    </message>
    <message>
        <source>The command line has no level above “%1”</source>
        <translation>La línea de comandos no tiene ningún nivel por encima de «%1»</translation>
    </message>
    <message>
        <source>Settings are taken over as they stand; VS Code does not read them, and servers that are only named are left out</source>
        <translation>Los ajustes se adoptan tal cual; VS Code no los lee, y los servidores que solo se nombran se omiten</translation>
    </message>
    <message>
        <source>github.com takes prompts of at most 30,000 characters</source>
        <translation>github.com admite prompts de 30 000 caracteres como máximo</translation>
    </message>
    <message>
        <source>VS Code takes “%1” in the prompt for a reference</source>
        <translation>VS Code toma «%1» en el prompt por una referencia</translation>
    </message>
    <message>
        <source>Files for .github/agents, read by github.com, Copilot CLI and VS Code. Names of models are left out.</source>
        <translation>Archivos para .github/agents, que leen github.com, Copilot CLI y VS Code. Los nombres de modelos se omiten.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>%1 has no list of tools: “readonly” keeps it from writing, but it may use other tools for reading</source>
        <translation>%1 no tiene lista de herramientas: «readonly» le impide escribir, pero puede usar otras herramientas para leer</translation>
    </message>
    <message>
        <source>“readonly” keeps it from writing</source>
        <translation>«readonly» le impide escribir</translation>
    </message>
    <message>
        <source>Is written on one line, without its line breaks</source>
        <translation>Se escribe en una línea, sin sus saltos de línea</translation>
    </message>
    <message>
        <source>Files for .cursor/agents. There are no tool lists: what only reads is marked read-only.</source>
        <translation>Archivos para .cursor/agents. No hay listas de herramientas: lo que solo lee se marca como de solo lectura.</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>%1 does not document that an empty list means no tools</source>
        <translation>%1 no documenta que una lista vacía signifique ninguna herramienta</translation>
    </message>
    <message>
        <source>%1 takes only names of servers that are set up already</source>
        <translation>%1 solo admite nombres de servidores ya configurados</translation>
    </message>
    <message>
        <source>The highest level of %1</source>
        <translation>El nivel más alto de %1</translation>
    </message>
    <message>
        <source>Droids for .factory/droids. A description of more than 500 characters moves into the prompt.</source>
        <translation>Droids para .factory/droids. Una descripción de más de 500 caracteres pasa al prompt.</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Files for .gemini/agents, with the tool names of Gemini CLI and no key that it refuses.</source>
        <translation>Archivos para .gemini/agents, con los nombres de herramientas de Gemini CLI y sin claves que rechace.</translation>
    </message>
    <message>
        <source>Goose</source>
        <translation>Goose</translation>
    </message>
    <message>
        <source>Files for .agents/agents, and the same as recipes. There are no tool lists and no permissions.</source>
        <translation>Archivos para .agents/agents, y lo mismo como recetas. No hay listas de herramientas ni permisos.</translation>
    </message>
    <message>
        <source>Kiro</source>
        <translation>Kiro</translation>
    </message>
    <message>
        <source>%1 cannot forbid: %2</source>
        <translation>%1 no puede prohibir: %2</translation>
    </message>
    <message>
        <source>%1 forbids whole groups, so more may be forbidden than before</source>
        <translation>%1 prohíbe grupos enteros, así que puede haber más prohibido que antes</translation>
    </message>
    <message>
        <source>Markdown agents for .kiro/agents of Kiro IDE and CLI 3. Tools become groups of tools.</source>
        <translation>Agentes Markdown para .kiro/agents de Kiro IDE y CLI 3. Las herramientas pasan a ser grupos de herramientas.</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Edits are forbidden and commands are asked for, which is nearly the same</source>
        <translation>Las ediciones se prohíben y los comandos se consultan, que es casi lo mismo</translation>
    </message>
    <message>
        <source>Files for .opencode/agents. Tool lists become permissions.</source>
        <translation>Archivos para .opencode/agents. Las listas de herramientas pasan a ser permisos.</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>%1 asks where Claude Code would refuse</source>
        <translation>%1 pregunta donde Claude Code rechazaría</translation>
    </message>
    <message>
        <source>Files for .qwen/agents, with the tool names of Qwen Code. It cannot say that an agent has no tools.</source>
        <translation>Archivos para .qwen/agents, con los nombres de herramientas de Qwen Code. No puede expresar que un agente no tenga herramientas.</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>%1 turns dashes, curly quotes and special blanks into ASCII when it reads the file</source>
        <translation>%1 convierte rayas, comillas tipográficas y espacios especiales en ASCII al leer el archivo</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent, without a conversation of its own</source>
        <translation>Un modo es un papel del agente principal, sin conversación propia</translation>
    </message>
    <message>
        <source>Modes for .roomodes, one file for all, which joins what is there. Tools become groups of tools.</source>
        <translation>Modos para .roomodes, un archivo para todos que se une a lo que ya hay. Las herramientas pasan a ser grupos de herramientas.</translation>
    </message>
    <message>
        <source>Agent Skills</source>
        <translation>Agent Skills</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller, not in one of its own</source>
        <translation>Un skill se lee en la conversación de quien lo llama, no en una propia</translation>
    </message>
    <message>
        <source>A folder with a SKILL.md for each agent, which many programs read. Everything but the texts is lost.</source>
        <translation>Una carpeta con un SKILL.md por agente, que leen muchos programas. Se pierde todo salvo los textos.</translation>
    </message>
    <message>
        <source>%1 can only allow more than that: %2</source>
        <translation>%1 solo puede permitir más que eso: %2</translation>
    </message>
    <message>
        <source>%1 has nothing like: %2</source>
        <translation>%1 no tiene nada parecido a: %2</translation>
    </message>
    <message>
        <source>These come along, as %1 does not tell them from the others: %2</source>
        <translation>Estas se incluyen porque %1 no las distingue de las demás: %2</translation>
    </message>
    <message>
        <source>%1 cannot forbid a part of an allowed tool: %2</source>
        <translation>%1 no puede prohibir una parte de una herramienta permitida: %2</translation>
    </message>
    <message>
        <source>Is taken out of the list of allowed tools; %1 has no list of forbidden ones</source>
        <translation>Se quita de la lista de herramientas permitidas; %1 no tiene lista de prohibidas</translation>
    </message>
    <message>
        <source>In %1 an empty list means all tools, so it cannot be said that there are none</source>
        <translation>En %1 una lista vacía significa todas las herramientas, así que no se puede expresar que no hay ninguna</translation>
    </message>
    <message>
        <source>It is named after its file or key, “%1”</source>
        <translation>Recibe el nombre de su archivo o clave, «%1»</translation>
    </message>
    <message>
        <source>Claude Code takes other names: it is called “%1” there</source>
        <translation>Claude Code admite otros nombres: allí se llama «%1»</translation>
    </message>
    <message>
        <source>The first of the list that Claude Code takes</source>
        <translation>El primero de la lista que admite Claude Code</translation>
    </message>
    <message>
        <source>The newest model of that family</source>
        <translation>El modelo más nuevo de esa familia</translation>
    </message>
    <message>
        <source>Claude Code takes other names of models: the agent runs with that of its caller</source>
        <translation>Claude Code admite otros nombres de modelos: el agente se ejecuta con el de quien lo llama</translation>
    </message>
    <message>
        <source>“%1” takes no such value</source>
        <translation>«%1» no admite ese valor</translation>
    </message>
    <message>
        <source>The nearest level that Claude Code has</source>
        <translation>El nivel más próximo que tiene Claude Code</translation>
    </message>
    <message>
        <source>The nearest of Claude Code&apos;s eight colours</source>
        <translation>El más próximo de los ocho colores de Claude Code</translation>
    </message>
    <message>
        <source>Is empty and left out</source>
        <translation>Está vacío y se omite</translation>
    </message>
    <message>
        <source>Settings of servers are taken over as they stand</source>
        <translation>Los ajustes de los servidores se adoptan tal cual</translation>
    </message>
    <message>
        <source>Stands behind the frontmatter</source>
        <translation>Está detrás del frontmatter</translation>
    </message>
    <message>
        <source>Had no effect in a plugin, and has one among the agents of a project</source>
        <translation>No tenía efecto en un plugin y sí lo tiene entre los agentes de un proyecto</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in the prompt</source>
        <translation>Fuera de un plugin nada reemplaza «%1» en el prompt</translation>
    </message>
    <message>
        <source>Claude Code has its own provider</source>
        <translation>Claude Code tiene su propio proveedor</translation>
    </message>
    <message>
        <source>It changes nothing in either, but Claude Code asks before commands</source>
        <translation>No cambia nada en ninguno, pero Claude Code pregunta antes de ejecutar comandos</translation>
    </message>
    <message>
        <source>It acts without asking; a sandbox is a setting of the session in Claude Code</source>
        <translation>Actúa sin preguntar; en Claude Code, un sandbox es un ajuste de la sesión</translation>
    </message>
    <message>
        <source>The same for another of its readers</source>
        <translation>Lo mismo para otro de sus lectores</translation>
    </message>
    <message>
        <source>What changes files is forbidden, and commands are, since they may</source>
        <translation>Se prohíbe lo que cambia archivos, y también los comandos, pues pueden hacerlo</translation>
    </message>
    <message>
        <source>Says what is so anyway</source>
        <translation>Dice lo que ya es así</translation>
    </message>
    <message>
        <source>Has no effect there with an inherited model</source>
        <translation>Allí no tiene efecto con un modelo heredado</translation>
    </message>
    <message>
        <source>Stands behind the instructions</source>
        <translation>Está detrás de las instrucciones</translation>
    </message>
    <message>
        <source>The prompt holds “{{” or “{%”, the start of a template there and plain text here</source>
        <translation>El prompt contiene «{{» o «{%», allí el inicio de una plantilla y aquí texto normal</translation>
    </message>
    <message>
        <source>What is forbidden in part only is not forbidden here: %1</source>
        <translation>Lo que solo está prohibido en parte no está prohibido aquí: %1</translation>
    </message>
    <message>
        <source>Permissions that are granted or asked for are settings of the session here</source>
        <translation>Los permisos concedidos o consultados son aquí ajustes de la sesión</translation>
    </message>
    <message>
        <source>Rules for a part of these have no like here: %1</source>
        <translation>Las reglas para una parte de estas no tienen equivalente aquí: %1</translation>
    </message>
    <message>
        <source>It was one that users talk to; here others call it</source>
        <translation>Era uno con el que hablan los usuarios; aquí lo llaman otros</translation>
    </message>
    <message>
        <source>It acts without asking</source>
        <translation>Actúa sin preguntar</translation>
    </message>
    <message>
        <source>Only the number of turns has a like in Claude Code</source>
        <translation>Solo el número de turnos tiene equivalente en Claude Code</translation>
    </message>
    <message>
        <source>All that a mode can have: is left out, which means all tools</source>
        <translation>Todo lo que un modo puede tener: se omite, lo que significa todas las herramientas</translation>
    </message>
    <message>
        <source>What narrows these to certain files is lost: %1</source>
        <translation>Se pierde lo que limita estas a ciertos archivos: %1</translation>
    </message>
    <message>
        <source>Stands behind the definition of the role</source>
        <translation>Está detrás de la definición del papel</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent; a sub-agent has a conversation of its own</source>
        <translation>Un modo es un papel del agente principal; un subagente tiene una conversación propia</translation>
    </message>
    <message>
        <source>Is added to the description</source>
        <translation>Se añade a la descripción</translation>
    </message>
    <message>
        <source>Grants tools in advance and limits nothing, so it is no list of allowed tools</source>
        <translation>Concede herramientas de antemano y no limita nada, así que no es una lista de herramientas permitidas</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller; an agent has one of its own, and files beside the skill stay where they are</source>
        <translation>Un skill se lee en la conversación de quien lo llama; un agente tiene una propia, y los archivos junto al skill se quedan donde están</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it: the agent may do more than it should</source>
        <translation>Claude Code no tiene nada equivalente: el agente puede hacer más de lo que debería</translation>
    </message>
    <message>
        <source>%1 knows no such key, so it had no effect there</source>
        <translation>%1 no conoce esa clave, así que allí no tenía efecto</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it</source>
        <translation>Claude Code no tiene nada equivalente</translation>
    </message>
    <message>
        <source>Is kept as “%1”, which Claude Code ignores</source>
        <translation>Se conserva como «%1», que Claude Code ignora</translation>
    </message>
    <message>
        <source>Claude Code reads a backslash followed by n as a line break</source>
        <translation>Claude Code lee una barra inversa seguida de n como un salto de línea</translation>
    </message>
    <message>
        <source>Its header was not valid YAML and is read as it was meant; it is written as YAML</source>
        <translation>Su encabezado no era YAML válido y se lee como se pretendía; se escribe como YAML</translation>
    </message>
    <message>
        <source>Claude Code has nothing like: %1</source>
        <translation>Claude Code no tiene nada parecido a: %1</translation>
    </message>
    <message>
        <source>Takes the place of the agent “%1” that %2 has itself</source>
        <translation>Ocupa el lugar del agente «%1» que trae %2</translation>
    </message>
    <message>
        <source>Hooks of the plugin held for the agent, too, and are not taken over: %1</source>
        <translation>Los hooks del plugin valían también para el agente y no se toman: %1</translation>
    </message>
    <message>
        <source>MCP servers of the plugin have to be set up where the agent is used: %1</source>
        <translation>Los servidores MCP del plugin deben configurarse donde se use el agente: %1</translation>
    </message>
    <message>
        <source>The recipe is left out: it is not known where Goose looks for those of a user</source>
        <translation>La receta se omite: no se sabe dónde busca Goose las de un usuario</translation>
    </message>
    <message>
        <source>Held for the whole session in the plugin, and holds for this agent alone here</source>
        <translation>En el complemento valía para toda la sesión y aquí vale solo para este agente</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in it, so it does not work before that is changed</source>
        <translation>Fuera de un complemento nada sustituye «%1» en ello, así que no funciona hasta que se cambie</translation>
    </message>
    <message>
        <source>Hooks of the plugin that are about the main conversation are not taken over: %1</source>
        <translation>Los hooks del complemento que atañen a la conversación principal no se toman: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::Fields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the agent is called and mentioned by; the file name does not matter. Use lower-case letters, digits and hyphens. Without a name, or with a number, a colon or a leading hyphen in its place, the file is skipped.</source>
        <translation>Con qué nombre se llama y menciona al agente; el nombre del archivo no importa. Use minúsculas, cifras y guiones. Sin nombre, o con un número, dos puntos o un guion inicial en su lugar, el archivo se omite.</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Cuándo usarlo</translation>
    </message>
    <message>
        <source>Tells the calling model when to hand work to this agent, so it decides whether the agent is ever used. A sentence that begins with “Use this agent when” and two to four examples do well. Without it, or with anything but text, the file is skipped.</source>
        <translation>Indica al modelo que llama cuándo encargar trabajo a este agente, así que decide si el agente llega a usarse. Funciona bien una frase que empiece por «Use this agent when» y de dos a cuatro ejemplos. Sin ella, o con algo que no sea texto, el archivo se omite.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>The only tools the agent may use; * stands for all. Leave the key out to inherit everything: present but empty means no tools at all. Unknown names are dropped without a word.</source>
        <translation>Las únicas herramientas que el agente puede usar; * equivale a todas. Omita la clave para heredarlo todo: presente pero vacía significa ninguna herramienta. Los nombres desconocidos se descartan sin aviso.</translation>
    </message>
    <message>
        <source>Inherits all tools</source>
        <translation>Hereda todas las herramientas</translation>
    </message>
    <message>
        <source>No tools at all</source>
        <translation>Ninguna herramienta</translation>
    </message>
    <message>
        <source>Forbidden tools</source>
        <translation>Herramientas prohibidas</translation>
    </message>
    <message>
        <source>Tools that are taken away, before the list of allowed ones is looked at. mcp__* takes every MCP tool away.</source>
        <translation>Herramientas que se quitan antes de mirar la lista de permitidas. mcp__* quita todas las herramientas MCP.</translation>
    </message>
    <message>
        <source>Nothing forbidden</source>
        <translation>Nada prohibido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The model that runs the agent: an alias, a full model id, or inherit for that of the main conversation, which is also the default. Any other text is passed on as it is and fails when the agent is called.</source>
        <translation>El modelo que ejecuta el agente: un alias, un id de modelo completo o inherit para el de la conversación principal, que es también el valor predeterminado. Cualquier otro texto se transmite tal cual y falla al llamar al agente.</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>Modo de permisos</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; manual is a newer word for default. A caller that runs in bypassPermissions, acceptEdits or auto overrides it, and plugins may not set it. An unknown value is ignored.</source>
        <translation>Cómo pregunta el agente antes de actuar; manual es una palabra más nueva para default. Quien lo llame desde bypassPermissions, acceptEdits o auto lo anula, y los plugins no pueden fijarlo. Un valor desconocido se ignora.</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>Límite de turnos</translation>
    </message>
    <message>
        <source>The agent stops after this many turns. A positive whole number; anything else is ignored.</source>
        <translation>El agente se detiene tras este número de turnos. Un número entero positivo; cualquier otra cosa se ignora.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Skills whose text the agent has from the start. A skill that switches off its own use by models cannot be loaded this way.</source>
        <translation>Skills cuyo texto tiene el agente desde el principio. Un skill que desactiva su uso por modelos no se puede cargar así.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Servers that only this agent is connected to: names of configured ones, or a name with its own settings. Ignored in plugins.</source>
        <translation>Servidores a los que solo se conecta este agente: nombres de servidores configurados, o un nombre con ajustes propios. Se ignora en plugins.</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Commands that run at certain events while the agent works, as a map from event to matchers. With anything but a map the agent does not load. Ignored in plugins.</source>
        <translation>Comandos que se ejecutan en ciertos eventos mientras el agente trabaja, como un mapa de evento a «matchers». Con algo que no sea un mapa, el agente no se carga. Se ignora en plugins.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Gives the agent a folder of notes that it keeps between runs: for you everywhere, for the project, or for the project on this machine only. It switches Read, Write and Edit on. An unknown value is ignored.</source>
        <translation>Da al agente una carpeta de notas que conserva entre ejecuciones: para el usuario en todas partes, para el proyecto o para el proyecto solo en este equipo. Activa Read, Write y Edit. Un valor desconocido se ignora.</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Ejecutar en segundo plano</translation>
    </message>
    <message>
        <source>The agent runs as a background task, with a smaller set of tools. true or false; anything else is ignored.</source>
        <translation>El agente se ejecuta como tarea en segundo plano, con menos herramientas. true o false; cualquier otra cosa se ignora.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How hard the model thinks: a level or a whole number. Without it, or with another word, the session&apos;s own setting counts.</source>
        <translation>Cuánto piensa el modelo: un nivel o un número entero. Sin él, o con otra palabra, vale el ajuste de la sesión.</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Aislamiento</translation>
    </message>
    <message>
        <source>worktree lets the agent work in a checkout of its own, so that it does not touch your files. remote is accepted too, but not documented. Anything else is ignored.</source>
        <translation>worktree hace que el agente trabaje en una copia de trabajo propia, de modo que no toca los archivos del usuario. También se acepta remote, pero no está documentado. Cualquier otra cosa se ignora.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The colour the agent is shown in. Eight names are known; hex values and other names are ignored without notice.</source>
        <translation>El color con el que se muestra el agente. Se conocen ocho nombres; los valores hexadecimales y otros nombres se ignoran sin aviso.</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>Prompt inicial</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main session. Has no effect on a sub-agent, and is ignored in plugins.</source>
        <translation>Se envía como primer mensaje cuando el agente se ejecuta como sesión principal. No tiene efecto en un subagente y se ignora en plugins.</translation>
    </message>
    <message>
        <source>Compaction window</source>
        <translation>Ventana de compactación</translation>
    </message>
    <message>
        <source>Number of tokens at which a sub-agent&apos;s conversation is compacted. A whole number of 100000 or more; anything else is ignored.</source>
        <translation>Número de tokens a partir del cual se compacta la conversación de un subagente. Un número entero de 100000 o más; cualquier otra cosa se ignora.</translation>
    </message>
    <message>
        <source>Leave CLAUDE.md out</source>
        <translation>Omitir CLAUDE.md</translation>
    </message>
    <message>
        <source>With true the agent does not see the CLAUDE.md files of user, project and folder. Instructions of the organisation stay.</source>
        <translation>Con true, el agente no ve los archivos CLAUDE.md de usuario, proyecto y carpeta. Las instrucciones de la organización se mantienen.</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>Agents that watch this one at work, by name, separated by commas. Four at most.</source>
        <translation>Agentes que observan a este mientras trabaja, por nombre y separados por comas. Cuatro como máximo.</translation>
    </message>
    <message>
        <source>Message to observers</source>
        <translation>Mensaje a los observadores</translation>
    </message>
    <message>
        <source>Text that the watching agents are given.</source>
        <translation>Texto que reciben los agentes que observan.</translation>
    </message>
    <message>
        <source>Qwen Code: how the agent asks before it acts. Anything else keeps it from loading.</source>
        <translation>Qwen Code: cómo pregunta el agente antes de actuar. Cualquier otra cosa impide que se cargue.</translation>
    </message>
    <message>
        <source>VS Code: a hint in the box for the request.</source>
        <translation>VS Code: una sugerencia en el cuadro de la petición.</translation>
    </message>
    <message>
        <source>OpenCode: true switches the agent off.</source>
        <translation>OpenCode: true desactiva el agente.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: with true only the user starts the agent.</source>
        <translation>VS Code y Copilot: con true, solo el usuario inicia el agente.</translation>
    </message>
    <message>
        <source>Gemini CLI: the name that people see.</source>
        <translation>Gemini CLI: el nombre que ven las personas.</translation>
    </message>
    <message>
        <source>VS Code: buttons that go on with another agent; a list of label, agent, prompt and send.</source>
        <translation>VS Code: botones que continúan con otro agente; una lista de label, agent, prompt y send.</translation>
    </message>
    <message>
        <source>OpenCode: true keeps the agent out of lists.</source>
        <translation>OpenCode: true excluye el agente de las listas.</translation>
    </message>
    <message>
        <source>Copilot CLI: gives the repository&apos;s instructions to the agent.</source>
        <translation>Copilot CLI: da al agente las instrucciones del repositorio.</translation>
    </message>
    <message>
        <source>Kiro: also loads the servers of the general MCP file.</source>
        <translation>Kiro: carga también los servidores del archivo MCP general.</translation>
    </message>
    <message>
        <source>Kiro: also loads powers.</source>
        <translation>Kiro: carga también «powers».</translation>
    </message>
    <message>
        <source>Copilot, retired: whether the model may start the agent by itself.</source>
        <translation>Copilot, retirada: si el modelo puede iniciar el agente por sí mismo.</translation>
    </message>
    <message>
        <source>Cursor: runs in the background.</source>
        <translation>Cursor: se ejecuta en segundo plano.</translation>
    </message>
    <message>
        <source>Kiro: the keys that choose the agent.</source>
        <translation>Kiro: las teclas que eligen el agente.</translation>
    </message>
    <message>
        <source>Agent Skills: the licence of the skill.</source>
        <translation>Agent Skills: la licencia del skill.</translation>
    </message>
    <message>
        <source>OpenCode, older spelling of steps.</source>
        <translation>OpenCode, grafía antigua de steps.</translation>
    </message>
    <message>
        <source>OpenCode: who can start the agent. Without it, both the user and other agents.</source>
        <translation>OpenCode: quién puede iniciar el agente. Sin ella, tanto el usuario como otros agentes.</translation>
    </message>
    <message>
        <source>Qwen Code: temperature and the like.</source>
        <translation>Qwen Code: temperatura y similares.</translation>
    </message>
    <message>
        <source>Copilot CLI: whether it may fall back to another model.</source>
        <translation>Copilot CLI: si puede recurrir a otro modelo.</translation>
    </message>
    <message>
        <source>Copilot CLI: models in order of preference.</source>
        <translation>Copilot CLI: modelos por orden de preferencia.</translation>
    </message>
    <message>
        <source>OpenCode: ask, allow or deny for each tool.</source>
        <translation>OpenCode: ask, allow o deny para cada herramienta.</translation>
    </message>
    <message>
        <source>Kiro: a list of capability, effect and match.</source>
        <translation>Kiro: una lista de capability, effect y match.</translation>
    </message>
    <message>
        <source>Cursor: true keeps the agent from writing.</source>
        <translation>Cursor: true impide que el agente escriba.</translation>
    </message>
    <message>
        <source>Copilot CLI and Factory: how hard the model thinks.</source>
        <translation>Copilot CLI y Factory: cuánto piensa el modelo.</translation>
    </message>
    <message>
        <source>Junie: how hard the model thinks.</source>
        <translation>Junie: cuánto piensa el modelo.</translation>
    </message>
    <message>
        <source>Qwen Code: limits of turns and minutes.</source>
        <translation>Qwen Code: límites de turnos y minutos.</translation>
    </message>
    <message>
        <source>Codex: what the agent may touch.</source>
        <translation>Codex: qué puede tocar el agente.</translation>
    </message>
    <message>
        <source>OpenCode: the agent stops after this many steps.</source>
        <translation>OpenCode: el agente se detiene tras este número de pasos.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: where the agent is offered. Without it, in both.</source>
        <translation>VS Code y Copilot: dónde se ofrece el agente. Sin ella, en ambos.</translation>
    </message>
    <message>
        <source>OpenCode and Gemini CLI: how freely the model chooses its words.</source>
        <translation>OpenCode y Gemini CLI: con cuánta libertad elige el modelo sus palabras.</translation>
    </message>
    <message>
        <source>Gemini CLI: the agent stops after this many minutes.</source>
        <translation>Gemini CLI: el agente se detiene tras este número de minutos.</translation>
    </message>
    <message>
        <source>Kiro: other names for tools.</source>
        <translation>Kiro: otros nombres para las herramientas.</translation>
    </message>
    <message>
        <source>Kiro: settings for each tool.</source>
        <translation>Kiro: ajustes para cada herramienta.</translation>
    </message>
    <message>
        <source>OpenCode: how many words the model chooses from.</source>
        <translation>OpenCode: entre cuántas palabras elige el modelo.</translation>
    </message>
    <message>
        <source>VS Code and Copilot: false keeps the agent out of the user&apos;s list.</source>
        <translation>VS Code y Copilot: false excluye el agente de la lista del usuario.</translation>
    </message>
    <message>
        <source>OpenCode: a variant of the model.</source>
        <translation>OpenCode: una variante del modelo.</translation>
    </message>
    <message>
        <source>Kiro: what the agent says at the start.</source>
        <translation>Kiro: qué dice el agente al empezar.</translation>
    </message>
</context>
<context>
    <name>Agentwright::Importing</name>
    <message>
        <source>Its frontmatter is never closed by three hyphens</source>
        <translation>Su frontmatter nunca se cierra con tres guiones</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>Su «%1» no es YAML y no se puede leer</translation>
    </message>
    <message>
        <source>It holds no “key: value” entries</source>
        <translation>No contiene entradas «clave: valor»</translation>
    </message>
    <message>
        <source>It is not valid %1: %2</source>
        <translation>No es %1 válido: %2</translation>
    </message>
    <message>
        <source>Its agent runs on another machine and has no prompt</source>
        <translation>Su agente se ejecuta en otro equipo y no tiene prompt</translation>
    </message>
    <message>
        <source>Its prompt stands in another file, which is not read: %1</source>
        <translation>Su prompt está en otro archivo, que no se lee: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written so that Claude Code loads it</source>
        <translation>«%1» no se puede escribir de forma que Claude Code lo cargue</translation>
    </message>
    <message>
        <source>It is no agent of this format</source>
        <translation>No es un agente de este formato</translation>
    </message>
    <message>
        <source>It is no agent of any format known here</source>
        <translation>No es un agente de ningún formato conocido aquí</translation>
    </message>
    <message>
        <source>It may be one of several formats, so the right one has to be named: %1</source>
        <translation>Puede ser de varios formatos, así que hay que indicar el correcto: %1</translation>
    </message>
    <message>
        <source>There is no agent in it</source>
        <translation>No contiene ningún agente</translation>
    </message>
    <message>
        <source>Another agent is called “%1” already, that of %2</source>
        <translation>Ya hay otro agente llamado «%1», el de %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::Readings</name>
    <message>
        <source>Ignored for its value: %1</source>
        <translation>Se ignora por su valor: %1</translation>
    </message>
    <message>
        <source>Unknown and ignored: %1</source>
        <translation>Desconocido e ignorado: %1</translation>
    </message>
    <message>
        <source>Not known and dropped without a word: %1</source>
        <translation>No se conoce y se descarta sin aviso: %1</translation>
    </message>
    <message>
        <source>Never available to sub-agents: %1</source>
        <translation>Nunca disponible para subagentes: %1</translation>
    </message>
    <message>
        <source>The kind of session decides whether it is there: %1</source>
        <translation>El tipo de sesión decide si está presente: %1</translation>
    </message>
    <message>
        <source>Taken away by disallowedTools: %1</source>
        <translation>Quitado por disallowedTools: %1</translation>
    </message>
    <message>
        <source>No entry of the tool list is known: the agent is listed but refused when it is called</source>
        <translation>No se conoce ninguna entrada de la lista de herramientas: el agente aparece en la lista, pero se rechaza al llamarlo</translation>
    </message>
    <message>
        <source>All tools except: %1</source>
        <translation>Todas las herramientas excepto: %1</translation>
    </message>
    <message>
        <source>The tool list is there but empty: no tools. Only an absent key gives all of them</source>
        <translation>La lista de herramientas existe, pero está vacía: ninguna herramienta. Solo la ausencia de la clave las da todas</translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation>Se carga.</translation>
    </message>
    <message>
        <source>The header holds no “key: value” entries.</source>
        <translation>El encabezado no contiene entradas «clave: valor».</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>«%1» es obligatorio.</translation>
    </message>
    <message>
        <source>The value of “%1” is not one the tool takes.</source>
        <translation>El valor de «%1» no es uno que admita la herramienta.</translation>
    </message>
    <message>
        <source>“%1” is no key of this tool, and one unknown key is enough to refuse the file.</source>
        <translation>«%1» no es una clave de esta herramienta, y basta una clave desconocida para rechazar el archivo.</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.md”, in lower case, are looked at.</source>
        <translation>Solo se miran los archivos cuyo nombre acaba en «.md», en minúsculas.</translation>
    </message>
    <message>
        <source>The file is UTF-16; it is read as UTF-8, and then has no header.</source>
        <translation>El archivo es UTF-16; se lee como UTF-8 y entonces no tiene encabezado.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and Claude Code&apos;s repair does not work with CRLF line ends.</source>
        <translation>El encabezado no es YAML válido (%1), y la reparación de Claude Code no funciona con finales de línea CRLF.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no line that Claude Code would repair.</source>
        <translation>El encabezado no es YAML válido (%1), y no hay ninguna línea que Claude Code repararía.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and after Claude Code&apos;s repair it still is not (%2).</source>
        <translation>El encabezado no es YAML válido (%1), y tras la reparación de Claude Code sigue sin serlo (%2).</translation>
    </message>
    <message>
        <source>The file does not begin with a line of three hyphens, so it is not an agent file.</source>
        <translation>El archivo no empieza con una línea de tres guiones, así que no es un archivo de agente.</translation>
    </message>
    <message>
        <source>The header is never closed by three hyphens, so it is not an agent file.</source>
        <translation>El encabezado nunca se cierra con tres guiones, así que no es un archivo de agente.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>No hay nombre.</translation>
    </message>
    <message>
        <source>The name is not text: quote it if it should be.</source>
        <translation>El nombre no es texto: póngalo entre comillas si debe serlo.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name holds a colon.</source>
        <translation>El nombre contiene dos puntos.</translation>
    </message>
    <message>
        <source>The name begins with a hyphen.</source>
        <translation>El nombre empieza con un guion.</translation>
    </message>
    <message>
        <source>The name has more than 256 characters.</source>
        <translation>El nombre tiene más de 256 caracteres.</translation>
    </message>
    <message>
        <source>There is no description.</source>
        <translation>No hay descripción.</translation>
    </message>
    <message>
        <source>The description is not text: quote it if it should be.</source>
        <translation>La descripción no es texto: póngala entre comillas si debe serlo.</translation>
    </message>
    <message>
        <source>The description is empty.</source>
        <translation>La descripción está vacía.</translation>
    </message>
    <message>
        <source>The hooks are not well formed.</source>
        <translation>Los hooks no están bien formados.</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML (%1).</source>
        <translation>Se carga porque Claude Code repara el encabezado, que no es YAML válido (%1).</translation>
    </message>
    <message>
        <source>The header ends at the first three hyphens, which stand inside a line: the rest has become part of the prompt</source>
        <translation>El encabezado acaba en los primeros tres guiones, que están dentro de una línea: el resto ha pasado a formar parte del prompt</translation>
    </message>
    <message>
        <source>A backslash followed by n in the description is read as a line break</source>
        <translation>Una barra inversa seguida de n en la descripción se lee como un salto de línea</translation>
    </message>
    <message>
        <source>The name has more than 256 characters: the file name is used</source>
        <translation>El nombre tiene más de 256 caracteres: se usa el nombre del archivo</translation>
    </message>
    <message>
        <source>There is no description: a general one with the plugin&apos;s name takes its place</source>
        <translation>No hay descripción: la sustituye una genérica con el nombre del plugin</translation>
    </message>
    <message>
        <source>Ignored in plugins: %1</source>
        <translation>Se ignora en plugins: %1</translation>
    </message>
    <message>
        <source>Loads without its header, which cannot be read: under the file name, with a general description and all tools.</source>
        <translation>Se carga sin su encabezado, que no se puede leer: con el nombre del archivo, una descripción genérica y todas las herramientas.</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML.</source>
        <translation>Se carga porque Claude Code repara el encabezado, que no es YAML válido.</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and a colon go before the name</source>
        <translation>El nombre del plugin y dos puntos van delante del nombre</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.yaml” or “.yml” are looked at.</source>
        <translation>Solo se miran los archivos cuyo nombre acaba en «.yaml» o «.yml».</translation>
    </message>
    <message>
        <source>There is no header that is valid YAML between two lines of three hyphens.</source>
        <translation>No hay un encabezado que sea YAML válido entre dos líneas de tres guiones.</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>El prompt está vacío.</translation>
    </message>
    <message>
        <source>In VS Code, a tool that is not known refuses the file</source>
        <translation>En VS Code, una herramienta desconocida hace que se rechace el archivo</translation>
    </message>
    <message>
        <source>Codex reads roles from TOML files; a Markdown file in its folder is not looked at.</source>
        <translation>Codex lee los papeles de archivos TOML; un archivo Markdown en su carpeta no se mira.</translation>
    </message>
    <message>
        <source>The prompt is longer than the documented 30,000 characters</source>
        <translation>El prompt supera los 30 000 caracteres documentados</translation>
    </message>
    <message>
        <source>What a wrong value does is inferred from Copilot CLI</source>
        <translation>Lo que hace un valor erróneo se deduce de Copilot CLI</translation>
    </message>
    <message>
        <source>There are no tool lists here: the agent gets the tools of its caller</source>
        <translation>Aquí no hay listas de herramientas: el agente recibe las de quien lo llama</translation>
    </message>
    <message>
        <source>The name may hold only lower-case letters, digits, hyphens and underscores.</source>
        <translation>El nombre solo puede contener minúsculas, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>“%1” is no tool here, and one unknown tool is enough to refuse the file.</source>
        <translation>«%1» no es una herramienta aquí, y basta una herramienta desconocida para rechazar el archivo.</translation>
    </message>
    <message>
        <source>The description is longer than the documented 500 characters</source>
        <translation>La descripción supera los 500 caracteres documentados</translation>
    </message>
    <message>
        <source>Files whose name begins with an underscore are skipped.</source>
        <translation>Los archivos cuyo nombre empieza con un guion bajo se omiten.</translation>
    </message>
    <message>
        <source>%1 in the prompt is replaced when the agent is called, and an unknown name fails then</source>
        <translation>%1 en el prompt se reemplaza al llamar al agente, y entonces un nombre desconocido falla</translation>
    </message>
    <message>
        <source>There is no header between two lines of three hyphens.</source>
        <translation>No hay encabezado entre dos líneas de tres guiones.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no repair.</source>
        <translation>El encabezado no es YAML válido (%1), y no hay reparación.</translation>
    </message>
    <message>
        <source>There is no description: a general one takes its place</source>
        <translation>No hay descripción: la sustituye una genérica</translation>
    </message>
    <message>
        <source>The value of “%1” makes the whole configuration invalid: OpenCode does not start.</source>
        <translation>El valor de «%1» invalida toda la configuración: OpenCode no se inicia.</translation>
    </message>
    <message>
        <source>Permissions decide which tools may be used</source>
        <translation>Los permisos deciden qué herramientas se pueden usar</translation>
    </message>
    <message>
        <source>The model is not written as “provider/model”</source>
        <translation>El modelo no está escrito como «provider/model»</translation>
    </message>
    <message>
        <source>Unknown and sent to the model provider: %1</source>
        <translation>Desconocido y enviado al proveedor del modelo: %1</translation>
    </message>
    <message>
        <source>There is no header: the whole file is the prompt</source>
        <translation>No hay encabezado: el archivo entero es el prompt</translation>
    </message>
    <message>
        <source>Loads without its header, which is not valid YAML: the whole file, header included, becomes the prompt.</source>
        <translation>Se carga sin su encabezado, que no es YAML válido: el archivo entero, encabezado incluido, pasa a ser el prompt.</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and the repair does not help.</source>
        <translation>El encabezado no es YAML válido (%1), y la reparación no sirve.</translation>
    </message>
    <message>
        <source>Loads because OpenCode repairs the header, which is not valid YAML.</source>
        <translation>Se carga porque OpenCode repara el encabezado, que no es YAML válido.</translation>
    </message>
    <message>
        <source>The name may hold letters, digits, and inside it hyphens and underscores.</source>
        <translation>El nombre puede contener letras, cifras y, en su interior, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The name must have 2 to 50 characters.</source>
        <translation>El nombre debe tener de 2 a 50 caracteres.</translation>
    </message>
    <message>
        <source>The name “%1” is reserved.</source>
        <translation>El nombre «%1» está reservado.</translation>
    </message>
    <message>
        <source>The prompt has fewer than 10 characters.</source>
        <translation>El prompt tiene menos de 10 caracteres.</translation>
    </message>
    <message>
        <source>The permission mode is translated to: %1</source>
        <translation>El modo de permisos se traduce a: %1</translation>
    </message>
    <message>
        <source>Qwen Code warns of the length of the description or the prompt</source>
        <translation>Qwen Code advierte de la longitud de la descripción o del prompt</translation>
    </message>
    <message>
        <source>Loads because a header that is not valid YAML is read line by line.</source>
        <translation>Se carga porque un encabezado que no es YAML válido se lee línea por línea.</translation>
    </message>
    <message>
        <source>An empty tool list gives all tools here</source>
        <translation>Una lista de herramientas vacía las da todas aquí</translation>
    </message>
    <message>
        <source>A slug may hold only letters, digits and hyphens.</source>
        <translation>Un slug solo puede contener letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>A tool group is named twice.</source>
        <translation>Un grupo de herramientas se nombra dos veces.</translation>
    </message>
    <message>
        <source>Modes are read from “.roomodes” only; a Markdown file is not looked at.</source>
        <translation>Los modos solo se leen de «.roomodes»; un archivo Markdown no se mira.</translation>
    </message>
    <message>
        <source>The file is not valid YAML (%1).</source>
        <translation>El archivo no es YAML válido (%1).</translation>
    </message>
    <message>
        <source>There is no list “customModes”.</source>
        <translation>No hay ninguna lista «customModes».</translation>
    </message>
    <message>
        <source>The file holds %1 modes; this is the first one</source>
        <translation>El archivo contiene %1 modos; este es el primero</translation>
    </message>
    <message>
        <source>Dashes, curly quotes and special blanks are turned into ASCII in the whole file</source>
        <translation>Las rayas, comillas tipográficas y espacios especiales se convierten en ASCII en todo el archivo</translation>
    </message>
    <message>
        <source>The name must be lower-case words joined by single hyphens, 64 characters at most.</source>
        <translation>El nombre debe constar de palabras en minúsculas unidas por guiones simples, 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The name is not that of the folder, “%1”.</source>
        <translation>El nombre no es el de la carpeta, «%1».</translation>
    </message>
    <message>
        <source>The description is longer than 1,024 characters.</source>
        <translation>La descripción tiene más de 1024 caracteres.</translation>
    </message>
    <message>
        <source>Skills are read from files named “SKILL.md” only.</source>
        <translation>Los skills solo se leen de archivos llamados «SKILL.md».</translation>
    </message>
    <message>
        <source>This is what the specification and its validator ask for; single tools are kinder</source>
        <translation>Esto es lo que piden la especificación y su validador; algunas herramientas son más tolerantes</translation>
    </message>
    <message>
        <source>Which of these tools exist depends on the extensions that are installed</source>
        <translation>Cuáles de estas herramientas existen depende de las extensiones instaladas</translation>
    </message>
    <message>
        <source>Loads without a header: the whole file is the prompt, all tools are allowed.</source>
        <translation>Se carga sin encabezado: el archivo entero es el prompt y se permiten todas las herramientas.</translation>
    </message>
    <message>
        <source>What stands behind a line that is no “key: value” is lost, with it perhaps the tool list</source>
        <translation>Se pierde lo que está detrás de una línea que no es «clave: valor», y con ello quizá la lista de herramientas</translation>
    </message>
    <message>
        <source>Inferred: the reader of this product is not public, strict YAML is assumed</source>
        <translation>Deducido: el lector de este producto no es público; se supone YAML estricto</translation>
    </message>
</context>
<context>
    <name>Agentwright::Rules</name>
    <message>
        <source>nothing more may stand here</source>
        <translation>aquí no puede haber nada más</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>a key in double quotes belongs here</source>
        <translation>aquí va una clave entre comillas dobles</translation>
    </message>
    <message>
        <source>a colon belongs here</source>
        <translation>aquí van dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing brace belongs here</source>
        <translation>aquí va una coma o una llave de cierre</translation>
    </message>
    <message>
        <source>a comma or a closing bracket belongs here</source>
        <translation>aquí va una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>a line break in a text is written \n</source>
        <translation>un salto de línea en un texto se escribe \n</translation>
    </message>
    <message>
        <source>the text is never closed</source>
        <translation>el texto nunca se cierra</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>no existe esa secuencia de escape</translation>
    </message>
    <message>
        <source>a value belongs here</source>
        <translation>aquí va un valor</translation>
    </message>
    <message>
        <source>The frontmatter is opened by --- but never closed.</source>
        <translation>El frontmatter se abre con ---, pero nunca se cierra.</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed: no tool loads the file</source>
        <translation>El frontmatter que empieza aquí nunca se cierra: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>Close the frontmatter</source>
        <translation>Cerrar el frontmatter</translation>
    </message>
    <message>
        <source>Part of the frontmatter is not valid YAML.</source>
        <translation>Parte del frontmatter no es YAML válido.</translation>
    </message>
    <message>
        <source>“%1” begins with a quote that is never closed: Claude Code and other tools skip the file</source>
        <translation>«%1» empieza con una comilla que nunca se cierra: Claude Code y otras herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>“%1” goes on over unindented lines, which is not YAML: Claude Code and other tools skip the file</source>
        <translation>«%1» continúa en líneas sin sangrar, lo que no es YAML: Claude Code y otras herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and no tolerant reading helps: Claude Code and other tools skip the file</source>
        <translation>«%1» no es YAML válido, y ninguna lectura tolerante sirve: Claude Code y otras herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML: Claude Code reads it tolerantly, most other tools skip the file</source>
        <translation>«%1» no es YAML válido: Claude Code lo lee con tolerancia, la mayoría de las demás herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with CRLF line ends Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>«%1» no es YAML válido, y con finales de línea CRLF Claude Code tampoco lo lee con tolerancia: el archivo se omite</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with a block of text (| or &gt;) in another key Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>«%1» no es YAML válido, y con un bloque de texto (| o &gt;) en otra clave Claude Code tampoco lo lee con tolerancia: el archivo se omite</translation>
    </message>
    <message>
        <source>Indent the text of “%1” as a block</source>
        <translation>Sangrar el texto de «%1» como bloque</translation>
    </message>
    <message>
        <source>Put “%1” in quotes</source>
        <translation>Poner «%1» entre comillas</translation>
    </message>
    <message>
        <source>This line belongs to no key: Claude Code reads the frontmatter tolerantly, most other tools skip the file</source>
        <translation>Esta línea no pertenece a ninguna clave: Claude Code lee el frontmatter con tolerancia, la mayoría de las demás herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>This line belongs to no key, so that the frontmatter is not valid YAML: Claude Code and other tools skip the file</source>
        <translation>Esta línea no pertenece a ninguna clave, por lo que el frontmatter no es YAML válido: Claude Code y otras herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>Claude Code cannot read the frontmatter from here on (%1) and skips the file, although it is valid YAML</source>
        <translation>Claude Code no puede leer el frontmatter a partir de aquí (%1) y omite el archivo, aunque es YAML válido</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): most tools other than Claude Code skip the file</source>
        <translation>El frontmatter no es YAML válido aquí (%1): la mayoría de las herramientas distintas de Claude Code omiten el archivo</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): Claude Code and other tools skip the file</source>
        <translation>El frontmatter no es YAML válido aquí (%1): Claude Code y otras herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>A key is given more than once.</source>
        <translation>Una clave aparece más de una vez.</translation>
    </message>
    <message>
        <source>“%1” is given again further down: Claude Code ignores this one, other tools skip the file</source>
        <translation>«%1» aparece de nuevo más abajo: Claude Code ignora esta, otras herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>Remove this “%1”</source>
        <translation>Quitar este «%1»</translation>
    </message>
    <message>
        <source>Claude Code does not know the key.</source>
        <translation>Claude Code no conoce la clave.</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; “%2” is there too</source>
        <translation>Claude Code no conoce «%1» y la ignora; «%2» también está presente</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and skips the file, which has no “%2”</source>
        <translation>Claude Code no conoce «%1» y omite el archivo, que no tiene «%2»</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code no conoce «%1» y la ignora; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de «%1» a «%2»</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it</source>
        <translation>Claude Code no conoce «%1» y la ignora</translation>
    </message>
    <message>
        <source>The file has no frontmatter, so it is no agent.</source>
        <translation>El archivo no tiene frontmatter, así que no es un agente.</translation>
    </message>
    <message>
        <source>The file has no frontmatter: no tool takes it for an agent</source>
        <translation>El archivo no tiene frontmatter: ninguna herramienta lo toma por un agente</translation>
    </message>
    <message>
        <source>Insert a frontmatter with the name “%1”</source>
        <translation>Insertar un frontmatter con el nombre «%1»</translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8.</source>
        <translation>El archivo contiene bytes que no son UTF-8.</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8: tools read it as U+FFFD</source>
        <translation>El byte %1 no es UTF-8: las herramientas lo leen como U+FFFD</translation>
    </message>
    <message>
        <source>%1 bytes are not UTF-8, the first is %2: tools read them as U+FFFD</source>
        <translation>%1 bytes no son UTF-8, el primero es %2: las herramientas los leen como U+FFFD</translation>
    </message>
    <message>
        <source>Read them as Latin-1</source>
        <translation>Leerlos como Latin-1</translation>
    </message>
    <message>
        <source>Some lines end in another way than most.</source>
        <translation>Algunas líneas acaban de otra manera que la mayoría.</translation>
    </message>
    <message>
        <source>Line ends are mixed: %1 differ from the others</source>
        <translation>Hay finales de línea mezclados: %1 difieren de los demás</translation>
    </message>
    <message>
        <source>Make all line ends equal</source>
        <translation>Igualar todos los finales de línea</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 byte-order mark.</source>
        <translation>El archivo empieza con una marca de orden de bytes UTF-8.</translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark: VS Code and Gemini CLI do not read its frontmatter</source>
        <translation>El archivo empieza con una marca de orden de bytes: VS Code y Gemini CLI no leen su frontmatter</translation>
    </message>
    <message>
        <source>Remove the byte-order mark</source>
        <translation>Quitar la marca de orden de bytes</translation>
    </message>
    <message>
        <source>The frontmatter is closed by something else than a line of three dashes.</source>
        <translation>El frontmatter se cierra con algo distinto de una línea de tres guiones.</translation>
    </message>
    <message>
        <source>These dashes close the frontmatter in the middle of the text of “%1”</source>
        <translation>Estos guiones cierran el frontmatter en medio del texto de «%1»</translation>
    </message>
    <message>
        <source>The frontmatter is not closed by exactly ---: only Claude Code reads it so</source>
        <translation>El frontmatter no se cierra exactamente con ---: solo Claude Code lo lee así</translation>
    </message>
    <message>
        <source>Close it by a line of three dashes</source>
        <translation>Cerrarlo con una línea de tres guiones</translation>
    </message>
    <message>
        <source>Something stands in front of the frontmatter.</source>
        <translation>Hay algo delante del frontmatter.</translation>
    </message>
    <message>
        <source>The frontmatter does not begin on the first line: no tool loads the file</source>
        <translation>El frontmatter no empieza en la primera línea: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>Remove the blanks in front of it</source>
        <translation>Quitar los espacios de delante</translation>
    </message>
    <message>
        <source>Move the comment behind the frontmatter</source>
        <translation>Mover el comentario detrás del frontmatter</translation>
    </message>
    <message>
        <source>A comment stands in front of the frontmatter: no tool loads the file</source>
        <translation>Hay un comentario delante del frontmatter: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>Move the text behind the frontmatter</source>
        <translation>Mover el texto detrás del frontmatter</translation>
    </message>
    <message>
        <source>Text stands in front of the frontmatter: no tool loads the file</source>
        <translation>Hay texto delante del frontmatter: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>The frontmatter stands in a code block: no tool loads the file</source>
        <translation>El frontmatter está en un bloque de código: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>Remove the code fence</source>
        <translation>Quitar los delimitadores del bloque de código</translation>
    </message>
    <message>
        <source>The first line of the frontmatter is not exactly three dashes.</source>
        <translation>La primera línea del frontmatter no es exactamente tres guiones.</translation>
    </message>
    <message>
        <source>The line --- in front of the first key is missing: no tool loads the file</source>
        <translation>Falta la línea --- delante de la primera clave: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>Insert the opening line</source>
        <translation>Insertar la línea de apertura</translation>
    </message>
    <message>
        <source>The first line is not exactly ---: no tool loads the file</source>
        <translation>La primera línea no es exactamente ---: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>Make it three dashes</source>
        <translation>Convertirla en tres guiones</translation>
    </message>
    <message>
        <source>What the frontmatter says depends on who reads it.</source>
        <translation>Lo que dice el frontmatter depende de quién lo lea.</translation>
    </message>
    <message>
        <source>YAML readers find other keys here than the lines show</source>
        <translation>Los lectores de YAML encuentran aquí otras claves que las que muestran las líneas</translation>
    </message>
    <message>
        <source>YAML readers find no keys in this frontmatter: no tool loads the file</source>
        <translation>Los lectores de YAML no encuentran claves en este frontmatter: ninguna herramienta carga el archivo</translation>
    </message>
    <message>
        <source>The file is UTF-16 or has CR line ends, which no tool reads.</source>
        <translation>El archivo es UTF-16 o tiene finales de línea CR, que ninguna herramienta lee.</translation>
    </message>
    <message>
        <source>The file is UTF-16: Claude Code does not load it</source>
        <translation>El archivo es UTF-16: Claude Code no lo carga</translation>
    </message>
    <message>
        <source>Lines end in a lone carriage return: Claude Code does not load the file</source>
        <translation>Las líneas acaban en un retorno de carro suelto: Claude Code no carga el archivo</translation>
    </message>
    <message>
        <source>Write it as UTF-8 with usual line ends</source>
        <translation>Escribirlo como UTF-8 con finales de línea habituales</translation>
    </message>
    <message>
        <source>Three hyphens inside the frontmatter end it for Claude Code.</source>
        <translation>Tres guiones dentro del frontmatter lo terminan para Claude Code.</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at these three hyphens</source>
        <translation>Claude Code termina el frontmatter en estos tres guiones</translation>
    </message>
    <message>
        <source>There is no key between the two lines of dashes.</source>
        <translation>No hay ninguna clave entre las dos líneas de guiones.</translation>
    </message>
    <message>
        <source>The frontmatter has no keys: Claude Code skips the file</source>
        <translation>El frontmatter no tiene claves: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>Name it “%1” after its file</source>
        <translation>Llamarlo «%1» como su archivo</translation>
    </message>
    <message>
        <source>YAML takes a part of the text for something else.</source>
        <translation>YAML toma una parte del texto por otra cosa.</translation>
    </message>
    <message>
        <source>This belongs to “%1” only as long as the frontmatter is not valid YAML: Claude Code reads it tolerantly</source>
        <translation>Esto pertenece a «%1» solo mientras el frontmatter no sea YAML válido: Claude Code lo lee con tolerancia</translation>
    </message>
    <message>
        <source>Put “%1” in quotes with it</source>
        <translation>Ponerlo entre comillas junto con «%1»</translation>
    </message>
    <message>
        <source>What follows # is a comment and not part of “%1”; is it meant so?</source>
        <translation>Lo que sigue a # es un comentario y no parte de «%1»; ¿es eso lo que se pretende?</translation>
    </message>
    <message>
        <source>YAML takes “%1” for a comment: it is lost from the text of “%2”</source>
        <translation>YAML toma «%1» por un comentario: se pierde del texto de «%2»</translation>
    </message>
    <message>
        <source>YAML drops “%1” from the text of “%2”, for it takes it for an anchor or a tag</source>
        <translation>YAML descarta «%1» del texto de «%2», pues lo toma por un ancla o una etiqueta</translation>
    </message>
    <message>
        <source>The description spells line ends as backslash and n.</source>
        <translation>La descripción escribe los finales de línea como barra inversa y n.</translation>
    </message>
    <message>
        <source>Claude Code reads the \n in “%1” as a line end</source>
        <translation>Claude Code lee el \n de «%1» como un final de línea</translation>
    </message>
    <message>
        <source>Write the path with slashes</source>
        <translation>Escribir la ruta con barras normales</translation>
    </message>
    <message>
        <source>Claude Code reads \n as a line end here, other tools as the two characters</source>
        <translation>Claude Code lee aquí \n como un final de línea; otras herramientas, como los dos caracteres</translation>
    </message>
    <message>
        <source>Write real line ends</source>
        <translation>Escribir finales de línea reales</translation>
    </message>
    <message>
        <source>Blanks stand behind the dashes of a fence.</source>
        <translation>Hay espacios detrás de los guiones de un delimitador.</translation>
    </message>
    <message>
        <source>Blanks behind the dashes: some tools do not take this line for a fence</source>
        <translation>Espacios detrás de los guiones: algunas herramientas no toman esta línea por un delimitador</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Quitar los espacios</translation>
    </message>
    <message>
        <source>The file name does not end in .md, so no tool looks at it.</source>
        <translation>El nombre del archivo no acaba en .md, así que ninguna herramienta lo mira.</translation>
    </message>
    <message>
        <source>No tool loads the file under the name “%1”: it should be “%2”</source>
        <translation>Ninguna herramienta carga el archivo con el nombre «%1»: debería ser «%2»</translation>
    </message>
    <message>
        <source>The prompt holds a second frontmatter.</source>
        <translation>El prompt contiene un segundo frontmatter.</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: it is text of the prompt</source>
        <translation>Aquí empieza un segundo frontmatter: es texto del prompt</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: only the first one counts</source>
        <translation>Aquí empieza un segundo frontmatter: solo cuenta el primero</translation>
    </message>
    <message>
        <source>Remove the second frontmatter</source>
        <translation>Quitar el segundo frontmatter</translation>
    </message>
    <message>
        <source>The file is larger than a prompt should be.</source>
        <translation>El archivo es más grande de lo que debería ser un prompt.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than %2: every call sends all of it</source>
        <translation>El archivo tiene %1 bytes, más de %2: cada llamada lo envía entero</translation>
    </message>
    <message>
        <source>The last line has no line end.</source>
        <translation>La última línea no tiene final de línea.</translation>
    </message>
    <message>
        <source>The last line does not end</source>
        <translation>La última línea no termina</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>Terminar la última línea</translation>
    </message>
    <message>
        <source>The agent has no name, or one that is not text.</source>
        <translation>El agente no tiene nombre, o tiene uno que no es texto.</translation>
    </message>
    <message>
        <source>The agent has no name: Claude Code skips the file</source>
        <translation>El agente no tiene nombre: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The name is empty: Claude Code skips the file</source>
        <translation>El nombre está vacío: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The name %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>El nombre %1 no es texto, sino un número o un booleano: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>Ponerlo entre comillas</translation>
    </message>
    <message>
        <source>The name is not text but a list or a map: Claude Code skips the file</source>
        <translation>El nombre no es texto, sino una lista o un mapa: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The name is not made of lower-case words joined by hyphens.</source>
        <translation>El nombre no consta de palabras en minúsculas unidas por guiones.</translation>
    </message>
    <message>
        <source>The name “%1” has letters outside a–z, which some other tools refuse</source>
        <translation>El nombre «%1» tiene letras fuera de a–z, que otras herramientas rechazan</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens</source>
        <translation>El nombre «%1» no consta de palabras en minúsculas unidas por guiones</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Cambiarle el nombre a «%1»</translation>
    </message>
    <message>
        <source>Claude Code refuses the name.</source>
        <translation>Claude Code rechaza el nombre.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: Claude Code skips the file</source>
        <translation>El nombre tiene más de %1 caracteres: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The name “%1” has a colon: Claude Code skips the file</source>
        <translation>El nombre «%1» contiene dos puntos: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The name “%1” begins with a hyphen: Claude Code skips the file</source>
        <translation>El nombre «%1» empieza con un guion: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The name is too short or too long.</source>
        <translation>El nombre es demasiado corto o demasiado largo.</translation>
    </message>
    <message>
        <source>The name “%1” is too short to say anything; three characters are the least that is advised</source>
        <translation>El nombre «%1» es demasiado corto para decir algo; se aconsejan al menos tres caracteres</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2: other tools refuse or cut it</source>
        <translation>El nombre tiene %1 caracteres, más de %2: otras herramientas lo rechazan o lo cortan</translation>
    </message>
    <message>
        <source>The name has %1 characters: Qwen Code refuses more than %2</source>
        <translation>El nombre tiene %1 caracteres: Qwen Code rechaza más de %2</translation>
    </message>
    <message>
        <source>The name is not that of the file.</source>
        <translation>El nombre no es el del archivo.</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the file, “%2”</source>
        <translation>El nombre «%1» no es el del archivo, «%2»</translation>
    </message>
    <message>
        <source>The name fits every agent.</source>
        <translation>El nombre vale para cualquier agente.</translation>
    </message>
    <message>
        <source>The name “%1” fits every agent: it should name the task</source>
        <translation>El nombre «%1» vale para cualquier agente: debería nombrar la tarea</translation>
    </message>
    <message>
        <source>The name is reserved somewhere.</source>
        <translation>El nombre está reservado en algún sitio.</translation>
    </message>
    <message>
        <source>The name “%1” holds a reserved word: skills and plugins of that name are refused on publication</source>
        <translation>El nombre «%1» contiene una palabra reservada: los skills y plugins con ese nombre se rechazan al publicarlos</translation>
    </message>
    <message>
        <source>Qwen Code keeps the name “%1” for itself and does not load the agent</source>
        <translation>Qwen Code se reserva el nombre «%1» y no carga el agente</translation>
    </message>
    <message>
        <source>Claude Code has an agent of that name itself.</source>
        <translation>El propio Claude Code tiene un agente con ese nombre.</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%1” itself: one of the two is not used</source>
        <translation>El propio Claude Code tiene un agente «%1»: uno de los dos no se usa</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%2” itself; “%1” is easily taken for it</source>
        <translation>El propio Claude Code tiene un agente «%2»; «%1» se confunde fácilmente con él</translation>
    </message>
    <message>
        <source>The name holds HTML or Markdown marks.</source>
        <translation>El nombre contiene marcas de HTML o Markdown.</translation>
    </message>
    <message>
        <source>The name “%1” holds marks that are taken as part of it</source>
        <translation>El nombre «%1» contiene marcas que se toman como parte de él</translation>
    </message>
    <message>
        <source>The name holds letters that only look like a to z.</source>
        <translation>El nombre contiene letras que solo se parecen a las de la a a la z.</translation>
    </message>
    <message>
        <source>The name is not “%1”: it holds U+%2, which only looks so</source>
        <translation>El nombre no es «%1»: contiene U+%2, que solo lo parece</translation>
    </message>
    <message>
        <source>The agent has no description, or one that is not text.</source>
        <translation>El agente no tiene descripción, o tiene una que no es texto.</translation>
    </message>
    <message>
        <source>The description %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>La descripción %1 no es texto, sino un número o un booleano: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The agent has no description: Claude Code skips the file</source>
        <translation>El agente no tiene descripción: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The description says nothing</source>
        <translation>La descripción no dice nada</translation>
    </message>
    <message>
        <source>The description is empty: Claude Code skips the file</source>
        <translation>La descripción está vacía: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The description is not text but a list or a map: Claude Code skips the file</source>
        <translation>La descripción no es texto, sino una lista o un mapa: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The description is too short to choose the agent by.</source>
        <translation>La descripción es demasiado corta para elegir el agente por ella.</translation>
    </message>
    <message>
        <source>The description has %1 characters only: it cannot tell when to call the agent</source>
        <translation>La descripción tiene solo %1 caracteres: no puede indicar cuándo llamar al agente</translation>
    </message>
    <message>
        <source>The description is longer than a tool takes.</source>
        <translation>La descripción es más larga de lo que admite una herramienta.</translation>
    </message>
    <message>
        <source>Move the examples into the prompt</source>
        <translation>Mover los ejemplos al prompt</translation>
    </message>
    <message>
        <source>The description has %1 characters: Agent Skills refuse more than %2</source>
        <translation>La descripción tiene %1 caracteres: Agent Skills rechaza más de %2</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than the %2 of %3</source>
        <translation>La descripción tiene %1 caracteres, más de los %2 de %3</translation>
    </message>
    <message>
        <source>The description has %1 characters, and every conversation carries it; %2 are the most that is advised</source>
        <translation>La descripción tiene %1 caracteres, y va en todas las conversaciones; se aconsejan %2 como máximo</translation>
    </message>
    <message>
        <source>The description does not say when to call the agent.</source>
        <translation>La descripción no dice cuándo llamar al agente.</translation>
    </message>
    <message>
        <source>The description says what the agent is, but not when to call it</source>
        <translation>La descripción dice qué es el agente, pero no cuándo llamarlo</translation>
    </message>
    <message>
        <source>The description speaks as the agent, or to it.</source>
        <translation>La descripción habla como el agente, o se dirige a él.</translation>
    </message>
    <message>
        <source>“%1” speaks to the agent; the description is read by the one that calls it</source>
        <translation>«%1» se dirige al agente; la descripción la lee quien lo llama</translation>
    </message>
    <message>
        <source>“%1” speaks as the agent; the description is read by the one that calls it</source>
        <translation>«%1» habla como el agente; la descripción la lee quien lo llama</translation>
    </message>
    <message>
        <source>The description says no more than the name.</source>
        <translation>La descripción no dice más que el nombre.</translation>
    </message>
    <message>
        <source>The description says no more than the name “%1”</source>
        <translation>La descripción no dice más que el nombre «%1»</translation>
    </message>
    <message>
        <source>The description is too vague to choose the agent by.</source>
        <translation>La descripción es demasiado vaga para elegir el agente por ella.</translation>
    </message>
    <message>
        <source>“%1” fits every agent: name the tasks</source>
        <translation>«%1» vale para cualquier agente: nombre las tareas</translation>
    </message>
    <message>
        <source>The description holds tags, which some tools refuse.</source>
        <translation>La descripción contiene etiquetas, que algunas herramientas rechazan.</translation>
    </message>
    <message>
        <source>The description holds the tag %1: Agent Skills refuse tags</source>
        <translation>La descripción contiene la etiqueta %1: Agent Skills rechaza las etiquetas</translation>
    </message>
    <message>
        <source>Take the tags away</source>
        <translation>Quitar las etiquetas</translation>
    </message>
    <message>
        <source>A tag of an example is opened and not closed, or the reverse.</source>
        <translation>Una etiqueta de un ejemplo se abre y no se cierra, o al revés.</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 no cierra nada</translation>
    </message>
    <message>
        <source>%1 opens a second time where it should close</source>
        <translation>%1 se abre por segunda vez donde debería cerrarse</translation>
    </message>
    <message>
        <source>%1 is never closed</source>
        <translation>%1 nunca se cierra</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>An example lacks a part.</source>
        <translation>A un ejemplo le falta una parte.</translation>
    </message>
    <message>
        <source>The example does not say what the user says</source>
        <translation>El ejemplo no indica qué dice el usuario</translation>
    </message>
    <message>
        <source>The example does not say what the assistant does then</source>
        <translation>El ejemplo no indica qué hace entonces el asistente</translation>
    </message>
    <message>
        <source>The example has no context, while the others have one</source>
        <translation>El ejemplo no tiene contexto, y los demás sí</translation>
    </message>
    <message>
        <source>The example has no commentary, while the others have one</source>
        <translation>El ejemplo no tiene comentario, y los demás sí</translation>
    </message>
    <message>
        <source>The examples announce another agent than this one.</source>
        <translation>Los ejemplos anuncian otro agente distinto de este.</translation>
    </message>
    <message>
        <source>The examples call “%1”, but this agent is “%2”</source>
        <translation>Los ejemplos llaman a «%1», pero este agente es «%2»</translation>
    </message>
    <message>
        <source>Write “%1” in the examples</source>
        <translation>Escribir «%1» en los ejemplos</translation>
    </message>
    <message>
        <source>The description makes a claim that a year will make wrong.</source>
        <translation>La descripción afirma algo que en un año será erróneo.</translation>
    </message>
    <message>
        <source>“%1” will be wrong some day, and nobody will notice</source>
        <translation>«%1» será erróneo algún día, y nadie lo notará</translation>
    </message>
    <message>
        <source>The description shows no example of a call.</source>
        <translation>La descripción no muestra ningún ejemplo de llamada.</translation>
    </message>
    <message>
        <source>The description has no example of a call</source>
        <translation>La descripción no tiene ningún ejemplo de llamada</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour.</source>
        <translation>Claude Code no conoce el color.</translation>
    </message>
    <message>
        <source>“%1” is a comment, so that there is no colour</source>
        <translation>«%1» es un comentario, así que no hay color</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour “%1” and ignores it</source>
        <translation>Claude Code no conoce el color «%1» y lo ignora</translation>
    </message>
    <message>
        <source>The model is one of another vendor.</source>
        <translation>El modelo es de otro proveedor.</translation>
    </message>
    <message>
        <source>“%1” is no model of Claude: the agent fails when it is called</source>
        <translation>«%1» no es un modelo de Claude: el agente falla al llamarlo</translation>
    </message>
    <message>
        <source>Claude Code does not know the model.</source>
        <translation>Claude Code no conoce el modelo.</translation>
    </message>
    <message>
        <source>Claude Code wants the name of one model and ignores this</source>
        <translation>Claude Code espera el nombre de un modelo e ignora esto</translation>
    </message>
    <message>
        <source>“%1” is no model that Claude Code knows: it is passed on as it is</source>
        <translation>«%1» no es un modelo que conozca Claude Code: se transmite tal cual</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode.</source>
        <translation>Claude Code no conoce el modo de permisos.</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode “%1” and ignores it</source>
        <translation>Claude Code no conoce el modo de permisos «%1» y lo ignora</translation>
    </message>
    <message>
        <source>The agent asks nobody before it acts.</source>
        <translation>El agente no pregunta a nadie antes de actuar.</translation>
    </message>
    <message>
        <source>The agent runs commands and changes files without asking</source>
        <translation>El agente ejecuta comandos y cambia archivos sin preguntar</translation>
    </message>
    <message>
        <source>A number is none, or out of range.</source>
        <translation>Un número no lo es, o está fuera de rango.</translation>
    </message>
    <message>
        <source>Write the number %1</source>
        <translation>Escribir el número %1</translation>
    </message>
    <message>
        <source>“%1” is no positive whole number: Claude Code ignores it and sets no limit</source>
        <translation>«%1» no es un número entero positivo: Claude Code lo ignora y no fija ningún límite</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 100000 or more: Claude Code ignores it</source>
        <translation>«%1» no es un número entero de 100000 o más: Claude Code lo ignora</translation>
    </message>
    <message>
        <source>Claude Code does not know the scope of memory.</source>
        <translation>Claude Code no conoce el ámbito de memoria.</translation>
    </message>
    <message>
        <source>Claude Code does not know the memory scope “%1” and ignores it</source>
        <translation>Claude Code no conoce el ámbito de memoria «%1» y lo ignora</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort.</source>
        <translation>Claude Code no conoce el esfuerzo.</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort “%1” and ignores it</source>
        <translation>Claude Code no conoce el esfuerzo «%1» y lo ignora</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation.</source>
        <translation>Claude Code no conoce el aislamiento.</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation “%1” and ignores it: the agent works in your own files</source>
        <translation>Claude Code no conoce el aislamiento «%1» y lo ignora: el agente trabaja en los archivos propios del usuario</translation>
    </message>
    <message>
        <source>A switch is neither true nor false.</source>
        <translation>Un interruptor no es ni true ni false.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, so that Claude Code ignores it</source>
        <translation>«%1» no es ni true ni false, así que Claude Code lo ignora</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>The hooks are not what Claude Code wants.</source>
        <translation>Los hooks no son lo que espera Claude Code.</translation>
    </message>
    <message>
        <source>The hooks are not well formed: Claude Code skips the file</source>
        <translation>Los hooks no están bien formados: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>Hooks must be a map from events to matchers: Claude Code skips the file</source>
        <translation>Los hooks deben ser un mapa de eventos a «matchers»: Claude Code omite el archivo</translation>
    </message>
    <message>
        <source>The hook of “%1” is not well formed and never runs</source>
        <translation>El hook de «%1» no está bien formado y nunca se ejecuta</translation>
    </message>
    <message>
        <source>Claude Code has no hook event of that name.</source>
        <translation>Claude Code no tiene ningún evento de hook con ese nombre.</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs</source>
        <translation>Claude Code no tiene el evento «%1»: el hook nunca se ejecuta</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs; did you mean “%2”?</source>
        <translation>Claude Code no tiene el evento «%1»: el hook nunca se ejecuta; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>A field does not count in a plugin.</source>
        <translation>Un campo no cuenta en un plugin.</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1” in a plugin</source>
        <translation>Claude Code ignora «%1» en un plugin</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>A key belongs to another product.</source>
        <translation>Una clave pertenece a otro producto.</translation>
    </message>
    <message>
        <source>“%1” belongs to %2: Claude Code ignores the limit; “%3” sets one here</source>
        <translation>«%1» pertenece a %2: Claude Code ignora el límite; aquí lo fija «%3»</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it; the key is “%3” here</source>
        <translation>«%1» pertenece a %2 y Claude Code la ignora; aquí la clave es «%3»</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it</source>
        <translation>«%1» pertenece a %2 y Claude Code la ignora</translation>
    </message>
    <message>
        <source>Two settings contradict each other.</source>
        <translation>Dos ajustes se contradicen.</translation>
    </message>
    <message>
        <source>“%1” is of no use in plan mode, which changes nothing</source>
        <translation>«%1» no sirve en el modo plan, que no cambia nada</translation>
    </message>
    <message>
        <source>An agent in the background does not get “%1”</source>
        <translation>Un agente en segundo plano no recibe «%1»</translation>
    </message>
    <message>
        <source>The agent has no tool that changes files: a checkout of its own is made for nothing</source>
        <translation>El agente no tiene ninguna herramienta que cambie archivos: se crea para nada una copia de trabajo propia</translation>
    </message>
    <message>
        <source>The agent has more than four observers.</source>
        <translation>El agente tiene más de cuatro observadores.</translation>
    </message>
    <message>
        <source>%1 observers are named; Claude Code takes four at most</source>
        <translation>Se nombran %1 observadores; Claude Code admite cuatro como máximo</translation>
    </message>
    <message>
        <source>A value is not of the type that Claude Code wants.</source>
        <translation>Un valor no es del tipo que espera Claude Code.</translation>
    </message>
    <message>
        <source>“%1” is not of the type that Claude Code wants: it is ignored</source>
        <translation>«%1» no es del tipo que espera Claude Code: se ignora</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>Poner el valor entre comillas</translation>
    </message>
    <message>
        <source>Claude Code has no tool of that name.</source>
        <translation>Claude Code no tiene ninguna herramienta con ese nombre.</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”, and the list names no other: the agent cannot be called</source>
        <translation>Claude Code no tiene la herramienta «%1», y la lista no nombra otra: no se puede llamar al agente</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it</source>
        <translation>Claude Code no tiene la herramienta «%1» y la ignora</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code no tiene la herramienta «%1» y la ignora; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>A tool is written with wrong capitals.</source>
        <translation>Una herramienta está escrita con mayúsculas incorrectas.</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” only as “%2” and ignores this one</source>
        <translation>Claude Code solo admite «%1» como «%2» e ignora esta</translation>
    </message>
    <message>
        <source>A tool list names a tool of another product.</source>
        <translation>Una lista de herramientas nombra una de otro producto.</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3</source>
        <translation>Claude Code no tiene la herramienta «%1» y la ignora: pertenece a %3</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3 and is “%2” here</source>
        <translation>Claude Code no tiene la herramienta «%1» y la ignora: pertenece a %3 y aquí es «%2»</translation>
    </message>
    <message>
        <source>A tool list has a name from before.</source>
        <translation>Una lista de herramientas contiene un nombre antiguo.</translation>
    </message>
    <message>
        <source>The tool “%1” is called “%2” today</source>
        <translation>La herramienta «%1» se llama hoy «%2»</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored</source>
        <translation>La herramienta «%1» ya no existe y se ignora</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored; “%2” took its place</source>
        <translation>La herramienta «%1» ya no existe y se ignora; «%2» la ha sustituido</translation>
    </message>
    <message>
        <source>A tool list names a tool that no sub-agent gets.</source>
        <translation>Una lista de herramientas nombra una que ningún subagente recibe.</translation>
    </message>
    <message>
        <source>No sub-agent ever gets the tool “%1”</source>
        <translation>Ningún subagente recibe nunca la herramienta «%1»</translation>
    </message>
    <message>
        <source>A tool is listed twice.</source>
        <translation>Una herramienta aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>“%1” is in the list already</source>
        <translation>«%1» ya está en la lista</translation>
    </message>
    <message>
        <source>A tool is allowed and denied at once.</source>
        <translation>Una herramienta se permite y se deniega a la vez.</translation>
    </message>
    <message>
        <source>“%1” is taken away again by disallowedTools</source>
        <translation>disallowedTools vuelve a quitar «%1»</translation>
    </message>
    <message>
        <source>The settings leave the agent no tool.</source>
        <translation>Los ajustes no dejan al agente ninguna herramienta.</translation>
    </message>
    <message>
        <source>Claude Code wants a list of tools and takes this map for an empty one: the agent has no tools</source>
        <translation>Claude Code espera una lista de herramientas y toma este mapa por una vacía: el agente no tiene herramientas</translation>
    </message>
    <message>
        <source>The agent has no tools: only a definition without “tools” inherits all of them</source>
        <translation>El agente no tiene herramientas: solo una definición sin «tools» las hereda todas</translation>
    </message>
    <message>
        <source>Remove “tools”, so that all are inherited</source>
        <translation>Quitar «tools» para que se hereden todas</translation>
    </message>
    <message>
        <source>This takes away every tool that “tools” allows</source>
        <translation>Esto quita todas las herramientas que permite «tools»</translation>
    </message>
    <message>
        <source>Tools are limited under a key that Claude Code does not know.</source>
        <translation>Las herramientas se limitan con una clave que Claude Code no conoce.</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”: only “%2” limits the tools</source>
        <translation>Claude Code ignora «%1»: solo «%2» limita las herramientas</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”, so that nothing is limited: the key is “%2”</source>
        <translation>Claude Code ignora «%1», así que no se limita nada: la clave es «%2»</translation>
    </message>
    <message>
        <source>The agent inherits every tool.</source>
        <translation>El agente hereda todas las herramientas.</translation>
    </message>
    <message>
        <source>The agent inherits every tool, writing and shell included</source>
        <translation>El agente hereda todas las herramientas, incluidas escritura y shell</translation>
    </message>
    <message>
        <source>Allow reading only</source>
        <translation>Permitir solo lectura</translation>
    </message>
    <message>
        <source>The agent may run any command.</source>
        <translation>El agente puede ejecutar cualquier comando.</translation>
    </message>
    <message>
        <source>With “%1” the agent may run any command</source>
        <translation>Con «%1», el agente puede ejecutar cualquier comando</translation>
    </message>
    <message>
        <source>A pattern behind a tool does not narrow it.</source>
        <translation>Un patrón tras una herramienta no la limita.</translation>
    </message>
    <message>
        <source>“%1” gives the agent all of “%2”: the pattern does not narrow it</source>
        <translation>«%1» da al agente todo «%2»: el patrón no lo limita</translation>
    </message>
    <message>
        <source>An MCP tool is not written as Claude Code names it.</source>
        <translation>Una herramienta MCP no está escrita como la nombra Claude Code.</translation>
    </message>
    <message>
        <source>Claude Code does not find “%1”: MCP tools are written “mcp__server__tool”, a whole server “mcp__server”</source>
        <translation>Claude Code no encuentra «%1»: las herramientas MCP se escriben «mcp__server__tool»; un servidor entero, «mcp__server»</translation>
    </message>
    <message>
        <source>An MCP pattern in the tool list selects nothing.</source>
        <translation>Un patrón MCP de la lista de herramientas no selecciona nada.</translation>
    </message>
    <message>
        <source>“%1” selects nothing: write single tools or a whole server</source>
        <translation>«%1» no selecciona nada: escriba herramientas sueltas o un servidor entero</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>The prompt asks for a tool that the agent does not have.</source>
        <translation>El prompt pide una herramienta que el agente no tiene.</translation>
    </message>
    <message>
        <source>The prompt asks for the tool “%1”, which the agent does not have</source>
        <translation>El prompt pide la herramienta «%1», que el agente no tiene</translation>
    </message>
    <message>
        <source>Add “%1” to the tools</source>
        <translation>Añadir «%1» a las herramientas</translation>
    </message>
    <message>
        <source>An agent that says it only reads may write.</source>
        <translation>Un agente que dice que solo lee puede escribir.</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but “%1” lets it write</source>
        <translation>El prompt dice que el agente solo lee, pero «%1» le permite escribir</translation>
    </message>
    <message>
        <source>The prompt says nothing of writing, for which the agent has “%1”</source>
        <translation>El prompt no dice nada de escribir, para lo que el agente tiene «%1»</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but nothing keeps it from writing</source>
        <translation>El prompt dice que el agente solo lee, pero nada le impide escribir</translation>
    </message>
    <message>
        <source>Deny the tools that write</source>
        <translation>Denegar las herramientas que escriben</translation>
    </message>
    <message>
        <source>The entries of a tool list are not separated by commas.</source>
        <translation>Las entradas de una lista de herramientas no están separadas por comas.</translation>
    </message>
    <message>
        <source>“%1” does not separate tools: only commas and blanks do</source>
        <translation>«%1» no separa herramientas: solo lo hacen las comas y los espacios</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” for one name and ignores it: separate tools by commas</source>
        <translation>Claude Code toma «%1» por un solo nombre y lo ignora: separe las herramientas con comas</translation>
    </message>
    <message>
        <source>An entry of a tool list is no text.</source>
        <translation>Una entrada de una lista de herramientas no es texto.</translation>
    </message>
    <message>
        <source>YAML does not read “%1” as text, so that Claude Code skips the entry</source>
        <translation>YAML no lee «%1» como texto, así que Claude Code omite la entrada</translation>
    </message>
    <message>
        <source>Put the entry in quotes</source>
        <translation>Poner la entrada entre comillas</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter.</source>
        <translation>No hay prompt detrás del frontmatter.</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter</source>
        <translation>No hay prompt detrás del frontmatter</translation>
    </message>
    <message>
        <source>A fenced code block is never closed.</source>
        <translation>Un bloque de código delimitado nunca se cierra.</translation>
    </message>
    <message>
        <source>This code fence closes nothing: an earlier block ended sooner than meant</source>
        <translation>Este delimitador de código no cierra nada: un bloque anterior acabó antes de lo previsto</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation>El bloque de código que empieza aquí nunca se cierra</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>Cerrarlo al final</translation>
    </message>
    <message>
        <source>The prompt is too short to say what the agent has to do.</source>
        <translation>El prompt es demasiado corto para decir qué tiene que hacer el agente.</translation>
    </message>
    <message>
        <source>A prompt of %1 characters says hardly anything</source>
        <translation>Un prompt de %1 caracteres no dice casi nada</translation>
    </message>
    <message>
        <source>The prompt is longer than a target takes or recommends.</source>
        <translation>El prompt es más largo de lo que un destino admite o recomienda.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: Copilot on github.com takes 30000</source>
        <translation>El prompt tiene %1 caracteres: Copilot en github.com admite 30000</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: 8192 is what Codex reads well</source>
        <translation>El prompt tiene %1 caracteres: 8192 es lo que Codex lee bien</translation>
    </message>
    <message>
        <source>The prompt has %1 lines: more than %2 are followed less well</source>
        <translation>El prompt tiene %1 líneas: más de %2 se siguen peor</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent instead of to it.</source>
        <translation>El prompt habla como el agente en lugar de dirigirse a él.</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent: speak to it (“You are …”)</source>
        <translation>El prompt habla como el agente: diríjase a él («You are …»)</translation>
    </message>
    <message>
        <source>A section says what the description says already.</source>
        <translation>Una sección dice lo que ya dice la descripción.</translation>
    </message>
    <message>
        <source>“%1” comes too late here: the description is what is read before the agent is called</source>
        <translation>«%1» llega aquí demasiado tarde: lo que se lee antes de llamar al agente es la descripción</translation>
    </message>
    <message>
        <source>Text that was meant to be replaced is still there.</source>
        <translation>Sigue habiendo texto que se debía reemplazar.</translation>
    </message>
    <message>
        <source>“%1” was never filled in</source>
        <translation>«%1» nunca se rellenó</translation>
    </message>
    <message>
        <source>%2 places were never filled in, the first is “%1”</source>
        <translation>%2 lugares nunca se rellenaron, el primero es «%1»</translation>
    </message>
    <message>
        <source>A variable of a template was never replaced.</source>
        <translation>Una variable de una plantilla nunca se reemplazó.</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in an agent: the model reads it as it is</source>
        <translation>Nada reemplaza «%1» en un agente: el modelo lo lee tal cual</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” and the other variables (%2) in an agent: the model reads them as they are</source>
        <translation>Nada reemplaza «%1» y las demás variables (%2) en un agente: el modelo las lee tal cual</translation>
    </message>
    <message>
        <source>A tag that marks a part of the prompt has no partner.</source>
        <translation>Una etiqueta que marca una parte del prompt no tiene pareja.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed</source>
        <translation>&lt;%1&gt; nunca se cierra</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation>&lt;/%1&gt; no cierra nada</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes out of turn</source>
        <translation>&lt;/%1&gt; cierra fuera de orden</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; differs from &lt;%2&gt; in its capitals</source>
        <translation>&lt;/%1&gt; difiere de &lt;%2&gt; en las mayúsculas</translation>
    </message>
    <message>
        <source>Write it like the opening tag</source>
        <translation>Escribirla como la etiqueta de apertura</translation>
    </message>
    <message>
        <source>A heading is more than one level deeper than the one above it.</source>
        <translation>Un título está más de un nivel por debajo del anterior.</translation>
    </message>
    <message>
        <source>“%1” skips a level</source>
        <translation>«%1» se salta un nivel</translation>
    </message>
    <message>
        <source>%2 headings skip a level, the first is “%1”</source>
        <translation>%2 títulos se saltan un nivel, el primero es «%1»</translation>
    </message>
    <message>
        <source>Write the level that fits</source>
        <translation>Escribir el nivel adecuado</translation>
    </message>
    <message>
        <source>Two headings of one part have the same title.</source>
        <translation>Dos encabezamientos de una misma parte tienen el mismo título.</translation>
    </message>
    <message>
        <source>There is a part “%1” already</source>
        <translation>Ya hay una parte «%1»</translation>
    </message>
    <message>
        <source>A long prompt has no structure.</source>
        <translation>Un prompt largo no tiene estructura.</translation>
    </message>
    <message>
        <source>%1 words without a heading</source>
        <translation>%1 palabras sin un título</translation>
    </message>
    <message>
        <source>A part of the prompt is very long.</source>
        <translation>Una parte del prompt es muy larga.</translation>
    </message>
    <message>
        <source>“%1” is a very long part</source>
        <translation>«%1» es una parte muy larga</translation>
    </message>
    <message>
        <source>%2 parts are very long, the first is “%1”</source>
        <translation>%2 partes son muy largas, la primera es «%1»</translation>
    </message>
    <message>
        <source>A path leads into the home folder of one person.</source>
        <translation>Una ruta lleva a la carpeta personal de una persona.</translation>
    </message>
    <message>
        <source>%1 exists on one person&apos;s machine only</source>
        <translation>%1 solo existe en el equipo de una persona</translation>
    </message>
    <message>
        <source>Write ~</source>
        <translation>Escribir ~</translation>
    </message>
    <message>
        <source>A relative path is written with back-slashes.</source>
        <translation>Una ruta relativa está escrita con barras inversas.</translation>
    </message>
    <message>
        <source>%1 is no path on Linux and macOS: write %2</source>
        <translation>%1 no es una ruta en Linux y macOS: escriba %2</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>Escribir barras normales</translation>
    </message>
    <message>
        <source>The prompt hedges where it should say what to do.</source>
        <translation>El prompt es ambiguo donde debería decir qué hacer.</translation>
    </message>
    <message>
        <source>“%1” leaves it open whether to do it</source>
        <translation>«%1» deja abierto si hay que hacerlo</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave it open whether to do it</source>
        <translation>«%1» y similares, %2 veces, dejan abierto si hay que hacerlo</translation>
    </message>
    <message>
        <source>The prompt leaves amounts and limits open.</source>
        <translation>El prompt deja abiertos cantidades y límites.</translation>
    </message>
    <message>
        <source>“%1” leaves open what is meant</source>
        <translation>«%1» deja abierto qué se quiere decir</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave open what is meant</source>
        <translation>«%1» y similares, %2 veces, dejan abierto qué se quiere decir</translation>
    </message>
    <message>
        <source>A sentence asks for what every model does anyway.</source>
        <translation>Una frase pide lo que cualquier modelo hace de todos modos.</translation>
    </message>
    <message>
        <source>“%1” says nothing that the model does not do anyway</source>
        <translation>«%1» no dice nada que el modelo no haga de todos modos</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) say nothing that the model does not do anyway</source>
        <translation>«%1» y similares (%2) no dicen nada que el modelo no haga de todos modos</translation>
    </message>
    <message>
        <source>The prompt demands and forbids the same.</source>
        <translation>El prompt exige y prohíbe lo mismo.</translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”</source>
        <translation>«%1» es lo contrario de «%2»</translation>
    </message>
    <message>
        <source>The same sentence stands in the prompt more than once.</source>
        <translation>La misma frase aparece más de una vez en el prompt.</translation>
    </message>
    <message>
        <source>“%1” stands further up already</source>
        <translation>«%1» ya aparece más arriba</translation>
    </message>
    <message>
        <source>%2 sentences stand further up already, the first is “%1”</source>
        <translation>%2 frases ya aparecen más arriba, la primera es «%1»</translation>
    </message>
    <message>
        <source>Two paragraphs say nearly the same.</source>
        <translation>Dos párrafos dicen casi lo mismo.</translation>
    </message>
    <message>
        <source>Says nearly the same as “%1”</source>
        <translation>Dice casi lo mismo que «%1»</translation>
    </message>
    <message>
        <source>The prompt has very many demands and prohibitions.</source>
        <translation>El prompt tiene muchísimas exigencias y prohibiciones.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%2 demands and prohibitions: the more there are, the more are missed</source>
        <translation>%2 exigencias y prohibiciones: cuantas más hay, más se pasan por alto</translation>
    </message>
    <message>
        <source>Nearly everything is written in capitals.</source>
        <translation>Casi todo está escrito en mayúsculas.</translation>
    </message>
    <message>
        <source>%2 words in capitals, the first is %1: where all is important, nothing is</source>
        <translation>%2 palabras en mayúsculas, la primera es %1: donde todo es importante, nada lo es</translation>
    </message>
    <message>
        <source>The prompt points to something above or below that is not there.</source>
        <translation>El prompt remite a algo de más arriba o más abajo que no está.</translation>
    </message>
    <message>
        <source>“%1”: there is nothing</source>
        <translation>«%1»: no hay nada</translation>
    </message>
    <message>
        <source>“%1”: there is nothing (%2 places)</source>
        <translation>«%1»: no hay nada (%2 lugares)</translation>
    </message>
    <message>
        <source>The agent is told to go on without an end that it can see.</source>
        <translation>Se dice al agente que continúe sin un final que pueda reconocer.</translation>
    </message>
    <message>
        <source>“%1” is no end that the agent can see</source>
        <translation>«%1» no es un final que el agente pueda reconocer</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) are no end that the agent can see</source>
        <translation>«%1» y similares (%2) no son un final que el agente pueda reconocer</translation>
    </message>
    <message>
        <source>The prompt names a model that is no longer offered.</source>
        <translation>El prompt nombra un modelo que ya no se ofrece.</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 ya no se ofrece</translation>
    </message>
    <message>
        <source>%1 and others (%2) are no longer offered</source>
        <translation>%1 y otros (%2) ya no se ofrecen</translation>
    </message>
    <message>
        <source>The prompt speaks of a time that passes.</source>
        <translation>El prompt habla de un momento que pasa.</translation>
    </message>
    <message>
        <source>“%1” and a date: this becomes wrong by itself</source>
        <translation>«%1» y una fecha: esto se vuelve erróneo por sí solo</translation>
    </message>
    <message>
        <source>“%1” and a date, at %2 places: this becomes wrong by itself</source>
        <translation>«%1» y una fecha, en %2 lugares: esto se vuelve erróneo por sí solo</translation>
    </message>
    <message>
        <source>A mention that only another product resolves.</source>
        <translation>Una mención que solo otro producto resuelve.</translation>
    </message>
    <message>
        <source>Only VS Code resolves %1: here it is plain text</source>
        <translation>Solo VS Code resuelve %1: aquí es texto normal</translation>
    </message>
    <message>
        <source>Write the bare name</source>
        <translation>Escribir solo el nombre</translation>
    </message>
    <message>
        <source>The prompt never speaks to the agent.</source>
        <translation>El prompt nunca se dirige al agente.</translation>
    </message>
    <message>
        <source>The prompt never says “you”: speak to the agent</source>
        <translation>El prompt nunca dice «you»: diríjase al agente</translation>
    </message>
    <message>
        <source>The file holds what looks like a live key, token or password.</source>
        <translation>El archivo contiene lo que parece una clave, un token o una contraseña en uso.</translation>
    </message>
    <message>
        <source>This looks like a live secret (%1): revoke it and take it out</source>
        <translation>Esto parece un secreto en uso (%1): revóquelo y quítelo</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Enmascararlo</translation>
    </message>
    <message>
        <source>The file holds characters that nobody sees but the model reads.</source>
        <translation>El archivo contiene caracteres que nadie ve, pero que el modelo lee.</translation>
    </message>
    <message>
        <source>Invisible characters spell a hidden text: %1</source>
        <translation>Unos caracteres invisibles forman un texto oculto: %1</translation>
    </message>
    <message>
        <source>Invisible here: %1</source>
        <translation>Invisible aquí: %1</translation>
    </message>
    <message>
        <source>Invisible characters at %2 places, here %1</source>
        <translation>Caracteres invisibles en %2 lugares, aquí %1</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlos</translation>
    </message>
    <message>
        <source>Text that a reader of the page does not see tells the model what to do.</source>
        <translation>Un texto que quien lee la página no ve dice al modelo qué hacer.</translation>
    </message>
    <message>
        <source>Readers do not see this, the model does: “%1”</source>
        <translation>Los lectores no ven esto, el modelo sí: «%1»</translation>
    </message>
    <message>
        <source>The prompt holds a phrase that is used to take over an agent.</source>
        <translation>El prompt contiene una frase que se usa para secuestrar un agente.</translation>
    </message>
    <message>
        <source>“%1” is a phrase that takes over agents: what is it for?</source>
        <translation>«%1» es una frase que secuestra agentes: ¿para qué está?</translation>
    </message>
    <message>
        <source>A long encoded text that nobody can read.</source>
        <translation>Un texto codificado largo que nadie puede leer.</translation>
    </message>
    <message>
        <source>%1 characters of encoded text: nobody can see what they say</source>
        <translation>%1 caracteres de texto codificado: nadie puede ver qué dicen</translation>
    </message>
    <message>
        <source>A command runs what it has just downloaded.</source>
        <translation>Un comando ejecuta lo que acaba de descargar.</translation>
    </message>
    <message>
        <source>Runs what it downloads, unseen: %1</source>
        <translation>Ejecuta lo que descarga sin mirarlo: %1</translation>
    </message>
    <message>
        <source>A link to a public host without encryption.</source>
        <translation>Un enlace a un servidor público sin cifrado.</translation>
    </message>
    <message>
        <source>The link to %1 is not encrypted</source>
        <translation>El enlace a %1 no está cifrado</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>Escribir https</translation>
    </message>
    <message>
        <source>A command can destroy more than the agent&apos;s work.</source>
        <translation>Un comando puede destruir más que el trabajo del agente.</translation>
    </message>
    <message>
        <source>Can destroy more than is meant: %1</source>
        <translation>Puede destruir más de lo previsto: %1</translation>
    </message>
    <message>
        <source>A command that runs while the file is loaded, or only looks as if it did.</source>
        <translation>Un comando que se ejecuta al cargar el archivo, o que solo lo parece.</translation>
    </message>
    <message>
        <source>Runs while the file is loaded, before anybody is asked: %1</source>
        <translation>Se ejecuta al cargar el archivo, antes de preguntar a nadie: %1</translation>
    </message>
    <message>
        <source>Is not run in an agent&apos;s prompt: the model reads “!%1”</source>
        <translation>No se ejecuta en el prompt de un agente: el modelo lee «!%1»</translation>
    </message>
    <message>
        <source>The prompt has the agent read credentials.</source>
        <translation>El prompt hace que el agente lea credenciales.</translation>
    </message>
    <message>
        <source>Has the agent read secrets: %1</source>
        <translation>Hace que el agente lea secretos: %1</translation>
    </message>
    <message>
        <source>HTML that loads or runs something when it is shown.</source>
        <translation>HTML que carga o ejecuta algo al mostrarse.</translation>
    </message>
    <message>
        <source>Loads or runs something when it is shown: %1</source>
        <translation>Carga o ejecuta algo al mostrarse: %1</translation>
    </message>
    <message>
        <source>The name of a skill is missing, malformed, or not that of its folder.</source>
        <translation>El nombre de un skill falta, está mal formado o no es el de su carpeta.</translation>
    </message>
    <message>
        <source>The skill has no frontmatter: no tool loads it</source>
        <translation>El skill no tiene frontmatter: ninguna herramienta lo carga</translation>
    </message>
    <message>
        <source>The skill has no name</source>
        <translation>El skill no tiene nombre</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than 64</source>
        <translation>El nombre tiene %1 caracteres, más de 64</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by single hyphens</source>
        <translation>El nombre «%1» no consta de palabras en minúsculas unidas por guiones simples</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the folder, “%2”</source>
        <translation>El nombre «%1» no es el de la carpeta, «%2»</translation>
    </message>
    <message>
        <source>Name it “%1” as the folder</source>
        <translation>Llamarlo «%1» como la carpeta</translation>
    </message>
    <message>
        <source>The description of a skill is too long or holds markup.</source>
        <translation>La descripción de un skill es demasiado larga o contiene marcado.</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than 1,024</source>
        <translation>La descripción tiene %1 caracteres, más de 1024</translation>
    </message>
    <message>
        <source>The description of a skill must not hold tags such as “%1”</source>
        <translation>La descripción de un skill no debe contener etiquetas como «%1»</translation>
    </message>
    <message>
        <source>A field of a skill has a value that the standard does not take.</source>
        <translation>Un campo de un skill tiene un valor que el estándar no admite.</translation>
    </message>
    <message>
        <source>“%1” wants a text of 1 to 500 characters</source>
        <translation>«%1» requiere un texto de 1 a 500 caracteres</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>The value of “%1” in “metadata” is no text: put it in quotes</source>
        <translation>El valor de «%1» en «metadata» no es texto: póngalo entre comillas</translation>
    </message>
    <message>
        <source>A skill allows tools in a way that does not arrive.</source>
        <translation>Un skill permite herramientas de un modo que no surte efecto.</translation>
    </message>
    <message>
        <source>The standard wants one text, not a list</source>
        <translation>El estándar requiere un texto, no una lista</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”</source>
        <translation>Claude Code no tiene la herramienta «%1»</translation>
    </message>
    <message>
        <source>A skill has a key that neither the standard nor Claude Code knows.</source>
        <translation>Un skill tiene una clave que no conocen ni el estándar ni Claude Code.</translation>
    </message>
    <message>
        <source>Neither the standard nor Claude Code knows “%1”</source>
        <translation>Ni el estándar ni Claude Code conocen «%1»</translation>
    </message>
    <message>
        <source>The switches of a skill leave nobody to call it, or are no switches.</source>
        <translation>Los interruptores de un skill no dejan que nadie lo llame, o no son interruptores.</translation>
    </message>
    <message>
        <source>“%1” wants true or false</source>
        <translation>«%1» requiere true o false</translation>
    </message>
    <message>
        <source>Neither the model nor the user may call this skill</source>
        <translation>Ni el modelo ni el usuario pueden llamar a este skill</translation>
    </message>
    <message>
        <source>A skill’s context and agent do not fit together.</source>
        <translation>El contexto y el agente de un skill no encajan.</translation>
    </message>
    <message>
        <source>“%1” is no context that Claude Code knows; it is “fork”</source>
        <translation>«%1» no es un contexto que conozca Claude Code; es «fork»</translation>
    </message>
    <message>
        <source>“agent” has no effect without “context: fork”</source>
        <translation>«agent» no tiene efecto sin «context: fork»</translation>
    </message>
    <message>
        <source>The agent is given nothing to do: the body is empty</source>
        <translation>No se da al agente nada que hacer: el cuerpo está vacío</translation>
    </message>
    <message>
        <source>A skill’s arguments and its hint do not fit together.</source>
        <translation>Los argumentos de un skill y su sugerencia no encajan.</translation>
    </message>
    <message>
        <source>The skill takes arguments and has no “argument-hint”</source>
        <translation>El skill admite argumentos y no tiene «argument-hint»</translation>
    </message>
    <message>
        <source>The body uses no argument</source>
        <translation>El cuerpo no usa ningún argumento</translation>
    </message>
    <message>
        <source>The body of a skill is longer than the standard advises.</source>
        <translation>El cuerpo de un skill es más largo de lo que aconseja el estándar.</translation>
    </message>
    <message>
        <source>The body has %1 lines, more than %2</source>
        <translation>El cuerpo tiene %1 líneas, más de %2</translation>
    </message>
    <message>
        <source>A script of a skill cannot be run as it is.</source>
        <translation>Un script de un skill no se puede ejecutar tal cual.</translation>
    </message>
    <message>
        <source>The first line does not say what runs the script</source>
        <translation>La primera línea no dice qué ejecuta el script</translation>
    </message>
    <message>
        <source>A manifest is not JSON, or lies where nobody reads it.</source>
        <translation>Un manifiesto no es JSON, o está donde nadie lo lee.</translation>
    </message>
    <message>
        <source>Nobody reads the manifest here: it belongs into .claude-plugin</source>
        <translation>Nadie lee aquí el manifiesto: debe estar en .claude-plugin</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>The manifest is no object</source>
        <translation>El manifiesto no es un objeto</translation>
    </message>
    <message>
        <source>Parts of a plugin lie in its manifest folder.</source>
        <translation>Hay partes de un plugin en la carpeta de su manifiesto.</translation>
    </message>
    <message>
        <source>The folder “%1” lies in .claude-plugin, where nothing but the manifest is read</source>
        <translation>La carpeta «%1» está en .claude-plugin, donde solo se lee el manifiesto</translation>
    </message>
    <message>
        <source>The name of a plugin or marketplace is missing or refused.</source>
        <translation>El nombre de un plugin o marketplace falta o se rechaza.</translation>
    </message>
    <message>
        <source>The manifest has no name</source>
        <translation>El manifiesto no tiene nombre</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens, or too long</source>
        <translation>El nombre «%1» no consta de palabras en minúsculas unidas por guiones, o es demasiado largo</translation>
    </message>
    <message>
        <source>The vendor keeps names like “%1” for itself</source>
        <translation>El proveedor se reserva nombres como «%1»</translation>
    </message>
    <message>
        <source>The version of a plugin is missing or not a semantic one.</source>
        <translation>La versión de un plugin falta o no es semántica.</translation>
    </message>
    <message>
        <source>The plugin has no version: updates do not arrive</source>
        <translation>El plugin no tiene versión: las actualizaciones no llegan</translation>
    </message>
    <message>
        <source>The version is a number, not a text</source>
        <translation>La versión es un número, no un texto</translation>
    </message>
    <message>
        <source>“%1” is no semantic version such as 1.2.0</source>
        <translation>«%1» no es una versión semántica como 1.2.0</translation>
    </message>
    <message>
        <source>A field of a plugin’s manifest has the wrong type.</source>
        <translation>Un campo del manifiesto de un plugin tiene un tipo incorrecto.</translation>
    </message>
    <message>
        <source>“%1” wants a text</source>
        <translation>«%1» requiere un texto</translation>
    </message>
    <message>
        <source>“%1” wants a list of texts</source>
        <translation>«%1» requiere una lista de textos</translation>
    </message>
    <message>
        <source>“%1” wants an object with a name</source>
        <translation>«%1» requiere un objeto con un nombre</translation>
    </message>
    <message>
        <source>Make it an object with that name</source>
        <translation>Convertirlo en un objeto con ese nombre</translation>
    </message>
    <message>
        <source>A path in a plugin’s manifest leads nowhere.</source>
        <translation>Una ruta del manifiesto de un plugin no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>“%1” leads out of the plugin</source>
        <translation>«%1» lleva fuera del plugin</translation>
    </message>
    <message>
        <source>“%1” does not begin with ./</source>
        <translation>«%1» no empieza con ./</translation>
    </message>
    <message>
        <source>Put ./ in front</source>
        <translation>Poner ./ delante</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>«%1» no existe</translation>
    </message>
    <message>
        <source>“agents” wants files that end in .md, not the folder “%1”</source>
        <translation>«agents» requiere archivos que acaben en .md, no la carpeta «%1»</translation>
    </message>
    <message>
        <source>A hook or server of a plugin starts a relative path.</source>
        <translation>Un hook o servidor de un plugin inicia una ruta relativa.</translation>
    </message>
    <message>
        <source>“%1” is looked for in the user’s project, not in the plugin</source>
        <translation>«%1» se busca en el proyecto del usuario, no en el plugin</translation>
    </message>
    <message>
        <source>Put ${CLAUDE_PLUGIN_ROOT}/ in front</source>
        <translation>Poner ${CLAUDE_PLUGIN_ROOT}/ delante</translation>
    </message>
    <message>
        <source>A manifest has a key that Claude Code does not know.</source>
        <translation>Un manifiesto tiene una clave que Claude Code no conoce.</translation>
    </message>
    <message>
        <source>Claude Code knows no key “%1” here</source>
        <translation>Claude Code no conoce aquí la clave «%1»</translation>
    </message>
    <message>
        <source>A marketplace lacks what Claude Code wants.</source>
        <translation>A un marketplace le falta lo que requiere Claude Code.</translation>
    </message>
    <message>
        <source>The entry has no name</source>
        <translation>La entrada no tiene nombre</translation>
    </message>
    <message>
        <source>The entry “%1” has no source</source>
        <translation>La entrada «%1» no tiene origen</translation>
    </message>
    <message>
        <source>The marketplace names no owner</source>
        <translation>El marketplace no indica propietario</translation>
    </message>
    <message>
        <source>The marketplace has no list of plugins</source>
        <translation>El marketplace no tiene lista de plugins</translation>
    </message>
    <message>
        <source>The marketplace lists no plugin</source>
        <translation>El marketplace no incluye ningún plugin</translation>
    </message>
    <message>
        <source>The source of a marketplace’s plugin leads nowhere.</source>
        <translation>El origen de un plugin de un marketplace no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>“%1” leads out of the marketplace</source>
        <translation>«%1» lleva fuera del marketplace</translation>
    </message>
    <message>
        <source>No entry of the marketplace lists this plugin</source>
        <translation>Ninguna entrada del marketplace incluye este plugin</translation>
    </message>
    <message>
        <source>A marketplace’s entry says something else than the plugin.</source>
        <translation>Una entrada de un marketplace dice algo distinto que el plugin.</translation>
    </message>
    <message>
        <source>The plugin’s own %1 is another: “%2”</source>
        <translation>El valor de %1 del propio plugin es otro: «%2»</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Adoptarlo</translation>
    </message>
    <message>
        <source>A plugin’s manifest does not say what the plugin is.</source>
        <translation>El manifiesto de un plugin no dice qué es el plugin.</translation>
    </message>
    <message>
        <source>The plugin has no description</source>
        <translation>El plugin no tiene descripción</translation>
    </message>
    <message>
        <source>The plugin names no author</source>
        <translation>El plugin no indica autor</translation>
    </message>
    <message>
        <source>A plugin’s agent cannot be read and gets all tools.</source>
        <translation>El agente de un plugin no se puede leer y recibe todas las herramientas.</translation>
    </message>
    <message>
        <source>The plugin loads this file as an agent with all tools, for its frontmatter cannot be read</source>
        <translation>El plugin carga este archivo como un agente con todas las herramientas, pues su frontmatter no se puede leer</translation>
    </message>
    <message>
        <source>Two agents of one scope have the same name.</source>
        <translation>Dos agentes de un mismo ámbito tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 too: only one of them is loaded</source>
        <translation>«%1» es también el nombre de %2: solo se carga uno de los dos</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 and others too: only one of %3 is loaded</source>
        <translation>«%1» es también el nombre de %2 y otros: solo se carga uno de %3</translation>
    </message>
    <message>
        <source>An agent of a nearer project hides this one.</source>
        <translation>Un agente de un proyecto más cercano oculta este.</translation>
    </message>
    <message>
        <source>In %2 another agent “%1” counts instead of this one</source>
        <translation>En %2 cuenta otro agente «%1» en lugar de este</translation>
    </message>
    <message>
        <source>Two descriptions claim the same work.</source>
        <translation>Dos descripciones reclaman el mismo trabajo.</translation>
    </message>
    <message>
        <source>The descriptions of “%1” and “%2” agree by %3 per cent: either may be called for the same work</source>
        <translation>Las descripciones de «%1» y «%2» coinciden en un %3 por ciento: se puede llamar a cualquiera de los dos para el mismo trabajo</translation>
    </message>
    <message>
        <source>All descriptions of a scope together are too long.</source>
        <translation>Todas las descripciones de un ámbito juntas son demasiado largas.</translation>
    </message>
    <message>
        <source>The descriptions of %1 agents take about %2 tokens of every conversation, more than %3; this is the longest</source>
        <translation>Las descripciones de %1 agentes ocupan unos %2 tokens de cada conversación, más de %3; esta es la más larga</translation>
    </message>
    <message>
        <source>A relative link or import leads to no file.</source>
        <translation>Un enlace o una importación relativos no llevan a ningún archivo.</translation>
    </message>
    <message>
        <source>“%1” leads to no file</source>
        <translation>«%1» no lleva a ningún archivo</translation>
    </message>
    <message>
        <source>Files import each other in a circle.</source>
        <translation>Unos archivos se importan entre sí en círculo.</translation>
    </message>
    <message>
        <source>“%1” imports files that import each other in a circle</source>
        <translation>«%1» importa archivos que se importan entre sí en círculo</translation>
    </message>
    <message>
        <source>An agent is named that does not exist.</source>
        <translation>Se nombra un agente que no existe.</translation>
    </message>
    <message>
        <source>There is no agent “%1” here</source>
        <translation>Aquí no hay ningún agente «%1»</translation>
    </message>
    <message>
        <source>Agents hand work over to each other in a circle.</source>
        <translation>Unos agentes se pasan el trabajo entre sí en círculo.</translation>
    </message>
    <message>
        <source>“%2” may call itself</source>
        <translation>«%2» puede llamarse a sí mismo</translation>
    </message>
    <message>
        <source>“%1” may call “%2”, which may call it again</source>
        <translation>«%1» puede llamar a «%2», que a su vez puede llamarlo</translation>
    </message>
    <message>
        <source>A skill is named that the project does not have.</source>
        <translation>Se nombra un skill que el proyecto no tiene.</translation>
    </message>
    <message>
        <source>The project has no skill “%1”: nothing is loaded</source>
        <translation>El proyecto no tiene el skill «%1»: no se carga nada</translation>
    </message>
    <message>
        <source>An MCP server is named that the project does not configure.</source>
        <translation>Se nombra un servidor MCP que el proyecto no configura.</translation>
    </message>
    <message>
        <source>The project configures no MCP server “%1”</source>
        <translation>El proyecto no configura el servidor MCP «%1»</translation>
    </message>
    <message>
        <source>A comment allows a finding and does not say why.</source>
        <translation>Un comentario permite un hallazgo y no dice por qué.</translation>
    </message>
    <message>
        <source>The comment does not say why: write “because” and the reason</source>
        <translation>El comentario no dice por qué: escriba «because» y el motivo</translation>
    </message>
    <message>
        <source>A comment allows the findings of a rule that does not exist.</source>
        <translation>Un comentario permite los hallazgos de una regla que no existe.</translation>
    </message>
    <message>
        <source>There is no rule “%1”</source>
        <translation>No existe la regla «%1»</translation>
    </message>
    <message>
        <source>A comment allows a finding that is not there.</source>
        <translation>Un comentario permite un hallazgo que no existe.</translation>
    </message>
    <message>
        <source>%1 finds nothing here to be allowed</source>
        <translation>%1 no encuentra aquí nada que permitir</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Quitar el comentario</translation>
    </message>
    <message>
        <source>A tool that the project is meant for does not load the file.</source>
        <translation>Una herramienta a la que se destina el proyecto no carga el archivo.</translation>
    </message>
    <message>
        <source>%1 refuses the file: %2</source>
        <translation>%1 rechaza el archivo: %2</translation>
    </message>
    <message>
        <source>A tool that the project is meant for drops part of the file.</source>
        <translation>Una herramienta a la que se destina el proyecto descarta parte del archivo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is no text: its settings do not count</source>
        <translation>Esto no es texto: sus ajustes no cuentan</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Esto no es YAML: %1</translation>
    </message>
    <message>
        <source>“%1” stands here a second time</source>
        <translation>«%1» aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>A byte from here on is not UTF-8</source>
        <translation>Un byte a partir de aquí no es UTF-8</translation>
    </message>
    <message>
        <source>A configuration is made of lines such as “rules:”</source>
        <translation>Una configuración consta de líneas como «rules:»</translation>
    </message>
    <message>
        <source>A second document begins in front of this line: from here on nothing counts</source>
        <translation>Delante de esta línea empieza un segundo documento: a partir de aquí no cuenta nada</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read</source>
        <translation>El valor de «%1» no se puede leer</translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation>No existe el ajuste «%1»</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “%2” is near</source>
        <translation>No existe el ajuste «%1»; se parece a «%2»</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>No existe el destino «%1»</translation>
    </message>
    <message>
        <source>There is no target “%1”; “%2” is near</source>
        <translation>No existe el destino «%1»; se parece a «%2»</translation>
    </message>
    <message>
        <source>“%1” is no pattern of file names</source>
        <translation>«%1» no es un patrón de nombres de archivo</translation>
    </message>
    <message>
        <source>“%1” wants keys with values</source>
        <translation>«%1» requiere claves con valores</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “%2” is near</source>
        <translation>No existe la regla «%1»; se parece a «%2»</translation>
    </message>
    <message>
        <source>“%1” stands here a second time: it is %2, or “%3” by name</source>
        <translation>«%1» aparece aquí por segunda vez: es %2, o «%3» por su nombre</translation>
    </message>
    <message>
        <source>“%1” wants one of %2, not “%3”</source>
        <translation>«%1» requiere uno de %2, no «%3»</translation>
    </message>
    <message>
        <source>There is no limit “%1”</source>
        <translation>No existe el límite «%1»</translation>
    </message>
    <message>
        <source>There is no limit “%1”; “%2” is near</source>
        <translation>No existe el límite «%1»; se parece a «%2»</translation>
    </message>
    <message>
        <source>“%1” wants a positive whole number, not “%2”</source>
        <translation>«%1» requiere un número entero positivo, no «%2»</translation>
    </message>
    <message>
        <source>“%1” wants a list</source>
        <translation>«%1» requiere una lista</translation>
    </message>
    <message>
        <source>Loads and means what is written</source>
        <translation>Se carga y significa lo que está escrito</translation>
    </message>
    <message>
        <source>Portable and good</source>
        <translation>Portabilidad y calidad</translation>
    </message>
    <message>
        <source>The configuration cannot be read: its settings do not count</source>
        <translation>La configuración no se puede leer: sus ajustes no cuentan</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed</source>
        <translation>El frontmatter que empieza aquí no se cierra nunca</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code reads it all the same, most other tools skip the file</source>
        <translation>Un tabulador sangra esta línea, lo que YAML prohíbe: Claude Code la lee de todos modos, la mayoría de las demás herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code and other tools skip the file</source>
        <translation>Un tabulador sangra esta línea, lo que YAML prohíbe: Claude Code y otras herramientas omiten el archivo</translation>
    </message>
    <message>
        <source>Indent by blanks</source>
        <translation>Sangrar con espacios</translation>
    </message>
    <message>
        <source>The frontmatter is a JSON object: Claude Code loads it, tools that read line by line find no keys</source>
        <translation>El frontmatter es un objeto JSON: Claude Code lo carga, las herramientas que leen línea por línea no encuentran claves</translation>
    </message>
    <message>
        <source>Readers of YAML 1.1 take “%1” for true or false</source>
        <translation>Los lectores de YAML 1.1 toman «%1» por verdadero o falso</translation>
    </message>
    <message>
        <source>Control characters (%2), the first is %1</source>
        <translation>Caracteres de control (%2), el primero es %1</translation>
    </message>
    <message>
        <source>Many tools look for “SKILL.md” in capitals and do not see “%1”</source>
        <translation>Muchas herramientas buscan «SKILL.md» en mayúsculas y no ven «%1»</translation>
    </message>
    <message>
        <source>“%1” wants keys with texts</source>
        <translation>«%1» espera claves con textos</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in a skill</source>
        <translation>Nada sustituye «%1» en una skill</translation>
    </message>
    <message>
        <source>A skill that publishes or deploys may be called by the model.</source>
        <translation>El modelo puede llamar a una skill que publica o despliega.</translation>
    </message>
    <message>
        <source>The model may call this skill by itself, and it does “%1”</source>
        <translation>El modelo puede llamar a esta skill por su cuenta, y ejecuta «%1»</translation>
    </message>
    <message>
        <source>Let only the user call it</source>
        <translation>Dejar que solo el usuario la llame</translation>
    </message>
    <message>
        <source>The marketplace lists “%1” already</source>
        <translation>El marketplace ya incluye «%1»</translation>
    </message>
    <message>
        <source>A plugin lacks a paper that the public directory asks for.</source>
        <translation>A un plugin le falta un documento que el directorio público pide.</translation>
    </message>
    <message>
        <source>The plugin has no README.md: the public directory wants one</source>
        <translation>El plugin no tiene README.md: el directorio público pide uno</translation>
    </message>
    <message>
        <source>README.md has fewer than 40 words: the public directory wants more</source>
        <translation>README.md tiene menos de 40 palabras: el directorio público pide más</translation>
    </message>
    <message>
        <source>The plugin has neither a LICENSE file nor “license”: the public directory wants one</source>
        <translation>El plugin no tiene ni archivo LICENSE ni «license»: el directorio público pide uno</translation>
    </message>
    <message>
        <source>A link leads out of the plugin that it belongs to.</source>
        <translation>Un enlace sale del plugin al que pertenece.</translation>
    </message>
    <message>
        <source>The file is a symbolic link that leads out of the plugin</source>
        <translation>El archivo es un enlace simbólico que sale del plugin</translation>
    </message>
</context>
<context>
    <name>Agentwright::Templates</name>
    <message>
        <source>A template begins with a header between two lines “---”</source>
        <translation>Una plantilla empieza con un encabezado entre dos líneas «---»</translation>
    </message>
    <message>
        <source>The header is not valid YAML</source>
        <translation>El encabezado no es YAML válido</translation>
    </message>
    <message>
        <source>“%1” is no kind of template: it is “agent” or “block”</source>
        <translation>«%1» no es un tipo de plantilla: es «agent» o «block»</translation>
    </message>
    <message>
        <source>The header knows no key “%1”</source>
        <translation>El encabezado no admite la clave «%1»</translation>
    </message>
    <message>
        <source>“%1” has to be text</source>
        <translation>«%1» tiene que ser texto</translation>
    </message>
    <message>
        <source>The header has no “%1”</source>
        <translation>El encabezado no tiene «%1»</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and single hyphens: “%1”</source>
        <translation>Un id consta de minúsculas, cifras y guiones simples: «%1»</translation>
    </message>
    <message>
        <source>“%1” has to be a list</source>
        <translation>«%1» tiene que ser una lista</translation>
    </message>
    <message>
        <source>A parameter is a map with a name, a label, a type and so on</source>
        <translation>Un parámetro es un mapa con un nombre, una etiqueta, un tipo, etc.</translation>
    </message>
    <message>
        <source>“%1” is true or false</source>
        <translation>«%1» es true o false</translation>
    </message>
    <message>
        <source>“%1” is no type: there are text, multiline, choice, flag and list</source>
        <translation>«%1» no es un tipo: existen text, multiline, choice, flag y list</translation>
    </message>
    <message>
        <source>A parameter knows no key “%1”</source>
        <translation>Un parámetro no admite la clave «%1»</translation>
    </message>
    <message>
        <source>The default has to be text</source>
        <translation>El valor predeterminado tiene que ser texto</translation>
    </message>
    <message>
        <source>“%1” is no name for a parameter: lower-case letters, digits and _, and no word of the format</source>
        <translation>«%1» no es un nombre para un parámetro: minúsculas, cifras y _, y ninguna palabra del formato</translation>
    </message>
    <message>
        <source>There are two parameters called “%1”</source>
        <translation>Hay dos parámetros llamados «%1»</translation>
    </message>
    <message>
        <source>“%1” has no choices</source>
        <translation>«%1» no tiene opciones</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1</source>
        <translation>El patrón no es una expresión regular: %1</translation>
    </message>
    <message>
        <source>Nothing uses the parameter “%1”</source>
        <translation>Nada usa el parámetro «%1»</translation>
    </message>
    <message>
        <source>The default of “%1” is refused: %2</source>
        <translation>Se rechaza el valor predeterminado de «%1»: %2</translation>
    </message>
    <message>
        <source>The definition has no “%1”</source>
        <translation>La definición no tiene «%1»</translation>
    </message>
    <message>
        <source>The body begins with a rule, which some tools take for a fence</source>
        <translation>El cuerpo empieza con una línea horizontal, que algunas herramientas toman por un delimitador</translation>
    </message>
    <message>
        <source>There are tabs in it</source>
        <translation>Contiene tabuladores</translation>
    </message>
    <message>
        <source>“%1” without a section that it belongs to</source>
        <translation>«%1» sin una sección a la que pertenezca</translation>
    </message>
    <message>
        <source>“%1” stands outside of an “each”</source>
        <translation>«%1» está fuera de un «each»</translation>
    </message>
    <message>
        <source>“%1” is no placeholder; a plain ⟦ is written twice</source>
        <translation>«%1» no es un marcador de posición; un ⟦ normal se escribe dos veces</translation>
    </message>
    <message>
        <source>There is no parameter called “%1”</source>
        <translation>No hay ningún parámetro llamado «%1»</translation>
    </message>
    <message>
        <source>The flag “%1” has no text; it goes with “if”</source>
        <translation>El parámetro flag «%1» no tiene texto; va con «if»</translation>
    </message>
    <message>
        <source>“%1” may have several lines and needs a line of its own</source>
        <translation>«%1» puede tener varias líneas y necesita una línea propia</translation>
    </message>
    <message>
        <source>“each” needs a list, and “%1” is none</source>
        <translation>«each» necesita una lista, y «%1» no lo es</translation>
    </message>
    <message>
        <source>An “each” inside another one</source>
        <translation>Un «each» dentro de otro</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: it is neither a line of text nor a choice</source>
        <translation>«%1» no se puede comparar: no es ni una línea de texto ni una opción</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”</source>
        <translation>«%1» no es ninguna de las opciones de «%2»</translation>
    </message>
    <message>
        <source>Sections are nested too deeply</source>
        <translation>Las secciones están anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>The section “%1” has no “end”</source>
        <translation>La sección «%1» no tiene «end»</translation>
    </message>
    <message>
        <source>A section crosses the border of a code block</source>
        <translation>Una sección cruza el límite de un bloque de código</translation>
    </message>
    <message>
        <source>There is no definition with a frontmatter behind the header</source>
        <translation>No hay ninguna definición con frontmatter detrás del encabezado</translation>
    </message>
    <message>
        <source>The definition&apos;s frontmatter is not valid YAML</source>
        <translation>El frontmatter de la definición no es YAML válido</translation>
    </message>
    <message>
        <source>A key cannot be a placeholder</source>
        <translation>Una clave no puede ser un marcador de posición</translation>
    </message>
    <message>
        <source>Placeholders stand in texts and lists only, not in the value of “%1”</source>
        <translation>Los marcadores de posición solo van en textos y listas, no en el valor de «%1»</translation>
    </message>
    <message>
        <source>“%1” is one line</source>
        <translation>«%1» es de una línea</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot stand in a definition</source>
        <translation>«%1» contiene un carácter que no puede estar en una definición</translation>
    </message>
    <message>
        <source>“%1” would open a code block</source>
        <translation>«%1» abriría un bloque de código</translation>
    </message>
    <message>
        <source>“%1” does not match %2</source>
        <translation>«%1» no coincide con %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation>«%1» es obligatorio</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>«%1» es uno de %2</translation>
    </message>
    <message>
        <source>“%1” has an empty item</source>
        <translation>«%1» tiene un elemento vacío</translation>
    </message>
</context>
<context>
    <name>Agentwright::Tools</name>
    <message>
        <source>Reads a file: text, images, PDFs, notebooks.</source>
        <translation>Lee un archivo: texto, imágenes, PDF, cuadernos.</translation>
    </message>
    <message>
        <source>Writes a whole file, new or in place of the old one.</source>
        <translation>Escribe un archivo entero, nuevo o en lugar del antiguo.</translation>
    </message>
    <message>
        <source>Replaces a passage in a file that was read before.</source>
        <translation>Reemplaza un pasaje de un archivo leído antes.</translation>
    </message>
    <message>
        <source>Changes, adds and removes cells of a Jupyter notebook.</source>
        <translation>Cambia, añade y quita celdas de un cuaderno Jupyter.</translation>
    </message>
    <message>
        <source>Finds files by a pattern of their names.</source>
        <translation>Encuentra archivos por un patrón de sus nombres.</translation>
    </message>
    <message>
        <source>Finds text in files by a regular expression.</source>
        <translation>Encuentra texto en archivos con una expresión regular.</translation>
    </message>
    <message>
        <source>Runs commands in a shell. Whoever has it can read, write and send anything the user can.</source>
        <translation>Ejecuta comandos en una shell. Quien la tenga puede leer, escribir y enviar todo lo que pueda el usuario.</translation>
    </message>
    <message>
        <source>Runs commands in PowerShell, on Windows or where it is switched on.</source>
        <translation>Ejecuta comandos en PowerShell, en Windows o donde esté activado.</translation>
    </message>
    <message>
        <source>Runs a command in the background and reports the lines that it prints.</source>
        <translation>Ejecuta un comando en segundo plano e informa de las líneas que imprime.</translation>
    </message>
    <message>
        <source>Ends a task that runs in the background.</source>
        <translation>Termina una tarea que se ejecuta en segundo plano.</translation>
    </message>
    <message>
        <source>Gets a page from the web and answers a question about it.</source>
        <translation>Obtiene una página de la web y responde a una pregunta sobre ella.</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Busca en la web.</translation>
    </message>
    <message>
        <source>Starts another agent with a task of its own. Names in parentheses limit which.</source>
        <translation>Inicia otro agente con una tarea propia. Los nombres entre paréntesis limitan cuáles.</translation>
    </message>
    <message>
        <source>Lists agents that are at work.</source>
        <translation>Enumera los agentes que están trabajando.</translation>
    </message>
    <message>
        <source>Sends a message to another agent, or goes on with one that has finished.</source>
        <translation>Envía un mensaje a otro agente, o continúa con uno que ha terminado.</translation>
    </message>
    <message>
        <source>Hands a file to the user.</source>
        <translation>Entrega un archivo al usuario.</translation>
    </message>
    <message>
        <source>Sends a notification to the desktop or the phone.</source>
        <translation>Envía una notificación al escritorio o al teléfono.</translation>
    </message>
    <message>
        <source>Makes and runs tasks on the vendor&apos;s servers.</source>
        <translation>Crea y ejecuta tareas en los servidores del proveedor.</translation>
    </message>
    <message>
        <source>Keeps the list of what is to be done in this session.</source>
        <translation>Lleva la lista de lo que hay que hacer en esta sesión.</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>Añade una tarea a la lista.</translation>
    </message>
    <message>
        <source>Shows one task in full.</source>
        <translation>Muestra una tarea completa.</translation>
    </message>
    <message>
        <source>Lists the tasks and their state.</source>
        <translation>Enumera las tareas y su estado.</translation>
    </message>
    <message>
        <source>Changes a task: its state, its text, what it waits for.</source>
        <translation>Cambia una tarea: su estado, su texto, a qué espera.</translation>
    </message>
    <message>
        <source>Gets what a task in the background has printed.</source>
        <translation>Obtiene lo que ha imprimido una tarea en segundo plano.</translation>
    </message>
    <message>
        <source>Switches to planning before anything is written.</source>
        <translation>Pasa a planificar antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Shows a plan and asks whether to go ahead.</source>
        <translation>Muestra un plan y pregunta si se sigue adelante.</translation>
    </message>
    <message>
        <source>Hands over the findings of a review in a fixed form.</source>
        <translation>Entrega los hallazgos de una revisión en un formato fijo.</translation>
    </message>
    <message>
        <source>Asks the user to choose between answers.</source>
        <translation>Pide al usuario que elija entre respuestas.</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>Termina la conversación.</translation>
    </message>
    <message>
        <source>Runs a skill. A name in parentheses limits which.</source>
        <translation>Ejecuta un skill. Un nombre entre paréntesis limita cuál.</translation>
    </message>
    <message>
        <source>Runs a script that starts many agents.</source>
        <translation>Ejecuta un script que inicia muchos agentes.</translation>
    </message>
    <message>
        <source>Finds and loads tools whose descriptions were left out at the start.</source>
        <translation>Encuentra y carga herramientas cuyas descripciones se omitieron al principio.</translation>
    </message>
    <message>
        <source>Publishes a page that can be opened in a browser.</source>
        <translation>Publica una página que se puede abrir en un navegador.</translation>
    </message>
    <message>
        <source>Puts a guide for new colleagues where they can read it.</source>
        <translation>Pone una guía para nuevos compañeros donde puedan leerla.</translation>
    </message>
    <message>
        <source>Lists what the connected MCP servers offer for reading.</source>
        <translation>Enumera lo que los servidores MCP conectados ofrecen para leer.</translation>
    </message>
    <message>
        <source>Reads one of the things that an MCP server offers.</source>
        <translation>Lee una de las cosas que ofrece un servidor MCP.</translation>
    </message>
    <message>
        <source>Waits until MCP servers are connected.</source>
        <translation>Espera hasta que los servidores MCP estén conectados.</translation>
    </message>
    <message>
        <source>Goes to definitions and uses, and shows errors, through a language server.</source>
        <translation>Va a definiciones y usos y muestra errores mediante un servidor de lenguaje.</translation>
    </message>
    <message>
        <source>Makes a checkout of its own and goes on there.</source>
        <translation>Crea una copia de trabajo propia y continúa allí.</translation>
    </message>
    <message>
        <source>Leaves that checkout.</source>
        <translation>Sale de esa copia de trabajo.</translation>
    </message>
    <message>
        <source>Plans a prompt for later or again and again, within this session.</source>
        <translation>Programa un prompt para más tarde o de forma periódica, dentro de esta sesión.</translation>
    </message>
    <message>
        <source>Takes such a plan back.</source>
        <translation>Anula esa programación.</translation>
    </message>
    <message>
        <source>Lists what is planned.</source>
        <translation>Enumera lo programado.</translation>
    </message>
    <message>
        <source>Has the session go on after a while.</source>
        <translation>Hace que la sesión continúe al cabo de un rato.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and messages</source>
        <translation>Agentes y mensajes</translation>
    </message>
    <message>
        <source>Plans and tasks</source>
        <translation>Planes y tareas</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>El usuario</translation>
    </message>
    <message>
        <source>Skills and workflows</source>
        <translation>Skills y flujos de trabajo</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Checkouts and times</source>
        <translation>Copias de trabajo y horarios</translation>
    </message>
    <message>
        <source>A pattern selects nothing here: name single tools or the whole server.</source>
        <translation>Un patrón no selecciona nada aquí: nombre herramientas sueltas o el servidor entero.</translation>
    </message>
    <message>
        <source>Only single tools, whole servers and mcp__* are documented.</source>
        <translation>Solo están documentados las herramientas sueltas, los servidores enteros y mcp__*.</translation>
    </message>
    <message>
        <source>Sub-agents get it with the permission mode plan only; the main session has it.</source>
        <translation>Los subagentes solo la reciben con el modo de permisos plan; la sesión principal la tiene.</translation>
    </message>
    <message>
        <source>No sub-agent ever gets it; the main session has it.</source>
        <translation>Ningún subagente la recibe nunca; la sesión principal la tiene.</translation>
    </message>
    <message>
        <source>Gives all of %1: in an agent&apos;s list the parentheses do not narrow it.</source>
        <translation>Da todo %1: en la lista de un agente, los paréntesis no lo limitan.</translation>
    </message>
    <message>
        <source>Platform, settings or kind of session decide whether it is there.</source>
        <translation>La plataforma, los ajustes o el tipo de sesión deciden si está presente.</translation>
    </message>
    <message>
        <source>An old name, still understood: today it is %1.</source>
        <translation>Un nombre antiguo que aún se entiende: hoy es %1.</translation>
    </message>
    <message>
        <source>No longer exists.</source>
        <translation>Ya no existe.</translation>
    </message>
    <message>
        <source>No longer exists; %1 does its work.</source>
        <translation>Ya no existe; %1 hace su trabajo.</translation>
    </message>
    <message>
        <source>Case counts: the tool is called %1.</source>
        <translation>Las mayúsculas cuentan: la herramienta se llama %1.</translation>
    </message>
    <message>
        <source>A name of %1, which means nothing to Claude Code.</source>
        <translation>Un nombre de %1, que no significa nada para Claude Code.</translation>
    </message>
    <message>
        <source>Tools of MCP servers are written mcp__server__tool.</source>
        <translation>Las herramientas de servidores MCP se escriben mcp__server__tool.</translation>
    </message>
    <message>
        <source>Only commas separate tools.</source>
        <translation>Solo las comas separan herramientas.</translation>
    </message>
    <message>
        <source>Claude Code has no tool of this name.</source>
        <translation>Claude Code no tiene ninguna herramienta con este nombre.</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>Todas las herramientas.</translation>
    </message>
    <message>
        <source>The tool %1 of the MCP server %2.</source>
        <translation>La herramienta %1 del servidor MCP %2.</translation>
    </message>
    <message>
        <source>All tools of the MCP server %1.</source>
        <translation>Todas las herramientas del servidor MCP %1.</translation>
    </message>
    <message>
        <source>Tools of MCP servers.</source>
        <translation>Herramientas de servidores MCP.</translation>
    </message>
</context>
<context>
    <name>Agentwright::Workspace</name>
    <message>
        <source>Set a field</source>
        <translation>Fijar un campo</translation>
    </message>
    <message>
        <source>Gives the field this value in every definition, and adds it where it is missing. Lists are written with commas.</source>
        <translation>Da al campo este valor en todas las definiciones y lo añade donde falta. Las listas se escriben con comas.</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>Quitar un campo</translation>
    </message>
    <message>
        <source>Takes the field out of every definition that has it.</source>
        <translation>Quita el campo de todas las definiciones que lo tienen.</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Añadir una herramienta</translation>
    </message>
    <message>
        <source>Adds the tool to every list of tools. Definitions without a list may use every tool already and stay as they are.</source>
        <translation>Añade la herramienta a todas las listas de herramientas. Las definiciones sin lista ya pueden usar todas las herramientas y se quedan como están.</translation>
    </message>
    <message>
        <source>Remove a tool</source>
        <translation>Quitar una herramienta</translation>
    </message>
    <message>
        <source>Takes the tool out of every list of tools, with its rules in brackets too. Definitions without a list stay as they are.</source>
        <translation>Quita la herramienta de todas las listas de herramientas, también con sus reglas entre paréntesis. Las definiciones sin lista se quedan como están.</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>Cambiar un modelo</translation>
    </message>
    <message>
        <source>Definitions with the one model get the other.</source>
        <translation>Las definiciones con un modelo reciben el otro.</translation>
    </message>
    <message>
        <source>Rename an agent everywhere</source>
        <translation>Cambiar el nombre de un agente en todas partes</translation>
    </message>
    <message>
        <source>Changes the agent&apos;s name, its file&apos;s name where it is the same, and what other definitions call it: in lists of tools, examples and prompts.</source>
        <translation>Cambia el nombre del agente, el de su archivo si es el mismo, y cómo lo llaman otras definiciones: en listas de herramientas, ejemplos y prompts.</translation>
    </message>
    <message>
        <source>Move to another scope</source>
        <translation>Mover a otro ámbito</translation>
    </message>
    <message>
        <source>Moves the files into the folder: of another project, a plugin, or the user&apos;s own. Existing files are never replaced.</source>
        <translation>Mueve los archivos a la carpeta: de otro proyecto, de un plugin o la propia del usuario. Los archivos existentes nunca se reemplazan.</translation>
    </message>
    <message>
        <source>Fix what can be fixed safely</source>
        <translation>Corregir lo que se puede corregir con seguridad</translation>
    </message>
    <message>
        <source>Applies every fix that keeps the meaning.</source>
        <translation>Aplica todas las correcciones que conservan el significado.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>La carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>The folder holds so many other files that it is no folder of agents; the rest of it is left out.</source>
        <translation>La carpeta contiene tantos otros archivos que no es una carpeta de agentes; el resto se omite.</translation>
    </message>
    <message>
        <source>There are too many Markdown files below the folder; the rest is left out.</source>
        <translation>Hay demasiados archivos Markdown bajo la carpeta; el resto se omite.</translation>
    </message>
    <message>
        <source>There are too many files below the folder; the rest is left out.</source>
        <translation>Hay demasiados archivos bajo la carpeta; el resto se omite.</translation>
    </message>
    <message>
        <source>The folder lies too deep and is left out.</source>
        <translation>La carpeta está a demasiada profundidad y se omite.</translation>
    </message>
    <message>
        <source>Counts instead of %1</source>
        <translation>Cuenta en lugar de %1</translation>
    </message>
    <message>
        <source>%1 counts instead of it</source>
        <translation>%1 cuenta en su lugar</translation>
    </message>
    <message>
        <source>%1 has the same name in the same scope: only one of them is loaded</source>
        <translation>%1 tiene el mismo nombre en el mismo ámbito: solo se carga uno de los dos</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Proyecto %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <translation>detrás del signo menos tiene que haber algo</translation>
    </message>
    <message>
        <source>“%1:” wants a value; “%1:*” finds files that have the key</source>
        <translation>«%1:» requiere un valor; «%1:*» encuentra los archivos que tienen la clave</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>las comillas no están cerradas</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>no hay nada entre las comillas</translation>
    </message>
    <message>
        <source>the regular expression is not closed by “/”; a text with “/” wants quotation marks</source>
        <translation>la expresión regular no se cierra con «/»; un texto con «/» requiere comillas</translation>
    </message>
    <message>
        <source>behind the regular expression only “i” may stand; a text with “/” wants quotation marks</source>
        <translation>detrás de la expresión regular solo puede ir «i»; un texto con «/» requiere comillas</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>la expresión regular está vacía</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1</source>
        <translation>la expresión regular es incorrecta: %1</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Esto no es YAML: %1</translation>
    </message>
    <message>
        <source>The file is too large for a suite</source>
        <translation>El archivo es demasiado grande para un conjunto de pruebas</translation>
    </message>
    <message>
        <source>A suite has a list named “cases”</source>
        <translation>Un conjunto de pruebas tiene una lista llamada «cases»</translation>
    </message>
    <message>
        <source>There is no key “%1”: request, agent, top</source>
        <translation>No existe la clave «%1»: request, agent, top</translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation>«%1» falta o está vacío</translation>
    </message>
    <message>
        <source>“top” is a number from 1 on</source>
        <translation>«top» es un número a partir de 1</translation>
    </message>
    <message>
        <source>half a character cannot be looked for</source>
        <translation>no se puede buscar medio carácter</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Herramienta</translation>
    </message>
    <message>
        <source>&amp;Model now</source>
        <translation>Modelo a&amp;ctual</translation>
    </message>
    <message>
        <source>&amp;New model</source>
        <translation>Modelo &amp;nuevo</translation>
    </message>
    <message>
        <source>Name n&amp;ow</source>
        <translation>Nombre a&amp;ctual</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Nombre &amp;nuevo</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>The name is not UTF-8: left out. Rename it.</source>
        <translation>El nombre no está en UTF-8: omitido. Cámbielo.</translation>
    </message>
    <message>
        <source>A write was cut off here that can be neither finished nor taken back. This folder holds the files that it has replaced; remove it when you have what you need of it.</source>
        <translation>Aquí se interrumpió una escritura que no se puede terminar ni deshacer. Esta carpeta contiene los archivos que se reemplazaron; elimínela cuando haya recuperado lo que necesite.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
</TS>
