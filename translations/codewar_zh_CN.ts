<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>能输出内容的最短程序。</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>输入求和</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>读取数字直到输入结束，并求和。</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>词频统计</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>统计输入中每个单词出现的次数。</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>猜数字</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>运行时会提问的游戏：在输入面板中作答。</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>每半秒输出一行，可以看到输出实时出现。</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>素数</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>埃拉托斯特尼筛法：请留意耗时。</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>将两个矩阵相乘，并以表格形式输出乘积。</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>为输入的每一行（例如“星期一 12”）画一个条形。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>尚不是正则表达式：%1，位于第 %2 个字符。</translation>
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
        <translation>模式无效：%1。</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… 之前的 %Ln 行 / %1 已截断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Programs (%1)</source>
        <translation>程序 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>打开程序</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>保存程序</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>关于 CodeWar</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

配有真正运行器的代码演练场。
自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>需要列表“snippets”和文本“template”。</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>代码片段 %1 需要名称和正文。</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>程序字体(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>程序字号(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>整个窗口的缩放比例(&amp;Z):</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>演示时的缩放比例(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>演示时使用高对比度(&amp;H)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>High contrast, white on black</source>
        <translation>高对比度，黑底白字</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>高对比度，白底黑字</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>最佳可用字体</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>窗口字体(&amp;W):</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>自动闭合括号和引号(&amp;B)</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>运行所有测试用例(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>运行失败的测试用例(&amp;F)</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>运行选中的测试用例(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>停止测试用例(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>添加测试用例(&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>将当前输入和输出添加为测试用例(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>复制测试用例(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>删除测试用例(&amp;L)</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>上移测试用例(&amp;U)</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>下移测试用例(&amp;N)</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>将实际输出设为预期输出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>导入测试用例文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>导入测试用例文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>将测试用例导出到文件夹(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>程序的输出与预期不符。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseDetails</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input of the test case</source>
        <translation>测试用例的输入</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>预期输出</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>测试用例的预期输出</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>留空：程序只需正常结束。</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>程序的输出未保留。请重新运行以查看差异。</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>预期输出与实际输出的差异</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>文件名不符合测试用例的命名方式，例如 1.in 和 1.out。</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>该测试用例已有 %1。</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>没有与之对应的输入。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>大于 4 MiB。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>其中的文件超过 %1 个；其余文件未检查。</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>这是文件夹。请单独导入。</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>旁边没有预期输出；仅导入了输入。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>输出错误</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… 共 %n 字节：过长，无法在此显示和编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>粘贴的内容大于 4 MiB，超出了测试用例的上限。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>导入测试用例</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>导入测试用例文件夹</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>导入测试用例</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 个测试用例。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>没有文件。请成对选择，例如 1.in 和 1.out。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>跳过了 %n 个文件；原因见详细信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>将测试用例导出到文件夹</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>该文件夹中已有这些测试用例的 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>导出测试用例</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>输出错误</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>忽略尾随空白</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>忽略行尾空白和末尾空行</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>每个字节都必须一致</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>只比较单词，忽略间距</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>按单词比较，但数值允许有误差</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>输出的比较方式</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>误差 ±</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>或比例</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>绝对误差</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>数值允许的最大偏差</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>或相对于预期数值的偏差比例</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>已关闭 %1 – 重新打开</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>程序代码</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>codewar::CommandPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>命令名称</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>键入命令名称中的几个字母</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>codewar::CommentToggle</name>
    <message>
        <source>Toggle co&amp;mment</source>
        <translation>切换注释(&amp;M)</translation>
    </message>
</context>
<context>
    <name>codewar::CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>The text here</source>
        <translation>此处的文本</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>当前文件</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>补全单词</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>键入时提供单词建议(&amp;W)</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>%1 已被其他程序更改，此处也有更改。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>%1 已不在磁盘上。其文本现在仅存于此处。</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 为只读。请用其他名称保存更改。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的版本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>加载对方的版本(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>重新保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>其中没有连接列表</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>某个连接没有类型，或没有自己的 ID</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>其中的连接超过 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>无法读取您的连接（%1）。其文件已保留为 %2；请在“连接…”中重新添加。</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>您的连接未能保存：无法写入 %1（%2）。这些连接仅保留到 CodeWar 退出；请腾出空间或将文件夹设为可写，然后重新保存。</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>此版本的 CodeWar 不认识这种类型的连接。该连接会保留，供支持它的版本使用。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>已保存；键入以替换</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>停止测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>“%1”的机密信息仅保留到 CodeWar 退出，不会写入任何位置。%2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>无法删除“%1”的机密信息，它可能仍在系统密钥环中。%2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>“%1”的机密信息未知。%2 也可以在“连接…”中重新键入。</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>此连接已被移除。请选择其他位置。</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>此版本的 CodeWar 无法在“%1”运行程序，因为它不认识这种类型的连接。请选择其他位置，或安装较新版本的 CodeWar。</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>正在等待保存“%1”机密信息的系统密钥环。请在出现提示时将其解锁。</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>程序在此计算机上运行。添加连接即可在其他位置运行程序。</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>正在查找系统密钥环…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>机密信息保存在系统密钥环中，不会写入 CodeWar 的任何文件。</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>机密信息仅保留到 CodeWar 退出，不会写入任何位置。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请为连接命名。</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>已有同名的连接。请使用不同的名称。</translation>
    </message>
</context>
<context>
    <name>codewar::DiagnosticsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems in the program</source>
        <translation>程序中的问题</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>隐藏问题</translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… 此前有 %n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… 后面还有更多行，此处未作比较</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>无此行</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>第 %1 行，相同：%2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>第 %1 行，不同：%2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>codewar::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>Show a &amp;margin to fold blocks away</source>
        <translation>显示折叠边栏(&amp;M)</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>显示缩进参考线(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>显示空白字符(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>自动闭合括号和引号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>键入时提供单词建议(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>按 Tab 展开代码片段(&amp;X)</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>保存时删除行尾空白(&amp;E)</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>保存时为最后一行添加换行符(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>启动时恢复上次的标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>否则 CodeWar 以一个新标签页启动。不会丢失任何内容：“重新打开已关闭的标签页”会恢复之前打开的内容及其未保存的文本。崩溃之后一切都会恢复。</translation>
    </message>
</context>
<context>
    <name>codewar::EditorTools</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>该连接</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>Docker 引擎</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>程序在您指定地址的 Docker 引擎的容器中运行，该引擎需要有各语言的镜像。任何能够访问未使用证书的引擎的人，都可以在其计算机上执行任意操作。</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>证书(&amp;C)</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>包含 ca.pem、cert.pem 和 key.pem 的文件夹，用于 TLS</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>请输入引擎的地址，例如 tcp://host:2376 或 unix:///var/run/docker.sock。</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Docker 上下文</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>程序在某个上下文所指 Docker 引擎的容器中运行；“docker context ls”可列出您的上下文。</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>上下文(&amp;C)</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>上下文名称</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>请输入 Docker 上下文的名称。</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleCommands</name>
    <message>
        <source>&amp;Examples…</source>
        <translation>示例(&amp;E)…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>在新文本中打开(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>没有匹配的示例。</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>测试用例未能全部导出：无法写入 %1：%2。请选择其他文件夹，或腾出空间后重新导出。</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>未能打开文件</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>未能保存程序</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>未能打开文本</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>大于 1 MiB，超出了程序的上限。</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>正则表达式；在替换内容中，\1 或 $1 表示第一个分组</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>仅在选定内容中</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>到达文本一端后从另一端继续</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>表达式过于复杂：目前已找到 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>超过 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>未替换任何内容：表达式过于复杂。请简化表达式。</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>未替换任何内容：耗时过长。请选择部分文本。</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>折叠或展开代码块(&amp;F)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>全部折叠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>折叠边栏(&amp;M)</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>以其他编码重新读取文件(&amp;R)</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>将所有行的行尾改为 %1</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>文件编码</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>行尾序列不一致，多数为 %1</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>行尾序列</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>行尾序列：混合</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>行尾序列：%1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>行，或 行:列</translation>
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
        <translation>星期一 12
星期二 18
星期三 25
星期四 21
星期五 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>欢迎！这里有一个入门程序和它的输入。%1。</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>欢迎！这里有一个入门程序和它的输入。</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>历史记录正忙。请稍后再试。</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>此次运行未保留：存放历史记录的磁盘写入过慢。</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>此次运行已不在历史记录中。</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>历史记录由较新版本的 CodeWar 写入。它将保持原样，不会添加新的运行；请使用较新版本的 CodeWar。</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>在代码、输入和输出中搜索</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>编译错误</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>运行时错误</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>达到限制</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar 出错</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>在历史记录中保留每次运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>大小上限(&amp;L):</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>运行保留时间(&amp;F):</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>最早的运行会为新的运行腾出空间。关闭历史记录后，之前保留的运行会一直存在，直到您将其删除。</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>在新标签页中打开运行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>比较运行(&amp;C)</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>将运行导出为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>将运行导出为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>删除运行(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>清除历史记录(&amp;L)…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>没有匹配的运行。请减少搜索条件。</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>尚无运行。每次运行及其代码、输入和输出都会保留在此处。</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>历史记录已关闭。请在首选项中将其打开。</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>比较选中的两次运行</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>选择两次运行进行比较：按住 Ctrl 并单击</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>要清除保留的所有运行吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>获取各语言的镜像</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>从文件加载…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在查找镜像…</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>加载镜像</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>正在构建 %1 的镜像（%2/%3）…</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>正在获取镜像…</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>正在保存粘贴的文本…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>显示此输入的开头部分</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>重新使用之前的文本作为输入</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>未能完整读取输入 %1：%2。程序只收到了之前的部分。请重新选择文件，然后再次运行。</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>无法读取输入 %1：%2。请重新选择文件。</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>无法将输入保存到 %1：%2。请选择其他文件夹，或腾出空间后重新保存。</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>输入大小为 %1；最多只能向程序提供 %2。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 不是文件。请选择文件作为输入。</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>粘贴的文本过大，面板无法容纳，也未能保存到 %1：%2。请腾出空间后重新粘贴，或以文件形式打开。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>codewar::InputPanel</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>程序的输入</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>程序从输入中读取的内容。留空：可在运行时键入。</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>此文本之后，仍可在程序运行时向其键入内容</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>关闭输入</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>告知程序不会再有输入 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>键入要发送给程序的一行；按 Enter 发送</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>发送给程序的一行</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>输入文件的开头部分</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>程序读取上方的文件。</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>打开文件作为输入(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>将输入保存到文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>打开文件作为输入</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>将输入保存到文件</translation>
    </message>
</context>
<context>
    <name>codewar::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>与桌面相同(&amp;S)</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>窗口语言(&amp;L):</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>与桌面相同</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>程序的语言</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>没有可用来创建测试用例的完整运行输出。请先运行程序。</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>上次运行读取的内容过多，无法用作测试用例。</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>上次运行输出了非 UTF-8 文本的内容；测试用例必须是 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>运行内存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>编译时间</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>编译内存</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsButton</name>
    <message>
        <source>Limits of a run: %1</source>
        <translation>运行限制：%1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>生效的限制:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>程序的运行位置所提供的资源少于您所需的。</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on.</source>
        <translation>每个程序可用的资源，从下次运行起生效。</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>“%1”最多提供此处的最大值。一个处理器、64 个进程和 64 MiB 文件空间无法更改。</translation>
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
        <translation>通常为 %1，最多 %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>复制行(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>删除行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>增加行缩进(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>减少行缩进(&amp;O)</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>Docker 现在有了这些镜像。下一个程序将在其中运行。</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>“codewar-runner images save” 的文件 (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>Docker 还没有 %1 的镜像，因此由 bubblewrap 运行这些程序。构建镜像需要几分钟。</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>Docker 还没有 %1 的镜像，因此这些程序无法运行。构建镜像需要几分钟。</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>自动（Docker，否则 bubblewrap）(&amp;A)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>如果有可用的引擎且其中有相应镜像，则各语言在 Docker 中运行，否则在 bubblewrap 中运行。之后才可用的环境会在就绪后立即使用。</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>Docker(&amp;D)</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>仅在容器中运行，使用镜像中的编译器。需要您有权使用的 Docker 引擎以及每种语言的镜像。</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>bubblewrap(&amp;B)</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>仅在 bubblewrap 中运行，使用此计算机上安装的编译器。不需要引擎和镜像。</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>%1 runs the program, in a container of Docker</source>
        <translation>按 %1 在 Docker 容器中运行程序</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>按 %1 在此计算机的沙盒中运行程序</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>按 %1 运行程序</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>正在检测沙盒…</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>仅选中了前 %n 处：还有更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>在上方添加光标</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>在下方添加光标</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>选择下一个匹配项</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>选择所有匹配项</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>在输出中查找</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>模式无效</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
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
        <translation>第 %L1 项，共 %2 项</translation>
    </message>
</context>
<context>
    <name>codewar::OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>%1 超出了剪贴板的容量，剪贴板最多可容纳 %2。请将输出保存到文件。</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>在输出中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>复制输出(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>全选输出(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>保存输出(&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>清除输出(&amp;L)</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… 输出已达到限制，在此处截断。提高输出限制可查看更多内容，也可以保存已保留的全部输出。
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>保存输出</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>文本文件 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>输出仍在保存为另一个文件。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>无法将输出保存为 %1：%2。请保存到其他位置，或腾出空间。</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>程序的输出</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>窗口的下一部分(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>窗口的上一部分(&amp;V)</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>程序的运行位置：%1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>程序的运行位置(&amp;W)</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1：未就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>该处正在运行 %n 个程序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>有 %n 个程序在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>首选项页面</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>CodeWar 工作进程的队列</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>程序在 Redis 的队列中等待，直到有工作进程运行它们。任何可以使用这些队列的人都能读取其中的程序。</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>Redis 的密码，需要时填写</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>前缀(&amp;X)</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>请输入 Redis 的地址，例如 redis://host:6379。</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>可以使用 %1 处的队列。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1：%n 个工作进程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>两次运行中均为空。</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>两次运行中相同。</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>比较 %1 的运行</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>两次运行的各部分</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>两次运行之间的差异</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>较早的运行</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>较新的运行</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>正在运行的程序会在其开始的位置继续运行。</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>未能导出运行：无法写入 %1（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>导出运行</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>codewar::RunHtml</name>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>编译器</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>codewar::RunInput</name>
    <message>
        <source>The input is still being kept in a file. Run again in a moment.</source>
        <translation>输入仍在保存到文件中。请稍后再次运行。</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>输入大小为 %1，但当前的运行位置（%2）最多只能接受 %3。请选择此计算机上的位置，或使用较小的输入。</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>运行已导出到 %1。</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>运行历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>将上次运行导出为 HTML(&amp;M)…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>将上次运行导出为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>此次运行的输入为文件 %1，该文件此后已更改或不存在。程序已打开，但没有输入。</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>此次运行的测试用例太大，无法保存到历史记录。程序已打开，但没有测试用例。</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>再次运行(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>程序将在 %n 秒后再次运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>服务器暂时不再接受程序，%n 秒后将重新接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>服务器又可以接受程序了。</translation>
    </message>
</context>
<context>
    <name>codewar::RunParts</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>代码不完整：已被截断。</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>输入不完整：已被截断。</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>输出不完整：已被截断。</translation>
    </message>
</context>
<context>
    <name>codewar::RunPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>codewar::RunPlaces</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>限制(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>按 %1 运行程序</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>按 %1 在“%2”运行程序</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>运行的各部分</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>运行的文本</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>CodeWar 在此次运行结束之前已退出，因此不清楚其结束情况。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>已通过 %1 个，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>输入为文件 %1，大小 %2。</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
实际 %2，CPU %3，内存 %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>与之前大致相同</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>比中位数少 %1 %</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>比中位数多 %1 %</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>比中位数快 %1 %</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>比中位数慢 %1 %</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>实际时间</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>最近 %n 次运行：本次 %1，最佳 %2，中位数 %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>程序的运行位置(&amp;W):</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>输出长行自动换行(&amp;R)</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>每个程序可用的资源，从下次运行起生效。提供较少资源的位置会予以说明。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is limited</comment>
        <translation>%1：</translation>
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
        <translation>编译器所需内存超过了 %1 MiB 的限制。</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>编译器未能在 %1 s 内完成。</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>编译器的输出超过 %1 KiB，已被停止。</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>程序无法编译；原因见编译器消息。</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>运行已取消。</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>程序的输出超过 %1 KiB，已被停止；之前的输出已保留。</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>程序所需内存超过了 %1 MiB 的限制，已被停止。</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>程序未能在 %1 s 内完成，已被停止。</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>程序被信号 %1 终止。</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>程序已结束，退出状态为 %1。</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>沙盒未报告运行的结束方式。</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>CodeWar 本身出错，而非您的程序出错：%1 请重新运行；如果问题仍然存在，可用“codewar-runner doctor”查明原因。</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>运行在开始之前已取消。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 必须是 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>作业需要 ID、任务内容以及至少一次尝试。</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>没有 ID 为 %1 的失败作业。</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>队列正在关闭，不再接受作业。</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>队列中已有 ID 为 %1 的作业。请等待其结束，或使用其他 ID。</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>队列已满：有 %1 个作业在等待。请等其中一些完成后再试。</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>必须是对象 {…}</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>键“%1%2”%3。</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>未知，可能拼写有误</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>含有 NUL 字符</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>必须是文本列表 [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>语言文件 %1 有误。%2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>不是 JSON：见 %1。</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>不是 JSON：其中有数字过大。</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>为“%1”：%2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>为“%1”，它%2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>必须指定要启动的程序</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>请使用名称，例如 #include &lt;…&gt; 中的名称</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>请使用名称，例如 -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>请使用最多 32 个小写字母、数字、“-”和“_”</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>请使用 1 到 64 个字符</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>请使用最多 32 个字母、数字以及“+”“#”“.”“_”“-”</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>请使用最多 16 个字母和数字，不含点号</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>请使用 Docker 镜像的名称</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>请使用“gcc”或“python”，或省略</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>这不是环境变量的名称</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>存在，但用于生成它的“compile”不存在</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>必须与“mainFile”不同</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>大于 %1 字节。</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>必须包含一个 JSON 对象 {…}。</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>语言文件 %1 未使用。%2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>其键“id”为“%1”，与旁边的 %2 相同。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>其键“id”为“%1”，是 %2 的别名。</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>其键“aliases”含有“%1”，它已是 %2。</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>其键“endings”含有“%1”，它已是 %2。</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>含有文件夹</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>以“-”开头，会被编译器当作选项</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>含有控制字符</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>不是有效文本</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>调用自 %1</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>作业 ID 超过 %1 个字符。请使用更短的 ID。</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>作业 ID 含有“/”或控制字符。请使用字母、数字、“-”和“_”。</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>没有可运行的源文件。</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>有 %1 个源文件；最多可一起运行 %2 个。</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>源代码有 %1 字节；最多可运行 %2 字节。</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>输入有 %1 字节；最多可提供 %2 字节。</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>文件名“%1”%2。请使用普通的文件名。</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>文件名“%1”已被占用。请使用其他文件名。</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>%1 的限制为 %2；必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>此处不认识语言“%1”。已知的语言有：%2。</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>沙盒未能及时启动。</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>沙盒中代理使用的协议与此程序不同；请从同一构建重新安装两者。</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>沙盒意外结束。</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>沙盒不接受其任务。</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>沙盒中的代理发送了其协议无法识别的帧。</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>沙盒失败：%1。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>沙盒要求其他内存限制，但此类沙盒会自行设置该限制。</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>bubblewrap 未安装；请安装（Debian 上：apt install bubblewrap）。</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>缺少代理 %1；请重新安装 CodeWar。</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>无法创建沙盒的流；打开的文件过多。</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>此系统禁止创建沙盒所需的用户命名空间（%1）。请让管理员允许创建：Debian 上使用“sysctl kernel.unprivileged_userns_clone=1”，Ubuntu 上为 bwrap 添加 AppArmor 配置文件或使用“sysctl kernel.apparmor_restrict_unprivileged_userns=0”，容器中使用较宽松的 seccomp 配置文件；或者使用 Docker。</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>沙盒未能启动：%1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>它没有任何输出就结束了。</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>程序在 bubblewrap 中运行。%1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>权限不足，无法在此创建控制组，因此限制由 rlimit 和代理的监视来执行；如需精确限制，请以 root 身份运行，或在委派的 systemd 作用域中运行（systemd-run --user --scope -p Delegate=yes）。</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>控制组已关闭；限制由 rlimit 和代理的监视来执行。</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>限制由控制组第 1 版执行。</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>限制由控制组第 2 版执行。</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>创建控制组 %1</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>设置控制组 %1</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>程序在 %1 %2（%3）的容器中运行。</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>Docker 引擎运行的是 %1 容器；请将其切换为 Linux 容器。</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>Docker 引擎无法在此计算机上限制内存、进程和 CPU，因此不会在其中运行程序；请启用这些控制组（docker info 会指出缺少哪些），或选择 bubblewrap 沙盒。</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>%1 没有容器镜像；请为其选择 bubblewrap 沙盒，或在其语言文件中指定镜像。</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>尚无用于 %2 的镜像 %1；请使用以下命令构建：codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>%1 的容器未能启动（%2）；如果其镜像比此版本的 CodeWar 旧，请重新构建：codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>程序的容器在运行期间丢失。%1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 其容器被终止：可能是被外部终止、内存不足，或引擎已停止。</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>镜像 %1 中没有可用的 %2；请重新构建：codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>检查后无法清空容器。</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>已创建容器，但它没有 ID</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>其容器列表不是 JSON 列表</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>无法读取 Docker 的配置文件 %1：%2。请修复该文件，或在 DOCKER_HOST 中指定引擎。</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>没有 Docker 上下文“%1”。可用“docker context ls”查看现有的上下文，并用“docker context use”或 DOCKER_CONTEXT 选择一个。</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>它未指定 Docker 引擎</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>Docker 上下文“%1”</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>它不存在，但与之对应的文件存在</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>无法使用 Docker 引擎的地址“%1”（来自 %2）：%3。请提供类似 unix:///var/run/docker.sock 或 tcp://host:2376 的地址。</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>标准位置</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>必须是主机和端口</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>套接字的路径必须以“/”开头</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>CodeWar 不通过 ssh 连接引擎。请用“ssh -L /tmp/docker.sock:/var/run/docker.sock HOST”转发其套接字，并指定该套接字</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>命名管道仅存在于 Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>“%1”不是 CodeWar 所知的引擎连接方式</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>回应超过 16 MiB</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>其磁盘已满：请释放一些空间，例如使用“docker system prune”。</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>请用“codewar-runner images build”构建 CodeWar 的镜像。</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>该镜像适用于其他类型的处理器：请在此计算机上用“codewar-runner images build”构建 CodeWar 的镜像。</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>您无权使用 %1 处的 Docker 引擎：权限被拒绝。请用“sudo usermod -aG docker $USER”加入“docker”组，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>%1 处没有正在运行的 Docker 引擎。请用“sudo systemctl start docker”启动，或在 DOCKER_HOST 中指定其他引擎。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>无法连接 %1 处的 Docker 引擎：%2。请检查引擎是否正在运行，以及 DOCKER_HOST 指定的引擎是否正确。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>%1 处的 Docker 引擎（来自 %2）未及时响应连接。请检查引擎是否正在运行，以及是否被防火墙阻挡。</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>找不到 Docker 引擎所在的主机“%1”。请检查 DOCKER_HOST 或 Docker 上下文中的名称以及网络。</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>查找 Docker 引擎的主机“%1”耗时过长。请检查网络，或使用主机的地址。</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>与 %1 处的 Docker 引擎（来自 %2）建立安全连接 (TLS) 失败：%3。请检查其地址与 DOCKER_CERT_PATH 或 Docker 上下文中的证书是否匹配，以及证书目前是否有效。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>文件 %1 无法用于与 Docker 引擎的安全连接 (TLS)：%2。请在该处放置有效的 PEM 文件。</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>无法与 Docker 引擎建立连接：%1。请关闭一些程序，或提高其限制（ulimit -n、ulimit -u）。</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>对 Docker 引擎的请求已取消。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>%1 处的 Docker 引擎接受了请求，但未及时答复。引擎可能负载过重；如果问题持续，请将其重启。</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>与 %1 处 Docker 引擎的连接在请求过程中丢失%2。引擎可能已停止或重启；请在其运行后重试。</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>%1 处（来自 %2）的响应不符合 Docker 引擎的协议：%3。请检查该地址是否为引擎的地址。</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>%1 处（来自 %2）的响应超出了 Docker 引擎应有的内容：%3。请检查该地址是否为引擎的地址。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>%1 处的 Docker 引擎过旧：它使用 API %2，而 CodeWar 需要 1.40 或更高版本 (Docker 19.03)。请更新引擎。</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>%1 处的 Docker 引擎对此版本的 CodeWar 来说过新：它不支持早于 %2 的 API。请更新 CodeWar。</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>Docker 引擎拒绝了请求，状态为 %1，未说明原因。</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>Docker 引擎报告：%1。</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>镜像 %1 适用于 %2，但 Docker 引擎运行在 %3 上。请用“codewar-runner images build”在此引擎上构建 CodeWar 的镜像。</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>某个事件不是 JSON 对象</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>某个事件超过 1 MiB</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>未请求时收到状态 %1</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>存在镜像，但它没有 ID</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>其镜像列表不是 JSON 列表</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>无法读取 Docker 引擎报告的进度：%1。请检查该地址是否为引擎的地址。</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>某行超过 1 MiB</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>某行不是 JSON 对象</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>引擎的证书不受信任，%1</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>引擎断开了连接；它可能未使用 TLS，或需要我方提供其他证书</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>未使用 %1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2 在 %3 中运行：%4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 未安装。</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 未能及时完成。</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>无法创建管道。</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>无法启动沙盒进程（%1：%2）。</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>无法使用系统调用配置文件：%1。</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>无法编译</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>它不是含有“syscalls”的 JSON 对象</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>其默认操作未知</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>libseccomp 拒绝了它</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>无法读取其中的某条规则</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>沙盒中的代理应答顺序错误；运行已停止。</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>沙盒没有响应。</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>%1 程序需要 %2，但它未安装；请安装（Debian 上：apt install %3）。</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>无法保留运行：无法写入 %1。请检查其文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>运行历史记录已损坏，将重新开始。损坏的文件已保留为 %1。</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>历史记录正被其他程序使用。请重试。</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>无法写入历史记录文件。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>历史记录文件已损坏。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>磁盘已满。请腾出空间，或降低历史记录的限制。</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>历史记录出错：%1。</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>运行时间 (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>编译时间 (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>运行内存 (字节)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>编译内存 (字节)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>输出 (字节)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>编译器输出 (字节)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>文件 (字节)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>栈 (字节)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>Redis 的地址有误：%1。请写成 redis://主机:端口/数据库，使用 TLS 时写 rediss://，或写成 unix:///路径。</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>其中的数据库不是从 0 起的数字</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>它要求的“%1”在此未知</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>它没有用完整路径指定套接字</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>它没有指定主机</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>其中的端口不是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>它不是有效的 URL；密码中的“@”、“/”、“#”等字符要写成类似“%40”的形式</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>它既不以 redis://、rediss:// 开头，也不以 unix:// 开头</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>REDIS_PORT 是“%1”，不是 1 到 65535 的数字。请将其设为 Redis 的端口（通常为 6379），或省略它。</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>请检查其地址中的用户和密码。</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>它没有密码：请在地址中省略密码。</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>它需要密码：请写入地址，如 redis://:密码@主机。</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>请使用权限更多的用户，或请 Redis 的管理者授予权限。</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>请选择它拥有的数据库，通常是 0 到 15。</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>它启动后正在读取数据：稍后即可使用。</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>它正忙于执行脚本：请在脚本结束后重试。</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>它是目前不可写入的副本：请使用主 Redis 的地址。</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>它属于集群，CodeWar 无法使用：请指定独立的 Redis。</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>其内存或磁盘已满：请扩充，或删除旧的作业。</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>它的客户端过多：请调高“maxclients”，或停止其中一些。</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>无法连接 %1 处的 Redis：%2。请检查它是否在那里运行，以及其地址。</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>%1 处的 Redis 没有及时响应连接。请检查它是否正在运行，以及是否被防火墙阻挡。</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>与 %1 处的 Redis 的受保护连接 (TLS) 失败：%2。请检查该端口是否使用 TLS；不使用 TLS 时，地址以 redis:// 开头。</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>%1 处的 Redis 不可信：%2。请检查其证书是否属于该主机且目前有效，并指定签发机构的证书文件。</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>“%1”中没有可用来识别 Redis 的证书。请指定可读取的 PEM 格式文件。</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>%1 处的响应方与 Redis 的通信方式不符：%2。请检查主机和端口。</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>与 %1 处的 Redis 的连接中断：%2。Redis 恢复后会立即重新连接。</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>%1 处的 Redis 没有及时响应。请检查它是否过载，以及网络。</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>不清楚 Redis 是否执行了 %1。%2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>等待 %1 处的 Redis 的内容过多。请在它响应后重试。</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>与 %1 处的 Redis 的连接已关闭。</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>不会发送永远等待的命令：Redis 消失时无人会察觉。请给它一个时限。</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>Redis 的回应：%1。</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>作业未能按时结束。它仍在队列中。</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>队列不能命名为“%1”：请取一个不含冒号的名称。</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>队列键的前缀为空：BullMQ 自己的前缀是“bull”。</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>Redis 给出了队列不会给出的回答。它真的是 Redis 吗？</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>队列中已没有这个作业。</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>%1 的应答比任何 CodeWar 服务器的都长。请检查地址。</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>服务器 %1 已不认识该程序，它可能被重新启动过。请再次运行程序。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>与 %1 的连接已断开，且无法重新建立。</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>在 %1 应答的不是 CodeWar 服务器。请检查地址。</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>与 %1 的连接已断开。程序在那里继续运行，连接恢复后会补上它的输出。</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>部分输出在途中丢失，全部输出会在结束时给出。</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>运行已停止，但无法通知服务器 %1。</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>文件 %1 中没有可读取的证书。请给出含有服务器证书颁发机构证书的 PEM 格式文件。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>%1 的证书不可信，因此没有发送任何内容（%2）。如果服务器有自己的证书颁发机构，请给出其证书文件；否则请询问其管理者。</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>%1 没有服务器应答。请检查地址，并确认服务器正在运行。</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>找不到名为 %1 的机器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>服务器 %1 没有应答。请稍后再试，或选择其他运行位置。</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>无法与 %1 建立安全连接：%2。请检查其地址是以 http:// 还是 https:// 开头。</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>服务器 %1 转向 %2，但没有向那里发送任何内容。如果您信任它，请改用它的地址。</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>运行在送达服务器 %1 之前已停止。</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>CodeWar 服务器只运行单个文件的程序，这个程序有 %1 个文件。</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>程序不是 UTF-8 文本，而 CodeWar 服务器只接受 UTF-8。请先以 UTF-8 保存。</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>输入超过了 CodeWar 服务器接受的上限 1 MiB。请选择本机上的位置，或较小的输入。</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>这不是 CodeWar 服务器的地址；地址形如 http://127.0.0.1:3000。</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>地址中含有名称或密码。请去掉；服务器使用 API 密钥。</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>地址的路径后面还有内容。请去掉“?”和“#”。</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>API 密钥含有空格或其他密钥中不会有的字符。请按服务器管理员给您的原样填写。</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>正在询问服务器 %1 的类型。</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>程序在 CodeWar 服务器 %1 上运行。</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>程序在 CodeWar 服务器 %1 上运行，它没有实时输出。</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>CodeWar 服务器 %1 目前无法运行程序。%2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>服务器 %1 拒绝访问：它需要有效的 API 密钥（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>服务器 %1 暂时不再接受您的程序，%n 秒后将重新接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>服务器 %1 暂时不再接受您的程序。请一分钟后再试。</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>它没有给出原因。</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>服务器 %1 以状态 %2 拒绝：%3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>服务器 %1 整体接收输入：输入结束后程序才开始，输出在程序结束时给出。</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>服务器 %1 没有实时输出：全部输出在程序结束时给出。其间键入的内容不会送达程序。</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>服务器 %1 没有实时输出：全部输出在程序结束时给出。</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>输入不是 UTF-8 文本，而服务器 %1 只接受 UTF-8。请选择其他运行位置或其他输入。</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>运行已停止。服务器 %1 如何处理它不得而知。</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>运行该程序的工作进程接连丢失。请重新运行，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>工作进程失败，且未说明原因。请再次运行程序。</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>工作进程的回答不是运行结果。这是 CodeWar 的队列吗？请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>程序已从队列中移除。</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>作业已不在队列中，无从得知它是如何结束的。请再次运行程序。</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>由多个文件组成的程序无法发送到队列。请在此计算机上运行该程序。</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>程序不是 UTF-8 文本，因此无法发送到队列。请将其保存为 UTF-8，或在此计算机上运行。</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>输入有 %1 字节；最多可向队列发送 %2 字节。请在此计算机上运行程序，或缩短其输入。</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>该工作进程在程序结束前不显示输出，也无法停止：它不是 CodeWar 自己的工作进程。</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>工作进程已丢失或失败。程序正在等待重新运行。</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>程序虽已排在最前，但还没有工作进程接手。它正在等待；队列可能已暂停，或目前没有工作进程。</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>与队列的连接已断开：%1 程序会继续运行，连接恢复后会收到结果。“停止”可结束等待。</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>您在无法连接队列时停止了等待。程序可能仍在那里运行，但已无人等待其结果。</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>您停止了等待。该工作进程无法停止，因此程序会在那里一直运行到结束，但已无人等待其结果。</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>程序在 %1 处队列的工作进程上运行。</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>正在连接 %1 处的队列。</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>该回答不是运行结果。请检查地址是否为 CodeWar 服务器的地址，然后重试。</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>无法从“%1”读取 Redis 的密码：%2。请指定您可以读取且第一行为密码的文件。</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>您输入的内容无法送达程序：%1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>此系统没有内置沙箱；请启动 Docker 或连接到服务器。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>%1 的证书已过期，因此没有发送任何内容。如果这台计算机的时钟正确，请向服务器的管理者索取新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>%1 的证书尚未生效，因此没有发送任何内容。请检查这台计算机的时钟是否正确。</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>%1 的证书是为 %2 签发的，因此没有发送任何内容。请使用证书上的名称，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>通往 %2 的代理 %1 要求有效的用户名和密码。请把它们填入系统的代理设置，例如 http_proxy=http://NAME:PASSWORD@%1。</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>系统访问 %2 所用的代理 %1 没有应答。请检查系统的代理设置；no_proxy 列出不经代理访问的地址。</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>代理 %1 没有建立到 %2 的连接：%3。请检查地址和系统的代理设置；no_proxy 列出不经代理访问的地址。</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>程序已发送到 %1，但它太久没有应答。程序可能仍在那里运行。请稍后再试，或选择其他运行位置。</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>程序已发送到 %1，但在应答到达之前连接断开。程序可能已在那里运行，其输出已丢失。如果可以运行两次，请重新运行。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>在 %1 应答之前连接断开：%2。请重试；如果仍然如此，请检查地址以 http:// 还是 https:// 开头。</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>服务器 %1 不断地从一个地址转向另一个地址。请检查地址，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>通往 %1 的代理或网关没有得到它的应答（状态 %2）。程序可能已在那里运行，其输出已丢失。请稍后再试，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>通往 %1 的代理或网关得不到它的应答（状态 %2）。请稍后再试，或询问服务器的管理者。</translation>
    </message>
</context>
<context>
    <name>codewar::ServerKinds</name>
    <message>
        <source>CodeWar server</source>
        <translation>CodeWar 服务器</translation>
    </message>
    <message>
        <source>Programs run on a CodeWar server, as “codewar-runner serve” is one. An original server works too; it shows output only at the end. Without https anybody on the way can read the program and the key.</source>
        <translation>程序在 CodeWar 服务器（例如“codewar-runner serve”）上运行。原始服务器也可以，但它只在结束时给出输出。不用 https 时，途中的任何人都能读到程序和密钥。</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>地址(&amp;E)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>服务器需要时填写</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>证书颁发机构(&amp;A)</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>PEM 文件，用于自有证书的服务器</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>CodeWar 曾意外结束。您未保存的文本已恢复。</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>%1 于 %2 开始的运行因 CodeWar 结束而中断。请重新运行。</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>无法安全保存您键入的内容：%1 不可写。请将程序保存到文件。</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>它不是此版本的会话</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>无法安全保存您键入的内容：无法写入 %1（%2）。请腾出磁盘空间，或将程序保存到文件。CodeWar 会继续尝试。</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>无法读取上次会话（%1）。其文件已保留为 %2。</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>无法读取上次会话中的某个文本（%1）。其文件已保留为 %2。</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>category, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>命令名称或按键</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
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
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>这些按键已用于“%1”。指定后，该命令将不再使用它们。</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>没有“code”</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 不是 CodeWar 代码片段：%2。请向其制作者索取另一份。</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>没有“codewar”版本</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>其版本为 %1，而此版本的 CodeWar 最高支持 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>“%1”过大</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>“%1”不是有效文本</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>“language”不是语言的 ID</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 不是 CodeWar 代码片段：它不是 JSON（%2，位于第 %3 字节）。请向其制作者索取另一份。</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 不存在或不是文件。请检查名称，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>无法读取 %1：%2。请检查其权限，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 大于 64 MiB；CodeWar 代码片段不会这么大。</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>无法将代码片段保存到 %1：%2。文件原有的内容未改变。请选择其他文件夹，或腾出空间后重新保存。</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>代码片段和模板(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>共享为代码片段(&amp;H)…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>打开代码片段(&amp;I)…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>共享为代码片段</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>CodeWar 代码片段 (*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>此程序的输入是文件，不属于代码片段的内容。</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>打开代码片段</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>此代码片段使用“%1”编写，但此处不认识该语言。请选择用于运行的语言。</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>无法将代码片段保存到 %1：%2。它们会保留到 CodeWar 退出。</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>无法移除 %1 中的代码片段：%2。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>大于 1 MiB。</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>未使用 %1 中您的代码片段：%2 请修复该文件，或在“工具”&gt;“代码片段和模板”中重置。</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>按 Tab 展开代码片段(&amp;X)</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>代码片段和模板</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>代码片段</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>名称：在按 Tab 之前键入的内容</translation>
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
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>${1:text} 是 Tab 跳转到的第一个字段，$1 是相同文本的重复，$0 是光标最终停留的位置。美元符号请写作 \$。</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>重置此语言(&amp;S)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>“%1”不能用作代码片段的名称：请使用字母、数字和 _。</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>有两个名为“%1”的代码片段：请更改其中一个的名称。</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>代码片段“%1”没有文本。</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>文件或新文本的语言。</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>即使已有窗口，也打开另一个窗口。</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>要打开的程序，每个程序使用单独的标签页。</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>正在编译</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>前面还有 %n 个作业在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>按 %1 运行程序</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>codewar::SystemKeyring</name>
    <message>
        <source>The system keyring does not know this secret.</source>
        <translation>系统密钥环中没有此机密信息。</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>系统密钥环未解锁。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>此系统没有可用的密钥环（%1）。</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>关闭其他标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>重新打开已关闭的标签页(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>复制标签页(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>向右移动标签页(&amp;F)</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>向左移动标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>尚未保存到文件</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1，未保存</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>测试用例 %2 的“%1”不是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>测试用例 %2 的“%1”不是有效的 Unicode。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>测试用例 %2 的“%1”大于 4 MiB。</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>测试用例 %1 的“checker”未知。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>测试用例 %2 的“%1”不是误差值。</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>测试用例不是列表。</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>测试用例 %1 不是对象。</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>一个程序最多可有 1000 个测试用例。请先删除一些。</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>测试用例的输入和预期输出最多各 4 MiB。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>用例 %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>测试用例超过 1000 个。</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>一个程序的测试用例合计最多 16 MiB。请先删除一些。</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>“%1”的输出不能用作预期输出：只能使用不超过 4 MiB 的 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>测试用例(&amp;T)</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>测试用例</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>更多测试用例操作</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>测试用例由输入及其预期输出组成。
可一次运行所有测试用例，查看程序在哪些用例中的输出与预期不符。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>已通过 %1 个，共 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 不存在。请检查名称，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 不是文件。请改为打开程序文本。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>无法读取 %1：%2。请检查其权限，然后重新打开。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 大于 1 MiB，超出了程序的上限。请打开较小的文件。</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>未能打开 %1：%2。请改为打开程序文本。</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 为只读，未作更改。请用“另存为”选择其他名称，或将文件设为可写后重新保存。</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>%1 已被其他程序更改，未被覆盖。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>无法保存 %1：%2。文件原有的内容未改变。请用“另存为”选择其他文件夹，或腾出空间后重新保存。</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>Windows-1252 中没有“%1”（第 %2 行）。请在状态栏中选择支持所有字符的 UTF-8，然后重新保存。</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>它不是 %1 文本</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>它不是文本</translation>
    </message>
</context>
<context>
    <name>codewar::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme &amp;as the system</source>
        <translation>主题跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>高对比度，黑底白字(&amp;W)</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>高对比度，白底黑字(&amp;B)</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1：%2，占总时间的 %3 %</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>在队列中等待</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>准备沙盒</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>正在编译</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>编译：不需要，程序之前已编译</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>时间分布</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>尚未运行。</translation>
    </message>
</context>
<context>
    <name>codewar::TimingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>limits by %1</source>
        <translation>限制执行方式：%1</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>编译</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>已缓存</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>测量方式：%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>CPU 时间与实际时间之比</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>内存峰值与限制之比</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>最近运行图表(&amp;C)</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>以图表显示内存(&amp;M)</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>在 %2 的运行时间中，程序占用处理器 %1。</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>同一程序之前已编译，因此未重新编译。</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>最近运行图表</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>简体中文</translation>
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
        <translation>编译错误</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>被 %1 终止</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>运行时错误</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>超出时间限制</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>超出内存限制</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>超出输出限制</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar 出错</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>缩进参考线(&amp;G)</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>空白字符(&amp;S)</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>关于 CodeWar(&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>新建标签页(&amp;N)</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>配有真正运行器的代码演练场。</translation>
    </message>
</context>
</TS>
