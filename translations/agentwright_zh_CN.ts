<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Agentwright::App::About</name>
    <message>
        <source>About Agentwright</source>
        <translation>关于 Agentwright</translation>
    </message>
    <message>
        <source>An editor for agent definitions that changes nothing but what you edit. MIT licence.</source>
        <translation>智能体定义编辑器，只更改您编辑的内容，其余一概不动。MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockDialog</name>
    <message>
        <source>Insert Block</source>
        <translation>插入区块</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>结果(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockPanel</name>
    <message>
        <source>Drag a block into the text, or double-click it</source>
        <translation>将区块拖入文本，或双击它</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkCommands</name>
    <message>
        <source>Fill in what is to be done.</source>
        <translation>请填写要做什么。</translation>
    </message>
    <message>
        <source>Replace in Files</source>
        <translation>在文件中替换</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile. Nothing was done.</source>
        <translation>“%1”在此期间已更改。未做任何操作。</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save it before it moves. Nothing was done.</source>
        <translation>“%1”有未保存的更改。移动前请先保存。未做任何操作。</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>未做任何操作。%1</translation>
    </message>
    <message>
        <source>Files written: %1.</source>
        <translation>已写入的文件：%1。</translation>
    </message>
    <message>
        <source>Open definitions changed, but not saved yet: %1.</source>
        <translation>已更改但尚未保存的打开的定义：%1。</translation>
    </message>
    <message>
        <source>Undo Bulk Edit</source>
        <translation>撤销批量编辑</translation>
    </message>
    <message>
        <source>“%1” has been edited since. Undo that first, or undo the bulk edit there alone.</source>
        <translation>“%1”在此之后被编辑过。请先撤销那次编辑，或单独在那里撤销批量编辑。</translation>
    </message>
    <message>
        <source>The bulk edit was not undone. %1</source>
        <translation>批量编辑未撤销。%1</translation>
    </message>
    <message>
        <source>The bulk edit was undone.</source>
        <translation>批量编辑已撤销。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkEditForm</name>
    <message>
        <source>&amp;Edit:</source>
        <translation>编辑(&amp;E)：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BusyDialog</name>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChangeDialog</name>
    <message>
        <source>Files that change</source>
        <translation>会更改的文件</translation>
    </message>
    <message>
        <source>Changes of the selected file</source>
        <translation>所选文件的更改</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>正在计算更改…</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>上方仍有内容未填。</translation>
    </message>
    <message>
        <source>“%1” will not do here.</source>
        <translation>“%1”在此处不可用。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Claude Code would not load the file any more.</source>
        <translation>Claude Code 将不再加载该文件。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 已省略。%2</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Files that change: %1.</source>
        <translation>会更改的文件：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已省略：%1。</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>无法完成：%1。</translation>
    </message>
    <message>
        <source>All of them or none are written; one command takes it all back.</source>
        <translation>要么全部写入，要么全不写入；一条命令即可全部撤回。</translation>
    </message>
    <message>
        <source>Here another agent has that name.</source>
        <translation>此处另一个智能体使用该名称。</translation>
    </message>
    <message>
        <source>The library is still being read. Definitions until now: %1.</source>
        <translation>库仍在读取中。目前的定义数：%1。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CheckFiles</name>
    <message>
        <source>%1: %2 [%3]</source>
        <translation>%1：%2 [%3]</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChoiceField</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 (not a known value)</source>
        <translation>%1（不是已知的值）</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an agent from a template, step by step</source>
        <translation>从模板逐步创建智能体</translation>
    </message>
    <message>
        <source>New &amp;Empty Definition</source>
        <translation>新建空白定义(&amp;E)</translation>
    </message>
    <message>
        <source>Start a new definition without a template</source>
        <translation>不用模板，新建一个定义</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open one or more definitions</source>
        <translation>打开一个或多个定义</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make definitions of agents of other tools</source>
        <translation>将其他工具的智能体转换为定义</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Show all definitions below a folder in the library</source>
        <translation>在库中显示文件夹下的所有定义</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the definition to its file</source>
        <translation>将定义写入其文件</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the definition to another file</source>
        <translation>将定义写入另一个文件</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>全部保存(&amp;L)</translation>
    </message>
    <message>
        <source>Write all definitions that have changes</source>
        <translation>写入所有有更改的定义</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Take over what is on disk; can be undone</source>
        <translation>采用磁盘上的内容；可以撤销</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>早期版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare what was saved before, and bring it back</source>
        <translation>比较以前保存的内容，并将其恢复</translation>
    </message>
    <message>
        <source>Prompt as P&amp;DF…</source>
        <translation>提示词存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the prompt as it reads to a PDF file</source>
        <translation>将排版后的提示词写入 PDF 文件</translation>
    </message>
    <message>
        <source>&amp;Print Prompt…</source>
        <translation>打印提示词(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the prompt as it reads</source>
        <translation>打印排版后的提示词</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>关闭该定义</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>Close all definitions</source>
        <translation>关闭所有定义</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change, wherever it was made</source>
        <translation>撤回上一次更改，无论它是在何处作出的</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新应用已撤回的更改</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>将所选内容移到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>将所选内容复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation>插入剪贴板中的文本</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>选择全部内容</translation>
    </message>
    <message>
        <source>Search &amp;Library…</source>
        <translation>搜索库(&amp;L)…</translation>
    </message>
    <message>
        <source>Search and replace in all definitions of the opened folders</source>
        <translation>在已打开文件夹的所有定义中搜索和替换</translation>
    </message>
    <message>
        <source>Change what is selected in the library, or all that it shows</source>
        <translation>更改库中所选的定义，或其显示的全部定义</translation>
    </message>
    <message>
        <source>Undo &amp;Bulk Edit</source>
        <translation>撤销批量编辑(&amp;B)</translation>
    </message>
    <message>
        <source>Put back every file that the last bulk edit changed</source>
        <translation>还原上一次批量编辑更改的每个文件</translation>
    </message>
    <message>
        <source>Show Field in Te&amp;xt</source>
        <translation>在文本中显示字段(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the lines that hold this field</source>
        <translation>转到包含此字段的行</translation>
    </message>
    <message>
        <source>Remo&amp;ve Field</source>
        <translation>移除字段(&amp;V)</translation>
    </message>
    <message>
        <source>Take the key out of the frontmatter</source>
        <translation>从 frontmatter 中去掉该键</translation>
    </message>
    <message>
        <source>Rese&amp;t Field</source>
        <translation>重置字段(&amp;T)</translation>
    </message>
    <message>
        <source>Give the field the value that is saved</source>
        <translation>将字段恢复为已保存的值</translation>
    </message>
    <message>
        <source>Field &amp;Menu…</source>
        <translation>字段菜单(&amp;M)…</translation>
    </message>
    <message>
        <source>Help on this field, which tools read it, and what can be done</source>
        <translation>此字段的帮助、读取它的工具以及可用操作</translation>
    </message>
    <message>
        <source>Search in F&amp;orm</source>
        <translation>在表单中搜索(&amp;O)</translation>
    </message>
    <message>
        <source>Show only the fields that have a text</source>
        <translation>仅显示包含某段文本的字段</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Tools, look, saving, templates and checks as you want them</source>
        <translation>按您的需要设置工具、外观、保存、模板和检查</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the form</source>
        <translation>显示或隐藏表单</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>显示或隐藏预览</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>问题(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>显示或隐藏问题列表</translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation>区块(&amp;K)</translation>
    </message>
    <message>
        <source>Show or hide the blocks that can be dragged into the text</source>
        <translation>显示或隐藏可拖入文本的区块</translation>
    </message>
    <message>
        <source>Routin&amp;g</source>
        <translation>路由(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide which agent a request would go to, and which agents overlap</source>
        <translation>显示或隐藏请求会交给哪个智能体，以及哪些智能体有重叠</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the definitions of the opened folders</source>
        <translation>显示或隐藏已打开文件夹中的定义</translation>
    </message>
    <message>
        <source>Refres&amp;h Library</source>
        <translation>刷新库(&amp;H)</translation>
    </message>
    <message>
        <source>Look at all folders of the library again</source>
        <translation>重新查看库中的所有文件夹</translation>
    </message>
    <message>
        <source>Go to For&amp;m</source>
        <translation>转到表单(&amp;M)</translation>
    </message>
    <message>
        <source>Put the focus in the form</source>
        <translation>将焦点移到表单</translation>
    </message>
    <message>
        <source>Go to &amp;Text</source>
        <translation>转到文本(&amp;T)</translation>
    </message>
    <message>
        <source>Put the focus in the text</source>
        <translation>将焦点移到文本</translation>
    </message>
    <message>
        <source>Go to Pro&amp;blems</source>
        <translation>转到问题(&amp;B)</translation>
    </message>
    <message>
        <source>Put the focus in the list of problems</source>
        <translation>将焦点移到问题列表</translation>
    </message>
    <message>
        <source>Who Would Answ&amp;er?</source>
        <translation>谁会应答？(&amp;E)</translation>
    </message>
    <message>
        <source>Type a request and see which agents it would go to, and why</source>
        <translation>输入一个请求，查看它会交给哪些智能体以及原因</translation>
    </message>
    <message>
        <source>Go to As Read B&amp;y</source>
        <translation>转到各工具的读取结果(&amp;Y)</translation>
    </message>
    <message>
        <source>Show what each tool makes of the definition</source>
        <translation>显示各工具如何理解该定义</translation>
    </message>
    <message>
        <source>Go to Libr&amp;ary</source>
        <translation>转到库(&amp;A)</translation>
    </message>
    <message>
        <source>Put the focus in the list of definitions</source>
        <translation>将焦点移到定义列表</translation>
    </message>
    <message>
        <source>Fold Front&amp;matter</source>
        <translation>折叠 frontmatter(&amp;M)</translation>
    </message>
    <message>
        <source>Hide the frontmatter&apos;s lines in the text</source>
        <translation>在文本中隐藏 frontmatter 的各行</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the editor</source>
        <translation>在编辑器边缘将长行折行</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger text in the editor</source>
        <translation>放大编辑器中的文字</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller text in the editor</source>
        <translation>缩小编辑器中的文字</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>使用桌面的文字大小</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Check the definition now</source>
        <translation>立即检查该定义</translation>
    </message>
    <message>
        <source>Fix &amp;All…</source>
        <translation>全部修复(&amp;A)…</translation>
    </message>
    <message>
        <source>See what every fix that keeps the meaning would change, and apply them</source>
        <translation>查看所有不改变含义的修复会更改什么，并应用它们</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>快速修复(&amp;Q)…</translation>
    </message>
    <message>
        <source>What can be done about the problem at the caret</source>
        <translation>查看如何处理光标处的问题</translation>
    </message>
    <message>
        <source>What the &amp;Rule Says</source>
        <translation>规则说明(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the documentation of the selected rule</source>
        <translation>显示或隐藏所选规则的文档</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>转到文本中的下一个问题</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>转到文本中的上一个问题</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>See this definition beside another one, part by part, and take parts over</source>
        <translation>将此定义与另一个定义并排逐部分查看，并采用其中的部分</translation>
    </message>
    <message>
        <source>Compare With the &amp;File on Disk</source>
        <translation>与磁盘上的文件比较(&amp;F)</translation>
    </message>
    <message>
        <source>See what has changed since the definition was saved</source>
        <translation>查看保存后有何更改</translation>
    </message>
    <message>
        <source>Compare With the Committed &amp;Version</source>
        <translation>与已提交的版本比较(&amp;V)</translation>
    </message>
    <message>
        <source>See what has changed since the file was last committed to git</source>
        <translation>查看该文件上次提交到 git 后有何更改</translation>
    </message>
    <message>
        <source>New From This &amp;Agent…</source>
        <translation>基于此智能体新建(&amp;A)…</translation>
    </message>
    <message>
        <source>Make another agent that begins as this one</source>
        <translation>以此智能体为起点创建另一个智能体</translation>
    </message>
    <message>
        <source>New From &amp;Selection…</source>
        <translation>基于所选内容新建(&amp;S)…</translation>
    </message>
    <message>
        <source>Make an agent whose prompt is the selected text</source>
        <translation>创建以所选文本为提示词的智能体</translation>
    </message>
    <message>
        <source>New From &amp;Clipboard…</source>
        <translation>基于剪贴板新建(&amp;C)…</translation>
    </message>
    <message>
        <source>Make an agent of the text in the clipboard</source>
        <translation>用剪贴板中的文本创建智能体</translation>
    </message>
    <message>
        <source>Insert &amp;Block…</source>
        <translation>插入区块(&amp;B)…</translation>
    </message>
    <message>
        <source>Put a section that others have thought out into the prompt</source>
        <translation>将他人精心拟好的章节放入提示词</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>存为模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Make a template of this definition</source>
        <translation>用此定义创建模板</translation>
    </message>
    <message>
        <source>&amp;Manage Templates…</source>
        <translation>管理模板(&amp;M)…</translation>
    </message>
    <message>
        <source>Edit, copy, delete, hand on and take in templates</source>
        <translation>编辑、复制、删除、分享和导入模板</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write definitions in another tool&apos;s format, with a report of what is lost</source>
        <translation>以其他工具的格式写出定义，并报告有何损失</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>再次导出(&amp;A)</translation>
    </message>
    <message>
        <source>Write the same formats to the same place as the last time for this folder</source>
        <translation>按此文件夹上次的设置，将相同格式写到相同位置</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>See all commands and change their keys</source>
        <translation>查看所有命令并更改其按键</translation>
    </message>
    <message>
        <source>&amp;About Agentwright</source>
        <translation>关于 Agentwright(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Look for a text or a regular expression</source>
        <translation>查找文本或正则表达式</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Replace what is found, here or in all open definitions</source>
        <translation>在此处或所有打开的定义中替换找到的内容</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一个匹配项</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>转到上一个匹配项</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>按行号转到某一行</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>转到标题(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to a section of the prompt by its title</source>
        <translation>按标题转到提示词的某一节</translation>
    </message>
    <message>
        <source>&amp;Go to File…</source>
        <translation>转到文件(&amp;G)…</translation>
    </message>
    <message>
        <source>Find an open, recent or neighbouring file by its name</source>
        <translation>按名称查找打开的、最近的或邻近的文件</translation>
    </message>
    <message>
        <source>&amp;Find Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Find any command by its name and run it</source>
        <translation>按名称查找并运行任意命令</translation>
    </message>
    <message>
        <source>Paste as Plain &amp;Text</source>
        <translation>粘贴为纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text as it is, without turning HTML into Markdown</source>
        <translation>原样插入剪贴板中的文本，不将 HTML 转换为 Markdown</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>Make the selection or the word bold, or take it back</source>
        <translation>将所选内容或单词设为粗体，或取消粗体</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Make the selection or the word italic, or take it back</source>
        <translation>将所选内容或单词设为斜体，或取消斜体</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>Mark the selection or the word as code, or take it back</source>
        <translation>将所选内容或单词标记为代码，或取消标记</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>删除线(&amp;S)</translation>
    </message>
    <message>
        <source>Strike the selection or the word through, or take it back</source>
        <translation>为所选内容或单词加上删除线，或取消删除线</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Make a link of the selection or the word</source>
        <translation>将所选内容或单词设为链接</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>标题 1(&amp;1)</translation>
    </message>
    <message>
        <source>Make the line a heading of level 1, or plain text again</source>
        <translation>将该行设为 1 级标题，或恢复为普通文本</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>标题 2(&amp;2)</translation>
    </message>
    <message>
        <source>Make the line a heading of level 2, or plain text again</source>
        <translation>将该行设为 2 级标题，或恢复为普通文本</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>标题 3(&amp;3)</translation>
    </message>
    <message>
        <source>Make the line a heading of level 3, or plain text again</source>
        <translation>将该行设为 3 级标题，或恢复为普通文本</translation>
    </message>
    <message>
        <source>Heading &amp;Deeper</source>
        <translation>标题降级(&amp;D)</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level down</source>
        <translation>将所选内容中的标题降低一级</translation>
    </message>
    <message>
        <source>Heading Hi&amp;gher</source>
        <translation>标题升级(&amp;G)</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level up</source>
        <translation>将所选内容中的标题提升一级</translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation>项目符号列表(&amp;U)</translation>
    </message>
    <message>
        <source>Make the lines a list, or plain text again</source>
        <translation>将这些行设为列表，或恢复为普通文本</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>编号列表(&amp;N)</translation>
    </message>
    <message>
        <source>Make the lines a numbered list, or plain text again</source>
        <translation>将这些行设为编号列表，或恢复为普通文本</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>任务列表(&amp;T)</translation>
    </message>
    <message>
        <source>Make the lines a list of tasks, or plain text again</source>
        <translation>将这些行设为任务列表，或恢复为普通文本</translation>
    </message>
    <message>
        <source>Tic&amp;k Task</source>
        <translation>勾选任务(&amp;K)</translation>
    </message>
    <message>
        <source>Tick the tasks in the selection, or untick them</source>
        <translation>勾选所选内容中的任务，或取消勾选</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Quote the lines, or take it back</source>
        <translation>将这些行设为引用，或取消引用</translation>
    </message>
    <message>
        <source>Ind&amp;ent</source>
        <translation>增加缩进(&amp;E)</translation>
    </message>
    <message>
        <source>Move the lines to the right</source>
        <translation>将这些行右移</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>减少缩进(&amp;O)</translation>
    </message>
    <message>
        <source>Move the lines to the left</source>
        <translation>将这些行左移</translation>
    </message>
    <message>
        <source>Code Bloc&amp;k</source>
        <translation>代码块(&amp;K)</translation>
    </message>
    <message>
        <source>Put the lines into a code block</source>
        <translation>将这些行放入代码块</translation>
    </message>
    <message>
        <source>&amp;Wrap in Tag…</source>
        <translation>用标签包围(&amp;W)…</translation>
    </message>
    <message>
        <source>Put a pair of tags around the selection</source>
        <translation>在所选内容前后加上一对标签</translation>
    </message>
    <message>
        <source>Insert T&amp;able</source>
        <translation>插入表格(&amp;A)</translation>
    </message>
    <message>
        <source>Insert a table with three columns</source>
        <translation>插入一个三列的表格</translation>
    </message>
    <message>
        <source>Align Tab&amp;le</source>
        <translation>对齐表格(&amp;L)</translation>
    </message>
    <message>
        <source>Lay the table at the caret out in columns</source>
        <translation>将光标处的表格按列排齐</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>大纲(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the sections of the prompt</source>
        <translation>显示或隐藏提示词的各节</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation>转到大纲(&amp;U)</translation>
    </message>
    <message>
        <source>Put the focus in the list of sections</source>
        <translation>将焦点移到章节列表</translation>
    </message>
    <message>
        <source>Fold or &amp;Unfold Here</source>
        <translation>折叠或展开此处(&amp;U)</translation>
    </message>
    <message>
        <source>Hide the section, tags or code at the caret, or show it again</source>
        <translation>隐藏光标处的章节、标签或代码，或重新显示</translation>
    </message>
    <message>
        <source>Fold A&amp;ll Sections</source>
        <translation>折叠所有章节(&amp;L)</translation>
    </message>
    <message>
        <source>Show the outermost headings and tags only</source>
        <translation>仅显示最外层的标题和标签</translation>
    </message>
    <message>
        <source>U&amp;nfold All</source>
        <translation>全部展开(&amp;N)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部内容</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Swap the lines with the one above</source>
        <translation>将这些行与上一行互换</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>下移行(&amp;D)</translation>
    </message>
    <message>
        <source>Swap the lines with the one below</source>
        <translation>将这些行与下一行互换</translation>
    </message>
    <message>
        <source>Move Section Up</source>
        <translation>上移章节</translation>
    </message>
    <message>
        <source>Swap the section with the one above</source>
        <translation>将该节与上一节互换</translation>
    </message>
    <message>
        <source>Move Section Down</source>
        <translation>下移章节</translation>
    </message>
    <message>
        <source>Swap the section with the one below</source>
        <translation>将该节与下一节互换</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>补全(&amp;C)</translation>
    </message>
    <message>
        <source>Show which keys, values, tools, tags or headings could stand at the caret</source>
        <translation>显示光标处可用的键、值、工具、标签或标题</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>插入代码片段(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a piece of text with places to fill in; Tab goes from one to the next</source>
        <translation>写入一段带填空位置的文本；按 Tab 在各处之间跳转</translation>
    </message>
    <message>
        <source>Edit O&amp;wn Snippets</source>
        <translation>编辑自己的代码片段(&amp;W)</translation>
    </message>
    <message>
        <source>Open the file with the snippets of your own</source>
        <translation>打开存放您自己代码片段的文件</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>检查拼写(&amp;S)</translation>
    </message>
    <message>
        <source>Underline words that the dictionary does not know; the context menu corrects them</source>
        <translation>为词典中没有的单词加下划线；可用上下文菜单更正</translation>
    </message>
    <message>
        <source>Show White Sp&amp;ace</source>
        <translation>显示空白字符(&amp;A)</translation>
    </message>
    <message>
        <source>Show blanks and tabs as signs</source>
        <translation>将空格和制表符显示为符号</translation>
    </message>
    <message>
        <source>F&amp;ocus on the Paragraph</source>
        <translation>聚焦当前段落(&amp;O)</translation>
    </message>
    <message>
        <source>Make everything but the paragraph of the caret paler</source>
        <translation>淡化光标所在段落以外的所有内容</translation>
    </message>
    <message>
        <source>&amp;Distraction-Free</source>
        <translation>免打扰模式(&amp;D)</translation>
    </message>
    <message>
        <source>Show the text alone, on the whole screen</source>
        <translation>全屏仅显示文本</translation>
    </message>
    <message>
        <source>Split Te&amp;xt Side by Side</source>
        <translation>左右拆分文本(&amp;X)</translation>
    </message>
    <message>
        <source>Show two places of the text beside each other</source>
        <translation>并排显示文本的两处</translation>
    </message>
    <message>
        <source>Split Text Sta&amp;cked</source>
        <translation>上下拆分文本(&amp;C)</translation>
    </message>
    <message>
        <source>Show two places of the text one above the other</source>
        <translation>上下显示文本的两处</translation>
    </message>
    <message>
        <source>Go to the Other &amp;View</source>
        <translation>转到另一视图(&amp;V)</translation>
    </message>
    <message>
        <source>Put the focus in the other half of a split text</source>
        <translation>将焦点移到拆分文本的另一半</translation>
    </message>
    <message>
        <source>No character is invisible or looks like another one.</source>
        <translation>没有不可见或形似其他字符的字符。</translation>
    </message>
    <message>
        <source>Go to Next Inv&amp;isible Character</source>
        <translation>转到下一个不可见字符(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the next character that nobody sees or that looks like another one, and name it</source>
        <translation>转到下一个看不见或形似其他字符的字符，并给出其名称</translation>
    </message>
    <message>
        <source>Compare With What an E&amp;xport Keeps</source>
        <translation>与导出后保留的内容比较(&amp;X)</translation>
    </message>
    <message>
        <source>See what of this definition is left after it was exported for another tool</source>
        <translation>查看此定义导出到其他工具后还剩下什么</translation>
    </message>
    <message>
        <source>Go to Messa&amp;ge</source>
        <translation>转到消息(&amp;G)</translation>
    </message>
    <message>
        <source>Put the focus on the choices of the latest message</source>
        <translation>将焦点置于最新消息的选项上</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Find O&amp;verlap</source>
        <translation>查找重叠(&amp;V)</translation>
    </message>
    <message>
        <source>Show which agents claim the same work, and which prompts are nearly equal</source>
        <translation>显示哪些智能体承担同样的工作，哪些提示词几乎相同</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>批量编辑(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompareDialog</name>
    <message>
        <source>The texts are equal.</source>
        <translation>文本相同。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Completion</name>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>此处可用的内容</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DefinitionCompare</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>示例 %1</translation>
    </message>
    <message>
        <source>Beginning of the prompt</source>
        <translation>提示词的开头</translation>
    </message>
    <message>
        <source>Section “%1”</source>
        <translation>章节“%1”</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处有</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>仅对方有</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Show what is the &amp;same</source>
        <translation>显示相同部分(&amp;S)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>&amp;Take Over From There</source>
        <translation>采用对方内容(&amp;T)</translation>
    </message>
    <message>
        <source>Compare %1 With %2</source>
        <translation>比较 %1 与 %2</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>不同的部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>此处：%1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>两者内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) differ.</source>
        <translation>
            <numerusform>有 %n 个部分不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove Here</source>
        <translation>从此处移除(&amp;R)</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>此处已更改</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>对方已更改</translation>
    </message>
    <message>
        <source>changed in both, in the same way</source>
        <translation>双方以相同方式更改</translation>
    </message>
    <message>
        <source>changed in both, differently</source>
        <translation>双方以不同方式更改</translation>
    </message>
    <message>
        <source>what an export keeps</source>
        <translation>导出后保留的内容</translation>
    </message>
    <message>
        <source>Where both come from</source>
        <translation>双方的来源</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>恢复原样(&amp;B)</translation>
    </message>
    <message>
        <source>Where Both Come &amp;From</source>
        <translation>双方的来源(&amp;F)</translation>
    </message>
    <message>
        <source>Say again what both come from</source>
        <translation>恢复为共同来源的内容</translation>
    </message>
    <message>
        <source>With the version that both come from it can be told who changed what</source>
        <translation>有了共同来源的版本，就能知道谁更改了什么</translation>
    </message>
    <message>
        <source>Exported for</source>
        <translation>导出目标</translation>
    </message>
    <message>
        <source>&amp;Exported for:</source>
        <translation>导出目标(&amp;E)：</translation>
    </message>
    <message>
        <source>The &amp;Committed Version</source>
        <translation>已提交的版本(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Both come from: %1</source>
        <translation>双方来源：%1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DestinationForm</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>此项目</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>我的所有项目（用户）</translation>
    </message>
    <message>
        <source>A plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>用于(&amp;F)：</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>文件夹(&amp;D)：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The plugin&apos;s folder “agents”</source>
        <translation>插件的“agents”文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>This is no file name that every system takes.</source>
        <translation>并非每个系统都接受此文件名。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>&amp;Use Another Name</source>
        <translation>使用其他名称(&amp;U)</translation>
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
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DiskCommands</name>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>“%1”打开后已被其他程序更改。未保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you have unsaved changes.</source>
        <translation>“%1”已被其他程序更改，而您有未保存的更改。</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone. Your text is still here.</source>
        <translation>“%1”所在的文件夹已不存在。您的文本仍在此处。</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved by another program. Your text is still here.</source>
        <translation>“%1”已被其他程序删除或移动。您的文本仍在此处。</translation>
    </message>
    <message>
        <source>Make the Folder and Save</source>
        <translation>创建文件夹并保存</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Make Writable and Save</source>
        <translation>设为可写并保存</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and read again. Undo brings the earlier text back.</source>
        <translation>“%1”已被其他程序更改并重新读取。撤销可恢复先前的文本。</translation>
    </message>
    <message>
        <source>Change by Another Program</source>
        <translation>其他程序的更改</translation>
    </message>
    <message>
        <source>What the file on disk has (+) other than your text (−):</source>
        <translation>磁盘上的文件相对于您的文本 (−) 的不同之处 (+)：</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Both changes are in the text now. It is not saved yet; undo takes the merge back.</source>
        <translation>双方的更改现已都在文本中。尚未保存；撤销可撤回合并。</translation>
    </message>
    <message>
        <source>“%1” was renamed by another program: “%2” has what it held. Your text is still here.</source>
        <translation>“%1”已被其他程序重命名：“%2”包含其原有内容。您的文本仍在这里。</translation>
    </message>
    <message>
        <source>Go On with the Renamed File</source>
        <translation>继续使用重命名后的文件</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was saved.</source>
        <translation>文件夹“%1”不存在。未保存任何内容。</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DocumentPage</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>文本的第二视图</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Errors</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a definition inside of it.</source>
        <translation>“%1”是文件夹。请选择其中的一个定义。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and that it is a regular file.</source>
        <translation>无法读取“%1”。请检查其权限，并确认它是普通文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: file or folder are read-only. Your text is still here; save it elsewhere.</source>
        <translation>无法写入“%1”：文件或文件夹为只读。您的文本仍在此处，请保存到别处。</translation>
    </message>
    <message>
        <source>“%1” is too large for a definition (more than 32 MB) and was not opened.</source>
        <translation>“%1”作为定义过大（超过 32 MB），未打开。</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk is full. The file on disk is as it was, your text is still here.</source>
        <translation>磁盘已满，“%1”未保存。磁盘上的文件保持原样，您的文本仍在此处。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>“%1”打开后已被其他程序更改。未保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” was not saved: the text holds half of a character that cannot be written.</source>
        <translation>“%1”未保存：文本中含有无法写入的半个字符。</translation>
    </message>
    <message>
        <source>“%1” holds other files of the same name.</source>
        <translation>“%1”中含有其他同名文件。</translation>
    </message>
    <message>
        <source>A file name inside of “%1” is not safe.</source>
        <translation>“%1”中有一个文件名不安全。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>无法读取或写入“%1”。</translation>
    </message>
    <message>
        <source>The change was not made: the frontmatter would not be read as intended. Edit it in the text.</source>
        <translation>未作更改：frontmatter 将无法按预期读取。请在文本中编辑。</translation>
    </message>
    <message>
        <source>The change does not fit the text any more. Try again.</source>
        <translation>该更改已不再适用于当前文本。请重试。</translation>
    </message>
    <message>
        <source>This value can only be edited in the text.</source>
        <translation>此值只能在文本中编辑。</translation>
    </message>
    <message>
        <source>Nothing is written: this file is there already and cannot be added to. %1</source>
        <translation>未写入任何内容：此文件已存在，且无法向其中添加内容。%1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: its name is not UTF-8. Rename the file.</source>
        <translation>无法打开“%1”：文件名不是 UTF-8。请重命名该文件。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExampleCard</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>创建副本 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete on the heading)</source>
        <translation>移除（在标题上按 Delete）</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>What happens before</source>
        <translation>此前发生了什么</translation>
    </message>
    <message>
        <source>Add a turn behind the last one</source>
        <translation>在最后一轮之后添加一轮</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>评注</translation>
    </message>
    <message>
        <source>Why the agent is called</source>
        <translation>为何调用该智能体</translation>
    </message>
    <message>
        <source>Drag to move the example</source>
        <translation>拖动以移动示例</translation>
    </message>
    <message>
        <source>User Turn</source>
        <translation>用户发言</translation>
    </message>
    <message>
        <source>Assistant Turn</source>
        <translation>助手发言</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>示例 %1/%2</translation>
    </message>
    <message>
        <source>Drag example %1</source>
        <translation>拖动示例 %1</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>上移示例 %1</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>下移示例 %1</translation>
    </message>
    <message>
        <source>Duplicate example %1</source>
        <translation>创建示例 %1 的副本</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>移除示例 %1</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>为示例 %1 添加一轮</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportCommands</name>
    <message>
        <source>Files written: %1, to “%2”.</source>
        <translation>已写入的文件：%1，位于“%2”。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportDialog</name>
    <message>
        <source>Write &amp;limits into the prompt</source>
        <translation>将限制写入提示词(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All open definitions (%1)</source>
        <translation>所有打开的定义 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>An agent may do more there than its author allows.</source>
        <translation>智能体在那里可能做超出其作者允许范围的事。</translation>
    </message>
    <message>
        <source>&amp;Write the Limits Into the Prompt</source>
        <translation>将限制写入提示词(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fix in the Definition</source>
        <translation>在定义中修复(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>My home folder</source>
        <translation>我的主文件夹</translation>
    </message>
    <message>
        <source>Limits that a format cannot hold stand in the prompt, where nothing enforces them.</source>
        <translation>格式无法表达的限制写在提示词中，但没有任何机制强制执行。</translation>
    </message>
    <message>
        <source>Forma&amp;ts:</source>
        <translation>格式(&amp;T)：</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>用于(&amp;O)：</translation>
    </message>
    <message>
        <source>Close this window and go to what the chosen line is about</source>
        <translation>关闭此窗口并转到所选行涉及的位置</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>写为</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip 归档</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportView</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FieldRow</name>
    <message>
        <source>Actions for %1</source>
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Which Tools Read It</source>
        <translation>读取它的工具</translation>
    </message>
    <message>
        <source>Reset to What Is Saved</source>
        <translation>重置为已保存的值</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>在文本中显示</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FileCommands</name>
    <message>
        <source>“%1” is open in another tab. Close it there, or save under another name.</source>
        <translation>“%1”已在另一个标签页中打开。请在那里关闭它，或以其他名称保存。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Only in what was selected</source>
        <translation>仅在所选内容中</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>In all open definitions</source>
        <translation>在所有打开的定义中</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>替换此匹配项并转到下一个</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace every match as one step</source>
        <translation>将所有匹配项作为一步替换</translation>
    </message>
    <message>
        <source>from the top</source>
        <translation>从开头继续</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>从末尾继续</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and maybe more</source>
        <translation>%1，可能还有更多</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 replaced in %2 files</source>
        <translation>已在 %2 个文件中替换 %1 处</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>已替换 %1 处</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FixPreviewDialog</name>
    <message>
        <source>Also fixes that have to be &amp;looked at</source>
        <translation>包括需要查看确认的修复(&amp;L)</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Such a fix may change what the definition means</source>
        <translation>这类修复可能改变定义的含义</translation>
    </message>
    <message>
        <source>Problems that go away</source>
        <translation>会消除的问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Working out the fixes…</source>
        <translation>正在计算修复…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without you.</source>
        <translation>没有无需您介入即可修复的问题。</translation>
    </message>
    <message>
        <source>Problems that go away: %1.</source>
        <translation>会消除的问题：%1。</translation>
    </message>
    <message>
        <source>One undo takes the changes of the text back.</source>
        <translation>一次撤销即可撤回对文本的更改。</translation>
    </message>
    <message>
        <source>The file will be saved in another encoding, or without a byte-order mark, or with other line ends.</source>
        <translation>该文件将以其他编码、不带字节顺序标记或以其他换行符保存。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Form</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Only in the text:</source>
        <translation>仅在文本中：</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>changes files</source>
        <translation>会更改文件</translation>
    </message>
    <message>
        <source>runs commands</source>
        <translation>会运行命令</translation>
    </message>
    <message>
        <source>uses the network</source>
        <translation>会使用网络</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>操作前会询问</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 会读取它</translation>
    </message>
    <message>
        <source>%1 ignores it</source>
        <translation>%1 会忽略它</translation>
    </message>
    <message>
        <source>%1 does not load a file that has it</source>
        <translation>%1 不加载含有它的文件</translation>
    </message>
    <message>
        <source>A key of %1, which Claude Code does not know.</source>
        <translation>%1 的键，Claude Code 不认识。</translation>
    </message>
    <message>
        <source>A key that Claude Code does not know.</source>
        <translation>Claude Code 不认识的键。</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>可用值：%1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>自 Claude Code %1 起</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>其他键</translation>
    </message>
    <message>
        <source>The key is there more than once.</source>
        <translation>该键出现了不止一次。</translation>
    </message>
    <message>
        <source>The value uses an alias, an anchor or a tag.</source>
        <translation>该值使用了别名、锚点或标签。</translation>
    </message>
    <message>
        <source>The value is nested YAML.</source>
        <translation>该值是嵌套的 YAML。</translation>
    </message>
    <message>
        <source>There is a comment inside of the value.</source>
        <translation>该值内部有注释。</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>无法读取该值。</translation>
    </message>
    <message>
        <source>It is not clear where the entries begin and end.</source>
        <translation>无法确定条目的起止位置。</translation>
    </message>
    <message>
        <source>The frontmatter has no closing line.</source>
        <translation>frontmatter 没有结束行。</translation>
    </message>
    <message>
        <source>The value is merged in from elsewhere.</source>
        <translation>该值是从别处合并来的。</translation>
    </message>
    <message>
        <source>The frontmatter is too large.</source>
        <translation>frontmatter 过大。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FormView</name>
    <message>
        <source>Add Field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Of Other Tools</source>
        <translation>其他工具的字段</translation>
    </message>
    <message>
        <source>Search fields and values</source>
        <translation>搜索字段和值</translation>
    </message>
    <message>
        <source>Search the form</source>
        <translation>搜索表单</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HeatMap</name>
    <message>
        <source>How alike the agents are</source>
        <translation>各智能体的相似程度</translation>
    </message>
    <message>
        <source>%1 and %2: %3 per cent</source>
        <translation>%1 和 %2：%3%</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HistoryDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What was saved of “%1”. The difference shows what restoring adds (+) and removes (−).</source>
        <translation>“%1”的保存记录。差异显示恢复后会增加 (+) 和移除 (−) 的内容。</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>版本，最新的在前</translation>
    </message>
    <message>
        <source>Difference from the present text</source>
        <translation>与当前文本的差异</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Each save keeps one.</source>
        <translation>还没有早期版本。每次保存都会保留一个。</translation>
    </message>
    <message>
        <source>This version is the present text.</source>
        <translation>此版本就是当前文本。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HoverHelp</name>
    <message>
        <source>Values: %1</source>
        <translation>可用值：%1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>自 Claude Code %1 起</translation>
    </message>
    <message>
        <source>The model of the main conversation.</source>
        <translation>主对话所用的模型。</translation>
    </message>
    <message>
        <source>A name that moves on to newer models.</source>
        <translation>会随新模型更新的名称。</translation>
    </message>
    <message>
        <source>One certain model; it does not move on to newer ones.</source>
        <translation>某个确定的模型；不会随新模型更新。</translation>
    </message>
    <message>
        <source>A model of another vendor: Claude Code passes the name on, and the call fails.</source>
        <translation>其他厂商的模型：Claude Code 会原样传递该名称，调用将失败。</translation>
    </message>
    <message>
        <source>Nobody sees it, but the model reads it.</source>
        <translation>没有人看得到它，但模型会读到。</translation>
    </message>
    <message>
        <source>It looks like a blank, but is another one.</source>
        <translation>看起来像空格，但是另一个字符。</translation>
    </message>
    <message>
        <source>It looks like “%1”, but is another letter.</source>
        <translation>看起来像“%1”，但是另一个字母。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ImportDialog</name>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>%1, from %2:</source>
        <translation>%1，来自 %2：</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未读取：%1</translation>
    </message>
    <message>
        <source>Files that are no agents: %1</source>
        <translation>不是智能体的文件：%1</translation>
    </message>
    <message>
        <source>&amp;Keep what Claude Code does not know, under a prefix</source>
        <translation>以前缀形式保留 Claude Code 不认识的内容(&amp;K)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Agents of other tools:</source>
        <translation>其他工具的智能体：</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>格式(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Write to:</source>
        <translation>写入到(&amp;W)：</translation>
    </message>
    <message>
        <source>What comes &amp;over, and what does not:</source>
        <translation>能带入和不能带入的内容(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>The clipboard&apos;s text</source>
        <translation>剪贴板中的文本</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>&amp;Give hooks and MCP servers of a plugin to each of its agents</source>
        <translation>将插件的钩子和 MCP 服务器提供给它的每个代理(&amp;G)</translation>
    </message>
    <message>
        <source>Otherwise only an agent that is alone in its plugin gets them.</source>
        <translation>否则只有插件中唯一的代理会得到它们。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>批量编辑(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Rename File…</source>
        <translation>重命名文件(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show in File Manager</source>
        <translation>在文件管理器中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Rename &amp;Agent…</source>
        <translation>重命名智能体(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryColumns</name>
    <message>
        <source>Claude Code does not load it</source>
        <translation>Claude Code 不加载它</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>About %1 tokens always on, %2 when it is called</source>
        <translation>常驻约 %1 个 token，调用时约 %2 个</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>错误：%1，警告：%2，提示：%3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被遮蔽</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>重名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The agent&apos;s name, or the file&apos;s where it has none</source>
        <translation>智能体的名称；没有名称时为文件名</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Errors, warnings and hints in the file</source>
        <translation>文件中的错误、警告和提示</translation>
    </message>
    <message>
        <source>Same Name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Which one counts where several agents have the same name</source>
        <translation>多个智能体同名时，哪一个生效</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>When the agent is to be called</source>
        <translation>应在何时调用该智能体</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model; empty where the file names none</source>
        <translation>模型；文件未指定时为空</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour that the agent is shown in</source>
        <translation>显示该智能体所用的颜色</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The tools that the agent may use</source>
        <translation>该智能体可以使用的工具</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A rough estimate</source>
        <translation>粗略估计</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>When the file was changed last</source>
        <translation>文件上次更改的时间</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Where the agent counts</source>
        <translation>该智能体的生效范围</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>文件所在位置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>文件的名称</translation>
    </message>
    <message>
        <source>Loads In</source>
        <translation>可加载于</translation>
    </message>
    <message>
        <source>How many tools load the file as it is</source>
        <translation>有多少工具能原样加载该文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In the format of %1: to open it is to import it</source>
        <translation>%1 的格式：打开即导入</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Whose place the file is in, or whose format</source>
        <translation>文件位于哪个工具的位置，或属于哪个工具的格式</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryCommands</name>
    <message>
        <source>No problems were found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Only the first %1 definitions were opened.</source>
        <translation>只打开了前 %1 个定义。</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>重命名文件</translation>
    </message>
    <message>
        <source>New name of the file:</source>
        <translation>新文件名：</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>“%1”不能作为文件名。</translation>
    </message>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>无法重命名“%1”。</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>未移到回收站：%1</translation>
    </message>
    <message>
        <source>Files of other tools are imported first: open them.</source>
        <translation>其他工具的文件需先导入：请打开它们。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>There is nothing to edit: the library shows no definitions.</source>
        <translation>没有可编辑的内容：库中没有显示任何定义。</translation>
    </message>
    <message>
        <source>Bulk Edit</source>
        <translation>批量编辑</translation>
    </message>
    <message>
        <source>Bulk Edit: %1</source>
        <translation>批量编辑：%1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How %1 takes the file</source>
        <translation>%1 如何处理该文件</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop looking at the folders</source>
        <translation>停止查看文件夹</translation>
    </message>
    <message>
        <source>Open a folder to see all agents below it: a project, your own agents, plugins.</source>
        <translation>打开文件夹以查看其下的所有智能体：项目、您自己的智能体、插件。</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>My Own Agents</source>
        <translation>我自己的智能体</translation>
    </message>
    <message>
        <source>Filter: words, tools:Bash, -color:*</source>
        <translation>筛选：单词、tools:Bash、-color:*</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>筛选库</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>How the library is shown</source>
        <translation>库的显示方式</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Saved Views</source>
        <translation>已保存的视图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lose Folder</source>
        <translation>关闭文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced:</source>
        <translation>名称；已有的同名视图会被替换：</translation>
    </message>
    <message>
        <source>The filter knows names, descriptions, models, colours, tools and paths. The search looks into files.</source>
        <translation>筛选可查名称、描述、模型、颜色、工具和路径。搜索则会查看文件内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There are more files than the system can watch: Refresh shows what has changed.</source>
        <translation>文件数量超出系统可监视的范围：请用“刷新”查看更改。</translation>
    </message>
    <message>
        <source>Definitions: %1</source>
        <translation>定义：%1</translation>
    </message>
    <message>
        <source>Definitions: %1 of %2</source>
        <translation>定义：%1/%2</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及更多</translation>
    </message>
    <message>
        <source>No definitions in %1</source>
        <translation>%1 中没有定义</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LineField</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ListField</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空列表</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅这些</translation>
    </message>
    <message>
        <source>Add: names, separated by commas</source>
        <translation>添加：名称，以逗号分隔</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>添加项目</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LossTree</name>
    <message>
        <source>What is kept and lost</source>
        <translation>保留和损失的内容</translation>
    </message>
    <message>
        <source>Agent and field</source>
        <translation>智能体和字段</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 导出为 %2</translation>
    </message>
    <message>
        <source>with losses</source>
        <translation>有损失</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
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
        <translation>已写入的定义：%1。</translation>
    </message>
    <message>
        <source>The clipboard holds an agent of %1.</source>
        <translation>剪贴板中有一个 %1 的智能体。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Open definitions</source>
        <translation>打开的定义</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
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
        <translation>提示词已写入 %1。</translation>
    </message>
    <message>
        <source>Problems removed: %1. Undo takes all of it back.</source>
        <translation>已消除的问题：%1。撤销可全部撤回。</translation>
    </message>
    <message>
        <source>No program is set up for “%1”. Any text editor will do.</source>
        <translation>没有为“%1”设置程序。任何文本编辑器都可以。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ManageTemplatesDialog</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>管理模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>&amp;Templates and blocks:</source>
        <translation>模板和区块(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Share as File…</source>
        <translation>作为文件分享(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Cannot be used. %1</source>
        <translation>无法使用。%1</translation>
    </message>
    <message>
        <source>Another one with the same identifier is used instead</source>
        <translation>改用了具有相同标识符的另一个模板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Comes with the program; duplicate it to change it.</source>
        <translation>随程序提供；如需更改，请创建副本。</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>已复制到“%1”。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>无法删除“%1”：%2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>已写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not imported: it is no template that can be used. %2</source>
        <translation>未导入“%1”：它不是可用的模板。%2</translation>
    </message>
    <message>
        <source>“%1” was not imported: you have a template with the identifier “%2” already.</source>
        <translation>未导入“%1”：您已有标识符为“%2”的模板。</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>You and another program changed the same lines of “%1”. What only one of you changed is merged by itself. Choose what becomes of the rest; undo takes all of it back.</source>
        <translation>您和另一个程序更改了“%1”的相同行。只有一方更改的内容会自动合并。请选择其余部分如何处理；撤销可全部撤回。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Your lines (−) and those on disk (+)</source>
        <translation>您的行 (−) 与磁盘上的行 (+)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation>两者都要，我的在前</translation>
    </message>
    <message>
        <source>&amp;Do with these lines:</source>
        <translation>如何处理这些行(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>第 %1–%2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方的</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MultilineField</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NameField</name>
    <message>
        <source>Usual spelling: %1</source>
        <translation>惯用写法：%1</translation>
    </message>
    <message>
        <source>%1 has this name too: only one of them is used.</source>
        <translation>%1 也有此名称：只会使用其中一个。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NewAgentWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>New Agent</source>
        <translation>新建智能体</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The file of an agent…</source>
        <translation>某个智能体的文件…</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>结果(&amp;R)：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation>起点(&amp;F)：</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* 为必填项</translation>
    </message>
    <message>
        <source>This definition cannot be a starting point. %1</source>
        <translation>此定义不能作为起点。%1</translation>
    </message>
    <message>
        <source>The next page asks for a new name and for what else should differ.</source>
        <translation>下一页会询问新名称以及还有哪些不同之处。</translation>
    </message>
    <message>
        <source>What should the agent begin as?</source>
        <translation>智能体以什么为起点？</translation>
    </message>
    <message>
        <source>What should it do, and how?</source>
        <translation>它应做什么，如何做？</translation>
    </message>
    <message>
        <source>Where should it be saved?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>第 %1 步，共 3 步：%2</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OutlinePanel</name>
    <message>
        <source>The prompt has no headings and no parts in tags.</source>
        <translation>提示词中没有标题，也没有标签划分的部分。</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>提示词大纲</translation>
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
        <translation>描述的最低一致程度</translation>
    </message>
    <message>
        <source>Agents that overlap</source>
        <translation>有重叠的智能体</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>And</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>起决定作用的词</translation>
    </message>
    <message>
        <source>No agents here.</source>
        <translation>此处没有智能体。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) compared</source>
        <translation>
            <numerusform>已比较 %n 个智能体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Descriptions: %n pair(s)</source>
        <translation>
            <numerusform>描述：%n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts: %n pair(s)</source>
        <translation>
            <numerusform>提示词：%n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names taken twice: %n</source>
        <translation>
            <numerusform>重复占用的名称：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>one hides the others</source>
        <translation>其中一个遮蔽其他的</translation>
    </message>
    <message>
        <source>one is loaded, and which one is not defined</source>
        <translation>只加载一个，但未规定是哪一个</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被遮蔽</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>may count</source>
        <translation>可能生效</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一项</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ParameterForm</name>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>没有需要填写的内容。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PlannedFilesView</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>会写入的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>显示文件的哪些内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改的部分</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>What changes in the chosen file</source>
        <translation>所选文件中的更改</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>所选文件</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PluginForm</name>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Take &amp;hooks and servers along</source>
        <translation>一并带上钩子和服务器(&amp;H)</translation>
    </message>
    <message>
        <source>Wrap in a &amp;marketplace:</source>
        <translation>包装到市场中(&amp;M)：</translation>
    </message>
    <message>
        <source>SPDX identifier. For MIT and 0BSD of a named author the text is written to LICENSE.</source>
        <translation>SPDX 标识符。对于注明作者的 MIT 和 0BSD，许可证文本会写入 LICENSE。</translation>
    </message>
    <message>
        <source>Claude Code ignores them in a plugin&apos;s agents. In the plugin itself they hold for the whole session.</source>
        <translation>Claude Code 会忽略插件的智能体中的这些内容。在插件自身中，它们对整个会话有效。</translation>
    </message>
    <message>
        <source>Name of the marketplace</source>
        <translation>市场的名称</translation>
    </message>
    <message>
        <source>made from the plugin&apos;s name</source>
        <translation>由插件名称生成</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版本(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>描述(&amp;D)：</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>作者(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>许可证(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Preview</name>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>没有工具</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are shown when the caret is there.</source>
        <translation>光标位于第 %1 至 %2 行时，会显示这些行。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>提示词预览</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>渲染效果</translation>
    </message>
    <message>
        <source>As Read By</source>
        <translation>各工具的读取结果</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemLine</name>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsFilter</name>
    <message>
        <source>Search problems and rules</source>
        <translation>搜索问题和规则</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>搜索问题</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>分组：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsPanel</name>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show what the rule says</source>
        <translation>显示规则说明</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PromptEdit</name>
    <message>
        <source>Text of the definition</source>
        <translation>定义的文本</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>将“%1”添加到词典(&amp;A)</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>拼写语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Prompts</name>
    <message>
        <source>Agent definitions (*.md *.markdown *.mdc);;All files (*)</source>
        <translation>智能体定义 (*.md *.markdown *.mdc);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save them?</source>
        <translation>“%1”有未保存的更改。要保存吗？</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip 归档 (*.zip)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>“%1” holds files with other content. Replace them?</source>
        <translation>“%1”中有内容不同的文件。要替换它们吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it? What it holds now is lost.</source>
        <translation>“%1”已存在。要替换它吗？其现有内容将丢失。</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>要将“%1”移到回收站吗？</translation>
    </message>
    <message>
        <source>Move %1 files to the trash?</source>
        <translation>要将 %1 个文件移到回收站吗？</translation>
    </message>
    <message>
        <source>Delete File</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>要删除“%1”吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Agents and bundles (%1);;All files (*)</source>
        <extracomment>%1: patterns such as *.md *.zip</extracomment>
        <translation>智能体和捆绑包 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickFixMenu</name>
    <message>
        <source>No problem here</source>
        <translation>此处没有问题</translation>
    </message>
    <message>
        <source>%1 (look at the result)</source>
        <translation>%1（请查看结果）</translation>
    </message>
    <message>
        <source>What %1 Says</source>
        <translation>%1 的说明</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickOpen</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Lines 1 to %1</source>
        <translation>第 1 至 %1 行</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>File name, or &gt; for commands, @ for headings, : for lines</source>
        <translation>输入文件名；&gt; 表示命令，@ 表示标题，: 表示行</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>代码片段</translation>
    </message>
    <message>
        <source>The prompt has no headings</source>
        <translation>提示词没有标题</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickPick</name>
    <message>
        <source>Go to or run</source>
        <translation>转到或运行</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配的内容</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 more tools</source>
        <translation>另外 %1 个工具</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Readings</name>
    <message>
        <source>Exactly as written.</source>
        <translation>与所写完全一致。</translation>
    </message>
    <message>
        <source>Differs from what is written: underlined is what the tool has instead of what is struck through.</source>
        <translation>与所写不同：下划线部分是工具读到的内容，它取代了带删除线的部分。</translation>
    </message>
    <message>
        <source>%1 → %2 (renamed)</source>
        <translation>%1 → %2（已重命名）</translation>
    </message>
    <message>
        <source>%1 (in some sessions only)</source>
        <translation>%1（仅在某些会话中）</translation>
    </message>
    <message>
        <source>%1 (vanishes)</source>
        <translation>%1（会消失）</translation>
    </message>
    <message>
        <source>Inherits all tools.</source>
        <translation>继承所有工具。</translation>
    </message>
    <message>
        <source>None at all.</source>
        <translation>完全没有。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Inherited or not given</source>
        <translation>继承或未指定</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>loads, with losses</source>
        <translation>加载，但有损失</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>不加载</translation>
    </message>
    <message>
        <source>Measured on %1</source>
        <translation>在 %1 上实测</translation>
    </message>
    <message>
        <source>From the source of %1</source>
        <translation>依据 %1 的源代码</translation>
    </message>
    <message>
        <source>From the documentation of %1</source>
        <translation>依据 %1 的文档</translation>
    </message>
    <message>
        <source>Inferred for %1: may be wrong</source>
        <translation>针对 %1 推断：可能有误</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ReadingsView</name>
    <message>
        <source>Tools and what they make of the file</source>
        <translation>各工具及其对文件的理解</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the chosen tool gets</source>
        <translation>所选工具得到的内容</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingCommands</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>%1 as committed</source>
        <translation>已提交的 %1</translation>
    </message>
    <message>
        <source>Git is not installed.</source>
        <translation>未安装 Git。</translation>
    </message>
    <message>
        <source>%1 was never committed to a git repository.</source>
        <translation>%1 从未提交到 git 仓库。</translation>
    </message>
    <message>
        <source>Git does not answer.</source>
        <translation>Git 没有响应。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingPanel</name>
    <message>
        <source>Requests or overlap</source>
        <translation>请求或重叠</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading and comparing agents</source>
        <translation>停止读取和比较智能体</translation>
    </message>
    <message>
        <source>Stopped: not all agents were read.</source>
        <translation>已停止：并未读取所有智能体。</translation>
    </message>
    <message>
        <source>Only the open document is asked.</source>
        <translation>只询问打开的文档。</translation>
    </message>
    <message>
        <source>Reading the agents below %1…</source>
        <translation>正在读取 %1 下的智能体…</translation>
    </message>
    <message>
        <source>Comparing the agents below %1…</source>
        <translation>正在比较 %1 下的智能体…</translation>
    </message>
    <message>
        <source>Asked are the agents below %1</source>
        <translation>询问的是 %1 下的智能体</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingView</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>What somebody asks for: which agent would answer?</source>
        <translation>某人提出的请求：哪个智能体会应答？</translation>
    </message>
    <message>
        <source>Ask each example&apos;s request of the agents without that example</source>
        <translation>用每个示例的请求询问去掉该示例后的智能体</translation>
    </message>
    <message>
        <source>Agents that would answer</source>
        <translation>会应答的智能体</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>起决定作用的词</translation>
    </message>
    <message>
        <source>Asked, and who answers</source>
        <translation>询问的对象和应答者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>区分它们的依据</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) may answer here.</source>
        <translation>
            <numerusform>有 %n 个智能体可能在此应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n agent(s) has a word of this request.</source>
        <translation>
            <numerusform>%n 个智能体中没有一个含有此请求中的词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the words of %n description(s): a model may decide otherwise.</source>
        <translation>
            <numerusform>根据 %n 个描述中的词估计：模型的决定可能不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>No description here has an example.</source>
        <translation>此处没有描述含有示例。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s): the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</source>
        <translation>
            <numerusform>%n 个示例：正确的智能体排在第一的占 %1，排在前三的占 %2。仅凭名称：%3 和 %4。凭猜测：%5 和 %6。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked, %2 answers</source>
        <translation>询问 %1，应答的是 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the one: %1; the other: %2</source>
        <translation>前者：%1；后者：%2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>未上榜</translation>
    </message>
    <message>
        <source>Test With All Examples</source>
        <translation>用所有示例测试</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RuleDocumentation</name>
    <message>
        <source>What the rule says</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>Select a problem to read what its rule says.</source>
        <translation>选择一个问题，以阅读其规则说明。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SaveTemplateDialog</name>
    <message>
        <source>Save as Template</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>我的所有项目（用户）</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>此项目</translation>
    </message>
    <message>
        <source>own</source>
        <comment>category of the user&apos;s templates</comment>
        <translation>自有</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation>标识符(&amp;I)：</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>摘要(&amp;U)：</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>类别(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>用于(&amp;F)：</translation>
    </message>
    <message>
        <source>What agents made from it do, in one sentence</source>
        <translation>用一句话说明由它创建的智能体做什么</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Asked for as</source>
        <translation>询问时的称呼</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>&amp;Parameters (whoever uses the template is asked for the ticked ones):</source>
        <translation>参数（勾选的参数会询问模板的使用者）(&amp;P)：</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>模板(&amp;E)：</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is a template with this identifier already. Choose another one.</source>
        <translation>已有具有此标识符的模板。请另选一个。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Lines around the place</source>
        <translation>该位置周围的行</translation>
    </message>
    <message>
        <source>words &quot;a phrase&quot; /expression/ tools:Bash model:opus -color:*</source>
        <translation>单词 &quot;短语&quot; /表达式/ tools:Bash model:opus -color:*</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>要在库中查找的内容</translation>
    </message>
    <message>
        <source>Replace with; $1 is the first group of an expression</source>
        <translation>替换为；$1 是表达式的第一个分组</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>See what would change, and replace it</source>
        <translation>查看会有哪些更改，并进行替换</translation>
    </message>
    <message>
        <source>Problems: %1, in files: %2.</source>
        <translation>问题：%1，涉及文件：%2。</translation>
    </message>
    <message>
        <source>There is nothing to search: open a folder or a definition first.</source>
        <translation>没有可搜索的内容：请先打开文件夹或定义。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Lines found: %1, in files: %2.</source>
        <translation>找到的行：%1，涉及文件：%2。</translation>
    </message>
    <message>
        <source>There are more; they are left out.</source>
        <translation>还有更多，已省略。</translation>
    </message>
    <message>
        <source>This was before the last changes: search again.</source>
        <translation>这是上次更改之前的结果：请重新搜索。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SectionLine</name>
    <message>
        <source>The section at the top of the text; click to go to its start</source>
        <translation>文本顶部所在的章节；点击可转到其开头</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>章节：%1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SessionCommands</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash. Save it soon. %1</source>
        <translation>无法留存未保存的工作以防崩溃。请尽快保存。%1</translation>
    </message>
    <message>
        <source>The program did not end properly. This definition was never saved; its text from %1 is here.</source>
        <translation>程序未正常结束。此定义从未保存过；此处是其在 %1 时的文本。</translation>
    </message>
    <message>
        <source>The program did not end properly, and “%2” cannot be read any more. Its unsaved text from %1 is here.</source>
        <translation>程序未正常结束，且“%2”已无法读取。此处是其在 %1 时未保存的文本。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes from %1 were kept.</source>
        <translation>程序未正常结束。%1 时未保存的更改已留存。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes were kept of: %1. Each tab offers its own.</source>
        <translation>程序未正常结束。以下内容的未保存更改已留存：%1。各标签页中可分别恢复。</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>What the text that was kept (+) has other than the present one (−):</source>
        <translation>留存的文本相对于当前文本 (−) 的不同之处 (+)：</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Settings</name>
    <message>
        <source>That of the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Severity of the chosen rule</source>
        <translation>所选规则的严重程度</translation>
    </message>
    <message>
        <source>The rule&apos;s own</source>
        <translation>规则自带</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>New Definitions</source>
        <translation>新建定义</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Saving and Starting</source>
        <translation>保存与启动</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Fixed-width font of the desktop</source>
        <translation>桌面的等宽字体</translation>
    </message>
    <message>
        <source>Tools you write for</source>
        <translation>您面向的工具</translation>
    </message>
    <message>
        <source>Checks and the status bar go by these. None chosen means all; what a project&apos;s .agentwright.yaml says counts more.</source>
        <translation>检查和状态栏以此为准。一个都不选表示全部；项目的 .agentwright.yaml 优先。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>More template folders</source>
        <translation>更多模板文件夹</translation>
    </message>
    <message>
        <source>Templates and blocks from here are offered with your own and those of the project</source>
        <translation>此处的模板和区块会与您自己的及项目的一同提供</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>程序配色</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is</source>
        <translation>浅色、深色或跟随桌面</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>文本字体</translation>
    </message>
    <message>
        <source>What the text of a definition is shown in</source>
        <translation>显示定义文本所用的字体</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文本大小</translation>
    </message>
    <message>
        <source>In points, before zooming</source>
        <translation>以磅为单位，缩放之前的大小</translation>
    </message>
    <message>
        <source>Save files by themselves</source>
        <translation>自动保存文件</translation>
    </message>
    <message>
        <source>A moment after the last change. Without this, unsaved work is kept for the case of a crash, and files change only when you save them.</source>
        <translation>在最后一次更改片刻之后保存。不启用时，未保存的工作会留存以防崩溃，文件只在您保存时才更改。</translation>
    </message>
    <message>
        <source>Begin with what was open at the end</source>
        <translation>启动时恢复上次打开的内容</translation>
    </message>
    <message>
        <source>Also with new definitions that were never saved; without this you are asked about them</source>
        <translation>包括从未保存过的新定义；不启用时会询问您如何处理它们</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How much a finding counts where the project has no .agentwright.yaml</source>
        <translation>项目没有 .agentwright.yaml 时各类问题的级别</translation>
    </message>
    <message>
        <source>What new agents begin with, empty ones and those made from a template</source>
        <translation>新智能体的初始值，包括空白的和由模板创建的</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>程序语言</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>从下次启动起生效</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置含有这些词。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Severities</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;Keys of this command:</source>
        <translation>此命令的按键(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” already. Change those first.</source>
        <translation>“%1”已是“%2”的按键。请先更改后者。</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” now. Change those first.</source>
        <translation>“%1”现在是“%2”的按键。请先更改后者。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Snippets</name>
    <message>
        <source>Example of a call</source>
        <translation>调用示例</translation>
    </message>
    <message>
        <source>Rules in tags</source>
        <translation>标签中的规则</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答的形式</translation>
    </message>
    <message>
        <source>Numbered steps</source>
        <translation>编号步骤</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Start</name>
    <message>
        <source>Editor for agent definitions</source>
        <translation>智能体定义编辑器</translation>
    </message>
    <message>
        <source>Show what the program does without a user, and leave pictures and files in &lt;folder&gt;.</source>
        <translation>在无人操作的情况下展示程序功能，并将图片和文件留在 &lt;folder&gt; 中。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open another window, even when the program is running already.</source>
        <translation>即使程序已在运行，也另开一个窗口。</translation>
    </message>
    <message>
        <source>Definitions to open</source>
        <translation>要打开的定义</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartPage</name>
    <message>
        <source>No definition is open. Begin a new one, open one, or drop files here.</source>
        <translation>没有打开的定义。新建一个、打开一个，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Files that were open last</source>
        <translation>上次打开的文件</translation>
    </message>
    <message>
        <source>Recent Files</source>
        <translation>最近的文件</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>智能体的称呼。调用方以此名称提及它。</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>3 到 50 个小写字母、数字和单个连字符</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>Whoever calls agents decides by this text. Say when the agent is the right one, best with examples.</source>
        <translation>调用智能体的一方依据这段文字作决定。请说明何时适合使用该智能体，最好附上示例。</translation>
    </message>
    <message>
        <source>Stands in the text %1 times; say what stands there instead.</source>
        <translation>在文本中出现 %1 次；请说明改为什么。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StatusLine</name>
    <message>
        <source>Estimated as characters divided by four. Name and description are in every conversation, the body only in those of the agent.</source>
        <translation>按字符数除以四估算。名称和描述出现在每次对话中，正文仅出现在该智能体的对话中。</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>~%1 tokens always on · ~%2 when called</source>
        <translation>常驻约 %1 个 token · 调用时约 %2 个</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Problems: %1 · Errors: %2</source>
        <translation>问题：%1 · 错误：%2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateCommands</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>The selected text</source>
        <translation>所选文本</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>The template was saved as “%1”.</source>
        <translation>模板已保存为“%1”。</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>打开它</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateDelegate</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1 · 您的</translation>
    </message>
    <message>
        <source>%1 · project</source>
        <translation>%1 · 项目</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplatePicker</name>
    <message>
        <source>Words from title, summary or tags</source>
        <translation>标题、摘要或标记中的词</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜索(&amp;S)：</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>类别(&amp;G)：</translation>
    </message>
    <message>
        <source>Templates that cannot be used: %1. “Manage Templates” says why.</source>
        <translation>无法使用的模板：%1。“管理模板”中说明了原因。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TextBox</name>
    <message>
        <source>Not in the file: this would be read as another part of the example. Change it, or press Esc for the text that the file has.</source>
        <translation>未写入文件：这会被读作示例的另一部分。请修改，或按 Esc 恢复文件中的文本。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolChooser</name>
    <message>
        <source>Search, or name a tool: mcp__server</source>
        <translation>搜索，或写出工具：mcp__server</translation>
    </message>
    <message>
        <source>Search tools, or name others</source>
        <translation>搜索工具，或写出其他工具</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>所有工具</translation>
    </message>
    <message>
        <source>Named in this list or file</source>
        <translation>此列表或文件中写出的</translation>
    </message>
    <message>
        <source>%1 — does nothing</source>
        <translation>%1 — 不起作用</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>它%1。</translation>
    </message>
    <message>
        <source>A tick puts a tool into the list; at a group, all of its tools.</source>
        <translation>勾选可将工具放入列表；勾选分组则放入其所有工具。</translation>
    </message>
    <message>
        <source>Return adds “%1”. %2</source>
        <translation>按 Return 可添加“%1”。%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolField</name>
    <message>
        <source>Choose From All Tools</source>
        <translation>从所有工具中选择</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>替换为 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TriggerField</name>
    <message>
        <source>Use this agent when…</source>
        <translation>在以下情况使用此智能体…</translation>
    </message>
    <message>
        <source>Add Example</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>This would break the examples apart. The file keeps the text that it had.</source>
        <translation>这会破坏示例。文件保留原有文本。</translation>
    </message>
    <message>
        <source>Earlier Examples</source>
        <translation>前面的示例</translation>
    </message>
    <message>
        <source>Later Examples</source>
        <translation>后面的示例</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>第 %1 至 %2 个，共 %3 个</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TurnRow</name>
    <message>
        <source>Remove this turn (Delete on the speaker)</source>
        <translation>移除这一轮（在发言者上按 Delete）</translation>
    </message>
    <message>
        <source>Speaker of turn %1</source>
        <translation>第 %1 轮的发言者</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>第 %1 轮，%2</translation>
    </message>
    <message>
        <source>Remove turn %1</source>
        <translation>移除第 %1 轮</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Typing</name>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::YamlField</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Not written yet. Line %1: %2</source>
        <translation>尚未写入。第 %1 行：%2</translation>
    </message>
    <message>
        <source>Not written yet: this cannot stand below a key.</source>
        <translation>尚未写入：这不能位于键之下。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>插入示例</translation>
    </message>
</context>
<context>
    <name>Agentwright::BuiltInTemplates</name>
    <message>
        <source>2 to 120 characters, without &lt; &gt; &quot; ` \ and ${</source>
        <translation>2 到 120 个字符，不含 &lt; &gt; &quot; ` \ 和 ${</translation>
    </message>
    <message>
        <source>2 to 200 characters, without ${</source>
        <translation>2 到 200 个字符，不含 ${</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>3 到 50 个小写字母、数字和单个连字符</translation>
    </message>
    <message>
        <source>A batch of related moves</source>
        <translation>一批相关改动</translation>
    </message>
    <message>
        <source>A list to go through before the answer is given.</source>
        <translation>回答前要核对的清单。</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>一段</translation>
    </message>
    <message>
        <source>A plan with interfaces and configuration</source>
        <translation>含接口和配置的计划</translation>
    </message>
    <message>
        <source>A plan with steps and risks</source>
        <translation>含步骤和风险的计划</translation>
    </message>
    <message>
        <source>A short, announced window</source>
        <translation>短暂且预先通知的时段</translation>
    </message>
    <message>
        <source>A sketch with the main decisions</source>
        <translation>含主要决定的草图</translation>
    </message>
    <message>
        <source>API designer</source>
        <translation>API 设计者</translation>
    </message>
    <message>
        <source>Accessibility auditor</source>
        <translation>无障碍审查员</translation>
    </message>
    <message>
        <source>Adds a line about progress after each step.</source>
        <translation>在每步之后添加一行进度。</translation>
    </message>
    <message>
        <source>Adds a pattern to fill in.</source>
        <translation>添加可填写的样式。</translation>
    </message>
    <message>
        <source>Adds rules for data about people.</source>
        <translation>添加有关个人数据的规则。</translation>
    </message>
    <message>
        <source>Adds what is needed to go on later.</source>
        <translation>添加以后继续所需的内容。</translation>
    </message>
    <message>
        <source>Agents it may call, with what each is for.</source>
        <translation>它可以调用的智能体及各自用途。</translation>
    </message>
    <message>
        <source>Also advises on pipelines, containers, infrastructure and monitoring.</source>
        <translation>也就流水线、容器、基础设施和监控提出建议。</translation>
    </message>
    <message>
        <source>Also breaking versions</source>
        <translation>也包括不兼容版本</translation>
    </message>
    <message>
        <source>Also browsers a few years old</source>
        <translation>也包括几年前的浏览器</translation>
    </message>
    <message>
        <source>Also conventions and style</source>
        <translation>也包括约定和风格</translation>
    </message>
    <message>
        <source>Also what will hurt later</source>
        <translation>也包括以后会造成麻烦的</translation>
    </message>
    <message>
        <source>Answer, and name the check that fails</source>
        <translation>回答，并指出未通过的检查</translation>
    </message>
    <message>
        <source>Answers questions with data, shows how, and says what the data cannot tell.</source>
        <translation>用数据回答问题，说明方法，并指出数据不能说明什么。</translation>
    </message>
    <message>
        <source>As long as the task needs</source>
        <translation>按任务需要</translation>
    </message>
    <message>
        <source>As much as possible at once</source>
        <translation>尽可能同时进行</translation>
    </message>
    <message>
        <source>As the project has done it</source>
        <translation>沿用项目的做法</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Backend architect and delivery adviser</source>
        <translation>后端架构与交付顾问</translation>
    </message>
    <message>
        <source>Backend implementer</source>
        <translation>后端实现者</translation>
    </message>
    <message>
        <source>Below it, findings are only counted.</source>
        <translation>低于此级别的问题只计数。</translation>
    </message>
    <message>
        <source>Brings dependencies up to date one at a time, reads what changed, adapts the code and shows that it still works.</source>
        <translation>逐个更新依赖，阅读变更内容，调整代码，并证明它仍能工作。</translation>
    </message>
    <message>
        <source>Builds server-side features end to end, with validation, errors, tests and migration, in the style of the code that is there.</source>
        <translation>按现有代码的风格完整实现服务端功能，包括校验、错误、测试和迁移。</translation>
    </message>
    <message>
        <source>Builds user interfaces that work with a keyboard, on a slow line and in every state the data can be in.</source>
        <translation>构建可用键盘操作、在慢速网络和数据各种状态下都能工作的界面。</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>可以恢复</translation>
    </message>
    <message>
        <source>Change describer</source>
        <translation>更改描述者</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>更新日志</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Checks interfaces against WCAG and against real use by keyboard, screen reader and zoom, with the code to change.</source>
        <translation>对照 WCAG，并以键盘、屏幕阅读器和缩放的实际使用来检查界面，给出需要修改的代码。</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>澄清问题</translation>
    </message>
    <message>
        <source>Code base guide</source>
        <translation>代码库向导</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>代码审阅者</translation>
    </message>
    <message>
        <source>Commit messages</source>
        <translation>提交说明</translation>
    </message>
    <message>
        <source>Conformance level</source>
        <translation>符合级别</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Correct it and add a test</source>
        <translation>修正并添加测试</translation>
    </message>
    <message>
        <source>Corrections and additions</source>
        <translation>修正和新增</translation>
    </message>
    <message>
        <source>Corrections only</source>
        <translation>仅修正</translation>
    </message>
    <message>
        <source>Current browsers</source>
        <translation>当前浏览器</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data analyst</source>
        <translation>数据分析员</translation>
    </message>
    <message>
        <source>Data and abilities that an attacker must not get.</source>
        <translation>攻击者不得获得的数据和能力。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Database and migration specialist</source>
        <translation>数据库与迁移专家</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>调试者</translation>
    </message>
    <message>
        <source>Decision records, one per decision</source>
        <translation>决策记录，每个决定一份</translation>
    </message>
    <message>
        <source>Delivery and operation</source>
        <translation>交付与运行</translation>
    </message>
    <message>
        <source>Dependency upgrader</source>
        <translation>依赖升级者</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Depth of advice</source>
        <translation>建议的深度</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Design and review consultant</source>
        <translation>设计与审阅顾问</translation>
    </message>
    <message>
        <source>Designs interfaces that callers understand and that can grow without breaking them, and writes their description.</source>
        <translation>设计调用者看得懂、能扩展而不破坏调用者的接口，并写出其描述。</translation>
    </message>
    <message>
        <source>Designs schemas, writes migrations that run beside live traffic and makes slow queries fast.</source>
        <translation>设计模式，编写可与线上流量并行的迁移，并让慢查询变快。</translation>
    </message>
    <message>
        <source>Designs server-side systems and the way they are built, shipped and run. Advises and plans, changes no files.</source>
        <translation>设计服务端系统及其构建、交付和运行方式。只建议和规划，不更改文件。</translation>
    </message>
    <message>
        <source>Designs whole systems across APIs, data, messaging, security and operation, and writes the design down next to the code.</source>
        <translation>设计涵盖 API、数据、消息、安全和运行的完整系统，并把设计写在代码旁。</translation>
    </message>
    <message>
        <source>Documentation writer</source>
        <translation>文档编写者</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>End-to-end tests</source>
        <translation>端到端测试</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Engineers and people who decide about money</source>
        <translation>工程师和决定预算的人</translation>
    </message>
    <message>
        <source>Explains how an unknown code base works, with paths to follow, and answers where things are and why.</source>
        <translation>解释陌生代码库如何工作，给出可循的路径，并回答东西在哪里、为什么。</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Facts it should know from the start: commands, conventions, places, people. Markdown.</source>
        <translation>它一开始就应知道的事实：命令、约定、位置、人员。Markdown。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Finds and reads sources on a question, weighs them and answers with references that can be checked.</source>
        <translation>查找并阅读问题的资料，权衡后以可核查的引用作答。</translation>
    </message>
    <message>
        <source>Fixed decisions</source>
        <translation>已定的决定</translation>
    </message>
    <message>
        <source>Fixed translations, one a line, each as “source = target”.</source>
        <translation>固定译法，每行一个，形如“原文 = 译文”。</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for designs</source>
        <translation>设计文件夹</translation>
    </message>
    <message>
        <source>For reading logs, states and configuration.</source>
        <translation>用于读取日志、状态和配置。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼方式</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>答案的形式</translation>
    </message>
    <message>
        <source>Form of the description</source>
        <translation>描述的形式</translation>
    </message>
    <message>
        <source>Form of the outcome</source>
        <translation>结果的形式</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Framework, language, styling.</source>
        <translation>框架、语言、样式。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源语言</translation>
    </message>
    <message>
        <source>Frontend engineer</source>
        <translation>前端工程师</translation>
    </message>
    <message>
        <source>Go back and mend it</source>
        <translation>返回并修正</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>HTTP and JSON</source>
        <translation>HTTP 和 JSON</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Helps while something is down: orders facts, finds the quickest safe way to recovery, keeps the timeline and writes the review.</source>
        <translation>在故障期间协助：整理事实，找出最快的安全恢复途径，记录时间线并撰写复盘。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>包含个人数据</translation>
    </message>
    <message>
        <source>How decisions are written down.</source>
        <translation>如何记录决定。</translation>
    </message>
    <message>
        <source>How far an explanation goes when nothing else is said.</source>
        <translation>没有另外说明时解释到什么程度。</translation>
    </message>
    <message>
        <source>How far it goes once the cause is known.</source>
        <translation>找到原因后做到哪一步。</translation>
    </message>
    <message>
        <source>How far it may go beyond the request.</source>
        <translation>可以超出请求多远。</translation>
    </message>
    <message>
        <source>How findings are listed.</source>
        <translation>如何列出问题。</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>如何回答</translation>
    </message>
    <message>
        <source>How long the answer is.</source>
        <translation>答案有多长。</translation>
    </message>
    <message>
        <source>How long the answer may be.</source>
        <translation>答案可以有多长。</translation>
    </message>
    <message>
        <source>How long they may become.</source>
        <translation>可以有多长。</translation>
    </message>
    <message>
        <source>How many questions it may ask.</source>
        <translation>可以问多少问题。</translation>
    </message>
    <message>
        <source>How much it works out.</source>
        <translation>展开到什么程度。</translation>
    </message>
    <message>
        <source>How readers are addressed where the language makes a difference.</source>
        <translation>在语言有区别时如何称呼读者。</translation>
    </message>
    <message>
        <source>How requirements are written.</source>
        <translation>如何书写需求。</translation>
    </message>
    <message>
        <source>How the result is checked.</source>
        <translation>如何检查结果。</translation>
    </message>
    <message>
        <source>How the tests are run.</source>
        <translation>如何运行测试。</translation>
    </message>
    <message>
        <source>How versions are counted.</source>
        <translation>如何编版本号。</translation>
    </message>
    <message>
        <source>How work is passed on to another agent or person so that nothing is lost.</source>
        <translation>如何把工作交给其他智能体或人而不丢失任何内容。</translation>
    </message>
    <message>
        <source>How-to guides</source>
        <translation>操作指南</translation>
    </message>
    <message>
        <source>Impersonal</source>
        <translation>无人称</translation>
    </message>
    <message>
        <source>Improves the structure of code in small steps that each keep behaviour and tests as they are.</source>
        <translation>以小步骤改进代码结构，行为和测试保持不变。</translation>
    </message>
    <message>
        <source>Incident responder</source>
        <translation>事故响应者</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>非正式</translation>
    </message>
    <message>
        <source>Integration tests</source>
        <translation>集成测试</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>目标语言</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>接口种类</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Language, framework and database.</source>
        <translation>语言、框架和数据库。</translation>
    </message>
    <message>
        <source>Languages, frameworks and platforms in use.</source>
        <translation>使用的语言、框架和平台。</translation>
    </message>
    <message>
        <source>Leaves to others</source>
        <translation>留给别人</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Lets it look at differences and run tests. Without it, it only reads files.</source>
        <translation>允许它查看差异和运行测试。否则它只读文件。</translation>
    </message>
    <message>
        <source>Lets it make small changes for testability.</source>
        <translation>允许它为可测试性做小改动。</translation>
    </message>
    <message>
        <source>Lets it put the solution into files. Without it, it only reads and explains.</source>
        <translation>允许它把方案写入文件。否则只读和解释。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>Level AA</source>
        <translation>AA 级</translation>
    </message>
    <message>
        <source>Level AAA</source>
        <translation>AAA 级</translation>
    </message>
    <message>
        <source>Library in code</source>
        <translation>代码库</translation>
    </message>
    <message>
        <source>List by severity</source>
        <translation>按严重程度列表</translation>
    </message>
    <message>
        <source>Locally; publishing stays with people.</source>
        <translation>仅在本地；发布由人来做。</translation>
    </message>
    <message>
        <source>Long, with many examples</source>
        <translation>长，带许多示例</translation>
    </message>
    <message>
        <source>Looks for weaknesses in code and configuration, rates them by what an attacker could do, and names the remedy.</source>
        <translation>查找代码和配置中的弱点，按攻击者能做什么评级，并给出补救办法。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>May change code</source>
        <translation>可以更改代码</translation>
    </message>
    <message>
        <source>May change the code under test</source>
        <translation>可以更改被测代码</translation>
    </message>
    <message>
        <source>May edit files</source>
        <translation>可以编辑文件</translation>
    </message>
    <message>
        <source>May make commits and tags</source>
        <translation>可以创建提交和标签</translation>
    </message>
    <message>
        <source>May run commands</source>
        <translation>可以运行命令</translation>
    </message>
    <message>
        <source>May use the web</source>
        <translation>可以使用网络</translation>
    </message>
    <message>
        <source>May write migration files</source>
        <translation>可以写迁移文件</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>衡量标准</translation>
    </message>
    <message>
        <source>Measures first, finds where time or memory goes, and makes changes that pay, with figures before and after.</source>
        <translation>先测量，找出时间或内存花在哪里，做值得的更改，并给出前后数据。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Minimal agent</source>
        <translation>最小智能体</translation>
    </message>
    <message>
        <source>Most questions at once</source>
        <translation>一次最多的问题数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Nothing: old and new code run side by side</source>
        <translation>不中断：新旧代码并行运行</translation>
    </message>
    <message>
        <source>Numbered statements</source>
        <translation>编号的陈述</translation>
    </message>
    <message>
        <source>Numbered steps with a check at the end of each.</source>
        <translation>编号的步骤，每步末尾有检查。</translation>
    </message>
    <message>
        <source>One after the other where they touch</source>
        <translation>相关部分依次进行</translation>
    </message>
    <message>
        <source>One condition a line; all have to hold.</source>
        <translation>每行一个条件；必须全部满足。</translation>
    </message>
    <message>
        <source>One design document</source>
        <translation>一份设计文档</translation>
    </message>
    <message>
        <source>One move at a time</source>
        <translation>一次一个改动</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>一页</translation>
    </message>
    <message>
        <source>One part a line, in order.</source>
        <translation>每行一个部分，按顺序。</translation>
    </message>
    <message>
        <source>One path in detail</source>
        <translation>详细讲一条路径</translation>
    </message>
    <message>
        <source>One responsibility a line.</source>
        <translation>每行一项职责。</translation>
    </message>
    <message>
        <source>One rule a line; each is read as “Never …”.</source>
        <translation>每行一条规则；每条读作 “Never …”。</translation>
    </message>
    <message>
        <source>One step a line, in order.</source>
        <translation>每行一个步骤，按顺序。</translation>
    </message>
    <message>
        <source>One worked solution, alternatives in brief</source>
        <translation>一个完整方案，简述其他选择</translation>
    </message>
    <message>
        <source>Only defects and risks</source>
        <translation>仅缺陷和风险</translation>
    </message>
    <message>
        <source>Only what was asked</source>
        <translation>仅限所要求的</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>协调者</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>输出格式</translation>
    </message>
    <message>
        <source>Overview with entry points</source>
        <translation>带入口点的概览</translation>
    </message>
    <message>
        <source>Package system</source>
        <translation>包管理系统</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Performance engineer</source>
        <translation>性能工程师</translation>
    </message>
    <message>
        <source>Preferred sources</source>
        <translation>首选来源</translation>
    </message>
    <message>
        <source>Problem-solving expert</source>
        <translation>问题解决专家</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Program, request or operation.</source>
        <translation>程序、请求或操作。</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>项目说明</translation>
    </message>
    <message>
        <source>Prompt engineer</source>
        <translation>提示词工程师</translation>
    </message>
    <message>
        <source>Pull request texts</source>
        <translation>拉取请求文字</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Qualities that count</source>
        <translation>重要的品质</translation>
    </message>
    <message>
        <source>Quality gate</source>
        <translation>质量关卡</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Refactorer</source>
        <translation>重构者</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Refusal rules</source>
        <translation>拒绝规则</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>发布管理员</translation>
    </message>
    <message>
        <source>Remote procedures</source>
        <translation>远程过程</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>仅报告</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>Reproduces a failure, narrows it down to one cause with evidence, and makes the smallest correction.</source>
        <translation>重现故障，凭证据缩小到一个原因，并做最小的修正。</translation>
    </message>
    <message>
        <source>Requirements analyst</source>
        <translation>需求分析员</translation>
    </message>
    <message>
        <source>Research summariser</source>
        <translation>研究总结者</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Reviews a change for defects, risks and clarity, and reports few findings that are worth the reader&apos;s time.</source>
        <translation>审阅更改中的缺陷、风险和清晰度，只报告少量值得一读的问题。</translation>
    </message>
    <message>
        <source>Reviews or drafts a system design, lays out trade-offs and asks the questions that decide it.</source>
        <translation>审阅或起草系统设计，列出取舍，并提出起决定作用的问题。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Scope of a change</source>
        <translation>更改的范围</translation>
    </message>
    <message>
        <source>Security auditor</source>
        <translation>安全审查员</translation>
    </message>
    <message>
        <source>Semantic versions</source>
        <translation>语义化版本</translation>
    </message>
    <message>
        <source>Several options side by side</source>
        <translation>并列多个方案</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>简短报告</translation>
    </message>
    <message>
        <source>Short: a screen</source>
        <translation>短：一屏</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>每步的大小</translation>
    </message>
    <message>
        <source>Size of prompts</source>
        <translation>提示词的长度</translation>
    </message>
    <message>
        <source>Small clean-ups in touched code</source>
        <translation>对涉及的代码做小清理</translation>
    </message>
    <message>
        <source>Smallest rating to report</source>
        <translation>报告的最低级别</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Splits a large task, hands the parts to other agents with clear briefs, checks what comes back and puts it together.</source>
        <translation>拆分大任务，以清楚的说明交给其他智能体，检查结果并汇总。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>技术栈</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>严格程度</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持范围</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System and version.</source>
        <translation>系统和版本。</translation>
    </message>
    <message>
        <source>System architect</source>
        <translation>系统架构师</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables only</source>
        <translation>仅表格</translation>
    </message>
    <message>
        <source>Takes a hard technical problem apart, explains the ways out and works out a complete solution with the means to check it.</source>
        <translation>分解技术难题，解释各种出路，给出完整方案及检验方法。</translation>
    </message>
    <message>
        <source>Takes a version from “everything is merged” to “it is out”: notes, version numbers, checks, a plan for going back.</source>
        <translation>把版本从“全部合并”带到“已发布”：说明、版本号、检查、回退计划。</translation>
    </message>
    <message>
        <source>Takes care of</source>
        <translation>负责</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Test command</source>
        <translation>测试命令</translation>
    </message>
    <message>
        <source>Test framework</source>
        <translation>测试框架</translation>
    </message>
    <message>
        <source>Test writer</source>
        <translation>测试编写者</translation>
    </message>
    <message>
        <source>The field it is expert in.</source>
        <translation>它擅长的领域。</translation>
    </message>
    <message>
        <source>The file with the notes for users.</source>
        <translation>面向用户的说明文件。</translation>
    </message>
    <message>
        <source>The form that the project&apos;s messages have.</source>
        <translation>项目中说明文字的格式。</translation>
    </message>
    <message>
        <source>The language of the source.</source>
        <translation>原文的语言。</translation>
    </message>
    <message>
        <source>The language that is written in.</source>
        <translation>书写所用的语言。</translation>
    </message>
    <message>
        <source>The language that is written.</source>
        <translation>译文的语言。</translation>
    </message>
    <message>
        <source>The least that makes a useful agent. Start here when no other template fits.</source>
        <translation>构成有用智能体的最少内容。没有合适的模板时从这里开始。</translation>
    </message>
    <message>
        <source>The parts of an answer, in order, and how long it may be.</source>
        <translation>答案的各部分、顺序及长度。</translation>
    </message>
    <message>
        <source>The ways that every task is tried in.</source>
        <translation>每项任务要尝试的方式。</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Translates interface texts and documents so that they read as if written in the target language, with placeholders and terms intact.</source>
        <translation>翻译界面文字和文档，读来如同用目标语言写成，占位符和术语保持完整。</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Turns a difference into a commit message or a pull request text that tells reviewers what, why and how to check.</source>
        <translation>把差异写成提交说明或拉取请求文字，告诉审阅者改了什么、为什么以及如何检查。</translation>
    </message>
    <message>
        <source>Turns an idea into requirements that can be built and tested: cases, limits, open questions, acceptance.</source>
        <translation>把想法变成可实现、可测试的需求：用例、边界、未决问题、验收。</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>教程</translation>
    </message>
    <message>
        <source>Unit tests</source>
        <translation>单元测试</translation>
    </message>
    <message>
        <source>Up to five pages</source>
        <translation>最多五页</translation>
    </message>
    <message>
        <source>User stories with acceptance criteria</source>
        <translation>带验收标准的用户故事</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>版本号</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Ways of using it</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>What a good answer looks like to you.</source>
        <translation>您认为怎样的答案才好。</translation>
    </message>
    <message>
        <source>What a migration may interrupt.</source>
        <translation>迁移可以中断什么。</translation>
    </message>
    <message>
        <source>What belongs to somebody else.</source>
        <translation>属于别人的事。</translation>
    </message>
    <message>
        <source>What counts.</source>
        <translation>以什么为准。</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>那时怎么办。</translation>
    </message>
    <message>
        <source>What has to be protected</source>
        <translation>需要保护的内容</translation>
    </message>
    <message>
        <source>What is analysed and where it is.</source>
        <translation>要分析什么，在哪里。</translation>
    </message>
    <message>
        <source>What is being designed.</source>
        <translation>要设计的对象。</translation>
    </message>
    <message>
        <source>What is delivered.</source>
        <translation>要交付的内容。</translation>
    </message>
    <message>
        <source>What is done between two test runs.</source>
        <translation>两次测试之间做多少。</translation>
    </message>
    <message>
        <source>What is examined.</source>
        <translation>要检查的对象。</translation>
    </message>
    <message>
        <source>What is released.</source>
        <translation>要发布的内容。</translation>
    </message>
    <message>
        <source>What is settled and not to be reopened.</source>
        <translation>已确定、不再讨论的内容。</translation>
    </message>
    <message>
        <source>What is to be fast</source>
        <translation>要变快的对象</translation>
    </message>
    <message>
        <source>What is worth a finding.</source>
        <translation>什么值得指出。</translation>
    </message>
    <message>
        <source>What is worth a question.</source>
        <translation>什么值得一问。</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>要写的内容。</translation>
    </message>
    <message>
        <source>What it examines.</source>
        <translation>它检查什么。</translation>
    </message>
    <message>
        <source>What it has to run on.</source>
        <translation>必须能在什么上运行。</translation>
    </message>
    <message>
        <source>What it judges its own work by.</source>
        <translation>它用什么衡量自己的工作。</translation>
    </message>
    <message>
        <source>What it must never do</source>
        <translation>绝不能做的事</translation>
    </message>
    <message>
        <source>What kind of systems it looks at.</source>
        <translation>它看什么样的系统。</translation>
    </message>
    <message>
        <source>What kind of tasks it takes on.</source>
        <translation>它承担什么样的任务。</translation>
    </message>
    <message>
        <source>What manages the dependencies.</source>
        <translation>管理依赖的工具。</translation>
    </message>
    <message>
        <source>What matters most in this code base.</source>
        <translation>这个代码库中最重要的是什么。</translation>
    </message>
    <message>
        <source>What may be down.</source>
        <translation>可能出故障的对象。</translation>
    </message>
    <message>
        <source>What options are compared by, most important first.</source>
        <translation>用来比较方案的标准，最重要的在前。</translation>
    </message>
    <message>
        <source>What the agent does not do, and how it says so.</source>
        <translation>智能体不做什么，以及如何说明。</translation>
    </message>
    <message>
        <source>What the agent does, as the end of a sentence that begins with “Use this agent when you need to”.</source>
        <translation>智能体做什么，作为以 “Use this agent when you need to” 开头的句子的结尾。</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>智能体的名称。调用者用这个名称提到它。</translation>
    </message>
    <message>
        <source>What the agent is, without an article.</source>
        <translation>智能体是什么，不带冠词。</translation>
    </message>
    <message>
        <source>What the agent takes care of and what it leaves to others.</source>
        <translation>智能体负责什么，把什么留给别人。</translation>
    </message>
    <message>
        <source>What the code should be better at.</source>
        <translation>代码应在哪方面变好。</translation>
    </message>
    <message>
        <source>What the failing programs are written in and run on.</source>
        <translation>出错的程序用什么编写、在什么上运行。</translation>
    </message>
    <message>
        <source>What the features are about.</source>
        <translation>功能涉及的内容。</translation>
    </message>
    <message>
        <source>What the interface is written down in.</source>
        <translation>用什么来记录接口。</translation>
    </message>
    <message>
        <source>What the prompts are for.</source>
        <translation>提示词的用途。</translation>
    </message>
    <message>
        <source>What the questions are about.</source>
        <translation>问题涉及什么。</translation>
    </message>
    <message>
        <source>What the requirements are for.</source>
        <translation>需求是为了什么。</translation>
    </message>
    <message>
        <source>What the systems are for.</source>
        <translation>系统的用途。</translation>
    </message>
    <message>
        <source>What the tests are written with.</source>
        <translation>用什么编写测试。</translation>
    </message>
    <message>
        <source>What to do with the cause</source>
        <translation>如何处理原因</translation>
    </message>
    <message>
        <source>What to trust first.</source>
        <translation>首先信任什么。</translation>
    </message>
    <message>
        <source>When a check fails</source>
        <translation>检查未通过时</translation>
    </message>
    <message>
        <source>When it is good enough.</source>
        <translation>何时算足够好。</translation>
    </message>
    <message>
        <source>When to ask, what to ask and what to do without an answer.</source>
        <translation>何时问、问什么，以及没有回答时怎么办。</translation>
    </message>
    <message>
        <source>Where design documents go.</source>
        <translation>设计文档放在哪里。</translation>
    </message>
    <message>
        <source>Where designs and tokens are.</source>
        <translation>设计和设计令牌所在的位置。</translation>
    </message>
    <message>
        <source>Where documentation lives.</source>
        <translation>文档所在的位置。</translation>
    </message>
    <message>
        <source>Where instructions for operators are.</source>
        <translation>运维说明所在的位置。</translation>
    </message>
    <message>
        <source>Where prompts and definitions are.</source>
        <translation>提示词和定义所在的位置。</translation>
    </message>
    <message>
        <source>Where specifications go.</source>
        <translation>规格说明放在哪里。</translation>
    </message>
    <message>
        <source>Whether parts run at the same time.</source>
        <translation>各部分是否同时进行。</translation>
    </message>
    <message>
        <source>Which kind of text it writes when the request does not say.</source>
        <translation>请求未说明时写哪种文字。</translation>
    </message>
    <message>
        <source>Which level of WCAG 2.2 counts.</source>
        <translation>以 WCAG 2.2 的哪个级别为准。</translation>
    </message>
    <message>
        <source>Which tests it writes first.</source>
        <translation>先写哪些测试。</translation>
    </message>
    <message>
        <source>Which upgrades it makes by itself.</source>
        <translation>它自行进行哪些升级。</translation>
    </message>
    <message>
        <source>Whichever is asked for</source>
        <translation>按要求而定</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>谁在提问。</translation>
    </message>
    <message>
        <source>Who decides instead</source>
        <translation>由谁来决定</translation>
    </message>
    <message>
        <source>Who goes on with the work.</source>
        <translation>谁继续工作。</translation>
    </message>
    <message>
        <source>Who reads it, and what they know already.</source>
        <translation>谁阅读，已经知道什么。</translation>
    </message>
    <message>
        <source>Who reads the answer.</source>
        <translation>谁读答案。</translation>
    </message>
    <message>
        <source>Who reads the outcome.</source>
        <translation>谁阅读结果。</translation>
    </message>
    <message>
        <source>Who the agent is and what it is responsible for, in two sentences.</source>
        <translation>用两句话说明智能体是谁、负责什么。</translation>
    </message>
    <message>
        <source>Who uses the interface.</source>
        <translation>谁使用该接口。</translation>
    </message>
    <message>
        <source>Whom it refers to.</source>
        <translation>它指引到谁。</translation>
    </message>
    <message>
        <source>With a pattern</source>
        <translation>带样式</translation>
    </message>
    <message>
        <source>Without it, it measures and proposes.</source>
        <translation>否则只测量和建议。</translation>
    </message>
    <message>
        <source>Without it, it only proposes them.</source>
        <translation>否则只提出建议。</translation>
    </message>
    <message>
        <source>Without it, it works with the files at hand only.</source>
        <translation>否则只使用手头的文件。</translation>
    </message>
    <message>
        <source>Work per second</source>
        <translation>每秒处理量</translation>
    </message>
    <message>
        <source>Writes and improves prompts and agent definitions against cases that show whether they work.</source>
        <translation>用能说明是否有效的案例来编写和改进提示词与智能体定义。</translation>
    </message>
    <message>
        <source>Writes and mends documentation that is true, short and found, checked against the code it describes.</source>
        <translation>编写和修正真实、简短、易找的文档，并与所描述的代码核对。</translation>
    </message>
    <message>
        <source>Writes tests that can fail, for code that has none or for behaviour that changed, in the style of the present suite.</source>
        <translation>按现有测试的风格，为没有测试的代码或已变的行为编写会失败的测试。</translation>
    </message>
    <message>
        <source>anything but ${, which some tools replace</source>
        <translation>除 ${ 以外的任何内容，有些工具会替换它</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>basics</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>实现</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写作</translation>
    </message>
</context>
<context>
    <name>Agentwright::Exporting</name>
    <message>
        <source>Is written as UTF-8 with LF line ends and without a byte-order mark</source>
        <translation>以 UTF-8 编码、LF 换行符且不带字节顺序标记写出</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 are written as U+FFFD</source>
        <translation>不属于 UTF-8 的字节写作 U+FFFD</translation>
    </message>
    <message>
        <source>It has no frontmatter between two fences, so it is no definition</source>
        <translation>两条围栏之间没有 frontmatter，因此不是定义</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>其“%1”不是 YAML，无法读取</translation>
    </message>
    <message>
        <source>Is there again further down, which counts</source>
        <translation>下文再次出现，以下文为准</translation>
    </message>
    <message>
        <source>Lines of the frontmatter that belong to no entry are left out</source>
        <translation>frontmatter 中不属于任何条目的行会被省略</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at three hyphens inside a line and takes the rest for the prompt; here it counts as frontmatter up to its closing line</source>
        <translation>Claude Code 在行内的三个连字符处结束 frontmatter，并将其余部分当作提示词；这里则一直到结束行都算作 frontmatter</translation>
    </message>
    <message>
        <source>There is none, so a general one is written</source>
        <translation>没有此项，因此写入一个通用的</translation>
    </message>
    <message>
        <source>Was no text, and is written as one</source>
        <translation>原本不是文本，现写为文本</translation>
    </message>
    <message>
        <source>A backslash followed by n is written as the line break that Claude Code makes of it</source>
        <translation>反斜杠加 n 会写成换行，因为 Claude Code 就是这样理解的</translation>
    </message>
    <message>
        <source>Without a name the agent is called “%1”, like its file</source>
        <translation>没有名称时，该智能体按其文件名称为“%1”</translation>
    </message>
    <message>
        <source>%1 takes other names: it is called “%2” there</source>
        <translation>%1 接受的名称不同：在那里它叫“%2”</translation>
    </message>
    <message>
        <source>%1 does not hold this limit; it stands in the prompt, where nothing enforces it</source>
        <translation>%1 无法表达此限制；它写在提示词中，但没有任何机制强制执行</translation>
    </message>
    <message>
        <source>%1 takes %2 characters: it is shortened, and the whole stands in the prompt</source>
        <translation>%1 最多接受 %2 个字符：已缩短，全文放在提示词中</translation>
    </message>
    <message>
        <source>The prompt begins with the description</source>
        <translation>提示词以描述开头</translation>
    </message>
    <message>
        <source>%1 does not load an agent with so short a prompt: its name and description stand in it</source>
        <translation>%1 不加载提示词如此短的智能体：因此提示词中放入了其名称和描述</translation>
    </message>
    <message>
        <source>%1 replaces “%2” in a prompt and fails where it knows no such name: written as “${ %3 }”</source>
        <translation>%1 会替换提示词中的“%2”，遇到未知名称则失败：写作“${ %3 }”</translation>
    </message>
    <message>
        <source>It is left out: it defines the agent “%1”, as “%2” does, and only one of them would be loaded</source>
        <translation>它会被省略：它与“%2”一样定义了智能体“%1”，而只有其中一个会被加载</translation>
    </message>
    <message>
        <source>Claude Code does not know this key either</source>
        <translation>Claude Code 也不认识此键</translation>
    </message>
    <message>
        <source>Claude Code ignores this value, too</source>
        <translation>Claude Code 也会忽略此值</translation>
    </message>
    <message>
        <source>%1 has nothing for it</source>
        <translation>%1 没有与之对应的内容</translation>
    </message>
    <message>
        <source>%1 has nothing for it: the agent may do more than it should</source>
        <translation>%1 没有与之对应的内容：该智能体可能做超出其应有范围的事</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Approximated</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最严重</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 导出为 %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>What the export keeps and loses</source>
        <translation>导出所保留和损失的内容</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>逐字段说明</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where %1 looks for agents of a user is not known; export into a project</source>
        <translation>不清楚 %1 在何处查找用户的智能体；请导出到项目中</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>approximated</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 as %2:</source>
        <translation>%1 导出为 %2：</translation>
    </message>
    <message>
        <source>everything is kept</source>
        <translation>全部内容均保留</translation>
    </message>
    <message>
        <source>Servers that are only named, or have settings that %1 may not know, are left out</source>
        <translation>仅给出名称的服务器，或带有 %1 可能不认识的设置的服务器，会被省略</translation>
    </message>
    <message>
        <source>The model that “%1” stood for in Claude Code 2.1.329; %2 does not move on to newer ones, and needs access to Anthropic&apos;s models</source>
        <translation>“%1”在 Claude Code 2.1.329 中所代表的模型；%2 不会随新模型更新，且需要能访问 Anthropic 的模型</translation>
    </message>
    <message>
        <source>A model that %1 can run, while Claude Code fails to call it</source>
        <translation>%1 能运行的模型，而 Claude Code 无法调用它</translation>
    </message>
    <message>
        <source>Is left out, which means the same</source>
        <translation>会被省略，含义不变</translation>
    </message>
    <message>
        <source>%1 takes other names of models: the agent runs with that of its caller or the default</source>
        <translation>%1 接受的模型名称不同：该智能体使用调用方的模型或默认模型运行</translation>
    </message>
    <message>
        <source>The plugin name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>插件名称“%1”不是由小写字母、数字和单个连字符组成，或超过 128 个字符</translation>
    </message>
    <message>
        <source>Claude Code refuses the plugin name “%1”, which passes as one of Anthropic&apos;s own</source>
        <translation>Claude Code 拒绝插件名称“%1”，因为它冒充 Anthropic 自己的插件</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>市场名称“%1”不是由小写字母、数字和单个连字符组成，或超过 128 个字符</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is reserved</source>
        <translation>市场名称“%1”已被保留</translation>
    </message>
    <message>
        <source>Moves to hooks/hooks.json, where it holds for the whole session; scripts that it calls are not packed</source>
        <translation>移到 hooks/hooks.json，在那里对整个会话有效；它调用的脚本不会打包</translation>
    </message>
    <message>
        <source>Another agent of the plugin sets up a server of the same name differently, which counts: %1</source>
        <translation>插件中的另一个智能体以不同方式设置了同名服务器，以其为准：%1</translation>
    </message>
    <message>
        <source>Moves to .mcp.json, where it is there for the whole session</source>
        <translation>移到 .mcp.json，在那里于整个会话中可用</translation>
    </message>
    <message>
        <source>Is ignored in agents of plugins; servers that are only named have to be set up by whoever uses the plugin: %1</source>
        <translation>在插件的智能体中会被忽略；仅给出名称的服务器须由插件的使用者自行设置：%1</translation>
    </message>
    <message>
        <source>It has no frontmatter; from a plugin it would load with all tools and no description</source>
        <translation>它没有 frontmatter；从插件加载时会拥有所有工具且没有描述</translation>
    </message>
    <message>
        <source>Its frontmatter has no end; from a plugin it would load with all tools and no description</source>
        <translation>其 frontmatter 没有结尾；从插件加载时会拥有所有工具且没有描述</translation>
    </message>
    <message>
        <source>Its frontmatter is not valid YAML and cannot be rewritten without guessing; from a plugin it would load with all tools and no description</source>
        <translation>其 frontmatter 不是有效的 YAML，不经猜测便无法改写；从插件加载时会拥有所有工具且没有描述</translation>
    </message>
    <message>
        <source>Its frontmatter is YAML that Claude Code does not read; from a plugin it would load with all tools and no description</source>
        <translation>其 frontmatter 是 Claude Code 不读取的 YAML；从插件加载时会拥有所有工具且没有描述</translation>
    </message>
    <message>
        <source>Its “%1” is not a text</source>
        <translation>其“%1”不是文本</translation>
    </message>
    <message>
        <source>It holds half a character (%1)</source>
        <translation>它含有半个字符 (%1)</translation>
    </message>
    <message>
        <source>Agents as JSON</source>
        <translation>JSON 形式的智能体</translation>
    </message>
    <message>
        <source>Is left out, which means all tools</source>
        <translation>会被省略，即表示所有工具</translation>
    </message>
    <message>
        <source>Is a list here, one item for each</source>
        <translation>在这里是列表，每项一个</translation>
    </message>
    <message>
        <source>The command line takes it, the Agent SDK does not</source>
        <translation>命令行接受它，Agent SDK 不接受</translation>
    </message>
    <message>
        <source>One JSON object for the option --agents of Claude Code and for the Agent SDK. Only the colour is lost.</source>
        <translation>一个 JSON 对象，用于 Claude Code 的 --agents 选项和 Agent SDK。仅损失颜色。</translation>
    </message>
    <message>
        <source>Claude Code does not load it: %1</source>
        <translation>Claude Code 不加载它：%1</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Files for .claude/agents of a project or of your home folder. Nothing is changed.</source>
        <translation>供项目或主文件夹的 .claude/agents 使用的文件。不作任何更改。</translation>
    </message>
    <message>
        <source>Claude Code ignores hooks in agents of plugins; in hooks/hooks.json of the plugin they would hold for the whole session</source>
        <translation>Claude Code 会忽略插件中智能体的钩子；放在插件的 hooks/hooks.json 中则对整个会话有效</translation>
    </message>
    <message>
        <source>Claude Code ignores MCP servers in agents of plugins; in .mcp.json of the plugin they would be there for the whole session</source>
        <translation>Claude Code 会忽略插件中智能体的 MCP 服务器；放在插件的 .mcp.json 中则在整个会话中可用</translation>
    </message>
    <message>
        <source>Claude Code ignores the permission mode in agents of plugins; the agent runs in that of its caller</source>
        <translation>Claude Code 会忽略插件中智能体的权限模式；该智能体以调用方的模式运行</translation>
    </message>
    <message>
        <source>Claude Code ignores the first prompt in agents of plugins</source>
        <translation>Claude Code 会忽略插件中智能体的首个提示词</translation>
    </message>
    <message>
        <source>Claude Code takes no isolation but “worktree” in agents of plugins</source>
        <translation>在插件的智能体中，Claude Code 只接受“worktree”隔离</translation>
    </message>
    <message>
        <source>Was not valid YAML, and is written as YAML now</source>
        <translation>原本不是有效的 YAML，现写为 YAML</translation>
    </message>
    <message>
        <source>In a plugin Claude Code replaces “%1” in the prompt</source>
        <translation>在插件中，Claude Code 会替换提示词中的“%1”</translation>
    </message>
    <message>
        <source>Without a description Claude Code gives the agent this one: “%1”</source>
        <translation>没有描述时，Claude Code 会给该智能体这样的描述：“%1”</translation>
    </message>
    <message>
        <source>Claude Code plugin</source>
        <translation>Claude Code 插件</translation>
    </message>
    <message>
        <source>A plugin with its manifest, README and, if wanted, a marketplace. Hooks and MCP servers of the agents hold for the whole session there; the permission mode and the first prompt are ignored.</source>
        <translation>一个插件，包含清单、README，并可选包含市场。智能体的钩子和 MCP 服务器在其中对整个会话有效；权限模式和首个提示词会被忽略。</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Files for .cline/agents, with the tool names of Cline.</source>
        <translation>供 .cline/agents 使用的文件，采用 Cline 的工具名称。</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>%1 leaves it all tools that only read</source>
        <translation>%1 会保留其所有只读工具</translation>
    </message>
    <message>
        <source>%1 has no list of tools: a read-only sandbox keeps it from changing anything, but it may use other tools for reading</source>
        <translation>%1 没有工具列表：只读沙箱使其无法更改任何内容，但它可能使用其他读取工具</translation>
    </message>
    <message>
        <source>Files for .codex/agents. There are no tool lists: what only reads gets a read-only sandbox.</source>
        <translation>供 .codex/agents 使用的文件。没有工具列表：只做读取的智能体会得到只读沙箱。</translation>
    </message>
    <message>
        <source>GitHub Copilot</source>
        <translation>GitHub Copilot</translation>
    </message>
    <message>
        <source>On github.com agents have neither “web” nor “todo”; the other readers have</source>
        <translation>在 github.com 上，智能体既没有“web”也没有“todo”；其他读取方有</translation>
    </message>
    <message>
        <source>The command line has no level above “%1”</source>
        <translation>命令行没有高于“%1”的级别</translation>
    </message>
    <message>
        <source>Settings are taken over as they stand; VS Code does not read them, and servers that are only named are left out</source>
        <translation>设置原样沿用；VS Code 不读取它们，仅给出名称的服务器会被省略</translation>
    </message>
    <message>
        <source>github.com takes prompts of at most 30,000 characters</source>
        <translation>github.com 接受的提示词最多 30,000 个字符</translation>
    </message>
    <message>
        <source>VS Code takes “%1” in the prompt for a reference</source>
        <translation>VS Code 会将提示词中的“%1”当作引用</translation>
    </message>
    <message>
        <source>Files for .github/agents, read by github.com, Copilot CLI and VS Code. Names of models are left out.</source>
        <translation>供 .github/agents 使用的文件，由 github.com、Copilot CLI 和 VS Code 读取。模型名称会被省略。</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>%1 has no list of tools: “readonly” keeps it from writing, but it may use other tools for reading</source>
        <translation>%1 没有工具列表：“readonly”使其无法写入，但它可能使用其他读取工具</translation>
    </message>
    <message>
        <source>“readonly” keeps it from writing</source>
        <translation>“readonly”使其无法写入</translation>
    </message>
    <message>
        <source>Is written on one line, without its line breaks</source>
        <translation>写成一行，不含换行</translation>
    </message>
    <message>
        <source>Files for .cursor/agents. There are no tool lists: what only reads is marked read-only.</source>
        <translation>供 .cursor/agents 使用的文件。没有工具列表：只做读取的智能体会标记为只读。</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>%1 does not document that an empty list means no tools</source>
        <translation>%1 的文档没有说明空列表表示没有工具</translation>
    </message>
    <message>
        <source>%1 takes only names of servers that are set up already</source>
        <translation>%1 只接受已设置好的服务器的名称</translation>
    </message>
    <message>
        <source>The highest level of %1</source>
        <translation>%1 的最高级别</translation>
    </message>
    <message>
        <source>Droids for .factory/droids. A description of more than 500 characters moves into the prompt.</source>
        <translation>供 .factory/droids 使用的 Droid。超过 500 个字符的描述会移入提示词。</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Files for .gemini/agents, with the tool names of Gemini CLI and no key that it refuses.</source>
        <translation>供 .gemini/agents 使用的文件，采用 Gemini CLI 的工具名称，且不含它会拒绝的键。</translation>
    </message>
    <message>
        <source>Goose</source>
        <translation>Goose</translation>
    </message>
    <message>
        <source>Files for .agents/agents, and the same as recipes. There are no tool lists and no permissions.</source>
        <translation>供 .agents/agents 使用的文件，以及同样内容的配方。没有工具列表，也没有权限。</translation>
    </message>
    <message>
        <source>Kiro</source>
        <translation>Kiro</translation>
    </message>
    <message>
        <source>%1 cannot forbid: %2</source>
        <translation>%1 无法禁止：%2</translation>
    </message>
    <message>
        <source>%1 forbids whole groups, so more may be forbidden than before</source>
        <translation>%1 只能禁止整组，因此被禁止的可能比原来多</translation>
    </message>
    <message>
        <source>Markdown agents for .kiro/agents of Kiro IDE and CLI 3. Tools become groups of tools.</source>
        <translation>供 Kiro IDE 和 CLI 3 的 .kiro/agents 使用的 Markdown 智能体。工具会变成工具组。</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Edits are forbidden and commands are asked for, which is nearly the same</source>
        <translation>编辑被禁止，命令需要询问，效果几乎相同</translation>
    </message>
    <message>
        <source>Files for .opencode/agents. Tool lists become permissions.</source>
        <translation>供 .opencode/agents 使用的文件。工具列表会变成权限。</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>%1 asks where Claude Code would refuse</source>
        <translation>Claude Code 会拒绝的情况，%1 会询问</translation>
    </message>
    <message>
        <source>Files for .qwen/agents, with the tool names of Qwen Code. It cannot say that an agent has no tools.</source>
        <translation>供 .qwen/agents 使用的文件，采用 Qwen Code 的工具名称。它无法表示智能体没有工具。</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>%1 turns dashes, curly quotes and special blanks into ASCII when it reads the file</source>
        <translation>%1 读取文件时，会将破折号、弯引号和特殊空格转换为 ASCII</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent, without a conversation of its own</source>
        <translation>模式是主智能体的一种角色，没有自己的对话</translation>
    </message>
    <message>
        <source>Modes for .roomodes, one file for all, which joins what is there. Tools become groups of tools.</source>
        <translation>供 .roomodes 使用的模式，全部放在一个文件中，并与已有内容合并。工具会变成工具组。</translation>
    </message>
    <message>
        <source>Agent Skills</source>
        <translation>Agent Skills</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller, not in one of its own</source>
        <translation>技能在调用方的对话中读取，而不是在自己的对话中</translation>
    </message>
    <message>
        <source>A folder with a SKILL.md for each agent, which many programs read. Everything but the texts is lost.</source>
        <translation>每个智能体一个含 SKILL.md 的文件夹，许多程序都能读取。除文本外，其余全部损失。</translation>
    </message>
    <message>
        <source>%1 can only allow more than that: %2</source>
        <translation>%1 只能允许比这更多的内容：%2</translation>
    </message>
    <message>
        <source>%1 has nothing like: %2</source>
        <translation>%1 没有类似的内容：%2</translation>
    </message>
    <message>
        <source>These come along, as %1 does not tell them from the others: %2</source>
        <translation>这些会一并带入，因为 %1 不区分它们与其他内容：%2</translation>
    </message>
    <message>
        <source>%1 cannot forbid a part of an allowed tool: %2</source>
        <translation>%1 无法只禁止已允许工具的一部分：%2</translation>
    </message>
    <message>
        <source>Is taken out of the list of allowed tools; %1 has no list of forbidden ones</source>
        <translation>会从允许工具列表中去掉；%1 没有禁止工具列表</translation>
    </message>
    <message>
        <source>In %1 an empty list means all tools, so it cannot be said that there are none</source>
        <translation>在 %1 中空列表表示所有工具，因此无法表示没有工具</translation>
    </message>
    <message>
        <source>It is named after its file or key, “%1”</source>
        <translation>它以其文件或键“%1”命名</translation>
    </message>
    <message>
        <source>Claude Code takes other names: it is called “%1” there</source>
        <translation>Claude Code 接受的名称不同：在那里它叫“%1”</translation>
    </message>
    <message>
        <source>The first of the list that Claude Code takes</source>
        <translation>列表中第一个被 Claude Code 接受的</translation>
    </message>
    <message>
        <source>The newest model of that family</source>
        <translation>该系列的最新模型</translation>
    </message>
    <message>
        <source>Claude Code takes other names of models: the agent runs with that of its caller</source>
        <translation>Claude Code 接受的模型名称不同：该智能体使用调用方的模型运行</translation>
    </message>
    <message>
        <source>“%1” takes no such value</source>
        <translation>“%1”不接受这样的值</translation>
    </message>
    <message>
        <source>The nearest level that Claude Code has</source>
        <translation>Claude Code 所具有的最接近的级别</translation>
    </message>
    <message>
        <source>The nearest of Claude Code&apos;s eight colours</source>
        <translation>Claude Code 的八种颜色中最接近的一种</translation>
    </message>
    <message>
        <source>Is empty and left out</source>
        <translation>为空，已省略</translation>
    </message>
    <message>
        <source>Settings of servers are taken over as they stand</source>
        <translation>服务器的设置原样沿用</translation>
    </message>
    <message>
        <source>Stands behind the frontmatter</source>
        <translation>位于 frontmatter 之后</translation>
    </message>
    <message>
        <source>Had no effect in a plugin, and has one among the agents of a project</source>
        <translation>在插件中没有作用，但在项目的智能体中有作用</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in the prompt</source>
        <translation>在插件之外，提示词中的“%1”不会被替换</translation>
    </message>
    <message>
        <source>Claude Code has its own provider</source>
        <translation>Claude Code 有自己的提供商</translation>
    </message>
    <message>
        <source>It changes nothing in either, but Claude Code asks before commands</source>
        <translation>两者都不更改任何内容，但 Claude Code 在运行命令前会询问</translation>
    </message>
    <message>
        <source>It acts without asking; a sandbox is a setting of the session in Claude Code</source>
        <translation>它不经询问即操作；在 Claude Code 中，沙箱是会话的设置</translation>
    </message>
    <message>
        <source>The same for another of its readers</source>
        <translation>对它的另一个读取方同样如此</translation>
    </message>
    <message>
        <source>What changes files is forbidden, and commands are, since they may</source>
        <translation>更改文件的操作被禁止，命令也被禁止，因为命令可能更改文件</translation>
    </message>
    <message>
        <source>Says what is so anyway</source>
        <translation>说的是本来就如此的事</translation>
    </message>
    <message>
        <source>Has no effect there with an inherited model</source>
        <translation>在那里与继承的模型一起使用时没有作用</translation>
    </message>
    <message>
        <source>Stands behind the instructions</source>
        <translation>位于指令之后</translation>
    </message>
    <message>
        <source>The prompt holds “{{” or “{%”, the start of a template there and plain text here</source>
        <translation>提示词含有“{{”或“{%”，在那里是模板的开头，在这里是普通文本</translation>
    </message>
    <message>
        <source>What is forbidden in part only is not forbidden here: %1</source>
        <translation>仅部分禁止的内容在这里不会被禁止：%1</translation>
    </message>
    <message>
        <source>Permissions that are granted or asked for are settings of the session here</source>
        <translation>授予的或需询问的权限在这里是会话的设置</translation>
    </message>
    <message>
        <source>Rules for a part of these have no like here: %1</source>
        <translation>针对这些内容某一部分的规则在这里没有对应：%1</translation>
    </message>
    <message>
        <source>It was one that users talk to; here others call it</source>
        <translation>它原是由用户与之对话的智能体；在这里由其他智能体调用</translation>
    </message>
    <message>
        <source>It acts without asking</source>
        <translation>它不经询问即操作</translation>
    </message>
    <message>
        <source>Only the number of turns has a like in Claude Code</source>
        <translation>只有轮数在 Claude Code 中有对应</translation>
    </message>
    <message>
        <source>All that a mode can have: is left out, which means all tools</source>
        <translation>模式所能拥有的全部：会被省略，即表示所有工具</translation>
    </message>
    <message>
        <source>What narrows these to certain files is lost: %1</source>
        <translation>将这些限定于某些文件的内容会损失：%1</translation>
    </message>
    <message>
        <source>Stands behind the definition of the role</source>
        <translation>位于角色定义之后</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent; a sub-agent has a conversation of its own</source>
        <translation>模式是主智能体的一种角色；子智能体有自己的对话</translation>
    </message>
    <message>
        <source>Is added to the description</source>
        <translation>会添加到描述中</translation>
    </message>
    <message>
        <source>Grants tools in advance and limits nothing, so it is no list of allowed tools</source>
        <translation>预先授予工具而不作任何限制，因此不是允许工具列表</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller; an agent has one of its own, and files beside the skill stay where they are</source>
        <translation>技能在调用方的对话中读取；智能体有自己的对话，技能旁边的文件留在原处</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it: the agent may do more than it should</source>
        <translation>Claude Code 没有与之对应的内容：该智能体可能做超出其应有范围的事</translation>
    </message>
    <message>
        <source>%1 knows no such key, so it had no effect there</source>
        <translation>%1 不认识这样的键，因此它在那里没有作用</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it</source>
        <translation>Claude Code 没有与之对应的内容</translation>
    </message>
    <message>
        <source>Is kept as “%1”, which Claude Code ignores</source>
        <translation>保留为“%1”，Claude Code 会忽略它</translation>
    </message>
    <message>
        <source>Claude Code reads a backslash followed by n as a line break</source>
        <translation>Claude Code 将反斜杠加 n 读作换行</translation>
    </message>
    <message>
        <source>Its header was not valid YAML and is read as it was meant; it is written as YAML</source>
        <translation>其文件头不是有效的 YAML，已按本意读取；会写为 YAML</translation>
    </message>
    <message>
        <source>Claude Code has nothing like: %1</source>
        <translation>Claude Code 没有类似的内容：%1</translation>
    </message>
    <message>
        <source>Takes the place of the agent “%1” that %2 has itself</source>
        <translation>会取代 %2 自带的智能体“%1”</translation>
    </message>
    <message>
        <source>Hooks of the plugin held for the agent, too, and are not taken over: %1</source>
        <translation>插件的钩子原本也对该智能体生效，未被接管：%1</translation>
    </message>
    <message>
        <source>MCP servers of the plugin have to be set up where the agent is used: %1</source>
        <translation>插件的 MCP 服务器须在使用该智能体的地方设置：%1</translation>
    </message>
    <message>
        <source>The recipe is left out: it is not known where Goose looks for those of a user</source>
        <translation>省略了配方：不清楚 Goose 在哪里查找用户的配方</translation>
    </message>
    <message>
        <source>Held for the whole session in the plugin, and holds for this agent alone here</source>
        <translation>在插件中对整个会话有效，在这里只对此代理有效</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in it, so it does not work before that is changed</source>
        <translation>在插件之外没有什么会替换其中的“%1”，因此更改之前它不起作用</translation>
    </message>
    <message>
        <source>Hooks of the plugin that are about the main conversation are not taken over: %1</source>
        <translation>插件中关于主会话的钩子不会被接管：%1</translation>
    </message>
</context>
<context>
    <name>Agentwright::Fields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the agent is called and mentioned by; the file name does not matter. Use lower-case letters, digits and hyphens. Without a name, or with a number, a colon or a leading hyphen in its place, the file is skipped.</source>
        <translation>智能体的称呼，也用于提及它；文件名无关紧要。请使用小写字母、数字和连字符。没有名称，或名称是数字、含冒号、以连字符开头时，该文件会被跳过。</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>Tells the calling model when to hand work to this agent, so it decides whether the agent is ever used. A sentence that begins with “Use this agent when” and two to four examples do well. Without it, or with anything but text, the file is skipped.</source>
        <translation>告诉调用模型何时将工作交给此智能体，因此决定了它究竟会不会被用到。以“Use this agent when”开头的一句话加上二至四个示例效果较好。没有此项或不是文本时，该文件会被跳过。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>The only tools the agent may use; * stands for all. Leave the key out to inherit everything: present but empty means no tools at all. Unknown names are dropped without a word.</source>
        <translation>该智能体仅可使用的工具；* 表示全部。省略此键则继承全部；键存在但为空表示完全没有工具。未知名称会被悄然丢弃。</translation>
    </message>
    <message>
        <source>Inherits all tools</source>
        <translation>继承所有工具</translation>
    </message>
    <message>
        <source>No tools at all</source>
        <translation>完全没有工具</translation>
    </message>
    <message>
        <source>Forbidden tools</source>
        <translation>禁止的工具</translation>
    </message>
    <message>
        <source>Tools that are taken away, before the list of allowed ones is looked at. mcp__* takes every MCP tool away.</source>
        <translation>在查看允许列表之前先去掉的工具。mcp__* 会去掉所有 MCP 工具。</translation>
    </message>
    <message>
        <source>Nothing forbidden</source>
        <translation>没有禁止任何工具</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that runs the agent: an alias, a full model id, or inherit for that of the main conversation, which is also the default. Any other text is passed on as it is and fails when the agent is called.</source>
        <translation>运行该智能体的模型：别名、完整的模型 ID，或用 inherit 表示主对话的模型，这也是默认值。其他文本会原样传递，并在调用该智能体时失败。</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>权限模式</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; manual is a newer word for default. A caller that runs in bypassPermissions, acceptEdits or auto overrides it, and plugins may not set it. An unknown value is ignored.</source>
        <translation>该智能体在操作前如何询问；manual 是 default 的新写法。以 bypassPermissions、acceptEdits 或 auto 运行的调用方会覆盖它，插件不能设置它。未知值会被忽略。</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>轮数上限</translation>
    </message>
    <message>
        <source>The agent stops after this many turns. A positive whole number; anything else is ignored.</source>
        <translation>该智能体在达到此轮数后停止。须为正整数；其他值会被忽略。</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills whose text the agent has from the start. A skill that switches off its own use by models cannot be loaded this way.</source>
        <translation>该智能体从一开始就拥有其文本的技能。禁止模型自行使用的技能无法以此方式加载。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Servers that only this agent is connected to: names of configured ones, or a name with its own settings. Ignored in plugins.</source>
        <translation>仅此智能体连接的服务器：已配置服务器的名称，或名称加自己的设置。在插件中会被忽略。</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>钩子</translation>
    </message>
    <message>
        <source>Commands that run at certain events while the agent works, as a map from event to matchers. With anything but a map the agent does not load. Ignored in plugins.</source>
        <translation>该智能体工作时在特定事件上运行的命令，为从事件到匹配器的映射。若不是映射，该智能体不会加载。在插件中会被忽略。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Gives the agent a folder of notes that it keeps between runs: for you everywhere, for the project, or for the project on this machine only. It switches Read, Write and Edit on. An unknown value is ignored.</source>
        <translation>为该智能体提供一个在多次运行之间保留的笔记文件夹：对您处处有效、对该项目有效，或仅对本机上的该项目有效。它会启用 Read、Write 和 Edit。未知值会被忽略。</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>在后台运行</translation>
    </message>
    <message>
        <source>The agent runs as a background task, with a smaller set of tools. true or false; anything else is ignored.</source>
        <translation>该智能体作为后台任务运行，可用工具较少。true 或 false；其他值会被忽略。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>How hard the model thinks: a level or a whole number. Without it, or with another word, the session&apos;s own setting counts.</source>
        <translation>模型思考的深度：一个级别或整数。没有此项或为其他词时，以会话自身的设置为准。</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>worktree lets the agent work in a checkout of its own, so that it does not touch your files. remote is accepted too, but not documented. Anything else is ignored.</source>
        <translation>worktree 让该智能体在自己的检出目录中工作，从而不触及您的文件。remote 也被接受，但没有文档说明。其他值会被忽略。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour the agent is shown in. Eight names are known; hex values and other names are ignored without notice.</source>
        <translation>显示该智能体所用的颜色。可识别八个名称；十六进制值和其他名称会被悄然忽略。</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>初始提示词</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main session. Has no effect on a sub-agent, and is ignored in plugins.</source>
        <translation>该智能体作为主会话运行时，作为第一条消息发送。对子智能体没有作用，在插件中会被忽略。</translation>
    </message>
    <message>
        <source>Compaction window</source>
        <translation>压缩窗口</translation>
    </message>
    <message>
        <source>Number of tokens at which a sub-agent&apos;s conversation is compacted. A whole number of 100000 or more; anything else is ignored.</source>
        <translation>子智能体的对话达到多少 token 时进行压缩。须为 100000 或更大的整数；其他值会被忽略。</translation>
    </message>
    <message>
        <source>Leave CLAUDE.md out</source>
        <translation>不包含 CLAUDE.md</translation>
    </message>
    <message>
        <source>With true the agent does not see the CLAUDE.md files of user, project and folder. Instructions of the organisation stay.</source>
        <translation>为 true 时，该智能体看不到用户、项目和文件夹的 CLAUDE.md 文件。组织的指令仍会保留。</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>Agents that watch this one at work, by name, separated by commas. Four at most.</source>
        <translation>观察此智能体工作的智能体，按名称列出，以逗号分隔。最多四个。</translation>
    </message>
    <message>
        <source>Message to observers</source>
        <translation>给观察者的消息</translation>
    </message>
    <message>
        <source>Text that the watching agents are given.</source>
        <translation>提供给观察智能体的文本。</translation>
    </message>
    <message>
        <source>Qwen Code: how the agent asks before it acts. Anything else keeps it from loading.</source>
        <translation>Qwen Code：该智能体在操作前如何询问。其他值会使其无法加载。</translation>
    </message>
    <message>
        <source>VS Code: a hint in the box for the request.</source>
        <translation>VS Code：请求输入框中的提示。</translation>
    </message>
    <message>
        <source>OpenCode: true switches the agent off.</source>
        <translation>OpenCode：true 会停用该智能体。</translation>
    </message>
    <message>
        <source>VS Code and Copilot: with true only the user starts the agent.</source>
        <translation>VS Code 和 Copilot：为 true 时只有用户能启动该智能体。</translation>
    </message>
    <message>
        <source>Gemini CLI: the name that people see.</source>
        <translation>Gemini CLI：用户看到的名称。</translation>
    </message>
    <message>
        <source>VS Code: buttons that go on with another agent; a list of label, agent, prompt and send.</source>
        <translation>VS Code：用于交由另一个智能体继续的按钮；由 label、agent、prompt 和 send 组成的列表。</translation>
    </message>
    <message>
        <source>OpenCode: true keeps the agent out of lists.</source>
        <translation>OpenCode：true 会使该智能体不出现在列表中。</translation>
    </message>
    <message>
        <source>Copilot CLI: gives the repository&apos;s instructions to the agent.</source>
        <translation>Copilot CLI：将仓库的指令提供给该智能体。</translation>
    </message>
    <message>
        <source>Kiro: also loads the servers of the general MCP file.</source>
        <translation>Kiro：同时加载通用 MCP 文件中的服务器。</translation>
    </message>
    <message>
        <source>Kiro: also loads powers.</source>
        <translation>Kiro：同时加载 powers。</translation>
    </message>
    <message>
        <source>Copilot, retired: whether the model may start the agent by itself.</source>
        <translation>Copilot，已停用：模型是否可以自行启动该智能体。</translation>
    </message>
    <message>
        <source>Cursor: runs in the background.</source>
        <translation>Cursor：在后台运行。</translation>
    </message>
    <message>
        <source>Kiro: the keys that choose the agent.</source>
        <translation>Kiro：选择该智能体的按键。</translation>
    </message>
    <message>
        <source>Agent Skills: the licence of the skill.</source>
        <translation>Agent Skills：该技能的许可证。</translation>
    </message>
    <message>
        <source>OpenCode, older spelling of steps.</source>
        <translation>OpenCode，steps 的旧写法。</translation>
    </message>
    <message>
        <source>OpenCode: who can start the agent. Without it, both the user and other agents.</source>
        <translation>OpenCode：谁可以启动该智能体。没有此项时，用户和其他智能体都可以。</translation>
    </message>
    <message>
        <source>Qwen Code: temperature and the like.</source>
        <translation>Qwen Code：温度等参数。</translation>
    </message>
    <message>
        <source>Copilot CLI: whether it may fall back to another model.</source>
        <translation>Copilot CLI：是否可以回退到其他模型。</translation>
    </message>
    <message>
        <source>Copilot CLI: models in order of preference.</source>
        <translation>Copilot CLI：按优先顺序排列的模型。</translation>
    </message>
    <message>
        <source>OpenCode: ask, allow or deny for each tool.</source>
        <translation>OpenCode：对每个工具设为 ask、allow 或 deny。</translation>
    </message>
    <message>
        <source>Kiro: a list of capability, effect and match.</source>
        <translation>Kiro：由 capability、effect 和 match 组成的列表。</translation>
    </message>
    <message>
        <source>Cursor: true keeps the agent from writing.</source>
        <translation>Cursor：true 使该智能体无法写入。</translation>
    </message>
    <message>
        <source>Copilot CLI and Factory: how hard the model thinks.</source>
        <translation>Copilot CLI 和 Factory：模型思考的深度。</translation>
    </message>
    <message>
        <source>Junie: how hard the model thinks.</source>
        <translation>Junie：模型思考的深度。</translation>
    </message>
    <message>
        <source>Qwen Code: limits of turns and minutes.</source>
        <translation>Qwen Code：轮数和分钟数的限制。</translation>
    </message>
    <message>
        <source>Codex: what the agent may touch.</source>
        <translation>Codex：该智能体可以触及的内容。</translation>
    </message>
    <message>
        <source>OpenCode: the agent stops after this many steps.</source>
        <translation>OpenCode：该智能体在达到此步数后停止。</translation>
    </message>
    <message>
        <source>VS Code and Copilot: where the agent is offered. Without it, in both.</source>
        <translation>VS Code 和 Copilot：在何处提供该智能体。没有此项时，两处都提供。</translation>
    </message>
    <message>
        <source>OpenCode and Gemini CLI: how freely the model chooses its words.</source>
        <translation>OpenCode 和 Gemini CLI：模型选词的自由程度。</translation>
    </message>
    <message>
        <source>Gemini CLI: the agent stops after this many minutes.</source>
        <translation>Gemini CLI：该智能体在达到此分钟数后停止。</translation>
    </message>
    <message>
        <source>Kiro: other names for tools.</source>
        <translation>Kiro：工具的其他名称。</translation>
    </message>
    <message>
        <source>Kiro: settings for each tool.</source>
        <translation>Kiro：各工具的设置。</translation>
    </message>
    <message>
        <source>OpenCode: how many words the model chooses from.</source>
        <translation>OpenCode：模型从多少个词中选择。</translation>
    </message>
    <message>
        <source>VS Code and Copilot: false keeps the agent out of the user&apos;s list.</source>
        <translation>VS Code 和 Copilot：false 使该智能体不出现在用户的列表中。</translation>
    </message>
    <message>
        <source>OpenCode: a variant of the model.</source>
        <translation>OpenCode：模型的变体。</translation>
    </message>
    <message>
        <source>Kiro: what the agent says at the start.</source>
        <translation>Kiro：该智能体开始时说的话。</translation>
    </message>
</context>
<context>
    <name>Agentwright::Importing</name>
    <message>
        <source>Its frontmatter is never closed by three hyphens</source>
        <translation>其 frontmatter 始终没有用三个连字符结束</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>其“%1”不是 YAML，无法读取</translation>
    </message>
    <message>
        <source>It holds no “key: value” entries</source>
        <translation>它不含“key: value”条目</translation>
    </message>
    <message>
        <source>It is not valid %1: %2</source>
        <translation>它不是有效的 %1：%2</translation>
    </message>
    <message>
        <source>Its agent runs on another machine and has no prompt</source>
        <translation>其智能体在另一台计算机上运行，没有提示词</translation>
    </message>
    <message>
        <source>Its prompt stands in another file, which is not read: %1</source>
        <translation>其提示词在另一个文件中，未读取该文件：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be written so that Claude Code loads it</source>
        <translation>无法将“%1”写成 Claude Code 能加载的形式</translation>
    </message>
    <message>
        <source>It is no agent of this format</source>
        <translation>它不是此格式的智能体</translation>
    </message>
    <message>
        <source>It is no agent of any format known here</source>
        <translation>它不是此处已知的任何格式的智能体</translation>
    </message>
    <message>
        <source>It may be one of several formats, so the right one has to be named: %1</source>
        <translation>它可能属于多种格式之一，因此需要指明正确的格式：%1</translation>
    </message>
    <message>
        <source>There is no agent in it</source>
        <translation>其中没有智能体</translation>
    </message>
    <message>
        <source>Another agent is called “%1” already, that of %2</source>
        <translation>另一个智能体已叫“%1”，来自 %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::Readings</name>
    <message>
        <source>Ignored for its value: %1</source>
        <translation>因其值而被忽略：%1</translation>
    </message>
    <message>
        <source>Unknown and ignored: %1</source>
        <translation>未知，已忽略：%1</translation>
    </message>
    <message>
        <source>Not known and dropped without a word: %1</source>
        <translation>未知，被悄然丢弃：%1</translation>
    </message>
    <message>
        <source>Never available to sub-agents: %1</source>
        <translation>子智能体永远不可用：%1</translation>
    </message>
    <message>
        <source>The kind of session decides whether it is there: %1</source>
        <translation>是否可用取决于会话类型：%1</translation>
    </message>
    <message>
        <source>Taken away by disallowedTools: %1</source>
        <translation>被 disallowedTools 去掉：%1</translation>
    </message>
    <message>
        <source>No entry of the tool list is known: the agent is listed but refused when it is called</source>
        <translation>工具列表中没有一个已知条目：该智能体会列出，但调用时会被拒绝</translation>
    </message>
    <message>
        <source>All tools except: %1</source>
        <translation>所有工具，但不包括：%1</translation>
    </message>
    <message>
        <source>The tool list is there but empty: no tools. Only an absent key gives all of them</source>
        <translation>工具列表存在但为空：没有工具。只有省略此键才表示全部</translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation>会加载。</translation>
    </message>
    <message>
        <source>The header holds no “key: value” entries.</source>
        <translation>文件头不含“key: value”条目。</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>“%1”是必需的。</translation>
    </message>
    <message>
        <source>The value of “%1” is not one the tool takes.</source>
        <translation>“%1”的值不是该工具所接受的。</translation>
    </message>
    <message>
        <source>“%1” is no key of this tool, and one unknown key is enough to refuse the file.</source>
        <translation>“%1”不是该工具的键，只要有一个未知键，文件就会被拒绝。</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.md”, in lower case, are looked at.</source>
        <translation>只查找名称以小写“.md”结尾的文件。</translation>
    </message>
    <message>
        <source>The file is UTF-16; it is read as UTF-8, and then has no header.</source>
        <translation>该文件是 UTF-16；它会按 UTF-8 读取，于是没有文件头。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and Claude Code&apos;s repair does not work with CRLF line ends.</source>
        <translation>文件头不是有效的 YAML (%1)，而 Claude Code 的修补对 CRLF 换行符不起作用。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no line that Claude Code would repair.</source>
        <translation>文件头不是有效的 YAML (%1)，且没有 Claude Code 会修补的行。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and after Claude Code&apos;s repair it still is not (%2).</source>
        <translation>文件头不是有效的 YAML (%1)，经 Claude Code 修补后仍然无效 (%2)。</translation>
    </message>
    <message>
        <source>The file does not begin with a line of three hyphens, so it is not an agent file.</source>
        <translation>该文件不以三个连字符的行开头，因此不是智能体文件。</translation>
    </message>
    <message>
        <source>The header is never closed by three hyphens, so it is not an agent file.</source>
        <translation>文件头始终没有用三个连字符结束，因此不是智能体文件。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>The name is not text: quote it if it should be.</source>
        <translation>名称不是文本：若应为文本，请加引号。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称为空。</translation>
    </message>
    <message>
        <source>The name holds a colon.</source>
        <translation>名称含有冒号。</translation>
    </message>
    <message>
        <source>The name begins with a hyphen.</source>
        <translation>名称以连字符开头。</translation>
    </message>
    <message>
        <source>The name has more than 256 characters.</source>
        <translation>名称超过 256 个字符。</translation>
    </message>
    <message>
        <source>There is no description.</source>
        <translation>没有描述。</translation>
    </message>
    <message>
        <source>The description is not text: quote it if it should be.</source>
        <translation>描述不是文本：若应为文本，请加引号。</translation>
    </message>
    <message>
        <source>The description is empty.</source>
        <translation>描述为空。</translation>
    </message>
    <message>
        <source>The hooks are not well formed.</source>
        <translation>钩子的格式不正确。</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML (%1).</source>
        <translation>会加载，因为 Claude Code 修补了并非有效 YAML 的文件头 (%1)。</translation>
    </message>
    <message>
        <source>The header ends at the first three hyphens, which stand inside a line: the rest has become part of the prompt</source>
        <translation>文件头在行内最先出现的三个连字符处结束：其余部分成了提示词的一部分</translation>
    </message>
    <message>
        <source>A backslash followed by n in the description is read as a line break</source>
        <translation>描述中的反斜杠加 n 会读作换行</translation>
    </message>
    <message>
        <source>The name has more than 256 characters: the file name is used</source>
        <translation>名称超过 256 个字符：改用文件名</translation>
    </message>
    <message>
        <source>There is no description: a general one with the plugin&apos;s name takes its place</source>
        <translation>没有描述：以含插件名称的通用描述代替</translation>
    </message>
    <message>
        <source>Ignored in plugins: %1</source>
        <translation>在插件中被忽略：%1</translation>
    </message>
    <message>
        <source>Loads without its header, which cannot be read: under the file name, with a general description and all tools.</source>
        <translation>加载时不含无法读取的文件头：使用文件名、通用描述和所有工具。</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML.</source>
        <translation>会加载，因为 Claude Code 修补了并非有效 YAML 的文件头。</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and a colon go before the name</source>
        <translation>名称前会加上插件名称和冒号</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.yaml” or “.yml” are looked at.</source>
        <translation>只查找名称以“.yaml”或“.yml”结尾的文件。</translation>
    </message>
    <message>
        <source>There is no header that is valid YAML between two lines of three hyphens.</source>
        <translation>两行三连字符之间没有属于有效 YAML 的文件头。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <source>In VS Code, a tool that is not known refuses the file</source>
        <translation>在 VS Code 中，未知的工具会使文件被拒绝</translation>
    </message>
    <message>
        <source>Codex reads roles from TOML files; a Markdown file in its folder is not looked at.</source>
        <translation>Codex 从 TOML 文件读取角色；不会查看其文件夹中的 Markdown 文件。</translation>
    </message>
    <message>
        <source>The prompt is longer than the documented 30,000 characters</source>
        <translation>提示词超过文档所述的 30,000 个字符</translation>
    </message>
    <message>
        <source>What a wrong value does is inferred from Copilot CLI</source>
        <translation>错误值的后果是根据 Copilot CLI 推断的</translation>
    </message>
    <message>
        <source>There are no tool lists here: the agent gets the tools of its caller</source>
        <translation>这里没有工具列表：该智能体得到调用方的工具</translation>
    </message>
    <message>
        <source>The name may hold only lower-case letters, digits, hyphens and underscores.</source>
        <translation>名称只能包含小写字母、数字、连字符和下划线。</translation>
    </message>
    <message>
        <source>“%1” is no tool here, and one unknown tool is enough to refuse the file.</source>
        <translation>“%1”在这里不是工具，只要有一个未知工具，文件就会被拒绝。</translation>
    </message>
    <message>
        <source>The description is longer than the documented 500 characters</source>
        <translation>描述超过文档所述的 500 个字符</translation>
    </message>
    <message>
        <source>Files whose name begins with an underscore are skipped.</source>
        <translation>名称以下划线开头的文件会被跳过。</translation>
    </message>
    <message>
        <source>%1 in the prompt is replaced when the agent is called, and an unknown name fails then</source>
        <translation>提示词中的 %1 会在调用该智能体时被替换，届时未知名称会导致失败</translation>
    </message>
    <message>
        <source>There is no header between two lines of three hyphens.</source>
        <translation>两行三连字符之间没有文件头。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no repair.</source>
        <translation>文件头不是有效的 YAML (%1)，且不会修补。</translation>
    </message>
    <message>
        <source>There is no description: a general one takes its place</source>
        <translation>没有描述：以通用描述代替</translation>
    </message>
    <message>
        <source>The value of “%1” makes the whole configuration invalid: OpenCode does not start.</source>
        <translation>“%1”的值使整个配置无效：OpenCode 无法启动。</translation>
    </message>
    <message>
        <source>Permissions decide which tools may be used</source>
        <translation>由权限决定可以使用哪些工具</translation>
    </message>
    <message>
        <source>The model is not written as “provider/model”</source>
        <translation>模型没有写成“provider/model”</translation>
    </message>
    <message>
        <source>Unknown and sent to the model provider: %1</source>
        <translation>未知，会发送给模型提供商：%1</translation>
    </message>
    <message>
        <source>There is no header: the whole file is the prompt</source>
        <translation>没有文件头：整个文件都是提示词</translation>
    </message>
    <message>
        <source>Loads without its header, which is not valid YAML: the whole file, header included, becomes the prompt.</source>
        <translation>加载时不含文件头，因为它不是有效的 YAML：整个文件连同文件头都成为提示词。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and the repair does not help.</source>
        <translation>文件头不是有效的 YAML (%1)，修补也无济于事。</translation>
    </message>
    <message>
        <source>Loads because OpenCode repairs the header, which is not valid YAML.</source>
        <translation>会加载，因为 OpenCode 修补了并非有效 YAML 的文件头。</translation>
    </message>
    <message>
        <source>The name may hold letters, digits, and inside it hyphens and underscores.</source>
        <translation>名称可以包含字母和数字，中间还可以有连字符和下划线。</translation>
    </message>
    <message>
        <source>The name must have 2 to 50 characters.</source>
        <translation>名称须为 2 到 50 个字符。</translation>
    </message>
    <message>
        <source>The name “%1” is reserved.</source>
        <translation>名称“%1”已被保留。</translation>
    </message>
    <message>
        <source>The prompt has fewer than 10 characters.</source>
        <translation>提示词不足 10 个字符。</translation>
    </message>
    <message>
        <source>The permission mode is translated to: %1</source>
        <translation>权限模式会转换为：%1</translation>
    </message>
    <message>
        <source>Qwen Code warns of the length of the description or the prompt</source>
        <translation>Qwen Code 会就描述或提示词的长度发出警告</translation>
    </message>
    <message>
        <source>Loads because a header that is not valid YAML is read line by line.</source>
        <translation>会加载，因为并非有效 YAML 的文件头会逐行读取。</translation>
    </message>
    <message>
        <source>An empty tool list gives all tools here</source>
        <translation>空的工具列表在这里表示所有工具</translation>
    </message>
    <message>
        <source>A slug may hold only letters, digits and hyphens.</source>
        <translation>slug 只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>A tool group is named twice.</source>
        <translation>某个工具组出现了两次。</translation>
    </message>
    <message>
        <source>Modes are read from “.roomodes” only; a Markdown file is not looked at.</source>
        <translation>只从“.roomodes”读取模式；不会查看 Markdown 文件。</translation>
    </message>
    <message>
        <source>The file is not valid YAML (%1).</source>
        <translation>该文件不是有效的 YAML (%1)。</translation>
    </message>
    <message>
        <source>There is no list “customModes”.</source>
        <translation>没有“customModes”列表。</translation>
    </message>
    <message>
        <source>The file holds %1 modes; this is the first one</source>
        <translation>该文件包含 %1 个模式；这是第一个</translation>
    </message>
    <message>
        <source>Dashes, curly quotes and special blanks are turned into ASCII in the whole file</source>
        <translation>整个文件中的破折号、弯引号和特殊空格都会转换为 ASCII</translation>
    </message>
    <message>
        <source>The name must be lower-case words joined by single hyphens, 64 characters at most.</source>
        <translation>名称须为以单个连字符连接的小写单词，最多 64 个字符。</translation>
    </message>
    <message>
        <source>The name is not that of the folder, “%1”.</source>
        <translation>名称与文件夹“%1”不一致。</translation>
    </message>
    <message>
        <source>The description is longer than 1,024 characters.</source>
        <translation>描述超过 1,024 个字符。</translation>
    </message>
    <message>
        <source>Skills are read from files named “SKILL.md” only.</source>
        <translation>只从名为“SKILL.md”的文件读取技能。</translation>
    </message>
    <message>
        <source>This is what the specification and its validator ask for; single tools are kinder</source>
        <translation>这是规范及其验证器的要求；各个工具会宽松一些</translation>
    </message>
    <message>
        <source>Which of these tools exist depends on the extensions that are installed</source>
        <translation>其中哪些工具存在取决于已安装的扩展</translation>
    </message>
    <message>
        <source>Loads without a header: the whole file is the prompt, all tools are allowed.</source>
        <translation>加载时没有文件头：整个文件都是提示词，允许所有工具。</translation>
    </message>
    <message>
        <source>What stands behind a line that is no “key: value” is lost, with it perhaps the tool list</source>
        <translation>不属于“key: value”的行之后的内容会丢失，工具列表可能也在其中</translation>
    </message>
    <message>
        <source>Inferred: the reader of this product is not public, strict YAML is assumed</source>
        <translation>推断：该产品的读取程序未公开，这里假定采用严格的 YAML</translation>
    </message>
</context>
<context>
    <name>Agentwright::Rules</name>
    <message>
        <source>nothing more may stand here</source>
        <translation>此处不能再有其他内容</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a key in double quotes belongs here</source>
        <translation>此处应为双引号中的键</translation>
    </message>
    <message>
        <source>a colon belongs here</source>
        <translation>此处应为冒号</translation>
    </message>
    <message>
        <source>a comma or a closing brace belongs here</source>
        <translation>此处应为逗号或右花括号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket belongs here</source>
        <translation>此处应为逗号或右方括号</translation>
    </message>
    <message>
        <source>a line break in a text is written \n</source>
        <translation>文本中的换行要写成 \n</translation>
    </message>
    <message>
        <source>the text is never closed</source>
        <translation>文本始终没有结束</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>没有这样的转义</translation>
    </message>
    <message>
        <source>a value belongs here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>The frontmatter is opened by --- but never closed.</source>
        <translation>frontmatter 以 --- 开始，但始终没有结束。</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed: no tool loads the file</source>
        <translation>从此处开始的 frontmatter 始终没有结束：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>Close the frontmatter</source>
        <translation>结束 frontmatter</translation>
    </message>
    <message>
        <source>Part of the frontmatter is not valid YAML.</source>
        <translation>frontmatter 的一部分不是有效的 YAML。</translation>
    </message>
    <message>
        <source>“%1” begins with a quote that is never closed: Claude Code and other tools skip the file</source>
        <translation>“%1”以引号开头但始终没有闭合：Claude Code 和其他工具会跳过该文件</translation>
    </message>
    <message>
        <source>“%1” goes on over unindented lines, which is not YAML: Claude Code and other tools skip the file</source>
        <translation>“%1”延续到没有缩进的行，这不是 YAML：Claude Code 和其他工具会跳过该文件</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and no tolerant reading helps: Claude Code and other tools skip the file</source>
        <translation>“%1”不是有效的 YAML，宽松读取也无济于事：Claude Code 和其他工具会跳过该文件</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML: Claude Code reads it tolerantly, most other tools skip the file</source>
        <translation>“%1”不是有效的 YAML：Claude Code 会宽松读取，其他多数工具会跳过该文件</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with CRLF line ends Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>“%1”不是有效的 YAML，而在 CRLF 换行符下 Claude Code 也不会宽松读取：该文件会被跳过</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with a block of text (| or &gt;) in another key Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>“%1”不是有效的 YAML，而另一个键中有文本块（| 或 &gt;）时 Claude Code 也不会宽松读取：该文件会被跳过</translation>
    </message>
    <message>
        <source>Indent the text of “%1” as a block</source>
        <translation>将“%1”的文本缩进为块</translation>
    </message>
    <message>
        <source>Put “%1” in quotes</source>
        <translation>为“%1”加上引号</translation>
    </message>
    <message>
        <source>This line belongs to no key: Claude Code reads the frontmatter tolerantly, most other tools skip the file</source>
        <translation>此行不属于任何键：Claude Code 会宽松读取 frontmatter，其他多数工具会跳过该文件</translation>
    </message>
    <message>
        <source>This line belongs to no key, so that the frontmatter is not valid YAML: Claude Code and other tools skip the file</source>
        <translation>此行不属于任何键，因此 frontmatter 不是有效的 YAML：Claude Code 和其他工具会跳过该文件</translation>
    </message>
    <message>
        <source>Claude Code cannot read the frontmatter from here on (%1) and skips the file, although it is valid YAML</source>
        <translation>Claude Code 从此处起无法读取 frontmatter (%1) 并跳过该文件，尽管它是有效的 YAML</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): most tools other than Claude Code skip the file</source>
        <translation>frontmatter 在此处不是有效的 YAML (%1)：除 Claude Code 外的多数工具会跳过该文件</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): Claude Code and other tools skip the file</source>
        <translation>frontmatter 在此处不是有效的 YAML (%1)：Claude Code 和其他工具会跳过该文件</translation>
    </message>
    <message>
        <source>A key is given more than once.</source>
        <translation>某个键出现了不止一次。</translation>
    </message>
    <message>
        <source>“%1” is given again further down: Claude Code ignores this one, other tools skip the file</source>
        <translation>“%1”在下文再次出现：Claude Code 会忽略此处，其他工具会跳过该文件</translation>
    </message>
    <message>
        <source>Remove this “%1”</source>
        <translation>移除此处的“%1”</translation>
    </message>
    <message>
        <source>Claude Code does not know the key.</source>
        <translation>Claude Code 不认识该键。</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; “%2” is there too</source>
        <translation>Claude Code 不认识“%1”并将其忽略；同时还有“%2”</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and skips the file, which has no “%2”</source>
        <translation>Claude Code 不认识“%1”，并因缺少“%2”而跳过该文件</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code 不认识“%1”并将其忽略；您是否想写“%2”？</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it</source>
        <translation>Claude Code 不认识“%1”并将其忽略</translation>
    </message>
    <message>
        <source>The file has no frontmatter, so it is no agent.</source>
        <translation>该文件没有 frontmatter，因此不是智能体。</translation>
    </message>
    <message>
        <source>The file has no frontmatter: no tool takes it for an agent</source>
        <translation>该文件没有 frontmatter：没有工具会将其视为智能体</translation>
    </message>
    <message>
        <source>Insert a frontmatter with the name “%1”</source>
        <translation>插入名称为“%1”的 frontmatter</translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8.</source>
        <translation>该文件含有不属于 UTF-8 的字节。</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8: tools read it as U+FFFD</source>
        <translation>字节 %1 不属于 UTF-8：工具会将其读作 U+FFFD</translation>
    </message>
    <message>
        <source>%1 bytes are not UTF-8, the first is %2: tools read them as U+FFFD</source>
        <translation>有 %1 个字节不属于 UTF-8，第一个是 %2：工具会将其读作 U+FFFD</translation>
    </message>
    <message>
        <source>Read them as Latin-1</source>
        <translation>按 Latin-1 读取</translation>
    </message>
    <message>
        <source>Some lines end in another way than most.</source>
        <translation>某些行的换行符与多数行不同。</translation>
    </message>
    <message>
        <source>Line ends are mixed: %1 differ from the others</source>
        <translation>换行符混用：有 %1 个与其他不同</translation>
    </message>
    <message>
        <source>Make all line ends equal</source>
        <translation>统一所有换行符</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 byte-order mark.</source>
        <translation>该文件以 UTF-8 字节顺序标记开头。</translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark: VS Code and Gemini CLI do not read its frontmatter</source>
        <translation>该文件以字节顺序标记开头：VS Code 和 Gemini CLI 不会读取其 frontmatter</translation>
    </message>
    <message>
        <source>Remove the byte-order mark</source>
        <translation>移除字节顺序标记</translation>
    </message>
    <message>
        <source>The frontmatter is closed by something else than a line of three dashes.</source>
        <translation>frontmatter 不是以三个短横线的行结束的。</translation>
    </message>
    <message>
        <source>These dashes close the frontmatter in the middle of the text of “%1”</source>
        <translation>这些短横线在“%1”的文本中间结束了 frontmatter</translation>
    </message>
    <message>
        <source>The frontmatter is not closed by exactly ---: only Claude Code reads it so</source>
        <translation>frontmatter 不是恰以 --- 结束：只有 Claude Code 这样读取</translation>
    </message>
    <message>
        <source>Close it by a line of three dashes</source>
        <translation>用三个短横线的行结束</translation>
    </message>
    <message>
        <source>Something stands in front of the frontmatter.</source>
        <translation>frontmatter 前面有其他内容。</translation>
    </message>
    <message>
        <source>The frontmatter does not begin on the first line: no tool loads the file</source>
        <translation>frontmatter 不是从第一行开始：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>Remove the blanks in front of it</source>
        <translation>移除其前面的空白</translation>
    </message>
    <message>
        <source>Move the comment behind the frontmatter</source>
        <translation>将注释移到 frontmatter 之后</translation>
    </message>
    <message>
        <source>A comment stands in front of the frontmatter: no tool loads the file</source>
        <translation>frontmatter 前面有注释：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>Move the text behind the frontmatter</source>
        <translation>将文本移到 frontmatter 之后</translation>
    </message>
    <message>
        <source>Text stands in front of the frontmatter: no tool loads the file</source>
        <translation>frontmatter 前面有文本：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>The frontmatter stands in a code block: no tool loads the file</source>
        <translation>frontmatter 位于代码块中：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>Remove the code fence</source>
        <translation>移除代码围栏</translation>
    </message>
    <message>
        <source>The first line of the frontmatter is not exactly three dashes.</source>
        <translation>frontmatter 的第一行不是恰好三个短横线。</translation>
    </message>
    <message>
        <source>The line --- in front of the first key is missing: no tool loads the file</source>
        <translation>第一个键前面缺少 --- 行：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>Insert the opening line</source>
        <translation>插入起始行</translation>
    </message>
    <message>
        <source>The first line is not exactly ---: no tool loads the file</source>
        <translation>第一行不是恰好为 ---：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>Make it three dashes</source>
        <translation>改为三个短横线</translation>
    </message>
    <message>
        <source>What the frontmatter says depends on who reads it.</source>
        <translation>frontmatter 的含义因读取方而异。</translation>
    </message>
    <message>
        <source>YAML readers find other keys here than the lines show</source>
        <translation>YAML 读取程序在此处找到的键与各行所示不同</translation>
    </message>
    <message>
        <source>YAML readers find no keys in this frontmatter: no tool loads the file</source>
        <translation>YAML 读取程序在此 frontmatter 中找不到键：没有工具会加载该文件</translation>
    </message>
    <message>
        <source>The file is UTF-16 or has CR line ends, which no tool reads.</source>
        <translation>该文件是 UTF-16 或使用 CR 换行符，没有工具能读取。</translation>
    </message>
    <message>
        <source>The file is UTF-16: Claude Code does not load it</source>
        <translation>该文件是 UTF-16：Claude Code 不会加载它</translation>
    </message>
    <message>
        <source>Lines end in a lone carriage return: Claude Code does not load the file</source>
        <translation>各行以单独的回车符结尾：Claude Code 不会加载该文件</translation>
    </message>
    <message>
        <source>Write it as UTF-8 with usual line ends</source>
        <translation>以 UTF-8 和常用换行符写出</translation>
    </message>
    <message>
        <source>Three hyphens inside the frontmatter end it for Claude Code.</source>
        <translation>对 Claude Code 而言，frontmatter 内的三个连字符会将其结束。</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at these three hyphens</source>
        <translation>Claude Code 在这三个连字符处结束 frontmatter</translation>
    </message>
    <message>
        <source>There is no key between the two lines of dashes.</source>
        <translation>两行短横线之间没有键。</translation>
    </message>
    <message>
        <source>The frontmatter has no keys: Claude Code skips the file</source>
        <translation>frontmatter 没有键：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>Name it “%1” after its file</source>
        <translation>按文件命名为“%1”</translation>
    </message>
    <message>
        <source>YAML takes a part of the text for something else.</source>
        <translation>YAML 将文本的一部分理解成了别的内容。</translation>
    </message>
    <message>
        <source>This belongs to “%1” only as long as the frontmatter is not valid YAML: Claude Code reads it tolerantly</source>
        <translation>只有在 frontmatter 不是有效 YAML 时，这部分才属于“%1”：Claude Code 会宽松读取</translation>
    </message>
    <message>
        <source>Put “%1” in quotes with it</source>
        <translation>将其与“%1”一起加上引号</translation>
    </message>
    <message>
        <source>What follows # is a comment and not part of “%1”; is it meant so?</source>
        <translation># 之后的内容是注释，不属于“%1”；这是您的本意吗？</translation>
    </message>
    <message>
        <source>YAML takes “%1” for a comment: it is lost from the text of “%2”</source>
        <translation>YAML 将“%1”视为注释：它会从“%2”的文本中丢失</translation>
    </message>
    <message>
        <source>YAML drops “%1” from the text of “%2”, for it takes it for an anchor or a tag</source>
        <translation>YAML 会从“%2”的文本中丢弃“%1”，因为将其视为锚点或标签</translation>
    </message>
    <message>
        <source>The description spells line ends as backslash and n.</source>
        <translation>描述中用反斜杠加 n 表示换行。</translation>
    </message>
    <message>
        <source>Claude Code reads the \n in “%1” as a line end</source>
        <translation>Claude Code 将“%1”中的 \n 读作换行</translation>
    </message>
    <message>
        <source>Write the path with slashes</source>
        <translation>用斜杠书写路径</translation>
    </message>
    <message>
        <source>Claude Code reads \n as a line end here, other tools as the two characters</source>
        <translation>Claude Code 在此处将 \n 读作换行，其他工具则读作两个字符</translation>
    </message>
    <message>
        <source>Write real line ends</source>
        <translation>写成真正的换行</translation>
    </message>
    <message>
        <source>Blanks stand behind the dashes of a fence.</source>
        <translation>围栏的短横线后面有空格。</translation>
    </message>
    <message>
        <source>Blanks behind the dashes: some tools do not take this line for a fence</source>
        <translation>短横线后面有空格：某些工具不会将此行视为围栏</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>移除空格</translation>
    </message>
    <message>
        <source>The file name does not end in .md, so no tool looks at it.</source>
        <translation>文件名不以 .md 结尾，因此没有工具会查看它。</translation>
    </message>
    <message>
        <source>No tool loads the file under the name “%1”: it should be “%2”</source>
        <translation>没有工具会加载名为“%1”的文件：应为“%2”</translation>
    </message>
    <message>
        <source>The prompt holds a second frontmatter.</source>
        <translation>提示词中含有第二个 frontmatter。</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: it is text of the prompt</source>
        <translation>此处开始第二个 frontmatter：它是提示词的文本</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: only the first one counts</source>
        <translation>此处开始第二个 frontmatter：只有第一个有效</translation>
    </message>
    <message>
        <source>Remove the second frontmatter</source>
        <translation>移除第二个 frontmatter</translation>
    </message>
    <message>
        <source>The file is larger than a prompt should be.</source>
        <translation>该文件超出了提示词应有的大小。</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than %2: every call sends all of it</source>
        <translation>该文件有 %1 字节，超过 %2：每次调用都会发送全部内容</translation>
    </message>
    <message>
        <source>The last line has no line end.</source>
        <translation>最后一行没有换行符。</translation>
    </message>
    <message>
        <source>The last line does not end</source>
        <translation>最后一行没有结束</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>结束最后一行</translation>
    </message>
    <message>
        <source>The agent has no name, or one that is not text.</source>
        <translation>该智能体没有名称，或名称不是文本。</translation>
    </message>
    <message>
        <source>The agent has no name: Claude Code skips the file</source>
        <translation>该智能体没有名称：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The name is empty: Claude Code skips the file</source>
        <translation>名称为空：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The name %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>名称 %1 不是文本，而是数字或布尔值：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>加上引号</translation>
    </message>
    <message>
        <source>The name is not text but a list or a map: Claude Code skips the file</source>
        <translation>名称不是文本，而是列表或映射：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The name is not made of lower-case words joined by hyphens.</source>
        <translation>名称不是由连字符连接的小写单词。</translation>
    </message>
    <message>
        <source>The name “%1” has letters outside a–z, which some other tools refuse</source>
        <translation>名称“%1”含有 a–z 以外的字母，某些其他工具会拒绝</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens</source>
        <translation>名称“%1”不是由连字符连接的小写单词</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
    <message>
        <source>Claude Code refuses the name.</source>
        <translation>Claude Code 拒绝该名称。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: Claude Code skips the file</source>
        <translation>名称超过 %1 个字符：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The name “%1” has a colon: Claude Code skips the file</source>
        <translation>名称“%1”含有冒号：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The name “%1” begins with a hyphen: Claude Code skips the file</source>
        <translation>名称“%1”以连字符开头：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The name is too short or too long.</source>
        <translation>名称过短或过长。</translation>
    </message>
    <message>
        <source>The name “%1” is too short to say anything; three characters are the least that is advised</source>
        <translation>名称“%1”过短，说明不了什么；建议至少三个字符</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2: other tools refuse or cut it</source>
        <translation>名称有 %1 个字符，超过 %2 个：其他工具会拒绝或截断它</translation>
    </message>
    <message>
        <source>The name has %1 characters: Qwen Code refuses more than %2</source>
        <translation>名称有 %1 个字符：Qwen Code 拒绝超过 %2 个字符的名称</translation>
    </message>
    <message>
        <source>The name is not that of the file.</source>
        <translation>名称与文件名不一致。</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the file, “%2”</source>
        <translation>名称“%1”与文件名“%2”不一致</translation>
    </message>
    <message>
        <source>The name fits every agent.</source>
        <translation>该名称适合任何智能体。</translation>
    </message>
    <message>
        <source>The name “%1” fits every agent: it should name the task</source>
        <translation>名称“%1”适合任何智能体：应点明任务</translation>
    </message>
    <message>
        <source>The name is reserved somewhere.</source>
        <translation>该名称在某处被保留。</translation>
    </message>
    <message>
        <source>The name “%1” holds a reserved word: skills and plugins of that name are refused on publication</source>
        <translation>名称“%1”含有保留字：使用该名称的技能和插件在发布时会被拒绝</translation>
    </message>
    <message>
        <source>Qwen Code keeps the name “%1” for itself and does not load the agent</source>
        <translation>Qwen Code 将名称“%1”留作己用，不会加载该智能体</translation>
    </message>
    <message>
        <source>Claude Code has an agent of that name itself.</source>
        <translation>Claude Code 自身就有同名的智能体。</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%1” itself: one of the two is not used</source>
        <translation>Claude Code 自身就有智能体“%1”：两者之一不会被使用</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%2” itself; “%1” is easily taken for it</source>
        <translation>Claude Code 自身就有智能体“%2”；“%1”很容易与之混淆</translation>
    </message>
    <message>
        <source>The name holds HTML or Markdown marks.</source>
        <translation>名称含有 HTML 或 Markdown 标记。</translation>
    </message>
    <message>
        <source>The name “%1” holds marks that are taken as part of it</source>
        <translation>名称“%1”含有会被当作名称一部分的标记</translation>
    </message>
    <message>
        <source>The name holds letters that only look like a to z.</source>
        <translation>名称含有只是看起来像 a 到 z 的字母。</translation>
    </message>
    <message>
        <source>The name is not “%1”: it holds U+%2, which only looks so</source>
        <translation>名称并不是“%1”：其中含有 U+%2，只是看起来像</translation>
    </message>
    <message>
        <source>The agent has no description, or one that is not text.</source>
        <translation>该智能体没有描述，或描述不是文本。</translation>
    </message>
    <message>
        <source>The description %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>描述 %1 不是文本，而是数字或布尔值：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The agent has no description: Claude Code skips the file</source>
        <translation>该智能体没有描述：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The description says nothing</source>
        <translation>描述没有任何内容</translation>
    </message>
    <message>
        <source>The description is empty: Claude Code skips the file</source>
        <translation>描述为空：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The description is not text but a list or a map: Claude Code skips the file</source>
        <translation>描述不是文本，而是列表或映射：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The description is too short to choose the agent by.</source>
        <translation>描述过短，不足以据此选择该智能体。</translation>
    </message>
    <message>
        <source>The description has %1 characters only: it cannot tell when to call the agent</source>
        <translation>描述只有 %1 个字符：无法说明何时调用该智能体</translation>
    </message>
    <message>
        <source>The description is longer than a tool takes.</source>
        <translation>描述的长度超过了某个工具的上限。</translation>
    </message>
    <message>
        <source>Move the examples into the prompt</source>
        <translation>将示例移到提示词中</translation>
    </message>
    <message>
        <source>The description has %1 characters: Agent Skills refuse more than %2</source>
        <translation>描述有 %1 个字符：Agent Skills 拒绝超过 %2 个字符的描述</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than the %2 of %3</source>
        <translation>描述有 %1 个字符，超过 %3 的上限 %2 个</translation>
    </message>
    <message>
        <source>The description has %1 characters, and every conversation carries it; %2 are the most that is advised</source>
        <translation>描述有 %1 个字符，且每次对话都要携带它；建议最多 %2 个</translation>
    </message>
    <message>
        <source>The description does not say when to call the agent.</source>
        <translation>描述没有说明何时调用该智能体。</translation>
    </message>
    <message>
        <source>The description says what the agent is, but not when to call it</source>
        <translation>描述说明了该智能体是什么，但没有说明何时调用它</translation>
    </message>
    <message>
        <source>The description speaks as the agent, or to it.</source>
        <translation>描述以智能体的口吻说话，或是在对智能体说话。</translation>
    </message>
    <message>
        <source>“%1” speaks to the agent; the description is read by the one that calls it</source>
        <translation>“%1”是在对智能体说话；而阅读描述的是调用它的一方</translation>
    </message>
    <message>
        <source>“%1” speaks as the agent; the description is read by the one that calls it</source>
        <translation>“%1”是以智能体的口吻说话；而阅读描述的是调用它的一方</translation>
    </message>
    <message>
        <source>The description says no more than the name.</source>
        <translation>描述没有比名称说明更多内容。</translation>
    </message>
    <message>
        <source>The description says no more than the name “%1”</source>
        <translation>描述没有比名称“%1”说明更多内容</translation>
    </message>
    <message>
        <source>The description is too vague to choose the agent by.</source>
        <translation>描述过于笼统，不足以据此选择该智能体。</translation>
    </message>
    <message>
        <source>“%1” fits every agent: name the tasks</source>
        <translation>“%1”适合任何智能体：请点明任务</translation>
    </message>
    <message>
        <source>The description holds tags, which some tools refuse.</source>
        <translation>描述含有标签，某些工具会拒绝。</translation>
    </message>
    <message>
        <source>The description holds the tag %1: Agent Skills refuse tags</source>
        <translation>描述含有标签 %1：Agent Skills 拒绝标签</translation>
    </message>
    <message>
        <source>Take the tags away</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>A tag of an example is opened and not closed, or the reverse.</source>
        <translation>示例的某个标签有开无合，或有合无开。</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 没有对应的开始标签</translation>
    </message>
    <message>
        <source>%1 opens a second time where it should close</source>
        <translation>%1 在应当闭合处再次打开</translation>
    </message>
    <message>
        <source>%1 is never closed</source>
        <translation>%1 始终没有闭合</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>将其闭合</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>An example lacks a part.</source>
        <translation>示例缺少某个部分。</translation>
    </message>
    <message>
        <source>The example does not say what the user says</source>
        <translation>示例没有写用户说了什么</translation>
    </message>
    <message>
        <source>The example does not say what the assistant does then</source>
        <translation>示例没有写助手随后做了什么</translation>
    </message>
    <message>
        <source>The example has no context, while the others have one</source>
        <translation>该示例没有背景，而其他示例有</translation>
    </message>
    <message>
        <source>The example has no commentary, while the others have one</source>
        <translation>该示例没有评注，而其他示例有</translation>
    </message>
    <message>
        <source>The examples announce another agent than this one.</source>
        <translation>示例中写的是另一个智能体，而不是这一个。</translation>
    </message>
    <message>
        <source>The examples call “%1”, but this agent is “%2”</source>
        <translation>示例调用的是“%1”，但此智能体是“%2”</translation>
    </message>
    <message>
        <source>Write “%1” in the examples</source>
        <translation>在示例中写“%1”</translation>
    </message>
    <message>
        <source>The description makes a claim that a year will make wrong.</source>
        <translation>描述中有一个过一年就会不再正确的说法。</translation>
    </message>
    <message>
        <source>“%1” will be wrong some day, and nobody will notice</source>
        <translation>“%1”迟早会不再正确，而不会有人注意到</translation>
    </message>
    <message>
        <source>The description shows no example of a call.</source>
        <translation>描述没有给出调用示例。</translation>
    </message>
    <message>
        <source>The description has no example of a call</source>
        <translation>描述中没有调用示例</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour.</source>
        <translation>Claude Code 不认识该颜色。</translation>
    </message>
    <message>
        <source>“%1” is a comment, so that there is no colour</source>
        <translation>“%1”是注释，因此没有颜色</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour “%1” and ignores it</source>
        <translation>Claude Code 不认识颜色“%1”并将其忽略</translation>
    </message>
    <message>
        <source>The model is one of another vendor.</source>
        <translation>该模型属于其他厂商。</translation>
    </message>
    <message>
        <source>“%1” is no model of Claude: the agent fails when it is called</source>
        <translation>“%1”不是 Claude 的模型：调用该智能体时会失败</translation>
    </message>
    <message>
        <source>Claude Code does not know the model.</source>
        <translation>Claude Code 不认识该模型。</translation>
    </message>
    <message>
        <source>Claude Code wants the name of one model and ignores this</source>
        <translation>Claude Code 需要单个模型的名称，会忽略此内容</translation>
    </message>
    <message>
        <source>“%1” is no model that Claude Code knows: it is passed on as it is</source>
        <translation>“%1”不是 Claude Code 认识的模型：会原样传递</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode.</source>
        <translation>Claude Code 不认识该权限模式。</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode “%1” and ignores it</source>
        <translation>Claude Code 不认识权限模式“%1”并将其忽略</translation>
    </message>
    <message>
        <source>The agent asks nobody before it acts.</source>
        <translation>该智能体在操作前不询问任何人。</translation>
    </message>
    <message>
        <source>The agent runs commands and changes files without asking</source>
        <translation>该智能体不经询问即运行命令和更改文件</translation>
    </message>
    <message>
        <source>A number is none, or out of range.</source>
        <translation>某个数值不是数字，或超出范围。</translation>
    </message>
    <message>
        <source>Write the number %1</source>
        <translation>写数字 %1</translation>
    </message>
    <message>
        <source>“%1” is no positive whole number: Claude Code ignores it and sets no limit</source>
        <translation>“%1”不是正整数：Claude Code 会将其忽略，不设上限</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 100000 or more: Claude Code ignores it</source>
        <translation>“%1”不是 100000 或更大的整数：Claude Code 会将其忽略</translation>
    </message>
    <message>
        <source>Claude Code does not know the scope of memory.</source>
        <translation>Claude Code 不认识该记忆范围。</translation>
    </message>
    <message>
        <source>Claude Code does not know the memory scope “%1” and ignores it</source>
        <translation>Claude Code 不认识记忆范围“%1”并将其忽略</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort.</source>
        <translation>Claude Code 不认识该推理强度。</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort “%1” and ignores it</source>
        <translation>Claude Code 不认识推理强度“%1”并将其忽略</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation.</source>
        <translation>Claude Code 不认识该隔离方式。</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation “%1” and ignores it: the agent works in your own files</source>
        <translation>Claude Code 不认识隔离方式“%1”并将其忽略：该智能体会在您自己的文件中工作</translation>
    </message>
    <message>
        <source>A switch is neither true nor false.</source>
        <translation>某个开关既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, so that Claude Code ignores it</source>
        <translation>“%1”既不是 true 也不是 false，因此 Claude Code 会将其忽略</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写 %1</translation>
    </message>
    <message>
        <source>The hooks are not what Claude Code wants.</source>
        <translation>钩子不符合 Claude Code 的要求。</translation>
    </message>
    <message>
        <source>The hooks are not well formed: Claude Code skips the file</source>
        <translation>钩子的格式不正确：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>Hooks must be a map from events to matchers: Claude Code skips the file</source>
        <translation>钩子须为从事件到匹配器的映射：Claude Code 会跳过该文件</translation>
    </message>
    <message>
        <source>The hook of “%1” is not well formed and never runs</source>
        <translation>“%1”的钩子格式不正确，永远不会运行</translation>
    </message>
    <message>
        <source>Claude Code has no hook event of that name.</source>
        <translation>Claude Code 没有该名称的钩子事件。</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs</source>
        <translation>Claude Code 没有事件“%1”：该钩子永远不会运行</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs; did you mean “%2”?</source>
        <translation>Claude Code 没有事件“%1”：该钩子永远不会运行；您是否想写“%2”？</translation>
    </message>
    <message>
        <source>A field does not count in a plugin.</source>
        <translation>某个字段在插件中不起作用。</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1” in a plugin</source>
        <translation>Claude Code 在插件中会忽略“%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>A key belongs to another product.</source>
        <translation>某个键属于其他产品。</translation>
    </message>
    <message>
        <source>“%1” belongs to %2: Claude Code ignores the limit; “%3” sets one here</source>
        <translation>“%1”属于 %2：Claude Code 会忽略该限制；在这里由“%3”设置</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it; the key is “%3” here</source>
        <translation>“%1”属于 %2，Claude Code 会将其忽略；在这里该键是“%3”</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it</source>
        <translation>“%1”属于 %2，Claude Code 会将其忽略</translation>
    </message>
    <message>
        <source>Two settings contradict each other.</source>
        <translation>两项设置相互矛盾。</translation>
    </message>
    <message>
        <source>“%1” is of no use in plan mode, which changes nothing</source>
        <translation>“%1”在不作任何更改的计划模式中毫无用处</translation>
    </message>
    <message>
        <source>An agent in the background does not get “%1”</source>
        <translation>后台智能体得不到“%1”</translation>
    </message>
    <message>
        <source>The agent has no tool that changes files: a checkout of its own is made for nothing</source>
        <translation>该智能体没有更改文件的工具：单独的检出目录毫无意义</translation>
    </message>
    <message>
        <source>The agent has more than four observers.</source>
        <translation>该智能体的观察者超过四个。</translation>
    </message>
    <message>
        <source>%1 observers are named; Claude Code takes four at most</source>
        <translation>列出了 %1 个观察者；Claude Code 最多接受四个</translation>
    </message>
    <message>
        <source>A value is not of the type that Claude Code wants.</source>
        <translation>某个值不是 Claude Code 所要求的类型。</translation>
    </message>
    <message>
        <source>“%1” is not of the type that Claude Code wants: it is ignored</source>
        <translation>“%1”不是 Claude Code 所要求的类型：会被忽略</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>为该值加上引号</translation>
    </message>
    <message>
        <source>Claude Code has no tool of that name.</source>
        <translation>Claude Code 没有该名称的工具。</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”, and the list names no other: the agent cannot be called</source>
        <translation>Claude Code 没有工具“%1”，且列表中没有其他工具：无法调用该智能体</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it</source>
        <translation>Claude Code 没有工具“%1”并将其忽略</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code 没有工具“%1”并将其忽略；您是否想写“%2”？</translation>
    </message>
    <message>
        <source>A tool is written with wrong capitals.</source>
        <translation>某个工具的大小写有误。</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” only as “%2” and ignores this one</source>
        <translation>Claude Code 只接受将“%1”写作“%2”，会忽略此处的写法</translation>
    </message>
    <message>
        <source>A tool list names a tool of another product.</source>
        <translation>工具列表中有其他产品的工具。</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3</source>
        <translation>Claude Code 没有工具“%1”并将其忽略：它属于 %3</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3 and is “%2” here</source>
        <translation>Claude Code 没有工具“%1”并将其忽略：它属于 %3，在这里是“%2”</translation>
    </message>
    <message>
        <source>A tool list has a name from before.</source>
        <translation>工具列表中有旧名称。</translation>
    </message>
    <message>
        <source>The tool “%1” is called “%2” today</source>
        <translation>工具“%1”如今叫“%2”</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored</source>
        <translation>工具“%1”已不存在，会被忽略</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored; “%2” took its place</source>
        <translation>工具“%1”已不存在，会被忽略；已由“%2”取代</translation>
    </message>
    <message>
        <source>A tool list names a tool that no sub-agent gets.</source>
        <translation>工具列表中有子智能体得不到的工具。</translation>
    </message>
    <message>
        <source>No sub-agent ever gets the tool “%1”</source>
        <translation>子智能体永远得不到工具“%1”</translation>
    </message>
    <message>
        <source>A tool is listed twice.</source>
        <translation>某个工具列出了两次。</translation>
    </message>
    <message>
        <source>“%1” is in the list already</source>
        <translation>“%1”已在列表中</translation>
    </message>
    <message>
        <source>A tool is allowed and denied at once.</source>
        <translation>某个工具同时被允许和禁止。</translation>
    </message>
    <message>
        <source>“%1” is taken away again by disallowedTools</source>
        <translation>“%1”又被 disallowedTools 去掉</translation>
    </message>
    <message>
        <source>The settings leave the agent no tool.</source>
        <translation>这些设置没有给该智能体留下任何工具。</translation>
    </message>
    <message>
        <source>Claude Code wants a list of tools and takes this map for an empty one: the agent has no tools</source>
        <translation>Claude Code 要求工具列表，会将此映射视为空列表：该智能体没有工具</translation>
    </message>
    <message>
        <source>The agent has no tools: only a definition without “tools” inherits all of them</source>
        <translation>该智能体没有工具：只有不含“tools”的定义才会继承所有工具</translation>
    </message>
    <message>
        <source>Remove “tools”, so that all are inherited</source>
        <translation>移除“tools”，以继承所有工具</translation>
    </message>
    <message>
        <source>This takes away every tool that “tools” allows</source>
        <translation>这会去掉“tools”允许的每个工具</translation>
    </message>
    <message>
        <source>Tools are limited under a key that Claude Code does not know.</source>
        <translation>工具限制写在了 Claude Code 不认识的键下。</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”: only “%2” limits the tools</source>
        <translation>Claude Code 会忽略“%1”：只有“%2”能限制工具</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”, so that nothing is limited: the key is “%2”</source>
        <translation>Claude Code 会忽略“%1”，因此没有任何限制：应使用键“%2”</translation>
    </message>
    <message>
        <source>The agent inherits every tool.</source>
        <translation>该智能体继承所有工具。</translation>
    </message>
    <message>
        <source>The agent inherits every tool, writing and shell included</source>
        <translation>该智能体继承所有工具，包括写入和 shell</translation>
    </message>
    <message>
        <source>Allow reading only</source>
        <translation>只允许读取</translation>
    </message>
    <message>
        <source>The agent may run any command.</source>
        <translation>该智能体可以运行任何命令。</translation>
    </message>
    <message>
        <source>With “%1” the agent may run any command</source>
        <translation>有了“%1”，该智能体可以运行任何命令</translation>
    </message>
    <message>
        <source>A pattern behind a tool does not narrow it.</source>
        <translation>工具后面的模式没有缩小其范围。</translation>
    </message>
    <message>
        <source>“%1” gives the agent all of “%2”: the pattern does not narrow it</source>
        <translation>“%1”会给该智能体“%2”的全部功能：该模式没有缩小其范围</translation>
    </message>
    <message>
        <source>An MCP tool is not written as Claude Code names it.</source>
        <translation>MCP 工具没有按 Claude Code 的命名方式书写。</translation>
    </message>
    <message>
        <source>Claude Code does not find “%1”: MCP tools are written “mcp__server__tool”, a whole server “mcp__server”</source>
        <translation>Claude Code 找不到“%1”：MCP 工具写作“mcp__server__tool”，整个服务器写作“mcp__server”</translation>
    </message>
    <message>
        <source>An MCP pattern in the tool list selects nothing.</source>
        <translation>工具列表中的 MCP 模式没有选中任何内容。</translation>
    </message>
    <message>
        <source>“%1” selects nothing: write single tools or a whole server</source>
        <translation>“%1”没有选中任何内容：请写单个工具或整个服务器</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写“%1”</translation>
    </message>
    <message>
        <source>The prompt asks for a tool that the agent does not have.</source>
        <translation>提示词要求使用该智能体没有的工具。</translation>
    </message>
    <message>
        <source>The prompt asks for the tool “%1”, which the agent does not have</source>
        <translation>提示词要求使用工具“%1”，而该智能体没有它</translation>
    </message>
    <message>
        <source>Add “%1” to the tools</source>
        <translation>将“%1”添加到工具</translation>
    </message>
    <message>
        <source>An agent that says it only reads may write.</source>
        <translation>自称只做读取的智能体却可以写入。</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but “%1” lets it write</source>
        <translation>提示词说该智能体只做读取，但“%1”让它能够写入</translation>
    </message>
    <message>
        <source>The prompt says nothing of writing, for which the agent has “%1”</source>
        <translation>提示词没有提到写入，而该智能体有可写入的“%1”</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but nothing keeps it from writing</source>
        <translation>提示词说该智能体只做读取，但没有任何机制阻止它写入</translation>
    </message>
    <message>
        <source>Deny the tools that write</source>
        <translation>禁止可写入的工具</translation>
    </message>
    <message>
        <source>The entries of a tool list are not separated by commas.</source>
        <translation>工具列表的条目没有用逗号分隔。</translation>
    </message>
    <message>
        <source>“%1” does not separate tools: only commas and blanks do</source>
        <translation>“%1”不能分隔工具：只有逗号和空格可以</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” for one name and ignores it: separate tools by commas</source>
        <translation>Claude Code 将“%1”当作一个名称并将其忽略：请用逗号分隔工具</translation>
    </message>
    <message>
        <source>An entry of a tool list is no text.</source>
        <translation>工具列表的某个条目不是文本。</translation>
    </message>
    <message>
        <source>YAML does not read “%1” as text, so that Claude Code skips the entry</source>
        <translation>YAML 不会将“%1”读作文本，因此 Claude Code 会跳过该条目</translation>
    </message>
    <message>
        <source>Put the entry in quotes</source>
        <translation>为该条目加上引号</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter.</source>
        <translation>frontmatter 之后没有提示词。</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter</source>
        <translation>frontmatter 之后没有提示词</translation>
    </message>
    <message>
        <source>A fenced code block is never closed.</source>
        <translation>围栏代码块始终没有结束。</translation>
    </message>
    <message>
        <source>This code fence closes nothing: an earlier block ended sooner than meant</source>
        <translation>此代码围栏没有对应的开头：前面的代码块比预期更早结束</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation>从此处开始的代码块始终没有结束</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>在末尾将其结束</translation>
    </message>
    <message>
        <source>The prompt is too short to say what the agent has to do.</source>
        <translation>提示词过短，说明不了该智能体要做什么。</translation>
    </message>
    <message>
        <source>A prompt of %1 characters says hardly anything</source>
        <translation>%1 个字符的提示词几乎没说什么</translation>
    </message>
    <message>
        <source>The prompt is longer than a target takes or recommends.</source>
        <translation>提示词超过了某个对象接受或推荐的长度。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: Copilot on github.com takes 30000</source>
        <translation>提示词有 %1 个字符：github.com 上的 Copilot 最多接受 30000 个</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: 8192 is what Codex reads well</source>
        <translation>提示词有 %1 个字符：Codex 能良好读取 8192 个以内</translation>
    </message>
    <message>
        <source>The prompt has %1 lines: more than %2 are followed less well</source>
        <translation>提示词有 %1 行：超过 %2 行时，遵循效果会变差</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent instead of to it.</source>
        <translation>提示词以智能体的口吻说话，而不是对它说话。</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent: speak to it (“You are …”)</source>
        <translation>提示词以智能体的口吻说话：请对它说话（“You are …”）</translation>
    </message>
    <message>
        <source>A section says what the description says already.</source>
        <translation>某一节重复了描述中已有的内容。</translation>
    </message>
    <message>
        <source>“%1” comes too late here: the description is what is read before the agent is called</source>
        <translation>“%1”放在这里太晚了：调用该智能体之前读取的是描述</translation>
    </message>
    <message>
        <source>Text that was meant to be replaced is still there.</source>
        <translation>本应替换的文本仍然存在。</translation>
    </message>
    <message>
        <source>“%1” was never filled in</source>
        <translation>“%1”始终没有填写</translation>
    </message>
    <message>
        <source>%2 places were never filled in, the first is “%1”</source>
        <translation>有 %2 处始终没有填写，第一处是“%1”</translation>
    </message>
    <message>
        <source>A variable of a template was never replaced.</source>
        <translation>模板的某个变量始终没有替换。</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in an agent: the model reads it as it is</source>
        <translation>在智能体中“%1”不会被替换：模型会原样读到它</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” and the other variables (%2) in an agent: the model reads them as they are</source>
        <translation>在智能体中“%1”和其他变量 (%2) 不会被替换：模型会原样读到它们</translation>
    </message>
    <message>
        <source>A tag that marks a part of the prompt has no partner.</source>
        <translation>标记提示词某一部分的标签没有配对。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed</source>
        <translation>&lt;%1&gt; 始终没有闭合</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation>&lt;/%1&gt; 没有对应的开始标签</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes out of turn</source>
        <translation>&lt;/%1&gt; 的闭合顺序有误</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; differs from &lt;%2&gt; in its capitals</source>
        <translation>&lt;/%1&gt; 与 &lt;%2&gt; 的大小写不同</translation>
    </message>
    <message>
        <source>Write it like the opening tag</source>
        <translation>按开始标签的写法书写</translation>
    </message>
    <message>
        <source>A heading is more than one level deeper than the one above it.</source>
        <translation>某个标题比上一个标题低了不止一级。</translation>
    </message>
    <message>
        <source>“%1” skips a level</source>
        <translation>“%1”跳过了一级</translation>
    </message>
    <message>
        <source>%2 headings skip a level, the first is “%1”</source>
        <translation>有 %2 个标题跳过了一级，第一个是“%1”</translation>
    </message>
    <message>
        <source>Write the level that fits</source>
        <translation>写成合适的级别</translation>
    </message>
    <message>
        <source>Two headings of one part have the same title.</source>
        <translation>同一部分中有两个标题相同。</translation>
    </message>
    <message>
        <source>There is a part “%1” already</source>
        <translation>已经有一个“%1”部分</translation>
    </message>
    <message>
        <source>A long prompt has no structure.</source>
        <translation>长提示词没有结构。</translation>
    </message>
    <message>
        <source>%1 words without a heading</source>
        <translation>%1 个单词没有标题</translation>
    </message>
    <message>
        <source>A part of the prompt is very long.</source>
        <translation>提示词的某一部分非常长。</translation>
    </message>
    <message>
        <source>“%1” is a very long part</source>
        <translation>“%1”这一部分非常长</translation>
    </message>
    <message>
        <source>%2 parts are very long, the first is “%1”</source>
        <translation>有 %2 个部分非常长，第一个是“%1”</translation>
    </message>
    <message>
        <source>A path leads into the home folder of one person.</source>
        <translation>某个路径指向某个人的主文件夹。</translation>
    </message>
    <message>
        <source>%1 exists on one person&apos;s machine only</source>
        <translation>%1 只存在于某个人的计算机上</translation>
    </message>
    <message>
        <source>Write ~</source>
        <translation>写 ~</translation>
    </message>
    <message>
        <source>A relative path is written with back-slashes.</source>
        <translation>相对路径用反斜杠书写。</translation>
    </message>
    <message>
        <source>%1 is no path on Linux and macOS: write %2</source>
        <translation>%1 在 Linux 和 macOS 上不是路径：请写 %2</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>写成正斜杠</translation>
    </message>
    <message>
        <source>The prompt hedges where it should say what to do.</source>
        <translation>提示词在应当说明做法的地方含糊其辞。</translation>
    </message>
    <message>
        <source>“%1” leaves it open whether to do it</source>
        <translation>“%1”没有说清是否要做</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave it open whether to do it</source>
        <translation>“%1”之类的说法（%2 次）没有说清是否要做</translation>
    </message>
    <message>
        <source>The prompt leaves amounts and limits open.</source>
        <translation>提示词没有明确数量和限制。</translation>
    </message>
    <message>
        <source>“%1” leaves open what is meant</source>
        <translation>“%1”没有说清所指</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave open what is meant</source>
        <translation>“%1”之类的说法（%2 次）没有说清所指</translation>
    </message>
    <message>
        <source>A sentence asks for what every model does anyway.</source>
        <translation>某个句子要求的是任何模型本来就会做的事。</translation>
    </message>
    <message>
        <source>“%1” says nothing that the model does not do anyway</source>
        <translation>“%1”说的都是模型本来就会做的事</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) say nothing that the model does not do anyway</source>
        <translation>“%1”之类的说法 (%2) 说的都是模型本来就会做的事</translation>
    </message>
    <message>
        <source>The prompt demands and forbids the same.</source>
        <translation>提示词对同一件事既要求又禁止。</translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”</source>
        <translation>“%1”与“%2”相反</translation>
    </message>
    <message>
        <source>The same sentence stands in the prompt more than once.</source>
        <translation>同一句话在提示词中出现了不止一次。</translation>
    </message>
    <message>
        <source>“%1” stands further up already</source>
        <translation>“%1”在前面已经出现过</translation>
    </message>
    <message>
        <source>%2 sentences stand further up already, the first is “%1”</source>
        <translation>有 %2 句话在前面已经出现过，第一句是“%1”</translation>
    </message>
    <message>
        <source>Two paragraphs say nearly the same.</source>
        <translation>两个段落的意思几乎相同。</translation>
    </message>
    <message>
        <source>Says nearly the same as “%1”</source>
        <translation>与“%1”的意思几乎相同</translation>
    </message>
    <message>
        <source>The prompt has very many demands and prohibitions.</source>
        <translation>提示词中的要求和禁令非常多。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%2 demands and prohibitions: the more there are, the more are missed</source>
        <translation>%2 条要求和禁令：越多，被遗漏的就越多</translation>
    </message>
    <message>
        <source>Nearly everything is written in capitals.</source>
        <translation>几乎全部用大写书写。</translation>
    </message>
    <message>
        <source>%2 words in capitals, the first is %1: where all is important, nothing is</source>
        <translation>有 %2 个大写单词，第一个是 %1：处处都重要，就等于都不重要</translation>
    </message>
    <message>
        <source>The prompt points to something above or below that is not there.</source>
        <translation>提示词所指的上文或下文内容并不存在。</translation>
    </message>
    <message>
        <source>“%1”: there is nothing</source>
        <translation>“%1”：没有相应内容</translation>
    </message>
    <message>
        <source>“%1”: there is nothing (%2 places)</source>
        <translation>“%1”：没有相应内容（%2 处）</translation>
    </message>
    <message>
        <source>The agent is told to go on without an end that it can see.</source>
        <translation>要求该智能体持续工作，却没有它能看到的终点。</translation>
    </message>
    <message>
        <source>“%1” is no end that the agent can see</source>
        <translation>“%1”不是该智能体能看到的终点</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) are no end that the agent can see</source>
        <translation>“%1”之类的说法 (%2) 不是该智能体能看到的终点</translation>
    </message>
    <message>
        <source>The prompt names a model that is no longer offered.</source>
        <translation>提示词提到了已不再提供的模型。</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 已不再提供</translation>
    </message>
    <message>
        <source>%1 and others (%2) are no longer offered</source>
        <translation>%1 及其他模型 (%2) 已不再提供</translation>
    </message>
    <message>
        <source>The prompt speaks of a time that passes.</source>
        <translation>提示词谈到了会过去的时间。</translation>
    </message>
    <message>
        <source>“%1” and a date: this becomes wrong by itself</source>
        <translation>“%1”和日期：这会自行变得不正确</translation>
    </message>
    <message>
        <source>“%1” and a date, at %2 places: this becomes wrong by itself</source>
        <translation>“%1”和日期，共 %2 处：这会自行变得不正确</translation>
    </message>
    <message>
        <source>A mention that only another product resolves.</source>
        <translation>只有其他产品才能解析的提及。</translation>
    </message>
    <message>
        <source>Only VS Code resolves %1: here it is plain text</source>
        <translation>只有 VS Code 能解析 %1：在这里它是普通文本</translation>
    </message>
    <message>
        <source>Write the bare name</source>
        <translation>只写名称</translation>
    </message>
    <message>
        <source>The prompt never speaks to the agent.</source>
        <translation>提示词从未对智能体说话。</translation>
    </message>
    <message>
        <source>The prompt never says “you”: speak to the agent</source>
        <translation>提示词从未使用“you”：请对智能体说话</translation>
    </message>
    <message>
        <source>The file holds what looks like a live key, token or password.</source>
        <translation>该文件含有看似有效的密钥、令牌或密码。</translation>
    </message>
    <message>
        <source>This looks like a live secret (%1): revoke it and take it out</source>
        <translation>这看似有效的机密信息 (%1)：请将其吊销并移除</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>将其遮盖</translation>
    </message>
    <message>
        <source>The file holds characters that nobody sees but the model reads.</source>
        <translation>该文件含有谁也看不见、模型却会读到的字符。</translation>
    </message>
    <message>
        <source>Invisible characters spell a hidden text: %1</source>
        <translation>不可见字符拼出了隐藏的文本：%1</translation>
    </message>
    <message>
        <source>Invisible here: %1</source>
        <translation>此处不可见：%1</translation>
    </message>
    <message>
        <source>Invisible characters at %2 places, here %1</source>
        <translation>有 %2 处不可见字符，此处为 %1</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>将其移除</translation>
    </message>
    <message>
        <source>Text that a reader of the page does not see tells the model what to do.</source>
        <translation>页面读者看不到的文本在指示模型做什么。</translation>
    </message>
    <message>
        <source>Readers do not see this, the model does: “%1”</source>
        <translation>读者看不到这段内容，模型却看得到：“%1”</translation>
    </message>
    <message>
        <source>The prompt holds a phrase that is used to take over an agent.</source>
        <translation>提示词含有用于劫持智能体的语句。</translation>
    </message>
    <message>
        <source>“%1” is a phrase that takes over agents: what is it for?</source>
        <translation>“%1”是劫持智能体的语句：它有何用途？</translation>
    </message>
    <message>
        <source>A long encoded text that nobody can read.</source>
        <translation>谁也读不懂的长段编码文本。</translation>
    </message>
    <message>
        <source>%1 characters of encoded text: nobody can see what they say</source>
        <translation>%1 个字符的编码文本：谁也看不出其内容</translation>
    </message>
    <message>
        <source>A command runs what it has just downloaded.</source>
        <translation>某条命令会运行它刚下载的内容。</translation>
    </message>
    <message>
        <source>Runs what it downloads, unseen: %1</source>
        <translation>未经查看就运行所下载的内容：%1</translation>
    </message>
    <message>
        <source>A link to a public host without encryption.</source>
        <translation>指向公共主机的未加密链接。</translation>
    </message>
    <message>
        <source>The link to %1 is not encrypted</source>
        <translation>指向 %1 的链接未加密</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>写成 https</translation>
    </message>
    <message>
        <source>A command can destroy more than the agent&apos;s work.</source>
        <translation>某条命令可能破坏智能体工作之外的内容。</translation>
    </message>
    <message>
        <source>Can destroy more than is meant: %1</source>
        <translation>可能破坏超出本意的内容：%1</translation>
    </message>
    <message>
        <source>A command that runs while the file is loaded, or only looks as if it did.</source>
        <translation>在加载文件时就运行的命令，或只是看似如此的命令。</translation>
    </message>
    <message>
        <source>Runs while the file is loaded, before anybody is asked: %1</source>
        <translation>在询问任何人之前，加载文件时就会运行：%1</translation>
    </message>
    <message>
        <source>Is not run in an agent&apos;s prompt: the model reads “!%1”</source>
        <translation>在智能体的提示词中不会运行：模型会读到“!%1”</translation>
    </message>
    <message>
        <source>The prompt has the agent read credentials.</source>
        <translation>提示词让智能体读取凭据。</translation>
    </message>
    <message>
        <source>Has the agent read secrets: %1</source>
        <translation>让智能体读取机密信息：%1</translation>
    </message>
    <message>
        <source>HTML that loads or runs something when it is shown.</source>
        <translation>显示时会加载或运行内容的 HTML。</translation>
    </message>
    <message>
        <source>Loads or runs something when it is shown: %1</source>
        <translation>显示时会加载或运行内容：%1</translation>
    </message>
    <message>
        <source>The name of a skill is missing, malformed, or not that of its folder.</source>
        <translation>技能的名称缺失、格式不正确或与其文件夹不一致。</translation>
    </message>
    <message>
        <source>The skill has no frontmatter: no tool loads it</source>
        <translation>该技能没有 frontmatter：没有工具会加载它</translation>
    </message>
    <message>
        <source>The skill has no name</source>
        <translation>该技能没有名称</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than 64</source>
        <translation>名称有 %1 个字符，超过 64 个</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by single hyphens</source>
        <translation>名称“%1”不是由单个连字符连接的小写单词</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the folder, “%2”</source>
        <translation>名称“%1”与文件夹“%2”不一致</translation>
    </message>
    <message>
        <source>Name it “%1” as the folder</source>
        <translation>按文件夹命名为“%1”</translation>
    </message>
    <message>
        <source>The description of a skill is too long or holds markup.</source>
        <translation>技能的描述过长或含有标记。</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than 1,024</source>
        <translation>描述有 %1 个字符，超过 1,024 个</translation>
    </message>
    <message>
        <source>The description of a skill must not hold tags such as “%1”</source>
        <translation>技能的描述不得含有“%1”之类的标签</translation>
    </message>
    <message>
        <source>A field of a skill has a value that the standard does not take.</source>
        <translation>技能的某个字段具有标准不接受的值。</translation>
    </message>
    <message>
        <source>“%1” wants a text of 1 to 500 characters</source>
        <translation>“%1”须为 1 到 500 个字符的文本</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>The value of “%1” in “metadata” is no text: put it in quotes</source>
        <translation>“metadata”中“%1”的值不是文本：请加引号</translation>
    </message>
    <message>
        <source>A skill allows tools in a way that does not arrive.</source>
        <translation>技能以不起作用的方式允许工具。</translation>
    </message>
    <message>
        <source>The standard wants one text, not a list</source>
        <translation>标准要求的是单个文本，而不是列表</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”</source>
        <translation>Claude Code 没有工具“%1”</translation>
    </message>
    <message>
        <source>A skill has a key that neither the standard nor Claude Code knows.</source>
        <translation>技能含有标准和 Claude Code 都不认识的键。</translation>
    </message>
    <message>
        <source>Neither the standard nor Claude Code knows “%1”</source>
        <translation>标准和 Claude Code 都不认识“%1”</translation>
    </message>
    <message>
        <source>The switches of a skill leave nobody to call it, or are no switches.</source>
        <translation>技能的开关使谁也无法调用它，或者不是开关。</translation>
    </message>
    <message>
        <source>“%1” wants true or false</source>
        <translation>“%1”须为 true 或 false</translation>
    </message>
    <message>
        <source>Neither the model nor the user may call this skill</source>
        <translation>模型和用户都不能调用此技能</translation>
    </message>
    <message>
        <source>A skill’s context and agent do not fit together.</source>
        <translation>技能的 context 与 agent 不匹配。</translation>
    </message>
    <message>
        <source>“%1” is no context that Claude Code knows; it is “fork”</source>
        <translation>“%1”不是 Claude Code 认识的 context；应为“fork”</translation>
    </message>
    <message>
        <source>“agent” has no effect without “context: fork”</source>
        <translation>没有“context: fork”时，“agent”不起作用</translation>
    </message>
    <message>
        <source>The agent is given nothing to do: the body is empty</source>
        <translation>没有给该智能体任何任务：正文为空</translation>
    </message>
    <message>
        <source>A skill’s arguments and its hint do not fit together.</source>
        <translation>技能的参数与其提示不匹配。</translation>
    </message>
    <message>
        <source>The skill takes arguments and has no “argument-hint”</source>
        <translation>该技能接受参数，但没有“argument-hint”</translation>
    </message>
    <message>
        <source>The body uses no argument</source>
        <translation>正文没有使用参数</translation>
    </message>
    <message>
        <source>The body of a skill is longer than the standard advises.</source>
        <translation>技能的正文超过了标准建议的长度。</translation>
    </message>
    <message>
        <source>The body has %1 lines, more than %2</source>
        <translation>正文有 %1 行，超过 %2 行</translation>
    </message>
    <message>
        <source>A script of a skill cannot be run as it is.</source>
        <translation>技能的脚本无法原样运行。</translation>
    </message>
    <message>
        <source>The first line does not say what runs the script</source>
        <translation>第一行没有说明用什么运行该脚本</translation>
    </message>
    <message>
        <source>A manifest is not JSON, or lies where nobody reads it.</source>
        <translation>清单不是 JSON，或位于没有程序读取的位置。</translation>
    </message>
    <message>
        <source>Nobody reads the manifest here: it belongs into .claude-plugin</source>
        <translation>没有程序读取此处的清单：它应放在 .claude-plugin 中</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>The manifest is no object</source>
        <translation>清单不是对象</translation>
    </message>
    <message>
        <source>Parts of a plugin lie in its manifest folder.</source>
        <translation>插件的部分内容位于其清单文件夹中。</translation>
    </message>
    <message>
        <source>The folder “%1” lies in .claude-plugin, where nothing but the manifest is read</source>
        <translation>文件夹“%1”位于 .claude-plugin 中，而那里只读取清单</translation>
    </message>
    <message>
        <source>The name of a plugin or marketplace is missing or refused.</source>
        <translation>插件或市场的名称缺失或被拒绝。</translation>
    </message>
    <message>
        <source>The manifest has no name</source>
        <translation>清单没有名称</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens, or too long</source>
        <translation>名称“%1”不是由连字符连接的小写单词，或过长</translation>
    </message>
    <message>
        <source>The vendor keeps names like “%1” for itself</source>
        <translation>厂商将“%1”之类的名称留作己用</translation>
    </message>
    <message>
        <source>The version of a plugin is missing or not a semantic one.</source>
        <translation>插件的版本缺失，或不是语义化版本。</translation>
    </message>
    <message>
        <source>The plugin has no version: updates do not arrive</source>
        <translation>该插件没有版本：更新无法送达</translation>
    </message>
    <message>
        <source>The version is a number, not a text</source>
        <translation>版本是数字，而不是文本</translation>
    </message>
    <message>
        <source>“%1” is no semantic version such as 1.2.0</source>
        <translation>“%1”不是 1.2.0 这样的语义化版本</translation>
    </message>
    <message>
        <source>A field of a plugin’s manifest has the wrong type.</source>
        <translation>插件清单的某个字段类型有误。</translation>
    </message>
    <message>
        <source>“%1” wants a text</source>
        <translation>“%1”须为文本</translation>
    </message>
    <message>
        <source>“%1” wants a list of texts</source>
        <translation>“%1”须为文本列表</translation>
    </message>
    <message>
        <source>“%1” wants an object with a name</source>
        <translation>“%1”须为带名称的对象</translation>
    </message>
    <message>
        <source>Make it an object with that name</source>
        <translation>改为带该名称的对象</translation>
    </message>
    <message>
        <source>A path in a plugin’s manifest leads nowhere.</source>
        <translation>插件清单中的某个路径无效。</translation>
    </message>
    <message>
        <source>“%1” leads out of the plugin</source>
        <translation>“%1”指向插件之外</translation>
    </message>
    <message>
        <source>“%1” does not begin with ./</source>
        <translation>“%1”不以 ./ 开头</translation>
    </message>
    <message>
        <source>Put ./ in front</source>
        <translation>在前面加上 ./</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>“%1”不存在</translation>
    </message>
    <message>
        <source>“agents” wants files that end in .md, not the folder “%1”</source>
        <translation>“agents”须为以 .md 结尾的文件，而不是文件夹“%1”</translation>
    </message>
    <message>
        <source>A hook or server of a plugin starts a relative path.</source>
        <translation>插件的钩子或服务器启动的是相对路径。</translation>
    </message>
    <message>
        <source>“%1” is looked for in the user’s project, not in the plugin</source>
        <translation>会在用户的项目中查找“%1”，而不是在插件中</translation>
    </message>
    <message>
        <source>Put ${CLAUDE_PLUGIN_ROOT}/ in front</source>
        <translation>在前面加上 ${CLAUDE_PLUGIN_ROOT}/</translation>
    </message>
    <message>
        <source>A manifest has a key that Claude Code does not know.</source>
        <translation>清单含有 Claude Code 不认识的键。</translation>
    </message>
    <message>
        <source>Claude Code knows no key “%1” here</source>
        <translation>Claude Code 不认识此处的键“%1”</translation>
    </message>
    <message>
        <source>A marketplace lacks what Claude Code wants.</source>
        <translation>市场缺少 Claude Code 所要求的内容。</translation>
    </message>
    <message>
        <source>The entry has no name</source>
        <translation>该条目没有名称</translation>
    </message>
    <message>
        <source>The entry “%1” has no source</source>
        <translation>条目“%1”没有来源</translation>
    </message>
    <message>
        <source>The marketplace names no owner</source>
        <translation>该市场没有注明所有者</translation>
    </message>
    <message>
        <source>The marketplace has no list of plugins</source>
        <translation>该市场没有插件列表</translation>
    </message>
    <message>
        <source>The marketplace lists no plugin</source>
        <translation>该市场没有列出任何插件</translation>
    </message>
    <message>
        <source>The source of a marketplace’s plugin leads nowhere.</source>
        <translation>市场中某个插件的来源无效。</translation>
    </message>
    <message>
        <source>“%1” leads out of the marketplace</source>
        <translation>“%1”指向市场之外</translation>
    </message>
    <message>
        <source>No entry of the marketplace lists this plugin</source>
        <translation>市场中没有条目列出此插件</translation>
    </message>
    <message>
        <source>A marketplace’s entry says something else than the plugin.</source>
        <translation>市场的条目与插件所述不同。</translation>
    </message>
    <message>
        <source>The plugin’s own %1 is another: “%2”</source>
        <translation>插件自身的 %1 不同：“%2”</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>采用它</translation>
    </message>
    <message>
        <source>A plugin’s manifest does not say what the plugin is.</source>
        <translation>插件的清单没有说明该插件是什么。</translation>
    </message>
    <message>
        <source>The plugin has no description</source>
        <translation>该插件没有描述</translation>
    </message>
    <message>
        <source>The plugin names no author</source>
        <translation>该插件没有注明作者</translation>
    </message>
    <message>
        <source>A plugin’s agent cannot be read and gets all tools.</source>
        <translation>插件的某个智能体无法读取，会得到所有工具。</translation>
    </message>
    <message>
        <source>The plugin loads this file as an agent with all tools, for its frontmatter cannot be read</source>
        <translation>插件会将此文件加载为拥有所有工具的智能体，因为其 frontmatter 无法读取</translation>
    </message>
    <message>
        <source>Two agents of one scope have the same name.</source>
        <translation>同一作用域的两个智能体同名。</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 too: only one of them is loaded</source>
        <translation>“%1”也是 %2 的名称：只有其中一个会被加载</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 and others too: only one of %3 is loaded</source>
        <translation>“%1”也是 %2 及其他文件的名称：%3 个中只有一个会被加载</translation>
    </message>
    <message>
        <source>An agent of a nearer project hides this one.</source>
        <translation>更近项目中的智能体遮蔽了这一个。</translation>
    </message>
    <message>
        <source>In %2 another agent “%1” counts instead of this one</source>
        <translation>在 %2 中，生效的是另一个智能体“%1”，而不是这一个</translation>
    </message>
    <message>
        <source>Two descriptions claim the same work.</source>
        <translation>两个描述声称负责相同的工作。</translation>
    </message>
    <message>
        <source>The descriptions of “%1” and “%2” agree by %3 per cent: either may be called for the same work</source>
        <translation>“%1”和“%2”的描述有 %3% 一致：对同样的工作，两者都可能被调用</translation>
    </message>
    <message>
        <source>All descriptions of a scope together are too long.</source>
        <translation>某个作用域的所有描述加在一起过长。</translation>
    </message>
    <message>
        <source>The descriptions of %1 agents take about %2 tokens of every conversation, more than %3; this is the longest</source>
        <translation>%1 个智能体的描述在每次对话中占用约 %2 个 token，超过 %3；这是最长的一个</translation>
    </message>
    <message>
        <source>A relative link or import leads to no file.</source>
        <translation>某个相对链接或导入没有指向任何文件。</translation>
    </message>
    <message>
        <source>“%1” leads to no file</source>
        <translation>“%1”没有指向任何文件</translation>
    </message>
    <message>
        <source>Files import each other in a circle.</source>
        <translation>文件循环导入。</translation>
    </message>
    <message>
        <source>“%1” imports files that import each other in a circle</source>
        <translation>“%1”导入的文件相互循环导入</translation>
    </message>
    <message>
        <source>An agent is named that does not exist.</source>
        <translation>提到了不存在的智能体。</translation>
    </message>
    <message>
        <source>There is no agent “%1” here</source>
        <translation>此处没有智能体“%1”</translation>
    </message>
    <message>
        <source>Agents hand work over to each other in a circle.</source>
        <translation>智能体循环移交工作。</translation>
    </message>
    <message>
        <source>“%2” may call itself</source>
        <translation>“%2”可能会调用自身</translation>
    </message>
    <message>
        <source>“%1” may call “%2”, which may call it again</source>
        <translation>“%1”可能会调用“%2”，而后者又可能再次调用它</translation>
    </message>
    <message>
        <source>A skill is named that the project does not have.</source>
        <translation>提到了项目没有的技能。</translation>
    </message>
    <message>
        <source>The project has no skill “%1”: nothing is loaded</source>
        <translation>项目没有技能“%1”：不会加载任何内容</translation>
    </message>
    <message>
        <source>An MCP server is named that the project does not configure.</source>
        <translation>提到了项目没有配置的 MCP 服务器。</translation>
    </message>
    <message>
        <source>The project configures no MCP server “%1”</source>
        <translation>项目没有配置 MCP 服务器“%1”</translation>
    </message>
    <message>
        <source>A comment allows a finding and does not say why.</source>
        <translation>某条注释允许了一个问题，却没有说明原因。</translation>
    </message>
    <message>
        <source>The comment does not say why: write “because” and the reason</source>
        <translation>该注释没有说明原因：请写“because”及理由</translation>
    </message>
    <message>
        <source>A comment allows the findings of a rule that does not exist.</source>
        <translation>某条注释允许了不存在的规则的问题。</translation>
    </message>
    <message>
        <source>There is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>A comment allows a finding that is not there.</source>
        <translation>某条注释允许了并不存在的问题。</translation>
    </message>
    <message>
        <source>%1 finds nothing here to be allowed</source>
        <translation>%1 在此处没有发现需要允许的问题</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>移除该注释</translation>
    </message>
    <message>
        <source>A tool that the project is meant for does not load the file.</source>
        <translation>项目面向的某个工具不会加载该文件。</translation>
    </message>
    <message>
        <source>%1 refuses the file: %2</source>
        <translation>%1 拒绝该文件：%2</translation>
    </message>
    <message>
        <source>A tool that the project is meant for drops part of the file.</source>
        <translation>项目面向的某个工具会丢弃该文件的一部分。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is no text: its settings do not count</source>
        <translation>这不是文本：其设置不起作用</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>这不是 YAML：%1</translation>
    </message>
    <message>
        <source>“%1” stands here a second time</source>
        <translation>“%1”在此处第二次出现</translation>
    </message>
    <message>
        <source>A byte from here on is not UTF-8</source>
        <translation>从此处起有一个字节不属于 UTF-8</translation>
    </message>
    <message>
        <source>A configuration is made of lines such as “rules:”</source>
        <translation>配置由“rules:”之类的行组成</translation>
    </message>
    <message>
        <source>A second document begins in front of this line: from here on nothing counts</source>
        <translation>此行之前开始了第二个文档：从此处起的内容都不起作用</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read</source>
        <translation>无法读取“%1”的值</translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation>没有设置“%1”</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “%2” is near</source>
        <translation>没有设置“%1”；相近的是“%2”</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>没有对象“%1”</translation>
    </message>
    <message>
        <source>There is no target “%1”; “%2” is near</source>
        <translation>没有对象“%1”；相近的是“%2”</translation>
    </message>
    <message>
        <source>“%1” is no pattern of file names</source>
        <translation>“%1”不是文件名模式</translation>
    </message>
    <message>
        <source>“%1” wants keys with values</source>
        <translation>“%1”须为带值的键</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “%2” is near</source>
        <translation>没有规则“%1”；相近的是“%2”</translation>
    </message>
    <message>
        <source>“%1” stands here a second time: it is %2, or “%3” by name</source>
        <translation>“%1”在此处第二次出现：它是 %2，名称为“%3”</translation>
    </message>
    <message>
        <source>“%1” wants one of %2, not “%3”</source>
        <translation>“%1”须为 %2 之一，而不是“%3”</translation>
    </message>
    <message>
        <source>There is no limit “%1”</source>
        <translation>没有限制“%1”</translation>
    </message>
    <message>
        <source>There is no limit “%1”; “%2” is near</source>
        <translation>没有限制“%1”；相近的是“%2”</translation>
    </message>
    <message>
        <source>“%1” wants a positive whole number, not “%2”</source>
        <translation>“%1”须为正整数，而不是“%2”</translation>
    </message>
    <message>
        <source>“%1” wants a list</source>
        <translation>“%1”须为列表</translation>
    </message>
    <message>
        <source>Loads and means what is written</source>
        <translation>能加载且含义与所写一致</translation>
    </message>
    <message>
        <source>Portable and good</source>
        <translation>可移植且质量良好</translation>
    </message>
    <message>
        <source>The configuration cannot be read: its settings do not count</source>
        <translation>无法读取配置：其设置不起作用</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed</source>
        <translation>从这里开始的 frontmatter 没有结束</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code reads it all the same, most other tools skip the file</source>
        <translation>此行用制表符缩进，YAML 不允许：Claude Code 仍会读取，多数其他工具会跳过该文件</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code and other tools skip the file</source>
        <translation>此行用制表符缩进，YAML 不允许：Claude Code 和其他工具都会跳过该文件</translation>
    </message>
    <message>
        <source>Indent by blanks</source>
        <translation>改用空格缩进</translation>
    </message>
    <message>
        <source>The frontmatter is a JSON object: Claude Code loads it, tools that read line by line find no keys</source>
        <translation>frontmatter 是一个 JSON 对象：Claude Code 会加载，逐行读取的工具找不到任何键</translation>
    </message>
    <message>
        <source>Readers of YAML 1.1 take “%1” for true or false</source>
        <translation>YAML 1.1 的读取器会把“%1”当作真或假</translation>
    </message>
    <message>
        <source>Control characters (%2), the first is %1</source>
        <translation>控制字符（%2 个），第一个是 %1</translation>
    </message>
    <message>
        <source>Many tools look for “SKILL.md” in capitals and do not see “%1”</source>
        <translation>许多工具查找大写的“SKILL.md”，看不到“%1”</translation>
    </message>
    <message>
        <source>“%1” wants keys with texts</source>
        <translation>“%1”需要带文本的键</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in a skill</source>
        <translation>在技能中没有什么会替换“%1”</translation>
    </message>
    <message>
        <source>A skill that publishes or deploys may be called by the model.</source>
        <translation>会发布或部署的技能可以由模型自行调用。</translation>
    </message>
    <message>
        <source>The model may call this skill by itself, and it does “%1”</source>
        <translation>模型可以自行调用此技能，而它会执行“%1”</translation>
    </message>
    <message>
        <source>Let only the user call it</source>
        <translation>只允许用户调用</translation>
    </message>
    <message>
        <source>The marketplace lists “%1” already</source>
        <translation>市场中已列出“%1”</translation>
    </message>
    <message>
        <source>A plugin lacks a paper that the public directory asks for.</source>
        <translation>插件缺少公共目录要求的文件。</translation>
    </message>
    <message>
        <source>The plugin has no README.md: the public directory wants one</source>
        <translation>插件没有 README.md：公共目录要求有</translation>
    </message>
    <message>
        <source>README.md has fewer than 40 words: the public directory wants more</source>
        <translation>README.md 不足 40 个词：公共目录要求更多</translation>
    </message>
    <message>
        <source>The plugin has neither a LICENSE file nor “license”: the public directory wants one</source>
        <translation>插件既没有 LICENSE 文件也没有“license”：公共目录要求其一</translation>
    </message>
    <message>
        <source>A link leads out of the plugin that it belongs to.</source>
        <translation>链接指向其所属插件之外。</translation>
    </message>
    <message>
        <source>The file is a symbolic link that leads out of the plugin</source>
        <translation>该文件是指向插件之外的符号链接</translation>
    </message>
</context>
<context>
    <name>Agentwright::Templates</name>
    <message>
        <source>A template begins with a header between two lines “---”</source>
        <translation>模板以两行“---”之间的文件头开始</translation>
    </message>
    <message>
        <source>The header is not valid YAML</source>
        <translation>文件头不是有效的 YAML</translation>
    </message>
    <message>
        <source>“%1” is no kind of template: it is “agent” or “block”</source>
        <translation>“%1”不是模板种类：应为“agent”或“block”</translation>
    </message>
    <message>
        <source>The header knows no key “%1”</source>
        <translation>文件头没有键“%1”</translation>
    </message>
    <message>
        <source>“%1” has to be text</source>
        <translation>“%1”须为文本</translation>
    </message>
    <message>
        <source>The header has no “%1”</source>
        <translation>文件头没有“%1”</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and single hyphens: “%1”</source>
        <translation>标识符由小写字母、数字和单个连字符组成：“%1”</translation>
    </message>
    <message>
        <source>“%1” has to be a list</source>
        <translation>“%1”须为列表</translation>
    </message>
    <message>
        <source>A parameter is a map with a name, a label, a type and so on</source>
        <translation>参数是含有名称、标签、类型等的映射</translation>
    </message>
    <message>
        <source>“%1” is true or false</source>
        <translation>“%1”须为 true 或 false</translation>
    </message>
    <message>
        <source>“%1” is no type: there are text, multiline, choice, flag and list</source>
        <translation>“%1”不是类型：可用的有 text、multiline、choice、flag 和 list</translation>
    </message>
    <message>
        <source>A parameter knows no key “%1”</source>
        <translation>参数没有键“%1”</translation>
    </message>
    <message>
        <source>The default has to be text</source>
        <translation>默认值须为文本</translation>
    </message>
    <message>
        <source>“%1” is no name for a parameter: lower-case letters, digits and _, and no word of the format</source>
        <translation>“%1”不能作为参数名称：须为小写字母、数字和 _，且不是该格式的关键字</translation>
    </message>
    <message>
        <source>There are two parameters called “%1”</source>
        <translation>有两个名为“%1”的参数</translation>
    </message>
    <message>
        <source>“%1” has no choices</source>
        <translation>“%1”没有选项</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1</source>
        <translation>该模式不是正则表达式：%1</translation>
    </message>
    <message>
        <source>Nothing uses the parameter “%1”</source>
        <translation>没有任何内容使用参数“%1”</translation>
    </message>
    <message>
        <source>The default of “%1” is refused: %2</source>
        <translation>“%1”的默认值被拒绝：%2</translation>
    </message>
    <message>
        <source>The definition has no “%1”</source>
        <translation>该定义没有“%1”</translation>
    </message>
    <message>
        <source>The body begins with a rule, which some tools take for a fence</source>
        <translation>正文以分隔线开头，某些工具会将其当作围栏</translation>
    </message>
    <message>
        <source>There are tabs in it</source>
        <translation>其中有制表符</translation>
    </message>
    <message>
        <source>“%1” without a section that it belongs to</source>
        <translation>“%1”没有所属的段</translation>
    </message>
    <message>
        <source>“%1” stands outside of an “each”</source>
        <translation>“%1”位于“each”之外</translation>
    </message>
    <message>
        <source>“%1” is no placeholder; a plain ⟦ is written twice</source>
        <translation>“%1”不是占位符；普通的 ⟦ 要写两遍</translation>
    </message>
    <message>
        <source>There is no parameter called “%1”</source>
        <translation>没有名为“%1”的参数</translation>
    </message>
    <message>
        <source>The flag “%1” has no text; it goes with “if”</source>
        <translation>flag 参数“%1”没有文本；它与“if”搭配使用</translation>
    </message>
    <message>
        <source>“%1” may have several lines and needs a line of its own</source>
        <translation>“%1”可能有多行，需要独占一行</translation>
    </message>
    <message>
        <source>“each” needs a list, and “%1” is none</source>
        <translation>“each”需要列表，而“%1”不是列表</translation>
    </message>
    <message>
        <source>An “each” inside another one</source>
        <translation>“each”嵌套在另一个“each”中</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: it is neither a line of text nor a choice</source>
        <translation>“%1”无法比较：它既不是单行文本，也不是选项</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”</source>
        <translation>“%1”不是“%2”的选项</translation>
    </message>
    <message>
        <source>Sections are nested too deeply</source>
        <translation>段嵌套过深</translation>
    </message>
    <message>
        <source>The section “%1” has no “end”</source>
        <translation>段“%1”没有“end”</translation>
    </message>
    <message>
        <source>A section crosses the border of a code block</source>
        <translation>某个段跨越了代码块的边界</translation>
    </message>
    <message>
        <source>There is no definition with a frontmatter behind the header</source>
        <translation>文件头之后没有带 frontmatter 的定义</translation>
    </message>
    <message>
        <source>The definition&apos;s frontmatter is not valid YAML</source>
        <translation>该定义的 frontmatter 不是有效的 YAML</translation>
    </message>
    <message>
        <source>A key cannot be a placeholder</source>
        <translation>键不能是占位符</translation>
    </message>
    <message>
        <source>Placeholders stand in texts and lists only, not in the value of “%1”</source>
        <translation>占位符只能出现在文本和列表中，不能出现在“%1”的值中</translation>
    </message>
    <message>
        <source>“%1” is one line</source>
        <translation>“%1”须为单行</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot stand in a definition</source>
        <translation>“%1”含有不能出现在定义中的字符</translation>
    </message>
    <message>
        <source>“%1” would open a code block</source>
        <translation>“%1”会打开一个代码块</translation>
    </message>
    <message>
        <source>“%1” does not match %2</source>
        <translation>“%1”与 %2 不匹配</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation>“%1”是必填项</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>“%1”须为 %2 之一</translation>
    </message>
    <message>
        <source>“%1” has an empty item</source>
        <translation>“%1”含有空项</translation>
    </message>
</context>
<context>
    <name>Agentwright::Tools</name>
    <message>
        <source>Reads a file: text, images, PDFs, notebooks.</source>
        <translation>读取文件：文本、图像、PDF、笔记本。</translation>
    </message>
    <message>
        <source>Writes a whole file, new or in place of the old one.</source>
        <translation>写入整个文件，可新建或取代旧文件。</translation>
    </message>
    <message>
        <source>Replaces a passage in a file that was read before.</source>
        <translation>替换先前读取过的文件中的一段内容。</translation>
    </message>
    <message>
        <source>Changes, adds and removes cells of a Jupyter notebook.</source>
        <translation>更改、添加和移除 Jupyter 笔记本的单元格。</translation>
    </message>
    <message>
        <source>Finds files by a pattern of their names.</source>
        <translation>按名称模式查找文件。</translation>
    </message>
    <message>
        <source>Finds text in files by a regular expression.</source>
        <translation>按正则表达式在文件中查找文本。</translation>
    </message>
    <message>
        <source>Runs commands in a shell. Whoever has it can read, write and send anything the user can.</source>
        <translation>在 shell 中运行命令。拥有它就能读取、写入和发送用户所能触及的一切。</translation>
    </message>
    <message>
        <source>Runs commands in PowerShell, on Windows or where it is switched on.</source>
        <translation>在 PowerShell 中运行命令，适用于 Windows 或已启用它的环境。</translation>
    </message>
    <message>
        <source>Runs a command in the background and reports the lines that it prints.</source>
        <translation>在后台运行命令，并报告其输出的行。</translation>
    </message>
    <message>
        <source>Ends a task that runs in the background.</source>
        <translation>结束在后台运行的任务。</translation>
    </message>
    <message>
        <source>Gets a page from the web and answers a question about it.</source>
        <translation>从网络获取页面，并回答有关它的问题。</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>搜索网络。</translation>
    </message>
    <message>
        <source>Starts another agent with a task of its own. Names in parentheses limit which.</source>
        <translation>启动另一个智能体执行它自己的任务。括号中的名称限定可用的智能体。</translation>
    </message>
    <message>
        <source>Lists agents that are at work.</source>
        <translation>列出正在工作的智能体。</translation>
    </message>
    <message>
        <source>Sends a message to another agent, or goes on with one that has finished.</source>
        <translation>向另一个智能体发送消息，或与已结束的智能体继续。</translation>
    </message>
    <message>
        <source>Hands a file to the user.</source>
        <translation>将文件交给用户。</translation>
    </message>
    <message>
        <source>Sends a notification to the desktop or the phone.</source>
        <translation>向桌面或手机发送通知。</translation>
    </message>
    <message>
        <source>Makes and runs tasks on the vendor&apos;s servers.</source>
        <translation>在厂商的服务器上创建并运行任务。</translation>
    </message>
    <message>
        <source>Keeps the list of what is to be done in this session.</source>
        <translation>维护本会话的待办列表。</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>向列表添加任务。</translation>
    </message>
    <message>
        <source>Shows one task in full.</source>
        <translation>显示某个任务的全部内容。</translation>
    </message>
    <message>
        <source>Lists the tasks and their state.</source>
        <translation>列出任务及其状态。</translation>
    </message>
    <message>
        <source>Changes a task: its state, its text, what it waits for.</source>
        <translation>更改任务：其状态、文本和所等待的内容。</translation>
    </message>
    <message>
        <source>Gets what a task in the background has printed.</source>
        <translation>获取后台任务的输出。</translation>
    </message>
    <message>
        <source>Switches to planning before anything is written.</source>
        <translation>在写入任何内容之前切换到计划模式。</translation>
    </message>
    <message>
        <source>Shows a plan and asks whether to go ahead.</source>
        <translation>展示计划并询问是否继续。</translation>
    </message>
    <message>
        <source>Hands over the findings of a review in a fixed form.</source>
        <translation>以固定形式提交审查所发现的问题。</translation>
    </message>
    <message>
        <source>Asks the user to choose between answers.</source>
        <translation>请用户在多个答案中选择。</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>结束对话。</translation>
    </message>
    <message>
        <source>Runs a skill. A name in parentheses limits which.</source>
        <translation>运行技能。括号中的名称限定可用的技能。</translation>
    </message>
    <message>
        <source>Runs a script that starts many agents.</source>
        <translation>运行会启动许多智能体的脚本。</translation>
    </message>
    <message>
        <source>Finds and loads tools whose descriptions were left out at the start.</source>
        <translation>查找并加载开始时省略了描述的工具。</translation>
    </message>
    <message>
        <source>Publishes a page that can be opened in a browser.</source>
        <translation>发布可在浏览器中打开的页面。</translation>
    </message>
    <message>
        <source>Puts a guide for new colleagues where they can read it.</source>
        <translation>将面向新同事的指南放到他们能读到的地方。</translation>
    </message>
    <message>
        <source>Lists what the connected MCP servers offer for reading.</source>
        <translation>列出已连接的 MCP 服务器可供读取的内容。</translation>
    </message>
    <message>
        <source>Reads one of the things that an MCP server offers.</source>
        <translation>读取 MCP 服务器提供的某项内容。</translation>
    </message>
    <message>
        <source>Waits until MCP servers are connected.</source>
        <translation>等待 MCP 服务器连接完成。</translation>
    </message>
    <message>
        <source>Goes to definitions and uses, and shows errors, through a language server.</source>
        <translation>通过语言服务器转到定义和引用，并显示错误。</translation>
    </message>
    <message>
        <source>Makes a checkout of its own and goes on there.</source>
        <translation>创建自己的检出目录并在其中继续。</translation>
    </message>
    <message>
        <source>Leaves that checkout.</source>
        <translation>离开该检出目录。</translation>
    </message>
    <message>
        <source>Plans a prompt for later or again and again, within this session.</source>
        <translation>在本会话内，计划稍后或反复执行某个提示词。</translation>
    </message>
    <message>
        <source>Takes such a plan back.</source>
        <translation>取消这样的计划。</translation>
    </message>
    <message>
        <source>Lists what is planned.</source>
        <translation>列出已计划的内容。</translation>
    </message>
    <message>
        <source>Has the session go on after a while.</source>
        <translation>让会话在一段时间后继续。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Agents and messages</source>
        <translation>智能体和消息</translation>
    </message>
    <message>
        <source>Plans and tasks</source>
        <translation>计划和任务</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Skills and workflows</source>
        <translation>技能和工作流</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Checkouts and times</source>
        <translation>检出目录和时间</translation>
    </message>
    <message>
        <source>A pattern selects nothing here: name single tools or the whole server.</source>
        <translation>模式在此处不会选中任何内容：请写单个工具或整个服务器。</translation>
    </message>
    <message>
        <source>Only single tools, whole servers and mcp__* are documented.</source>
        <translation>文档只说明了单个工具、整个服务器和 mcp__*。</translation>
    </message>
    <message>
        <source>Sub-agents get it with the permission mode plan only; the main session has it.</source>
        <translation>子智能体只有在权限模式为 plan 时才能得到它；主会话有它。</translation>
    </message>
    <message>
        <source>No sub-agent ever gets it; the main session has it.</source>
        <translation>子智能体永远得不到它；主会话有它。</translation>
    </message>
    <message>
        <source>Gives all of %1: in an agent&apos;s list the parentheses do not narrow it.</source>
        <translation>会给予 %1 的全部功能：在智能体的列表中，括号不会缩小其范围。</translation>
    </message>
    <message>
        <source>Platform, settings or kind of session decide whether it is there.</source>
        <translation>是否可用取决于平台、设置或会话类型。</translation>
    </message>
    <message>
        <source>An old name, still understood: today it is %1.</source>
        <translation>旧名称，仍可识别：如今是 %1。</translation>
    </message>
    <message>
        <source>No longer exists.</source>
        <translation>已不存在。</translation>
    </message>
    <message>
        <source>No longer exists; %1 does its work.</source>
        <translation>已不存在；由 %1 完成其工作。</translation>
    </message>
    <message>
        <source>Case counts: the tool is called %1.</source>
        <translation>区分大小写：该工具叫 %1。</translation>
    </message>
    <message>
        <source>A name of %1, which means nothing to Claude Code.</source>
        <translation>%1 的名称，对 Claude Code 没有意义。</translation>
    </message>
    <message>
        <source>Tools of MCP servers are written mcp__server__tool.</source>
        <translation>MCP 服务器的工具写作 mcp__server__tool。</translation>
    </message>
    <message>
        <source>Only commas separate tools.</source>
        <translation>只有逗号能分隔工具。</translation>
    </message>
    <message>
        <source>Claude Code has no tool of this name.</source>
        <translation>Claude Code 没有此名称的工具。</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>所有工具。</translation>
    </message>
    <message>
        <source>The tool %1 of the MCP server %2.</source>
        <translation>MCP 服务器 %2 的工具 %1。</translation>
    </message>
    <message>
        <source>All tools of the MCP server %1.</source>
        <translation>MCP 服务器 %1 的所有工具。</translation>
    </message>
    <message>
        <source>Tools of MCP servers.</source>
        <translation>MCP 服务器的工具。</translation>
    </message>
</context>
<context>
    <name>Agentwright::Workspace</name>
    <message>
        <source>Set a field</source>
        <translation>设置字段</translation>
    </message>
    <message>
        <source>Gives the field this value in every definition, and adds it where it is missing. Lists are written with commas.</source>
        <translation>在每个定义中将该字段设为此值，缺少时则添加。列表用逗号书写。</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>Takes the field out of every definition that has it.</source>
        <translation>从每个含有该字段的定义中去掉它。</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>添加工具</translation>
    </message>
    <message>
        <source>Adds the tool to every list of tools. Definitions without a list may use every tool already and stay as they are.</source>
        <translation>将该工具添加到每个工具列表。没有列表的定义本就可以使用所有工具，保持不变。</translation>
    </message>
    <message>
        <source>Remove a tool</source>
        <translation>移除工具</translation>
    </message>
    <message>
        <source>Takes the tool out of every list of tools, with its rules in brackets too. Definitions without a list stay as they are.</source>
        <translation>从每个工具列表中去掉该工具，连同其括号中的规则。没有列表的定义保持不变。</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>Definitions with the one model get the other.</source>
        <translation>使用前一个模型的定义改用后一个模型。</translation>
    </message>
    <message>
        <source>Rename an agent everywhere</source>
        <translation>全面重命名智能体</translation>
    </message>
    <message>
        <source>Changes the agent&apos;s name, its file&apos;s name where it is the same, and what other definitions call it: in lists of tools, examples and prompts.</source>
        <translation>更改智能体的名称、与之相同的文件名，以及其他定义对它的称呼：在工具列表、示例和提示词中。</translation>
    </message>
    <message>
        <source>Move to another scope</source>
        <translation>移到另一个作用域</translation>
    </message>
    <message>
        <source>Moves the files into the folder: of another project, a plugin, or the user&apos;s own. Existing files are never replaced.</source>
        <translation>将文件移入该文件夹：另一个项目的、插件的或用户自己的。绝不会替换已有文件。</translation>
    </message>
    <message>
        <source>Fix what can be fixed safely</source>
        <translation>修复可安全修复的问题</translation>
    </message>
    <message>
        <source>Applies every fix that keeps the meaning.</source>
        <translation>应用所有不改变含义的修复。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这样的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>无法读取该文件夹。</translation>
    </message>
    <message>
        <source>The folder holds so many other files that it is no folder of agents; the rest of it is left out.</source>
        <translation>该文件夹含有大量其他文件，不是智能体文件夹；其余内容已省略。</translation>
    </message>
    <message>
        <source>There are too many Markdown files below the folder; the rest is left out.</source>
        <translation>该文件夹下的 Markdown 文件过多；其余内容已省略。</translation>
    </message>
    <message>
        <source>There are too many files below the folder; the rest is left out.</source>
        <translation>该文件夹下的文件过多；其余内容已省略。</translation>
    </message>
    <message>
        <source>The folder lies too deep and is left out.</source>
        <translation>该文件夹层级过深，已省略。</translation>
    </message>
    <message>
        <source>Counts instead of %1</source>
        <translation>代替 %1 生效</translation>
    </message>
    <message>
        <source>%1 counts instead of it</source>
        <translation>%1 代替它生效</translation>
    </message>
    <message>
        <source>%1 has the same name in the same scope: only one of them is loaded</source>
        <translation>%1 在同一作用域中具有相同名称：只有其中一个会被加载</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>插件 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>behind the minus something must stand</source>
        <translation>减号后面必须有内容</translation>
    </message>
    <message>
        <source>“%1:” wants a value; “%1:*” finds files that have the key</source>
        <translation>“%1:”需要一个值；“%1:*”可查找含有该键的文件</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>引号之间没有内容</translation>
    </message>
    <message>
        <source>the regular expression is not closed by “/”; a text with “/” wants quotation marks</source>
        <translation>正则表达式没有用“/”结束；含“/”的文本需要加引号</translation>
    </message>
    <message>
        <source>behind the regular expression only “i” may stand; a text with “/” wants quotation marks</source>
        <translation>正则表达式后面只能有“i”；含“/”的文本需要加引号</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>正则表达式为空</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1</source>
        <translation>正则表达式有误：%1</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>这不是 YAML：%1</translation>
    </message>
    <message>
        <source>The file is too large for a suite</source>
        <translation>该文件作为测试集过大</translation>
    </message>
    <message>
        <source>A suite has a list named “cases”</source>
        <translation>测试集含有名为“cases”的列表</translation>
    </message>
    <message>
        <source>There is no key “%1”: request, agent, top</source>
        <translation>没有键“%1”：可用的有 request、agent、top</translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation>“%1”缺失或为空</translation>
    </message>
    <message>
        <source>“top” is a number from 1 on</source>
        <translation>“top”须为从 1 开始的数字</translation>
    </message>
    <message>
        <source>half a character cannot be looked for</source>
        <translation>无法查找半个字符</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Model now</source>
        <translation>当前模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New model</source>
        <translation>新模型(&amp;N)</translation>
    </message>
    <message>
        <source>Name n&amp;ow</source>
        <translation>当前名称(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>The name is not UTF-8: left out. Rename it.</source>
        <translation>名称不是 UTF-8，已略过。请重命名。</translation>
    </message>
    <message>
        <source>A write was cut off here that can be neither finished nor taken back. This folder holds the files that it has replaced; remove it when you have what you need of it.</source>
        <translation>此处的一次写入被中断，既无法完成也无法撤回。此文件夹保存着被替换的文件；取出所需内容后请将其删除。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
</TS>
