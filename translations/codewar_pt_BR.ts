<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>O programa mais curto que diz alguma coisa.</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>Soma da entrada</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>Lê números até a entrada terminar e os soma.</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Contar palavras</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>Conta quantas vezes cada palavra da entrada aparece.</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>Adivinhe o número</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>Um jogo que pergunta enquanto é executado: responda no painel de entrada.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Contagem regressiva</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>Escreve uma linha a cada meio segundo, para ver a saída chegar ao vivo.</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Números primos</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>O crivo de Eratóstenes: veja os tempos.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produto de matrizes</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>Multiplica duas matrizes e imprime o produto como tabela.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>Desenha uma barra para cada linha da entrada, como “Segunda 12”.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>Ainda não é uma expressão regular: %1, no caractere %2.</translation>
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
        <translation>O padrão não é válido: %1.</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… %Ln linha / %1 anteriores foram cortadas</numerusform>
            <numerusform>… %Ln linhas / %1 anteriores foram cortadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Programs (%1)</source>
        <translation>Programas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>Abrir um programa</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Salvar o programa</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>Sobre o CodeWar</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

Um espaço para testar código com um executor de verdade por trás.
Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>Não é JSON: %1, no byte %2.</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>Precisa de uma lista “snippets” e de um texto “template”.</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>O trecho %1 precisa de um nome e de um corpo.</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>&amp;Fonte dos programas:</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>Ta&amp;manho dos programas:</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>&amp;Zoom da janela inteira:</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>Zoom ao &amp;apresentar:</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>Alto &amp;contraste ao apresentar</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Alto contraste, branco no preto</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Alto contraste, preto no branco</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>A melhor disponível</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>Fonte da &amp;janela:</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>&amp;Fechar parênteses e aspas</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>&amp;Executar todos os casos de teste</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>Executar os casos que &amp;falharam</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>Executar os casos &amp;selecionados</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>&amp;Parar os casos de teste</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>&amp;Adicionar um caso de teste</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>Adicionar a entrada e a saída atuais &amp;como caso de teste</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>&amp;Duplicar o caso de teste</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>E&amp;xcluir casos de teste</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>&amp;Mover o caso de teste para cima</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>Mover o caso de teste para &amp;baixo</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>&amp;Usar o que foi impresso como esperado</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>&amp;Importar arquivos de casos de teste…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>Importar uma pasta de casos de &amp;teste…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>Exp&amp;ortar casos de teste para uma pasta…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>O programa imprimiu algo diferente do esperado.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseDetails</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Input of the test case</source>
        <translation>Entrada do caso de teste</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Saída esperada</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>Saída esperada do caso de teste</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>Vazio: o programa só precisa terminar bem.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>O que ele imprimiu não foi guardado. Execute de novo para ver a diferença.</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>Diferença entre a saída esperada e a impressa</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>Não tem nome de caso de teste, como 1.in e 1.out.</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>O caso de teste já tem %1.</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>Não há entrada correspondente.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>Não é um arquivo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>É maior que 4 MiB.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Não é texto UTF-8.</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>Tem mais de %1 arquivos; o resto não foi examinado.</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>É uma pasta. Importe-a separadamente.</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>Não há saída esperada ao lado; só a entrada foi usada.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Saída errada</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… %n byte no total: longo demais para ser mostrado e editado aqui.</numerusform>
            <numerusform>… %n bytes no total: longo demais para ser mostrado e editado aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>O que foi colado é maior que 4 MiB, o máximo de um caso de teste. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>Importar casos de teste</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>Importar uma pasta de casos de teste</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>Importação de casos de teste</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>%n caso de teste foi importado.</numerusform>
            <numerusform>%n casos de teste foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>Não havia arquivos. Escolha pares como 1.in e 1.out.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>%n arquivo foi ignorado; os detalhes dizem por quê.</numerusform>
            <numerusform>%n arquivos foram ignorados; os detalhes dizem por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>Exportar casos de teste para uma pasta</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Substituir arquivos?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>%n arquivo destes casos de teste já está na pasta.</numerusform>
            <numerusform>%n arquivos destes casos de teste já estão na pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>Exportação de casos de teste</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>Caso de teste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Saída errada</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>Ignorar espaços finais</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exato</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>Espaços no fim das linhas e linhas vazias no final não contam</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>Cada byte conta</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>Só as palavras contam, não o espaço entre elas</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>Como palavras, mas números podem variar dentro de uma tolerância</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>Como as saídas são comparadas</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>dentro de ±</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>ou fator</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>Tolerância absoluta</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>Um número pode variar até isto</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>Tolerância relativa</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>Ou até esta parte do número esperado</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>%1 fechado – Reabrir</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>Texto do programa</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>Não disponível agora</translation>
    </message>
</context>
<context>
    <name>codewar::CommandPalette</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nome de um comando</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Digite algumas letras de um comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>codewar::CommentToggle</name>
    <message>
        <source>Toggle co&amp;mment</source>
        <translation>Come&amp;ntar ou descomentar</translation>
    </message>
</context>
<context>
    <name>codewar::CompareDialog</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>The text here</source>
        <translation>O texto daqui</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>O arquivo agora</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>Completar palavra</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>&amp;Oferecer palavras ao digitar</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>%1 foi alterado por outro programa, e aqui também.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>%1 não está mais no disco. O texto só existe aqui.</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 é somente leitura. Salve as alterações com outro nome.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Manter o meu</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>Carregar o &amp;outro</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Salvar de novo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar co&amp;mo…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>não tem uma lista de conexões</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>uma conexão não tem tipo ou não tem um id próprio</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>tem mais de %n conexão</numerusform>
            <numerusform>tem mais de %n conexões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>Suas conexões não puderam ser lidas (%1). O arquivo foi guardado como %2; adicione-as de novo em “Conexões…”.</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>Suas conexões não foram guardadas: %1 não pôde ser gravado (%2). Elas duram até o CodeWar terminar; libere espaço ou permita gravar na pasta, e salve-as de novo.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>Este CodeWar não conhece conexões deste tipo. Ela é guardada para um que conheça.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>guardado; digite para substituir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Mover para cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Parar o teste</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>O segredo de “%1” é mantido até o CodeWar terminar e não é gravado em lugar nenhum. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>O segredo de “%1” não pôde ser excluído e ainda pode estar no chaveiro do sistema. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>O segredo de “%1” não é conhecido. %2 Ou digite-o de novo em “Conexões…”.</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>Esta conexão foi removida. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>Este CodeWar não pode executar programas em “%1”, pois não conhece conexões desse tipo. Escolha outro lugar ou instale um CodeWar mais novo.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>Aguardando o chaveiro do sistema, que guarda o segredo de “%1”. Desbloqueie-o onde ele pedir.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>Os programas são executados nesta máquina. Adicione uma conexão para executá-los em outro lugar.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Procurando o chaveiro do sistema…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>Os segredos são guardados no chaveiro do sistema e em nenhum arquivo do CodeWar.</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>Os segredos duram até o CodeWar terminar e não são gravados em lugar nenhum. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dê um nome à conexão.</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>Já existe outra conexão com esse nome. Dê a esta um nome próprio.</translation>
    </message>
