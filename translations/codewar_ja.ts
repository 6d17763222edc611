<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>何かを表示する最も短いプログラムです。</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>入力の合計</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>入力が終わるまで数値を読み込み、合計します。</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>単語の数</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>入力に各単語が何回現れるかを数えます。</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>数当て</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>実行中に質問してくるゲームです。入力パネルで答えてください。</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>カウントダウン</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>0.5 秒ごとに 1 行ずつ書き出します。出力がその場で表示される様子を確認できます。</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>素数</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>エラトステネスのふるいです。所要時間に注目してください。</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>行列の積</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>2 つの行列を掛け、積を表として出力します。</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>棒グラフ</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>入力の各行（「月曜日 12」など）に 1 本の棒を描きます。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>正規表現として正しくありません: %1 (%2 文字目)。</translation>
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
        <translation>%1 B</translation>
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
        <translation>パターンが正しくありません: %1。</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… これより前の %Ln 行 / %1 は切り捨てられました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Programs (%1)</source>
        <translation>プログラム (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>プログラムを開く</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>プログラムを保存</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>CodeWar について</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

本物の実行環境を備えたコードプレイグラウンド。
GNU 一般公衆利用許諾書バージョン 3 またはそれ以降の下で公開されている自由ソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>リスト「snippets」とテキスト「template」が必要です。</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>スニペット %1 には名前と本文が必要です。</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>プログラムのフォント(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>プログラムの文字サイズ(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>ウィンドウ全体の拡大率(&amp;Z):</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>発表時の拡大率(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>発表時はハイコントラストにする(&amp;H)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
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
        <source>High contrast, white on black</source>
        <translation>ハイコントラスト (黒地に白)</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>ハイコントラスト (白地に黒)</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>利用可能な最適フォント</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>ウィンドウのフォント(&amp;W):</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>括弧と引用符を自動で閉じる(&amp;B)</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>すべてのテストケースを実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>失敗したテストケースを実行(&amp;F)</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>選択したテストケースを実行(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>テストケースを停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>テストケースを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>現在の入力と出力をテストケースとして追加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>テストケースを複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>テストケースを削除(&amp;L)</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>テストケースを上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>テストケースを下へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>実際の出力を期待される出力にする(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>テストケースのファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>テストケースのフォルダーをインポート(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>テストケースをフォルダーにエクスポート(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>プログラムの出力が期待される出力と異なります。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseDetails</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input of the test case</source>
        <translation>テストケースの入力</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>期待される出力</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>テストケースの期待される出力</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>空の場合: プログラムが正常に終了すれば合格です。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>プログラムの出力は保存されていません。差分を見るには再実行してください。</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>期待される出力と実際の出力の差分</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>実際</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>1.in と 1.out のような、テストケースの名前になっていません。</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>このテストケースには %1 がすでにあります。</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>対応する入力がありません。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>4 MiB を超えています。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>UTF-8 テキストではありません。</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>ファイルが %1 個を超えています。残りは調べていません。</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>フォルダーです。単独でインポートしてください。</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>対応する期待される出力がありません。入力だけを取り込みました。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>出力の誤り</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… 全部で %n バイト: 長すぎるため、ここでは表示も編集もできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>貼り付けた内容が、テストケースの上限である 4 MiB を超えています。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>テストケースをインポート</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>テストケースのフォルダーをインポート</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>テストケースのインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>%n 個のテストケースをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>ファイルがありませんでした。1.in と 1.out のような組を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>%n 個のファイルをスキップしました。理由は詳細に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>テストケースをフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>これらのテストケースのファイルのうち %n 個は、すでにフォルダーにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>テストケースのエクスポート</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>テストケース</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>出力の誤り</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>末尾の空白を無視</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>行末の空白と末尾の空行を無視します</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>すべてのバイトを比較します</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>間隔にかかわらず単語だけを比較します</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>単語として比較しますが、数値は許容誤差内のずれを認めます</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>出力の比較方法</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>誤差 ±</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>または比率</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>絶対許容誤差</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>数値のずれをこの値まで認めます</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>相対許容誤差</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>または、期待される数値に対するこの比率まで認めます</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>%1 を閉じました – 開き直す</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>プログラムのテキスト</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>現在は使用できません</translation>
    </message>
</context>
<context>
    <name>codewar::CommandPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>コマンドの名前</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>コマンドの名前の一部を入力</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>codewar::CommentToggle</name>
    <message>
        <source>Toggle co&amp;mment</source>
        <translation>コメントの切り替え(&amp;M)</translation>
    </message>
</context>
<context>
    <name>codewar::CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>%1 を比較</translation>
    </message>
    <message>
        <source>The text here</source>
        <translation>ここのテキスト</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>現在のファイル</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>単語を補完</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>入力中に単語の候補を表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>%1 は別のプログラムによって変更され、ここでも変更されています。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>%1 はディスク上にありません。テキストは今ここにしかありません。</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 は読み取り専用です。変更は別の名前で保存してください。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>自分の変更を維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>相手の変更を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>もう一度保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>接続のリストがありません</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>種類または固有の ID がない接続があります</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>接続が %n 個を超えています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>接続を読み込めませんでした (%1)。そのファイルは %2 として残してあります。「接続…」で追加し直してください。</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>接続を保存できませんでした。%1 に書き込めません (%2)。接続は CodeWar が終了するまで保持されます。空き容量を増やすかフォルダーを書き込み可能にして、もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>この CodeWar は、この種類の接続に対応していません。対応している CodeWar のために残してあります。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>保存済み (入力すると置き換わります)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>接続を試しています…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>テストを中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>「%1」のシークレットは CodeWar が終了するまで保持され、どこにも書き込まれません。%2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>「%1」のシークレットを削除できませんでした。システムのキーリングに残っている可能性があります。%2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>「%1」のシークレットがわかりません。%2 または「接続…」でシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>この接続は削除されました。別の実行場所を選んでください。</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>この CodeWar はこの種類の接続に対応していないため、「%1」でプログラムを実行できません。別の実行場所を選ぶか、新しい CodeWar をインストールしてください。</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>「%1」のシークレットを保存しているシステムのキーリングを待っています。求められたらロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>プログラムはこのコンピューターで実行されます。別の場所で実行するには、接続を追加してください。</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>システムのキーリングを探しています…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>シークレットはシステムのキーリングに保存され、CodeWar のファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>シークレットは CodeWar が終了するまで保持され、どこにも書き込まれません。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>同じ名前の接続がほかにあります。別の名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>codewar::DiagnosticsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems in the program</source>
        <translation>プログラムの問題</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>問題を隠す</translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… この前に同じ行が %n 行あります</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… 以降の行はここでは比較していません</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>%1 行目、同じ: %2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>%1 行目、異なる: %2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>codewar::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Show a &amp;margin to fold blocks away</source>
        <translation>ブロックを折りたたむ余白を表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>インデントガイドを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>空白文字を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>括弧と引用符を入力時に自動で閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>入力中に単語の候補を表示(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Tab でスニペットを展開(&amp;X)</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>保存時に行末の空白を取り除く(&amp;E)</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>保存時に最終行を改行で終える(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>起動時に前回のタブを復元する(&amp;B)</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>オフの場合、CodeWar は新しいタブで始まります。失われるものはありません。「閉じたタブを開き直す」で、開いていたものが保存していないテキストとともに戻ります。クラッシュの後はすべてが元どおりになります。</translation>
    </message>
</context>
<context>
    <name>codewar::EditorTools</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>この接続</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>Docker エンジン</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>プログラムは、指定したアドレスにある Docker エンジンのコンテナーで実行されます。エンジンには各言語のイメージが必要です。証明書を使わないエンジンに到達できる人は、そのコンピューターで何でもできてしまいます。</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>アドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>証明書(&amp;C)</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>TLS 用の ca.pem、cert.pem、key.pem があるフォルダー</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>tcp://host:2376 や unix:///var/run/docker.sock のように、エンジンのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Docker コンテキスト</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>プログラムは、コンテキストが指す Docker エンジンのコンテナーで実行されます。コンテキストは「docker context ls」で確認できます。</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>コンテキスト(&amp;C)</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>コンテキストの名前</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>Docker コンテキストの名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>テストは中止されました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleCommands</name>
    <message>
        <source>&amp;Examples…</source>
        <translation>サンプル(&amp;E)…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>新しいテキストで開く(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>一致するサンプルはありません。</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>一部のテストケースをエクスポートできませんでした。%1 に書き込めません: %2。別のフォルダーを選ぶか、空き容量を増やしてもう一度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>プログラムを保存できませんでした</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>テキストを開けませんでした</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>プログラムの上限である 1 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n か所を置換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語全体に一致</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>正規表現。置換後の文字列では \1 または $1 が最初のグループを表します</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>選択範囲のみ</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>端まで検索したら反対側の端から続ける</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>正規表現が複雑すぎます。今のところ %n か所見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>%n か所を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>何も置換しませんでした。正規表現が複雑すぎます。もっと簡単にしてください。</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>何も置換しませんでした。時間がかかりすぎます。テキストの一部を選択してください。</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>ブロックの折りたたみ/展開(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>すべて展開(&amp;U)</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>折りたたみ用の余白(&amp;M)</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>保存時のエンコーディング</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>エンコーディングを指定して再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>すべての改行コードを %1 にする</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>ファイルのエンコーディング</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>エンコーディング: %1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>改行コードが混在しています (大部分は %1)</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>改行コード</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>改行コード: 混在</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>改行コード: %1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>指定行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>行、または 行:列</translation>
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
        <translation>月曜日 12
火曜日 18
水曜日 25
木曜日 21
金曜日 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>ようこそ！最初のプログラムと、その入力を用意しました。%1。</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>ようこそ！最初のプログラムと、その入力を用意しました。</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>履歴が使用中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>この実行は保存されません。履歴のあるディスクの書き込みが追いついていません。</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>この実行はもう履歴にありません。</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>履歴は新しい CodeWar によって書き込まれています。履歴はそのまま残り、実行は追加されません。新しい CodeWar を使用してください。</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>コード、入力、出力を検索</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>コンパイルエラー</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>実行時エラー</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>制限超過</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar のエラー</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>すべての実行を履歴に保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>最大サイズ(&amp;L):</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>実行の保存期間(&amp;F):</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>新しい実行を保存するために、最も古い実行から削除されます。履歴をオフにしても、それまでに保存された実行は削除するまで残ります。</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>実行を新しいタブで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>実行を比較(&amp;C)</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>実行を HTML としてエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>実行を PDF としてエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>実行を削除(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>履歴を消去(&amp;L)…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>一致する実行はありません。条件を減らして検索してください。</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>まだ実行はありません。すべての実行は、コード、入力、出力とともにここに保存されます。</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>履歴はオフになっています。設定でオンにしてください。</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>選択した 2 つの実行を比較します</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>比較する 2 つの実行を Ctrl を押しながらクリックして選択してください</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>保存されたすべての実行を消去しますか？この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>すべて消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>言語のイメージを入手</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>ファイルから読み込む…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>イメージを探しています…</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>イメージを読み込む</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>%1 のイメージをビルドしています（%2 / %3）…</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>イメージを入手しています…</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>貼り付けたテキストを保存しています…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>この入力の先頭を表示します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>以前のテキストを再び入力にします</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>入力 %1 を最後まで読み込めませんでした: %2。プログラムにはそれまでの部分が渡されました。ファイルを選び直して、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>入力 %1 を読み込めません: %2。ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>入力を %1 に保存できませんでした: %2。別のフォルダーを選ぶか、空き容量を増やしてもう一度保存してください。</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>入力は %1 ありますが、プログラムに渡せるのは最大 %2 です。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 はファイルではありません。入力とするファイルを選んでください。</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>貼り付けたテキストはパネルには大きすぎ、%1 にも保存できませんでした: %2。空き容量を増やして貼り付け直すか、ファイルとして開いてください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>codewar::InputPanel</name>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>プログラムの入力</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>プログラムが入力から読み込む内容です。空の場合は、実行中に入力できます。</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>このテキストの後も、実行中のプログラムに入力できます</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>入力を閉じる</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>これ以上入力がないことをプログラムに伝えます (Ctrl+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>プログラムに送る行を入力し、Enter で送信</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>プログラムに送る 1 行</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>入力ファイルの先頭</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>プログラムは上のファイルを読み込みます。</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>ファイルを入力として開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>入力をファイルに保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>ファイルを入力として開く</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>入力をファイルに保存</translation>
    </message>
</context>
<context>
    <name>codewar::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>デスクトップと同じ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>ウィンドウの言語(&amp;L):</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>プログラムの言語</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>テストケースにできる完全な出力がありません。先にプログラムを実行してください。</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>前回の実行は、テストケースには多すぎる入力を読み込みました。</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>前回の実行の出力に、UTF-8 テキストでないものが含まれていました。テストケースは UTF-8 テキストでなければなりません。</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>実行の時間</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>実行のメモリ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>コンパイルの時間</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>コンパイルのメモリ</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsButton</name>
    <message>
        <source>Limits of a run: %1</source>
        <translation>実行の制限: %1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>有効な制限:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>プログラムの実行場所で使える量は、希望より少なくなっています。</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on.</source>
        <translation>各プログラムが次の実行から使用できる量です。</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>「%1」では、ここに示す最大値までしか使えません。プロセッサー 1 個、プロセス 64 個、ファイル 64 MiB は変更できません。</translation>
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
        <translation>通常 %1、最大 %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>行を上へ移動</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>行を下へ移動</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>行を複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>行を削除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>行をインデント(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>行のインデントを解除(&amp;O)</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>Docker にイメージが揃いました。次のプログラムはその中で実行されます。</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>「codewar-runner images save」のファイル (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>Docker に %1 のイメージがまだないため、bubblewrap がプログラムを実行します。ビルドには数分かかります。</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>Docker に %1 のイメージがまだないため、プログラムを実行できません。ビルドには数分かかります。</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>自動 (Docker、なければ bubblewrap)(&amp;A)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>各言語は、応答するエンジンにそのイメージがあれば Docker で、なければ bubblewrap で実行されます。後から使えるようになったものは、その時点で使用されます。</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>Docker(&amp;D)</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>イメージのコンパイラーを使い、コンテナーでのみ実行します。使用権限のある Docker エンジンと、各言語のイメージが必要です。</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>bubblewrap(&amp;B)</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>このコンピューターにインストールされたコンパイラーを使い、bubblewrap でのみ実行します。エンジンもイメージも不要です。</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>%1 runs the program, in a container of Docker</source>
        <translation>%1 でプログラムを Docker のコンテナーで実行します</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>%1 でプログラムをこのコンピューターのサンドボックスで実行します</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 でプログラムを実行します</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>サンドボックスを試しています…</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>最初の %n か所だけを選択しました。ほかにもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>上にカーソルを追加</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>下にカーソルを追加</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>次の出現箇所を選択</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>すべての出現箇所を選択</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>出力内を検索</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致箇所 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>パターンが正しくありません</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
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
        <translation>%L1 / %2</translation>
    </message>
</context>
<context>
    <name>codewar::OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>%1 はクリップボードには大きすぎます (最大 %2)。出力をファイルに保存してください。</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>出力内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>出力をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>出力をすべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>出力を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>出力を消去(&amp;L)</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… 出力は制限に達したため、ここで切り詰められました。続きを見るには出力の制限を引き上げるか、保持されている全体を保存してください。
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>出力を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキストファイル (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>出力を別のファイルに保存しているところです。しばらくしてからもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>出力を %1 として保存できませんでした: %2。別の場所に保存するか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>プログラムの出力</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>ウィンドウの次の部分(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>ウィンドウの前の部分(&amp;V)</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>プログラムの実行場所: %1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>プログラムの実行場所(&amp;W)</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1: 準備ができていません</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>現在 %n 個のプログラムがそこで実行されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>%n 個のプログラムが待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>準備ができていません</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>設定のページ</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>発表モード(&amp;P)</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>CodeWar ワーカーのキュー</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>プログラムは、ワーカーが実行するまで Redis のキューで待機します。キューを使える人は、その中のプログラムを読むことができます。</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>アドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>Redis のもの (必要な場合)</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>接頭辞(&amp;X)</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>redis://host:6379 のように、Redis のアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>%1 のキューを使用できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1: ワーカー %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>このリストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったファイルを開く</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>どちらの実行でも空です。</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>どちらの実行でも同じです。</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>%1 の実行を比較</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>2 つの実行の各部分</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>2 つの実行の差異</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>古い実行</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>新しい実行</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>実行中のプログラムは、開始した場所で引き続き実行されます。</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>実行をエクスポートできませんでした。%1 に書き込めません (%2)。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>実行をエクスポート</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>codewar::RunHtml</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>コンパイル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>コンパイラー</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>codewar::RunInput</name>
    <message>
        <source>The input is still being kept in a file. Run again in a moment.</source>
        <translation>入力をファイルに保存しているところです。しばらくしてからもう一度実行してください。</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>入力は %1 ありますが、現在の実行場所 (%2) に渡せるのは最大 %3 です。このコンピューター上の実行場所を選ぶか、入力を小さくしてください。</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>実行を %1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>実行の履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>前回の実行を HTML としてエクスポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>前回の実行を PDF としてエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>この実行の入力はファイル %1 でしたが、その後変更されたか、なくなっています。プログラムは入力なしで開かれました。</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>この実行のテストケースは大きすぎて履歴に残せませんでした。プログラムはテストケースなしで開かれました。</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>もう一度実行(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にプログラムをもう一度実行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>サーバーは今のところこれ以上プログラムを受け付けません。%n 秒後に再び受け付けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>サーバーは再びプログラムを受け付けます。</translation>
    </message>
</context>
<context>
    <name>codewar::RunParts</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>コードは途中で切り詰められており、全体ではありません。</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>入力は途中で切り詰められており、全体ではありません。</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>出力は途中で切り詰められており、全体ではありません。</translation>
    </message>
</context>
<context>
    <name>codewar::RunPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>codewar::RunPlaces</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>制限(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 でプログラムを実行します</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>%1 でプログラムを「%2」で実行します</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>実行の各部分</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>実行のテキスト</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>この実行が終わる前に CodeWar が終了したため、どのように終わったかは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%n 件中 %1 件合格</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>入力はファイル %1 (%2) でした。</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
実時間 %2、CPU %3、メモリ %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>これまでとほぼ同じ</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>中央値より %1 % 少ない</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>中央値より %1 % 多い</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>中央値より %1 % 速い</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>中央値より %1 % 遅い</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>直近 %n 回の実行: 今回 %1、最良 %2、中央値 %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>プログラムの実行場所(&amp;W):</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>出力の長い行を折り返す(&amp;R)</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>各プログラムが次の実行から使用できる量です。それより少ない場所では、その旨が示されます。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is limited</comment>
        <translation>%1:</translation>
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
        <translation>コンパイラーが制限の %1 MiB を超えるメモリを必要としました。</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>コンパイラーが %1 s 以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>コンパイラーの出力が %1 KiB を超えたため、停止しました。</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>プログラムをコンパイルできません。理由はコンパイラーのメッセージに示されています。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>実行はキャンセルされました。</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>プログラムの出力が %1 KiB を超えたため、停止しました。それまでの出力は保持されています。</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>プログラムが制限の %1 MiB を超えるメモリを必要としたため、停止しました。</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>プログラムが %1 s 以内に終わらなかったため、停止しました。</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>プログラムはシグナル %1 で終了しました。</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>プログラムは終了ステータス %1 で終了しました。</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>実行がどのように終わったか、サンドボックスから報告がありませんでした。</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>プログラムではなく CodeWar 自体に問題が発生しました: %1 もう一度実行してください。解決しない場合は、「codewar-runner doctor」で原因を確認できます。</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>実行は開始前にキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 は %2 から %3 までの整数でなければならず、「%4」は使えません。</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>ジョブには ID と作業内容、1 回以上の試行回数が必要です。</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>ID が %1 の失敗したジョブはありません。</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>キューは終了処理中のため、これ以上ジョブを受け付けません。</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>ID が %1 のジョブはすでにキューにあります。終わるのを待つか、別の ID を使用してください。</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>キューがいっぱいです。%1 個のジョブが待機しています。いくつか終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>は true または false でなければなりません</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>はオブジェクト {…} でなければなりません</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>キー「%1%2」%3。</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>は認識されません (つづりの誤りの可能性があります)</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>はテキストでなければなりません</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>に NUL 文字が含まれています</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>はテキストのリスト [&quot;…&quot;] でなければなりません</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>言語ファイル %1 に誤りがあります。%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>JSON ではありません: %1 を確認してください。</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>JSON ではありません: 大きすぎる数値が含まれています。</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>の値「%1」は使えません: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>の値「%1」%2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>は %1 文字を超えています</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>には起動するプログラムを指定しなければなりません</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>#include &lt;…&gt; で使うような名前を指定してください</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>次のような名前を指定してください: -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>32 文字以内の英小文字、数字、「-」、「_」を使用してください</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>1 文字以上 64 文字以下にしてください</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>32 文字以内の英字、数字、「+」、「#」、「.」、「_」、「-」を使用してください</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>16 文字以内の英字と数字を、ドットなしで使用してください</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>Docker イメージの名前を使用してください</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>「gcc」または「python」を使用するか、省略してください</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>環境変数の名前ではありません</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>はありますが、それを作成する「compile」がありません</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>は「mainFile」と異なるものでなければなりません</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>%1 バイトを超えています。</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>1 つの JSON オブジェクト {…} でなければなりません。</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>言語ファイル %1 は使用されません。%2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>キー「id」が「%1」で、隣の %2 と同じです。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>キー「id」が「%1」で、%2 の別名と同じです。</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>キー「aliases」にある「%1」は、すでに %2 です。</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>キー「endings」にある「%1」は、すでに %2 です。</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>は空です</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>にフォルダーが含まれています</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>はフォルダーです</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>は「-」で始まるため、コンパイラーがオプションと解釈してしまいます</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>に制御文字が含まれています</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>は有効なテキストではありません</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>は %1 バイトを超えています</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>%1 からの呼び出し</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>ジョブ ID が %1 文字を超えています。もっと短い ID を使用してください。</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>ジョブ ID に「/」または制御文字が含まれています。英字、数字、「-」、「_」を使用してください。</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>実行するソースファイルがありません。</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>ソースファイルが %1 個あります。一緒に実行できるのは最大 %2 個です。</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>ソーステキストが %1 バイトあります。実行できるのは最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>入力が %1 バイトあります。渡せるのは最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>ファイル名「%1」%2。普通のファイル名を使用してください。</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>ファイル名「%1」はすでに使われています。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>%1 の制限が %2 になっていますが、%3 から %4 までの間でなければなりません。</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>言語「%1」はここでは認識されません。使用できる言語: %2。</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>サンドボックスが時間内に起動しませんでした。</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>サンドボックスのエージェントとこのプログラムのプロトコルが異なります。同じビルドから両方をインストールし直してください。</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>サンドボックスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>サンドボックスがタスクを受け付けません。</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>サンドボックスのエージェントが、プロトコルにないフレームを送信しました。</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>サンドボックスでエラーが発生しました: %1。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>サンドボックスが別のメモリ制限を要求しましたが、この種類のサンドボックスでは制限は自動的に設定されます。</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>bubblewrap がインストールされていません。インストールしてください (Debian の場合: apt install bubblewrap)。</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>エージェント %1 がありません。CodeWar をインストールし直してください。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>サンドボックスのストリームを作成できませんでした。開いているファイルが多すぎます。</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>このシステムでは、サンドボックスに必要なユーザー名前空間の作成が禁止されています (%1)。許可するよう管理者に依頼してください。Debian では「sysctl kernel.unprivileged_userns_clone=1」、Ubuntu では bwrap 用の AppArmor プロファイルまたは「sysctl kernel.apparmor_restrict_unprivileged_userns=0」、コンテナー内ではより緩い seccomp プロファイルを使います。または Docker を使用してください。</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>サンドボックスが起動しませんでした: %1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>何も出力せずに終了しました。</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>プログラムは bubblewrap で実行されます。%1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>権限が足りないため、ここではコントロールグループを作成できません。そのため、制限は rlimit とエージェントの監視によって行われます。正確に制限するには、root として、または委任された systemd スコープから実行してください (systemd-run --user --scope -p Delegate=yes)。</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>コントロールグループはオフになっています。制限は rlimit とエージェントの監視によって行われます。</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>制限はコントロールグループのバージョン 1 によって行われます。</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>制限はコントロールグループのバージョン 2 によって行われます。</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>コントロールグループ %1 の作成</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>コントロールグループ %1 の設定</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>プログラムは %1 %2 (%3) のコンテナーで実行されます。</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>この Docker エンジンは %1 コンテナーを実行します。Linux コンテナーに切り替えてください。</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>この Docker エンジンは、このコンピューターではメモリ、プロセス、CPU を制限できないため、プログラムの実行には使われません。それらのコントロールグループを有効にする (足りないものは docker info に表示されます) か、サンドボックス bubblewrap を選んでください。</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>%1 にはコンテナーイメージがありません。サンドボックス bubblewrap を選ぶか、言語ファイルでイメージを指定してください。</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>%2 用のイメージ %1 がまだありません。次のコマンドで作成してください: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>%1 のコンテナーが起動しませんでした (%2)。イメージがこの CodeWar より古い場合は、ビルドし直してください: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>実行中にプログラムのコンテナーが失われました。%1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 コンテナーが強制終了されました。外部からの操作、メモリ不足、またはエンジンの停止が原因です。</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>イメージ %1 に動作する %2 がありません。ビルドし直してください: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>確認後にコンテナーを空にできませんでした。</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>コンテナーは作成されましたが、ID がありません</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>コンテナーのリストが JSON のリストではありません</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>Docker の設定ファイル %1 を読み込めません: %2。修復するか、DOCKER_HOST でエンジンを指定してください。</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>Docker コンテキスト「%1」はありません。「docker context ls」で一覧を確認し、「docker context use」または DOCKER_CONTEXT で選択してください。</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>Docker エンジンが指定されていません</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>Docker コンテキスト「%1」</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>存在しませんが、対になるファイルはあります</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>Docker エンジンのアドレス「%1」 (%2 による) は使用できません: %3。unix:///var/run/docker.sock や tcp://host:2376 のように指定してください。</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>標準の場所</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>ホストとポートでなければなりません</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>ソケットのパスは「/」で始まらなければなりません</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>CodeWar は ssh 経由でエンジンに接続しません。「ssh -L /tmp/docker.sock:/var/run/docker.sock HOST」でソケットを転送し、それを指定してください</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>名前付きパイプは Windows にしかありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>「%1」は CodeWar が対応しているエンジンへの接続方法ではありません</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>応答が 16 MiB を超えています</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>エンジンのディスクがいっぱいです。「docker system prune」などで空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>「codewar-runner images build」で CodeWar のイメージを作成してください。</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>このイメージは別の種類のプロセッサー用です。このコンピューターで「codewar-runner images build」を実行し、CodeWar のイメージをビルドしてください。</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>%1 の Docker エンジンを使用する権限がありません。「sudo usermod -aG docker $USER」でグループ「docker」に加わり、ログアウトしてからログインし直してください。</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>%1 で Docker エンジンが動作していません。「sudo systemctl start docker」で起動するか、DOCKER_HOST で別のエンジンを指定してください。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>%1 の Docker エンジンに接続できません: %2。エンジンが動作していること、DOCKER_HOST の指定が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>%1 の Docker エンジン (%2 による) が時間内に接続に応答しませんでした。エンジンが動作していること、ファイアウォールに遮られていないことを確認してください。</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>Docker エンジンのホスト「%1」が見つかりません。DOCKER_HOST または Docker コンテキストの名前と、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>Docker エンジンのホスト「%1」の名前解決に時間がかかりすぎました。ネットワークを確認するか、ホストをアドレスで指定してください。</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>%1 の Docker エンジン (%2 による) との保護された接続 (TLS) に失敗しました: %3。アドレスと、DOCKER_CERT_PATH または Docker コンテキストの証明書が対応していること、証明書が現在有効であることを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>ファイル %1 は Docker エンジンとの保護された接続 (TLS) に使用できません: %2。有効な PEM ファイルを置いてください。</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>Docker エンジンに接続できませんでした: %1。いくつかのプログラムを終了するか、制限を引き上げてください (ulimit -n、ulimit -u)。</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>Docker エンジンへの要求はキャンセルされました。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>%1 の Docker エンジンは要求を受け付けましたが、時間内に応答しませんでした。負荷が高すぎる可能性があります。続く場合は再起動してください。</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>%1 の Docker エンジンへの接続が要求の途中で失われました%2。エンジンが停止または再起動された可能性があります。動作しているときにもう一度お試しください。</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>%1 (%2 による) からの応答は Docker エンジンのものではありません: %3。アドレスがエンジンのものか確認してください。</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>%1 (%2 による) からの応答が Docker エンジンとしては長すぎます: %3。アドレスがエンジンのものか確認してください。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>%1 の Docker エンジンは古すぎます。エンジンの API は %2 ですが、CodeWar には 1.40 以降 (Docker 19.03) が必要です。エンジンを更新してください。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>%1 の Docker エンジンは、この CodeWar には新しすぎます。%2 より古い API に対応していません。CodeWar を更新してください。</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>Docker エンジンがステータス %1 で要求を拒否しましたが、理由は示されていません。</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>Docker エンジンからのメッセージ: %1。</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>イメージ %1 は %2 用ですが、Docker エンジンは %3 で動作しています。このエンジンで「codewar-runner images build」を実行し、CodeWar のイメージをビルドしてください。</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>イベントが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>イベントが 1 MiB を超えています</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>要求していないステータス %1 を受け取りました</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>イメージはありますが、ID がありません</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>イメージのリストが JSON のリストではありません</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>Docker エンジンの進行状況を読み取れません: %1。アドレスがエンジンのものか確認してください。</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>1 行が 1 MiB を超えています</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>JSON オブジェクトでない行があります</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>エンジンの証明書を信頼できません (%1)</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>エンジンが接続を切断しました。TLS を使用していないか、別の証明書を求めている可能性があります</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>%1 %2 は使用されません: %3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2 は %3 で実行されます: %4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 がインストールされていません。</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 が失敗しました: %2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>パイプを作成できませんでした。</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>サンドボックスのプロセスを開始できませんでした (%1: %2)。</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>システムコールプロファイルを使用できません: %1。</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>コンパイルできません</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>「syscalls」を持つ JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>既定のアクションが不明です</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>libseccomp に拒否されました</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>読み取れないルールがあります</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>サンドボックスのエージェントの応答の順序が正しくないため、実行を停止しました。</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>サンドボックスが応答しません。</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>%1 プログラムには %2 が必要ですが、インストールされていません。インストールしてください (Debian の場合: apt install %3)。</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>実行を保存できません。%1 に書き込めません。フォルダーの権限と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>実行の履歴が壊れていたため、新しく始めます。壊れたファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>履歴は別のプログラムが使用しています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>履歴のファイルに書き込めません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>履歴のファイルが壊れています。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>ディスクがいっぱいです。空き容量を増やすか、履歴の制限を下げてください。</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>履歴でエラーが発生しました: %1。</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>実行時間 (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>コンパイル時間 (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>実行時のメモリ (バイト)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>コンパイル時のメモリ (バイト)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>出力 (バイト)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>コンパイラの出力 (バイト)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>ファイル (バイト)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>プロセス数</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>スタック (バイト)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>Redis のアドレスが正しくありません: %1。redis://HOST:PORT/DATABASE、TLS の場合は rediss://、または unix:///PATH の形で書いてください。</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>データベースが 0 以上の数値ではありません</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>ここでは不明な「%1」を求めています</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>完全なパスでソケットを指定していません</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホストを指定していません</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>ポートが 1 から 65535 までの数値ではありません</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>有効な URL ではありません。パスワード内の「@」「/」「#」などの文字は「%40」のように書きます</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>redis://、rediss://、unix:// のいずれでも始まっていません</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>REDIS_PORT は「%1」で、1 から 65535 までの数値ではありません。Redis のポート (通常は 6379) を設定するか、省いてください。</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>アドレスのユーザーとパスワードを確認してください。</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>パスワードは設定されていません。アドレスから省いてください。</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>パスワードが必要です。redis://:PASSWORD@HOST のようにアドレスに入れてください。</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>より多くの権限を持つユーザーを使うか、Redis の管理者に権限を求めてください。</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>存在するデータベース (通常は 0 から 15) を選んでください。</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>起動後のデータの読み込み中です。まもなく使えるようになります。</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>スクリプトの実行中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>現在書き込めないレプリカです。メインのアドレスを使ってください。</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>CodeWar では使えないクラスターの一部です。単独の Redis を指定してください。</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>メモリまたはディスクがいっぱいです。増やすか、古いジョブを削除してください。</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>クライアントが多すぎます。「maxclients」を増やすか、いくつか停止してください。</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>%1 の Redis に接続できません: %2。そこで動作していることと、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>%1 の Redis が時間内に接続に応答しませんでした。動作していることと、ファイアウォールに妨げられていないことを確認してください。</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>%1 の Redis への保護された接続 (TLS) に失敗しました: %2。このポートで TLS を使っているか確認してください。TLS を使わない場合、アドレスは redis:// で始まります。</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>%1 の Redis は信頼できません: %2。証明書がこのホストのもので現在有効であることを確認し、署名した認証局のファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>「%1」には Redis を確認するための証明書がありません。読み取り可能な PEM 形式のファイルを指定してください。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>%1 で応答しているものは Redis ではないようです: %2。ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>%1 の Redis への接続が切れました: %2。Redis が戻り次第、再接続します。</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>%1 の Redis が時間内に応答しませんでした。過負荷になっていないことと、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>Redis が %1 を実行したかどうかは不明です。%2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>%1 の Redis を待っているものが多すぎます。応答があってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>%1 の Redis への接続は閉じられています。</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>いつまでも待つコマンドは送信されません。Redis がなくなっても気づけないためです。時間を指定してください。</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>Redis からの応答: %1。</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>ジョブは時間内に終わりませんでした。まだキューにあります。</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>キューの名前を「%1」にはできません。コロンを含まない名前を付けてください。</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>キューのキーの接頭辞が空です。BullMQ の既定は「bull」です。</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>Redis から、キューからは返らない応答がありました。本当に Redis ですか?</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>そのジョブはもうキューにありません。</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>%1 の応答は CodeWar サーバーのどの応答よりも長すぎます。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>サーバー %1 はこのプログラムをもう知りません。再起動された可能性があります。プログラムをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>%1 への接続が失われ、再接続できませんでした。</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>%1 で応答しているのは CodeWar サーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>%1 への接続が失われました。プログラムはそこで動き続け、接続が戻ると出力が続きます。</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>出力の一部が途中で失われました。最後にすべて表示されます。</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>実行を停止しましたが、サーバー %1 に伝えられませんでした。</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>ファイル %1 には読み取れる証明書がありません。サーバーの認証局の証明書を含む PEM 形式のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>%1 の証明書は信頼できないため、何も送信しませんでした (%2)。サーバーに独自の認証局がある場合は、その証明書のファイルを指定してください。そうでなければ管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>%1 でサーバーが応答しません。アドレスと、サーバーが動いていることを確認してください。</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>%1 という名前のマシンが見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>サーバー %1 が応答しません。後でもう一度試すか、別の実行場所を選んでください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>%1 への安全な接続を確立できません: %2。アドレスが http:// と https:// のどちらで始まるか確認してください。</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>サーバー %1 は %2 へ転送しようとしましたが、そこへは何も送信していません。信頼できる場合は、代わりにそのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>サーバー %1 に届く前に実行を停止しました。</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>CodeWar サーバーが実行するのは 1 つのファイルのプログラムです。これには %1 個あります。</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>プログラムが UTF-8 のテキストではありません。CodeWar サーバーが受け付けるのは UTF-8 だけです。先に UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>入力が CodeWar サーバーの上限である 1 MiB を超えています。このマシンの実行場所か、より小さな入力を選んでください。</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>これは CodeWar サーバーのアドレスではありません。例: http://127.0.0.1:3000</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>アドレスに名前またはパスワードが含まれています。取り除いてください。サーバーでは代わりに API キーを使います。</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>アドレスのパスの後ろに余分なものがあります。「?」と「#」を取り除いてください。</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>API キーに空白など、キーに使われない文字が含まれています。サーバーの管理者から渡されたとおりに入力してください。</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>サーバー %1 の種類を確認しています。</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>プログラムは CodeWar サーバー %1 で動きます。</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>プログラムは CodeWar サーバー %1 で動きます。このサーバーには実行中の出力がありません。</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>CodeWar サーバー %1 は今プログラムを実行できません。%2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>サーバー %1 に入れません。有効な API キーが必要です (%2)。</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>サーバー %1 は今のところこれ以上プログラムを受け付けません。%n 秒後に再び受け付けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>サーバー %1 は今のところこれ以上プログラムを受け付けません。1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>理由は示されていません。</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>サーバー %1 がステータス %2 で拒否しました: %3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>サーバー %1 は入力をまとめて受け取ります。入力が終わるとプログラムが始まり、出力は終了時に届きます。</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>サーバー %1 には実行中の出力がなく、プログラムの終了時にすべて届きます。その間に入力したものはプログラムに届きません。</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>サーバー %1 には実行中の出力がなく、プログラムの終了時にすべて届きます。</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>入力が UTF-8 のテキストではありません。サーバー %1 が受け付けるのは UTF-8 だけです。別の実行場所か別の入力を選んでください。</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>実行を停止しました。サーバー %1 がどう扱ったかは分かりません。</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>プログラムを実行していたワーカーが次々に失われました。もう一度実行するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>ワーカーが失敗しましたが、理由は示されませんでした。プログラムをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>ワーカーの応答が実行結果ではありません。CodeWar のキューですか? サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>プログラムはキューから取り除かれました。</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>ジョブがキューからなくなり、どのように終わったか分かりません。プログラムをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>複数のファイルからなるプログラムはキューに送信できません。このコンピューターで実行してください。</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>プログラムが UTF-8 テキストではないため、キューに送信できません。UTF-8 で保存するか、このコンピューターで実行してください。</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>入力が %1 バイトあります。キューに送信できるのは最大 %2 バイトです。プログラムをこのコンピューターで実行するか、入力を短くしてください。</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>このワーカーは CodeWar のものではないため、プログラムが終了するまで出力が表示されず、停止することもできません。</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>ワーカーが失われたか、失敗しました。プログラムは再実行を待っています。</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>プログラムは次の順番ですが、まだどのワーカーにも引き受けられていません。待機中です。キューが一時停止しているか、現在ワーカーがない可能性があります。</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>キューへの接続が失われました: %1 プログラムは動き続け、接続が戻ると結果が届きます。「停止」で待機を終了します。</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>キューに接続できない間に待機を中止しました。プログラムはまだそこで動いている可能性がありますが、結果を待つものはありません。</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>待機を中止しました。ワーカーは停止できないため、プログラムはそこで最後まで動き続けますが、結果を待つものはありません。</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>プログラムは %1 のキューのワーカーで動きます。</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>%1 のキューに接続しています。</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>応答が実行結果ではありません。アドレスが CodeWar サーバーのものか確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>Redis のパスワードを「%1」から読み取れません: %2。1 行目がパスワードで、読み取り可能なファイルを指定してください。</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>入力した内容をプログラムに届けられません: %1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>このシステムには組み込みのサンドボックスがありません。Docker を起動するか、サーバーに接続してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>%1 の証明書は期限が切れているため、何も送信しませんでした。このコンピューターの時計が正しい場合は、サーバーの管理者に新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>%1 の証明書はまだ有効期間に入っていないため、何も送信しませんでした。このコンピューターの時計が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>%1 の証明書は %2 のものであるため、何も送信しませんでした。証明書に記された名前を使うか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>%2 への経路にあるプロキシ %1 は、有効な名前とパスワードを求めています。http_proxy=http://NAME:PASSWORD@%1 のように、システムのプロキシ設定に入れてください。</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>システムが %2 への接続に使うプロキシ %1 が応答しません。システムのプロキシ設定を確認してください。プロキシを使わない接続先は no_proxy で指定します。</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>プロキシ %1 が %2 に接続しません: %3。アドレスとシステムのプロキシ設定を確認してください。プロキシを使わない接続先は no_proxy で指定します。</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>プログラムは %1 に送信しましたが、応答がないまま時間が過ぎました。そこでまだ実行中かもしれません。後でもう一度試すか、別の実行場所を選んでください。</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>プログラムは %1 に送信しましたが、応答が届く前に接続が失われました。そこで実行されたかもしれませんが、出力は失われました。二度実行してもよい場合は、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>%1 が応答する前に接続が失われました: %2。もう一度試してください。それでも同じ場合は、アドレスが http:// と https:// のどちらで始まるか確認してください。</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>サーバー %1 の転送がいつまでも終わりません。アドレスを確認するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>%1 への経路にあるプロキシかゲートウェイに応答が届きませんでした (ステータス %2)。プログラムはそこで実行されたかもしれませんが、出力は失われました。後でもう一度試すか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>%1 への経路にあるプロキシかゲートウェイに応答が届きません (ステータス %2)。後でもう一度試すか、サーバーの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>codewar::ServerKinds</name>
    <message>
        <source>CodeWar server</source>
        <translation>CodeWar サーバー</translation>
    </message>
    <message>
        <source>Programs run on a CodeWar server, as “codewar-runner serve” is one. An original server works too; it shows output only at the end. Without https anybody on the way can read the program and the key.</source>
        <translation>プログラムは「codewar-runner serve」のような CodeWar サーバーで動きます。オリジナルのサーバーも使えますが、出力は最後にだけ表示されます。https でないと、途中の誰もがプログラムとキーを読めます。</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>アドレス(&amp;E)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>サーバーが必要とする場合</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>認証局(&amp;A)</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>PEM ファイル。独自の証明書を持つサーバー用</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>CodeWar が予期せず終了しました。未保存のテキストを復元しました。</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>%2 に始まった %1 の実行は、CodeWar の終了によって中断されました。もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>入力内容を安全に保存できません。%1 に書き込めません。プログラムをファイルに保存してください。</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>このバージョンのセッションではありません</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>入力内容を安全に保存できません。%1 に書き込めませんでした (%2)。ディスクの空き容量を増やすか、プログラムをファイルに保存してください。CodeWar は保存を試み続けます。</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>前回のセッションを読み込めませんでした (%1)。そのファイルは %2 として残してあります。</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>前回のセッションのテキストを読み込めませんでした (%1)。そのファイルは %2 として残してあります。</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>category, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>コマンドの名前、またはキー</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>コマンドとショートカット</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
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
        <source>Reset a&amp;ll</source>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>これらのキーは「%1」に割り当てられています。割り当てると、そちらの割り当ては解除されます。</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>「code」がありません</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 は CodeWar のスニペットではありません: %2。作成者に別のものを依頼してください。</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>「codewar」のバージョンがありません</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>バージョンは %1 ですが、この CodeWar が対応しているのは %2 までです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>「%1」がテキストではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>「%1」が大きすぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>「%1」が有効なテキストではありません</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>「language」が言語の ID ではありません</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 は CodeWar のスニペットではありません。JSON ではありません (%3 バイト目: %2)。作成者に別のものを依頼してください。</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 は存在しないか、ファイルではありません。名前を確認して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 を読み込めません: %2。権限を確認して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 は 64 MiB を超えています。CodeWar のスニペットではありません。</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>スニペットを %1 に保存できませんでした: %2。ファイルの元の内容は変わっていません。別のフォルダーを選ぶか、空き容量を増やしてもう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>スニペットとテンプレート(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>スニペットとして共有(&amp;H)…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>スニペットを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>スニペットとして共有</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>CodeWar のスニペット (*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>このプログラムの入力はファイルであり、スニペットには含まれません。</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>スニペットを開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>このスニペットは「%1」で書かれていますが、ここでは認識されません。実行する言語を選んでください。</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>スニペットを %1 に保存できませんでした: %2。スニペットは CodeWar が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>%1 のスニペットを削除できませんでした: %2。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>%1 にあるスニペットは使用されません: %2 ファイルを修正するか、[ツール]、[スニペットとテンプレート] でリセットしてください。</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Tab でスニペットを展開(&amp;X)</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>スニペットとテンプレート</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>名前: Tab の前に入力する文字</translation>
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
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>${1:text} は Tab で最初に移動するフィールド、$1 は同じテキストの繰り返し、$0 は最後のカーソル位置です。ドル記号は \$ と書きます。</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>この言語をリセット(&amp;S)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新規ファイル</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>「%1」はスニペットの名前に使えません。英字、数字、_ を使用してください。</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>スニペット「%1」が 2 つあります。どちらかに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>スニペット「%1」にテキストがありません。</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>ファイル、または新しいテキストの言語。</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>すでにウィンドウがあっても、別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>開くプログラム。それぞれ別のタブで開きます。</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>コンパイル中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>%n 個のジョブの後で待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>準備ができていません</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 でプログラムを実行します</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>codewar::SystemKeyring</name>
    <message>
        <source>The system keyring does not know this secret.</source>
        <translation>システムのキーリングにこのシークレットがありません。</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>システムのキーリングのロックが解除されませんでした。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>このシステムには使用できるキーリングがありません (%1)。</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>ほかのタブを閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>閉じたタブを開き直す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>タブを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>次のタブ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>前のタブ(&amp;P)</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>タブを右へ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>タブを左へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>まだファイルに保存されていません</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1、未保存</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>テストケース %2 の「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>テストケース %2 の「%1」が有効な Unicode ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>テストケース %2 の「%1」が 4 MiB を超えています。</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>テストケース %1 の「checker」は認識されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>テストケース %2 の「%1」が許容誤差ではありません。</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>テストケースがリストではありません。</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>テストケース %1 がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>1 つのプログラムのテストケースは 1000 個までです。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>テストケースの入力と期待される出力は、それぞれ 4 MiB までです。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>ケース %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>テストケースが 1000 個を超えています。</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>1 つのプログラムのテストケースは合計 16 MiB までです。先にいくつか削除してください。</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>「%1」の出力を期待される出力にはできません。4 MiB 以下の UTF-8 テキストに限られます。</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>テストケース(&amp;T)</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>テストケース</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>テストケースのその他の操作</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>テストケースは、入力とそれに対して期待される出力の組です。
すべてを一度に実行して、プログラムの出力が期待と異なる箇所を確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%n 件中 %1 件合格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 は存在しません。名前を確認して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 はファイルではありません。プログラムのテキストを開いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 を読み込めません: %2。権限を確認して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 は、プログラムの上限である 1 MiB を超えています。もっと小さいファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>%1 を開けませんでした: %2。プログラムのテキストを開いてください。</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 は読み取り専用のため、変更されませんでした。「名前を付けて保存」で別の名前を選ぶか、ファイルを書き込み可能にしてもう一度保存してください。</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>%1 は別のプログラムによって変更されたため、上書きされませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>%1 を保存できませんでした: %2。ファイルの元の内容は変わっていません。「名前を付けて保存」で別のフォルダーを選ぶか、空き容量を増やしてもう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>Windows-1252 に「%1」はありません (%2 行目)。ステータスバーで、すべての文字を扱える UTF-8 を選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>%1 テキストではありません</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>テキストではありません</translation>
    </message>
</context>
<context>
    <name>codewar::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Theme &amp;as the system</source>
        <translation>システムのテーマに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>ハイコントラスト (黒地に白)(&amp;W)</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>ハイコントラスト (白地に黒)(&amp;B)</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1: %2、全体の %3 %</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>キューで待機</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>サンドボックスの準備</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>コンパイル中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>コンパイル: プログラムはすでにコンパイル済みのため不要</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>時間の内訳</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>まだ何も実行していません。</translation>
    </message>
</context>
<context>
    <name>codewar::TimingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>limits by %1</source>
        <translation>制限の方式: %1</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>コンパイル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>キャッシュ済み</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>計測方法: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>実時間に対する CPU 時間</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>制限に対する最大メモリ</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>最近の実行のグラフ(&amp;C)</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>メモリをグラフに表示(&amp;M)</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>プログラムは、実行時間 %2 のうち %1 の間プロセッサーを使用しました。</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>同じプログラムがすでにコンパイルされていたため、再コンパイルしませんでした。</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>最近の実行のグラフ</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>codewar::Verdicts</name>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>コンパイルエラー</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>%1 により終了</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>終了ステータス %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>実行時エラー</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>時間制限超過</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリ制限超過</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>出力制限超過</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar のエラー</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>インデントガイド(&amp;G)</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>空白文字(&amp;S)</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>CodeWar について(&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>新しいタブ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>本物の実行環境を備えたコードプレイグラウンド。</translation>
    </message>
</context>
</TS>
