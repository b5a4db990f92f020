<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Agentwright::App::About</name>
    <message>
        <source>About Agentwright</source>
        <translation>Agentwright について</translation>
    </message>
    <message>
        <source>An editor for agent definitions that changes nothing but what you edit. MIT licence.</source>
        <translation>編集した箇所以外は何も変えない、エージェント定義のエディターです。MIT ライセンス。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockDialog</name>
    <message>
        <source>Insert Block</source>
        <translation>ブロックを挿入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>結果(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BlockPanel</name>
    <message>
        <source>Drag a block into the text, or double-click it</source>
        <translation>ブロックをテキストへドラッグするか、ダブルクリックしてください</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkCommands</name>
    <message>
        <source>Fill in what is to be done.</source>
        <translation>行う内容を入力してください。</translation>
    </message>
    <message>
        <source>Replace in Files</source>
        <translation>ファイル内を置換</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile. Nothing was done.</source>
        <translation>「%1」がその間に変更されました。何も行いませんでした。</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save it before it moves. Nothing was done.</source>
        <translation>「%1」に保存されていない変更があります。移動する前に保存してください。何も行いませんでした。</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>何も行いませんでした。%1</translation>
    </message>
    <message>
        <source>Files written: %1.</source>
        <translation>書き込んだファイル: %1。</translation>
    </message>
    <message>
        <source>Open definitions changed, but not saved yet: %1.</source>
        <translation>変更したがまだ保存していない、開いている定義: %1。</translation>
    </message>
    <message>
        <source>Undo Bulk Edit</source>
        <translation>一括編集を元に戻す</translation>
    </message>
    <message>
        <source>“%1” has been edited since. Undo that first, or undo the bulk edit there alone.</source>
        <translation>「%1」はその後に編集されています。先にその編集を元に戻すか、そこで一括編集だけを元に戻してください。</translation>
    </message>
    <message>
        <source>The bulk edit was not undone. %1</source>
        <translation>一括編集を元に戻せませんでした。%1</translation>
    </message>
    <message>
        <source>The bulk edit was undone.</source>
        <translation>一括編集を元に戻しました。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::BulkEditForm</name>
    <message>
        <source>&amp;Edit:</source>
        <translation>編集(&amp;E):</translation>
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
        <translation>書き込み中…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ChangeDialog</name>
    <message>
        <source>Files that change</source>
        <translation>変更されるファイル</translation>
    </message>
    <message>
        <source>Changes of the selected file</source>
        <translation>選択したファイルの変更</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Working out the changes…</source>
        <translation>変更を計算しています…</translation>
    </message>
    <message>
        <source>Something is still missing above.</source>
        <translation>上の項目に入力が足りません。</translation>
    </message>
    <message>
        <source>“%1” will not do here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Claude Code would not load the file any more.</source>
        <translation>Claude Code がファイルを読み込めなくなります。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 は省かれます。%2</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変更される箇所はありません。</translation>
    </message>
    <message>
        <source>Files that change: %1.</source>
        <translation>変更されるファイル: %1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>省かれるもの: %1。</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>不可能なもの: %1。</translation>
    </message>
    <message>
        <source>All of them or none are written; one command takes it all back.</source>
        <translation>すべて書き込まれるか、何も書き込まれないかのどちらかです。1 つのコマンドですべて元に戻せます。</translation>
    </message>
    <message>
        <source>Here another agent has that name.</source>
        <translation>ここでは別のエージェントがその名前を持っています。</translation>
    </message>
    <message>
        <source>The library is still being read. Definitions until now: %1.</source>
        <translation>ライブラリを読み込み中です。これまでの定義: %1。</translation>
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
        <translation>空</translation>
    </message>
    <message>
        <source>%1 (not a known value)</source>
        <translation>%1(未知の値)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CollapsibleSection</name>
    <message>
        <source>Expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an agent from a template, step by step</source>
        <translation>テンプレートから順を追ってエージェントを作成</translation>
    </message>
    <message>
        <source>New &amp;Empty Definition</source>
        <translation>空の定義を新規作成(&amp;E)</translation>
    </message>
    <message>
        <source>Start a new definition without a template</source>
        <translation>テンプレートを使わずに新しい定義を作成</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open one or more definitions</source>
        <translation>定義を 1 つ以上開く</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Make definitions of agents of other tools</source>
        <translation>他のツールのエージェントから定義を作成</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Show all definitions below a folder in the library</source>
        <translation>フォルダー以下のすべての定義をライブラリーに表示</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Write the definition to its file</source>
        <translation>定義をファイルに書き込む</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Write the definition to another file</source>
        <translation>定義を別のファイルに書き込む</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>すべて保存(&amp;L)</translation>
    </message>
    <message>
        <source>Write all definitions that have changes</source>
        <translation>変更のある定義をすべて書き込む</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Take over what is on disk; can be undone</source>
        <translation>ディスク上の内容を取り込む(元に戻せます)</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>以前のバージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare what was saved before, and bring it back</source>
        <translation>以前に保存した内容を比較して復元</translation>
    </message>
    <message>
        <source>Prompt as P&amp;DF…</source>
        <translation>プロンプトを PDF に保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Write the prompt as it reads to a PDF file</source>
        <translation>プロンプトを表示どおりに PDF ファイルへ書き出す</translation>
    </message>
    <message>
        <source>&amp;Print Prompt…</source>
        <translation>プロンプトを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the prompt as it reads</source>
        <translation>プロンプトを表示どおりに印刷</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the definition</source>
        <translation>定義を閉じる</translation>
    </message>
    <message>
        <source>Close All</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <source>Close all definitions</source>
        <translation>すべての定義を閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change, wherever it was made</source>
        <translation>どこで行ったものでも、直前の変更を取り消す</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>取り消した変更をもう一度行う</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>選択範囲をクリップボードへ移動</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>選択範囲をクリップボードへコピー</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text</source>
        <translation>クリップボードのテキストを挿入</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>すべてを選択</translation>
    </message>
    <message>
        <source>Search &amp;Library…</source>
        <translation>ライブラリーを検索(&amp;L)…</translation>
    </message>
    <message>
        <source>Search and replace in all definitions of the opened folders</source>
        <translation>開いているフォルダーのすべての定義で検索と置換</translation>
    </message>
    <message>
        <source>Change what is selected in the library, or all that it shows</source>
        <translation>ライブラリーで選択中の定義、または表示中のすべての定義を変更</translation>
    </message>
    <message>
        <source>Undo &amp;Bulk Edit</source>
        <translation>一括編集を元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Put back every file that the last bulk edit changed</source>
        <translation>直前の一括編集で変更したファイルをすべて元に戻す</translation>
    </message>
    <message>
        <source>Show Field in Te&amp;xt</source>
        <translation>フィールドをテキストで表示(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the lines that hold this field</source>
        <translation>このフィールドがある行へ移動</translation>
    </message>
    <message>
        <source>Remo&amp;ve Field</source>
        <translation>フィールドを削除(&amp;V)</translation>
    </message>
    <message>
        <source>Take the key out of the frontmatter</source>
        <translation>フロントマターからキーを取り除く</translation>
    </message>
    <message>
        <source>Rese&amp;t Field</source>
        <translation>フィールドをリセット(&amp;T)</translation>
    </message>
    <message>
        <source>Give the field the value that is saved</source>
        <translation>フィールドを保存済みの値に戻す</translation>
    </message>
    <message>
        <source>Field &amp;Menu…</source>
        <translation>フィールドのメニュー(&amp;M)…</translation>
    </message>
    <message>
        <source>Help on this field, which tools read it, and what can be done</source>
        <translation>このフィールドのヘルプ、読み取るツール、できる操作</translation>
    </message>
    <message>
        <source>Search in F&amp;orm</source>
        <translation>フォーム内を検索(&amp;O)</translation>
    </message>
    <message>
        <source>Show only the fields that have a text</source>
        <translation>指定したテキストを含むフィールドだけを表示</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Tools, look, saving, templates and checks as you want them</source>
        <translation>ツール、外観、保存、テンプレート、チェックの設定</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>フォーム(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the form</source>
        <translation>フォームの表示/非表示</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>プレビューの表示/非表示</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>問題(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>問題の一覧の表示/非表示</translation>
    </message>
    <message>
        <source>Bloc&amp;ks</source>
        <translation>ブロック(&amp;K)</translation>
    </message>
    <message>
        <source>Show or hide the blocks that can be dragged into the text</source>
        <translation>テキストへドラッグできるブロックの表示/非表示</translation>
    </message>
    <message>
        <source>Routin&amp;g</source>
        <translation>振り分け(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide which agent a request would go to, and which agents overlap</source>
        <translation>依頼がどのエージェントに渡るか、どのエージェントが重なるかの表示/非表示</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリー(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the definitions of the opened folders</source>
        <translation>開いているフォルダーの定義の表示/非表示</translation>
    </message>
    <message>
        <source>Refres&amp;h Library</source>
        <translation>ライブラリーを更新(&amp;H)</translation>
    </message>
    <message>
        <source>Look at all folders of the library again</source>
        <translation>ライブラリーのすべてのフォルダーを調べ直す</translation>
    </message>
    <message>
        <source>Go to For&amp;m</source>
        <translation>フォームへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Put the focus in the form</source>
        <translation>フォーカスをフォームに移す</translation>
    </message>
    <message>
        <source>Go to &amp;Text</source>
        <translation>テキストへ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Put the focus in the text</source>
        <translation>フォーカスをテキストに移す</translation>
    </message>
    <message>
        <source>Go to Pro&amp;blems</source>
        <translation>問題へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Put the focus in the list of problems</source>
        <translation>フォーカスを問題の一覧に移す</translation>
    </message>
    <message>
        <source>Who Would Answ&amp;er?</source>
        <translation>応答するエージェントを確認(&amp;E)</translation>
    </message>
    <message>
        <source>Type a request and see which agents it would go to, and why</source>
        <translation>依頼を入力して、どのエージェントに渡るかとその理由を確認</translation>
    </message>
    <message>
        <source>Go to As Read B&amp;y</source>
        <translation>読み取り結果へ移動(&amp;Y)</translation>
    </message>
    <message>
        <source>Show what each tool makes of the definition</source>
        <translation>各ツールが定義をどう解釈するかを表示</translation>
    </message>
    <message>
        <source>Go to Libr&amp;ary</source>
        <translation>ライブラリーへ移動(&amp;A)</translation>
    </message>
    <message>
        <source>Put the focus in the list of definitions</source>
        <translation>フォーカスを定義の一覧に移す</translation>
    </message>
    <message>
        <source>Fold Front&amp;matter</source>
        <translation>フロントマターを折りたたむ(&amp;M)</translation>
    </message>
    <message>
        <source>Hide the frontmatter&apos;s lines in the text</source>
        <translation>テキスト内のフロントマターの行を隠す</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>Break long lines at the edge of the editor</source>
        <translation>長い行をエディターの端で折り返す</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger text in the editor</source>
        <translation>エディターの文字を大きくする</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller text in the editor</source>
        <translation>エディターの文字を小さくする</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>The text size of the desktop</source>
        <translation>デスクトップの文字サイズ</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>Check the definition now</source>
        <translation>定義を今すぐチェック</translation>
    </message>
    <message>
        <source>Fix &amp;All…</source>
        <translation>すべて修正(&amp;A)…</translation>
    </message>
    <message>
        <source>See what every fix that keeps the meaning would change, and apply them</source>
        <translation>意味を変えない修正が何を変えるかをすべて確認して適用</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>クイック修正(&amp;Q)…</translation>
    </message>
    <message>
        <source>What can be done about the problem at the caret</source>
        <translation>カーソル位置の問題に対してできること</translation>
    </message>
    <message>
        <source>What the &amp;Rule Says</source>
        <translation>ルールの説明(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the documentation of the selected rule</source>
        <translation>選択したルールの説明の表示/非表示</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>次の問題(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>テキスト内の次の問題へ移動</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>前の問題(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>テキスト内の前の問題へ移動</translation>
    </message>
    <message>
        <source>Co&amp;mpare With…</source>
        <translation>別の定義と比較(&amp;M)…</translation>
    </message>
    <message>
        <source>See this definition beside another one, part by part, and take parts over</source>
        <translation>この定義を別の定義と並べて部分ごとに比較し、取り込む</translation>
    </message>
    <message>
        <source>Compare With the &amp;File on Disk</source>
        <translation>ディスク上のファイルと比較(&amp;F)</translation>
    </message>
    <message>
        <source>See what has changed since the definition was saved</source>
        <translation>定義を保存した後の変更を表示</translation>
    </message>
    <message>
        <source>Compare With the Committed &amp;Version</source>
        <translation>コミット済みのバージョンと比較(&amp;V)</translation>
    </message>
    <message>
        <source>See what has changed since the file was last committed to git</source>
        <translation>ファイルを最後に git にコミットした後の変更を表示</translation>
    </message>
    <message>
        <source>New From This &amp;Agent…</source>
        <translation>このエージェントから新規作成(&amp;A)…</translation>
    </message>
    <message>
        <source>Make another agent that begins as this one</source>
        <translation>このエージェントを出発点に別のエージェントを作成</translation>
    </message>
    <message>
        <source>New From &amp;Selection…</source>
        <translation>選択範囲から新規作成(&amp;S)…</translation>
    </message>
    <message>
        <source>Make an agent whose prompt is the selected text</source>
        <translation>選択したテキストをプロンプトとするエージェントを作成</translation>
    </message>
    <message>
        <source>New From &amp;Clipboard…</source>
        <translation>クリップボードから新規作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Make an agent of the text in the clipboard</source>
        <translation>クリップボードのテキストからエージェントを作成</translation>
    </message>
    <message>
        <source>Insert &amp;Block…</source>
        <translation>ブロックを挿入(&amp;B)…</translation>
    </message>
    <message>
        <source>Put a section that others have thought out into the prompt</source>
        <translation>練り上げられた既製のセクションをプロンプトに挿入</translation>
    </message>
    <message>
        <source>Save as &amp;Template…</source>
        <translation>テンプレートとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Make a template of this definition</source>
        <translation>この定義からテンプレートを作成</translation>
    </message>
    <message>
        <source>&amp;Manage Templates…</source>
        <translation>テンプレートの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Edit, copy, delete, hand on and take in templates</source>
        <translation>テンプレートの編集、コピー、削除、受け渡し、取り込み</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write definitions in another tool&apos;s format, with a report of what is lost</source>
        <translation>定義を別のツールの形式で書き出し、失われるものを報告</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>再エクスポート(&amp;A)</translation>
    </message>
    <message>
        <source>Write the same formats to the same place as the last time for this folder</source>
        <translation>このフォルダーで前回と同じ形式を同じ場所に書き出す</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>See all commands and change their keys</source>
        <translation>すべてのコマンドを一覧し、キーを変更</translation>
    </message>
    <message>
        <source>&amp;About Agentwright</source>
        <translation>Agentwright について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>書式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Look for a text or a regular expression</source>
        <translation>テキストまたは正規表現を検索</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Replace what is found, here or in all open definitions</source>
        <translation>見つかった箇所を、ここまたは開いているすべての定義で置換</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>次の一致箇所へ移動</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>前の一致箇所へ移動</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a line by its number</source>
        <translation>番号で指定した行へ移動</translation>
    </message>
    <message>
        <source>Go to &amp;Heading…</source>
        <translation>見出しへ移動(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to a section of the prompt by its title</source>
        <translation>プロンプトのセクションへ見出し名で移動</translation>
    </message>
    <message>
        <source>&amp;Go to File…</source>
        <translation>ファイルへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Find an open, recent or neighbouring file by its name</source>
        <translation>開いているファイル、最近のファイル、近くのファイルを名前で検索</translation>
    </message>
    <message>
        <source>&amp;Find Command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find any command by its name and run it</source>
        <translation>コマンドを名前で検索して実行</translation>
    </message>
    <message>
        <source>Paste as Plain &amp;Text</source>
        <translation>プレーンテキストとして貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Insert the clipboard&apos;s text as it is, without turning HTML into Markdown</source>
        <translation>HTML を Markdown に変換せず、クリップボードのテキストをそのまま挿入</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>Make the selection or the word bold, or take it back</source>
        <translation>選択範囲または単語を太字にする、または解除する</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>Make the selection or the word italic, or take it back</source>
        <translation>選択範囲または単語を斜体にする、または解除する</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Mark the selection or the word as code, or take it back</source>
        <translation>選択範囲または単語をコードにする、または解除する</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>取り消し線(&amp;S)</translation>
    </message>
    <message>
        <source>Strike the selection or the word through, or take it back</source>
        <translation>選択範囲または単語に取り消し線を引く、または解除する</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Make a link of the selection or the word</source>
        <translation>選択範囲または単語をリンクにする</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>見出し 1(&amp;1)</translation>
    </message>
    <message>
        <source>Make the line a heading of level 1, or plain text again</source>
        <translation>行をレベル 1 の見出しにする、または通常の本文に戻す</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>見出し 2(&amp;2)</translation>
    </message>
    <message>
        <source>Make the line a heading of level 2, or plain text again</source>
        <translation>行をレベル 2 の見出しにする、または通常の本文に戻す</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>見出し 3(&amp;3)</translation>
    </message>
    <message>
        <source>Make the line a heading of level 3, or plain text again</source>
        <translation>行をレベル 3 の見出しにする、または通常の本文に戻す</translation>
    </message>
    <message>
        <source>Heading &amp;Deeper</source>
        <translation>見出しを下げる(&amp;D)</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level down</source>
        <translation>選択範囲の見出しを 1 レベル下げる</translation>
    </message>
    <message>
        <source>Heading Hi&amp;gher</source>
        <translation>見出しを上げる(&amp;G)</translation>
    </message>
    <message>
        <source>Move the headings in the selection one level up</source>
        <translation>選択範囲の見出しを 1 レベル上げる</translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation>箇条書き(&amp;U)</translation>
    </message>
    <message>
        <source>Make the lines a list, or plain text again</source>
        <translation>行を箇条書きにする、または通常の本文に戻す</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>番号付きリスト(&amp;N)</translation>
    </message>
    <message>
        <source>Make the lines a numbered list, or plain text again</source>
        <translation>行を番号付きリストにする、または通常の本文に戻す</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>タスクリスト(&amp;T)</translation>
    </message>
    <message>
        <source>Make the lines a list of tasks, or plain text again</source>
        <translation>行をタスクリストにする、または通常の本文に戻す</translation>
    </message>
    <message>
        <source>Tic&amp;k Task</source>
        <translation>タスクにチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Tick the tasks in the selection, or untick them</source>
        <translation>選択範囲のタスクにチェックを付ける、または外す</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Quote the lines, or take it back</source>
        <translation>行を引用にする、または解除する</translation>
    </message>
    <message>
        <source>Ind&amp;ent</source>
        <translation>インデント(&amp;E)</translation>
    </message>
    <message>
        <source>Move the lines to the right</source>
        <translation>行を右へ移動</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>インデント解除(&amp;O)</translation>
    </message>
    <message>
        <source>Move the lines to the left</source>
        <translation>行を左へ移動</translation>
    </message>
    <message>
        <source>Code Bloc&amp;k</source>
        <translation>コードブロック(&amp;K)</translation>
    </message>
    <message>
        <source>Put the lines into a code block</source>
        <translation>行をコードブロックに入れる</translation>
    </message>
    <message>
        <source>&amp;Wrap in Tag…</source>
        <translation>タグで囲む(&amp;W)…</translation>
    </message>
    <message>
        <source>Put a pair of tags around the selection</source>
        <translation>選択範囲を 1 組のタグで囲む</translation>
    </message>
    <message>
        <source>Insert T&amp;able</source>
        <translation>表を挿入(&amp;A)</translation>
    </message>
    <message>
        <source>Insert a table with three columns</source>
        <translation>3 列の表を挿入</translation>
    </message>
    <message>
        <source>Align Tab&amp;le</source>
        <translation>表を整列(&amp;L)</translation>
    </message>
    <message>
        <source>Lay the table at the caret out in columns</source>
        <translation>カーソル位置の表の列を揃える</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>アウトライン(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the sections of the prompt</source>
        <translation>プロンプトのセクションの表示/非表示</translation>
    </message>
    <message>
        <source>Go to O&amp;utline</source>
        <translation>アウトラインへ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Put the focus in the list of sections</source>
        <translation>フォーカスをセクションの一覧に移す</translation>
    </message>
    <message>
        <source>Fold or &amp;Unfold Here</source>
        <translation>ここを折りたたむ/展開(&amp;U)</translation>
    </message>
    <message>
        <source>Hide the section, tags or code at the caret, or show it again</source>
        <translation>カーソル位置のセクション、タグ、コードを隠す、または再表示する</translation>
    </message>
    <message>
        <source>Fold A&amp;ll Sections</source>
        <translation>すべてのセクションを折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>Show the outermost headings and tags only</source>
        <translation>最も外側の見出しとタグだけを表示</translation>
    </message>
    <message>
        <source>U&amp;nfold All</source>
        <translation>すべて展開(&amp;N)</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべてを表示</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>行を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Swap the lines with the one above</source>
        <translation>行を 1 つ上の行と入れ替える</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>行を下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Swap the lines with the one below</source>
        <translation>行を 1 つ下の行と入れ替える</translation>
    </message>
    <message>
        <source>Move Section Up</source>
        <translation>セクションを上へ移動</translation>
    </message>
    <message>
        <source>Swap the section with the one above</source>
        <translation>セクションを 1 つ上のセクションと入れ替える</translation>
    </message>
    <message>
        <source>Move Section Down</source>
        <translation>セクションを下へ移動</translation>
    </message>
    <message>
        <source>Swap the section with the one below</source>
        <translation>セクションを 1 つ下のセクションと入れ替える</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>補完(&amp;C)</translation>
    </message>
    <message>
        <source>Show which keys, values, tools, tags or headings could stand at the caret</source>
        <translation>カーソル位置に書けるキー、値、ツール、タグ、見出しを表示</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet…</source>
        <translation>スニペットを挿入(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a piece of text with places to fill in; Tab goes from one to the next</source>
        <translation>記入欄のある定型文を挿入(Tab で次の欄へ移動)</translation>
    </message>
    <message>
        <source>Edit O&amp;wn Snippets</source>
        <translation>自分のスニペットを編集(&amp;W)</translation>
    </message>
    <message>
        <source>Open the file with the snippets of your own</source>
        <translation>自分のスニペットのファイルを開く</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>スペルチェック(&amp;S)</translation>
    </message>
    <message>
        <source>Underline words that the dictionary does not know; the context menu corrects them</source>
        <translation>辞書にない単語に下線を引く(コンテキストメニューで訂正できます)</translation>
    </message>
    <message>
        <source>Show White Sp&amp;ace</source>
        <translation>空白文字を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show blanks and tabs as signs</source>
        <translation>空白とタブを記号で表示</translation>
    </message>
    <message>
        <source>F&amp;ocus on the Paragraph</source>
        <translation>段落に集中(&amp;O)</translation>
    </message>
    <message>
        <source>Make everything but the paragraph of the caret paler</source>
        <translation>カーソルのある段落以外を薄く表示</translation>
    </message>
    <message>
        <source>&amp;Distraction-Free</source>
        <translation>集中モード(&amp;D)</translation>
    </message>
    <message>
        <source>Show the text alone, on the whole screen</source>
        <translation>テキストだけを全画面に表示</translation>
    </message>
    <message>
        <source>Split Te&amp;xt Side by Side</source>
        <translation>テキストを左右に分割(&amp;X)</translation>
    </message>
    <message>
        <source>Show two places of the text beside each other</source>
        <translation>テキストの2か所を左右に並べて表示します</translation>
    </message>
    <message>
        <source>Split Text Sta&amp;cked</source>
        <translation>テキストを上下に分割(&amp;C)</translation>
    </message>
    <message>
        <source>Show two places of the text one above the other</source>
        <translation>テキストの2か所を上下に並べて表示します</translation>
    </message>
    <message>
        <source>Go to the Other &amp;View</source>
        <translation>もう一方の表示へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Put the focus in the other half of a split text</source>
        <translation>分割したテキストのもう一方にフォーカスを移します</translation>
    </message>
    <message>
        <source>No character is invisible or looks like another one.</source>
        <translation>見えない文字や、別の文字に見える文字はありません。</translation>
    </message>
    <message>
        <source>Go to Next Inv&amp;isible Character</source>
        <translation>次の見えない文字へ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the next character that nobody sees or that looks like another one, and name it</source>
        <translation>次の見えない文字、または別の文字に見える文字へ移動し、その名前を示します</translation>
    </message>
    <message>
        <source>Compare With What an E&amp;xport Keeps</source>
        <translation>エクスポートで残るものと比較(&amp;X)</translation>
    </message>
    <message>
        <source>See what of this definition is left after it was exported for another tool</source>
        <translation>ほかのツール向けにエクスポートした後、この定義の何が残るかを表示します</translation>
    </message>
    <message>
        <source>Go to Messa&amp;ge</source>
        <translation>メッセージへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Put the focus on the choices of the latest message</source>
        <translation>最新のメッセージの選択肢にフォーカスを移します</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Find O&amp;verlap</source>
        <translation>重なりを検索(&amp;V)</translation>
    </message>
    <message>
        <source>Show which agents claim the same work, and which prompts are nearly equal</source>
        <translation>同じ仕事を担うエージェントと、ほぼ同じプロンプトを表示します</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>一括編集(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompareDialog</name>
    <message>
        <source>The texts are equal.</source>
        <translation>テキストは同じです。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Completion</name>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>ここに書けるもの</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DefinitionCompare</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>例 %1</translation>
    </message>
    <message>
        <source>Beginning of the prompt</source>
        <translation>プロンプトの冒頭</translation>
    </message>
    <message>
        <source>Section “%1”</source>
        <translation>セクション「%1」</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>こちらのみ</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>相手のみ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>Show what is the &amp;same</source>
        <translation>同じ部分も表示(&amp;S)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>&amp;Take Over From There</source>
        <translation>相手から取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Compare %1 With %2</source>
        <translation>%1 と %2 を比較</translation>
    </message>
    <message>
        <source>Parts that differ</source>
        <translation>異なる部分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>こちら: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>両方とも同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) differ.</source>
        <translation>
            <numerusform>%n 個の部分が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove Here</source>
        <translation>こちらから削除(&amp;R)</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>こちらで変更</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>あちらで変更</translation>
    </message>
    <message>
        <source>changed in both, in the same way</source>
        <translation>両方で同じように変更</translation>
    </message>
    <message>
        <source>changed in both, differently</source>
        <translation>両方で異なる変更</translation>
    </message>
    <message>
        <source>what an export keeps</source>
        <translation>エクスポートで残るもの</translation>
    </message>
    <message>
        <source>Where both come from</source>
        <translation>両方の元</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Where Both Come &amp;From</source>
        <translation>両方の元(&amp;F)</translation>
    </message>
    <message>
        <source>Say again what both come from</source>
        <translation>共通の元の内容に戻します</translation>
    </message>
    <message>
        <source>With the version that both come from it can be told who changed what</source>
        <translation>共通の元があれば、どちらが何を変えたかがわかります</translation>
    </message>
    <message>
        <source>Exported for</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>&amp;Exported for:</source>
        <translation>エクスポート先(&amp;E):</translation>
    </message>
    <message>
        <source>The &amp;Committed Version</source>
        <translation>コミット済みの版(&amp;C)</translation>
    </message>
    <message>
        <source>A &amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Both come from: %1</source>
        <translation>両方の元: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DestinationForm</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>自分のすべてのプロジェクト(ユーザー)</translation>
    </message>
    <message>
        <source>A plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他の場所</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>対象(&amp;F):</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>フォルダー(&amp;D):</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The plugin&apos;s folder “agents”</source>
        <translation>プラグインの「agents」フォルダー</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This is no file name that every system takes.</source>
        <translation>すべてのシステムで使えるファイル名ではありません。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>この名前のファイルはすでにあります。</translation>
    </message>
    <message>
        <source>&amp;Use Another Name</source>
        <translation>別の名前を使用(&amp;U)</translation>
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
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DiskCommands</name>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>「%1」は開いた後に別のプログラムによって変更されました。何も保存していません。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and you have unsaved changes.</source>
        <translation>「%1」が別のプログラムによって変更されましたが、こちらにも保存されていない変更があります。</translation>
    </message>
    <message>
        <source>The folder of “%1” is gone. Your text is still here.</source>
        <translation>「%1」のフォルダーがなくなりました。テキストは失われていません。</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved by another program. Your text is still here.</source>
        <translation>「%1」が別のプログラムによって削除または移動されました。テキストは失われていません。</translation>
    </message>
    <message>
        <source>Make the Folder and Save</source>
        <translation>フォルダーを作成して保存</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>再保存</translation>
    </message>
    <message>
        <source>Make Writable and Save</source>
        <translation>書き込み可能にして保存</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and read again. Undo brings the earlier text back.</source>
        <translation>「%1」が別のプログラムによって変更されたため、再読み込みしました。元に戻すと以前のテキストに戻ります。</translation>
    </message>
    <message>
        <source>Change by Another Program</source>
        <translation>別のプログラムによる変更</translation>
    </message>
    <message>
        <source>What the file on disk has (+) other than your text (−):</source>
        <translation>手元のテキスト (−) に対するディスク上のファイル (+) の違い:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>マージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>相手の変更を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Both changes are in the text now. It is not saved yet; undo takes the merge back.</source>
        <translation>両方の変更がテキストに入りました。まだ保存されていません。元に戻すとマージを取り消せます。</translation>
    </message>
    <message>
        <source>“%1” was renamed by another program: “%2” has what it held. Your text is still here.</source>
        <translation>“%1” は別のプログラムによって名前が変更されました: “%2” に同じ内容があります。テキストはここに残っています。</translation>
    </message>
    <message>
        <source>Go On with the Renamed File</source>
        <translation>名前の変わったファイルで続ける</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Nothing was saved.</source>
        <translation>フォルダー「%1」がありません。何も保存されていません。</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>自分の変更を維持</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::DocumentPage</name>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Second view of the text</source>
        <translation>テキストの2つ目の表示</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Errors</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a definition inside of it.</source>
        <translation>「%1」はフォルダーです。その中の定義を選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions and that it is a regular file.</source>
        <translation>「%1」を読み込めません。アクセス権と、通常のファイルであることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: file or folder are read-only. Your text is still here; save it elsewhere.</source>
        <translation>「%1」に書き込めません。ファイルまたはフォルダーが読み取り専用です。テキストは失われていません。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>“%1” is too large for a definition (more than 32 MB) and was not opened.</source>
        <translation>「%1」は定義として大きすぎるため(32 MB 超)、開きませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not saved because the disk is full. The file on disk is as it was, your text is still here.</source>
        <translation>ディスクの空きがないため「%1」を保存できませんでした。ディスク上のファイルは元のままで、テキストも失われていません。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved.</source>
        <translation>「%1」は開いた後に別のプログラムによって変更されました。何も保存していません。</translation>
    </message>
    <message>
        <source>“%1” was not saved: the text holds half of a character that cannot be written.</source>
        <translation>「%1」を保存できませんでした。テキストに、書き込めない不完全な文字(文字の半分)があります。</translation>
    </message>
    <message>
        <source>“%1” holds other files of the same name.</source>
        <translation>「%1」には同じ名前の別のファイルがあります。</translation>
    </message>
    <message>
        <source>A file name inside of “%1” is not safe.</source>
        <translation>「%1」の中に安全でないファイル名があります。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>「%1」を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>The change was not made: the frontmatter would not be read as intended. Edit it in the text.</source>
        <translation>変更は行われませんでした。フロントマターが意図どおりに読み取られなくなります。テキストで編集してください。</translation>
    </message>
    <message>
        <source>The change does not fit the text any more. Try again.</source>
        <translation>変更が現在のテキストに合わなくなっています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This value can only be edited in the text.</source>
        <translation>この値はテキストでのみ編集できます。</translation>
    </message>
    <message>
        <source>Nothing is written: this file is there already and cannot be added to. %1</source>
        <translation>何も書き込まれません。このファイルはすでにあり、追記できません。%1</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: its name is not UTF-8. Rename the file.</source>
        <translation>「%1」を開けません：名前が UTF-8 ではありません。ファイルの名前を変えてください。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExampleCard</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上へ移動 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下へ移動 (Alt+Down)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove (Delete on the heading)</source>
        <translation>削除(見出しで Delete)</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What happens before</source>
        <translation>その前に起きたこと</translation>
    </message>
    <message>
        <source>Add a turn behind the last one</source>
        <translation>最後の発言の後に発言を追加</translation>
    </message>
    <message>
        <source>Commentary</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Why the agent is called</source>
        <translation>エージェントが呼び出される理由</translation>
    </message>
    <message>
        <source>Drag to move the example</source>
        <translation>ドラッグして例を移動</translation>
    </message>
    <message>
        <source>User Turn</source>
        <translation>ユーザーの発言</translation>
    </message>
    <message>
        <source>Assistant Turn</source>
        <translation>アシスタントの発言</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>例 %1 / %2</translation>
    </message>
    <message>
        <source>Drag example %1</source>
        <translation>例 %1 をドラッグ</translation>
    </message>
    <message>
        <source>Move example %1 up</source>
        <translation>例 %1 を上へ移動</translation>
    </message>
    <message>
        <source>Move example %1 down</source>
        <translation>例 %1 を下へ移動</translation>
    </message>
    <message>
        <source>Duplicate example %1</source>
        <translation>例 %1 を複製</translation>
    </message>
    <message>
        <source>Remove example %1</source>
        <translation>例 %1 を削除</translation>
    </message>
    <message>
        <source>Add a turn to example %1</source>
        <translation>例 %1 に発言を追加</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportCommands</name>
    <message>
        <source>Files written: %1, to “%2”.</source>
        <translation>書き込んだファイル: %1、場所: 「%2」。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportDialog</name>
    <message>
        <source>Write &amp;limits into the prompt</source>
        <translation>制限をプロンプトに書き込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;All open definitions (%1)</source>
        <translation>開いているすべての定義 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>An agent may do more there than its author allows.</source>
        <translation>エージェントが、作者の許可した以上のことをそこで行える可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Write the Limits Into the Prompt</source>
        <translation>制限をプロンプトに書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fix in the Definition</source>
        <translation>定義で修正(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>My home folder</source>
        <translation>自分のホームフォルダー</translation>
    </message>
    <message>
        <source>Limits that a format cannot hold stand in the prompt, where nothing enforces them.</source>
        <translation>形式で保持できない制限はプロンプトに書かれますが、強制力はありません。</translation>
    </message>
    <message>
        <source>Forma&amp;ts:</source>
        <translation>形式(&amp;T):</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>対象(&amp;O):</translation>
    </message>
    <message>
        <source>Close this window and go to what the chosen line is about</source>
        <translation>このウィンドウを閉じ、選択した行の該当箇所へ移動</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>書き込む形式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip アーカイブ</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ExportView</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FieldRow</name>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>テキストで表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Which Tools Read It</source>
        <translation>読み取るツール</translation>
    </message>
    <message>
        <source>Reset to What Is Saved</source>
        <translation>保存済みの値にリセット</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>テキストで表示</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FileCommands</name>
    <message>
        <source>“%1” is open in another tab. Close it there, or save under another name.</source>
        <translation>「%1」は別のタブで開かれています。そのタブを閉じるか、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位のみ</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Only in what was selected</source>
        <translation>選択していた範囲のみ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>全ファイル</translation>
    </message>
    <message>
        <source>In all open definitions</source>
        <translation>開いているすべての定義</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace this match and go to the next</source>
        <translation>この一致を置換して次へ移動</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace every match as one step</source>
        <translation>すべての一致を 1 つの操作で置換</translation>
    </message>
    <message>
        <source>from the top</source>
        <translation>先頭から検索</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>末尾から検索</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and maybe more</source>
        <translation>%1(さらにある可能性あり)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 replaced in %2 files</source>
        <translation>%2 個のファイルで %1 件を置換しました</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 件を置換しました</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FixPreviewDialog</name>
    <message>
        <source>Also fixes that have to be &amp;looked at</source>
        <translation>確認が必要な修正も含める(&amp;L)</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Such a fix may change what the definition means</source>
        <translation>このような修正は定義の意味を変える可能性があります</translation>
    </message>
    <message>
        <source>Problems that go away</source>
        <translation>解消される問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Working out the fixes…</source>
        <translation>修正を計算しています…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without you.</source>
        <translation>自動で修正できるものはありません。</translation>
    </message>
    <message>
        <source>Problems that go away: %1.</source>
        <translation>解消される問題: %1。</translation>
    </message>
    <message>
        <source>One undo takes the changes of the text back.</source>
        <translation>テキストの変更は 1 回の「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>The file will be saved in another encoding, or without a byte-order mark, or with other line ends.</source>
        <translation>ファイルは、別のエンコーディング、バイト順マークなし、または別の改行で保存されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Form</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Only in the text:</source>
        <translation>テキストのみ:</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>テキストで表示</translation>
    </message>
    <message>
        <source>changes files</source>
        <translation>ファイルを変更します</translation>
    </message>
    <message>
        <source>runs commands</source>
        <translation>コマンドを実行します</translation>
    </message>
    <message>
        <source>uses the network</source>
        <translation>ネットワークを使用します</translation>
    </message>
    <message>
        <source>asks before it acts</source>
        <translation>実行前に確認します</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 は読み取ります</translation>
    </message>
    <message>
        <source>%1 ignores it</source>
        <translation>%1 は無視します</translation>
    </message>
    <message>
        <source>%1 does not load a file that has it</source>
        <translation>%1 はこれを含むファイルを読み込みません</translation>
    </message>
    <message>
        <source>A key of %1, which Claude Code does not know.</source>
        <translation>%1 のキーで、Claude Code は認識しません。</translation>
    </message>
    <message>
        <source>A key that Claude Code does not know.</source>
        <translation>Claude Code が認識しないキーです。</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Claude Code %1 以降</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>根拠: %1</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>その他のキー</translation>
    </message>
    <message>
        <source>The key is there more than once.</source>
        <translation>このキーが複数あります。</translation>
    </message>
    <message>
        <source>The value uses an alias, an anchor or a tag.</source>
        <translation>値にエイリアス、アンカー、またはタグが使われています。</translation>
    </message>
    <message>
        <source>The value is nested YAML.</source>
        <translation>値が入れ子の YAML です。</translation>
    </message>
    <message>
        <source>There is a comment inside of the value.</source>
        <translation>値の中にコメントがあります。</translation>
    </message>
    <message>
        <source>The value cannot be read.</source>
        <translation>値を読み取れません。</translation>
    </message>
    <message>
        <source>It is not clear where the entries begin and end.</source>
        <translation>項目の始まりと終わりが明確ではありません。</translation>
    </message>
    <message>
        <source>The frontmatter has no closing line.</source>
        <translation>フロントマターに終了行がありません。</translation>
    </message>
    <message>
        <source>The value is merged in from elsewhere.</source>
        <translation>値が別の場所からマージされています。</translation>
    </message>
    <message>
        <source>The frontmatter is too large.</source>
        <translation>フロントマターが大きすぎます。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::FormView</name>
    <message>
        <source>Add Field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>Of Other Tools</source>
        <translation>他のツールのフィールド</translation>
    </message>
    <message>
        <source>Search fields and values</source>
        <translation>フィールドと値を検索</translation>
    </message>
    <message>
        <source>Search the form</source>
        <translation>フォームを検索</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HeatMap</name>
    <message>
        <source>How alike the agents are</source>
        <translation>エージェントの類似度</translation>
    </message>
    <message>
        <source>%1 and %2: %3 per cent</source>
        <translation>%1 と %2: %3 パーセント</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HistoryDialog</name>
    <message>
        <source>Earlier Versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>What was saved of “%1”. The difference shows what restoring adds (+) and removes (−).</source>
        <translation>保存された「%1」の内容です。差分は、復元で追加される行 (+) と削除される行 (−) を示します。</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>バージョン(新しい順)</translation>
    </message>
    <message>
        <source>Difference from the present text</source>
        <translation>現在のテキストとの差分</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Each save keeps one.</source>
        <translation>以前のバージョンはまだありません。保存するたびに 1 つ保管されます。</translation>
    </message>
    <message>
        <source>This version is the present text.</source>
        <translation>このバージョンは現在のテキストと同じです。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::HoverHelp</name>
    <message>
        <source>Values: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>Since Claude Code %1</source>
        <translation>Claude Code %1 以降</translation>
    </message>
    <message>
        <source>The model of the main conversation.</source>
        <translation>メインの会話のモデル。</translation>
    </message>
    <message>
        <source>A name that moves on to newer models.</source>
        <translation>新しいモデルに順次切り替わる名前。</translation>
    </message>
    <message>
        <source>One certain model; it does not move on to newer ones.</source>
        <translation>特定の 1 つのモデル。新しいモデルには切り替わりません。</translation>
    </message>
    <message>
        <source>A model of another vendor: Claude Code passes the name on, and the call fails.</source>
        <translation>他社のモデル。Claude Code は名前をそのまま渡すため、呼び出しは失敗します。</translation>
    </message>
    <message>
        <source>Nobody sees it, but the model reads it.</source>
        <translation>目には見えませんが、モデルは読み取ります。</translation>
    </message>
    <message>
        <source>It looks like a blank, but is another one.</source>
        <translation>空白のように見えますが、別の文字です。</translation>
    </message>
    <message>
        <source>It looks like “%1”, but is another letter.</source>
        <translation>「%1」のように見えますが、別の文字です。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ImportDialog</name>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>%1, from %2:</source>
        <translation>%1(%2 から):</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>インポートしなかったもの: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>読み取れなかったもの: %1</translation>
    </message>
    <message>
        <source>Files that are no agents: %1</source>
        <translation>エージェントでないファイル: %1</translation>
    </message>
    <message>
        <source>&amp;Keep what Claude Code does not know, under a prefix</source>
        <translation>Claude Code が認識しないものを接頭辞付きで保持(&amp;K)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>インポートの結果</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>フォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Agents of other tools:</source>
        <translation>他のツールのエージェント:</translation>
    </message>
    <message>
        <source>Forma&amp;t:</source>
        <translation>形式(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Write to:</source>
        <translation>書き込み先(&amp;W):</translation>
    </message>
    <message>
        <source>What comes &amp;over, and what does not:</source>
        <translation>引き継がれるものと引き継がれないもの(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>The clipboard&apos;s text</source>
        <translation>クリップボードのテキスト</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Give hooks and MCP servers of a plugin to each of its agents</source>
        <translation>プラグインのフックと MCP サーバーを各エージェントに渡す(&amp;G)</translation>
    </message>
    <message>
        <source>Otherwise only an agent that is alone in its plugin gets them.</source>
        <translation>それ以外の場合は、プラグインにただ一つのエージェントだけが受け取ります。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Bulk Edit…</source>
        <translation>一括編集(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Rename File…</source>
        <translation>ファイル名を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>ごみ箱へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show in File Manager</source>
        <translation>ファイルマネージャーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Rename &amp;Agent…</source>
        <translation>エージェント名を変更(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryColumns</name>
    <message>
        <source>Claude Code does not load it</source>
        <translation>Claude Code は読み込みません</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>About %1 tokens always on, %2 when it is called</source>
        <translation>常時約 %1 トークン、呼び出し時 %2 トークン</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>エラー: %1、警告: %2、ヒント: %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠れている</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>名前が重複</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The agent&apos;s name, or the file&apos;s where it has none</source>
        <translation>エージェントの名前。ない場合はファイルの名前</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Errors, warnings and hints in the file</source>
        <translation>ファイル内のエラー、警告、ヒント</translation>
    </message>
    <message>
        <source>Same Name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Which one counts where several agents have the same name</source>
        <translation>同じ名前のエージェントが複数ある場合に有効なもの</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>When the agent is to be called</source>
        <translation>エージェントを呼び出すべき場面</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model; empty where the file names none</source>
        <translation>モデル。ファイルに指定がない場合は空</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The colour that the agent is shown in</source>
        <translation>エージェントの表示色</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The tools that the agent may use</source>
        <translation>エージェントが使用できるツール</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>A rough estimate</source>
        <translation>おおよその推定値</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>When the file was changed last</source>
        <translation>ファイルが最後に変更された日時</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Where the agent counts</source>
        <translation>エージェントが有効な範囲</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>ファイルの名前</translation>
    </message>
    <message>
        <source>Loads In</source>
        <translation>読み込むツール</translation>
    </message>
    <message>
        <source>How many tools load the file as it is</source>
        <translation>ファイルをそのまま読み込むツールの数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In the format of %1: to open it is to import it</source>
        <translation>%1 の形式です: 開くとインポートになります</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Whose place the file is in, or whose format</source>
        <translation>ファイルの場所または形式がどのツールのものか</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryCommands</name>
    <message>
        <source>No problems were found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Only the first %1 definitions were opened.</source>
        <translation>最初の %1 個の定義だけを開きました。</translation>
    </message>
    <message>
        <source>Rename File</source>
        <translation>ファイル名を変更</translation>
    </message>
    <message>
        <source>New name of the file:</source>
        <translation>ファイルの新しい名前:</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>「%1」はファイルの名前に使えません。</translation>
    </message>
    <message>
        <source>“%1” could not be renamed.</source>
        <translation>「%1」の名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>Not moved to the trash: %1</source>
        <translation>ごみ箱へ移動できなかったもの: %1</translation>
    </message>
    <message>
        <source>Files of other tools are imported first: open them.</source>
        <translation>ほかのツールのファイルは先にインポートします。開いてください。</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>There is nothing to edit: the library shows no definitions.</source>
        <translation>編集するものがありません。ライブラリに定義が表示されていません。</translation>
    </message>
    <message>
        <source>Bulk Edit</source>
        <translation>一括編集</translation>
    </message>
    <message>
        <source>Bulk Edit: %1</source>
        <translation>一括編集: %1</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How %1 takes the file</source>
        <translation>%1 によるファイルの扱い</translation>
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
        <translation>フォルダーの調査を停止</translation>
    </message>
    <message>
        <source>Open a folder to see all agents below it: a project, your own agents, plugins.</source>
        <translation>フォルダーを開くと、その下にあるすべてのエージェントが表示されます。プロジェクト、自分のエージェント、プラグインなどを開けます。</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>フォルダーを開く…</translation>
    </message>
    <message>
        <source>My Own Agents</source>
        <translation>自分のエージェント</translation>
    </message>
    <message>
        <source>Filter: words, tools:Bash, -color:*</source>
        <translation>フィルター: 語、tools:Bash、-color:*</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>ライブラリーを絞り込む</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>How the library is shown</source>
        <translation>ライブラリーの表示方法</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Saved Views</source>
        <translation>保存した表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>C&amp;lose Folder</source>
        <translation>フォルダーを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>この表示を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save This View</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced:</source>
        <translation>名前(既存の名前の場合は置き換えられます):</translation>
    </message>
    <message>
        <source>The filter knows names, descriptions, models, colours, tools and paths. The search looks into files.</source>
        <translation>フィルターは名前、説明、モデル、色、ツール、パスを対象とします。検索はファイルの中を調べます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are more files than the system can watch: Refresh shows what has changed.</source>
        <translation>システムが監視できる数を超えるファイルがあります。「更新」で変更を表示できます。</translation>
    </message>
    <message>
        <source>Definitions: %1</source>
        <translation>定義: %1</translation>
    </message>
    <message>
        <source>Definitions: %1 of %2</source>
        <translation>定義: %2 中 %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>No definitions in %1</source>
        <translation>%1 に定義はありません</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LibraryView</name>
    <message>
        <source>Library</source>
        <translation>ライブラリー</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LineField</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ListField</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Empty list</source>
        <translation>空の一覧</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>次のもののみ</translation>
    </message>
    <message>
        <source>Add: names, separated by commas</source>
        <translation>追加: 名前をコンマ区切りで入力</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>項目を追加</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::LossTree</name>
    <message>
        <source>What is kept and lost</source>
        <translation>保持されるものと失われるもの</translation>
    </message>
    <message>
        <source>Agent and field</source>
        <translation>エージェントとフィールド</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換結果</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>エクスポートされない</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 を %2 として</translation>
    </message>
    <message>
        <source>with losses</source>
        <translation>損失あり</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
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
        <translation>書き込んだ定義: %1。</translation>
    </message>
    <message>
        <source>The clipboard holds an agent of %1.</source>
        <translation>クリップボードに %1 のエージェントがあります。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Open definitions</source>
        <translation>開いている定義</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>振り分け</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>Main Tool Bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>一覧をクリア(&amp;C)</translation>
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
        <translation>プロンプトを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Problems removed: %1. Undo takes all of it back.</source>
        <translation>解消した問題: %1。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>No program is set up for “%1”. Any text editor will do.</source>
        <translation>「%1」に関連付けられたプログラムがありません。どのテキストエディターでも開けます。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ManageTemplatesDialog</name>
    <message>
        <source>Built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のもの</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>テンプレートの管理</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Templates and blocks:</source>
        <translation>テンプレートとブロック(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Share as File…</source>
        <translation>ファイルとして共有(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Cannot be used. %1</source>
        <translation>使用できません。%1</translation>
    </message>
    <message>
        <source>Another one with the same identifier is used instead</source>
        <translation>同じ識別子を持つ別のものが代わりに使われます</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Comes with the program; duplicate it to change it.</source>
        <translation>プログラムに付属しています。変更するには複製してください。</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>「%1」にコピーしました。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>「%1」を削除できませんでした: %2</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>「%1」に書き込みました。</translation>
    </message>
    <message>
        <source>“%1” was not imported: it is no template that can be used. %2</source>
        <translation>「%1」をインポートしませんでした。使用できるテンプレートではありません。%2</translation>
    </message>
    <message>
        <source>“%1” was not imported: you have a template with the identifier “%2” already.</source>
        <translation>「%1」をインポートしませんでした。識別子「%2」のテンプレートがすでにあります。</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>「%1」をインポートしました。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>You and another program changed the same lines of “%1”. What only one of you changed is merged by itself. Choose what becomes of the rest; undo takes all of it back.</source>
        <translation>あなたと別のプログラムが「%1」の同じ行を変更しました。一方だけが変更した箇所は自動的にマージされます。残りの扱いを選択してください。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Your lines (−) and those on disk (+)</source>
        <translation>自分の行 (−) とディスク上の行 (+)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を維持</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>Both, mine first</source>
        <translation>両方(自分の変更が先)</translation>
    </message>
    <message>
        <source>&amp;Do with these lines:</source>
        <translation>これらの行の扱い(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>マージ(&amp;M)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>%1～%2 行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手の変更</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::MultilineField</name>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NameField</name>
    <message>
        <source>Usual spelling: %1</source>
        <translation>通常の表記: %1</translation>
    </message>
    <message>
        <source>%1 has this name too: only one of them is used.</source>
        <translation>%1 もこの名前です。使われるのは一方だけです。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::NewAgentWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>New Agent</source>
        <translation>新しいエージェント</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The file of an agent…</source>
        <translation>エージェントのファイル…</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>結果(&amp;R):</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start &amp;from:</source>
        <translation>出発点(&amp;F):</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* は必須項目です</translation>
    </message>
    <message>
        <source>This definition cannot be a starting point. %1</source>
        <translation>この定義は出発点にできません。%1</translation>
    </message>
    <message>
        <source>The next page asks for a new name and for what else should differ.</source>
        <translation>次のページで、新しい名前とその他の変更点を入力します。</translation>
    </message>
    <message>
        <source>What should the agent begin as?</source>
        <translation>エージェントを何から始めますか?</translation>
    </message>
    <message>
        <source>What should it do, and how?</source>
        <translation>何をどのように行いますか?</translation>
    </message>
    <message>
        <source>Where should it be saved?</source>
        <translation>どこに保存しますか?</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>ステップ %1/3: %2</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::OutlinePanel</name>
    <message>
        <source>The prompt has no headings and no parts in tags.</source>
        <translation>プロンプトに見出しやタグで囲まれた部分がありません。</translation>
    </message>
    <message>
        <source>Outline of the prompt</source>
        <translation>プロンプトのアウトライン</translation>
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
        <translation>説明の一致率の下限</translation>
    </message>
    <message>
        <source>Agents that overlap</source>
        <translation>重なるエージェント</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>And</source>
        <translation>相手のエージェント</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>決め手の語</translation>
    </message>
    <message>
        <source>No agents here.</source>
        <translation>ここにエージェントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) compared</source>
        <translation>
            <numerusform>%n 個のエージェントを比較しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Descriptions: %n pair(s)</source>
        <translation>
            <numerusform>説明: %n 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts: %n pair(s)</source>
        <translation>
            <numerusform>プロンプト: %n 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names taken twice: %n</source>
        <translation>
            <numerusform>重複している名前: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>one hides the others</source>
        <translation>1 つが他を隠しています</translation>
    </message>
    <message>
        <source>one is loaded, and which one is not defined</source>
        <translation>1 つが読み込まれますが、どれかは定まっていません</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠れている</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>may count</source>
        <translation>有効かもしれない</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>1 行に 1 つ</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ParameterForm</name>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>入力する項目はありません。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PlannedFilesView</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>追記</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>What is shown of the file</source>
        <translation>ファイルの表示内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>What changes in the chosen file</source>
        <translation>選択したファイルの変更点</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>選択したファイル</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PluginForm</name>
    <message>
        <source>Plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>Take &amp;hooks and servers along</source>
        <translation>フックとサーバーも含める(&amp;H)</translation>
    </message>
    <message>
        <source>Wrap in a &amp;marketplace:</source>
        <translation>マーケットプレイスに入れる(&amp;M):</translation>
    </message>
    <message>
        <source>SPDX identifier. For MIT and 0BSD of a named author the text is written to LICENSE.</source>
        <translation>SPDX 識別子。作者の指定がある MIT と 0BSD では、ライセンス文が LICENSE に書き込まれます。</translation>
    </message>
    <message>
        <source>Claude Code ignores them in a plugin&apos;s agents. In the plugin itself they hold for the whole session.</source>
        <translation>Claude Code はプラグインのエージェントにあるこれらを無視します。プラグイン自体に置くと、セッション全体で有効になります。</translation>
    </message>
    <message>
        <source>Name of the marketplace</source>
        <translation>マーケットプレイスの名前</translation>
    </message>
    <message>
        <source>made from the plugin&apos;s name</source>
        <translation>プラグインの名前から作成</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>バージョン(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>説明(&amp;D):</translation>
    </message>
    <message>
        <source>A&amp;uthor:</source>
        <translation>作者(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;License:</source>
        <translation>ライセンス(&amp;L):</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Preview</name>
    <message>
        <source>image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>all tools</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>no tools</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>Lines %1 to %2 are shown when the caret is there.</source>
        <translation>%1～%2 行目は、カーソルがそこにあるときに表示されます。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewPane</name>
    <message>
        <source>Preview of the prompt</source>
        <translation>プロンプトのプレビュー</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PreviewTabs</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>表示結果</translation>
    </message>
    <message>
        <source>As Read By</source>
        <translation>読み取り結果</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemLine</name>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ProblemsFilter</name>
    <message>
        <source>Search problems and rules</source>
        <translation>問題とルールを検索</translation>
    </message>
    <message>
        <source>Search problems</source>
        <translation>問題を検索</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>グループ化:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
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
        <translation>修正</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show what the rule says</source>
        <translation>ルールの説明を表示</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::PromptEdit</name>
    <message>
        <source>Text of the definition</source>
        <translation>定義のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hidden</source>
        <translation>
            <numerusform>%n 行を非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>「%1」を辞書に追加(&amp;A)</translation>
    </message>
    <message>
        <source>Spelling &amp;Language</source>
        <translation>スペルチェックの言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Prompts</name>
    <message>
        <source>Agent definitions (*.md *.markdown *.mdc);;All files (*)</source>
        <translation>エージェント定義 (*.md *.markdown *.mdc);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>“%1” has changes that were not saved. Save them?</source>
        <translation>「%1」に保存されていない変更があります。保存しますか?</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <translation>ファイルの置換</translation>
    </message>
    <message>
        <source>“%1” holds files with other content. Replace them?</source>
        <translation>「%1」に内容の異なるファイルがあります。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Replace File</source>
        <translation>ファイルの置換</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it? What it holds now is lost.</source>
        <translation>「%1」はすでに存在します。置き換えますか? 現在の内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>ごみ箱へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>Move “%1” to the trash?</source>
        <translation>「%1」をごみ箱へ移動しますか?</translation>
    </message>
    <message>
        <source>Move %1 files to the trash?</source>
        <translation>%1 個のファイルをごみ箱へ移動しますか?</translation>
    </message>
    <message>
        <source>Delete File</source>
        <translation>ファイルの削除</translation>
    </message>
    <message>
        <source>Delete “%1”? This cannot be undone.</source>
        <translation>「%1」を削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Agents and bundles (%1);;All files (*)</source>
        <extracomment>%1: patterns such as *.md *.zip</extracomment>
        <translation>エージェントとバンドル (%1);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickFixMenu</name>
    <message>
        <source>No problem here</source>
        <translation>ここに問題はありません</translation>
    </message>
    <message>
        <source>%1 (look at the result)</source>
        <translation>%1(結果を確認してください)</translation>
    </message>
    <message>
        <source>What %1 Says</source>
        <translation>%1 の説明</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickOpen</name>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Lines 1 to %1</source>
        <translation>1～%1 行目</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message>
        <source>File name, or &gt; for commands, @ for headings, : for lines</source>
        <translation>ファイル名。&gt; でコマンド、@ で見出し、: で行</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>タグの名前</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>The prompt has no headings</source>
        <translation>プロンプトに見出しがありません</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::QuickPick</name>
    <message>
        <source>Go to or run</source>
        <translation>移動または実行</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>該当するもの</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
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
        <translation>他 %1 個のツール</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Readings</name>
    <message>
        <source>Exactly as written.</source>
        <translation>書かれているとおりです。</translation>
    </message>
    <message>
        <source>Differs from what is written: underlined is what the tool has instead of what is struck through.</source>
        <translation>書かれている内容と異なります。取り消し線の部分が、ツールでは下線の部分になります。</translation>
    </message>
    <message>
        <source>%1 → %2 (renamed)</source>
        <translation>%1 → %2(名前変更)</translation>
    </message>
    <message>
        <source>%1 (in some sessions only)</source>
        <translation>%1(一部のセッションのみ)</translation>
    </message>
    <message>
        <source>%1 (vanishes)</source>
        <translation>%1(消失)</translation>
    </message>
    <message>
        <source>Inherits all tools.</source>
        <translation>すべてのツールを継承します。</translation>
    </message>
    <message>
        <source>None at all.</source>
        <translation>まったくありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Inherited or not given</source>
        <translation>継承または指定なし</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>その他のフィールド</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>情報の根拠</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>loads, with losses</source>
        <translation>読み込む(損失あり)</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>読み込まない</translation>
    </message>
    <message>
        <source>Measured on %1</source>
        <translation>%1 で実測</translation>
    </message>
    <message>
        <source>From the source of %1</source>
        <translation>%1 のソースによる</translation>
    </message>
    <message>
        <source>From the documentation of %1</source>
        <translation>%1 のドキュメントによる</translation>
    </message>
    <message>
        <source>Inferred for %1: may be wrong</source>
        <translation>%1 についての推定(誤りの可能性あり)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ReadingsView</name>
    <message>
        <source>Tools and what they make of the file</source>
        <translation>ツールとファイルの読み取り結果</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What the chosen tool gets</source>
        <translation>選択したツールが受け取る内容</translation>
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
        <translation>パネル</translation>
    </message>
    <message>
        <source>%1 as committed</source>
        <translation>コミット時の %1</translation>
    </message>
    <message>
        <source>Git is not installed.</source>
        <translation>Git がインストールされていません。</translation>
    </message>
    <message>
        <source>%1 was never committed to a git repository.</source>
        <translation>%1 は git リポジトリにコミットされたことがありません。</translation>
    </message>
    <message>
        <source>Git does not answer.</source>
        <translation>Git が応答しません。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RoutingPanel</name>
    <message>
        <source>Requests or overlap</source>
        <translation>依頼または重なり</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop reading and comparing agents</source>
        <translation>エージェントの読み込みと比較を中止</translation>
    </message>
    <message>
        <source>Stopped: not all agents were read.</source>
        <translation>中止しました。すべてのエージェントは読み込まれていません。</translation>
    </message>
    <message>
        <source>Only the open document is asked.</source>
        <translation>開いている文書だけに尋ねます。</translation>
    </message>
    <message>
        <source>Reading the agents below %1…</source>
        <translation>%1 以下のエージェントを読み込み中…</translation>
    </message>
    <message>
        <source>Comparing the agents below %1…</source>
        <translation>%1 以下のエージェントを比較中…</translation>
    </message>
    <message>
        <source>Asked are the agents below %1</source>
        <translation>尋ねる相手: %1 以下のエージェント</translation>
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
        <translation>依頼</translation>
    </message>
    <message>
        <source>What somebody asks for: which agent would answer?</source>
        <translation>依頼の内容を入力すると、応答するエージェントがわかります</translation>
    </message>
    <message>
        <source>Ask each example&apos;s request of the agents without that example</source>
        <translation>各例の依頼を、その例を除いたエージェントに対して試します</translation>
    </message>
    <message>
        <source>Agents that would answer</source>
        <translation>応答するエージェント</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Words that decide</source>
        <translation>決め手の語</translation>
    </message>
    <message>
        <source>Asked, and who answers</source>
        <translation>依頼先と応答するエージェント</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>What tells them apart</source>
        <translation>見分ける手がかり</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) may answer here.</source>
        <translation>
            <numerusform>%n 個のエージェントが応答する可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n agent(s) has a word of this request.</source>
        <translation>
            <numerusform>%n 個のエージェントのどれにも、この依頼の語がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the words of %n description(s): a model may decide otherwise.</source>
        <translation>
            <numerusform>%n 個の説明の語による推定です。モデルの判断は異なる場合があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No description here has an example.</source>
        <translation>ここには例のある説明がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s): the right agent comes first for %1, among the first three for %2. By names alone: %3 and %4. By guessing: %5 and %6.</source>
        <translation>
            <numerusform>%n 個の例: 正しいエージェントが 1 位になるのは %1、3 位以内は %2。名前だけの場合: %3 と %4。当て推量の場合: %5 と %6。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked, %2 answers</source>
        <translation>%1 への依頼に %2 が応答</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>the one: %1; the other: %2</source>
        <translation>一方: %1、他方: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Test With All Examples</source>
        <translation>すべての例でテスト</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::RuleDocumentation</name>
    <message>
        <source>What the rule says</source>
        <translation>ルールの説明</translation>
    </message>
    <message>
        <source>Select a problem to read what its rule says.</source>
        <translation>問題を選択すると、そのルールの説明が表示されます。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SaveTemplateDialog</name>
    <message>
        <source>Save as Template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>All my projects (user)</source>
        <translation>自分のすべてのプロジェクト(ユーザー)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>このプロジェクト</translation>
    </message>
    <message>
        <source>own</source>
        <comment>category of the user&apos;s templates</comment>
        <translation>自作</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>タイトル(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Identifier:</source>
        <translation>識別子(&amp;I):</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>概要(&amp;U):</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>カテゴリー(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>対象(&amp;F):</translation>
    </message>
    <message>
        <source>What agents made from it do, in one sentence</source>
        <translation>これから作られるエージェントが行うことを 1 文で</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Asked for as</source>
        <translation>入力時の項目名</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>&amp;Parameters (whoever uses the template is asked for the ticked ones):</source>
        <translation>パラメーター(チェックした項目は、テンプレートの使用時に入力を求めます)(&amp;P):</translation>
    </message>
    <message>
        <source>T&amp;emplate:</source>
        <translation>テンプレート(&amp;E):</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is a template with this identifier already. Choose another one.</source>
        <translation>この識別子のテンプレートはすでにあります。別の識別子を選択してください。</translation>
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
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置換…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>Lines around the place</source>
        <translation>該当箇所の前後の行</translation>
    </message>
    <message>
        <source>words &quot;a phrase&quot; /expression/ tools:Bash model:opus -color:*</source>
        <translation>語 &quot;フレーズ&quot; /正規表現/ tools:Bash model:opus -color:*</translation>
    </message>
    <message>
        <source>What to look for in the library</source>
        <translation>ライブラリーで検索する内容</translation>
    </message>
    <message>
        <source>Replace with; $1 is the first group of an expression</source>
        <translation>置換後の文字列。$1 は正規表現の最初のグループ</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>See what would change, and replace it</source>
        <translation>変更される内容を確認して置換</translation>
    </message>
    <message>
        <source>Problems: %1, in files: %2.</source>
        <translation>問題: %1、ファイル: %2。</translation>
    </message>
    <message>
        <source>There is nothing to search: open a folder or a definition first.</source>
        <translation>検索対象がありません。先にフォルダーまたは定義を開いてください。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Lines found: %1, in files: %2.</source>
        <translation>見つかった行: %1、ファイル: %2。</translation>
    </message>
    <message>
        <source>There are more; they are left out.</source>
        <translation>さらにありますが、省かれています。</translation>
    </message>
    <message>
        <source>This was before the last changes: search again.</source>
        <translation>これは最後の変更より前の結果です。もう一度検索してください。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SectionLine</name>
    <message>
        <source>The section at the top of the text; click to go to its start</source>
        <translation>テキストの上端にあるセクション。クリックすると先頭へ移動します</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>セクション: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SessionCommands</name>
    <message>
        <source>Unsaved work cannot be kept for the case of a crash. Save it soon. %1</source>
        <translation>異常終了に備えて未保存の作業を保持することができません。早めに保存してください。%1</translation>
    </message>
    <message>
        <source>The program did not end properly. This definition was never saved; its text from %1 is here.</source>
        <translation>プログラムが正常に終了しませんでした。この定義は一度も保存されていません。%1 の時点のテキストがあります。</translation>
    </message>
    <message>
        <source>The program did not end properly, and “%2” cannot be read any more. Its unsaved text from %1 is here.</source>
        <translation>プログラムが正常に終了せず、「%2」は読み取れなくなっています。%1 の時点の未保存のテキストがあります。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes from %1 were kept.</source>
        <translation>プログラムが正常に終了しませんでした。%1 の時点の未保存の変更が保持されています。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>The program did not end properly. Unsaved changes were kept of: %1. Each tab offers its own.</source>
        <translation>プログラムが正常に終了しませんでした。未保存の変更が保持されています: %1。各タブで復元できます。</translation>
    </message>
    <message>
        <source>Restore All</source>
        <translation>すべて復元</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>What the text that was kept (+) has other than the present one (−):</source>
        <translation>現在のテキスト (−) に対する、保持されていたテキスト (+) の違い:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Settings</name>
    <message>
        <source>That of the desktop</source>
        <translation>デスクトップの設定に従う</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Severity of the chosen rule</source>
        <translation>選択したルールの重大度</translation>
    </message>
    <message>
        <source>The rule&apos;s own</source>
        <translation>ルールの既定値</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>New Definitions</source>
        <translation>新しい定義</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Saving and Starting</source>
        <translation>保存と起動</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Fixed-width font of the desktop</source>
        <translation>デスクトップの等幅フォント</translation>
    </message>
    <message>
        <source>Tools you write for</source>
        <translation>対象とするツール</translation>
    </message>
    <message>
        <source>Checks and the status bar go by these. None chosen means all; what a project&apos;s .agentwright.yaml says counts more.</source>
        <translation>チェックとステータスバーはこれらを基準にします。未選択の場合はすべてが対象です。プロジェクトの .agentwright.yaml の指定が優先されます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>More template folders</source>
        <translation>追加のテンプレートフォルダー</translation>
    </message>
    <message>
        <source>Templates and blocks from here are offered with your own and those of the project</source>
        <translation>ここにあるテンプレートとブロックは、自分のものやプロジェクトのものと一緒に表示されます</translation>
    </message>
    <message>
        <source>Colours of the program</source>
        <translation>プログラムの配色</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is</source>
        <translation>ライト、ダーク、またはデスクトップの設定に従う</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>テキストのフォント</translation>
    </message>
    <message>
        <source>What the text of a definition is shown in</source>
        <translation>定義のテキストの表示に使うフォント</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>テキストのサイズ</translation>
    </message>
    <message>
        <source>In points, before zooming</source>
        <translation>拡大・縮小前のポイント数</translation>
    </message>
    <message>
        <source>Save files by themselves</source>
        <translation>ファイルを自動的に保存</translation>
    </message>
    <message>
        <source>A moment after the last change. Without this, unsaved work is kept for the case of a crash, and files change only when you save them.</source>
        <translation>最後の変更の少し後に保存します。オフの場合、未保存の作業は異常終了に備えて保持され、ファイルは保存したときにだけ変わります。</translation>
    </message>
    <message>
        <source>Begin with what was open at the end</source>
        <translation>終了時に開いていたものを開いて起動</translation>
    </message>
    <message>
        <source>Also with new definitions that were never saved; without this you are asked about them</source>
        <translation>一度も保存していない新しい定義も含みます。オフの場合は終了時に確認します</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>How much a finding counts where the project has no .agentwright.yaml</source>
        <translation>プロジェクトに .agentwright.yaml がない場合の問題の扱い</translation>
    </message>
    <message>
        <source>What new agents begin with, empty ones and those made from a template</source>
        <translation>空の場合もテンプレートから作る場合も、新しいエージェントの初期値</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>次回の起動から有効</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::SettingsDialog</name>
    <message>
        <source>No setting has these words.</source>
        <translation>これらの語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;Keys of this command:</source>
        <translation>このコマンドのキー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>割り当て(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” already. Change those first.</source>
        <translation>「%1」はすでに「%2」のキーです。先にそちらを変更してください。</translation>
    </message>
    <message>
        <source>“%1” are the keys of “%2” now. Change those first.</source>
        <translation>「%1」は現在「%2」のキーです。先にそちらを変更してください。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Snippets</name>
    <message>
        <source>Example of a call</source>
        <translation>呼び出しの例</translation>
    </message>
    <message>
        <source>Rules in tags</source>
        <translation>タグで囲んだルール</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答の形式</translation>
    </message>
    <message>
        <source>Numbered steps</source>
        <translation>番号付きの手順</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>コードブロック</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::Start</name>
    <message>
        <source>Editor for agent definitions</source>
        <translation>エージェント定義のエディター</translation>
    </message>
    <message>
        <source>Show what the program does without a user, and leave pictures and files in &lt;folder&gt;.</source>
        <translation>プログラムの動作を無人で実演し、画像とファイルを &lt;フォルダー&gt; に残します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open another window, even when the program is running already.</source>
        <translation>プログラムがすでに起動していても、別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Definitions to open</source>
        <translation>開く定義</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StartPage</name>
    <message>
        <source>No definition is open. Begin a new one, open one, or drop files here.</source>
        <translation>開いている定義はありません。新規に作成するか、既存のものを開くか、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Files that were open last</source>
        <translation>最後に開いていたファイル</translation>
    </message>
    <message>
        <source>Recent Files</source>
        <translation>最近使ったファイル</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>エージェントの名前。呼び出し側はこの名前で指定します。</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>英小文字、数字、単独のハイフンで 3～50 文字</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>Whoever calls agents decides by this text. Say when the agent is the right one, best with examples.</source>
        <translation>エージェントを呼び出す側は、この文章で判断します。どのような場面に適しているかを、できれば例を添えて書いてください。</translation>
    </message>
    <message>
        <source>Stands in the text %1 times; say what stands there instead.</source>
        <translation>テキスト内に %1 回現れます。代わりに入れる内容を入力してください。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::StatusLine</name>
    <message>
        <source>Estimated as characters divided by four. Name and description are in every conversation, the body only in those of the agent.</source>
        <translation>文字数を 4 で割った推定値です。名前と説明はすべての会話に含まれ、本文はこのエージェントの会話にだけ含まれます。</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>%1 行、%2 列</translation>
    </message>
    <message>
        <source>~%1 tokens always on · ~%2 when called</source>
        <translation>常時約 %1 トークン・呼び出し時約 %2 トークン</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Problems: %1 · Errors: %2</source>
        <translation>問題: %1・エラー: %2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>問題: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateCommands</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>The selected text</source>
        <translation>選択したテキスト</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>The template was saved as “%1”.</source>
        <translation>テンプレートを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplateDelegate</name>
    <message>
        <source>%1 · yours</source>
        <translation>%1・自分のもの</translation>
    </message>
    <message>
        <source>%1 · project</source>
        <translation>%1・プロジェクト</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TemplatePicker</name>
    <message>
        <source>Words from title, summary or tags</source>
        <translation>タイトル、概要、タグの語</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>検索(&amp;S):</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>カテゴリー(&amp;G):</translation>
    </message>
    <message>
        <source>Templates that cannot be used: %1. “Manage Templates” says why.</source>
        <translation>使用できないテンプレート: %1。理由は「テンプレートの管理」で確認できます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TextBox</name>
    <message>
        <source>Not in the file: this would be read as another part of the example. Change it, or press Esc for the text that the file has.</source>
        <translation>ファイルには書かれていません。例の別の部分として読まれてしまいます。書き換えるか、Esc キーでファイルのテキストに戻してください。</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolChooser</name>
    <message>
        <source>Search, or name a tool: mcp__server</source>
        <translation>検索、またはツール名の入力: mcp__server</translation>
    </message>
    <message>
        <source>Search tools, or name others</source>
        <translation>ツールを検索、または他のツールを入力</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>すべてのツール</translation>
    </message>
    <message>
        <source>Named in this list or file</source>
        <translation>この一覧またはファイルにあるもの</translation>
    </message>
    <message>
        <source>%1 — does nothing</source>
        <translation>%1 — 効果なし</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>このツールは%1。</translation>
    </message>
    <message>
        <source>A tick puts a tool into the list; at a group, all of its tools.</source>
        <translation>チェックを付けるとツールが一覧に入ります。グループに付けると、そのすべてのツールが入ります。</translation>
    </message>
    <message>
        <source>Return adds “%1”. %2</source>
        <translation>Enter で「%1」を追加します。%2</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::ToolField</name>
    <message>
        <source>Choose From All Tools</source>
        <translation>すべてのツールから選択</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>%1 に置換</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TriggerField</name>
    <message>
        <source>Use this agent when…</source>
        <translation>使う場面: Use this agent when…</translation>
    </message>
    <message>
        <source>Add Example</source>
        <translation>例を追加</translation>
    </message>
    <message>
        <source>This would break the examples apart. The file keeps the text that it had.</source>
        <translation>例が壊れてしまいます。ファイルのテキストは元のままです。</translation>
    </message>
    <message>
        <source>Earlier Examples</source>
        <translation>前の例</translation>
    </message>
    <message>
        <source>Later Examples</source>
        <translation>次の例</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1～%2 / 全%3</translation>
    </message>
</context>
<context>
    <name>Agentwright::App::TurnRow</name>
    <message>
        <source>Remove this turn (Delete on the speaker)</source>
        <translation>この発言を削除(話者の欄で Delete)</translation>
    </message>
    <message>
        <source>Speaker of turn %1</source>
        <translation>発言 %1 の話者</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>発言 %1、%2</translation>
    </message>
    <message>
        <source>Remove turn %1</source>
        <translation>発言 %1 を削除</translation>
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
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not written yet. Line %1: %2</source>
        <translation>まだ書き込まれていません。%1 行目: %2</translation>
    </message>
    <message>
        <source>Not written yet: this cannot stand below a key.</source>
        <translation>まだ書き込まれていません。これはキーの下に置けません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>例を挿入</translation>
    </message>
</context>
<context>
    <name>Agentwright::BuiltInTemplates</name>
    <message>
        <source>2 to 120 characters, without &lt; &gt; &quot; ` \ and ${</source>
        <translation>2～120 文字、&lt; &gt; &quot; ` \ と ${ は不可</translation>
    </message>
    <message>
        <source>2 to 200 characters, without ${</source>
        <translation>2～200 文字、${ は不可</translation>
    </message>
    <message>
        <source>3 to 50 lower-case letters, digits and single hyphens</source>
        <translation>小文字、数字、連続しないハイフンで 3～50 文字</translation>
    </message>
    <message>
        <source>A batch of related moves</source>
        <translation>関連する変更をまとめて</translation>
    </message>
    <message>
        <source>A list to go through before the answer is given.</source>
        <translation>回答の前に確認する一覧。</translation>
    </message>
    <message>
        <source>A paragraph</source>
        <translation>1 段落</translation>
    </message>
    <message>
        <source>A plan with interfaces and configuration</source>
        <translation>インターフェイスと設定を示す計画</translation>
    </message>
    <message>
        <source>A plan with steps and risks</source>
        <translation>手順とリスクを示す計画</translation>
    </message>
    <message>
        <source>A short, announced window</source>
        <translation>予告した短い時間</translation>
    </message>
    <message>
        <source>A sketch with the main decisions</source>
        <translation>主な決定を示す概略</translation>
    </message>
    <message>
        <source>API designer</source>
        <translation>API 設計者</translation>
    </message>
    <message>
        <source>Accessibility auditor</source>
        <translation>アクセシビリティ監査者</translation>
    </message>
    <message>
        <source>Adds a line about progress after each step.</source>
        <translation>各手順の後に進み具合の行を加えます。</translation>
    </message>
    <message>
        <source>Adds a pattern to fill in.</source>
        <translation>記入用のひな形を加えます。</translation>
    </message>
    <message>
        <source>Adds rules for data about people.</source>
        <translation>人に関するデータの規則を加えます。</translation>
    </message>
    <message>
        <source>Adds what is needed to go on later.</source>
        <translation>後で続けるのに必要な内容を加えます。</translation>
    </message>
    <message>
        <source>Agents it may call, with what each is for.</source>
        <translation>呼び出してよいエージェントと、それぞれの用途。</translation>
    </message>
    <message>
        <source>Also advises on pipelines, containers, infrastructure and monitoring.</source>
        <translation>パイプライン、コンテナー、インフラ、監視についても助言します。</translation>
    </message>
    <message>
        <source>Also breaking versions</source>
        <translation>互換性のない版も</translation>
    </message>
    <message>
        <source>Also browsers a few years old</source>
        <translation>数年前のブラウザーも</translation>
    </message>
    <message>
        <source>Also conventions and style</source>
        <translation>慣習やスタイルも</translation>
    </message>
    <message>
        <source>Also what will hurt later</source>
        <translation>後で困ることも</translation>
    </message>
    <message>
        <source>Answer, and name the check that fails</source>
        <translation>回答し、失敗した確認を示す</translation>
    </message>
    <message>
        <source>Answers questions with data, shows how, and says what the data cannot tell.</source>
        <translation>データで質問に答え、その方法を示し、データでは分からないことを述べます。</translation>
    </message>
    <message>
        <source>As long as the task needs</source>
        <translation>作業に必要なだけ</translation>
    </message>
    <message>
        <source>As much as possible at once</source>
        <translation>できるだけ同時に</translation>
    </message>
    <message>
        <source>As the project has done it</source>
        <translation>これまでのやり方どおり</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>対象読者</translation>
    </message>
    <message>
        <source>Backend architect and delivery adviser</source>
        <translation>バックエンド設計・デリバリーの助言者</translation>
    </message>
    <message>
        <source>Backend implementer</source>
        <translation>バックエンド実装者</translation>
    </message>
    <message>
        <source>Below it, findings are only counted.</source>
        <translation>それ未満は件数だけ数えます。</translation>
    </message>
    <message>
        <source>Brings dependencies up to date one at a time, reads what changed, adapts the code and shows that it still works.</source>
        <translation>依存関係を 1 つずつ更新し、変更内容を読み、コードを合わせ、まだ動くことを示します。</translation>
    </message>
    <message>
        <source>Builds server-side features end to end, with validation, errors, tests and migration, in the style of the code that is there.</source>
        <translation>サーバー側の機能を、検証・エラー処理・テスト・移行を含めて、既存コードの流儀で最後まで作ります。</translation>
    </message>
    <message>
        <source>Builds user interfaces that work with a keyboard, on a slow line and in every state the data can be in.</source>
        <translation>キーボード操作、遅い回線、データのあらゆる状態で動く画面を作ります。</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>呼び出し側</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>再開できる</translation>
    </message>
    <message>
        <source>Change describer</source>
        <translation>変更の説明者</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Checks interfaces against WCAG and against real use by keyboard, screen reader and zoom, with the code to change.</source>
        <translation>WCAG と、キーボード・スクリーンリーダー・拡大での実際の操作に照らしてインターフェイスを調べ、変更すべきコードを示します。</translation>
    </message>
    <message>
        <source>Clarifying questions</source>
        <translation>確認の質問</translation>
    </message>
    <message>
        <source>Code base guide</source>
        <translation>コードベースの案内役</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>コードレビュー担当</translation>
    </message>
    <message>
        <source>Commit messages</source>
        <translation>コミットメッセージ</translation>
    </message>
    <message>
        <source>Conformance level</source>
        <translation>適合レベル</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>慣習</translation>
    </message>
    <message>
        <source>Correct it and add a test</source>
        <translation>修正してテストを追加</translation>
    </message>
    <message>
        <source>Corrections and additions</source>
        <translation>修正と追加</translation>
    </message>
    <message>
        <source>Corrections only</source>
        <translation>修正のみ</translation>
    </message>
    <message>
        <source>Current browsers</source>
        <translation>最新のブラウザー</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data analyst</source>
        <translation>データ分析者</translation>
    </message>
    <message>
        <source>Data and abilities that an attacker must not get.</source>
        <translation>攻撃者に渡してはならないデータや権限。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Database and migration specialist</source>
        <translation>データベースと移行の専門家</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Debugger</source>
        <translation>デバッガー</translation>
    </message>
    <message>
        <source>Decision records, one per decision</source>
        <translation>決定記録（決定ごとに 1 つ）</translation>
    </message>
    <message>
        <source>Delivery and operation</source>
        <translation>デリバリーと運用</translation>
    </message>
    <message>
        <source>Dependency upgrader</source>
        <translation>依存関係の更新担当</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Depth of advice</source>
        <translation>助言の深さ</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>デザイン</translation>
    </message>
    <message>
        <source>Design and review consultant</source>
        <translation>設計とレビューの相談役</translation>
    </message>
    <message>
        <source>Designs interfaces that callers understand and that can grow without breaking them, and writes their description.</source>
        <translation>呼び出し側に分かりやすく、壊さずに拡張できるインターフェイスを設計し、その説明を書きます。</translation>
    </message>
    <message>
        <source>Designs schemas, writes migrations that run beside live traffic and makes slow queries fast.</source>
        <translation>スキーマを設計し、稼働中に並行して動く移行を書き、遅いクエリーを速くします。</translation>
    </message>
    <message>
        <source>Designs server-side systems and the way they are built, shipped and run. Advises and plans, changes no files.</source>
        <translation>サーバー側システムと、その構築・出荷・運用の方法を設計します。助言と計画を行い、ファイルは変更しません。</translation>
    </message>
    <message>
        <source>Designs whole systems across APIs, data, messaging, security and operation, and writes the design down next to the code.</source>
        <translation>API、データ、メッセージング、セキュリティ、運用にわたるシステム全体を設計し、コードのそばに書き残します。</translation>
    </message>
    <message>
        <source>Documentation writer</source>
        <translation>ドキュメント執筆者</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>End-to-end tests</source>
        <translation>エンドツーエンドテスト</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>エンジニア</translation>
    </message>
    <message>
        <source>Engineers and people who decide about money</source>
        <translation>エンジニアと予算を決める人</translation>
    </message>
    <message>
        <source>Explains how an unknown code base works, with paths to follow, and answers where things are and why.</source>
        <translation>未知のコードベースの仕組みを、たどれる道筋とともに説明し、何がどこに、なぜあるかに答えます。</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>Facts it should know from the start: commands, conventions, places, people. Markdown.</source>
        <translation>最初から知っておくべき事実：コマンド、慣習、場所、人。Markdown。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Finds and reads sources on a question, weighs them and answers with references that can be checked.</source>
        <translation>質問に関する資料を探して読み、比較検討し、確認できる出典を付けて答えます。</translation>
    </message>
    <message>
        <source>Fixed decisions</source>
        <translation>確定した決定</translation>
    </message>
    <message>
        <source>Fixed translations, one a line, each as “source = target”.</source>
        <translation>決まった訳語。1 行に 1 つ、「原語 = 訳語」の形で。</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for designs</source>
        <translation>設計のフォルダー</translation>
    </message>
    <message>
        <source>For reading logs, states and configuration.</source>
        <translation>ログ、状態、設定を読むため。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>読み手への呼びかけ</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答の形式</translation>
    </message>
    <message>
        <source>Form of the description</source>
        <translation>記述の形式</translation>
    </message>
    <message>
        <source>Form of the outcome</source>
        <translation>結果の形式</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>丁寧</translation>
    </message>
    <message>
        <source>Framework, language, styling.</source>
        <translation>フレームワーク、言語、スタイル。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>翻訳元</translation>
    </message>
    <message>
        <source>Frontend engineer</source>
        <translation>フロントエンドエンジニア</translation>
    </message>
    <message>
        <source>Go back and mend it</source>
        <translation>戻って直す</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>HTTP and JSON</source>
        <translation>HTTP と JSON</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Helps while something is down: orders facts, finds the quickest safe way to recovery, keeps the timeline and writes the review.</source>
        <translation>障害中に支援します：事実を整理し、最速で安全な復旧方法を見つけ、経過を記録し、振り返りを書きます。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>個人データを含む</translation>
    </message>
    <message>
        <source>How decisions are written down.</source>
        <translation>決定の書き残し方。</translation>
    </message>
    <message>
        <source>How far an explanation goes when nothing else is said.</source>
        <translation>特に指定がないとき、どこまで説明するか。</translation>
    </message>
    <message>
        <source>How far it goes once the cause is known.</source>
        <translation>原因が分かった後、どこまで行うか。</translation>
    </message>
    <message>
        <source>How far it may go beyond the request.</source>
        <translation>依頼をどこまで超えてよいか。</translation>
    </message>
    <message>
        <source>How findings are listed.</source>
        <translation>指摘の並べ方。</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>答え方</translation>
    </message>
    <message>
        <source>How long the answer is.</source>
        <translation>回答の長さ。</translation>
    </message>
    <message>
        <source>How long the answer may be.</source>
        <translation>回答の長さの上限。</translation>
    </message>
    <message>
        <source>How long they may become.</source>
        <translation>どこまで長くなってよいか。</translation>
    </message>
    <message>
        <source>How many questions it may ask.</source>
        <translation>いくつ質問してよいか。</translation>
    </message>
    <message>
        <source>How much it works out.</source>
        <translation>どこまで詳しく作るか。</translation>
    </message>
    <message>
        <source>How readers are addressed where the language makes a difference.</source>
        <translation>言語に区別がある場合の、読み手への話しかけ方。</translation>
    </message>
    <message>
        <source>How requirements are written.</source>
        <translation>要件の書き方。</translation>
    </message>
    <message>
        <source>How the result is checked.</source>
        <translation>結果の確かめ方。</translation>
    </message>
    <message>
        <source>How the tests are run.</source>
        <translation>テストの実行方法。</translation>
    </message>
    <message>
        <source>How versions are counted.</source>
        <translation>版の数え方。</translation>
    </message>
    <message>
        <source>How work is passed on to another agent or person so that nothing is lost.</source>
        <translation>何も失わずに、作業を別のエージェントや人に渡す方法。</translation>
    </message>
    <message>
        <source>How-to guides</source>
        <translation>手順ガイド</translation>
    </message>
    <message>
        <source>Impersonal</source>
        <translation>呼びかけない</translation>
    </message>
    <message>
        <source>Improves the structure of code in small steps that each keep behaviour and tests as they are.</source>
        <translation>動作とテストを保ったまま、小さな手順でコードの構造を改善します。</translation>
    </message>
    <message>
        <source>Incident responder</source>
        <translation>障害対応者</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>親しみやすく</translation>
    </message>
    <message>
        <source>Integration tests</source>
        <translation>結合テスト</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>翻訳先</translation>
    </message>
    <message>
        <source>Kind of interface</source>
        <translation>インターフェイスの種類</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文章の言語</translation>
    </message>
    <message>
        <source>Language, framework and database.</source>
        <translation>言語、フレームワーク、データベース。</translation>
    </message>
    <message>
        <source>Languages, frameworks and platforms in use.</source>
        <translation>使用している言語、フレームワーク、プラットフォーム。</translation>
    </message>
    <message>
        <source>Leaves to others</source>
        <translation>他に任せること</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lets it look at differences and run tests. Without it, it only reads files.</source>
        <translation>差分の確認とテストの実行ができます。なければファイルを読むだけです。</translation>
    </message>
    <message>
        <source>Lets it make small changes for testability.</source>
        <translation>テストしやすくする小さな変更ができます。</translation>
    </message>
    <message>
        <source>Lets it put the solution into files. Without it, it only reads and explains.</source>
        <translation>解をファイルに書き込めます。なければ読んで説明するだけです。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>レベル A</translation>
    </message>
    <message>
        <source>Level AA</source>
        <translation>レベル AA</translation>
    </message>
    <message>
        <source>Level AAA</source>
        <translation>レベル AAA</translation>
    </message>
    <message>
        <source>Library in code</source>
        <translation>コードのライブラリー</translation>
    </message>
    <message>
        <source>List by severity</source>
        <translation>重大度順の一覧</translation>
    </message>
    <message>
        <source>Locally; publishing stays with people.</source>
        <translation>ローカルのみ。公開は人が行います。</translation>
    </message>
    <message>
        <source>Long, with many examples</source>
        <translation>長く、例を多く</translation>
    </message>
    <message>
        <source>Looks for weaknesses in code and configuration, rates them by what an attacker could do, and names the remedy.</source>
        <translation>コードと設定の弱点を探し、攻撃者に何ができるかで評価し、対策を示します。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>May change code</source>
        <translation>コードを変更してよい</translation>
    </message>
    <message>
        <source>May change the code under test</source>
        <translation>テスト対象のコードを変更してよい</translation>
    </message>
    <message>
        <source>May edit files</source>
        <translation>ファイルを編集してよい</translation>
    </message>
    <message>
        <source>May make commits and tags</source>
        <translation>コミットとタグを作ってよい</translation>
    </message>
    <message>
        <source>May run commands</source>
        <translation>コマンドを実行してよい</translation>
    </message>
    <message>
        <source>May use the web</source>
        <translation>ウェブを使ってよい</translation>
    </message>
    <message>
        <source>May write migration files</source>
        <translation>移行ファイルを書いてよい</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Measures first, finds where time or memory goes, and makes changes that pay, with figures before and after.</source>
        <translation>まず測り、時間やメモリーの行き先を突き止め、前後の数値とともに効果のある変更をします。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Minimal agent</source>
        <translation>最小のエージェント</translation>
    </message>
    <message>
        <source>Most questions at once</source>
        <translation>一度の質問の上限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>Nothing: old and new code run side by side</source>
        <translation>何も止めない：新旧のコードが並行して動く</translation>
    </message>
    <message>
        <source>Numbered statements</source>
        <translation>番号付きの文</translation>
    </message>
    <message>
        <source>Numbered steps with a check at the end of each.</source>
        <translation>番号付きの手順。それぞれの最後に確認があります。</translation>
    </message>
    <message>
        <source>One after the other where they touch</source>
        <translation>関わり合う部分は順番に</translation>
    </message>
    <message>
        <source>One condition a line; all have to hold.</source>
        <translation>1 行に 1 条件。すべて満たす必要があります。</translation>
    </message>
    <message>
        <source>One design document</source>
        <translation>1 つの設計文書</translation>
    </message>
    <message>
        <source>One move at a time</source>
        <translation>一度に 1 つ</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>One part a line, in order.</source>
        <translation>1 行に 1 つ、順番に。</translation>
    </message>
    <message>
        <source>One path in detail</source>
        <translation>1 つの道筋を詳しく</translation>
    </message>
    <message>
        <source>One responsibility a line.</source>
        <translation>1 行に 1 つの担当。</translation>
    </message>
    <message>
        <source>One rule a line; each is read as “Never …”.</source>
        <translation>1 行に 1 つの規則。それぞれ “Never …” として読まれます。</translation>
    </message>
    <message>
        <source>One step a line, in order.</source>
        <translation>1 行に 1 手順、順番に。</translation>
    </message>
    <message>
        <source>One worked solution, alternatives in brief</source>
        <translation>1 つの解を詳しく、代案は簡潔に</translation>
    </message>
    <message>
        <source>Only defects and risks</source>
        <translation>欠陥とリスクだけ</translation>
    </message>
    <message>
        <source>Only what was asked</source>
        <translation>依頼されたことだけ</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>オーケストレーター</translation>
    </message>
    <message>
        <source>Output format</source>
        <translation>出力形式</translation>
    </message>
    <message>
        <source>Overview with entry points</source>
        <translation>入口を示す概観</translation>
    </message>
    <message>
        <source>Package system</source>
        <translation>パッケージ管理</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成部分</translation>
    </message>
    <message>
        <source>Performance engineer</source>
        <translation>パフォーマンスエンジニア</translation>
    </message>
    <message>
        <source>Preferred sources</source>
        <translation>優先する資料</translation>
    </message>
    <message>
        <source>Problem-solving expert</source>
        <translation>問題解決の専門家</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Program, request or operation.</source>
        <translation>プログラム、リクエスト、または操作。</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>プロジェクトのメモ</translation>
    </message>
    <message>
        <source>Prompt engineer</source>
        <translation>プロンプトエンジニア</translation>
    </message>
    <message>
        <source>Pull request texts</source>
        <translation>プルリクエスト文</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Qualities that count</source>
        <translation>重視する性質</translation>
    </message>
    <message>
        <source>Quality gate</source>
        <translation>品質ゲート</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>読み手</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>読み手</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受け手</translation>
    </message>
    <message>
        <source>Refactorer</source>
        <translation>リファクタリング担当</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Refusal rules</source>
        <translation>断りの規則</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>リリース管理者</translation>
    </message>
    <message>
        <source>Remote procedures</source>
        <translation>リモートプロシージャ</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>報告のみ</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>進み具合を報告</translation>
    </message>
    <message>
        <source>Reproduces a failure, narrows it down to one cause with evidence, and makes the smallest correction.</source>
        <translation>障害を再現し、証拠をもって 1 つの原因に絞り込み、最小の修正をします。</translation>
    </message>
    <message>
        <source>Requirements analyst</source>
        <translation>要件アナリスト</translation>
    </message>
    <message>
        <source>Research summariser</source>
        <translation>調査の要約者</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>担当範囲</translation>
    </message>
    <message>
        <source>Reviews a change for defects, risks and clarity, and reports few findings that are worth the reader&apos;s time.</source>
        <translation>変更の欠陥・リスク・分かりやすさを調べ、読む価値のある少数の指摘を報告します。</translation>
    </message>
    <message>
        <source>Reviews or drafts a system design, lays out trade-offs and asks the questions that decide it.</source>
        <translation>システム設計を評価または起草し、得失を示し、決め手となる質問をします。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>運用手順書</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Scope of a change</source>
        <translation>変更の範囲</translation>
    </message>
    <message>
        <source>Security auditor</source>
        <translation>セキュリティ監査者</translation>
    </message>
    <message>
        <source>Semantic versions</source>
        <translation>セマンティックバージョン</translation>
    </message>
    <message>
        <source>Several options side by side</source>
        <translation>複数の選択肢を並べて</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>短い報告</translation>
    </message>
    <message>
        <source>Short: a screen</source>
        <translation>短く：1 画面分</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>1 手順の大きさ</translation>
    </message>
    <message>
        <source>Size of prompts</source>
        <translation>プロンプトの長さ</translation>
    </message>
    <message>
        <source>Small clean-ups in touched code</source>
        <translation>触れたコードの小さな整理も</translation>
    </message>
    <message>
        <source>Smallest rating to report</source>
        <translation>報告する最低の評価</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>専門エージェント</translation>
    </message>
    <message>
        <source>Splits a large task, hands the parts to other agents with clear briefs, checks what comes back and puts it together.</source>
        <translation>大きな作業を分け、明確な指示で他のエージェントに渡し、結果を確認してまとめます。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>技術スタック</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Start-up time</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>厳しさ</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>対応環境</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System and version.</source>
        <translation>システムとバージョン。</translation>
    </message>
    <message>
        <source>System architect</source>
        <translation>システムアーキテクト</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables only</source>
        <translation>表だけ</translation>
    </message>
    <message>
        <source>Takes a hard technical problem apart, explains the ways out and works out a complete solution with the means to check it.</source>
        <translation>難しい技術問題を分解し、解決の道を説明し、確かめる手段を添えた完全な解を作ります。</translation>
    </message>
    <message>
        <source>Takes a version from “everything is merged” to “it is out”: notes, version numbers, checks, a plan for going back.</source>
        <translation>「すべてマージ済み」から「公開済み」まで版を導きます：リリースノート、版番号、確認、戻す計画。</translation>
    </message>
    <message>
        <source>Takes care of</source>
        <translation>担当すること</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Test command</source>
        <translation>テストのコマンド</translation>
    </message>
    <message>
        <source>Test framework</source>
        <translation>テストフレームワーク</translation>
    </message>
    <message>
        <source>Test writer</source>
        <translation>テスト作成者</translation>
    </message>
    <message>
        <source>The field it is expert in.</source>
        <translation>専門とする分野。</translation>
    </message>
    <message>
        <source>The file with the notes for users.</source>
        <translation>利用者向けの変更点を書くファイル。</translation>
    </message>
    <message>
        <source>The form that the project&apos;s messages have.</source>
        <translation>プロジェクトのメッセージの形式。</translation>
    </message>
    <message>
        <source>The language of the source.</source>
        <translation>原文の言語。</translation>
    </message>
    <message>
        <source>The language that is written in.</source>
        <translation>書くときの言語。</translation>
    </message>
    <message>
        <source>The language that is written.</source>
        <translation>書く言語。</translation>
    </message>
    <message>
        <source>The least that makes a useful agent. Start here when no other template fits.</source>
        <translation>役に立つエージェントの最小構成。ほかに合うテンプレートがないときはここから。</translation>
    </message>
    <message>
        <source>The parts of an answer, in order, and how long it may be.</source>
        <translation>回答の構成を順に示し、長さを定めます。</translation>
    </message>
    <message>
        <source>The ways that every task is tried in.</source>
        <translation>それぞれの作業を試す方法。</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Translates interface texts and documents so that they read as if written in the target language, with placeholders and terms intact.</source>
        <translation>画面の文字列や文書を、目的の言語で書かれたように訳し、プレースホルダーと用語を保ちます。</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>Turns a difference into a commit message or a pull request text that tells reviewers what, why and how to check.</source>
        <translation>差分から、何を・なぜ・どう確かめるかをレビュー担当者に伝えるコミットメッセージやプルリクエスト文を作ります。</translation>
    </message>
    <message>
        <source>Turns an idea into requirements that can be built and tested: cases, limits, open questions, acceptance.</source>
        <translation>アイデアを、作れて試せる要件にします：事例、限界、未解決の質問、受け入れ条件。</translation>
    </message>
    <message>
        <source>Tutorials</source>
        <translation>チュートリアル</translation>
    </message>
    <message>
        <source>Unit tests</source>
        <translation>単体テスト</translation>
    </message>
    <message>
        <source>Up to five pages</source>
        <translation>最大 5 ページ</translation>
    </message>
    <message>
        <source>User stories with acceptance criteria</source>
        <translation>受け入れ基準付きのユーザーストーリー</translation>
    </message>
    <message>
        <source>Version numbers</source>
        <translation>版番号</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>Ways of using it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>What a good answer looks like to you.</source>
        <translation>よい回答とはどのようなものか。</translation>
    </message>
    <message>
        <source>What a migration may interrupt.</source>
        <translation>移行が何を止めてよいか。</translation>
    </message>
    <message>
        <source>What belongs to somebody else.</source>
        <translation>他の担当に属すること。</translation>
    </message>
    <message>
        <source>What counts.</source>
        <translation>何を重視するか。</translation>
    </message>
    <message>
        <source>What happens then.</source>
        <translation>そのときの対応。</translation>
    </message>
    <message>
        <source>What has to be protected</source>
        <translation>守るべきもの</translation>
    </message>
    <message>
        <source>What is analysed and where it is.</source>
        <translation>分析するものとその場所。</translation>
    </message>
    <message>
        <source>What is being designed.</source>
        <translation>設計する対象。</translation>
    </message>
    <message>
        <source>What is delivered.</source>
        <translation>渡すもの。</translation>
    </message>
    <message>
        <source>What is done between two test runs.</source>
        <translation>2 回のテスト実行の間に行うこと。</translation>
    </message>
    <message>
        <source>What is examined.</source>
        <translation>調べる対象。</translation>
    </message>
    <message>
        <source>What is released.</source>
        <translation>公開するもの。</translation>
    </message>
    <message>
        <source>What is settled and not to be reopened.</source>
        <translation>決定済みで、見直さないこと。</translation>
    </message>
    <message>
        <source>What is to be fast</source>
        <translation>速くしたいもの</translation>
    </message>
    <message>
        <source>What is worth a finding.</source>
        <translation>何を指摘に値するとするか。</translation>
    </message>
    <message>
        <source>What is worth a question.</source>
        <translation>質問に値すること。</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>書くもの。</translation>
    </message>
    <message>
        <source>What it examines.</source>
        <translation>調べる対象。</translation>
    </message>
    <message>
        <source>What it has to run on.</source>
        <translation>動作しなければならない環境。</translation>
    </message>
    <message>
        <source>What it judges its own work by.</source>
        <translation>自分の仕事を評価する基準。</translation>
    </message>
    <message>
        <source>What it must never do</source>
        <translation>決してしてはならないこと</translation>
    </message>
    <message>
        <source>What kind of systems it looks at.</source>
        <translation>対象とするシステムの種類。</translation>
    </message>
    <message>
        <source>What kind of tasks it takes on.</source>
        <translation>引き受ける作業の種類。</translation>
    </message>
    <message>
        <source>What manages the dependencies.</source>
        <translation>依存関係を管理するもの。</translation>
    </message>
    <message>
        <source>What matters most in this code base.</source>
        <translation>このコードで最も大切なこと。</translation>
    </message>
    <message>
        <source>What may be down.</source>
        <translation>停止しうるもの。</translation>
    </message>
    <message>
        <source>What options are compared by, most important first.</source>
        <translation>選択肢を比べる観点。重要な順に。</translation>
    </message>
    <message>
        <source>What the agent does not do, and how it says so.</source>
        <translation>エージェントがしないことと、その伝え方。</translation>
    </message>
    <message>
        <source>What the agent does, as the end of a sentence that begins with “Use this agent when you need to”.</source>
        <translation>エージェントの仕事。“Use this agent when you need to” で始まる文の続きとして書きます。</translation>
    </message>
    <message>
        <source>What the agent is called. Callers mention it by this name.</source>
        <translation>エージェントの名前です。呼び出す側はこの名前を使います。</translation>
    </message>
    <message>
        <source>What the agent is, without an article.</source>
        <translation>エージェントが何であるか（冠詞なし）。</translation>
    </message>
    <message>
        <source>What the agent takes care of and what it leaves to others.</source>
        <translation>エージェントが担当することと、他に任せること。</translation>
    </message>
    <message>
        <source>What the code should be better at.</source>
        <translation>コードのどこを良くするか。</translation>
    </message>
    <message>
        <source>What the failing programs are written in and run on.</source>
        <translation>不具合のあるプログラムの言語と動作環境。</translation>
    </message>
    <message>
        <source>What the features are about.</source>
        <translation>機能が扱う内容。</translation>
    </message>
    <message>
        <source>What the interface is written down in.</source>
        <translation>インターフェイスを何に書き表すか。</translation>
    </message>
    <message>
        <source>What the prompts are for.</source>
        <translation>プロンプトの用途。</translation>
    </message>
    <message>
        <source>What the questions are about.</source>
        <translation>質問が扱う内容。</translation>
    </message>
    <message>
        <source>What the requirements are for.</source>
        <translation>要件の対象。</translation>
    </message>
    <message>
        <source>What the systems are for.</source>
        <translation>システムの用途。</translation>
    </message>
    <message>
        <source>What the tests are written with.</source>
        <translation>テストを書く道具。</translation>
    </message>
    <message>
        <source>What to do with the cause</source>
        <translation>原因への対応</translation>
    </message>
    <message>
        <source>What to trust first.</source>
        <translation>まず信頼するもの。</translation>
    </message>
    <message>
        <source>When a check fails</source>
        <translation>確認に失敗したとき</translation>
    </message>
    <message>
        <source>When it is good enough.</source>
        <translation>十分とみなす条件。</translation>
    </message>
    <message>
        <source>When to ask, what to ask and what to do without an answer.</source>
        <translation>いつ何を尋ね、答えがないとき何をするか。</translation>
    </message>
    <message>
        <source>Where design documents go.</source>
        <translation>設計文書の置き場所。</translation>
    </message>
    <message>
        <source>Where designs and tokens are.</source>
        <translation>デザインとトークンの場所。</translation>
    </message>
    <message>
        <source>Where documentation lives.</source>
        <translation>ドキュメントの場所。</translation>
    </message>
    <message>
        <source>Where instructions for operators are.</source>
        <translation>運用担当者向け手順の場所。</translation>
    </message>
    <message>
        <source>Where prompts and definitions are.</source>
        <translation>プロンプトと定義の場所。</translation>
    </message>
    <message>
        <source>Where specifications go.</source>
        <translation>仕様書の置き場所。</translation>
    </message>
    <message>
        <source>Whether parts run at the same time.</source>
        <translation>各部分を同時に進めるかどうか。</translation>
    </message>
    <message>
        <source>Which kind of text it writes when the request does not say.</source>
        <translation>依頼に指定がないときに書く文章の種類。</translation>
    </message>
    <message>
        <source>Which level of WCAG 2.2 counts.</source>
        <translation>WCAG 2.2 のどのレベルを基準にするか。</translation>
    </message>
    <message>
        <source>Which tests it writes first.</source>
        <translation>最初に書くテスト。</translation>
    </message>
    <message>
        <source>Which upgrades it makes by itself.</source>
        <translation>自分の判断で行う更新。</translation>
    </message>
    <message>
        <source>Whichever is asked for</source>
        <translation>求められた方</translation>
    </message>
    <message>
        <source>Who asks.</source>
        <translation>質問する人。</translation>
    </message>
    <message>
        <source>Who decides instead</source>
        <translation>代わりに決める人</translation>
    </message>
    <message>
        <source>Who goes on with the work.</source>
        <translation>作業を続ける人やエージェント。</translation>
    </message>
    <message>
        <source>Who reads it, and what they know already.</source>
        <translation>読む人と、その人がすでに知っていること。</translation>
    </message>
    <message>
        <source>Who reads the answer.</source>
        <translation>回答を読む人。</translation>
    </message>
    <message>
        <source>Who reads the outcome.</source>
        <translation>結果を読む人。</translation>
    </message>
    <message>
        <source>Who the agent is and what it is responsible for, in two sentences.</source>
        <translation>エージェントが何者で、何に責任を負うかを 2 文で。</translation>
    </message>
    <message>
        <source>Who uses the interface.</source>
        <translation>このインターフェイスを使う人やもの。</translation>
    </message>
    <message>
        <source>Whom it refers to.</source>
        <translation>案内する相手。</translation>
    </message>
    <message>
        <source>With a pattern</source>
        <translation>ひな形付き</translation>
    </message>
    <message>
        <source>Without it, it measures and proposes.</source>
        <translation>なければ測定して提案するだけです。</translation>
    </message>
    <message>
        <source>Without it, it only proposes them.</source>
        <translation>なければ提案するだけです。</translation>
    </message>
    <message>
        <source>Without it, it works with the files at hand only.</source>
        <translation>なければ手元のファイルだけで作業します。</translation>
    </message>
    <message>
        <source>Work per second</source>
        <translation>1 秒あたりの処理量</translation>
    </message>
    <message>
        <source>Writes and improves prompts and agent definitions against cases that show whether they work.</source>
        <translation>効果が分かる事例に照らして、プロンプトとエージェント定義を書き、改善します。</translation>
    </message>
    <message>
        <source>Writes and mends documentation that is true, short and found, checked against the code it describes.</source>
        <translation>正確で短く見つけやすいドキュメントを、対象のコードと照らして書き、直します。</translation>
    </message>
    <message>
        <source>Writes tests that can fail, for code that has none or for behaviour that changed, in the style of the present suite.</source>
        <translation>テストのないコードや変わった動作に対し、既存の流儀で、失敗しうるテストを書きます。</translation>
    </message>
    <message>
        <source>anything but ${, which some tools replace</source>
        <translation>${ 以外（一部のツールが置き換えるため）</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>実装</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>執筆</translation>
    </message>
</context>
<context>
    <name>Agentwright::Exporting</name>
    <message>
        <source>Is written as UTF-8 with LF line ends and without a byte-order mark</source>
        <translation>バイト順マークなしの UTF-8、改行 LF で書き込まれます</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 are written as U+FFFD</source>
        <translation>UTF-8 でないバイトは U+FFFD として書き込まれます</translation>
    </message>
    <message>
        <source>It has no frontmatter between two fences, so it is no definition</source>
        <translation>2 つの区切り行に挟まれたフロントマターがないため、定義ではありません</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>「%1」が YAML ではなく、読み取れません</translation>
    </message>
    <message>
        <source>Is there again further down, which counts</source>
        <translation>後でもう一度現れ、そちらが有効です</translation>
    </message>
    <message>
        <source>Lines of the frontmatter that belong to no entry are left out</source>
        <translation>どの項目にも属さないフロントマターの行は省かれます</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at three hyphens inside a line and takes the rest for the prompt; here it counts as frontmatter up to its closing line</source>
        <translation>Claude Code は行の途中の 3 つのハイフンでフロントマターを終え、残りをプロンプトとみなします。ここでは終了行までをフロントマターとして扱います</translation>
    </message>
    <message>
        <source>There is none, so a general one is written</source>
        <translation>ないため、一般的なものが書き込まれます</translation>
    </message>
    <message>
        <source>Was no text, and is written as one</source>
        <translation>テキストではありませんでしたが、テキストとして書き込まれます</translation>
    </message>
    <message>
        <source>A backslash followed by n is written as the line break that Claude Code makes of it</source>
        <translation>バックスラッシュと n の並びは、Claude Code が解釈するとおり改行として書き込まれます</translation>
    </message>
    <message>
        <source>Without a name the agent is called “%1”, like its file</source>
        <translation>名前がないため、エージェントはファイルと同じ「%1」という名前になります</translation>
    </message>
    <message>
        <source>%1 takes other names: it is called “%2” there</source>
        <translation>%1 では使える名前が異なるため、「%2」という名前になります</translation>
    </message>
    <message>
        <source>%1 does not hold this limit; it stands in the prompt, where nothing enforces it</source>
        <translation>%1 ではこの制限を保持できません。プロンプトに書かれますが、強制力はありません</translation>
    </message>
    <message>
        <source>%1 takes %2 characters: it is shortened, and the whole stands in the prompt</source>
        <translation>%1 で使えるのは %2 文字までです。短縮され、全文はプロンプトに入ります</translation>
    </message>
    <message>
        <source>The prompt begins with the description</source>
        <translation>プロンプトの先頭に説明が入ります</translation>
    </message>
    <message>
        <source>%1 does not load an agent with so short a prompt: its name and description stand in it</source>
        <translation>%1 はこれほど短いプロンプトのエージェントを読み込まないため、名前と説明がプロンプトに入ります</translation>
    </message>
    <message>
        <source>%1 replaces “%2” in a prompt and fails where it knows no such name: written as “${ %3 }”</source>
        <translation>%1 はプロンプト内の「%2」を置き換え、知らない名前だと失敗するため、「${ %3 }」と書き込まれます</translation>
    </message>
    <message>
        <source>It is left out: it defines the agent “%1”, as “%2” does, and only one of them would be loaded</source>
        <translation>省かれます。「%2」と同じエージェント「%1」を定義しており、一方しか読み込まれないためです</translation>
    </message>
    <message>
        <source>Claude Code does not know this key either</source>
        <translation>このキーは Claude Code も認識しません</translation>
    </message>
    <message>
        <source>Claude Code ignores this value, too</source>
        <translation>Claude Code もこの値を無視します</translation>
    </message>
    <message>
        <source>%1 has nothing for it</source>
        <translation>%1 には対応するものがありません</translation>
    </message>
    <message>
        <source>%1 has nothing for it: the agent may do more than it should</source>
        <translation>%1 には対応するものがありません。エージェントが本来より多くのことをできてしまう可能性があります</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Approximated</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最大の影響</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 を %2 として</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>変換元: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換結果</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変換前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What the export keeps and loses</source>
        <translation>エクスポートで保持されるものと失われるもの</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>エクスポートされないもの</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>フィールドごとの内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where %1 looks for agents of a user is not known; export into a project</source>
        <translation>%1 がユーザーのエージェントをどこから探すかは不明です。プロジェクトにエクスポートしてください</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>approximated</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 as %2:</source>
        <translation>%1 を %2 として:</translation>
    </message>
    <message>
        <source>everything is kept</source>
        <translation>すべて保持されます</translation>
    </message>
    <message>
        <source>Servers that are only named, or have settings that %1 may not know, are left out</source>
        <translation>名前だけのサーバー、または %1 が認識しない可能性のある設定を持つサーバーは省かれます</translation>
    </message>
    <message>
        <source>The model that “%1” stood for in Claude Code 2.1.329; %2 does not move on to newer ones, and needs access to Anthropic&apos;s models</source>
        <translation>Claude Code 2.1.329 で「%1」が指していたモデル。%2 は新しいモデルに切り替わらず、Anthropic のモデルへのアクセスが必要です</translation>
    </message>
    <message>
        <source>A model that %1 can run, while Claude Code fails to call it</source>
        <translation>%1 では動作しますが、Claude Code では呼び出しに失敗するモデルです</translation>
    </message>
    <message>
        <source>Is left out, which means the same</source>
        <translation>省かれますが、意味は同じです</translation>
    </message>
    <message>
        <source>%1 takes other names of models: the agent runs with that of its caller or the default</source>
        <translation>%1 ではモデルの名前が異なります。エージェントは呼び出し側のモデルまたは既定のモデルで動作します</translation>
    </message>
    <message>
        <source>The plugin name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>プラグイン名「%1」が、英小文字、数字、単独のハイフンによる 128 文字以内の名前ではありません</translation>
    </message>
    <message>
        <source>Claude Code refuses the plugin name “%1”, which passes as one of Anthropic&apos;s own</source>
        <translation>Claude Code はプラグイン名「%1」を拒否します。Anthropic 自身のものと紛らわしい名前です</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is not made of lower-case letters, digits and single hyphens, 128 at most</source>
        <translation>マーケットプレイス名「%1」が、英小文字、数字、単独のハイフンによる 128 文字以内の名前ではありません</translation>
    </message>
    <message>
        <source>The marketplace name “%1” is reserved</source>
        <translation>マーケットプレイス名「%1」は予約されています</translation>
    </message>
    <message>
        <source>Moves to hooks/hooks.json, where it holds for the whole session; scripts that it calls are not packed</source>
        <translation>hooks/hooks.json に移され、セッション全体で有効になります。呼び出されるスクリプトは同梱されません</translation>
    </message>
    <message>
        <source>Another agent of the plugin sets up a server of the same name differently, which counts: %1</source>
        <translation>プラグインの別のエージェントが同じ名前のサーバーを異なる設定で用意しており、そちらが有効です: %1</translation>
    </message>
    <message>
        <source>Moves to .mcp.json, where it is there for the whole session</source>
        <translation>.mcp.json に移され、セッション全体で使えるようになります</translation>
    </message>
    <message>
        <source>Is ignored in agents of plugins; servers that are only named have to be set up by whoever uses the plugin: %1</source>
        <translation>プラグインのエージェントでは無視されます。名前だけのサーバーは、プラグインの利用者が設定する必要があります: %1</translation>
    </message>
    <message>
        <source>It has no frontmatter; from a plugin it would load with all tools and no description</source>
        <translation>フロントマターがありません。プラグインからは、全ツールあり・説明なしで読み込まれます</translation>
    </message>
    <message>
        <source>Its frontmatter has no end; from a plugin it would load with all tools and no description</source>
        <translation>フロントマターに終わりがありません。プラグインからは、全ツールあり・説明なしで読み込まれます</translation>
    </message>
    <message>
        <source>Its frontmatter is not valid YAML and cannot be rewritten without guessing; from a plugin it would load with all tools and no description</source>
        <translation>フロントマターが有効な YAML ではなく、推測なしには書き直せません。プラグインからは、全ツールあり・説明なしで読み込まれます</translation>
    </message>
    <message>
        <source>Its frontmatter is YAML that Claude Code does not read; from a plugin it would load with all tools and no description</source>
        <translation>フロントマターが Claude Code の読み取れない YAML です。プラグインからは、全ツールあり・説明なしで読み込まれます</translation>
    </message>
    <message>
        <source>Its “%1” is not a text</source>
        <translation>「%1」がテキストではありません</translation>
    </message>
    <message>
        <source>It holds half a character (%1)</source>
        <translation>不完全な文字があります (%1)</translation>
    </message>
    <message>
        <source>Agents as JSON</source>
        <translation>JSON 形式のエージェント</translation>
    </message>
    <message>
        <source>Is left out, which means all tools</source>
        <translation>省かれます。これはすべてのツールを意味します</translation>
    </message>
    <message>
        <source>Is a list here, one item for each</source>
        <translation>ここでは一覧になり、それぞれが 1 項目になります</translation>
    </message>
    <message>
        <source>The command line takes it, the Agent SDK does not</source>
        <translation>コマンドラインでは使えますが、Agent SDK では使えません</translation>
    </message>
    <message>
        <source>One JSON object for the option --agents of Claude Code and for the Agent SDK. Only the colour is lost.</source>
        <translation>Claude Code の --agents オプションと Agent SDK 用の 1 つの JSON オブジェクト。失われるのは色だけです。</translation>
    </message>
    <message>
        <source>Claude Code does not load it: %1</source>
        <translation>Claude Code は読み込みません: %1</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Files for .claude/agents of a project or of your home folder. Nothing is changed.</source>
        <translation>プロジェクトまたはホームフォルダーの .claude/agents 用のファイル。何も変更されません。</translation>
    </message>
    <message>
        <source>Claude Code ignores hooks in agents of plugins; in hooks/hooks.json of the plugin they would hold for the whole session</source>
        <translation>Claude Code はプラグインのエージェントのフックを無視します。プラグインの hooks/hooks.json に置くと、セッション全体で有効になります</translation>
    </message>
    <message>
        <source>Claude Code ignores MCP servers in agents of plugins; in .mcp.json of the plugin they would be there for the whole session</source>
        <translation>Claude Code はプラグインのエージェントの MCP サーバーを無視します。プラグインの .mcp.json に置くと、セッション全体で使えるようになります</translation>
    </message>
    <message>
        <source>Claude Code ignores the permission mode in agents of plugins; the agent runs in that of its caller</source>
        <translation>Claude Code はプラグインのエージェントの権限モードを無視します。エージェントは呼び出し側の権限モードで動作します</translation>
    </message>
    <message>
        <source>Claude Code ignores the first prompt in agents of plugins</source>
        <translation>Claude Code はプラグインのエージェントの最初のプロンプトを無視します</translation>
    </message>
    <message>
        <source>Claude Code takes no isolation but “worktree” in agents of plugins</source>
        <translation>プラグインのエージェントでは、Claude Code は「worktree」以外の隔離を受け付けません</translation>
    </message>
    <message>
        <source>Was not valid YAML, and is written as YAML now</source>
        <translation>有効な YAML ではありませんでしたが、YAML として書き込まれます</translation>
    </message>
    <message>
        <source>In a plugin Claude Code replaces “%1” in the prompt</source>
        <translation>プラグインでは、Claude Code がプロンプト内の「%1」を置き換えます</translation>
    </message>
    <message>
        <source>Without a description Claude Code gives the agent this one: “%1”</source>
        <translation>説明がない場合、Claude Code はエージェントに次の説明を付けます: 「%1」</translation>
    </message>
    <message>
        <source>Claude Code plugin</source>
        <translation>Claude Code プラグイン</translation>
    </message>
    <message>
        <source>A plugin with its manifest, README and, if wanted, a marketplace. Hooks and MCP servers of the agents hold for the whole session there; the permission mode and the first prompt are ignored.</source>
        <translation>マニフェスト、README、必要に応じてマーケットプレイスを備えたプラグイン。エージェントのフックと MCP サーバーはセッション全体で有効になり、権限モードと最初のプロンプトは無視されます。</translation>
    </message>
    <message>
        <source>Cline</source>
        <translation>Cline</translation>
    </message>
    <message>
        <source>Files for .cline/agents, with the tool names of Cline.</source>
        <translation>Cline のツール名を使った、.cline/agents 用のファイル。</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>%1 leaves it all tools that only read</source>
        <translation>%1 では、読み取り専用のツールがすべて残ります</translation>
    </message>
    <message>
        <source>%1 has no list of tools: a read-only sandbox keeps it from changing anything, but it may use other tools for reading</source>
        <translation>%1 にはツールの一覧がありません。読み取り専用のサンドボックスで変更は防げますが、読み取りには別のツールを使う可能性があります</translation>
    </message>
    <message>
        <source>Files for .codex/agents. There are no tool lists: what only reads gets a read-only sandbox.</source>
        <translation>.codex/agents 用のファイル。ツールの一覧はなく、読み取り専用のエージェントには読み取り専用のサンドボックスが付きます。</translation>
    </message>
    <message>
        <source>GitHub Copilot</source>
        <translation>GitHub Copilot</translation>
    </message>
    <message>
        <source>On github.com agents have neither “web” nor “todo”; the other readers have</source>
        <translation>github.com のエージェントには「web」も「todo」もありません。他の読み取り側にはあります</translation>
    </message>
    <message>
        <source>The command line has no level above “%1”</source>
        <translation>コマンドラインには「%1」より上のレベルがありません</translation>
    </message>
    <message>
        <source>Settings are taken over as they stand; VS Code does not read them, and servers that are only named are left out</source>
        <translation>設定はそのまま引き継がれます。VS Code は設定を読み取らず、名前だけのサーバーは省かれます</translation>
    </message>
    <message>
        <source>github.com takes prompts of at most 30,000 characters</source>
        <translation>github.com で使えるプロンプトは最大 30,000 文字です</translation>
    </message>
    <message>
        <source>VS Code takes “%1” in the prompt for a reference</source>
        <translation>VS Code はプロンプト内の「%1」を参照とみなします</translation>
    </message>
    <message>
        <source>Files for .github/agents, read by github.com, Copilot CLI and VS Code. Names of models are left out.</source>
        <translation>github.com、Copilot CLI、VS Code が読み取る .github/agents 用のファイル。モデルの名前は省かれます。</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>%1 has no list of tools: “readonly” keeps it from writing, but it may use other tools for reading</source>
        <translation>%1 にはツールの一覧がありません。「readonly」で書き込みは防げますが、読み取りには別のツールを使う可能性があります</translation>
    </message>
    <message>
        <source>“readonly” keeps it from writing</source>
        <translation>「readonly」で書き込みを防ぎます</translation>
    </message>
    <message>
        <source>Is written on one line, without its line breaks</source>
        <translation>改行なしの 1 行で書き込まれます</translation>
    </message>
    <message>
        <source>Files for .cursor/agents. There are no tool lists: what only reads is marked read-only.</source>
        <translation>.cursor/agents 用のファイル。ツールの一覧はなく、読み取り専用のエージェントには読み取り専用の印が付きます。</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>%1 does not document that an empty list means no tools</source>
        <translation>%1 のドキュメントには、空の一覧がツールなしを意味するとは書かれていません</translation>
    </message>
    <message>
        <source>%1 takes only names of servers that are set up already</source>
        <translation>%1 では、すでに設定済みのサーバーの名前だけが使えます</translation>
    </message>
    <message>
        <source>The highest level of %1</source>
        <translation>%1 の最高レベル</translation>
    </message>
    <message>
        <source>Droids for .factory/droids. A description of more than 500 characters moves into the prompt.</source>
        <translation>.factory/droids 用の Droid。500 文字を超える説明はプロンプトに移されます。</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Files for .gemini/agents, with the tool names of Gemini CLI and no key that it refuses.</source>
        <translation>Gemini CLI のツール名を使い、拒否されるキーを含まない .gemini/agents 用のファイル。</translation>
    </message>
    <message>
        <source>Goose</source>
        <translation>Goose</translation>
    </message>
    <message>
        <source>Files for .agents/agents, and the same as recipes. There are no tool lists and no permissions.</source>
        <translation>.agents/agents 用のファイルと、同じ内容のレシピ。ツールの一覧も権限もありません。</translation>
    </message>
    <message>
        <source>Kiro</source>
        <translation>Kiro</translation>
    </message>
    <message>
        <source>%1 cannot forbid: %2</source>
        <translation>%1 では禁止できません: %2</translation>
    </message>
    <message>
        <source>%1 forbids whole groups, so more may be forbidden than before</source>
        <translation>%1 はグループ単位で禁止するため、以前より多くのものが禁止される可能性があります</translation>
    </message>
    <message>
        <source>Markdown agents for .kiro/agents of Kiro IDE and CLI 3. Tools become groups of tools.</source>
        <translation>Kiro IDE と CLI 3 の .kiro/agents 用の Markdown エージェント。ツールはツールのグループになります。</translation>
    </message>
    <message>
        <source>OpenCode</source>
        <translation>OpenCode</translation>
    </message>
    <message>
        <source>Edits are forbidden and commands are asked for, which is nearly the same</source>
        <translation>編集は禁止され、コマンドは確認が必要になります。ほぼ同じ意味です</translation>
    </message>
    <message>
        <source>Files for .opencode/agents. Tool lists become permissions.</source>
        <translation>.opencode/agents 用のファイル。ツールの一覧は権限になります。</translation>
    </message>
    <message>
        <source>Qwen Code</source>
        <translation>Qwen Code</translation>
    </message>
    <message>
        <source>%1 asks where Claude Code would refuse</source>
        <translation>Claude Code なら拒否する場面で、%1 は確認します</translation>
    </message>
    <message>
        <source>Files for .qwen/agents, with the tool names of Qwen Code. It cannot say that an agent has no tools.</source>
        <translation>Qwen Code のツール名を使った、.qwen/agents 用のファイル。ツールを持たないエージェントは表現できません。</translation>
    </message>
    <message>
        <source>Roo Code</source>
        <translation>Roo Code</translation>
    </message>
    <message>
        <source>%1 turns dashes, curly quotes and special blanks into ASCII when it reads the file</source>
        <translation>%1 はファイルの読み取り時に、ダッシュ、曲がった引用符、特殊な空白を ASCII に変換します</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent, without a conversation of its own</source>
        <translation>モードはメインエージェントの役割であり、独自の会話を持ちません</translation>
    </message>
    <message>
        <source>Modes for .roomodes, one file for all, which joins what is there. Tools become groups of tools.</source>
        <translation>.roomodes 用のモード。全体で 1 つのファイルになり、既存の内容に加わります。ツールはツールのグループになります。</translation>
    </message>
    <message>
        <source>Agent Skills</source>
        <translation>Agent Skills</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller, not in one of its own</source>
        <translation>スキルは独自の会話ではなく、呼び出し側の会話の中で読み込まれます</translation>
    </message>
    <message>
        <source>A folder with a SKILL.md for each agent, which many programs read. Everything but the texts is lost.</source>
        <translation>エージェントごとに SKILL.md を入れたフォルダー。多くのプログラムが読み取れます。テキスト以外はすべて失われます。</translation>
    </message>
    <message>
        <source>%1 can only allow more than that: %2</source>
        <translation>%1 では、これより広い許可しかできません: %2</translation>
    </message>
    <message>
        <source>%1 has nothing like: %2</source>
        <translation>%1 には次に相当するものがありません: %2</translation>
    </message>
    <message>
        <source>These come along, as %1 does not tell them from the others: %2</source>
        <translation>%1 は他と区別しないため、次のものも含まれます: %2</translation>
    </message>
    <message>
        <source>%1 cannot forbid a part of an allowed tool: %2</source>
        <translation>%1 では、許可したツールの一部だけを禁止できません: %2</translation>
    </message>
    <message>
        <source>Is taken out of the list of allowed tools; %1 has no list of forbidden ones</source>
        <translation>許可するツールの一覧から除かれます。%1 には禁止するツールの一覧がありません</translation>
    </message>
    <message>
        <source>In %1 an empty list means all tools, so it cannot be said that there are none</source>
        <translation>%1 では空の一覧がすべてのツールを意味するため、ツールなしを表現できません</translation>
    </message>
    <message>
        <source>It is named after its file or key, “%1”</source>
        <translation>ファイルまたはキーに従い「%1」という名前になります</translation>
    </message>
    <message>
        <source>Claude Code takes other names: it is called “%1” there</source>
        <translation>Claude Code では使える名前が異なるため、「%1」という名前になります</translation>
    </message>
    <message>
        <source>The first of the list that Claude Code takes</source>
        <translation>一覧のうち Claude Code で使える最初のもの</translation>
    </message>
    <message>
        <source>The newest model of that family</source>
        <translation>その系列で最新のモデル</translation>
    </message>
    <message>
        <source>Claude Code takes other names of models: the agent runs with that of its caller</source>
        <translation>Claude Code ではモデルの名前が異なります。エージェントは呼び出し側のモデルで動作します</translation>
    </message>
    <message>
        <source>“%1” takes no such value</source>
        <translation>「%1」ではこのような値を使えません</translation>
    </message>
    <message>
        <source>The nearest level that Claude Code has</source>
        <translation>Claude Code にある最も近いレベル</translation>
    </message>
    <message>
        <source>The nearest of Claude Code&apos;s eight colours</source>
        <translation>Claude Code の 8 色のうち最も近い色</translation>
    </message>
    <message>
        <source>Is empty and left out</source>
        <translation>空のため省かれます</translation>
    </message>
    <message>
        <source>Settings of servers are taken over as they stand</source>
        <translation>サーバーの設定はそのまま引き継がれます</translation>
    </message>
    <message>
        <source>Stands behind the frontmatter</source>
        <translation>フロントマターの後に入ります</translation>
    </message>
    <message>
        <source>Had no effect in a plugin, and has one among the agents of a project</source>
        <translation>プラグインでは効果がありませんでしたが、プロジェクトのエージェントでは効果があります</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in the prompt</source>
        <translation>プラグインの外では、プロンプト内の「%1」は置き換えられません</translation>
    </message>
    <message>
        <source>Claude Code has its own provider</source>
        <translation>Claude Code には独自のプロバイダーがあります</translation>
    </message>
    <message>
        <source>It changes nothing in either, but Claude Code asks before commands</source>
        <translation>どちらでも何も変わりませんが、Claude Code はコマンドの前に確認します</translation>
    </message>
    <message>
        <source>It acts without asking; a sandbox is a setting of the session in Claude Code</source>
        <translation>確認せずに動作します。Claude Code ではサンドボックスはセッションの設定です</translation>
    </message>
    <message>
        <source>The same for another of its readers</source>
        <translation>別の読み取り側のための同じ内容です</translation>
    </message>
    <message>
        <source>What changes files is forbidden, and commands are, since they may</source>
        <translation>ファイルを変更するものは禁止されます。コマンドもファイルを変更しうるため禁止されます</translation>
    </message>
    <message>
        <source>Says what is so anyway</source>
        <translation>もともとそうなっていることを述べています</translation>
    </message>
    <message>
        <source>Has no effect there with an inherited model</source>
        <translation>継承したモデルでは効果がありません</translation>
    </message>
    <message>
        <source>Stands behind the instructions</source>
        <translation>指示の後に入ります</translation>
    </message>
    <message>
        <source>The prompt holds “{{” or “{%”, the start of a template there and plain text here</source>
        <translation>プロンプトに「{{」または「{%」があります。変換元ではテンプレートの始まりですが、ここでは普通のテキストです</translation>
    </message>
    <message>
        <source>What is forbidden in part only is not forbidden here: %1</source>
        <translation>一部だけ禁止されているものは、ここでは禁止されません: %1</translation>
    </message>
    <message>
        <source>Permissions that are granted or asked for are settings of the session here</source>
        <translation>許可や確認を伴う権限は、ここではセッションの設定です</translation>
    </message>
    <message>
        <source>Rules for a part of these have no like here: %1</source>
        <translation>次のものの一部に対するルールには、ここに相当するものがありません: %1</translation>
    </message>
    <message>
        <source>It was one that users talk to; here others call it</source>
        <translation>ユーザーが直接話しかけるエージェントでしたが、ここでは他のエージェントから呼び出されます</translation>
    </message>
    <message>
        <source>It acts without asking</source>
        <translation>確認せずに動作します</translation>
    </message>
    <message>
        <source>Only the number of turns has a like in Claude Code</source>
        <translation>Claude Code に相当するものがあるのは、ターン数だけです</translation>
    </message>
    <message>
        <source>All that a mode can have: is left out, which means all tools</source>
        <translation>モードが持てるすべてのもの。省かれます。これはすべてのツールを意味します</translation>
    </message>
    <message>
        <source>What narrows these to certain files is lost: %1</source>
        <translation>次のものを特定のファイルに限定する設定は失われます: %1</translation>
    </message>
    <message>
        <source>Stands behind the definition of the role</source>
        <translation>役割の定義の後に入ります</translation>
    </message>
    <message>
        <source>A mode is a role of the main agent; a sub-agent has a conversation of its own</source>
        <translation>モードはメインエージェントの役割ですが、サブエージェントは独自の会話を持ちます</translation>
    </message>
    <message>
        <source>Is added to the description</source>
        <translation>説明に追加されます</translation>
    </message>
    <message>
        <source>Grants tools in advance and limits nothing, so it is no list of allowed tools</source>
        <translation>ツールを事前に許可するだけで何も制限しないため、許可するツールの一覧ではありません</translation>
    </message>
    <message>
        <source>A skill is read in the conversation of its caller; an agent has one of its own, and files beside the skill stay where they are</source>
        <translation>スキルは呼び出し側の会話の中で読み込まれますが、エージェントは独自の会話を持ちます。スキルと並ぶファイルは元の場所に残ります</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it: the agent may do more than it should</source>
        <translation>Claude Code には対応するものがありません。エージェントが本来より多くのことをできてしまう可能性があります</translation>
    </message>
    <message>
        <source>%1 knows no such key, so it had no effect there</source>
        <translation>%1 はこのようなキーを認識しないため、そこでは効果がありませんでした</translation>
    </message>
    <message>
        <source>Claude Code has nothing for it</source>
        <translation>Claude Code には対応するものがありません</translation>
    </message>
    <message>
        <source>Is kept as “%1”, which Claude Code ignores</source>
        <translation>「%1」として保持されますが、Claude Code は無視します</translation>
    </message>
    <message>
        <source>Claude Code reads a backslash followed by n as a line break</source>
        <translation>Claude Code はバックスラッシュと n の並びを改行として読み取ります</translation>
    </message>
    <message>
        <source>Its header was not valid YAML and is read as it was meant; it is written as YAML</source>
        <translation>ヘッダーは有効な YAML ではありませんでしたが、意図どおりに読み取り、YAML として書き込まれます</translation>
    </message>
    <message>
        <source>Claude Code has nothing like: %1</source>
        <translation>Claude Code には次に相当するものがありません: %1</translation>
    </message>
    <message>
        <source>Takes the place of the agent “%1” that %2 has itself</source>
        <translation>%2 が自ら持つエージェント「%1」に取って代わります</translation>
    </message>
    <message>
        <source>Hooks of the plugin held for the agent, too, and are not taken over: %1</source>
        <translation>プラグインのフックはエージェントにも適用されていましたが、引き継がれません: %1</translation>
    </message>
    <message>
        <source>MCP servers of the plugin have to be set up where the agent is used: %1</source>
        <translation>プラグインの MCP サーバーは、エージェントを使う場所で設定する必要があります: %1</translation>
    </message>
    <message>
        <source>The recipe is left out: it is not known where Goose looks for those of a user</source>
        <translation>レシピは省かれます。Goose がユーザーのレシピをどこで探すかは分かっていません</translation>
    </message>
    <message>
        <source>Held for the whole session in the plugin, and holds for this agent alone here</source>
        <translation>プラグインではセッション全体に効いていましたが、ここではこのエージェントだけに効きます</translation>
    </message>
    <message>
        <source>Outside of a plugin nothing replaces “%1” in it, so it does not work before that is changed</source>
        <translation>プラグインの外では中の「%1」は置き換えられないため、変更するまで動作しません</translation>
    </message>
    <message>
        <source>Hooks of the plugin that are about the main conversation are not taken over: %1</source>
        <translation>メインの会話に関するプラグインのフックは引き継がれません: %1</translation>
    </message>
</context>
<context>
    <name>Agentwright::Fields</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the agent is called and mentioned by; the file name does not matter. Use lower-case letters, digits and hyphens. Without a name, or with a number, a colon or a leading hyphen in its place, the file is skipped.</source>
        <translation>エージェントを呼び、言及するための名前。ファイル名は関係ありません。英小文字、数字、ハイフンを使ってください。名前がない場合や、数値、コロン、先頭のハイフンがある場合、ファイルは読み飛ばされます。</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>使う場面</translation>
    </message>
    <message>
        <source>Tells the calling model when to hand work to this agent, so it decides whether the agent is ever used. A sentence that begins with “Use this agent when” and two to four examples do well. Without it, or with anything but text, the file is skipped.</source>
        <translation>いつこのエージェントに作業を任せるかを、呼び出し側のモデルに伝えます。エージェントが使われるかどうかはこれで決まります。「Use this agent when」で始まる文と 2～4 個の例が適しています。ない場合やテキスト以外の場合、ファイルは読み飛ばされます。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>The only tools the agent may use; * stands for all. Leave the key out to inherit everything: present but empty means no tools at all. Unknown names are dropped without a word.</source>
        <translation>エージェントが使用できるツールの限定。* はすべてを表します。すべてを継承するにはキーを省いてください。キーがあって空の場合はツールなしになります。未知の名前は通知なしに破棄されます。</translation>
    </message>
    <message>
        <source>Inherits all tools</source>
        <translation>すべてのツールを継承</translation>
    </message>
    <message>
        <source>No tools at all</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>Forbidden tools</source>
        <translation>禁止するツール</translation>
    </message>
    <message>
        <source>Tools that are taken away, before the list of allowed ones is looked at. mcp__* takes every MCP tool away.</source>
        <translation>許可するツールの一覧より先に取り除かれるツール。mcp__* はすべての MCP ツールを取り除きます。</translation>
    </message>
    <message>
        <source>Nothing forbidden</source>
        <translation>禁止なし</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The model that runs the agent: an alias, a full model id, or inherit for that of the main conversation, which is also the default. Any other text is passed on as it is and fails when the agent is called.</source>
        <translation>エージェントを動かすモデル。エイリアス、完全なモデル ID、またはメインの会話のモデルを使う inherit(既定値)です。それ以外のテキストはそのまま渡され、エージェントの呼び出し時に失敗します。</translation>
    </message>
    <message>
        <source>Permission mode</source>
        <translation>権限モード</translation>
    </message>
    <message>
        <source>How the agent asks before it acts; manual is a newer word for default. A caller that runs in bypassPermissions, acceptEdits or auto overrides it, and plugins may not set it. An unknown value is ignored.</source>
        <translation>エージェントが実行前に確認する方法。manual は default の新しい呼び名です。呼び出し側が bypassPermissions、acceptEdits、auto で動作している場合はそちらが優先され、プラグインでは設定できません。未知の値は無視されます。</translation>
    </message>
    <message>
        <source>Turn limit</source>
        <translation>ターン数の上限</translation>
    </message>
    <message>
        <source>The agent stops after this many turns. A positive whole number; anything else is ignored.</source>
        <translation>エージェントはこのターン数で停止します。正の整数を指定します。それ以外は無視されます。</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Skills whose text the agent has from the start. A skill that switches off its own use by models cannot be loaded this way.</source>
        <translation>エージェントが最初から内容を持つスキル。モデルによる使用を無効にしているスキルは、この方法では読み込めません。</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Servers that only this agent is connected to: names of configured ones, or a name with its own settings. Ignored in plugins.</source>
        <translation>このエージェントだけが接続するサーバー。設定済みサーバーの名前、または独自の設定を持つ名前です。プラグインでは無視されます。</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>フック</translation>
    </message>
    <message>
        <source>Commands that run at certain events while the agent works, as a map from event to matchers. With anything but a map the agent does not load. Ignored in plugins.</source>
        <translation>エージェントの動作中に特定のイベントで実行されるコマンド。イベントからマッチャーへのマップで指定します。マップ以外の場合、エージェントは読み込まれません。プラグインでは無視されます。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Gives the agent a folder of notes that it keeps between runs: for you everywhere, for the project, or for the project on this machine only. It switches Read, Write and Edit on. An unknown value is ignored.</source>
        <translation>実行をまたいで保持されるメモのフォルダーをエージェントに与えます。自分のすべてのプロジェクト、このプロジェクト、またはこのマシン上のこのプロジェクトのみが対象です。Read、Write、Edit が有効になります。未知の値は無視されます。</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>バックグラウンドで実行</translation>
    </message>
    <message>
        <source>The agent runs as a background task, with a smaller set of tools. true or false; anything else is ignored.</source>
        <translation>エージェントは、より少ないツールでバックグラウンドタスクとして動作します。true または false を指定します。それ以外は無視されます。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考レベル</translation>
    </message>
    <message>
        <source>How hard the model thinks: a level or a whole number. Without it, or with another word, the session&apos;s own setting counts.</source>
        <translation>モデルがどれだけ深く考えるか。レベルまたは整数で指定します。指定がない場合や別の語の場合は、セッションの設定が有効です。</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>worktree lets the agent work in a checkout of its own, so that it does not touch your files. remote is accepted too, but not documented. Anything else is ignored.</source>
        <translation>worktree を指定すると、エージェントは専用のチェックアウトで作業し、手元のファイルに触れません。remote も受け付けられますが、ドキュメントに記載はありません。それ以外は無視されます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>The colour the agent is shown in. Eight names are known; hex values and other names are ignored without notice.</source>
        <translation>エージェントの表示色。使える名前は 8 つです。16 進数の値やその他の名前は通知なしに無視されます。</translation>
    </message>
    <message>
        <source>Initial prompt</source>
        <translation>最初のプロンプト</translation>
    </message>
    <message>
        <source>Sent as the first message when the agent runs as the main session. Has no effect on a sub-agent, and is ignored in plugins.</source>
        <translation>エージェントがメインセッションとして動作するときに、最初のメッセージとして送られます。サブエージェントでは効果がなく、プラグインでは無視されます。</translation>
    </message>
    <message>
        <source>Compaction window</source>
        <translation>圧縮のしきい値</translation>
    </message>
    <message>
        <source>Number of tokens at which a sub-agent&apos;s conversation is compacted. A whole number of 100000 or more; anything else is ignored.</source>
        <translation>サブエージェントの会話が圧縮されるトークン数。100000 以上の整数を指定します。それ以外は無視されます。</translation>
    </message>
    <message>
        <source>Leave CLAUDE.md out</source>
        <translation>CLAUDE.md を除外</translation>
    </message>
    <message>
        <source>With true the agent does not see the CLAUDE.md files of user, project and folder. Instructions of the organisation stay.</source>
        <translation>true の場合、エージェントにはユーザー、プロジェクト、フォルダーの CLAUDE.md ファイルが見えません。組織の指示は残ります。</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <source>Agents that watch this one at work, by name, separated by commas. Four at most.</source>
        <translation>このエージェントの作業を見守るエージェントの名前をコンマ区切りで指定します。最大 4 つです。</translation>
    </message>
    <message>
        <source>Message to observers</source>
        <translation>オブザーバーへのメッセージ</translation>
    </message>
    <message>
        <source>Text that the watching agents are given.</source>
        <translation>見守るエージェントに渡されるテキスト。</translation>
    </message>
    <message>
        <source>Qwen Code: how the agent asks before it acts. Anything else keeps it from loading.</source>
        <translation>Qwen Code: エージェントが実行前に確認する方法。それ以外の値では読み込まれません。</translation>
    </message>
    <message>
        <source>VS Code: a hint in the box for the request.</source>
        <translation>VS Code: 依頼の入力欄に表示されるヒント。</translation>
    </message>
    <message>
        <source>OpenCode: true switches the agent off.</source>
        <translation>OpenCode: true の場合、エージェントを無効にします。</translation>
    </message>
    <message>
        <source>VS Code and Copilot: with true only the user starts the agent.</source>
        <translation>VS Code と Copilot: true の場合、ユーザーだけがエージェントを起動できます。</translation>
    </message>
    <message>
        <source>Gemini CLI: the name that people see.</source>
        <translation>Gemini CLI: 人に表示される名前。</translation>
    </message>
    <message>
        <source>VS Code: buttons that go on with another agent; a list of label, agent, prompt and send.</source>
        <translation>VS Code: 別のエージェントに引き継ぐボタン。label、agent、prompt、send の一覧です。</translation>
    </message>
    <message>
        <source>OpenCode: true keeps the agent out of lists.</source>
        <translation>OpenCode: true の場合、エージェントを一覧に表示しません。</translation>
    </message>
    <message>
        <source>Copilot CLI: gives the repository&apos;s instructions to the agent.</source>
        <translation>Copilot CLI: リポジトリの指示をエージェントに渡します。</translation>
    </message>
    <message>
        <source>Kiro: also loads the servers of the general MCP file.</source>
        <translation>Kiro: 共通の MCP ファイルのサーバーも読み込みます。</translation>
    </message>
    <message>
        <source>Kiro: also loads powers.</source>
        <translation>Kiro: Power も読み込みます。</translation>
    </message>
    <message>
        <source>Copilot, retired: whether the model may start the agent by itself.</source>
        <translation>Copilot(廃止): モデルが自らエージェントを起動できるかどうか。</translation>
    </message>
    <message>
        <source>Cursor: runs in the background.</source>
        <translation>Cursor: バックグラウンドで動作します。</translation>
    </message>
    <message>
        <source>Kiro: the keys that choose the agent.</source>
        <translation>Kiro: エージェントを選択するキー。</translation>
    </message>
    <message>
        <source>Agent Skills: the licence of the skill.</source>
        <translation>Agent Skills: スキルのライセンス。</translation>
    </message>
    <message>
        <source>OpenCode, older spelling of steps.</source>
        <translation>OpenCode: steps の旧表記。</translation>
    </message>
    <message>
        <source>OpenCode: who can start the agent. Without it, both the user and other agents.</source>
        <translation>OpenCode: エージェントを起動できるのは誰か。指定がない場合は、ユーザーと他のエージェントの両方です。</translation>
    </message>
    <message>
        <source>Qwen Code: temperature and the like.</source>
        <translation>Qwen Code: temperature など。</translation>
    </message>
    <message>
        <source>Copilot CLI: whether it may fall back to another model.</source>
        <translation>Copilot CLI: 別のモデルに切り替えてよいかどうか。</translation>
    </message>
    <message>
        <source>Copilot CLI: models in order of preference.</source>
        <translation>Copilot CLI: 優先順に並べたモデル。</translation>
    </message>
    <message>
        <source>OpenCode: ask, allow or deny for each tool.</source>
        <translation>OpenCode: ツールごとの ask、allow、deny。</translation>
    </message>
    <message>
        <source>Kiro: a list of capability, effect and match.</source>
        <translation>Kiro: capability、effect、match の一覧。</translation>
    </message>
    <message>
        <source>Cursor: true keeps the agent from writing.</source>
        <translation>Cursor: true の場合、エージェントは書き込みできません。</translation>
    </message>
    <message>
        <source>Copilot CLI and Factory: how hard the model thinks.</source>
        <translation>Copilot CLI と Factory: モデルがどれだけ深く考えるか。</translation>
    </message>
    <message>
        <source>Junie: how hard the model thinks.</source>
        <translation>Junie: モデルがどれだけ深く考えるか。</translation>
    </message>
    <message>
        <source>Qwen Code: limits of turns and minutes.</source>
        <translation>Qwen Code: ターン数と分数の上限。</translation>
    </message>
    <message>
        <source>Codex: what the agent may touch.</source>
        <translation>Codex: エージェントが触れてよい範囲。</translation>
    </message>
    <message>
        <source>OpenCode: the agent stops after this many steps.</source>
        <translation>OpenCode: エージェントはこのステップ数で停止します。</translation>
    </message>
    <message>
        <source>VS Code and Copilot: where the agent is offered. Without it, in both.</source>
        <translation>VS Code と Copilot: エージェントを提供する場所。指定がない場合は両方です。</translation>
    </message>
    <message>
        <source>OpenCode and Gemini CLI: how freely the model chooses its words.</source>
        <translation>OpenCode と Gemini CLI: モデルが言葉を選ぶ自由度。</translation>
    </message>
    <message>
        <source>Gemini CLI: the agent stops after this many minutes.</source>
        <translation>Gemini CLI: エージェントはこの分数で停止します。</translation>
    </message>
    <message>
        <source>Kiro: other names for tools.</source>
        <translation>Kiro: ツールの別名。</translation>
    </message>
    <message>
        <source>Kiro: settings for each tool.</source>
        <translation>Kiro: ツールごとの設定。</translation>
    </message>
    <message>
        <source>OpenCode: how many words the model chooses from.</source>
        <translation>OpenCode: モデルが選択肢とする語の範囲。</translation>
    </message>
    <message>
        <source>VS Code and Copilot: false keeps the agent out of the user&apos;s list.</source>
        <translation>VS Code と Copilot: false の場合、エージェントをユーザーの一覧に表示しません。</translation>
    </message>
    <message>
        <source>OpenCode: a variant of the model.</source>
        <translation>OpenCode: モデルのバリアント。</translation>
    </message>
    <message>
        <source>Kiro: what the agent says at the start.</source>
        <translation>Kiro: エージェントが開始時に言うこと。</translation>
    </message>
</context>
<context>
    <name>Agentwright::Importing</name>
    <message>
        <source>Its frontmatter is never closed by three hyphens</source>
        <translation>フロントマターが 3 つのハイフンで閉じられていません</translation>
    </message>
    <message>
        <source>Its “%1” is not YAML and cannot be read</source>
        <translation>「%1」が YAML ではなく、読み取れません</translation>
    </message>
    <message>
        <source>It holds no “key: value” entries</source>
        <translation>「key: value」形式の項目がありません</translation>
    </message>
    <message>
        <source>It is not valid %1: %2</source>
        <translation>有効な %1 ではありません: %2</translation>
    </message>
    <message>
        <source>Its agent runs on another machine and has no prompt</source>
        <translation>このエージェントは別のマシンで動作し、プロンプトがありません</translation>
    </message>
    <message>
        <source>Its prompt stands in another file, which is not read: %1</source>
        <translation>プロンプトが別のファイルにあり、そのファイルは読み込まれません: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written so that Claude Code loads it</source>
        <translation>「%1」を Claude Code が読み込める形で書き込めません</translation>
    </message>
    <message>
        <source>It is no agent of this format</source>
        <translation>この形式のエージェントではありません</translation>
    </message>
    <message>
        <source>It is no agent of any format known here</source>
        <translation>ここで認識できるどの形式のエージェントでもありません</translation>
    </message>
    <message>
        <source>It may be one of several formats, so the right one has to be named: %1</source>
        <translation>複数の形式の可能性があるため、正しい形式を指定する必要があります: %1</translation>
    </message>
    <message>
        <source>There is no agent in it</source>
        <translation>エージェントが含まれていません</translation>
    </message>
    <message>
        <source>Another agent is called “%1” already, that of %2</source>
        <translation>別のエージェント(%2 のもの)がすでに「%1」という名前です</translation>
    </message>
</context>
<context>
    <name>Agentwright::Readings</name>
    <message>
        <source>Ignored for its value: %1</source>
        <translation>値のために無視: %1</translation>
    </message>
    <message>
        <source>Unknown and ignored: %1</source>
        <translation>未知のため無視: %1</translation>
    </message>
    <message>
        <source>Not known and dropped without a word: %1</source>
        <translation>未知のため通知なしに破棄: %1</translation>
    </message>
    <message>
        <source>Never available to sub-agents: %1</source>
        <translation>サブエージェントでは常に使用不可: %1</translation>
    </message>
    <message>
        <source>The kind of session decides whether it is there: %1</source>
        <translation>セッションの種類によって有無が決まる: %1</translation>
    </message>
    <message>
        <source>Taken away by disallowedTools: %1</source>
        <translation>disallowedTools により除外: %1</translation>
    </message>
    <message>
        <source>No entry of the tool list is known: the agent is listed but refused when it is called</source>
        <translation>ツールの一覧に認識される項目がありません。エージェントは一覧に表示されますが、呼び出すと拒否されます</translation>
    </message>
    <message>
        <source>All tools except: %1</source>
        <translation>次を除くすべてのツール: %1</translation>
    </message>
    <message>
        <source>The tool list is there but empty: no tools. Only an absent key gives all of them</source>
        <translation>ツールの一覧がありますが空のため、ツールなしになります。すべてのツールになるのは、キーがない場合だけです</translation>
    </message>
    <message>
        <source>Loads.</source>
        <translation>読み込みます。</translation>
    </message>
    <message>
        <source>The header holds no “key: value” entries.</source>
        <translation>ヘッダーに「key: value」形式の項目がありません。</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>「%1」が必要です。</translation>
    </message>
    <message>
        <source>The value of “%1” is not one the tool takes.</source>
        <translation>「%1」の値は、このツールで使えるものではありません。</translation>
    </message>
    <message>
        <source>“%1” is no key of this tool, and one unknown key is enough to refuse the file.</source>
        <translation>「%1」はこのツールのキーではありません。未知のキーが 1 つでもあるとファイルは拒否されます。</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.md”, in lower case, are looked at.</source>
        <translation>名前が小文字の「.md」で終わるファイルだけが対象になります。</translation>
    </message>
    <message>
        <source>The file is UTF-16; it is read as UTF-8, and then has no header.</source>
        <translation>ファイルが UTF-16 です。UTF-8 として読み取られるため、ヘッダーがないことになります。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and Claude Code&apos;s repair does not work with CRLF line ends.</source>
        <translation>ヘッダーが有効な YAML ではありません (%1)。Claude Code の修復は改行が CRLF だと機能しません。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no line that Claude Code would repair.</source>
        <translation>ヘッダーが有効な YAML ではなく (%1)、Claude Code が修復できる行もありません。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and after Claude Code&apos;s repair it still is not (%2).</source>
        <translation>ヘッダーが有効な YAML ではなく (%1)、Claude Code による修復後も有効になりません (%2)。</translation>
    </message>
    <message>
        <source>The file does not begin with a line of three hyphens, so it is not an agent file.</source>
        <translation>ファイルが 3 つのハイフンの行で始まらないため、エージェントのファイルではありません。</translation>
    </message>
    <message>
        <source>The header is never closed by three hyphens, so it is not an agent file.</source>
        <translation>ヘッダーが 3 つのハイフンで閉じられていないため、エージェントのファイルではありません。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The name is not text: quote it if it should be.</source>
        <translation>名前がテキストではありません。テキストにする場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>The name holds a colon.</source>
        <translation>名前にコロンがあります。</translation>
    </message>
    <message>
        <source>The name begins with a hyphen.</source>
        <translation>名前がハイフンで始まっています。</translation>
    </message>
    <message>
        <source>The name has more than 256 characters.</source>
        <translation>名前が 256 文字を超えています。</translation>
    </message>
    <message>
        <source>There is no description.</source>
        <translation>説明がありません。</translation>
    </message>
    <message>
        <source>The description is not text: quote it if it should be.</source>
        <translation>説明がテキストではありません。テキストにする場合は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The description is empty.</source>
        <translation>説明が空です。</translation>
    </message>
    <message>
        <source>The hooks are not well formed.</source>
        <translation>フックの形式が正しくありません。</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML (%1).</source>
        <translation>ヘッダーは有効な YAML ではありませんが (%1)、Claude Code が修復するため読み込まれます。</translation>
    </message>
    <message>
        <source>The header ends at the first three hyphens, which stand inside a line: the rest has become part of the prompt</source>
        <translation>ヘッダーが行の途中にある最初の 3 つのハイフンで終わり、残りはプロンプトの一部になっています</translation>
    </message>
    <message>
        <source>A backslash followed by n in the description is read as a line break</source>
        <translation>説明内のバックスラッシュと n の並びは改行として読み取られます</translation>
    </message>
    <message>
        <source>The name has more than 256 characters: the file name is used</source>
        <translation>名前が 256 文字を超えているため、ファイル名が使われます</translation>
    </message>
    <message>
        <source>There is no description: a general one with the plugin&apos;s name takes its place</source>
        <translation>説明がないため、プラグイン名を含む一般的な説明が使われます</translation>
    </message>
    <message>
        <source>Ignored in plugins: %1</source>
        <translation>プラグインでは無視: %1</translation>
    </message>
    <message>
        <source>Loads without its header, which cannot be read: under the file name, with a general description and all tools.</source>
        <translation>読み取れないヘッダーなしで読み込まれます。名前はファイル名、説明は一般的なもの、ツールはすべてになります。</translation>
    </message>
    <message>
        <source>Loads because Claude Code repairs the header, which is not valid YAML.</source>
        <translation>ヘッダーは有効な YAML ではありませんが、Claude Code が修復するため読み込まれます。</translation>
    </message>
    <message>
        <source>The plugin&apos;s name and a colon go before the name</source>
        <translation>名前の前にプラグイン名とコロンが付きます</translation>
    </message>
    <message>
        <source>Only files whose name ends in “.yaml” or “.yml” are looked at.</source>
        <translation>名前が「.yaml」または「.yml」で終わるファイルだけが対象になります。</translation>
    </message>
    <message>
        <source>There is no header that is valid YAML between two lines of three hyphens.</source>
        <translation>3 つのハイフンの 2 行の間に、有効な YAML のヘッダーがありません。</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>In VS Code, a tool that is not known refuses the file</source>
        <translation>VS Code では、未知のツールがあるとファイルが拒否されます</translation>
    </message>
    <message>
        <source>Codex reads roles from TOML files; a Markdown file in its folder is not looked at.</source>
        <translation>Codex は役割を TOML ファイルから読み取ります。そのフォルダーにある Markdown ファイルは対象になりません。</translation>
    </message>
    <message>
        <source>The prompt is longer than the documented 30,000 characters</source>
        <translation>プロンプトが、ドキュメントに記載された 30,000 文字を超えています</translation>
    </message>
    <message>
        <source>What a wrong value does is inferred from Copilot CLI</source>
        <translation>誤った値の影響は Copilot CLI からの推定です</translation>
    </message>
    <message>
        <source>There are no tool lists here: the agent gets the tools of its caller</source>
        <translation>ここにはツールの一覧がありません。エージェントは呼び出し側のツールを使います</translation>
    </message>
    <message>
        <source>The name may hold only lower-case letters, digits, hyphens and underscores.</source>
        <translation>名前に使えるのは英小文字、数字、ハイフン、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>“%1” is no tool here, and one unknown tool is enough to refuse the file.</source>
        <translation>「%1」はここではツールではありません。未知のツールが 1 つでもあるとファイルは拒否されます。</translation>
    </message>
    <message>
        <source>The description is longer than the documented 500 characters</source>
        <translation>説明が、ドキュメントに記載された 500 文字を超えています</translation>
    </message>
    <message>
        <source>Files whose name begins with an underscore are skipped.</source>
        <translation>名前がアンダースコアで始まるファイルは読み飛ばされます。</translation>
    </message>
    <message>
        <source>%1 in the prompt is replaced when the agent is called, and an unknown name fails then</source>
        <translation>プロンプト内の %1 はエージェントの呼び出し時に置き換えられ、名前が未知の場合はそこで失敗します</translation>
    </message>
    <message>
        <source>There is no header between two lines of three hyphens.</source>
        <translation>3 つのハイフンの 2 行に挟まれたヘッダーがありません。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and there is no repair.</source>
        <translation>ヘッダーが有効な YAML ではなく (%1)、修復も行われません。</translation>
    </message>
    <message>
        <source>There is no description: a general one takes its place</source>
        <translation>説明がないため、一般的な説明が使われます</translation>
    </message>
    <message>
        <source>The value of “%1” makes the whole configuration invalid: OpenCode does not start.</source>
        <translation>「%1」の値のために設定全体が無効になり、OpenCode が起動しません。</translation>
    </message>
    <message>
        <source>Permissions decide which tools may be used</source>
        <translation>使用できるツールは権限によって決まります</translation>
    </message>
    <message>
        <source>The model is not written as “provider/model”</source>
        <translation>モデルが「provider/model」の形式ではありません</translation>
    </message>
    <message>
        <source>Unknown and sent to the model provider: %1</source>
        <translation>未知のままモデルプロバイダーに送信: %1</translation>
    </message>
    <message>
        <source>There is no header: the whole file is the prompt</source>
        <translation>ヘッダーがないため、ファイル全体がプロンプトになります</translation>
    </message>
    <message>
        <source>Loads without its header, which is not valid YAML: the whole file, header included, becomes the prompt.</source>
        <translation>有効な YAML でないヘッダーなしで読み込まれます。ヘッダーを含むファイル全体がプロンプトになります。</translation>
    </message>
    <message>
        <source>The header is not valid YAML (%1), and the repair does not help.</source>
        <translation>ヘッダーが有効な YAML ではなく (%1)、修復もできません。</translation>
    </message>
    <message>
        <source>Loads because OpenCode repairs the header, which is not valid YAML.</source>
        <translation>ヘッダーは有効な YAML ではありませんが、OpenCode が修復するため読み込まれます。</translation>
    </message>
    <message>
        <source>The name may hold letters, digits, and inside it hyphens and underscores.</source>
        <translation>名前に使えるのは文字と数字で、途中にはハイフンとアンダースコアも使えます。</translation>
    </message>
    <message>
        <source>The name must have 2 to 50 characters.</source>
        <translation>名前は 2～50 文字でなければなりません。</translation>
    </message>
    <message>
        <source>The name “%1” is reserved.</source>
        <translation>名前「%1」は予約されています。</translation>
    </message>
    <message>
        <source>The prompt has fewer than 10 characters.</source>
        <translation>プロンプトが 10 文字未満です。</translation>
    </message>
    <message>
        <source>The permission mode is translated to: %1</source>
        <translation>権限モードは次のように変換されます: %1</translation>
    </message>
    <message>
        <source>Qwen Code warns of the length of the description or the prompt</source>
        <translation>Qwen Code は説明またはプロンプトの長さについて警告します</translation>
    </message>
    <message>
        <source>Loads because a header that is not valid YAML is read line by line.</source>
        <translation>有効な YAML でないヘッダーは 1 行ずつ読み取られるため、読み込まれます。</translation>
    </message>
    <message>
        <source>An empty tool list gives all tools here</source>
        <translation>ここではツールの一覧が空だとすべてのツールになります</translation>
    </message>
    <message>
        <source>A slug may hold only letters, digits and hyphens.</source>
        <translation>slug に使えるのは文字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>A tool group is named twice.</source>
        <translation>同じツールグループが 2 回指定されています。</translation>
    </message>
    <message>
        <source>Modes are read from “.roomodes” only; a Markdown file is not looked at.</source>
        <translation>モードは「.roomodes」からのみ読み取られます。Markdown ファイルは対象になりません。</translation>
    </message>
    <message>
        <source>The file is not valid YAML (%1).</source>
        <translation>ファイルが有効な YAML ではありません (%1)。</translation>
    </message>
    <message>
        <source>There is no list “customModes”.</source>
        <translation>「customModes」の一覧がありません。</translation>
    </message>
    <message>
        <source>The file holds %1 modes; this is the first one</source>
        <translation>ファイルに %1 個のモードがあります。これは最初のものです</translation>
    </message>
    <message>
        <source>Dashes, curly quotes and special blanks are turned into ASCII in the whole file</source>
        <translation>ファイル全体で、ダッシュ、曲がった引用符、特殊な空白が ASCII に変換されます</translation>
    </message>
    <message>
        <source>The name must be lower-case words joined by single hyphens, 64 characters at most.</source>
        <translation>名前は、小文字の語を単独のハイフンでつないだ 64 文字以内のものでなければなりません。</translation>
    </message>
    <message>
        <source>The name is not that of the folder, “%1”.</source>
        <translation>名前がフォルダー名「%1」と一致しません。</translation>
    </message>
    <message>
        <source>The description is longer than 1,024 characters.</source>
        <translation>説明が 1,024 文字を超えています。</translation>
    </message>
    <message>
        <source>Skills are read from files named “SKILL.md” only.</source>
        <translation>スキルは「SKILL.md」という名前のファイルからのみ読み取られます。</translation>
    </message>
    <message>
        <source>This is what the specification and its validator ask for; single tools are kinder</source>
        <translation>これは仕様とその検証ツールの要件です。個々のツールはもっと寛容です</translation>
    </message>
    <message>
        <source>Which of these tools exist depends on the extensions that are installed</source>
        <translation>これらのツールのうちどれがあるかは、インストールされている拡張機能によって決まります</translation>
    </message>
    <message>
        <source>Loads without a header: the whole file is the prompt, all tools are allowed.</source>
        <translation>ヘッダーなしで読み込まれます。ファイル全体がプロンプトになり、すべてのツールが許可されます。</translation>
    </message>
    <message>
        <source>What stands behind a line that is no “key: value” is lost, with it perhaps the tool list</source>
        <translation>「key: value」でない行より後にあるものは失われます。ツールの一覧も失われる可能性があります</translation>
    </message>
    <message>
        <source>Inferred: the reader of this product is not public, strict YAML is assumed</source>
        <translation>推定: この製品の読み取り処理は公開されていないため、厳密な YAML を想定しています</translation>
    </message>
</context>
<context>
    <name>Agentwright::Rules</name>
    <message>
        <source>nothing more may stand here</source>
        <translation>ここにはこれ以上何も書けません</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a key in double quotes belongs here</source>
        <translation>ここには二重引用符で囲んだキーが必要です</translation>
    </message>
    <message>
        <source>a colon belongs here</source>
        <translation>ここにはコロンが必要です</translation>
    </message>
    <message>
        <source>a comma or a closing brace belongs here</source>
        <translation>ここにはコンマまたは閉じ波かっこが必要です</translation>
    </message>
    <message>
        <source>a comma or a closing bracket belongs here</source>
        <translation>ここにはコンマまたは閉じ角かっこが必要です</translation>
    </message>
    <message>
        <source>a line break in a text is written \n</source>
        <translation>テキスト内の改行は \n と書きます</translation>
    </message>
    <message>
        <source>the text is never closed</source>
        <translation>テキストが閉じられていません</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>このようなエスケープはありません</translation>
    </message>
    <message>
        <source>a value belongs here</source>
        <translation>ここには値が必要です</translation>
    </message>
    <message>
        <source>The frontmatter is opened by --- but never closed.</source>
        <translation>フロントマターが --- で開かれていますが、閉じられていません。</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed: no tool loads the file</source>
        <translation>ここで始まるフロントマターが閉じられていません。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>Close the frontmatter</source>
        <translation>フロントマターを閉じる</translation>
    </message>
    <message>
        <source>Part of the frontmatter is not valid YAML.</source>
        <translation>フロントマターの一部が有効な YAML ではありません。</translation>
    </message>
    <message>
        <source>“%1” begins with a quote that is never closed: Claude Code and other tools skip the file</source>
        <translation>「%1」が、閉じられていない引用符で始まっています。Claude Code や他のツールはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>“%1” goes on over unindented lines, which is not YAML: Claude Code and other tools skip the file</source>
        <translation>「%1」が字下げされていない行に続いており、YAML ではありません。Claude Code や他のツールはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and no tolerant reading helps: Claude Code and other tools skip the file</source>
        <translation>「%1」が有効な YAML ではなく、寛容な読み取りでも解釈できません。Claude Code や他のツールはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML: Claude Code reads it tolerantly, most other tools skip the file</source>
        <translation>「%1」が有効な YAML ではありません。Claude Code は寛容に読み取りますが、他のツールの多くはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with CRLF line ends Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>「%1」が有効な YAML ではなく、改行が CRLF のため Claude Code も寛容に読み取れません。ファイルは読み飛ばされます</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML, and with a block of text (| or &gt;) in another key Claude Code does not read it tolerantly either: the file is skipped</source>
        <translation>「%1」が有効な YAML ではなく、別のキーにテキストブロック(| または &gt;)があるため Claude Code も寛容に読み取れません。ファイルは読み飛ばされます</translation>
    </message>
    <message>
        <source>Indent the text of “%1” as a block</source>
        <translation>「%1」のテキストをブロックとして字下げ</translation>
    </message>
    <message>
        <source>Put “%1” in quotes</source>
        <translation>「%1」を引用符で囲む</translation>
    </message>
    <message>
        <source>This line belongs to no key: Claude Code reads the frontmatter tolerantly, most other tools skip the file</source>
        <translation>この行はどのキーにも属していません。Claude Code はフロントマターを寛容に読み取りますが、他のツールの多くはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>This line belongs to no key, so that the frontmatter is not valid YAML: Claude Code and other tools skip the file</source>
        <translation>この行がどのキーにも属していないため、フロントマターが有効な YAML ではありません。Claude Code や他のツールはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>Claude Code cannot read the frontmatter from here on (%1) and skips the file, although it is valid YAML</source>
        <translation>有効な YAML ですが、Claude Code はここから先のフロントマターを読み取れず (%1)、ファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): most tools other than Claude Code skip the file</source>
        <translation>フロントマターがここで有効な YAML ではありません (%1)。Claude Code 以外のツールの多くはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The frontmatter is not valid YAML here (%1): Claude Code and other tools skip the file</source>
        <translation>フロントマターがここで有効な YAML ではありません (%1)。Claude Code や他のツールはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>A key is given more than once.</source>
        <translation>キーが複数回指定されています。</translation>
    </message>
    <message>
        <source>“%1” is given again further down: Claude Code ignores this one, other tools skip the file</source>
        <translation>「%1」が後でもう一度指定されています。Claude Code はこちらを無視し、他のツールはファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>Remove this “%1”</source>
        <translation>この「%1」を削除</translation>
    </message>
    <message>
        <source>Claude Code does not know the key.</source>
        <translation>Claude Code が認識しないキーです。</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; “%2” is there too</source>
        <translation>Claude Code は「%1」を認識せず、無視します。「%2」もあります</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and skips the file, which has no “%2”</source>
        <translation>Claude Code は「%1」を認識せず、「%2」のないファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code は「%1」を認識せず、無視します。「%2」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」を「%2」に変更</translation>
    </message>
    <message>
        <source>Claude Code does not know “%1” and ignores it</source>
        <translation>Claude Code は「%1」を認識せず、無視します</translation>
    </message>
    <message>
        <source>The file has no frontmatter, so it is no agent.</source>
        <translation>ファイルにフロントマターがないため、エージェントではありません。</translation>
    </message>
    <message>
        <source>The file has no frontmatter: no tool takes it for an agent</source>
        <translation>ファイルにフロントマターがありません。どのツールもエージェントとして扱いません</translation>
    </message>
    <message>
        <source>Insert a frontmatter with the name “%1”</source>
        <translation>名前「%1」のフロントマターを挿入</translation>
    </message>
    <message>
        <source>The file holds bytes that are not UTF-8.</source>
        <translation>ファイルに UTF-8 でないバイトがあります。</translation>
    </message>
    <message>
        <source>The byte %1 is not UTF-8: tools read it as U+FFFD</source>
        <translation>バイト %1 は UTF-8 ではありません。ツールは U+FFFD として読み取ります</translation>
    </message>
    <message>
        <source>%1 bytes are not UTF-8, the first is %2: tools read them as U+FFFD</source>
        <translation>%1 バイトが UTF-8 ではありません(最初は %2)。ツールは U+FFFD として読み取ります</translation>
    </message>
    <message>
        <source>Read them as Latin-1</source>
        <translation>Latin-1 として読み取る</translation>
    </message>
    <message>
        <source>Some lines end in another way than most.</source>
        <translation>一部の行の改行が他の多くの行と異なります。</translation>
    </message>
    <message>
        <source>Line ends are mixed: %1 differ from the others</source>
        <translation>改行が混在しています。%1 行が他と異なります</translation>
    </message>
    <message>
        <source>Make all line ends equal</source>
        <translation>すべての改行を統一</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 byte-order mark.</source>
        <translation>ファイルが UTF-8 のバイト順マークで始まっています。</translation>
    </message>
    <message>
        <source>The file begins with a byte-order mark: VS Code and Gemini CLI do not read its frontmatter</source>
        <translation>ファイルがバイト順マークで始まっています。VS Code と Gemini CLI はフロントマターを読み取りません</translation>
    </message>
    <message>
        <source>Remove the byte-order mark</source>
        <translation>バイト順マークを削除</translation>
    </message>
    <message>
        <source>The frontmatter is closed by something else than a line of three dashes.</source>
        <translation>フロントマターが 3 つのダッシュの行以外で閉じられています。</translation>
    </message>
    <message>
        <source>These dashes close the frontmatter in the middle of the text of “%1”</source>
        <translation>これらのダッシュが「%1」のテキストの途中でフロントマターを閉じています</translation>
    </message>
    <message>
        <source>The frontmatter is not closed by exactly ---: only Claude Code reads it so</source>
        <translation>フロントマターが正確に --- で閉じられていません。このように読み取るのは Claude Code だけです</translation>
    </message>
    <message>
        <source>Close it by a line of three dashes</source>
        <translation>3 つのダッシュの行で閉じる</translation>
    </message>
    <message>
        <source>Something stands in front of the frontmatter.</source>
        <translation>フロントマターの前に何かがあります。</translation>
    </message>
    <message>
        <source>The frontmatter does not begin on the first line: no tool loads the file</source>
        <translation>フロントマターが 1 行目から始まっていません。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>Remove the blanks in front of it</source>
        <translation>前の空白を削除</translation>
    </message>
    <message>
        <source>Move the comment behind the frontmatter</source>
        <translation>コメントをフロントマターの後へ移動</translation>
    </message>
    <message>
        <source>A comment stands in front of the frontmatter: no tool loads the file</source>
        <translation>フロントマターの前にコメントがあります。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>Move the text behind the frontmatter</source>
        <translation>テキストをフロントマターの後へ移動</translation>
    </message>
    <message>
        <source>Text stands in front of the frontmatter: no tool loads the file</source>
        <translation>フロントマターの前にテキストがあります。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>The frontmatter stands in a code block: no tool loads the file</source>
        <translation>フロントマターがコードブロックの中にあります。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>Remove the code fence</source>
        <translation>コードフェンスを削除</translation>
    </message>
    <message>
        <source>The first line of the frontmatter is not exactly three dashes.</source>
        <translation>フロントマターの最初の行が正確に 3 つのダッシュではありません。</translation>
    </message>
    <message>
        <source>The line --- in front of the first key is missing: no tool loads the file</source>
        <translation>最初のキーの前に --- の行がありません。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>Insert the opening line</source>
        <translation>開始行を挿入</translation>
    </message>
    <message>
        <source>The first line is not exactly ---: no tool loads the file</source>
        <translation>最初の行が正確に --- ではありません。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>Make it three dashes</source>
        <translation>3 つのダッシュにする</translation>
    </message>
    <message>
        <source>What the frontmatter says depends on who reads it.</source>
        <translation>フロントマターの内容が、読み取る側によって異なります。</translation>
    </message>
    <message>
        <source>YAML readers find other keys here than the lines show</source>
        <translation>YAML パーサーは、行の見た目とは異なるキーを読み取ります</translation>
    </message>
    <message>
        <source>YAML readers find no keys in this frontmatter: no tool loads the file</source>
        <translation>YAML パーサーはこのフロントマターにキーを見つけられません。どのツールもファイルを読み込みません</translation>
    </message>
    <message>
        <source>The file is UTF-16 or has CR line ends, which no tool reads.</source>
        <translation>ファイルが UTF-16 か、改行が CR です。どのツールも読み取りません。</translation>
    </message>
    <message>
        <source>The file is UTF-16: Claude Code does not load it</source>
        <translation>ファイルが UTF-16 です。Claude Code は読み込みません</translation>
    </message>
    <message>
        <source>Lines end in a lone carriage return: Claude Code does not load the file</source>
        <translation>改行が単独の CR です。Claude Code はファイルを読み込みません</translation>
    </message>
    <message>
        <source>Write it as UTF-8 with usual line ends</source>
        <translation>通常の改行の UTF-8 で書き込む</translation>
    </message>
    <message>
        <source>Three hyphens inside the frontmatter end it for Claude Code.</source>
        <translation>Claude Code では、フロントマター内の 3 つのハイフンでフロントマターが終わります。</translation>
    </message>
    <message>
        <source>Claude Code ends the frontmatter at these three hyphens</source>
        <translation>Claude Code はこの 3 つのハイフンでフロントマターを終えます</translation>
    </message>
    <message>
        <source>There is no key between the two lines of dashes.</source>
        <translation>2 つのダッシュの行の間にキーがありません。</translation>
    </message>
    <message>
        <source>The frontmatter has no keys: Claude Code skips the file</source>
        <translation>フロントマターにキーがありません。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>Name it “%1” after its file</source>
        <translation>ファイルに合わせて名前を「%1」にする</translation>
    </message>
    <message>
        <source>YAML takes a part of the text for something else.</source>
        <translation>YAML がテキストの一部を別のものとして解釈します。</translation>
    </message>
    <message>
        <source>This belongs to “%1” only as long as the frontmatter is not valid YAML: Claude Code reads it tolerantly</source>
        <translation>これが「%1」に属するのは、フロントマターが有効な YAML でない間だけです。Claude Code は寛容に読み取ります</translation>
    </message>
    <message>
        <source>Put “%1” in quotes with it</source>
        <translation>これも含めて「%1」を引用符で囲む</translation>
    </message>
    <message>
        <source>What follows # is a comment and not part of “%1”; is it meant so?</source>
        <translation># の後はコメントであり「%1」の一部ではありません。意図どおりですか?</translation>
    </message>
    <message>
        <source>YAML takes “%1” for a comment: it is lost from the text of “%2”</source>
        <translation>YAML は「%1」をコメントとみなします。「%2」のテキストから失われます</translation>
    </message>
    <message>
        <source>YAML drops “%1” from the text of “%2”, for it takes it for an anchor or a tag</source>
        <translation>YAML は「%1」をアンカーまたはタグとみなし、「%2」のテキストから取り除きます</translation>
    </message>
    <message>
        <source>The description spells line ends as backslash and n.</source>
        <translation>説明の改行がバックスラッシュと n で書かれています。</translation>
    </message>
    <message>
        <source>Claude Code reads the \n in “%1” as a line end</source>
        <translation>Claude Code は「%1」の中の \n を改行として読み取ります</translation>
    </message>
    <message>
        <source>Write the path with slashes</source>
        <translation>パスをスラッシュで書く</translation>
    </message>
    <message>
        <source>Claude Code reads \n as a line end here, other tools as the two characters</source>
        <translation>Claude Code はここの \n を改行として読み取り、他のツールは 2 つの文字として読み取ります</translation>
    </message>
    <message>
        <source>Write real line ends</source>
        <translation>実際の改行で書く</translation>
    </message>
    <message>
        <source>Blanks stand behind the dashes of a fence.</source>
        <translation>区切り行のダッシュの後に空白があります。</translation>
    </message>
    <message>
        <source>Blanks behind the dashes: some tools do not take this line for a fence</source>
        <translation>ダッシュの後に空白があります。この行を区切りとみなさないツールがあります</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>空白を削除</translation>
    </message>
    <message>
        <source>The file name does not end in .md, so no tool looks at it.</source>
        <translation>ファイル名が .md で終わらないため、どのツールも対象にしません。</translation>
    </message>
    <message>
        <source>No tool loads the file under the name “%1”: it should be “%2”</source>
        <translation>「%1」という名前ではどのツールもファイルを読み込みません。「%2」とする必要があります</translation>
    </message>
    <message>
        <source>The prompt holds a second frontmatter.</source>
        <translation>プロンプトに 2 つ目のフロントマターがあります。</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: it is text of the prompt</source>
        <translation>ここで 2 つ目のフロントマターが始まっています。これはプロンプトのテキストです</translation>
    </message>
    <message>
        <source>A second frontmatter begins here: only the first one counts</source>
        <translation>ここで 2 つ目のフロントマターが始まっています。有効なのは最初のものだけです</translation>
    </message>
    <message>
        <source>Remove the second frontmatter</source>
        <translation>2 つ目のフロントマターを削除</translation>
    </message>
    <message>
        <source>The file is larger than a prompt should be.</source>
        <translation>ファイルがプロンプトとして大きすぎます。</translation>
    </message>
    <message>
        <source>The file has %1 bytes, more than %2: every call sends all of it</source>
        <translation>ファイルが %1 バイトで、%2 を超えています。呼び出すたびに全体が送信されます</translation>
    </message>
    <message>
        <source>The last line has no line end.</source>
        <translation>最後の行に改行がありません。</translation>
    </message>
    <message>
        <source>The last line does not end</source>
        <translation>最後の行が改行で終わっていません</translation>
    </message>
    <message>
        <source>End the last line</source>
        <translation>最後の行に改行を付ける</translation>
    </message>
    <message>
        <source>The agent has no name, or one that is not text.</source>
        <translation>エージェントに名前がないか、名前がテキストではありません。</translation>
    </message>
    <message>
        <source>The agent has no name: Claude Code skips the file</source>
        <translation>エージェントに名前がありません。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The name is empty: Claude Code skips the file</source>
        <translation>名前が空です。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The name %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>名前 %1 がテキストではなく、数値または真偽値です。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>Put it in quotes</source>
        <translation>引用符で囲む</translation>
    </message>
    <message>
        <source>The name is not text but a list or a map: Claude Code skips the file</source>
        <translation>名前がテキストではなく、リストまたはマップです。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The name is not made of lower-case words joined by hyphens.</source>
        <translation>名前が、小文字の語をハイフンでつないだものではありません。</translation>
    </message>
    <message>
        <source>The name “%1” has letters outside a–z, which some other tools refuse</source>
        <translation>名前「%1」に a～z 以外の文字があり、一部のツールは拒否します</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens</source>
        <translation>名前「%1」が、小文字の語をハイフンでつないだものではありません</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Claude Code refuses the name.</source>
        <translation>Claude Code が名前を拒否します。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: Claude Code skips the file</source>
        <translation>名前が %1 文字を超えています。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The name “%1” has a colon: Claude Code skips the file</source>
        <translation>名前「%1」にコロンがあります。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The name “%1” begins with a hyphen: Claude Code skips the file</source>
        <translation>名前「%1」がハイフンで始まっています。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The name is too short or too long.</source>
        <translation>名前が短すぎるか長すぎます。</translation>
    </message>
    <message>
        <source>The name “%1” is too short to say anything; three characters are the least that is advised</source>
        <translation>名前「%1」は短すぎて内容が伝わりません。3 文字以上が推奨されます</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than %2: other tools refuse or cut it</source>
        <translation>名前が %1 文字で、%2 文字を超えています。他のツールは拒否するか切り詰めます</translation>
    </message>
    <message>
        <source>The name has %1 characters: Qwen Code refuses more than %2</source>
        <translation>名前が %1 文字です。Qwen Code は %2 文字を超えると拒否します</translation>
    </message>
    <message>
        <source>The name is not that of the file.</source>
        <translation>名前がファイルの名前と一致しません。</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the file, “%2”</source>
        <translation>名前「%1」がファイルの名前「%2」と一致しません</translation>
    </message>
    <message>
        <source>The name fits every agent.</source>
        <translation>名前がどのエージェントにも当てはまります。</translation>
    </message>
    <message>
        <source>The name “%1” fits every agent: it should name the task</source>
        <translation>名前「%1」はどのエージェントにも当てはまります。作業を表す名前にしてください</translation>
    </message>
    <message>
        <source>The name is reserved somewhere.</source>
        <translation>名前が予約されている場合があります。</translation>
    </message>
    <message>
        <source>The name “%1” holds a reserved word: skills and plugins of that name are refused on publication</source>
        <translation>名前「%1」に予約語があります。その名前のスキルやプラグインは公開時に拒否されます</translation>
    </message>
    <message>
        <source>Qwen Code keeps the name “%1” for itself and does not load the agent</source>
        <translation>Qwen Code は名前「%1」を自らのために予約しており、エージェントを読み込みません</translation>
    </message>
    <message>
        <source>Claude Code has an agent of that name itself.</source>
        <translation>Claude Code 自体に同じ名前のエージェントがあります。</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%1” itself: one of the two is not used</source>
        <translation>Claude Code 自体にエージェント「%1」があります。どちらか一方は使われません</translation>
    </message>
    <message>
        <source>Claude Code has an agent “%2” itself; “%1” is easily taken for it</source>
        <translation>Claude Code 自体にエージェント「%2」があり、「%1」は混同されやすい名前です</translation>
    </message>
    <message>
        <source>The name holds HTML or Markdown marks.</source>
        <translation>名前に HTML または Markdown の記号があります。</translation>
    </message>
    <message>
        <source>The name “%1” holds marks that are taken as part of it</source>
        <translation>名前「%1」に、名前の一部とみなされる記号があります</translation>
    </message>
    <message>
        <source>The name holds letters that only look like a to z.</source>
        <translation>名前に、a～z に見えるだけの別の文字があります。</translation>
    </message>
    <message>
        <source>The name is not “%1”: it holds U+%2, which only looks so</source>
        <translation>名前は「%1」ではありません。見た目が似ているだけの U+%2 があります</translation>
    </message>
    <message>
        <source>The agent has no description, or one that is not text.</source>
        <translation>エージェントに説明がないか、説明がテキストではありません。</translation>
    </message>
    <message>
        <source>The description %1 is not text but a number or boolean: Claude Code skips the file</source>
        <translation>説明 %1 がテキストではなく、数値または真偽値です。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The agent has no description: Claude Code skips the file</source>
        <translation>エージェントに説明がありません。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The description says nothing</source>
        <translation>説明に内容がありません</translation>
    </message>
    <message>
        <source>The description is empty: Claude Code skips the file</source>
        <translation>説明が空です。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The description is not text but a list or a map: Claude Code skips the file</source>
        <translation>説明がテキストではなく、リストまたはマップです。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The description is too short to choose the agent by.</source>
        <translation>説明が短すぎて、エージェントを選ぶ手がかりになりません。</translation>
    </message>
    <message>
        <source>The description has %1 characters only: it cannot tell when to call the agent</source>
        <translation>説明が %1 文字しかありません。エージェントを呼び出す場面が伝わりません</translation>
    </message>
    <message>
        <source>The description is longer than a tool takes.</source>
        <translation>説明が、ツールで使える長さを超えています。</translation>
    </message>
    <message>
        <source>Move the examples into the prompt</source>
        <translation>例をプロンプトへ移動</translation>
    </message>
    <message>
        <source>The description has %1 characters: Agent Skills refuse more than %2</source>
        <translation>説明が %1 文字です。Agent Skills は %2 文字を超えると拒否します</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than the %2 of %3</source>
        <translation>説明が %1 文字で、%3 の %2 文字を超えています</translation>
    </message>
    <message>
        <source>The description has %1 characters, and every conversation carries it; %2 are the most that is advised</source>
        <translation>説明が %1 文字で、すべての会話に含まれます。推奨は %2 文字までです</translation>
    </message>
    <message>
        <source>The description does not say when to call the agent.</source>
        <translation>説明に、エージェントを呼び出す場面が書かれていません。</translation>
    </message>
    <message>
        <source>The description says what the agent is, but not when to call it</source>
        <translation>説明にエージェントが何であるかは書かれていますが、呼び出す場面が書かれていません</translation>
    </message>
    <message>
        <source>The description speaks as the agent, or to it.</source>
        <translation>説明が、エージェントの立場で、またはエージェントに向けて書かれています。</translation>
    </message>
    <message>
        <source>“%1” speaks to the agent; the description is read by the one that calls it</source>
        <translation>「%1」はエージェントに向けた書き方です。説明を読むのは呼び出し側です</translation>
    </message>
    <message>
        <source>“%1” speaks as the agent; the description is read by the one that calls it</source>
        <translation>「%1」はエージェントの立場での書き方です。説明を読むのは呼び出し側です</translation>
    </message>
    <message>
        <source>The description says no more than the name.</source>
        <translation>説明が名前以上のことを述べていません。</translation>
    </message>
    <message>
        <source>The description says no more than the name “%1”</source>
        <translation>説明が名前「%1」以上のことを述べていません</translation>
    </message>
    <message>
        <source>The description is too vague to choose the agent by.</source>
        <translation>説明が曖昧すぎて、エージェントを選ぶ手がかりになりません。</translation>
    </message>
    <message>
        <source>“%1” fits every agent: name the tasks</source>
        <translation>「%1」はどのエージェントにも当てはまります。作業を具体的に書いてください</translation>
    </message>
    <message>
        <source>The description holds tags, which some tools refuse.</source>
        <translation>説明に、一部のツールが拒否するタグがあります。</translation>
    </message>
    <message>
        <source>The description holds the tag %1: Agent Skills refuse tags</source>
        <translation>説明にタグ %1 があります。Agent Skills はタグを拒否します</translation>
    </message>
    <message>
        <source>Take the tags away</source>
        <translation>タグを取り除く</translation>
    </message>
    <message>
        <source>A tag of an example is opened and not closed, or the reverse.</source>
        <translation>例のタグが、開かれたまま閉じられていないか、その逆になっています。</translation>
    </message>
    <message>
        <source>%1 closes nothing</source>
        <translation>%1 に対応する開始タグがありません</translation>
    </message>
    <message>
        <source>%1 opens a second time where it should close</source>
        <translation>%1 が、閉じるべき場所でもう一度開かれています</translation>
    </message>
    <message>
        <source>%1 is never closed</source>
        <translation>%1 が閉じられていません</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>An example lacks a part.</source>
        <translation>例に欠けている部分があります。</translation>
    </message>
    <message>
        <source>The example does not say what the user says</source>
        <translation>例に、ユーザーの発言が書かれていません</translation>
    </message>
    <message>
        <source>The example does not say what the assistant does then</source>
        <translation>例に、それに対するアシスタントの動作が書かれていません</translation>
    </message>
    <message>
        <source>The example has no context, while the others have one</source>
        <translation>他の例には状況がありますが、この例にはありません</translation>
    </message>
    <message>
        <source>The example has no commentary, while the others have one</source>
        <translation>他の例には解説がありますが、この例にはありません</translation>
    </message>
    <message>
        <source>The examples announce another agent than this one.</source>
        <translation>例が別のエージェントを示しています。</translation>
    </message>
    <message>
        <source>The examples call “%1”, but this agent is “%2”</source>
        <translation>例では「%1」を呼び出していますが、このエージェントは「%2」です</translation>
    </message>
    <message>
        <source>Write “%1” in the examples</source>
        <translation>例に「%1」と書く</translation>
    </message>
    <message>
        <source>The description makes a claim that a year will make wrong.</source>
        <translation>説明に、年が経つと誤りになる記述があります。</translation>
    </message>
    <message>
        <source>“%1” will be wrong some day, and nobody will notice</source>
        <translation>「%1」はいつか誤りになり、誰も気付きません</translation>
    </message>
    <message>
        <source>The description shows no example of a call.</source>
        <translation>説明に呼び出しの例がありません。</translation>
    </message>
    <message>
        <source>The description has no example of a call</source>
        <translation>説明に呼び出しの例がありません</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour.</source>
        <translation>Claude Code が認識しない色です。</translation>
    </message>
    <message>
        <source>“%1” is a comment, so that there is no colour</source>
        <translation>「%1」はコメントのため、色が指定されていません</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>Claude Code does not know the colour “%1” and ignores it</source>
        <translation>Claude Code は色「%1」を認識せず、無視します</translation>
    </message>
    <message>
        <source>The model is one of another vendor.</source>
        <translation>モデルが他社のものです。</translation>
    </message>
    <message>
        <source>“%1” is no model of Claude: the agent fails when it is called</source>
        <translation>「%1」は Claude のモデルではありません。エージェントは呼び出し時に失敗します</translation>
    </message>
    <message>
        <source>Claude Code does not know the model.</source>
        <translation>Claude Code が認識しないモデルです。</translation>
    </message>
    <message>
        <source>Claude Code wants the name of one model and ignores this</source>
        <translation>Claude Code は 1 つのモデルの名前を必要とし、これを無視します</translation>
    </message>
    <message>
        <source>“%1” is no model that Claude Code knows: it is passed on as it is</source>
        <translation>「%1」は Claude Code が認識するモデルではありません。そのまま渡されます</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode.</source>
        <translation>Claude Code が認識しない権限モードです。</translation>
    </message>
    <message>
        <source>Claude Code does not know the permission mode “%1” and ignores it</source>
        <translation>Claude Code は権限モード「%1」を認識せず、無視します</translation>
    </message>
    <message>
        <source>The agent asks nobody before it acts.</source>
        <translation>エージェントが誰にも確認せずに動作します。</translation>
    </message>
    <message>
        <source>The agent runs commands and changes files without asking</source>
        <translation>エージェントが確認なしにコマンドを実行し、ファイルを変更します</translation>
    </message>
    <message>
        <source>A number is none, or out of range.</source>
        <translation>数値でないか、範囲外です。</translation>
    </message>
    <message>
        <source>Write the number %1</source>
        <translation>数値 %1 を書く</translation>
    </message>
    <message>
        <source>“%1” is no positive whole number: Claude Code ignores it and sets no limit</source>
        <translation>「%1」は正の整数ではありません。Claude Code は無視し、上限を設けません</translation>
    </message>
    <message>
        <source>“%1” is no whole number of 100000 or more: Claude Code ignores it</source>
        <translation>「%1」は 100000 以上の整数ではありません。Claude Code は無視します</translation>
    </message>
    <message>
        <source>Claude Code does not know the scope of memory.</source>
        <translation>Claude Code が認識しないメモリーのスコープです。</translation>
    </message>
    <message>
        <source>Claude Code does not know the memory scope “%1” and ignores it</source>
        <translation>Claude Code はメモリーのスコープ「%1」を認識せず、無視します</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort.</source>
        <translation>Claude Code が認識しない思考レベルです。</translation>
    </message>
    <message>
        <source>Claude Code does not know the effort “%1” and ignores it</source>
        <translation>Claude Code は思考レベル「%1」を認識せず、無視します</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation.</source>
        <translation>Claude Code が認識しない隔離です。</translation>
    </message>
    <message>
        <source>Claude Code does not know the isolation “%1” and ignores it: the agent works in your own files</source>
        <translation>Claude Code は隔離「%1」を認識せず、無視します。エージェントは手元のファイルで作業します</translation>
    </message>
    <message>
        <source>A switch is neither true nor false.</source>
        <translation>スイッチが true でも false でもありません。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false, so that Claude Code ignores it</source>
        <translation>「%1」は true でも false でもないため、Claude Code は無視します</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 と書く</translation>
    </message>
    <message>
        <source>The hooks are not what Claude Code wants.</source>
        <translation>フックが Claude Code の要求する形ではありません。</translation>
    </message>
    <message>
        <source>The hooks are not well formed: Claude Code skips the file</source>
        <translation>フックの形式が正しくありません。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>Hooks must be a map from events to matchers: Claude Code skips the file</source>
        <translation>フックはイベントからマッチャーへのマップでなければなりません。Claude Code はファイルを読み飛ばします</translation>
    </message>
    <message>
        <source>The hook of “%1” is not well formed and never runs</source>
        <translation>「%1」のフックの形式が正しくないため、実行されることはありません</translation>
    </message>
    <message>
        <source>Claude Code has no hook event of that name.</source>
        <translation>Claude Code にその名前のフックイベントはありません。</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs</source>
        <translation>Claude Code にイベント「%1」はありません。フックが実行されることはありません</translation>
    </message>
    <message>
        <source>Claude Code has no event “%1”: the hook never runs; did you mean “%2”?</source>
        <translation>Claude Code にイベント「%1」はありません。フックが実行されることはありません。「%2」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>A field does not count in a plugin.</source>
        <translation>プラグインでは有効にならないフィールドです。</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1” in a plugin</source>
        <translation>Claude Code はプラグインの「%1」を無視します</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>A key belongs to another product.</source>
        <translation>別の製品のキーです。</translation>
    </message>
    <message>
        <source>“%1” belongs to %2: Claude Code ignores the limit; “%3” sets one here</source>
        <translation>「%1」は %2 のキーです。Claude Code はこの制限を無視します。ここでは「%3」で制限を設定します</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it; the key is “%3” here</source>
        <translation>「%1」は %2 のキーで、Claude Code は無視します。ここでのキーは「%3」です</translation>
    </message>
    <message>
        <source>“%1” belongs to %2, Claude Code ignores it</source>
        <translation>「%1」は %2 のキーで、Claude Code は無視します</translation>
    </message>
    <message>
        <source>Two settings contradict each other.</source>
        <translation>2 つの設定が矛盾しています。</translation>
    </message>
    <message>
        <source>“%1” is of no use in plan mode, which changes nothing</source>
        <translation>何も変更しない plan モードでは「%1」は役に立ちません</translation>
    </message>
    <message>
        <source>An agent in the background does not get “%1”</source>
        <translation>バックグラウンドのエージェントは「%1」を使えません</translation>
    </message>
    <message>
        <source>The agent has no tool that changes files: a checkout of its own is made for nothing</source>
        <translation>エージェントにはファイルを変更するツールがないため、専用のチェックアウトが無駄に作られます</translation>
    </message>
    <message>
        <source>The agent has more than four observers.</source>
        <translation>エージェントのオブザーバーが 4 つを超えています。</translation>
    </message>
    <message>
        <source>%1 observers are named; Claude Code takes four at most</source>
        <translation>%1 個のオブザーバーが指定されています。Claude Code で使えるのは最大 4 つです</translation>
    </message>
    <message>
        <source>A value is not of the type that Claude Code wants.</source>
        <translation>値が Claude Code の要求する型ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not of the type that Claude Code wants: it is ignored</source>
        <translation>「%1」は Claude Code の要求する型ではないため、無視されます</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>値を引用符で囲む</translation>
    </message>
    <message>
        <source>Claude Code has no tool of that name.</source>
        <translation>Claude Code にその名前のツールはありません。</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”, and the list names no other: the agent cannot be called</source>
        <translation>Claude Code にツール「%1」はなく、一覧に他のツールもないため、エージェントを呼び出せません</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it</source>
        <translation>Claude Code にツール「%1」はなく、無視されます</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it; did you mean “%2”?</source>
        <translation>Claude Code にツール「%1」はなく、無視されます。「%2」の間違いではありませんか?</translation>
    </message>
    <message>
        <source>A tool is written with wrong capitals.</source>
        <translation>ツール名の大文字と小文字が誤っています。</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” only as “%2” and ignores this one</source>
        <translation>Claude Code は「%1」を「%2」という表記でのみ受け付け、これを無視します</translation>
    </message>
    <message>
        <source>A tool list names a tool of another product.</source>
        <translation>ツールの一覧に別の製品のツールがあります。</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3</source>
        <translation>Claude Code にツール「%1」はなく、無視されます。これは %3 のツールです</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1” and ignores it: it belongs to %3 and is “%2” here</source>
        <translation>Claude Code にツール「%1」はなく、無視されます。これは %3 のツールで、ここでは「%2」です</translation>
    </message>
    <message>
        <source>A tool list has a name from before.</source>
        <translation>ツールの一覧に以前の名前があります。</translation>
    </message>
    <message>
        <source>The tool “%1” is called “%2” today</source>
        <translation>ツール「%1」は現在「%2」という名前です</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored</source>
        <translation>ツール「%1」はもう存在せず、無視されます</translation>
    </message>
    <message>
        <source>The tool “%1” does not exist any more and is ignored; “%2” took its place</source>
        <translation>ツール「%1」はもう存在せず、無視されます。代わりに「%2」があります</translation>
    </message>
    <message>
        <source>A tool list names a tool that no sub-agent gets.</source>
        <translation>ツールの一覧に、サブエージェントでは使えないツールがあります。</translation>
    </message>
    <message>
        <source>No sub-agent ever gets the tool “%1”</source>
        <translation>ツール「%1」はサブエージェントでは使えません</translation>
    </message>
    <message>
        <source>A tool is listed twice.</source>
        <translation>ツールが 2 回書かれています。</translation>
    </message>
    <message>
        <source>“%1” is in the list already</source>
        <translation>「%1」はすでに一覧にあります</translation>
    </message>
    <message>
        <source>A tool is allowed and denied at once.</source>
        <translation>ツールが許可と禁止の両方に指定されています。</translation>
    </message>
    <message>
        <source>“%1” is taken away again by disallowedTools</source>
        <translation>「%1」は disallowedTools によって取り除かれます</translation>
    </message>
    <message>
        <source>The settings leave the agent no tool.</source>
        <translation>この設定ではエージェントにツールが残りません。</translation>
    </message>
    <message>
        <source>Claude Code wants a list of tools and takes this map for an empty one: the agent has no tools</source>
        <translation>Claude Code が必要とするのはツールの一覧で、このマップは空の一覧とみなされます。エージェントにはツールがありません</translation>
    </message>
    <message>
        <source>The agent has no tools: only a definition without “tools” inherits all of them</source>
        <translation>エージェントにはツールがありません。すべてを継承するのは「tools」のない定義だけです</translation>
    </message>
    <message>
        <source>Remove “tools”, so that all are inherited</source>
        <translation>「tools」を削除してすべてを継承</translation>
    </message>
    <message>
        <source>This takes away every tool that “tools” allows</source>
        <translation>「tools」で許可したツールがすべて取り除かれます</translation>
    </message>
    <message>
        <source>Tools are limited under a key that Claude Code does not know.</source>
        <translation>Claude Code が認識しないキーでツールが制限されています。</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”: only “%2” limits the tools</source>
        <translation>Claude Code は「%1」を無視します。ツールを制限するのは「%2」だけです</translation>
    </message>
    <message>
        <source>Claude Code ignores “%1”, so that nothing is limited: the key is “%2”</source>
        <translation>Claude Code は「%1」を無視するため、何も制限されません。正しいキーは「%2」です</translation>
    </message>
    <message>
        <source>The agent inherits every tool.</source>
        <translation>エージェントがすべてのツールを継承します。</translation>
    </message>
    <message>
        <source>The agent inherits every tool, writing and shell included</source>
        <translation>エージェントが、書き込みやシェルを含むすべてのツールを継承します</translation>
    </message>
    <message>
        <source>Allow reading only</source>
        <translation>読み取りだけを許可</translation>
    </message>
    <message>
        <source>The agent may run any command.</source>
        <translation>エージェントが任意のコマンドを実行できます。</translation>
    </message>
    <message>
        <source>With “%1” the agent may run any command</source>
        <translation>「%1」により、エージェントが任意のコマンドを実行できます</translation>
    </message>
    <message>
        <source>A pattern behind a tool does not narrow it.</source>
        <translation>ツールの後のパターンでは範囲が絞られません。</translation>
    </message>
    <message>
        <source>“%1” gives the agent all of “%2”: the pattern does not narrow it</source>
        <translation>「%1」では「%2」のすべてが許可されます。パターンでは範囲が絞られません</translation>
    </message>
    <message>
        <source>An MCP tool is not written as Claude Code names it.</source>
        <translation>MCP ツールが Claude Code の命名どおりに書かれていません。</translation>
    </message>
    <message>
        <source>Claude Code does not find “%1”: MCP tools are written “mcp__server__tool”, a whole server “mcp__server”</source>
        <translation>Claude Code は「%1」を見つけられません。MCP ツールは「mcp__server__tool」、サーバー全体は「mcp__server」と書きます</translation>
    </message>
    <message>
        <source>An MCP pattern in the tool list selects nothing.</source>
        <translation>ツールの一覧の MCP パターンに該当するものがありません。</translation>
    </message>
    <message>
        <source>“%1” selects nothing: write single tools or a whole server</source>
        <translation>「%1」に該当するものがありません。個々のツールまたはサーバー全体を書いてください</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>「%1」と書く</translation>
    </message>
    <message>
        <source>The prompt asks for a tool that the agent does not have.</source>
        <translation>プロンプトが、エージェントの持たないツールを求めています。</translation>
    </message>
    <message>
        <source>The prompt asks for the tool “%1”, which the agent does not have</source>
        <translation>プロンプトがツール「%1」を求めていますが、エージェントにはありません</translation>
    </message>
    <message>
        <source>Add “%1” to the tools</source>
        <translation>ツールに「%1」を追加</translation>
    </message>
    <message>
        <source>An agent that says it only reads may write.</source>
        <translation>読み取り専用と称するエージェントが書き込めます。</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but “%1” lets it write</source>
        <translation>プロンプトではエージェントは読み取り専用ですが、「%1」により書き込めます</translation>
    </message>
    <message>
        <source>The prompt says nothing of writing, for which the agent has “%1”</source>
        <translation>プロンプトに書き込みについての記述がありませんが、エージェントには書き込み用の「%1」があります</translation>
    </message>
    <message>
        <source>The prompt says that the agent only reads, but nothing keeps it from writing</source>
        <translation>プロンプトではエージェントは読み取り専用ですが、書き込みを防ぐものがありません</translation>
    </message>
    <message>
        <source>Deny the tools that write</source>
        <translation>書き込むツールを禁止</translation>
    </message>
    <message>
        <source>The entries of a tool list are not separated by commas.</source>
        <translation>ツールの一覧の項目がコンマで区切られていません。</translation>
    </message>
    <message>
        <source>“%1” does not separate tools: only commas and blanks do</source>
        <translation>「%1」はツールの区切りになりません。区切りになるのはコンマと空白だけです</translation>
    </message>
    <message>
        <source>Claude Code takes “%1” for one name and ignores it: separate tools by commas</source>
        <translation>Claude Code は「%1」を 1 つの名前とみなして無視します。ツールはコンマで区切ってください</translation>
    </message>
    <message>
        <source>An entry of a tool list is no text.</source>
        <translation>ツールの一覧の項目がテキストではありません。</translation>
    </message>
    <message>
        <source>YAML does not read “%1” as text, so that Claude Code skips the entry</source>
        <translation>YAML は「%1」をテキストとして読み取らないため、Claude Code はこの項目を読み飛ばします</translation>
    </message>
    <message>
        <source>Put the entry in quotes</source>
        <translation>項目を引用符で囲む</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter.</source>
        <translation>フロントマターの後にプロンプトがありません。</translation>
    </message>
    <message>
        <source>There is no prompt behind the frontmatter</source>
        <translation>フロントマターの後にプロンプトがありません</translation>
    </message>
    <message>
        <source>A fenced code block is never closed.</source>
        <translation>コードブロックのフェンスが閉じられていません。</translation>
    </message>
    <message>
        <source>This code fence closes nothing: an earlier block ended sooner than meant</source>
        <translation>このコードフェンスに対応する開始がありません。前のブロックが意図より早く終わっています</translation>
    </message>
    <message>
        <source>The code block that begins here is never closed</source>
        <translation>ここで始まるコードブロックが閉じられていません</translation>
    </message>
    <message>
        <source>Close it at the end</source>
        <translation>末尾で閉じる</translation>
    </message>
    <message>
        <source>The prompt is too short to say what the agent has to do.</source>
        <translation>プロンプトが短すぎて、エージェントのすべきことが伝わりません。</translation>
    </message>
    <message>
        <source>A prompt of %1 characters says hardly anything</source>
        <translation>%1 文字のプロンプトではほとんど何も伝わりません</translation>
    </message>
    <message>
        <source>The prompt is longer than a target takes or recommends.</source>
        <translation>プロンプトが、対象で使える長さまたは推奨される長さを超えています。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: Copilot on github.com takes 30000</source>
        <translation>プロンプトが %1 文字です。github.com の Copilot で使えるのは 30000 文字までです</translation>
    </message>
    <message>
        <source>The prompt has %1 characters: 8192 is what Codex reads well</source>
        <translation>プロンプトが %1 文字です。Codex が適切に読み取れるのは 8192 文字までです</translation>
    </message>
    <message>
        <source>The prompt has %1 lines: more than %2 are followed less well</source>
        <translation>プロンプトが %1 行あります。%2 行を超えると守られにくくなります</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent instead of to it.</source>
        <translation>プロンプトが、エージェントに向けてではなくエージェントの立場で書かれています。</translation>
    </message>
    <message>
        <source>The prompt speaks as the agent: speak to it (“You are …”)</source>
        <translation>プロンプトがエージェントの立場で書かれています。エージェントに向けて書いてください(「You are …」)</translation>
    </message>
    <message>
        <source>A section says what the description says already.</source>
        <translation>セクションの内容が、説明にすでに書かれています。</translation>
    </message>
    <message>
        <source>“%1” comes too late here: the description is what is read before the agent is called</source>
        <translation>「%1」はここでは遅すぎます。エージェントの呼び出し前に読まれるのは説明です</translation>
    </message>
    <message>
        <source>Text that was meant to be replaced is still there.</source>
        <translation>置き換えるはずだったテキストが残っています。</translation>
    </message>
    <message>
        <source>“%1” was never filled in</source>
        <translation>「%1」が記入されていません</translation>
    </message>
    <message>
        <source>%2 places were never filled in, the first is “%1”</source>
        <translation>%2 か所が記入されていません。最初は「%1」です</translation>
    </message>
    <message>
        <source>A variable of a template was never replaced.</source>
        <translation>テンプレートの変数が置き換えられていません。</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in an agent: the model reads it as it is</source>
        <translation>エージェントでは「%1」は置き換えられません。モデルはそのまま読みます</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” and the other variables (%2) in an agent: the model reads them as they are</source>
        <translation>エージェントでは「%1」などの変数(%2 個)は置き換えられません。モデルはそのまま読みます</translation>
    </message>
    <message>
        <source>A tag that marks a part of the prompt has no partner.</source>
        <translation>プロンプトの一部を示すタグに対になるものがありません。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is never closed</source>
        <translation>&lt;%1&gt; が閉じられていません</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing</source>
        <translation>&lt;/%1&gt; に対応する開始タグがありません</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes out of turn</source>
        <translation>&lt;/%1&gt; の閉じる順序が誤っています</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; differs from &lt;%2&gt; in its capitals</source>
        <translation>&lt;/%1&gt; と &lt;%2&gt; で大文字と小文字が異なります</translation>
    </message>
    <message>
        <source>Write it like the opening tag</source>
        <translation>開始タグと同じ表記にする</translation>
    </message>
    <message>
        <source>A heading is more than one level deeper than the one above it.</source>
        <translation>見出しが、その上の見出しより 2 レベル以上深くなっています。</translation>
    </message>
    <message>
        <source>“%1” skips a level</source>
        <translation>「%1」がレベルを飛ばしています</translation>
    </message>
    <message>
        <source>%2 headings skip a level, the first is “%1”</source>
        <translation>%2 個の見出しがレベルを飛ばしています。最初は「%1」です</translation>
    </message>
    <message>
        <source>Write the level that fits</source>
        <translation>適切なレベルにする</translation>
    </message>
    <message>
        <source>Two headings of one part have the same title.</source>
        <translation>同じ部分に同じ題の見出しが 2 つあります。</translation>
    </message>
    <message>
        <source>There is a part “%1” already</source>
        <translation>「%1」という部分はすでにあります</translation>
    </message>
    <message>
        <source>A long prompt has no structure.</source>
        <translation>長いプロンプトに構造がありません。</translation>
    </message>
    <message>
        <source>%1 words without a heading</source>
        <translation>見出しのない %1 語の文章</translation>
    </message>
    <message>
        <source>A part of the prompt is very long.</source>
        <translation>プロンプトに非常に長い部分があります。</translation>
    </message>
    <message>
        <source>“%1” is a very long part</source>
        <translation>「%1」は非常に長い部分です</translation>
    </message>
    <message>
        <source>%2 parts are very long, the first is “%1”</source>
        <translation>%2 個の部分が非常に長くなっています。最初は「%1」です</translation>
    </message>
    <message>
        <source>A path leads into the home folder of one person.</source>
        <translation>パスが特定の個人のホームフォルダーを指しています。</translation>
    </message>
    <message>
        <source>%1 exists on one person&apos;s machine only</source>
        <translation>%1 は特定の個人のマシンにしか存在しません</translation>
    </message>
    <message>
        <source>Write ~</source>
        <translation>~ と書く</translation>
    </message>
    <message>
        <source>A relative path is written with back-slashes.</source>
        <translation>相対パスがバックスラッシュで書かれています。</translation>
    </message>
    <message>
        <source>%1 is no path on Linux and macOS: write %2</source>
        <translation>%1 は Linux と macOS ではパスになりません。%2 と書いてください</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>スラッシュで書く</translation>
    </message>
    <message>
        <source>The prompt hedges where it should say what to do.</source>
        <translation>プロンプトが、すべきことを述べるべき場所で言葉を濁しています。</translation>
    </message>
    <message>
        <source>“%1” leaves it open whether to do it</source>
        <translation>「%1」では、行うかどうかが曖昧です</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave it open whether to do it</source>
        <translation>「%1」などの表現(%2 か所)では、行うかどうかが曖昧です</translation>
    </message>
    <message>
        <source>The prompt leaves amounts and limits open.</source>
        <translation>プロンプトの量や限度が曖昧です。</translation>
    </message>
    <message>
        <source>“%1” leaves open what is meant</source>
        <translation>「%1」では意味が曖昧です</translation>
    </message>
    <message>
        <source>“%1” and the like, %2 times, leave open what is meant</source>
        <translation>「%1」などの表現(%2 か所)では意味が曖昧です</translation>
    </message>
    <message>
        <source>A sentence asks for what every model does anyway.</source>
        <translation>どのモデルも当然行うことを求める文があります。</translation>
    </message>
    <message>
        <source>“%1” says nothing that the model does not do anyway</source>
        <translation>「%1」は、モデルが当然行うことしか述べていません</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) say nothing that the model does not do anyway</source>
        <translation>「%1」などの表現(%2 か所)は、モデルが当然行うことしか述べていません</translation>
    </message>
    <message>
        <source>The prompt demands and forbids the same.</source>
        <translation>プロンプトが同じことを要求し、かつ禁止しています。</translation>
    </message>
    <message>
        <source>“%1” is the opposite of “%2”</source>
        <translation>「%1」は「%2」と正反対です</translation>
    </message>
    <message>
        <source>The same sentence stands in the prompt more than once.</source>
        <translation>プロンプトに同じ文が複数回あります。</translation>
    </message>
    <message>
        <source>“%1” stands further up already</source>
        <translation>「%1」はすでに前に書かれています</translation>
    </message>
    <message>
        <source>%2 sentences stand further up already, the first is “%1”</source>
        <translation>%2 個の文がすでに前に書かれています。最初は「%1」です</translation>
    </message>
    <message>
        <source>Two paragraphs say nearly the same.</source>
        <translation>2 つの段落がほぼ同じことを述べています。</translation>
    </message>
    <message>
        <source>Says nearly the same as “%1”</source>
        <translation>「%1」とほぼ同じことを述べています</translation>
    </message>
    <message>
        <source>The prompt has very many demands and prohibitions.</source>
        <translation>プロンプトに要求と禁止が非常に多くあります。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%2 demands and prohibitions: the more there are, the more are missed</source>
        <translation>要求と禁止が %2 個あります。多いほど見落とされやすくなります</translation>
    </message>
    <message>
        <source>Nearly everything is written in capitals.</source>
        <translation>ほぼすべてが大文字で書かれています。</translation>
    </message>
    <message>
        <source>%2 words in capitals, the first is %1: where all is important, nothing is</source>
        <translation>大文字の語が %2 個あります(最初は %1)。すべてを強調すると、何も強調されません</translation>
    </message>
    <message>
        <source>The prompt points to something above or below that is not there.</source>
        <translation>プロンプトが、上または下にない何かを指しています。</translation>
    </message>
    <message>
        <source>“%1”: there is nothing</source>
        <translation>「%1」: 指すものがありません</translation>
    </message>
    <message>
        <source>“%1”: there is nothing (%2 places)</source>
        <translation>「%1」: 指すものがありません(%2 か所)</translation>
    </message>
    <message>
        <source>The agent is told to go on without an end that it can see.</source>
        <translation>エージェントが、自分でわかる終わりなしに続けるよう指示されています。</translation>
    </message>
    <message>
        <source>“%1” is no end that the agent can see</source>
        <translation>「%1」は、エージェントにわかる終わりではありません</translation>
    </message>
    <message>
        <source>“%1” and the like (%2) are no end that the agent can see</source>
        <translation>「%1」などの表現(%2 か所)は、エージェントにわかる終わりではありません</translation>
    </message>
    <message>
        <source>The prompt names a model that is no longer offered.</source>
        <translation>プロンプトに、もう提供されていないモデルがあります。</translation>
    </message>
    <message>
        <source>%1 is no longer offered</source>
        <translation>%1 はもう提供されていません</translation>
    </message>
    <message>
        <source>%1 and others (%2) are no longer offered</source>
        <translation>%1 など(%2 個)はもう提供されていません</translation>
    </message>
    <message>
        <source>The prompt speaks of a time that passes.</source>
        <translation>プロンプトが、過ぎ去る時期について述べています。</translation>
    </message>
    <message>
        <source>“%1” and a date: this becomes wrong by itself</source>
        <translation>「%1」と日付: 時間が経てば誤りになります</translation>
    </message>
    <message>
        <source>“%1” and a date, at %2 places: this becomes wrong by itself</source>
        <translation>「%1」と日付(%2 か所): 時間が経てば誤りになります</translation>
    </message>
    <message>
        <source>A mention that only another product resolves.</source>
        <translation>別の製品だけが解決する参照です。</translation>
    </message>
    <message>
        <source>Only VS Code resolves %1: here it is plain text</source>
        <translation>%1 を解決するのは VS Code だけです。ここでは普通のテキストです</translation>
    </message>
    <message>
        <source>Write the bare name</source>
        <translation>名前だけを書く</translation>
    </message>
    <message>
        <source>The prompt never speaks to the agent.</source>
        <translation>プロンプトがエージェントに話しかけていません。</translation>
    </message>
    <message>
        <source>The prompt never says “you”: speak to the agent</source>
        <translation>プロンプトに「you」がありません。エージェントに話しかけてください</translation>
    </message>
    <message>
        <source>The file holds what looks like a live key, token or password.</source>
        <translation>ファイルに、実際に使われているキー、トークン、パスワードのようなものがあります。</translation>
    </message>
    <message>
        <source>This looks like a live secret (%1): revoke it and take it out</source>
        <translation>実際の秘密情報のようです (%1)。無効にして取り除いてください</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>伏せる</translation>
    </message>
    <message>
        <source>The file holds characters that nobody sees but the model reads.</source>
        <translation>ファイルに、人には見えずモデルには読まれる文字があります。</translation>
    </message>
    <message>
        <source>Invisible characters spell a hidden text: %1</source>
        <translation>見えない文字で隠しテキストが書かれています: %1</translation>
    </message>
    <message>
        <source>Invisible here: %1</source>
        <translation>ここに見えない文字: %1</translation>
    </message>
    <message>
        <source>Invisible characters at %2 places, here %1</source>
        <translation>%2 か所に見えない文字があります。ここは %1</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>これらを削除</translation>
    </message>
    <message>
        <source>Text that a reader of the page does not see tells the model what to do.</source>
        <translation>ページの読者には見えないテキストがモデルに指示しています。</translation>
    </message>
    <message>
        <source>Readers do not see this, the model does: “%1”</source>
        <translation>読者には見えず、モデルには見えます: 「%1」</translation>
    </message>
    <message>
        <source>The prompt holds a phrase that is used to take over an agent.</source>
        <translation>プロンプトに、エージェントの乗っ取りに使われる表現があります。</translation>
    </message>
    <message>
        <source>“%1” is a phrase that takes over agents: what is it for?</source>
        <translation>「%1」はエージェントを乗っ取る表現です。何のためのものですか?</translation>
    </message>
    <message>
        <source>A long encoded text that nobody can read.</source>
        <translation>誰も読めない長い符号化されたテキストです。</translation>
    </message>
    <message>
        <source>%1 characters of encoded text: nobody can see what they say</source>
        <translation>符号化されたテキストが %1 文字あります。何が書かれているか誰にもわかりません</translation>
    </message>
    <message>
        <source>A command runs what it has just downloaded.</source>
        <translation>コマンドが、ダウンロードしたばかりのものを実行します。</translation>
    </message>
    <message>
        <source>Runs what it downloads, unseen: %1</source>
        <translation>ダウンロードしたものを確認なしに実行します: %1</translation>
    </message>
    <message>
        <source>A link to a public host without encryption.</source>
        <translation>公開ホストへの暗号化されていないリンクです。</translation>
    </message>
    <message>
        <source>The link to %1 is not encrypted</source>
        <translation>%1 へのリンクが暗号化されていません</translation>
    </message>
    <message>
        <source>Write https</source>
        <translation>https と書く</translation>
    </message>
    <message>
        <source>A command can destroy more than the agent&apos;s work.</source>
        <translation>コマンドが、エージェントの作業以外のものまで破壊する可能性があります。</translation>
    </message>
    <message>
        <source>Can destroy more than is meant: %1</source>
        <translation>意図した以上のものを破壊する可能性があります: %1</translation>
    </message>
    <message>
        <source>A command that runs while the file is loaded, or only looks as if it did.</source>
        <translation>ファイルの読み込み中に実行されるか、そう見えるだけのコマンドです。</translation>
    </message>
    <message>
        <source>Runs while the file is loaded, before anybody is asked: %1</source>
        <translation>ファイルの読み込み中に、誰にも確認せず実行されます: %1</translation>
    </message>
    <message>
        <source>Is not run in an agent&apos;s prompt: the model reads “!%1”</source>
        <translation>エージェントのプロンプトでは実行されません。モデルは「!%1」をそのまま読みます</translation>
    </message>
    <message>
        <source>The prompt has the agent read credentials.</source>
        <translation>プロンプトがエージェントに認証情報を読ませています。</translation>
    </message>
    <message>
        <source>Has the agent read secrets: %1</source>
        <translation>エージェントに秘密情報を読ませています: %1</translation>
    </message>
    <message>
        <source>HTML that loads or runs something when it is shown.</source>
        <translation>表示時に何かを読み込むか実行する HTML です。</translation>
    </message>
    <message>
        <source>Loads or runs something when it is shown: %1</source>
        <translation>表示時に何かを読み込むか実行します: %1</translation>
    </message>
    <message>
        <source>The name of a skill is missing, malformed, or not that of its folder.</source>
        <translation>スキルの名前がないか、形式が誤っているか、フォルダーの名前と一致しません。</translation>
    </message>
    <message>
        <source>The skill has no frontmatter: no tool loads it</source>
        <translation>スキルにフロントマターがありません。どのツールも読み込みません</translation>
    </message>
    <message>
        <source>The skill has no name</source>
        <translation>スキルに名前がありません</translation>
    </message>
    <message>
        <source>The name has %1 characters, more than 64</source>
        <translation>名前が %1 文字で、64 文字を超えています</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by single hyphens</source>
        <translation>名前「%1」が、小文字の語を単独のハイフンでつないだものではありません</translation>
    </message>
    <message>
        <source>The name “%1” is not that of the folder, “%2”</source>
        <translation>名前「%1」がフォルダーの名前「%2」と一致しません</translation>
    </message>
    <message>
        <source>Name it “%1” as the folder</source>
        <translation>フォルダーに合わせて名前を「%1」にする</translation>
    </message>
    <message>
        <source>The description of a skill is too long or holds markup.</source>
        <translation>スキルの説明が長すぎるか、マークアップを含んでいます。</translation>
    </message>
    <message>
        <source>The description has %1 characters, more than 1,024</source>
        <translation>説明が %1 文字で、1,024 文字を超えています</translation>
    </message>
    <message>
        <source>The description of a skill must not hold tags such as “%1”</source>
        <translation>スキルの説明に「%1」のようなタグは使えません</translation>
    </message>
    <message>
        <source>A field of a skill has a value that the standard does not take.</source>
        <translation>スキルのフィールドに、標準で使えない値があります。</translation>
    </message>
    <message>
        <source>“%1” wants a text of 1 to 500 characters</source>
        <translation>「%1」には 1～500 文字のテキストが必要です</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>「%1」が空です</translation>
    </message>
    <message>
        <source>The value of “%1” in “metadata” is no text: put it in quotes</source>
        <translation>「metadata」の「%1」の値がテキストではありません。引用符で囲んでください</translation>
    </message>
    <message>
        <source>A skill allows tools in a way that does not arrive.</source>
        <translation>スキルのツールの許可方法では許可が伝わりません。</translation>
    </message>
    <message>
        <source>The standard wants one text, not a list</source>
        <translation>標準で必要なのは一覧ではなく 1 つのテキストです</translation>
    </message>
    <message>
        <source>Claude Code has no tool “%1”</source>
        <translation>Claude Code にツール「%1」はありません</translation>
    </message>
    <message>
        <source>A skill has a key that neither the standard nor Claude Code knows.</source>
        <translation>スキルに、標準も Claude Code も認識しないキーがあります。</translation>
    </message>
    <message>
        <source>Neither the standard nor Claude Code knows “%1”</source>
        <translation>標準も Claude Code も「%1」を認識しません</translation>
    </message>
    <message>
        <source>The switches of a skill leave nobody to call it, or are no switches.</source>
        <translation>スキルのスイッチにより誰も呼び出せないか、スイッチになっていません。</translation>
    </message>
    <message>
        <source>“%1” wants true or false</source>
        <translation>「%1」には true または false が必要です</translation>
    </message>
    <message>
        <source>Neither the model nor the user may call this skill</source>
        <translation>モデルもユーザーもこのスキルを呼び出せません</translation>
    </message>
    <message>
        <source>A skill’s context and agent do not fit together.</source>
        <translation>スキルの context と agent が整合していません。</translation>
    </message>
    <message>
        <source>“%1” is no context that Claude Code knows; it is “fork”</source>
        <translation>「%1」は Claude Code が認識する context ではありません。使えるのは「fork」です</translation>
    </message>
    <message>
        <source>“agent” has no effect without “context: fork”</source>
        <translation>「context: fork」がないため「agent」は効果がありません</translation>
    </message>
    <message>
        <source>The agent is given nothing to do: the body is empty</source>
        <translation>エージェントにすることがありません。本文が空です</translation>
    </message>
    <message>
        <source>A skill’s arguments and its hint do not fit together.</source>
        <translation>スキルの引数とそのヒントが整合していません。</translation>
    </message>
    <message>
        <source>The skill takes arguments and has no “argument-hint”</source>
        <translation>スキルは引数を取りますが「argument-hint」がありません</translation>
    </message>
    <message>
        <source>The body uses no argument</source>
        <translation>本文で引数が使われていません</translation>
    </message>
    <message>
        <source>The body of a skill is longer than the standard advises.</source>
        <translation>スキルの本文が標準の推奨より長くなっています。</translation>
    </message>
    <message>
        <source>The body has %1 lines, more than %2</source>
        <translation>本文が %1 行あり、%2 行を超えています</translation>
    </message>
    <message>
        <source>A script of a skill cannot be run as it is.</source>
        <translation>スキルのスクリプトがそのままでは実行できません。</translation>
    </message>
    <message>
        <source>The first line does not say what runs the script</source>
        <translation>1 行目に、スクリプトを実行するものが書かれていません</translation>
    </message>
    <message>
        <source>A manifest is not JSON, or lies where nobody reads it.</source>
        <translation>マニフェストが JSON ではないか、誰も読み取らない場所にあります。</translation>
    </message>
    <message>
        <source>Nobody reads the manifest here: it belongs into .claude-plugin</source>
        <translation>ここにあるマニフェストは誰も読み取りません。.claude-plugin に置いてください</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The manifest is no object</source>
        <translation>マニフェストがオブジェクトではありません</translation>
    </message>
    <message>
        <source>Parts of a plugin lie in its manifest folder.</source>
        <translation>プラグインの一部がマニフェストのフォルダーにあります。</translation>
    </message>
    <message>
        <source>The folder “%1” lies in .claude-plugin, where nothing but the manifest is read</source>
        <translation>フォルダー「%1」が .claude-plugin にあります。そこではマニフェストしか読み取られません</translation>
    </message>
    <message>
        <source>The name of a plugin or marketplace is missing or refused.</source>
        <translation>プラグインまたはマーケットプレイスの名前がないか、拒否されます。</translation>
    </message>
    <message>
        <source>The manifest has no name</source>
        <translation>マニフェストに名前がありません</translation>
    </message>
    <message>
        <source>The name “%1” is not lower-case words joined by hyphens, or too long</source>
        <translation>名前「%1」が、小文字の語をハイフンでつないだものではないか、長すぎます</translation>
    </message>
    <message>
        <source>The vendor keeps names like “%1” for itself</source>
        <translation>「%1」のような名前は提供元が予約しています</translation>
    </message>
    <message>
        <source>The version of a plugin is missing or not a semantic one.</source>
        <translation>プラグインのバージョンがないか、セマンティックバージョンではありません。</translation>
    </message>
    <message>
        <source>The plugin has no version: updates do not arrive</source>
        <translation>プラグインにバージョンがありません。更新が届きません</translation>
    </message>
    <message>
        <source>The version is a number, not a text</source>
        <translation>バージョンがテキストではなく数値です</translation>
    </message>
    <message>
        <source>“%1” is no semantic version such as 1.2.0</source>
        <translation>「%1」は 1.2.0 のようなセマンティックバージョンではありません</translation>
    </message>
    <message>
        <source>A field of a plugin’s manifest has the wrong type.</source>
        <translation>プラグインのマニフェストに、型の誤ったフィールドがあります。</translation>
    </message>
    <message>
        <source>“%1” wants a text</source>
        <translation>「%1」にはテキストが必要です</translation>
    </message>
    <message>
        <source>“%1” wants a list of texts</source>
        <translation>「%1」にはテキストの一覧が必要です</translation>
    </message>
    <message>
        <source>“%1” wants an object with a name</source>
        <translation>「%1」には名前を持つオブジェクトが必要です</translation>
    </message>
    <message>
        <source>Make it an object with that name</source>
        <translation>その名前を持つオブジェクトにする</translation>
    </message>
    <message>
        <source>A path in a plugin’s manifest leads nowhere.</source>
        <translation>プラグインのマニフェストのパスの指す先がありません。</translation>
    </message>
    <message>
        <source>“%1” leads out of the plugin</source>
        <translation>「%1」がプラグインの外を指しています</translation>
    </message>
    <message>
        <source>“%1” does not begin with ./</source>
        <translation>「%1」が ./ で始まっていません</translation>
    </message>
    <message>
        <source>Put ./ in front</source>
        <translation>前に ./ を付ける</translation>
    </message>
    <message>
        <source>“%1” is not there</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>“agents” wants files that end in .md, not the folder “%1”</source>
        <translation>「agents」に必要なのは .md で終わるファイルであり、フォルダー「%1」ではありません</translation>
    </message>
    <message>
        <source>A hook or server of a plugin starts a relative path.</source>
        <translation>プラグインのフックまたはサーバーが相対パスを起動します。</translation>
    </message>
    <message>
        <source>“%1” is looked for in the user’s project, not in the plugin</source>
        <translation>「%1」はプラグインではなくユーザーのプロジェクトから探されます</translation>
    </message>
    <message>
        <source>Put ${CLAUDE_PLUGIN_ROOT}/ in front</source>
        <translation>前に ${CLAUDE_PLUGIN_ROOT}/ を付ける</translation>
    </message>
    <message>
        <source>A manifest has a key that Claude Code does not know.</source>
        <translation>マニフェストに、Claude Code が認識しないキーがあります。</translation>
    </message>
    <message>
        <source>Claude Code knows no key “%1” here</source>
        <translation>Claude Code はここでのキー「%1」を認識しません</translation>
    </message>
    <message>
        <source>A marketplace lacks what Claude Code wants.</source>
        <translation>マーケットプレイスに、Claude Code の必要とするものが欠けています。</translation>
    </message>
    <message>
        <source>The entry has no name</source>
        <translation>項目に名前がありません</translation>
    </message>
    <message>
        <source>The entry “%1” has no source</source>
        <translation>項目「%1」にソースがありません</translation>
    </message>
    <message>
        <source>The marketplace names no owner</source>
        <translation>マーケットプレイスに所有者の指定がありません</translation>
    </message>
    <message>
        <source>The marketplace has no list of plugins</source>
        <translation>マーケットプレイスにプラグインの一覧がありません</translation>
    </message>
    <message>
        <source>The marketplace lists no plugin</source>
        <translation>マーケットプレイスの一覧にプラグインがありません</translation>
    </message>
    <message>
        <source>The source of a marketplace’s plugin leads nowhere.</source>
        <translation>マーケットプレイスのプラグインのソースの指す先がありません。</translation>
    </message>
    <message>
        <source>“%1” leads out of the marketplace</source>
        <translation>「%1」がマーケットプレイスの外を指しています</translation>
    </message>
    <message>
        <source>No entry of the marketplace lists this plugin</source>
        <translation>マーケットプレイスにこのプラグインの項目がありません</translation>
    </message>
    <message>
        <source>A marketplace’s entry says something else than the plugin.</source>
        <translation>マーケットプレイスの項目の内容がプラグインと異なります。</translation>
    </message>
    <message>
        <source>The plugin’s own %1 is another: “%2”</source>
        <translation>プラグイン自体の %1 は「%2」で、異なります</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>A plugin’s manifest does not say what the plugin is.</source>
        <translation>プラグインのマニフェストに、プラグインの内容が書かれていません。</translation>
    </message>
    <message>
        <source>The plugin has no description</source>
        <translation>プラグインに説明がありません</translation>
    </message>
    <message>
        <source>The plugin names no author</source>
        <translation>プラグインに作者の指定がありません</translation>
    </message>
    <message>
        <source>A plugin’s agent cannot be read and gets all tools.</source>
        <translation>プラグインのエージェントが読み取れず、すべてのツールを持ちます。</translation>
    </message>
    <message>
        <source>The plugin loads this file as an agent with all tools, for its frontmatter cannot be read</source>
        <translation>フロントマターを読み取れないため、プラグインはこのファイルをすべてのツールを持つエージェントとして読み込みます</translation>
    </message>
    <message>
        <source>Two agents of one scope have the same name.</source>
        <translation>同じスコープの 2 つのエージェントが同じ名前です。</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 too: only one of them is loaded</source>
        <translation>「%1」は %2 の名前でもあります。読み込まれるのは一方だけです</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 and others too: only one of %3 is loaded</source>
        <translation>「%1」は %2 などの名前でもあります。%3 個のうち読み込まれるのは 1 つだけです</translation>
    </message>
    <message>
        <source>An agent of a nearer project hides this one.</source>
        <translation>より近いプロジェクトのエージェントがこのエージェントを隠しています。</translation>
    </message>
    <message>
        <source>In %2 another agent “%1” counts instead of this one</source>
        <translation>%2 では、これではなく別のエージェント「%1」が有効です</translation>
    </message>
    <message>
        <source>Two descriptions claim the same work.</source>
        <translation>2 つの説明が同じ作業を対象にしています。</translation>
    </message>
    <message>
        <source>The descriptions of “%1” and “%2” agree by %3 per cent: either may be called for the same work</source>
        <translation>「%1」と「%2」の説明が %3 パーセント一致しています。同じ作業にどちらも呼び出される可能性があります</translation>
    </message>
    <message>
        <source>All descriptions of a scope together are too long.</source>
        <translation>スコープ内のすべての説明の合計が長すぎます。</translation>
    </message>
    <message>
        <source>The descriptions of %1 agents take about %2 tokens of every conversation, more than %3; this is the longest</source>
        <translation>%1 個のエージェントの説明が、すべての会話で約 %2 トークンを占め、%3 を超えています。これが最も長いものです</translation>
    </message>
    <message>
        <source>A relative link or import leads to no file.</source>
        <translation>相対リンクまたはインポートの指すファイルがありません。</translation>
    </message>
    <message>
        <source>“%1” leads to no file</source>
        <translation>「%1」の指すファイルがありません</translation>
    </message>
    <message>
        <source>Files import each other in a circle.</source>
        <translation>ファイルが循環して互いにインポートしています。</translation>
    </message>
    <message>
        <source>“%1” imports files that import each other in a circle</source>
        <translation>「%1」は、循環して互いにインポートするファイルをインポートしています</translation>
    </message>
    <message>
        <source>An agent is named that does not exist.</source>
        <translation>存在しないエージェントが指定されています。</translation>
    </message>
    <message>
        <source>There is no agent “%1” here</source>
        <translation>エージェント「%1」はここにはありません</translation>
    </message>
    <message>
        <source>Agents hand work over to each other in a circle.</source>
        <translation>エージェントが循環して互いに作業を引き渡しています。</translation>
    </message>
    <message>
        <source>“%2” may call itself</source>
        <translation>「%2」が自分自身を呼び出す可能性があります</translation>
    </message>
    <message>
        <source>“%1” may call “%2”, which may call it again</source>
        <translation>「%1」が「%2」を呼び出し、呼び出し先から再び呼び返される可能性があります</translation>
    </message>
    <message>
        <source>A skill is named that the project does not have.</source>
        <translation>プロジェクトにないスキルが指定されています。</translation>
    </message>
    <message>
        <source>The project has no skill “%1”: nothing is loaded</source>
        <translation>プロジェクトにスキル「%1」はありません。何も読み込まれません</translation>
    </message>
    <message>
        <source>An MCP server is named that the project does not configure.</source>
        <translation>プロジェクトで設定されていない MCP サーバーが指定されています。</translation>
    </message>
    <message>
        <source>The project configures no MCP server “%1”</source>
        <translation>プロジェクトで MCP サーバー「%1」は設定されていません</translation>
    </message>
    <message>
        <source>A comment allows a finding and does not say why.</source>
        <translation>コメントが問題を許可していますが、理由が書かれていません。</translation>
    </message>
    <message>
        <source>The comment does not say why: write “because” and the reason</source>
        <translation>コメントに理由がありません。「because」に続けて理由を書いてください</translation>
    </message>
    <message>
        <source>A comment allows the findings of a rule that does not exist.</source>
        <translation>コメントが、存在しないルールの問題を許可しています。</translation>
    </message>
    <message>
        <source>There is no rule “%1”</source>
        <translation>ルール「%1」はありません</translation>
    </message>
    <message>
        <source>A comment allows a finding that is not there.</source>
        <translation>コメントが、存在しない問題を許可しています。</translation>
    </message>
    <message>
        <source>%1 finds nothing here to be allowed</source>
        <translation>%1 がここで検出する、許可すべき問題はありません</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>コメントを削除</translation>
    </message>
    <message>
        <source>A tool that the project is meant for does not load the file.</source>
        <translation>プロジェクトの対象のツールがファイルを読み込みません。</translation>
    </message>
    <message>
        <source>%1 refuses the file: %2</source>
        <translation>%1 はファイルを拒否します: %2</translation>
    </message>
    <message>
        <source>A tool that the project is meant for drops part of the file.</source>
        <translation>プロジェクトの対象のツールがファイルの一部を破棄します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is no text: its settings do not count</source>
        <translation>テキストではありません。設定は有効になりません</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>YAML ではありません: %1</translation>
    </message>
    <message>
        <source>“%1” stands here a second time</source>
        <translation>「%1」がここで 2 回目に現れています</translation>
    </message>
    <message>
        <source>A byte from here on is not UTF-8</source>
        <translation>ここから先に UTF-8 でないバイトがあります</translation>
    </message>
    <message>
        <source>A configuration is made of lines such as “rules:”</source>
        <translation>設定は「rules:」のような行で構成されます</translation>
    </message>
    <message>
        <source>A second document begins in front of this line: from here on nothing counts</source>
        <translation>この行の前で 2 つ目の文書が始まっています。ここから先は有効になりません</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be read</source>
        <translation>「%1」の値を読み取れません</translation>
    </message>
    <message>
        <source>There is no setting “%1”</source>
        <translation>設定「%1」はありません</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “%2” is near</source>
        <translation>設定「%1」はありません。「%2」が近い名前です</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>対象「%1」はありません</translation>
    </message>
    <message>
        <source>There is no target “%1”; “%2” is near</source>
        <translation>対象「%1」はありません。「%2」が近い名前です</translation>
    </message>
    <message>
        <source>“%1” is no pattern of file names</source>
        <translation>「%1」はファイル名のパターンではありません</translation>
    </message>
    <message>
        <source>“%1” wants keys with values</source>
        <translation>「%1」にはキーと値が必要です</translation>
    </message>
    <message>
        <source>There is no rule “%1”; “%2” is near</source>
        <translation>ルール「%1」はありません。「%2」が近い名前です</translation>
    </message>
    <message>
        <source>“%1” stands here a second time: it is %2, or “%3” by name</source>
        <translation>「%1」がここで 2 回目に現れています。これは %2、名前では「%3」です</translation>
    </message>
    <message>
        <source>“%1” wants one of %2, not “%3”</source>
        <translation>「%1」には %2 のいずれかが必要で、「%3」は使えません</translation>
    </message>
    <message>
        <source>There is no limit “%1”</source>
        <translation>制限「%1」はありません</translation>
    </message>
    <message>
        <source>There is no limit “%1”; “%2” is near</source>
        <translation>制限「%1」はありません。「%2」が近い名前です</translation>
    </message>
    <message>
        <source>“%1” wants a positive whole number, not “%2”</source>
        <translation>「%1」には正の整数が必要で、「%2」は使えません</translation>
    </message>
    <message>
        <source>“%1” wants a list</source>
        <translation>「%1」には一覧が必要です</translation>
    </message>
    <message>
        <source>Loads and means what is written</source>
        <translation>読み込まれ、書かれているとおりの意味になります</translation>
    </message>
    <message>
        <source>Portable and good</source>
        <translation>移植性があり良好です</translation>
    </message>
    <message>
        <source>The configuration cannot be read: its settings do not count</source>
        <translation>設定を読み取れません。設定は有効になりません</translation>
    </message>
    <message>
        <source>The frontmatter that begins here is never closed</source>
        <translation>ここから始まるフロントマターが閉じられていません</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code reads it all the same, most other tools skip the file</source>
        <translation>この行はタブで字下げされており、YAML では許されません。Claude Code は読み込みますが、ほとんどの他のツールはこのファイルを無視します</translation>
    </message>
    <message>
        <source>A tab indents this line, which YAML forbids: Claude Code and other tools skip the file</source>
        <translation>この行はタブで字下げされており、YAML では許されません。Claude Code も他のツールもこのファイルを無視します</translation>
    </message>
    <message>
        <source>Indent by blanks</source>
        <translation>空白で字下げする</translation>
    </message>
    <message>
        <source>The frontmatter is a JSON object: Claude Code loads it, tools that read line by line find no keys</source>
        <translation>フロントマターは JSON オブジェクトです。Claude Code は読み込みますが、行ごとに読むツールはキーを見つけられません</translation>
    </message>
    <message>
        <source>Readers of YAML 1.1 take “%1” for true or false</source>
        <translation>YAML 1.1 のリーダーは「%1」を真偽値として読みます</translation>
    </message>
    <message>
        <source>Control characters (%2), the first is %1</source>
        <translation>制御文字（%2 個）、最初は %1</translation>
    </message>
    <message>
        <source>Many tools look for “SKILL.md” in capitals and do not see “%1”</source>
        <translation>多くのツールは大文字の「SKILL.md」を探し、「%1」を見つけられません</translation>
    </message>
    <message>
        <source>“%1” wants keys with texts</source>
        <translation>「%1」には文字列を値とするキーが必要です</translation>
    </message>
    <message>
        <source>Nothing replaces “%1” in a skill</source>
        <translation>スキルでは「%1」は置き換えられません</translation>
    </message>
    <message>
        <source>A skill that publishes or deploys may be called by the model.</source>
        <translation>公開やデプロイを行うスキルを、モデルが自分で呼び出せます。</translation>
    </message>
    <message>
        <source>The model may call this skill by itself, and it does “%1”</source>
        <translation>モデルはこのスキルを自分で呼び出せ、それは「%1」を実行します</translation>
    </message>
    <message>
        <source>Let only the user call it</source>
        <translation>ユーザーだけが呼び出せるようにする</translation>
    </message>
    <message>
        <source>The marketplace lists “%1” already</source>
        <translation>マーケットプレイスには「%1」がすでにあります</translation>
    </message>
    <message>
        <source>A plugin lacks a paper that the public directory asks for.</source>
        <translation>公開ディレクトリが求める書類がプラグインにありません。</translation>
    </message>
    <message>
        <source>The plugin has no README.md: the public directory wants one</source>
        <translation>プラグインに README.md がありません。公開ディレクトリでは必要です</translation>
    </message>
    <message>
        <source>README.md has fewer than 40 words: the public directory wants more</source>
        <translation>README.md が 40 語未満です。公開ディレクトリではそれ以上が必要です</translation>
    </message>
    <message>
        <source>The plugin has neither a LICENSE file nor “license”: the public directory wants one</source>
        <translation>プラグインに LICENSE ファイルも「license」もありません。公開ディレクトリではどちらかが必要です</translation>
    </message>
    <message>
        <source>A link leads out of the plugin that it belongs to.</source>
        <translation>リンクが自身のプラグインの外を指しています。</translation>
    </message>
    <message>
        <source>The file is a symbolic link that leads out of the plugin</source>
        <translation>このファイルはプラグインの外を指すシンボリックリンクです</translation>
    </message>
</context>
<context>
    <name>Agentwright::Templates</name>
    <message>
        <source>A template begins with a header between two lines “---”</source>
        <translation>テンプレートは「---」の 2 行に挟まれたヘッダーで始まります</translation>
    </message>
    <message>
        <source>The header is not valid YAML</source>
        <translation>ヘッダーが有効な YAML ではありません</translation>
    </message>
    <message>
        <source>“%1” is no kind of template: it is “agent” or “block”</source>
        <translation>「%1」はテンプレートの種類ではありません。「agent」または「block」です</translation>
    </message>
    <message>
        <source>The header knows no key “%1”</source>
        <translation>ヘッダーにキー「%1」は使えません</translation>
    </message>
    <message>
        <source>“%1” has to be text</source>
        <translation>「%1」はテキストでなければなりません</translation>
    </message>
    <message>
        <source>The header has no “%1”</source>
        <translation>ヘッダーに「%1」がありません</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and single hyphens: “%1”</source>
        <translation>識別子に使えるのは英小文字、数字、単独のハイフンです: 「%1」</translation>
    </message>
    <message>
        <source>“%1” has to be a list</source>
        <translation>「%1」は一覧でなければなりません</translation>
    </message>
    <message>
        <source>A parameter is a map with a name, a label, a type and so on</source>
        <translation>パラメーターは、名前、ラベル、型などを持つマップです</translation>
    </message>
    <message>
        <source>“%1” is true or false</source>
        <translation>「%1」は true または false です</translation>
    </message>
    <message>
        <source>“%1” is no type: there are text, multiline, choice, flag and list</source>
        <translation>「%1」は型ではありません。text、multiline、choice、flag、list があります</translation>
    </message>
    <message>
        <source>A parameter knows no key “%1”</source>
        <translation>パラメーターにキー「%1」は使えません</translation>
    </message>
    <message>
        <source>The default has to be text</source>
        <translation>既定値はテキストでなければなりません</translation>
    </message>
    <message>
        <source>“%1” is no name for a parameter: lower-case letters, digits and _, and no word of the format</source>
        <translation>「%1」はパラメーターの名前に使えません。英小文字、数字、_ を使い、形式の予約語は使えません</translation>
    </message>
    <message>
        <source>There are two parameters called “%1”</source>
        <translation>「%1」というパラメーターが 2 つあります</translation>
    </message>
    <message>
        <source>“%1” has no choices</source>
        <translation>「%1」に選択肢がありません</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1</source>
        <translation>パターンが正規表現ではありません: %1</translation>
    </message>
    <message>
        <source>Nothing uses the parameter “%1”</source>
        <translation>パラメーター「%1」はどこにも使われていません</translation>
    </message>
    <message>
        <source>The default of “%1” is refused: %2</source>
        <translation>「%1」の既定値が拒否されます: %2</translation>
    </message>
    <message>
        <source>The definition has no “%1”</source>
        <translation>定義に「%1」がありません</translation>
    </message>
    <message>
        <source>The body begins with a rule, which some tools take for a fence</source>
        <translation>本文が罫線で始まっており、一部のツールは区切り行とみなします</translation>
    </message>
    <message>
        <source>There are tabs in it</source>
        <translation>タブがあります</translation>
    </message>
    <message>
        <source>“%1” without a section that it belongs to</source>
        <translation>「%1」の属するセクションがありません</translation>
    </message>
    <message>
        <source>“%1” stands outside of an “each”</source>
        <translation>「%1」が「each」の外にあります</translation>
    </message>
    <message>
        <source>“%1” is no placeholder; a plain ⟦ is written twice</source>
        <translation>「%1」はプレースホルダーではありません。文字としての ⟦ は 2 つ重ねて書きます</translation>
    </message>
    <message>
        <source>There is no parameter called “%1”</source>
        <translation>「%1」というパラメーターはありません</translation>
    </message>
    <message>
        <source>The flag “%1” has no text; it goes with “if”</source>
        <translation>フラグ「%1」にはテキストがありません。「if」と一緒に使います</translation>
    </message>
    <message>
        <source>“%1” may have several lines and needs a line of its own</source>
        <translation>「%1」は複数行になる可能性があるため、独立した行に置く必要があります</translation>
    </message>
    <message>
        <source>“each” needs a list, and “%1” is none</source>
        <translation>「each」には一覧が必要ですが、「%1」は一覧ではありません</translation>
    </message>
    <message>
        <source>An “each” inside another one</source>
        <translation>「each」の中に別の「each」があります</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: it is neither a line of text nor a choice</source>
        <translation>「%1」は比較できません。1 行のテキストでも選択肢でもありません</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”</source>
        <translation>「%1」は「%2」の選択肢にありません</translation>
    </message>
    <message>
        <source>Sections are nested too deeply</source>
        <translation>セクションの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>The section “%1” has no “end”</source>
        <translation>セクション「%1」に「end」がありません</translation>
    </message>
    <message>
        <source>A section crosses the border of a code block</source>
        <translation>セクションがコードブロックの境界をまたいでいます</translation>
    </message>
    <message>
        <source>There is no definition with a frontmatter behind the header</source>
        <translation>ヘッダーの後に、フロントマターを持つ定義がありません</translation>
    </message>
    <message>
        <source>The definition&apos;s frontmatter is not valid YAML</source>
        <translation>定義のフロントマターが有効な YAML ではありません</translation>
    </message>
    <message>
        <source>A key cannot be a placeholder</source>
        <translation>キーをプレースホルダーにすることはできません</translation>
    </message>
    <message>
        <source>Placeholders stand in texts and lists only, not in the value of “%1”</source>
        <translation>プレースホルダーを置けるのはテキストと一覧だけで、「%1」の値には置けません</translation>
    </message>
    <message>
        <source>“%1” is one line</source>
        <translation>「%1」は 1 行です</translation>
    </message>
    <message>
        <source>“%1” holds a character that cannot stand in a definition</source>
        <translation>「%1」に、定義では使えない文字があります</translation>
    </message>
    <message>
        <source>“%1” would open a code block</source>
        <translation>「%1」がコードブロックを開いてしまいます</translation>
    </message>
    <message>
        <source>“%1” does not match %2</source>
        <translation>「%1」が %2 に一致しません</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>“%1” is required</source>
        <translation>「%1」は必須です</translation>
    </message>
    <message>
        <source>“%1” is one of %2</source>
        <translation>「%1」は %2 のいずれかです</translation>
    </message>
    <message>
        <source>“%1” has an empty item</source>
        <translation>「%1」に空の項目があります</translation>
    </message>
</context>
<context>
    <name>Agentwright::Tools</name>
    <message>
        <source>Reads a file: text, images, PDFs, notebooks.</source>
        <translation>ファイル(テキスト、画像、PDF、ノートブック)を読み取ります。</translation>
    </message>
    <message>
        <source>Writes a whole file, new or in place of the old one.</source>
        <translation>ファイル全体を新規に、または既存のファイルに代えて書き込みます。</translation>
    </message>
    <message>
        <source>Replaces a passage in a file that was read before.</source>
        <translation>読み取り済みのファイルの一部を置き換えます。</translation>
    </message>
    <message>
        <source>Changes, adds and removes cells of a Jupyter notebook.</source>
        <translation>Jupyter ノートブックのセルを変更、追加、削除します。</translation>
    </message>
    <message>
        <source>Finds files by a pattern of their names.</source>
        <translation>名前のパターンでファイルを検索します。</translation>
    </message>
    <message>
        <source>Finds text in files by a regular expression.</source>
        <translation>正規表現でファイル内のテキストを検索します。</translation>
    </message>
    <message>
        <source>Runs commands in a shell. Whoever has it can read, write and send anything the user can.</source>
        <translation>シェルでコマンドを実行します。これを持つエージェントは、ユーザーにできる読み取り、書き込み、送信をすべて行えます。</translation>
    </message>
    <message>
        <source>Runs commands in PowerShell, on Windows or where it is switched on.</source>
        <translation>PowerShell でコマンドを実行します。Windows 上、または有効にした環境で使えます。</translation>
    </message>
    <message>
        <source>Runs a command in the background and reports the lines that it prints.</source>
        <translation>コマンドをバックグラウンドで実行し、出力した行を報告します。</translation>
    </message>
    <message>
        <source>Ends a task that runs in the background.</source>
        <translation>バックグラウンドで動作しているタスクを終了します。</translation>
    </message>
    <message>
        <source>Gets a page from the web and answers a question about it.</source>
        <translation>Web からページを取得し、それに関する質問に答えます。</translation>
    </message>
    <message>
        <source>Searches the web.</source>
        <translation>Web を検索します。</translation>
    </message>
    <message>
        <source>Starts another agent with a task of its own. Names in parentheses limit which.</source>
        <translation>独自のタスクを持つ別のエージェントを開始します。かっこ内の名前で対象を限定します。</translation>
    </message>
    <message>
        <source>Lists agents that are at work.</source>
        <translation>作業中のエージェントを一覧します。</translation>
    </message>
    <message>
        <source>Sends a message to another agent, or goes on with one that has finished.</source>
        <translation>別のエージェントにメッセージを送るか、終了したエージェントの作業を続けます。</translation>
    </message>
    <message>
        <source>Hands a file to the user.</source>
        <translation>ファイルをユーザーに渡します。</translation>
    </message>
    <message>
        <source>Sends a notification to the desktop or the phone.</source>
        <translation>デスクトップまたはスマートフォンに通知を送ります。</translation>
    </message>
    <message>
        <source>Makes and runs tasks on the vendor&apos;s servers.</source>
        <translation>提供元のサーバーでタスクを作成し、実行します。</translation>
    </message>
    <message>
        <source>Keeps the list of what is to be done in this session.</source>
        <translation>このセッションで行うことの一覧を管理します。</translation>
    </message>
    <message>
        <source>Adds a task to the list.</source>
        <translation>一覧にタスクを追加します。</translation>
    </message>
    <message>
        <source>Shows one task in full.</source>
        <translation>1 つのタスクの全体を表示します。</translation>
    </message>
    <message>
        <source>Lists the tasks and their state.</source>
        <translation>タスクとその状態を一覧します。</translation>
    </message>
    <message>
        <source>Changes a task: its state, its text, what it waits for.</source>
        <translation>タスクの状態、テキスト、待っているものを変更します。</translation>
    </message>
    <message>
        <source>Gets what a task in the background has printed.</source>
        <translation>バックグラウンドのタスクの出力を取得します。</translation>
    </message>
    <message>
        <source>Switches to planning before anything is written.</source>
        <translation>何かを書き込む前に、計画に切り替えます。</translation>
    </message>
    <message>
        <source>Shows a plan and asks whether to go ahead.</source>
        <translation>計画を示し、進めてよいかを確認します。</translation>
    </message>
    <message>
        <source>Hands over the findings of a review in a fixed form.</source>
        <translation>レビューの指摘を決まった形式で渡します。</translation>
    </message>
    <message>
        <source>Asks the user to choose between answers.</source>
        <translation>ユーザーに回答の選択を求めます。</translation>
    </message>
    <message>
        <source>Ends the conversation.</source>
        <translation>会話を終了します。</translation>
    </message>
    <message>
        <source>Runs a skill. A name in parentheses limits which.</source>
        <translation>スキルを実行します。かっこ内の名前で対象を限定します。</translation>
    </message>
    <message>
        <source>Runs a script that starts many agents.</source>
        <translation>多数のエージェントを開始するスクリプトを実行します。</translation>
    </message>
    <message>
        <source>Finds and loads tools whose descriptions were left out at the start.</source>
        <translation>開始時に説明が省かれたツールを検索して読み込みます。</translation>
    </message>
    <message>
        <source>Publishes a page that can be opened in a browser.</source>
        <translation>ブラウザーで開けるページを公開します。</translation>
    </message>
    <message>
        <source>Puts a guide for new colleagues where they can read it.</source>
        <translation>新しいメンバー向けのガイドを、読める場所に置きます。</translation>
    </message>
    <message>
        <source>Lists what the connected MCP servers offer for reading.</source>
        <translation>接続中の MCP サーバーが読み取り用に提供するものを一覧します。</translation>
    </message>
    <message>
        <source>Reads one of the things that an MCP server offers.</source>
        <translation>MCP サーバーが提供するものの 1 つを読み取ります。</translation>
    </message>
    <message>
        <source>Waits until MCP servers are connected.</source>
        <translation>MCP サーバーが接続されるまで待ちます。</translation>
    </message>
    <message>
        <source>Goes to definitions and uses, and shows errors, through a language server.</source>
        <translation>言語サーバーを介して定義や使用箇所へ移動し、エラーを表示します。</translation>
    </message>
    <message>
        <source>Makes a checkout of its own and goes on there.</source>
        <translation>専用のチェックアウトを作成し、そこで続行します。</translation>
    </message>
    <message>
        <source>Leaves that checkout.</source>
        <translation>そのチェックアウトを離れます。</translation>
    </message>
    <message>
        <source>Plans a prompt for later or again and again, within this session.</source>
        <translation>このセッション内で、後で、または繰り返し実行するプロンプトを予約します。</translation>
    </message>
    <message>
        <source>Takes such a plan back.</source>
        <translation>そのような予約を取り消します。</translation>
    </message>
    <message>
        <source>Lists what is planned.</source>
        <translation>予約を一覧します。</translation>
    </message>
    <message>
        <source>Has the session go on after a while.</source>
        <translation>しばらくした後にセッションを続行します。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Agents and messages</source>
        <translation>エージェントとメッセージ</translation>
    </message>
    <message>
        <source>Plans and tasks</source>
        <translation>計画とタスク</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Skills and workflows</source>
        <translation>スキルとワークフロー</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Checkouts and times</source>
        <translation>チェックアウトと時間</translation>
    </message>
    <message>
        <source>A pattern selects nothing here: name single tools or the whole server.</source>
        <translation>ここではパターンに該当するものがありません。個々のツールまたはサーバー全体を指定してください。</translation>
    </message>
    <message>
        <source>Only single tools, whole servers and mcp__* are documented.</source>
        <translation>ドキュメントに記載されているのは、個々のツール、サーバー全体、mcp__* だけです。</translation>
    </message>
    <message>
        <source>Sub-agents get it with the permission mode plan only; the main session has it.</source>
        <translation>サブエージェントで使えるのは権限モードが plan の場合だけです。メインセッションでは使えます。</translation>
    </message>
    <message>
        <source>No sub-agent ever gets it; the main session has it.</source>
        <translation>サブエージェントでは使えません。メインセッションでは使えます。</translation>
    </message>
    <message>
        <source>Gives all of %1: in an agent&apos;s list the parentheses do not narrow it.</source>
        <translation>%1 のすべてが許可されます。エージェントの一覧では、かっこで範囲は絞られません。</translation>
    </message>
    <message>
        <source>Platform, settings or kind of session decide whether it is there.</source>
        <translation>有無は、プラットフォーム、設定、セッションの種類によって決まります。</translation>
    </message>
    <message>
        <source>An old name, still understood: today it is %1.</source>
        <translation>古い名前ですが、まだ通用します。現在は %1 です。</translation>
    </message>
    <message>
        <source>No longer exists.</source>
        <translation>もう存在しません。</translation>
    </message>
    <message>
        <source>No longer exists; %1 does its work.</source>
        <translation>もう存在しません。%1 がその役割を果たします。</translation>
    </message>
    <message>
        <source>Case counts: the tool is called %1.</source>
        <translation>大文字と小文字は区別されます。ツールの名前は %1 です。</translation>
    </message>
    <message>
        <source>A name of %1, which means nothing to Claude Code.</source>
        <translation>%1 の名前で、Claude Code では意味を持ちません。</translation>
    </message>
    <message>
        <source>Tools of MCP servers are written mcp__server__tool.</source>
        <translation>MCP サーバーのツールは mcp__server__tool と書きます。</translation>
    </message>
    <message>
        <source>Only commas separate tools.</source>
        <translation>ツールの区切りになるのはコンマだけです。</translation>
    </message>
    <message>
        <source>Claude Code has no tool of this name.</source>
        <translation>Claude Code にこの名前のツールはありません。</translation>
    </message>
    <message>
        <source>All tools.</source>
        <translation>すべてのツール。</translation>
    </message>
    <message>
        <source>The tool %1 of the MCP server %2.</source>
        <translation>MCP サーバー %2 のツール %1。</translation>
    </message>
    <message>
        <source>All tools of the MCP server %1.</source>
        <translation>MCP サーバー %1 のすべてのツール。</translation>
    </message>
    <message>
        <source>Tools of MCP servers.</source>
        <translation>MCP サーバーのツール。</translation>
    </message>
</context>
<context>
    <name>Agentwright::Workspace</name>
    <message>
        <source>Set a field</source>
        <translation>フィールドを設定</translation>
    </message>
    <message>
        <source>Gives the field this value in every definition, and adds it where it is missing. Lists are written with commas.</source>
        <translation>すべての定義のフィールドをこの値にし、ない場合は追加します。一覧はコンマで区切って書きます。</translation>
    </message>
    <message>
        <source>Remove a field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>Takes the field out of every definition that has it.</source>
        <translation>フィールドを持つすべての定義から、フィールドを取り除きます。</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>ツールを追加</translation>
    </message>
    <message>
        <source>Adds the tool to every list of tools. Definitions without a list may use every tool already and stay as they are.</source>
        <translation>すべてのツールの一覧にツールを追加します。一覧のない定義はすでにすべてのツールを使えるため、変わりません。</translation>
    </message>
    <message>
        <source>Remove a tool</source>
        <translation>ツールを削除</translation>
    </message>
    <message>
        <source>Takes the tool out of every list of tools, with its rules in brackets too. Definitions without a list stay as they are.</source>
        <translation>すべてのツールの一覧から、かっこ付きのルールも含めてツールを取り除きます。一覧のない定義は変わりません。</translation>
    </message>
    <message>
        <source>Change a model</source>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>Definitions with the one model get the other.</source>
        <translation>一方のモデルを持つ定義を、もう一方のモデルに変更します。</translation>
    </message>
    <message>
        <source>Rename an agent everywhere</source>
        <translation>エージェントの名前をすべての場所で変更</translation>
    </message>
    <message>
        <source>Changes the agent&apos;s name, its file&apos;s name where it is the same, and what other definitions call it: in lists of tools, examples and prompts.</source>
        <translation>エージェントの名前、それと同じ場合はファイルの名前、さらに他の定義のツールの一覧、例、プロンプトでの呼び名を変更します。</translation>
    </message>
    <message>
        <source>Move to another scope</source>
        <translation>別のスコープへ移動</translation>
    </message>
    <message>
        <source>Moves the files into the folder: of another project, a plugin, or the user&apos;s own. Existing files are never replaced.</source>
        <translation>ファイルを、別のプロジェクト、プラグイン、またはユーザー自身のフォルダーへ移動します。既存のファイルが置き換えられることはありません。</translation>
    </message>
    <message>
        <source>Fix what can be fixed safely</source>
        <translation>安全に修正できるものを修正</translation>
    </message>
    <message>
        <source>Applies every fix that keeps the meaning.</source>
        <translation>意味を変えない修正をすべて適用します。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのようなフォルダーはありません。</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>フォルダーを読み取れません。</translation>
    </message>
    <message>
        <source>The folder holds so many other files that it is no folder of agents; the rest of it is left out.</source>
        <translation>フォルダーに他のファイルが多すぎるため、エージェントのフォルダーではないとみなし、残りを省きました。</translation>
    </message>
    <message>
        <source>There are too many Markdown files below the folder; the rest is left out.</source>
        <translation>フォルダー以下の Markdown ファイルが多すぎるため、残りを省きました。</translation>
    </message>
    <message>
        <source>There are too many files below the folder; the rest is left out.</source>
        <translation>フォルダー以下のファイルが多すぎるため、残りを省きました。</translation>
    </message>
    <message>
        <source>The folder lies too deep and is left out.</source>
        <translation>フォルダーの階層が深すぎるため、省きました。</translation>
    </message>
    <message>
        <source>Counts instead of %1</source>
        <translation>%1 の代わりに有効です</translation>
    </message>
    <message>
        <source>%1 counts instead of it</source>
        <translation>代わりに %1 が有効です</translation>
    </message>
    <message>
        <source>%1 has the same name in the same scope: only one of them is loaded</source>
        <translation>%1 が同じスコープで同じ名前です。読み込まれるのは一方だけです</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1 列目: %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>プラグイン %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>behind the minus something must stand</source>
        <translation>マイナスの後に何かが必要です</translation>
    </message>
    <message>
        <source>“%1:” wants a value; “%1:*” finds files that have the key</source>
        <translation>「%1:」には値が必要です。「%1:*」でそのキーを持つファイルを検索できます</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>引用符の間に何もありません</translation>
    </message>
    <message>
        <source>the regular expression is not closed by “/”; a text with “/” wants quotation marks</source>
        <translation>正規表現が「/」で閉じられていません。「/」を含むテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>behind the regular expression only “i” may stand; a text with “/” wants quotation marks</source>
        <translation>正規表現の後に書けるのは「i」だけです。「/」を含むテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>正規表現が空です</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1</source>
        <translation>正規表現に誤りがあります: %1</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>YAML ではありません: %1</translation>
    </message>
    <message>
        <source>The file is too large for a suite</source>
        <translation>ファイルがテストスイートとして大きすぎます</translation>
    </message>
    <message>
        <source>A suite has a list named “cases”</source>
        <translation>テストスイートには「cases」という一覧が必要です</translation>
    </message>
    <message>
        <source>There is no key “%1”: request, agent, top</source>
        <translation>キー「%1」はありません。request、agent、top があります</translation>
    </message>
    <message>
        <source>“%1” is missing or empty</source>
        <translation>「%1」がないか空です</translation>
    </message>
    <message>
        <source>“top” is a number from 1 on</source>
        <translation>「top」は 1 以上の数値です</translation>
    </message>
    <message>
        <source>half a character cannot be looked for</source>
        <translation>半分だけの文字は検索できません</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>フィールド(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Model now</source>
        <translation>現在のモデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New model</source>
        <translation>新しいモデル(&amp;N)</translation>
    </message>
    <message>
        <source>Name n&amp;ow</source>
        <translation>現在の名前(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新しい名前(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>The name is not UTF-8: left out. Rename it.</source>
        <translation>名前が UTF-8 ではないため除外しました。名前を変えてください。</translation>
    </message>
    <message>
        <source>A write was cut off here that can be neither finished nor taken back. This folder holds the files that it has replaced; remove it when you have what you need of it.</source>
        <translation>ここで書き込みが中断され、完了も取り消しもできません。このフォルダーには置き換えられたファイルが入っています。必要なものを取り出したら削除してください。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
</TS>