</context>
<context>
    <name>codewar::DiagnosticsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Problems in the program</source>
        <translation>Problemas no programa</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>Ocultar problemas</translation>
    </message>
</context>
<context>
    <name>codewar::DiffModel</name>
    <message numerus="yes">
        <source>… %n equal line(s) before this</source>
        <translation>
            <numerusform>… %n linha igual antes disto</numerusform>
            <numerusform>… %n linhas iguais antes disto</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… seguem mais linhas que não são comparadas aqui</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Nenhuma linha</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>Linha %1, igual: %2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>Linha %1, diferente: %2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;elecionar tudo</translation>
    </message>
</context>
<context>
    <name>codewar::EditorPage</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Show a &amp;margin to fold blocks away</source>
        <translation>Mostrar uma &amp;margem para recolher blocos</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>Mostrar &amp;guias de recuo</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>Mostrar &amp;espaços em branco</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>&amp;Fechar parênteses e aspas ao abri-los</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>&amp;Oferecer palavras ao digitar</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Expandir trechos com Ta&amp;b</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>Remover os espaços no fim &amp;das linhas ao salvar</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>&amp;Terminar a última linha ao salvar</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>&amp;Recuperar ao iniciar as abas da última vez</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>Caso contrário, o CodeWar começa com uma aba nova. Nada se perde: “Reabrir aba fechada” traz de volta o que estava aberto, com o texto não salvo. Após uma falha, tudo está lá de novo.</translation>
    </message>
</context>
<context>
    <name>codewar::EditorTools</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>a conexão</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>Motor do Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>Os programas são executados em contêineres de um motor do Docker em um endereço à sua escolha, que precisa das imagens das linguagens. Quem alcança um motor sem certificados pode fazer qualquer coisa na máquina dele.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>pasta com ca.pem, cert.pem e key.pem, para TLS</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>Informe o endereço do motor, como tcp://host:2376 ou unix:///var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Contexto do Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>Os programas são executados em contêineres do motor do Docker de um contexto; “docker context ls” mostra os seus.</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexto</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o nome dele</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>Informe o nome de um contexto do Docker.</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>O teste foi parado.</translation>
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
        <translation>&amp;Exemplos…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todas as linguagens</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>&amp;Abrir em um novo texto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>Nenhum exemplo corresponde.</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>Nem todos os casos de teste foram exportados: %1 não pôde ser gravado: %2. Escolha outra pasta, ou libere espaço e exporte de novo.</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>O arquivo não foi aberto</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>O programa não foi salvo</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>O texto não foi aberto</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>É maior que 1 MiB, o máximo de um programa.</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n lugar substituído</numerusform>
            <numerusform>%n lugares substituídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Só palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>Expressão regular; na substituição, \1 ou $1 é o primeiro grupo</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Só na seleção</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>Continuar do outro extremo do texto</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Próximo lugar (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>A expressão é complicada demais: %n lugar encontrado até agora.</numerusform>
            <numerusform>A expressão é complicada demais: %n lugares encontrados até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>Mais de %n lugar</numerusform>
            <numerusform>Mais de %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>Locali&amp;zar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>Nada foi substituído: a expressão é complicada demais. Simplifique-a.</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>Nada foi substituído: levaria tempo demais. Selecione uma parte do texto.</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>Recolher &amp;ou expandir bloco</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Re&amp;colher tudo</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>&amp;Margem de recolhimento</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>&amp;Ler o arquivo de novo como</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>Terminar todas as linhas com %1</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificação do arquivo</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificação: %1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Misturados</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>As linhas terminam de formas diferentes, a maioria com %1</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>Como as linhas terminam</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>Fins de linha: misturados</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>Fins de linha: %1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Ir para a linha…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Linha, ou linha:coluna</translation>
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
        <translation>Segunda 12
Terça 18
Quarta 25
Quinta 21
Sexta 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>Boas-vindas! Aqui está um programa para começar, com a entrada dele. %1.</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>Boas-vindas! Aqui está um programa para começar, com a entrada dele.</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>O histórico está ocupado. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>Esta execução não é guardada: o disco do histórico não acompanha.</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>Esta execução não está mais no histórico.</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>O histórico foi gravado por um CodeWar mais novo. Ele fica como está e não recebe execuções; use o CodeWar mais novo.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>Pesquisar em código, entrada e saída</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todas as linguagens</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>Erros de compilação</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>Erros de execução</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>Limites atingidos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>O CodeWar falhou</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>&amp;Guardar cada execução no histórico</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>&amp;Tamanho máximo:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>Guardar execuções &amp;por:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>As execuções mais antigas dão lugar às novas. Com o histórico desligado, as já guardadas ficam até que você as exclua.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>&amp;Abrir a execução em uma nova aba</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>&amp;Comparar execuções</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>Exportar a execução como &amp;HTML…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>Exportar a execução como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>&amp;Excluir a execução</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>&amp;Limpar o histórico…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>Nenhuma execução corresponde. Pesquise menos.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>Ainda não há execuções. Cada uma é guardada aqui com seu código, entrada e saída.</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>O histórico está desligado. Ligue-o nas preferências.</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>Comparar as duas execuções selecionadas</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>Selecione duas execuções para compará-las: pressione Ctrl e clique</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Limpar o histórico</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>Esquecer todas as execuções guardadas? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Esquecer tudo</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>Obter as imagens das linguagens</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construir</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Carregar arquivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Procurando imagens…</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Carregar imagens</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>Construindo a imagem de %1 (%2 de %3)…</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>Obtendo as imagens…</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>Guardando o texto colado…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>Mostra o início desta entrada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>O texto que estava lá antes volta a ser a entrada</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>A entrada %1 não pôde ser lida até o fim: %2. O programa recebeu o que veio antes. Escolha o arquivo de novo e execute mais uma vez.</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>A entrada %1 não pode ser lida: %2. Escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>A entrada não pôde ser salva em %1: %2. Escolha outra pasta, ou libere espaço e salve de novo.</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>A entrada tem %1; um programa pode receber no máximo %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 não é um arquivo. Escolha um arquivo como entrada.</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>O texto colado é grande demais para o painel e não pôde ser guardado em %1: %2. Libere espaço e cole de novo, ou abra-o como arquivo. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>codewar::InputPanel</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>Entrada do programa</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>O que o programa lê da entrada. Vazio: digite enquanto ele é executado.</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>Depois deste texto ainda se pode digitar para o programa enquanto ele é executado</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>Fechar entrada</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>Diz ao programa que não vem mais entrada (Ctrl+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>Digite uma linha para o programa; Enter a envia</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>Uma linha para o programa</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>O início do arquivo de entrada</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>O programa lê o arquivo acima.</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>&amp;Abrir um arquivo como entrada…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>&amp;Salvar a entrada em um arquivo…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>Abrir um arquivo como entrada</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>Salvar a entrada em um arquivo</translation>
    </message>
</context>
<context>
    <name>codewar::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Same as the desktop</source>
        <translation>&amp;Como a área de trabalho</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Idioma da janela:</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>A linguagem do programa</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>Não há saída completa de uma execução para fazer um caso de teste. Execute o programa primeiro.</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>A última execução leu demais para um caso de teste.</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>A última execução imprimiu algo que não é texto UTF-8; casos de teste são.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>Tempo de uma execução</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>Memória de uma execução</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>Tempo para compilar</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>Memória para compilar</translation>
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
        <translation>Limites de uma execução: %1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>Os limites em vigor:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>Os programas são executados onde se dá menos do que você quer.</translation>
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
        <translation>O que cada programa pode usar, a partir da próxima execução.</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>“%1” não dá mais que os maiores valores daqui. Um processador, 64 processos e 64 MiB de arquivos não podem ser alterados.</translation>
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
        <translation>normalmente %1, no máximo %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>Mover linhas para cima</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Mover linhas para baixo</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>Duplicar lin&amp;has</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>E&amp;xcluir linhas</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>A&amp;umentar recuo</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>Di&amp;minuir recuo</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>O Docker agora tem as imagens. O próximo programa será executado nelas.</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>Arquivos de “codewar-runner images save” (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>O Docker ainda não tem imagem para %1: o bubblewrap os executa. Construir leva alguns minutos.</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>O Docker ainda não tem imagem para %1: não podem ser executados. Construir leva alguns minutos.</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>&amp;Automático (Docker ou, senão, bubblewrap)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>Cada linguagem é executada no Docker onde um motor responde e tem a imagem dela; senão, no bubblewrap. O que vier depois é usado assim que estiver lá.</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>&amp;Docker</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>Só em contêineres, com os compiladores das imagens. Precisa de um motor do Docker que você possa usar e de uma imagem para cada linguagem.</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>&amp;bubblewrap</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>Só no bubblewrap, com os compiladores instalados nesta máquina. Não precisa de motor nem de imagens.</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1 runs the program, in a container of Docker</source>
        <translation>%1 executa o programa, em um contêiner do Docker</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>%1 executa o programa, em um sandbox nesta máquina</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 executa o programa</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>Testando o sandbox…</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de ferramentas principal</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>Só o primeiro lugar (%n) foi selecionado: há mais.</numerusform>
            <numerusform>Só os primeiros %n lugares foram selecionados: há mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>Adicionar cursor acima</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>Adicionar cursor abaixo</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>Selecionar a próxima ocorrência</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Selecionar todas as ocorrências</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>Localizar na saída</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>Diferenciar maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>Não é um padrão válido</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
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
        <translation>%L1 de %2</translation>
    </message>
</context>
<context>
    <name>codewar::OutputPanel</name>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>%1 é demais para a área de transferência, que aceita até %2. Salve a saída em um arquivo.</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>&amp;Localizar na saída…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Quebrar linhas longas</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>&amp;Copiar a saída</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>Selecionar &amp;toda a saída</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>&amp;Salvar a saída…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>Limpa&amp;r a saída</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… a saída foi cortada aqui, no limite. Aumente o limite de saída para ver mais, ou salve tudo o que foi guardado.
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Salvar a saída</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Arquivos de texto (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>A saída ainda está sendo salva como outro arquivo. Tente de novo em um momento.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>A saída não pôde ser salva como %1: %2. Salve-a em outro lugar ou libere espaço.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>Saída do programa</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Próxima parte da janela</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte anterior da &amp;janela</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>Onde os programas são executados: %1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>&amp;Onde os programas são executados</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1: não está pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>%n programa é executado lá agora.</numerusform>
            <numerusform>%n programas são executados lá agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>%n programa aguarda.</numerusform>
            <numerusform>%n programas aguardam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas das preferências</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Modo &amp;de apresentação</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>Filas de executores do CodeWar</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>Os programas aguardam em filas no Redis até que um executor os execute. Quem pode usar as filas pode ler os programas que estão nelas.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>do Redis, se ele pedir uma</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Prefi&amp;xo</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>Informe o endereço do Redis, como redis://host:6379.</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>As filas em %1 podem ser usadas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1: %n executor</numerusform>
            <numerusform>%1: %n executores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Abrir recente</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>Vazio nas duas execuções.</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>Igual nas duas execuções.</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>Comparar execuções de %1</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>Partes das execuções</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>Diferença entre as duas execuções</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>Execução mais antiga</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>Execução mais recente</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>O programa em execução continua onde começou.</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>A execução não foi exportada: %1 não pôde ser gravado (%2). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar a execução</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>codewar::RunHtml</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memória máxima</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compiler</source>
        <translation>Compilador</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>codewar::RunInput</name>
    <message>
        <source>The input is still being kept in a file. Run again in a moment.</source>
        <translation>A entrada ainda está sendo guardada em um arquivo. Execute de novo em um momento.</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>A entrada tem %1, mas onde os programas são executados agora (%2) cada um pode receber no máximo %3. Escolha um lugar nesta máquina ou uma entrada menor.</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>A execução foi exportada para %1.</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>Histórico &amp;de execuções</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>Exportar a última execução como &amp;HTML…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>Exportar a última execução como PD&amp;F…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>A entrada desta execução foi o arquivo %1, que mudou desde então ou não existe mais. O programa está aqui sem entrada.</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>Os casos de teste desta execução eram grandes demais para o histórico. O programa está aqui sem eles.</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>Executar de &amp;novo</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>O programa será executado de novo em %n segundo.</numerusform>
            <numerusform>O programa será executado de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>O servidor não aceita mais programas por enquanto. Voltará a aceitar em %n segundo.</numerusform>
            <numerusform>O servidor não aceita mais programas por enquanto. Voltará a aceitar em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>O servidor voltou a aceitar programas.</translation>
    </message>
</context>
<context>
    <name>codewar::RunParts</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>O código não está completo aqui: foi cortado.</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>A entrada não está completa aqui: foi cortada.</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>A saída não está completa aqui: foi cortada.</translation>
    </message>
</context>
<context>
    <name>codewar::RunPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>codewar::RunPlaces</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexões…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Limites…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 executa o programa</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>%1 executa o programa em “%2”</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>Partes da execução</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>Texto da execução</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>Executando</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>O CodeWar terminou antes desta execução, então nada se sabe do fim dela.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 de %n passou</numerusform>
            <numerusform>%1 de %n passaram</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>A entrada foi o arquivo %1 com %2.</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
Real %2, CPU %3, memória %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>mais ou menos como antes</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>%1 % menos que a mediana</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>%1 % mais que a mediana</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>%1 % mais rápido que a mediana</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>%1 % mais lento que a mediana</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>Última execução (%n): agora %1, melhor %2, mediana %3 — %4</numerusform>
            <numerusform>Últimas %n execuções: agora %1, melhor %2, mediana %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>&amp;Onde os programas são executados:</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>&amp;Quebrar linhas longas da saída</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>O que cada programa pode usar, a partir da próxima execução. Um lugar que dá menos avisa.</translation>
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
        <translation>O compilador precisou de mais que seus %1 MiB de memória.</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>O compilador não terminou em %1 s.</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>O compilador escreveu mais de %1 KiB e foi parado.</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>O programa não compila; as mensagens do compilador dizem por quê.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>A execução foi cancelada.</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>O programa imprimiu mais de %1 KiB e foi parado; o que veio antes foi guardado.</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>O programa precisou de mais que seus %1 MiB de memória e foi parado.</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>O programa não terminou em %1 s e foi parado.</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>O programa foi encerrado pelo sinal %1.</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>O programa terminou com o status de saída %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>O sandbox não disse como a execução terminou.</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>O próprio CodeWar falhou, não o seu programa: %1 Execute de novo; se persistir, “codewar-runner doctor” diz o que está errado.</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>A execução foi cancelada antes de começar.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 deve ser um número inteiro de %2 a %3, não “%4”.</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>Uma tarefa precisa de um id, de trabalho e de pelo menos uma tentativa.</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>Não há tarefa com falha com o id %1.</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>A fila está sendo encerrada e não aceita mais tarefas.</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>Já há na fila uma tarefa com o id %1. Espere que termine ou use outro id.</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>A fila está cheia: %1 tarefas aguardam. Tente de novo quando algumas terminarem.</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>deve ser um objeto, {…}</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>A chave “%1%2” %3.</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>não é conhecida; está escrita errado?</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>deve conter texto</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>contém um caractere NUL</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>deve ser uma lista de textos, [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>O arquivo de linguagem %1 está errado. %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linha %1, coluna %2</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>Não é JSON: veja %1.</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>Não é JSON: contém um número grande demais.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>é “%1”: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>é “%1”, que %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>deve nomear um programa a iniciar</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>use nomes como em #include &lt;…&gt;</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>use nomes como em -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>use até 32 letras minúsculas, dígitos, “-” e “_”</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>use de 1 a 64 caracteres</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>use até 32 letras, dígitos e “+”, “#”, “.”, “_”, “-”</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>use até 16 letras e dígitos, sem o ponto</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>use o nome de uma imagem do Docker</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>use “gcc” ou “python”, ou omita-o</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>isto não é o nome de uma variável de ambiente</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>existe, mas “compile”, que o produziria, não</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>deve ser diferente de “mainFile”</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>É maior que %1 bytes.</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>Deve conter um objeto JSON, {…}.</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>O arquivo de linguagem %1 é ignorado. %2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>Sua chave “id” é “%1”, como em %2 ao lado.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>Sua chave “id” é “%1”, um apelido de %2.</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Sua chave “aliases” tem “%1”, que já é %2.</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Sua chave “endings” tem “%1”, que já é %2.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>contém uma pasta</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>começa com “-”, que um compilador tomaria por uma opção</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>contém um caractere de controle</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>não é texto válido</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>chamado de %1</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>O id da tarefa tem mais de %1 caracteres. Use um mais curto.</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>O id da tarefa contém “/” ou um caractere de controle. Use letras, dígitos, “-” e “_”.</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>Não há arquivo de código para executar.</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>Há %1 arquivos de código; no máximo %2 podem ser executados juntos.</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>O código tem %1 bytes; podem ser executados no máximo %2.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>A entrada tem %1 bytes; podem ser dados no máximo %2.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>O nome de arquivo “%1” %2. Use um nome simples.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>O nome de arquivo “%1” já está em uso. Dê outro nome ao arquivo.</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>O limite de %1 é %2; deve ficar entre %3 e %4.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>A linguagem “%1” não é conhecida aqui. São conhecidas: %2.</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>O sandbox não subiu a tempo.</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>O agente no sandbox fala outro protocolo que este programa; reinstale ambos da mesma compilação.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>O sandbox terminou inesperadamente.</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>O sandbox não aceita sua tarefa.</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>O agente no sandbox enviou um quadro que seu protocolo não conhece.</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>O sandbox falhou: %1.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo informado</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>O sandbox pediu outro limite de memória, que este tipo de sandbox define por si mesmo.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>O bubblewrap não está instalado; instale-o (no Debian: apt install bubblewrap).</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>Falta o agente %1; reinstale o CodeWar.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>Os fluxos do sandbox não puderam ser criados; há arquivos abertos demais.</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>Este sistema proíbe criar namespaces de usuário, dos quais o sandbox é feito (%1). Peça a um administrador que os permita: no Debian “sysctl kernel.unprivileged_userns_clone=1”, no Ubuntu um perfil do AppArmor para bwrap ou “sysctl kernel.apparmor_restrict_unprivileged_userns=0”, em um contêiner um perfil seccomp menos rígido; ou use o Docker.</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>O sandbox não subiu: %1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>terminou sem dizer nada.</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>Os programas são executados no bubblewrap. %1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>Aqui não se podem criar grupos de controle sem mais direitos, então os limites são mantidos por rlimits e pela vigilância do agente; para limites exatos execute como root ou a partir de um escopo delegado do systemd (systemd-run --user --scope -p Delegate=yes).</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>Os grupos de controle estão desligados; os limites são mantidos por rlimits e pela vigilância do agente.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>Os limites são mantidos por grupos de controle, versão 1.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>Os limites são mantidos por grupos de controle, versão 2.</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>Criando o grupo de controle %1</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>Preparando o grupo de controle %1</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>Os programas são executados em contêineres de %1 %2 (%3).</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>O motor do Docker executa contêineres de %1; mude-o para contêineres Linux.</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>O motor do Docker não pode limitar memória, processos e CPU nesta máquina, então nenhum programa é executado nele; ative esses grupos de controle (docker info diz o que falta) ou escolha o sandbox bubblewrap.</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>%1 não tem imagem de contêiner; escolha para ela o sandbox bubblewrap, ou informe uma imagem no arquivo de linguagem.</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>Ainda não há imagem %1 para %2; crie-a com: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>O contêiner de %1 não subiu (%2); se a imagem é mais antiga que este CodeWar, crie-a de novo: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>O contêiner do programa se perdeu durante a execução. %1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 O contêiner foi encerrado: de fora, por falta de memória ou porque o motor parou.</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>A imagem %1 não tem um %2 que funcione; crie-a de novo: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>O contêiner não pôde ser esvaziado depois de examinado.</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>um contêiner foi criado, mas não tem id</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>a lista de contêineres não é uma lista JSON</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>O arquivo de configuração do Docker %1 não pode ser lido: %2. Conserte-o ou informe o motor em DOCKER_HOST.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>Não há contexto do Docker “%1”. Veja com “docker context ls” os que existem, e escolha um com “docker context use” ou DOCKER_CONTEXT.</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>não nomeia nenhum motor do Docker</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>o contexto do Docker “%1”</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>não está lá, mas o par dele está</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>O endereço do motor do Docker “%1” (de %2) não pode ser usado: %3. Informe um como unix:///var/run/docker.sock ou tcp://host:2376.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>o lugar padrão</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>deve ser um host e uma porta</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>o caminho do socket deve começar com “/”</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>O CodeWar não alcança motores por ssh. Encaminhe o socket com “ssh -L /tmp/docker.sock:/var/run/docker.sock HOST” e informe esse</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>pipes nomeados só existem no Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>“%1” não é um caminho para um motor que o CodeWar conheça</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>uma resposta de mais de 16 MiB</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>O disco está cheio: libere espaço, por exemplo com “docker system prune”.</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>Crie as imagens do CodeWar com “codewar-runner images build”.</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>A imagem é para outro tipo de processador: crie as imagens do CodeWar nesta máquina com “codewar-runner images build”.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>Você não pode usar o motor do Docker em %1: permissão negada. Entre no grupo “docker” com “sudo usermod -aG docker $USER”, saia da sessão e entre de novo.</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>Nenhum motor do Docker está em execução em %1. Inicie-o com “sudo systemctl start docker”, ou informe outro em DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>O motor do Docker em %1 não pode ser alcançado: %2. Verifique se ele está em execução e se DOCKER_HOST nomeia o certo.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>O motor do Docker em %1 (de %2) não respondeu à conexão a tempo. Verifique se ele está em execução e se nenhum firewall atrapalha.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>Não há host “%1” no qual procurar um motor do Docker. Verifique o nome em DOCKER_HOST ou no contexto do Docker, e a rede.</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>Procurar o host do motor do Docker “%1” demorou demais. Verifique a rede, ou informe o host pelo endereço.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>A conexão protegida (TLS) com o motor do Docker em %1 (de %2) falhou: %3. Verifique se o endereço e os certificados em DOCKER_CERT_PATH ou no contexto do Docker combinam e são válidos hoje.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>O arquivo %1 não pode ser usado para a conexão protegida (TLS) com o motor do Docker: %2. Coloque lá um arquivo PEM válido.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>Não foi possível conectar ao motor do Docker: %1. Feche alguns programas ou aumente os limites deles (ulimit -n, ulimit -u).</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>O pedido ao motor do Docker foi cancelado.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>O motor do Docker em %1 aceitou um pedido, mas não o respondeu a tempo. Pode estar sobrecarregado; se continuar, reinicie-o.</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>A conexão com o motor do Docker em %1 se perdeu no meio de um pedido%2. O motor pode ter sido parado ou reiniciado; tente de novo quando ele estiver em execução.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>O que responde em %1 (de %2) não fala como um motor do Docker: %3. Verifique se o endereço é o de um motor.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>O que responde em %1 (de %2) disse mais do que um motor do Docker diria: %3. Verifique se o endereço é o de um motor.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>O motor do Docker em %1 é antigo demais: fala a API %2, e o CodeWar precisa da 1.40 ou posterior (Docker 19.03). Atualize o motor.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>O motor do Docker em %1 é novo demais para este CodeWar: não fala nenhuma API anterior a %2. Atualize o CodeWar.</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>O motor do Docker recusou o pedido com o status %1 e sem motivo.</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>O motor do Docker diz: %1.</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>A imagem %1 é para %2, mas o motor do Docker é executado em %3. Crie as imagens do CodeWar neste motor com “codewar-runner images build”.</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>um evento não é um objeto JSON</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>um evento de mais de 1 MiB</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>status %1 onde nenhum foi pedido</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>há uma imagem, mas sem id</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>a lista de imagens não é uma lista JSON</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>O que o motor do Docker diz do progresso não pode ser lido: %1. Verifique se o endereço é o de um motor.</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>uma linha tem mais de 1 MiB</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>uma linha não é um objeto JSON</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>o certificado do motor não é confiável, %1</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>o motor desligou; pode não usar TLS, ou querer outro certificado nosso</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>%1 %2 não é usado: %3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2 é executado em %3: %4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 não está instalado.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 não terminou a tempo.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falhou: %2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>Não foi possível criar um pipe.</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>Um processo do sandbox não pôde ser iniciado (%1: %2).</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>O perfil de chamadas de sistema não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>não pode ser compilado</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>não é um objeto JSON com “syscalls”</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>sua ação padrão é desconhecida</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>o libseccomp o recusa</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>uma de suas regras não pode ser lida</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>O agente no sandbox respondeu fora de ordem; a execução foi parada.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>O sandbox não responde.</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>Programas em %1 precisam de %2, que não está instalado; instale-o (no Debian: apt install %3).</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>As execuções não podem ser guardadas: %1 não pode ser gravado. Verifique as permissões e o espaço da pasta.</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>O histórico de execuções estava danificado e recomeça. O arquivo danificado foi guardado como %1.</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>O histórico está em uso por outro programa. Tente de novo.</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>O arquivo do histórico não pode ser gravado. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>O arquivo do histórico está danificado.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>O disco está cheio. Libere espaço ou diminua os limites do histórico.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>O histórico falhou: %1.</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>tempo de execução (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>tempo de compilação (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>memória de execução (bytes)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>memória de compilação (bytes)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>saída (bytes)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>saída do compilador (bytes)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>arquivos (bytes)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>número de arquivos</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>número de processos</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>pilha (bytes)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>O endereço do Redis está errado: %1. Escreva-o como redis://HOST:PORTA/BANCO, com rediss:// para TLS, ou como unix:///CAMINHO.</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>seu banco de dados não é um número a partir de 0</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>ele pede “%1”, que é desconhecido aqui</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>ele não nomeia nenhum socket pelo caminho completo</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ele não nomeia nenhum host</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>sua porta não é um número de 1 a 65535</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>não é uma URL válida; numa senha, caracteres como “@”, “/” e “#” são escritos no estilo de “%40”</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>ele não começa com redis://, rediss:// nem unix://</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>REDIS_PORT é “%1”, que não é um número de 1 a 65535. Defina-o como a porta do Redis, normalmente 6379, ou omita-o.</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>Verifique o usuário e a senha no endereço dele.</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>Ele não tem senha: omita-a no endereço.</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>Ele pede uma senha: coloque-a no endereço, como em redis://:SENHA@HOST.</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>Use um usuário com mais direitos, ou peça-os a quem administra o Redis.</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>Escolha um banco de dados que ele tenha, normalmente de 0 a 15.</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>Ele está lendo seus dados após iniciar: estará pronto em um instante.</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>Ele está ocupado com um script: tente de novo quando terminar.</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>É uma cópia em que não se pode gravar agora: use o endereço do principal.</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>Ele faz parte de um cluster, que o CodeWar não pode usar: indique um Redis independente.</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>A memória ou o disco dele está cheio: dê-lhe mais, ou remova trabalhos antigos.</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>Ele tem clientes demais: aumente o “maxclients” dele, ou pare alguns.</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>O Redis em %1 não pode ser alcançado: %2. Verifique se ele está em execução ali, e o endereço.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>O Redis em %1 não respondeu a tempo a uma conexão. Verifique se ele está em execução e se nenhum firewall impede.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>A conexão protegida (TLS) com o Redis em %1 falhou: %2. Verifique se ele fala TLS nesta porta; sem TLS, o endereço começa com redis://.</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>O Redis em %1 não é confiável: %2. Verifique se o certificado dele é para este host e válido hoje, e indique o arquivo da autoridade que o assinou.</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>Não há em “%1” nenhum certificado pelo qual reconhecer o Redis. Indique um arquivo legível no formato PEM.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>O que responde em %1 não fala como o Redis: %2. Verifique o host e a porta.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>A conexão com o Redis em %1 caiu: %2. Ela será refeita assim que o Redis voltar.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>O Redis em %1 não respondeu a tempo. Verifique se ele não está sobrecarregado, e a rede.</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>Não se sabe se o Redis executou %1. %2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>Há coisas demais esperando pelo Redis em %1. Tente de novo quando ele responder.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>A conexão com o Redis em %1 está fechada.</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>Um comando que espera para sempre não é enviado: ninguém notaria que o Redis se foi. Dê-lhe um tempo.</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>O Redis disse: %1.</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>O trabalho não terminou a tempo. Ele ainda está na fila.</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>Uma fila não pode se chamar &quot;%1&quot;: dê a ela um nome sem dois-pontos.</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>O prefixo das chaves das filas está vazio: o do próprio BullMQ é &quot;bull&quot;.</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>O Redis deu uma resposta que uma fila não dá. É mesmo um Redis?</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>A fila não tem mais esse trabalho.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>A resposta de %1 é maior que qualquer uma de um servidor CodeWar. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>O servidor %1 não conhece mais o programa; talvez tenha sido reiniciado. Execute o programa de novo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>A conexão com %1 foi perdida e não pôde ser refeita.</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>O que responde em %1 não é um servidor CodeWar. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>A conexão com %1 foi perdida. O programa continua lá, e sua saída virá quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>Parte da saída se perdeu no caminho. Toda ela virá no final.</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>A execução foi parada; não foi possível avisar o servidor %1.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>O arquivo %1 não contém um certificado legível. Indique um com o certificado da autoridade do servidor, em formato PEM.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>O certificado de %1 não é confiável, por isso nada foi enviado (%2). Se o servidor tem uma autoridade própria, indique o arquivo com o certificado dela; senão, pergunte a quem o administra.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>Nenhum servidor responde em %1. Verifique o endereço e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>Nenhuma máquina com o nome de %1 foi encontrada. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>O servidor %1 não responde. Tente mais tarde ou escolha outro lugar para executar.</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>Não é possível fazer uma conexão segura com %1: %2. Verifique se o endereço começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>O servidor %1 redireciona para %2, e nada foi enviado para lá. Se você confia nele, indique o endereço dele.</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>A execução foi parada antes de chegar ao servidor %1.</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>Um servidor CodeWar executa programas de um só arquivo; este tem %1.</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>O programa não é texto em UTF-8, o único que um servidor CodeWar aceita. Salve-o primeiro em UTF-8.</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>A entrada tem mais de 1 MiB, o máximo que um servidor CodeWar aceita. Escolha um lugar nesta máquina ou uma entrada menor.</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>Este não é o endereço de um servidor CodeWar; um exemplo é http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>O endereço contém um nome ou uma senha. Retire-os; um servidor usa uma chave de API.</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>O endereço tem algo depois do caminho. Retire “?” e “#”.</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>A chave de API tem um espaço ou outro caractere que nenhuma chave tem. Informe-a como o administrador do servidor a forneceu.</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>O servidor %1 está sendo identificado.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>Os programas são executados no servidor CodeWar %1.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>Os programas são executados no servidor CodeWar %1, que não tem saída ao vivo.</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>O servidor CodeWar %1 não pode executar programas no momento. %2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>O servidor %1 não permite o acesso: ele exige uma chave de API válida (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>O servidor %1 não aceita mais programas seus por enquanto. Voltará a aceitar em %n segundo.</numerusform>
            <numerusform>O servidor %1 não aceita mais programas seus por enquanto. Voltará a aceitar em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>O servidor %1 não aceita mais programas seus por enquanto. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>Ele não dá nenhum motivo.</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>O servidor %1 recusa com o status %2: %3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>O servidor %1 recebe a entrada inteira: o programa começa quando a entrada termina. A saída vem no final.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>O servidor %1 não tem saída ao vivo: toda ela vem quando o programa termina. O que é digitado enquanto isso não chega ao programa.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>O servidor %1 não tem saída ao vivo: toda ela vem quando o programa termina.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>A entrada não é texto em UTF-8, o único que o servidor %1 aceita. Escolha outro lugar para executar ou outra entrada.</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>A execução foi parada. Não se sabe o que o servidor %1 fez com ela.</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>Os executores que executavam o programa foram perdidos, um após o outro. Execute-o de novo ou consulte quem administra o servidor.</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>O executor falhou e não disse por quê. Execute o programa de novo.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>A resposta do executor não é o resultado de uma execução. A fila é mesmo do CodeWar? Consulte quem administra o servidor.</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>O programa foi retirado da fila.</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>O trabalho sumiu da fila, e ninguém sabe como terminou. Execute o programa de novo.</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>Programas de vários arquivos não podem ser enviados à fila. Execute este nesta máquina.</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>O programa não é texto UTF-8, por isso não pode ser enviado à fila. Salve-o como UTF-8 ou execute-o nesta máquina.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>A entrada tem %1 bytes; no máximo %2 podem ser enviados à fila. Execute o programa nesta máquina ou reduza a entrada dele.</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>O executor não mostra nenhuma saída antes de o programa terminar e não pode ser parado: não é um dos executores do próprio CodeWar.</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>O executor foi perdido ou falhou. O programa aguarda para ser executado de novo.</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>Nenhum executor pegou o programa ainda, embora ele seja o próximo. Ele aguarda; a fila pode estar pausada ou sem executor no momento.</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>A conexão com a fila foi perdida: %1 O programa continua, e seu resultado virá quando a conexão voltar. “Parar” encerra a espera.</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>Você parou de esperar enquanto a fila estava inacessível. O programa talvez ainda esteja em execução lá; ninguém espera por ele.</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>Você parou de esperar. O executor não pode ser parado, então o programa continua lá até o fim; ninguém espera por ele.</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>Os programas são executados nos executores das filas em %1.</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>Conectando às filas em %1.</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>A resposta não é o resultado de uma execução. Verifique se o endereço é o de um servidor CodeWar e tente de novo.</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>Não é possível ler a senha do Redis em “%1”: %2. Indique um arquivo que você possa ler e cuja primeira linha seja a senha.</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>O que você digitou não pode chegar ao programa: %1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>Não há ambiente isolado embutido neste sistema; inicie o Docker ou conecte-se a um servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>O certificado de %1 expirou, por isso nada foi enviado. Se o relógio deste computador está certo, peça um novo a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>O certificado de %1 ainda não é válido, por isso nada foi enviado. Veja se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>O certificado de %1 é para %2, por isso nada foi enviado. Use o nome para o qual ele vale ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>O proxy %1 no caminho até %2 quer um nome e uma senha válidos. Coloque-os nas configurações de proxy do seu sistema, como em http_proxy=http://NOME:SENHA@%1.</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>O proxy %1, pelo qual o seu sistema chega a %2, não responde. Verifique as configurações de proxy do seu sistema; no_proxy indica o que é alcançado sem ele.</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>O proxy %1 não faz a conexão com %2: %3. Verifique o endereço e as configurações de proxy do seu sistema; no_proxy indica o que é alcançado sem ele.</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>O programa foi enviado a %1, que demora demais a responder. Talvez ele ainda esteja em execução lá. Tente mais tarde ou escolha outro lugar para executar.</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>O programa foi enviado a %1, mas a conexão foi perdida antes de chegar a resposta. Talvez ele tenha sido executado lá; a saída se perdeu. Execute de novo se ele puder ser executado duas vezes.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>A conexão com %1 foi perdida antes da resposta: %2. Tente de novo; se continuar assim, verifique se o endereço começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>O servidor %1 redireciona sem fim de um endereço para outro. Verifique o endereço ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>Um proxy ou gateway no caminho até %1 não teve resposta dele (status %2). Talvez o programa tenha sido executado lá; a saída se perdeu. Tente mais tarde ou pergunte a quem administra o servidor.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>Um proxy ou gateway no caminho até %1 não tem resposta dele (status %2). Tente mais tarde ou pergunte a quem administra o servidor.</translation>
    </message>
</context>
<context>
    <name>codewar::ServerKinds</name>
    <message>
        <source>CodeWar server</source>
        <translation>Servidor CodeWar</translation>
    </message>
    <message>
        <source>Programs run on a CodeWar server, as “codewar-runner serve” is one. An original server works too; it shows output only at the end. Without https anybody on the way can read the program and the key.</source>
        <translation>Os programas são executados em um servidor CodeWar, como “codewar-runner serve”. Um servidor original também serve; ele só mostra a saída no final. Sem https, qualquer um no caminho pode ler o programa e a chave.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Chave de API (&amp;K)</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>se o servidor exigir uma</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>A&amp;utoridade</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>arquivo PEM, para um servidor com certificado próprio</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>O CodeWar terminou inesperadamente. Seu texto não salvo está aqui de novo.</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>A execução de %1 que começou às %2 foi interrompida quando o CodeWar terminou. Execute de novo.</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>O que você digita não pode ser protegido: não se pode gravar em %1. Salve seu programa em um arquivo.</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>não é uma sessão desta versão</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>O que você digita não pode ser protegido: %1 não pôde ser gravado (%2). Libere espaço no disco, ou salve seu programa em um arquivo. O CodeWar continua tentando.</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>A última sessão não pôde ser lida (%1). O arquivo foi guardado como %2.</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>Um texto da última sessão não pôde ser lido (%1). O arquivo foi guardado como %2.</translation>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>Nome de um comando, ou teclas</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Pesquisar um comando</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos e seus atalhos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Novo atalho</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Atribuir</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Redefinir &amp;tudo</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>Estas teclas pertencem a “%1”. Atribuí-las as tira de lá.</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>não tem “code”</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 não é um trecho do CodeWar: %2. Peça outro a quem o fez.</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>não tem versão “codewar”</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>tem a versão %1, e este CodeWar conhece até a %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>“%1” não é um texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>“%1” é grande demais</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>“%1” não é texto válido</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>“language” não é o id de uma linguagem</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 não é um trecho do CodeWar: não é JSON (%2 no byte %3). Peça outro a quem o fez.</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 não está lá ou não é um arquivo. Verifique o nome e abra de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 não pode ser lido: %2. Verifique as permissões e abra de novo.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 é maior que 64 MiB; nenhum trecho do CodeWar é.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>O trecho não pôde ser salvo em %1: %2. O conteúdo anterior do arquivo não mudou. Escolha outra pasta, ou libere espaço e salve de novo.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>&amp;Trechos e modelos…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>Compartil&amp;har como trecho…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>Abrir &amp;um trecho…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>Compartilhar como trecho</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>Trechos do CodeWar (*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>A entrada deste programa é um arquivo, que não faz parte de um trecho.</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>Abrir um trecho</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>O trecho está escrito em “%1”, que não é conhecida aqui. Escolha uma linguagem para executá-lo.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>Os trechos não puderam ser salvos em %1: %2. São mantidos até o CodeWar terminar.</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>Os trechos em %1 não puderam ser removidos: %2.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>É maior que 1 MiB.</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>Seus trechos em %1 não são usados: %2 Conserte o arquivo, ou redefina-os em Ferramentas, Trechos e modelos.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>Expandir trechos com Ta&amp;b</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>Trechos e modelos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Trechos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>Nome: o que se digita antes de Tab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>${1:text} é o primeiro campo para o qual Tab vai, $1 o mesmo texto de novo, $0 onde o cursor fica. Escreva \$ para um cifrão.</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>Redefinir esta &amp;linguagem</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Novo arquivo</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>“%1” não é nome para um trecho: use letras, dígitos e _.</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>Há dois trechos “%1”: dê outro nome a um deles.</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>O trecho “%1” não tem texto.</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>A linguagem dos arquivos, ou de um novo texto.</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>Abre outra janela mesmo que já haja uma.</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>Programas a abrir, cada um em sua aba.</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Executando</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>Aguardando atrás de %n tarefa</numerusform>
            <numerusform>Aguardando atrás de %n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não está pronto</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 executa o programa</translation>
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
        <translation>O chaveiro do sistema não conhece este segredo.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>O chaveiro do sistema não foi desbloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>Este sistema não tem um chaveiro que funcione (%1).</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fechar aba</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>Fechar as &amp;outras abas</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>Reabrir aba fe&amp;chada</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>&amp;Duplicar aba</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Próxima aba</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Aba anter&amp;ior</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>Mo&amp;ver aba para a frente</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>Mover aba para &amp;trás</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Abas</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Ainda não salvo em um arquivo</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, não salvo</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>“%1” do caso de teste %2 não é um texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>“%1” do caso de teste %2 não é Unicode válido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>“%1” do caso de teste %2 é maior que 4 MiB.</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>“checker” do caso de teste %1 não é nenhum conhecido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>“%1” do caso de teste %2 não é uma tolerância.</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>Os casos de teste não são uma lista.</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>O caso de teste %1 não é um objeto.</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>Um programa pode ter 1000 casos de teste. Exclua alguns primeiro.</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>A entrada e a saída esperada de um caso de teste podem ter 4 MiB cada.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>Há mais de 1000 casos de teste.</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>Os casos de teste de um programa podem ter 16 MiB juntos. Exclua alguns primeiro.</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>O que “%1” imprimiu não pode ser esperado: só texto UTF-8 de no máximo 4 MiB.</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>&amp;Casos de teste</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Casos de teste</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>Mais sobre casos de teste</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>Um caso de teste é uma entrada e a saída esperada para ela.
Execute todos de uma vez e veja onde o programa imprime outra coisa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 de %n passou</numerusform>
            <numerusform>%1 de %n passaram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 não existe. Verifique o nome e abra de novo.</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 não é um arquivo. Abra o texto de um programa.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 não pode ser lido: %2. Verifique as permissões e abra de novo.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 é maior que 1 MiB, o máximo de um programa. Abra um arquivo menor.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>%1 não foi aberto: %2. Abra o texto de um programa.</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 é somente leitura e não foi alterado. Escolha outro nome com “Salvar como”, ou permita gravar no arquivo e salve de novo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>%1 foi alterado por outro programa e não foi sobrescrito.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>%1 não pôde ser salvo: %2. O conteúdo anterior do arquivo não mudou. Escolha outra pasta com “Salvar como”, ou libere espaço e salve de novo.</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>O Windows-1252 não tem “%1” (linha %2). Escolha na linha de status UTF-8, que contém todos os caracteres, e salve de novo.</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>não é texto %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>não é texto</translation>
    </message>
</context>
<context>
    <name>codewar::ThemeMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme &amp;as the system</source>
        <translation>Tema como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;escuro</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Alto contraste, &amp;branco no preto</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Alto contraste, &amp;preto no branco</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1: %2, %3 % do tempo</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>Aguardando na fila</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>Preparando um sandbox</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Executando</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>Compilar: desnecessário, o programa já estava compilado</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Para onde foi o tempo</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Nada foi executado ainda.</translation>
    </message>
</context>
<context>
    <name>codewar::TimingPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>limits by %1</source>
        <translation>limites por %1</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compilar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memória máxima</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>em cache</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Medido com: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>Tempo de CPU em relação ao tempo real</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>Memória máxima em relação ao limite</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>&amp;Gráfico das últimas execuções</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>Mostrar a &amp;memória delas</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>O programa ocupou seu processador por %1 dos %2 em que foi executado.</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>O mesmo programa já tinha sido compilado, então não foi compilado de novo.</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>Gráfico das últimas execuções</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>Português (Brasil)</translation>
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
        <translation>Erro de compilação</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Encerrado por %1</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>Status de saída %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Erro de execução</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Limite de tempo</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de memória</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>Limite de saída</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>O CodeWar falhou</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>&amp;Guias de recuo</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>Espaços em &amp;branco</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>&amp;Sobre o CodeWar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nova aba</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>Um espaço para testar código com um executor de verdade por trás.</translation>
    </message>
</context>
</TS>
