<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Examples</name>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>The shortest program that says something.</source>
        <translation>El programa más corto que dice algo.</translation>
    </message>
    <message>
        <source>Sum of the input</source>
        <translation>Suma de la entrada</translation>
    </message>
    <message>
        <source>Reads numbers until the input ends and adds them up.</source>
        <translation>Lee números hasta que termina la entrada y los suma.</translation>
    </message>
    <message>
        <source>Word count</source>
        <translation>Contar palabras</translation>
    </message>
    <message>
        <source>Counts how often each word of the input occurs.</source>
        <translation>Cuenta cuántas veces aparece cada palabra de la entrada.</translation>
    </message>
    <message>
        <source>Guess the number</source>
        <translation>Adivina el número</translation>
    </message>
    <message>
        <source>A game that asks while it runs: answer in the input panel.</source>
        <translation>Un juego que pregunta mientras se ejecuta: responda en el panel de entrada.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Writes a line every half second, to see output come in live.</source>
        <translation>Escribe una línea cada medio segundo, para ver llegar la salida en vivo.</translation>
    </message>
    <message>
        <source>Primes</source>
        <translation>Números primos</translation>
    </message>
    <message>
        <source>The sieve of Eratosthenes: look at the timing.</source>
        <translation>La criba de Eratóstenes: mire los tiempos.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto de matrices</translation>
    </message>
    <message>
        <source>Multiplies two matrices and prints the product as a table.</source>
        <translation>Multiplica dos matrices e imprime el producto como tabla.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>Draws a bar for each line of the input, such as “Monday 12”.</source>
        <translation>Dibuja una barra por cada línea de la entrada, como «Lunes 12».</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not a regular expression yet: %1, at character %2.</source>
        <translation>Aún no es una expresión regular: %1, en el carácter %2.</translation>
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
        <translation>El patrón no es válido: %1.</translation>
    </message>
</context>
<context>
    <name>OutputView</name>
    <message numerus="yes">
        <source>… %Ln line(s) / %1 earlier were cut</source>
        <translation>
            <numerusform>… %Ln línea / %1 anteriores se cortaron</numerusform>
            <numerusform>… %Ln líneas / %1 anteriores se cortaron</numerusform>
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
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>Abrir un programa</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>Guardar el programa</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>About CodeWar</source>
        <translation>Acerca de CodeWar</translation>
    </message>
    <message>
        <source>CodeWar %1

A code playground with a real runner behind it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>CodeWar %1

Un espacio para probar código con un ejecutor de verdad detrás.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>No es JSON: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>It needs a list &quot;snippets&quot; and a text &quot;template&quot;.</source>
        <translation>Necesita una lista «snippets» y un texto «template».</translation>
    </message>
    <message>
        <source>Snippet %1 needs a name and a body.</source>
        <translation>El fragmento %1 necesita un nombre y un texto.</translation>
    </message>
</context>
<context>
    <name>codewar::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Font of programs:</source>
        <translation>&amp;Fuente de los programas:</translation>
    </message>
    <message>
        <source>&amp;Size of programs:</source>
        <translation>Ta&amp;maño de los programas:</translation>
    </message>
    <message>
        <source>&amp;Zoom of the whole window:</source>
        <translation>&amp;Zoom de toda la ventana:</translation>
    </message>
    <message>
        <source>Zoom while &amp;presenting:</source>
        <translation>Zoom al &amp;presentar:</translation>
    </message>
    <message>
        <source>&amp;High contrast while presenting</source>
        <translation>&amp;Alto contraste al presentar</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>High contrast, white on black</source>
        <translation>Alto contraste, blanco sobre negro</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Alto contraste, negro sobre blanco</translation>
    </message>
    <message>
        <source>The best there is</source>
        <translation>La mejor disponible</translation>
    </message>
    <message>
        <source>Font of the &amp;window:</source>
        <translation>Fuente de la &amp;ventana:</translation>
    </message>
</context>
<context>
    <name>codewar::BracketClosing</name>
    <message>
        <source>Close &amp;brackets and quotes</source>
        <translation>Cerrar paréntesis &amp;y comillas</translation>
    </message>
</context>
<context>
    <name>codewar::CaseActions</name>
    <message>
        <source>&amp;Run all test cases</source>
        <translation>&amp;Ejecutar todos los casos de prueba</translation>
    </message>
    <message>
        <source>Run &amp;failed test cases</source>
        <translation>Ejecutar los casos &amp;fallidos</translation>
    </message>
    <message>
        <source>Run &amp;selected test cases</source>
        <translation>Ejecutar los casos &amp;seleccionados</translation>
    </message>
    <message>
        <source>S&amp;top test cases</source>
        <translation>&amp;Detener los casos de prueba</translation>
    </message>
    <message>
        <source>&amp;Add a test case</source>
        <translation>&amp;Añadir un caso de prueba</translation>
    </message>
    <message>
        <source>Add &amp;current input and output as a test case</source>
        <translation>Añadir la entrada y salida a&amp;ctuales como caso de prueba</translation>
    </message>
    <message>
        <source>&amp;Duplicate test case</source>
        <translation>D&amp;uplicar el caso de prueba</translation>
    </message>
    <message>
        <source>De&amp;lete test cases</source>
        <translation>E&amp;liminar casos de prueba</translation>
    </message>
    <message>
        <source>Move test case &amp;up</source>
        <translation>Su&amp;bir el caso de prueba</translation>
    </message>
    <message>
        <source>Move test case dow&amp;n</source>
        <translation>Ba&amp;jar el caso de prueba</translation>
    </message>
    <message>
        <source>Take what was printed as e&amp;xpected</source>
        <translation>&amp;Tomar lo impreso como salida esperada</translation>
    </message>
    <message>
        <source>&amp;Import test case files…</source>
        <translation>&amp;Importar archivos de casos de prueba…</translation>
    </message>
    <message>
        <source>Import a f&amp;older of test cases…</source>
        <translation>Importar una ca&amp;rpeta de casos de prueba…</translation>
    </message>
    <message>
        <source>&amp;Export test cases to a folder…</source>
        <translation>E&amp;xportar los casos de prueba a una carpeta…</translation>
    </message>
</context>
<context>
    <name>codewar::CaseBatch</name>
    <message>
        <source>The program printed something else than was expected.</source>
        <translation>El programa imprimió algo distinto de lo esperado.</translation>
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
        <translation>Entrada del caso de prueba</translation>
    </message>
    <message>
        <source>Expected output</source>
        <translation>Salida esperada</translation>
    </message>
    <message>
        <source>Expected output of the test case</source>
        <translation>Salida esperada del caso de prueba</translation>
    </message>
    <message>
        <source>Empty: the program only has to end well.</source>
        <translation>Vacío: el programa solo tiene que terminar bien.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What it printed was not kept. Run it again to see the difference.</source>
        <translation>Lo que imprimió no se conservó. Ejecútelo de nuevo para ver la diferencia.</translation>
    </message>
    <message>
        <source>Difference between expected and printed output</source>
        <translation>Diferencia entre la salida esperada y la impresa</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
</context>
<context>
    <name>codewar::CaseFiles</name>
    <message>
        <source>It is not named like a test case, such as 1.in and 1.out.</source>
        <translation>No se llama como un caso de prueba, por ejemplo 1.in y 1.out.</translation>
    </message>
    <message>
        <source>The test case has %1 already.</source>
        <translation>El caso de prueba ya tiene %1.</translation>
    </message>
    <message>
        <source>There is no input that belongs to it.</source>
        <translation>No hay una entrada que le corresponda.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseImport</name>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>Es mayor de 4 MiB.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>No es texto UTF-8.</translation>
    </message>
    <message>
        <source>It has more than %1 files; the rest was not looked at.</source>
        <translation>Tiene más de %1 archivos; el resto no se miró.</translation>
    </message>
    <message>
        <source>It is a folder. Import it by itself.</source>
        <translation>Es una carpeta. Impórtela por separado.</translation>
    </message>
    <message>
        <source>It has no expected output beside it; only its input was taken.</source>
        <translation>No tiene al lado una salida esperada; solo se tomó su entrada.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseRecord</name>
    <message>
        <source>Not run</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Salida incorrecta</translation>
    </message>
</context>
<context>
    <name>codewar::CaseText</name>
    <message numerus="yes">
        <source>… %n byte(s) in all: too long to be shown and edited here.</source>
        <translation>
            <numerusform>… %n byte en total: demasiado largo para mostrarlo y editarlo aquí.</numerusform>
            <numerusform>… %n bytes en total: demasiado largo para mostrarlo y editarlo aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted is larger than 4 MiB, the most a test case may have. Nothing was changed.</source>
        <translation>Lo pegado es mayor de 4 MiB, lo máximo para un caso de prueba. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>codewar::CaseTransfer</name>
    <message>
        <source>Import test cases</source>
        <translation>Importar casos de prueba</translation>
    </message>
    <message>
        <source>Import a folder of test cases</source>
        <translation>Importar una carpeta de casos de prueba</translation>
    </message>
    <message>
        <source>Import of test cases</source>
        <translation>Importación de casos de prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n test case(s) were imported.</source>
        <translation>
            <numerusform>Se importó %n caso de prueba.</numerusform>
            <numerusform>Se importaron %n casos de prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There were no files. Choose pairs like 1.in and 1.out.</source>
        <translation>No había archivos. Elija pares como 1.in y 1.out.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were skipped; the details say why.</source>
        <translation>
            <numerusform>Se omitió %n archivo; los detalles dicen por qué.</numerusform>
            <numerusform>Se omitieron %n archivos; los detalles dicen por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export test cases to a folder</source>
        <translation>Exportar casos de prueba a una carpeta</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>¿Reemplazar archivos?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these test cases are in the folder already.</source>
        <translation>
            <numerusform>%n archivo de estos casos de prueba ya está en la carpeta.</numerusform>
            <numerusform>%n archivos de estos casos de prueba ya están en la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Export of test cases</source>
        <translation>Exportación de casos de prueba</translation>
    </message>
</context>
<context>
    <name>codewar::CasesModel</name>
    <message>
        <source>Test case</source>
        <translation>Caso de prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Wrong output</source>
        <translation>Salida incorrecta</translation>
    </message>
</context>
<context>
    <name>codewar::CheckPicker</name>
    <message>
        <source>Ignore trailing space</source>
        <translation>Ignorar espacios finales</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>White space at the ends of lines and empty lines at the end do not count</source>
        <translation>No cuentan los espacios al final de las líneas ni las líneas vacías del final</translation>
    </message>
    <message>
        <source>Every byte counts</source>
        <translation>Cuenta cada byte</translation>
    </message>
    <message>
        <source>Only the words count, however they are spaced</source>
        <translation>Solo cuentan las palabras, no cómo están separadas</translation>
    </message>
    <message>
        <source>As words, but numbers may be off by a tolerance</source>
        <translation>Como palabras, pero los números pueden variar con una tolerancia</translation>
    </message>
    <message>
        <source>How outputs are compared</source>
        <translation>Cómo se comparan las salidas</translation>
    </message>
    <message>
        <source>within ±</source>
        <translation>dentro de ±</translation>
    </message>
    <message>
        <source>or times</source>
        <translation>o factor</translation>
    </message>
    <message>
        <source>Absolute tolerance</source>
        <translation>Tolerancia absoluta</translation>
    </message>
    <message>
        <source>A number may be off by this much</source>
        <translation>Un número puede variar en esta cantidad</translation>
    </message>
    <message>
        <source>Relative tolerance</source>
        <translation>Tolerancia relativa</translation>
    </message>
    <message>
        <source>Or by this part of the expected number</source>
        <translation>O en esta parte del número esperado</translation>
    </message>
</context>
<context>
    <name>codewar::ClosedNotice</name>
    <message>
        <source>Closed %1 – Reopen</source>
        <translation>%1 se cerró: reabrir</translation>
    </message>
</context>
<context>
    <name>codewar::CodeEditor</name>
    <message>
        <source>Program text</source>
        <translation>Texto del programa</translation>
    </message>
</context>
<context>
    <name>codewar::CommandModel</name>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
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
        <translation>Nombre de un comando</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Escriba algunas letras de un comando</translation>
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
        <translation>Co&amp;mentar o descomentar</translation>
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
        <translation>El texto de aquí</translation>
    </message>
    <message>
        <source>The file now</source>
        <translation>El archivo ahora</translation>
    </message>
</context>
<context>
    <name>codewar::Completion</name>
    <message>
        <source>Complete word</source>
        <translation>Completar palabra</translation>
    </message>
    <message>
        <source>Offer &amp;words while typing</source>
        <translation>&amp;Ofrecer palabras al escribir</translation>
    </message>
</context>
<context>
    <name>codewar::ConflictBar</name>
    <message>
        <source>%1 was changed by another program, and here too.</source>
        <translation>Otro programa cambió %1, y aquí también se cambió.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. Its text is only here now.</source>
        <translation>%1 ya no está en el disco. Su texto solo está aquí.</translation>
    </message>
    <message>
        <source>%1 is read-only. Save changes under another name.</source>
        <translation>%1 es de solo lectura. Guarde los cambios con otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Conservar el &amp;mío</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>Cargar el &amp;otro</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>&amp;Guardar de nuevo</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
</context>
<context>
    <name>codewar::Connection</name>
    <message>
        <source>it has no list of connections</source>
        <translation>no tiene una lista de conexiones</translation>
    </message>
    <message>
        <source>a connection has no kind, or no id of its own</source>
        <translation>una conexión no tiene tipo o no tiene un id propio</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n connection(s)</source>
        <translation>
            <numerusform>tiene más de %n conexión</numerusform>
            <numerusform>tiene más de %n conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionFile</name>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>Your connections could not be read (%1). Their file is kept as %2; add them again under “Connections…”.</source>
        <translation>No se pudieron leer sus conexiones (%1). Su archivo se conserva como %2; añádalas de nuevo en «Conexiones…».</translation>
    </message>
    <message>
        <source>Your connections were not kept: %1 could not be written (%2). They last until CodeWar ends; make room or make the folder writable, and save them again.</source>
        <translation>Sus conexiones no se guardaron: no se pudo escribir %1 (%2). Duran hasta que CodeWar termine; libere espacio o haga que se pueda escribir en la carpeta, y guárdelas de nuevo.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionForm</name>
    <message>
        <source>This CodeWar does not know connections of this kind. It is kept for one that does.</source>
        <translation>Este CodeWar no conoce conexiones de este tipo. Se conserva para uno que sí.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionTestRow</name>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
</context>
<context>
    <name>codewar::Connections</name>
    <message>
        <source>The secret of “%1” is kept until CodeWar ends, and written nowhere. %2</source>
        <translation>El secreto de «%1» se conserva hasta que CodeWar termine y no se escribe en ningún sitio. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” could not be deleted and may still be in the system keyring. %2</source>
        <translation>El secreto de «%1» no se pudo eliminar y puede seguir en el llavero del sistema. %2</translation>
    </message>
    <message>
        <source>The secret of “%1” is not known. %2 Or type the secret again under “Connections…”.</source>
        <translation>El secreto de «%1» no se conoce. %2 O escríbalo de nuevo en «Conexiones…».</translation>
    </message>
    <message>
        <source>This connection was removed. Choose another place.</source>
        <translation>Esta conexión se eliminó. Elija otro lugar.</translation>
    </message>
    <message>
        <source>This CodeWar cannot run programs at “%1”, as it does not know connections of that kind. Choose another place, or install a newer CodeWar.</source>
        <translation>Este CodeWar no puede ejecutar programas en «%1», pues no conoce conexiones de ese tipo. Elija otro lugar o instale un CodeWar más nuevo.</translation>
    </message>
    <message>
        <source>Waiting for the system keyring, which keeps the secret of “%1”. Unlock it where it asks.</source>
        <translation>Esperando al llavero del sistema, que guarda el secreto de «%1». Desbloquéelo donde lo pida.</translation>
    </message>
</context>
<context>
    <name>codewar::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Programs run on this machine. Add a connection to run them elsewhere.</source>
        <translation>Los programas se ejecutan en este equipo. Añada una conexión para ejecutarlos en otro lugar.</translation>
    </message>
    <message>
        <source>Looking for the system keyring…</source>
        <translation>Buscando el llavero del sistema…</translation>
    </message>
    <message>
        <source>Secrets are kept in the system keyring, and in no file of CodeWar.</source>
        <translation>Los secretos se guardan en el llavero del sistema y en ningún archivo de CodeWar.</translation>
    </message>
    <message>
        <source>Secrets last until CodeWar ends, and are written nowhere. %1</source>
        <translation>Los secretos duran hasta que CodeWar termine y no se escriben en ningún sitio. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a number that makes it another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>There is another connection of that name. Give it one of its own.</source>
        <translation>Hay otra conexión con ese nombre. Dele uno propio.</translation>
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
        <translation>Problemas del programa</translation>
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
            <numerusform>… %n línea igual antes de esto</numerusform>
            <numerusform>… %n líneas iguales antes de esto</numerusform>
        </translation>
    </message>
    <message>
        <source>… more lines follow that are not compared here</source>
        <translation>… siguen más líneas que no se comparan aquí</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Ninguna línea</translation>
    </message>
    <message>
        <source>Line %1, same: %2</source>
        <translation>Línea %1, igual: %2</translation>
    </message>
    <message>
        <source>Line %1, different: %2</source>
        <translation>Línea %1, distinta: %2</translation>
    </message>
</context>
<context>
    <name>codewar::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccio&amp;nar todo</translation>
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
        <translation>Mostrar un &amp;margen para plegar bloques</translation>
    </message>
    <message>
        <source>Show &amp;indentation guides</source>
        <translation>Mostrar &amp;guías de sangría</translation>
    </message>
    <message>
        <source>Show &amp;white space</source>
        <translation>Mostrar &amp;espacios en blanco</translation>
    </message>
    <message>
        <source>&amp;Close brackets and quotes as they are opened</source>
        <translation>&amp;Cerrar paréntesis y comillas al abrirlos</translation>
    </message>
    <message>
        <source>&amp;Offer words while typing</source>
        <translation>&amp;Ofrecer palabras al escribir</translation>
    </message>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>E&amp;xpandir fragmentos con Tab</translation>
    </message>
    <message>
        <source>Take away white space at the &amp;ends of lines when saving</source>
        <translation>Quitar los espacios al &amp;final de las líneas al guardar</translation>
    </message>
    <message>
        <source>End the &amp;last line when saving</source>
        <translation>&amp;Terminar la última línea al guardar</translation>
    </message>
    <message>
        <source>&amp;Bring back the tabs of the last time at the start</source>
        <translation>&amp;Recuperar al inicio las pestañas de la última vez</translation>
    </message>
    <message>
        <source>Else CodeWar starts with a fresh tab. Nothing is lost: “Reopen closed tab” brings back what was open, with its unsaved text. After a crash everything is there again.</source>
        <translation>Si no, CodeWar empieza con una pestaña nueva. No se pierde nada: «Reabrir pestaña cerrada» recupera lo que estaba abierto, con su texto sin guardar. Tras un cierre inesperado, todo vuelve a estar ahí.</translation>
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
        <translation>Ver</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>codewar::EngineAddress</name>
    <message>
        <source>the connection</source>
        <translation>la conexión</translation>
    </message>
</context>
<context>
    <name>codewar::EngineKinds</name>
    <message>
        <source>Docker engine</source>
        <translation>Motor de Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of a Docker engine at an address of your choice, which needs the images of the languages. Whoever reaches an engine without certificates may do anything on its machine.</source>
        <translation>Los programas se ejecutan en contenedores de un motor de Docker en la dirección que elija, que necesita las imágenes de los lenguajes. Quien alcance un motor sin certificados puede hacer cualquier cosa en su equipo.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>folder of ca.pem, cert.pem and key.pem, for TLS</source>
        <translation>carpeta de ca.pem, cert.pem y key.pem, para TLS</translation>
    </message>
    <message>
        <source>Give the engine&apos;s address, like tcp://host:2376 or unix:///var/run/docker.sock.</source>
        <translation>Indique la dirección del motor, como tcp://host:2376 o unix:///var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Contexto de Docker</translation>
    </message>
    <message>
        <source>Programs run in containers of the Docker engine of a context; “docker context ls” shows yours.</source>
        <translation>Los programas se ejecutan en contenedores del motor de Docker de un contexto; «docker context ls» muestra los suyos.</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexto</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>Give the name of a Docker context.</source>
        <translation>Indique el nombre de un contexto de Docker.</translation>
    </message>
</context>
<context>
    <name>codewar::EngineTrial</name>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
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
        <translation>&amp;Ejemplos…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>codewar::ExampleGallery</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los lenguajes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Open in a new text</source>
        <translation>&amp;Abrir en un texto nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No example is like this.</source>
        <translation>Ningún ejemplo coincide.</translation>
    </message>
</context>
<context>
    <name>codewar::ExportPlan</name>
    <message>
        <source>The test cases were not all exported: %1 could not be written: %2. Choose another folder, or make room and export again.</source>
        <translation>No se exportaron todos los casos de prueba: no se pudo escribir %1: %2. Elija otra carpeta, o libere espacio y exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>codewar::FileActions</name>
    <message>
        <source>The file was not opened</source>
        <translation>El archivo no se abrió</translation>
    </message>
    <message>
        <source>The program was not saved</source>
        <translation>El programa no se guardó</translation>
    </message>
    <message>
        <source>The text was not opened</source>
        <translation>El texto no se abrió</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, the most a program may have.</source>
        <translation>Es mayor de 1 MiB, lo máximo para un programa.</translation>
    </message>
</context>
<context>
    <name>codewar::FindBar</name>
    <message numerus="yes">
        <source>%n places replaced</source>
        <translation>
            <numerusform>%n lugar reemplazado</numerusform>
            <numerusform>%n lugares reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression; in the replacement \1 or $1 is the first group</source>
        <translation>Expresión regular; en el reemplazo \1 o $1 es el primer grupo</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Solo en la selección</translation>
    </message>
    <message>
        <source>Go on from the other end of the text</source>
        <translation>Seguir desde el otro extremo del texto</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too complicated: %n places found so far.</source>
        <translation>
            <numerusform>La expresión es demasiado complicada: %n lugar encontrado hasta ahora.</numerusform>
            <numerusform>La expresión es demasiado complicada: %n lugares encontrados hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n places</source>
        <translation>
            <numerusform>Más de %n lugar</numerusform>
            <numerusform>Más de %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
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
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
</context>
<context>
    <name>codewar::Finder</name>
    <message>
        <source>Nothing was replaced: the expression is too complicated. Make it simpler.</source>
        <translation>No se reemplazó nada: la expresión es demasiado complicada. Simplifíquela.</translation>
    </message>
    <message>
        <source>Nothing was replaced: it would take too long. Select a part of the text.</source>
        <translation>No se reemplazó nada: tardaría demasiado. Seleccione una parte del texto.</translation>
    </message>
</context>
<context>
    <name>codewar::Folding</name>
    <message>
        <source>&amp;Fold or unfold block</source>
        <translation>Plegar &amp;o desplegar bloque</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>Pl&amp;egar todo</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>Fold &amp;margin</source>
        <translation>&amp;Margen de plegado</translation>
    </message>
</context>
<context>
    <name>codewar::FormatButtons</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>&amp;Read the file again as</source>
        <translation>&amp;Leer el archivo de nuevo como</translation>
    </message>
    <message>
        <source>Make all lines end with %1</source>
        <translation>Terminar todas las líneas con %1</translation>
    </message>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación del archivo</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificación: %1</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mezclados</translation>
    </message>
    <message>
        <source>Lines end in different ways, most with %1</source>
        <translation>Las líneas terminan de distintas formas, la mayoría con %1</translation>
    </message>
    <message>
        <source>How lines end</source>
        <translation>Cómo terminan las líneas</translation>
    </message>
    <message>
        <source>Line endings: mixed</source>
        <translation>Fines de línea: mezclados</translation>
    </message>
    <message>
        <source>Line endings: %1</source>
        <translation>Fines de línea: %1</translation>
    </message>
</context>
<context>
    <name>codewar::GoToLine</name>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Ir a la línea…</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Línea, o línea:columna</translation>
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
        <translation>Lunes 12
Martes 18
Miércoles 25
Jueves 21
Viernes 9
</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it. %1.</source>
        <comment>F5 runs the program…</comment>
        <translation>¡Le damos la bienvenida! Aquí tiene un programa para empezar, con su entrada. %1.</translation>
    </message>
    <message>
        <source>Welcome! Here is a program to begin with, and input for it.</source>
        <translation>¡Le damos la bienvenida! Aquí tiene un programa para empezar, con su entrada.</translation>
    </message>
</context>
<context>
    <name>codewar::History</name>
    <message>
        <source>The history is busy. Try again in a moment.</source>
        <translation>El historial está ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This run is not kept: the disk with the history does not keep up.</source>
        <translation>Esta ejecución no se guarda: el disco del historial no da abasto.</translation>
    </message>
    <message>
        <source>This run is no longer in the history.</source>
        <translation>Esta ejecución ya no está en el historial.</translation>
    </message>
    <message>
        <source>The history was written by a newer CodeWar. It stays as it is, and runs are not added to it; use the newer CodeWar.</source>
        <translation>El historial lo escribió un CodeWar más nuevo. Se queda como está y no se le añaden ejecuciones; use el CodeWar más nuevo.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryFilterBar</name>
    <message>
        <source>Search in code, input and output</source>
        <translation>Buscar en código, entrada y salida</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los lenguajes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Compile errors</source>
        <translation>Errores de compilación</translation>
    </message>
    <message>
        <source>Runtime errors</source>
        <translation>Errores de ejecución</translation>
    </message>
    <message>
        <source>Limits reached</source>
        <translation>Límites alcanzados</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar falló</translation>
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
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Keep every run in the history</source>
        <translation>&amp;Guardar cada ejecución en el historial</translation>
    </message>
    <message>
        <source>&amp;Largest size:</source>
        <translation>&amp;Tamaño máximo:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep runs &amp;for:</source>
        <translation>Guardar las ejecuciones &amp;durante:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>The oldest runs make room for new ones. While the history is off, runs that were kept before stay until you delete them.</source>
        <translation>Las ejecuciones más antiguas dejan sitio a las nuevas. Con el historial desactivado, las ya guardadas se quedan hasta que las elimine.</translation>
    </message>
</context>
<context>
    <name>codewar::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Open run in a new tab</source>
        <translation>&amp;Abrir la ejecución en una pestaña nueva</translation>
    </message>
    <message>
        <source>&amp;Compare runs</source>
        <translation>&amp;Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Export run as &amp;HTML…</source>
        <translation>Exportar la ejecución como &amp;HTML…</translation>
    </message>
    <message>
        <source>Export run as &amp;PDF…</source>
        <translation>Exportar la ejecución como &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Delete run</source>
        <translation>&amp;Eliminar la ejecución</translation>
    </message>
    <message>
        <source>C&amp;lear history…</source>
        <translation>&amp;Vaciar el historial…</translation>
    </message>
    <message>
        <source>No run matches. Search for less.</source>
        <translation>Ninguna ejecución coincide. Busque menos.</translation>
    </message>
    <message>
        <source>No runs yet. Every run is kept here, with its code, input and output.</source>
        <translation>Aún no hay ejecuciones. Cada una se guarda aquí con su código, entrada y salida.</translation>
    </message>
    <message>
        <source>The history is off. Turn it on in the preferences.</source>
        <translation>El historial está desactivado. Actívelo en las preferencias.</translation>
    </message>
    <message>
        <source>Compare the two runs that are selected</source>
        <translation>Comparar las dos ejecuciones seleccionadas</translation>
    </message>
    <message>
        <source>Select two runs to compare them: press Ctrl and click</source>
        <translation>Seleccione dos ejecuciones para compararlas: pulse Ctrl y haga clic</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Vaciar el historial</translation>
    </message>
    <message>
        <source>Forget every run that was kept? This cannot be undone.</source>
        <translation>¿Olvidar todas las ejecuciones guardadas? No se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
</context>
<context>
    <name>codewar::ImagesOffer</name>
    <message>
        <source>Get images of languages</source>
        <translation>Obtener las imágenes de los lenguajes</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construir</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Cargar un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Load images</source>
        <translation>Cargar imágenes</translation>
    </message>
    <message>
        <source>Building the image of %1 (%2 of %3)…</source>
        <translation>Construyendo la imagen de %1 (%2 de %3)…</translation>
    </message>
    <message>
        <source>Getting the images…</source>
        <translation>Obteniendo las imágenes…</translation>
    </message>
</context>
<context>
    <name>codewar::InputChip</name>
    <message>
        <source>Keeping the pasted text…</source>
        <translation>Guardando el texto pegado…</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shows the beginning of this input</source>
        <translation>Muestra el principio de esta entrada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The text that was there before is the input again</source>
        <translation>El texto que había antes vuelve a ser la entrada</translation>
    </message>
</context>
<context>
    <name>codewar::InputFeed</name>
    <message>
        <source>The input %1 could not be read to its end: %2. The program got what came before. Choose the file again and run once more.</source>
        <translation>La entrada %1 no se pudo leer hasta el final: %2. El programa recibió lo anterior. Elija el archivo de nuevo y ejecute otra vez.</translation>
    </message>
</context>
<context>
    <name>codewar::InputFile</name>
    <message>
        <source>The input %1 cannot be read: %2. Choose the file again.</source>
        <translation>La entrada %1 no se puede leer: %2. Elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The input could not be saved to %1: %2. Choose another folder, or make room and save again.</source>
        <translation>La entrada no se pudo guardar en %1: %2. Elija otra carpeta, o libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The input has %1; at most %2 can be given to a program. Nothing was changed.</source>
        <translation>La entrada tiene %1; un programa puede recibir como máximo %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file as input.</source>
        <translation>%1 no es un archivo. Elija un archivo como entrada.</translation>
    </message>
    <message>
        <source>The pasted text is too large for the panel and could not be kept in %1: %2. Make room and paste it again, or open it as a file. Nothing was changed.</source>
        <translation>El texto pegado es demasiado grande para el panel y no se pudo guardar en %1: %2. Libere espacio y péguelo de nuevo, o ábralo como archivo. No se cambió nada.</translation>
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
        <translation>Mantener abierta</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>Entrada del programa</translation>
    </message>
    <message>
        <source>What the program reads from its input. Empty: type while it runs.</source>
        <translation>Lo que el programa lee de su entrada. Vacío: escriba mientras se ejecuta.</translation>
    </message>
    <message>
        <source>After this text the program can still be typed to while it runs</source>
        <translation>Después de este texto aún se puede escribir al programa mientras se ejecuta</translation>
    </message>
    <message>
        <source>Close input</source>
        <translation>Cerrar entrada</translation>
    </message>
    <message>
        <source>Tells the program that no more input comes (Ctrl+D)</source>
        <translation>Dice al programa que no llega más entrada (Ctrl+D)</translation>
    </message>
    <message>
        <source>Type a line for the program; Enter sends it</source>
        <translation>Escriba una línea para el programa; Intro la envía</translation>
    </message>
    <message>
        <source>A line for the program</source>
        <translation>Una línea para el programa</translation>
    </message>
    <message>
        <source>The beginning of the input file</source>
        <translation>El principio del archivo de entrada</translation>
    </message>
    <message>
        <source>The program reads the file above.</source>
        <translation>El programa lee el archivo de arriba.</translation>
    </message>
    <message>
        <source>&amp;Open a file as input…</source>
        <translation>&amp;Abrir un archivo como entrada…</translation>
    </message>
    <message>
        <source>Save &amp;input to a file…</source>
        <translation>&amp;Guardar la entrada en un archivo…</translation>
    </message>
    <message>
        <source>Open a file as input</source>
        <translation>Abrir un archivo como entrada</translation>
    </message>
    <message>
        <source>Save input to a file</source>
        <translation>Guardar la entrada en un archivo</translation>
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
        <translation>&amp;Como el escritorio</translation>
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
        <translation>&amp;Idioma de la ventana:</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>codewar::LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>El lenguaje del programa</translation>
    </message>
</context>
<context>
    <name>codewar::LastRun</name>
    <message>
        <source>There is no whole output of a run to make a test case of. Run the program first.</source>
        <translation>No hay una salida completa de una ejecución para hacer un caso de prueba. Ejecute antes el programa.</translation>
    </message>
    <message>
        <source>The last run read too much for a test case.</source>
        <translation>La última ejecución leyó demasiado para un caso de prueba.</translation>
    </message>
    <message>
        <source>The last run printed something that is not UTF-8 text; test cases are.</source>
        <translation>La última ejecución imprimió algo que no es texto UTF-8; los casos de prueba lo son.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitNames</name>
    <message>
        <source>Time of a run</source>
        <translation>Tiempo de una ejecución</translation>
    </message>
    <message>
        <source>Memory of a run</source>
        <translation>Memoria de una ejecución</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Time to compile</source>
        <translation>Tiempo para compilar</translation>
    </message>
    <message>
        <source>Memory to compile</source>
        <translation>Memoria para compilar</translation>
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
        <translation>Límites de una ejecución: %1</translation>
    </message>
    <message>
        <source>The limits in force:</source>
        <translation>Los límites vigentes:</translation>
    </message>
    <message>
        <source>Programs run where less is given than you want.</source>
        <translation>Los programas se ejecutan donde se da menos de lo que desea.</translation>
    </message>
</context>
<context>
    <name>codewar::LimitsDialog</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on.</source>
        <translation>Lo que cada programa puede usar, desde su próxima ejecución.</translation>
    </message>
    <message>
        <source>“%1” gives no more than the largest values here. One processor, 64 processes and 64 MiB of files cannot be changed.</source>
        <translation>«%1» no da más que los valores máximos de aquí. Un procesador, 64 procesos y 64 MiB de archivos no se pueden cambiar.</translation>
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
        <translation>normalmente %1, como máximo %2</translation>
    </message>
</context>
<context>
    <name>codewar::LineCommands</name>
    <message>
        <source>Move lines up</source>
        <translation>Subir líneas</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Bajar líneas</translation>
    </message>
    <message>
        <source>&amp;Duplicate lines</source>
        <translation>Duplicar &amp;líneas</translation>
    </message>
    <message>
        <source>De&amp;lete lines</source>
        <translation>&amp;Eliminar líneas</translation>
    </message>
    <message>
        <source>&amp;Indent lines</source>
        <translation>Aumentar san&amp;gría</translation>
    </message>
    <message>
        <source>&amp;Outdent lines</source>
        <translation>Red&amp;ucir sangría</translation>
    </message>
</context>
<context>
    <name>codewar::LocalImages</name>
    <message>
        <source>Docker has the images now. The next program runs in them.</source>
        <translation>Docker ya tiene las imágenes. El próximo programa se ejecuta en ellas.</translation>
    </message>
    <message>
        <source>Files of “codewar-runner images save” (*)</source>
        <translation>Archivos de «codewar-runner images save» (*)</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so bubblewrap runs these programs. Building images takes some minutes.</source>
        <translation>Docker aún no tiene imagen para %1: los ejecuta bubblewrap. Construir tarda unos minutos.</translation>
    </message>
    <message>
        <source>Docker has no image yet for %1, so these programs cannot run. Building images takes some minutes.</source>
        <translation>Docker aún no tiene imagen para %1: no se pueden ejecutar. Construir tarda unos minutos.</translation>
    </message>
</context>
<context>
    <name>codewar::LocalPlaces</name>
    <message>
        <source>&amp;Automatic (Docker, else bubblewrap)</source>
        <translation>&amp;Automático (Docker o, si no, bubblewrap)</translation>
    </message>
    <message>
        <source>Each language runs in Docker where an engine answers and has its image, else in bubblewrap. Whatever comes later is used as soon as it is there.</source>
        <translation>Cada lenguaje se ejecuta en Docker donde responde un motor y tiene su imagen; si no, en bubblewrap. Lo que llegue después se usa en cuanto está.</translation>
    </message>
    <message>
        <source>&amp;Docker</source>
        <translation>&amp;Docker</translation>
    </message>
    <message>
        <source>Only in containers, with the compilers of the images. Needs a Docker engine that you may use and an image for each language.</source>
        <translation>Solo en contenedores, con los compiladores de las imágenes. Necesita un motor de Docker que pueda usar y una imagen de cada lenguaje.</translation>
    </message>
    <message>
        <source>&amp;bubblewrap</source>
        <translation>&amp;bubblewrap</translation>
    </message>
    <message>
        <source>Only in bubblewrap, with the compilers installed on this machine. Needs no engine and no images.</source>
        <translation>Solo en bubblewrap, con los compiladores instalados en este equipo. No necesita motor ni imágenes.</translation>
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
        <translation>%1 ejecuta el programa, en un contenedor de Docker</translation>
    </message>
    <message>
        <source>%1 runs the program, in a sandbox on this machine</source>
        <translation>%1 ejecuta el programa, en un sandbox de este equipo</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 ejecuta el programa</translation>
    </message>
</context>
<context>
    <name>codewar::LocalRunner</name>
    <message>
        <source>Trying the sandbox…</source>
        <translation>Probando el sandbox…</translation>
    </message>
</context>
<context>
    <name>codewar::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
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
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>codewar::MainToolBar</name>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
</context>
<context>
    <name>codewar::MainWindow</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
</context>
<context>
    <name>codewar::MultiCursor</name>
    <message numerus="yes">
        <source>Only the first %n places are selected: there are more.</source>
        <translation>
            <numerusform>Solo se seleccionó el primer lugar (%n): hay más.</numerusform>
            <numerusform>Solo se seleccionaron los primeros %n lugares: hay más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add cursor above</source>
        <translation>Añadir cursor arriba</translation>
    </message>
    <message>
        <source>Add cursor below</source>
        <translation>Añadir cursor abajo</translation>
    </message>
    <message>
        <source>Select next occurrence</source>
        <translation>Seleccionar la siguiente aparición</translation>
    </message>
    <message>
        <source>Select all occurrences</source>
        <translation>Seleccionar todas las apariciones</translation>
    </message>
</context>
<context>
    <name>codewar::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>codewar::OutputFindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not a valid pattern</source>
        <translation>No es un patrón válido</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
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
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1 are too much for the clipboard, which takes up to %2. Save the output to a file.</source>
        <translation>%1 son demasiado para el portapapeles, que admite hasta %2. Guarde la salida en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Find in the output…</source>
        <translation>&amp;Buscar en la salida…</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Ajustar líneas largas</translation>
    </message>
    <message>
        <source>&amp;Copy output</source>
        <translation>&amp;Copiar la salida</translation>
    </message>
    <message>
        <source>Select &amp;all output</source>
        <translation>Seleccionar &amp;toda la salida</translation>
    </message>
    <message>
        <source>&amp;Save output…</source>
        <translation>&amp;Guardar la salida…</translation>
    </message>
    <message>
        <source>C&amp;lear output</source>
        <translation>&amp;Limpiar la salida</translation>
    </message>
    <message>
        <source>… the output was cut here, at the limit. Raise the limit of output to see more, or save the whole of what was kept.
</source>
        <translation>… la salida se cortó aquí, en el límite. Suba el límite de salida para ver más, o guarde todo lo que se conservó.
</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>Guardar la salida</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Archivos de texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The output is still being saved as another file. Try again in a moment.</source>
        <translation>La salida aún se está guardando como otro archivo. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputSaver</name>
    <message>
        <source>The output could not be saved as %1: %2. Save it to another place or make room.</source>
        <translation>La salida no se pudo guardar como %1: %2. Guárdela en otro lugar o libere espacio.</translation>
    </message>
</context>
<context>
    <name>codewar::OutputView</name>
    <message>
        <source>Output of the program</source>
        <translation>Salida del programa</translation>
    </message>
</context>
<context>
    <name>codewar::PanelCycle</name>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte anterior de la &amp;ventana</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceButton</name>
    <message>
        <source>Where programs run: %1</source>
        <translation>Dónde se ejecutan los programas: %1</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceMenu</name>
    <message>
        <source>&amp;Where programs run</source>
        <translation>Dónde &amp;se ejecutan los programas</translation>
    </message>
</context>
<context>
    <name>codewar::PlaceState</name>
    <message>
        <source>%1: not ready</source>
        <translation>%1: no está listo</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) run there now.</source>
        <translation>
            <numerusform>%n programa se ejecuta allí ahora.</numerusform>
            <numerusform>%n programas se ejecutan allí ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) wait.</source>
        <translation>
            <numerusform>%n programa espera.</numerusform>
            <numerusform>%n programas esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
</context>
<context>
    <name>codewar::Preferences</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
</context>
<context>
    <name>codewar::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
</context>
<context>
    <name>codewar::PresenterMode</name>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>Modo de &amp;presentación</translation>
    </message>
</context>
<context>
    <name>codewar::QueueKinds</name>
    <message>
        <source>Queues of CodeWar workers</source>
        <translation>Colas de ejecutores de CodeWar</translation>
    </message>
    <message>
        <source>Programs wait in queues in Redis until a worker runs them. Whoever may use the queues can read the programs in them.</source>
        <translation>Los programas esperan en colas de Redis hasta que un ejecutor los ejecuta. Quien pueda usar las colas puede leer los programas que contienen.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>of Redis, if it asks for one</source>
        <translation>de Redis, si la pide</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>Prefi&amp;jo</translation>
    </message>
    <message>
        <source>Give the address of Redis, like redis://host:6379.</source>
        <translation>Indique la dirección de Redis, como redis://host:6379.</translation>
    </message>
</context>
<context>
    <name>codewar::QueueTrial</name>
    <message>
        <source>The queues at %1 can be used.</source>
        <translation>Las colas en %1 se pueden usar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n worker(s)</source>
        <translation>
            <numerusform>%1: %n ejecutor</numerusform>
            <numerusform>%1: %n ejecutores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>codewar::RunComparison</name>
    <message>
        <source>Empty in both runs.</source>
        <translation>Vacío en ambas ejecuciones.</translation>
    </message>
    <message>
        <source>The same in both runs.</source>
        <translation>Igual en ambas ejecuciones.</translation>
    </message>
    <message>
        <source>Compare runs of %1</source>
        <translation>Comparar ejecuciones de %1</translation>
    </message>
    <message>
        <source>Parts of the runs</source>
        <translation>Partes de las ejecuciones</translation>
    </message>
    <message>
        <source>Difference between the two runs</source>
        <translation>Diferencia entre las dos ejecuciones</translation>
    </message>
    <message>
        <source>Older run</source>
        <translation>Ejecución anterior</translation>
    </message>
    <message>
        <source>Newer run</source>
        <translation>Ejecución posterior</translation>
    </message>
</context>
<context>
    <name>codewar::RunController</name>
    <message>
        <source>The program that runs now goes on where it began.</source>
        <translation>El programa que se ejecuta ahora sigue donde empezó.</translation>
    </message>
</context>
<context>
    <name>codewar::RunExporter</name>
    <message>
        <source>The run was not exported: %1 could not be written (%2). Choose another folder.</source>
        <translation>La ejecución no se exportó: no se pudo escribir %1 (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
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
        <translation>Cola</translation>
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
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
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
        <translation>Salida</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
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
        <translation>La entrada aún se está guardando en un archivo. Ejecute de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The input has %1, but where programs run now (%2) one can be given at most %3. Choose a place on this machine, or a smaller input.</source>
        <translation>La entrada tiene %1, pero donde se ejecutan ahora los programas (%2) uno puede recibir como máximo %3. Elija un lugar en este equipo o una entrada menor.</translation>
    </message>
</context>
<context>
    <name>codewar::RunLog</name>
    <message>
        <source>The run was exported to %1.</source>
        <translation>La ejecución se exportó a %1.</translation>
    </message>
    <message>
        <source>&amp;History of runs</source>
        <translation>&amp;Historial de ejecuciones</translation>
    </message>
    <message>
        <source>Export last run as HT&amp;ML…</source>
        <translation>Exportar &amp;la última ejecución como HTML…</translation>
    </message>
    <message>
        <source>Export last run as &amp;PDF…</source>
        <translation>Exportar la última ejecución como &amp;PDF…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The input of this run was the file %1, which has changed since or is gone. The program is here without an input.</source>
        <translation>La entrada de esta ejecución fue el archivo %1, que ha cambiado desde entonces o ya no existe. El programa está aquí sin entrada.</translation>
    </message>
    <message>
        <source>The test cases of this run were too large for the history. The program is here without them.</source>
        <translation>Los casos de prueba de esta ejecución eran demasiado grandes para el historial. El programa está aquí sin ellos.</translation>
    </message>
</context>
<context>
    <name>codewar::RunNotice</name>
    <message>
        <source>Run &amp;again</source>
        <translation>Ejecutar de &amp;nuevo</translation>
    </message>
    <message numerus="yes">
        <source>The program runs again in %n second(s).</source>
        <translation>
            <numerusform>El programa se ejecuta de nuevo en %n segundo.</numerusform>
            <numerusform>El programa se ejecuta de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes no more programs for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>El servidor no acepta más programas por ahora. Lo hará de nuevo en %n segundo.</numerusform>
            <numerusform>El servidor no acepta más programas por ahora. Lo hará de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server takes programs again.</source>
        <translation>El servidor vuelve a aceptar programas.</translation>
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
        <translation>Salida</translation>
    </message>
    <message>
        <source>The code is not all here: it was cut.</source>
        <translation>El código no está completo aquí: se cortó.</translation>
    </message>
    <message>
        <source>The input is not all here: it was cut.</source>
        <translation>La entrada no está completa aquí: se cortó.</translation>
    </message>
    <message>
        <source>The output is not all here: it was cut.</source>
        <translation>La salida no está completa aquí: se cortó.</translation>
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
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>&amp;Límites…</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 ejecuta el programa</translation>
    </message>
    <message>
        <source>%1 runs the program at “%2”</source>
        <comment>keys, place</comment>
        <translation>%1 ejecuta el programa en «%2»</translation>
    </message>
</context>
<context>
    <name>codewar::RunPreview</name>
    <message>
        <source>Parts of the run</source>
        <translation>Partes de la ejecución</translation>
    </message>
    <message>
        <source>Text of the run</source>
        <translation>Texto de la ejecución</translation>
    </message>
</context>
<context>
    <name>codewar::RunTexts</name>
    <message>
        <source>Running</source>
        <translation>Ejecutando</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>CodeWar ended before this run did, so nothing is known of its end.</source>
        <translation>CodeWar terminó antes que esta ejecución, así que no se sabe nada de su final.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 de %n superado</numerusform>
            <numerusform>%1 de %n superados</numerusform>
        </translation>
    </message>
    <message>
        <source>The input was the file %1 with %2.</source>
        <translation>La entrada fue el archivo %1 con %2.</translation>
    </message>
</context>
<context>
    <name>codewar::RunTrend</name>
    <message>
        <source>%1
Wall %2, CPU %3, memory %4</source>
        <translation>%1
Real %2, CPU %3, memoria %4</translation>
    </message>
    <message>
        <source>about as before</source>
        <translation>más o menos como antes</translation>
    </message>
    <message>
        <source>%1 % less than the median</source>
        <translation>%1 % menos que la mediana</translation>
    </message>
    <message>
        <source>%1 % more than the median</source>
        <translation>%1 % más que la mediana</translation>
    </message>
    <message>
        <source>%1 % faster than the median</source>
        <translation>%1 % más rápido que la mediana</translation>
    </message>
    <message>
        <source>%1 % slower than the median</source>
        <translation>%1 % más lento que la mediana</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message numerus="yes">
        <source>Last %n run(s): now %1, best %2, median %3 — %4</source>
        <translation>
            <numerusform>Última ejecución (%n): ahora %1, mejor %2, mediana %3 — %4</numerusform>
            <numerusform>Últimas %n ejecuciones: ahora %1, mejor %2, mediana %3 — %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::RunningPage</name>
    <message>
        <source>Running</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>&amp;Where programs run:</source>
        <translation>&amp;Dónde se ejecutan los programas:</translation>
    </message>
    <message>
        <source>W&amp;rap long lines of the output</source>
        <translation>&amp;Ajustar las líneas largas de la salida</translation>
    </message>
    <message>
        <source>What every program may use, from its next run on. A place that gives less says so.</source>
        <translation>Lo que cada programa puede usar, desde su próxima ejecución. Un lugar que da menos lo indica.</translation>
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
        <translation>El compilador necesitó más de sus %1 MiB de memoria.</translation>
    </message>
    <message>
        <source>The compiler did not finish within %1 s.</source>
        <translation>El compilador no terminó en %1 s.</translation>
    </message>
    <message>
        <source>The compiler said more than %1 KiB and was stopped.</source>
        <translation>El compilador escribió más de %1 KiB y se detuvo.</translation>
    </message>
    <message>
        <source>The program does not compile; the compiler&apos;s messages say why.</source>
        <translation>El programa no compila; los mensajes del compilador dicen por qué.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <source>The program printed more than %1 KiB and was stopped; what came before is kept.</source>
        <translation>El programa imprimió más de %1 KiB y se detuvo; lo anterior se conserva.</translation>
    </message>
    <message>
        <source>The program needed more than its %1 MiB of memory and was stopped.</source>
        <translation>El programa necesitó más de sus %1 MiB de memoria y se detuvo.</translation>
    </message>
    <message>
        <source>The program did not finish within %1 s and was stopped.</source>
        <translation>El programa no terminó en %1 s y se detuvo.</translation>
    </message>
    <message>
        <source>The program was ended by signal %1.</source>
        <translation>La señal %1 terminó el programa.</translation>
    </message>
    <message>
        <source>The program ended with exit status %1.</source>
        <translation>El programa terminó con el estado de salida %1.</translation>
    </message>
    <message>
        <source>The sandbox did not say how the run ended.</source>
        <translation>El sandbox no dijo cómo terminó la ejecución.</translation>
    </message>
    <message>
        <source>CodeWar itself failed, not your program: %1 Run it again; if it stays, &quot;codewar-runner doctor&quot; tells what is wrong.</source>
        <translation>Falló CodeWar, no su programa: %1 Ejecútelo de nuevo; si sigue igual, «codewar-runner doctor» dice qué está mal.</translation>
    </message>
    <message>
        <source>The run was cancelled before it began.</source>
        <translation>La ejecución se canceló antes de empezar.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 debe ser un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>A job needs an id, work and at least one attempt.</source>
        <translation>Un trabajo necesita un id, algo que hacer y al menos un intento.</translation>
    </message>
    <message>
        <source>There is no failed job with the id %1.</source>
        <translation>No hay ningún trabajo fallido con el id %1.</translation>
    </message>
    <message>
        <source>The queue is shutting down and takes no more jobs.</source>
        <translation>La cola se está cerrando y no acepta más trabajos.</translation>
    </message>
    <message>
        <source>A job with the id %1 is in the queue already. Wait for its end, or use another id.</source>
        <translation>Ya hay en la cola un trabajo con el id %1. Espere a que termine o use otro id.</translation>
    </message>
    <message>
        <source>The queue is full: %1 jobs are waiting. Try again when some of them are done.</source>
        <translation>La cola está llena: %1 trabajos esperan. Inténtelo de nuevo cuando terminen algunos.</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be an object, {…}</source>
        <translation>debe ser un objeto, {…}</translation>
    </message>
    <message>
        <source>The key &quot;%1%2&quot; %3.</source>
        <translation>La clave «%1%2» %3.</translation>
    </message>
    <message>
        <source>is not known; is it misspelt?</source>
        <translation>no se conoce; ¿está mal escrita?</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must hold text</source>
        <translation>debe contener texto</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>must be a list of texts, [&quot;…&quot;]</source>
        <translation>debe ser una lista de textos, [&quot;…&quot;]</translation>
    </message>
    <message>
        <source>The language file %1 is wrong. %2</source>
        <translation>El archivo de lenguaje %1 es incorrecto. %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>It is not JSON: see %1.</source>
        <translation>No es JSON: véase %1.</translation>
    </message>
    <message>
        <source>It is not JSON: a number in it is too large.</source>
        <translation>No es JSON: contiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;: %2</source>
        <translation>es «%1»: %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which %2</source>
        <translation>es «%1», que %2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>must name a program to start</source>
        <translation>debe nombrar un programa que iniciar</translation>
    </message>
    <message>
        <source>use names as in #include &lt;…&gt;</source>
        <translation>use nombres como en #include &lt;…&gt;</translation>
    </message>
    <message>
        <source>use names as in -fuse-ld=…</source>
        <translation>use nombres como en -fuse-ld=…</translation>
    </message>
    <message>
        <source>use up to 32 small letters, digits, &apos;-&apos; and &apos;_&apos;</source>
        <translation>use hasta 32 letras minúsculas, dígitos, «-» y «_»</translation>
    </message>
    <message>
        <source>use 1 to 64 characters</source>
        <translation>use de 1 a 64 caracteres</translation>
    </message>
    <message>
        <source>use up to 32 letters, digits and &apos;+&apos;, &apos;#&apos;, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>use hasta 32 letras, dígitos y «+», «#», «.», «_», «-»</translation>
    </message>
    <message>
        <source>use up to 16 letters and digits, without the dot</source>
        <translation>use hasta 16 letras y dígitos, sin el punto</translation>
    </message>
    <message>
        <source>use the name of a Docker image</source>
        <translation>use el nombre de una imagen de Docker</translation>
    </message>
    <message>
        <source>use &quot;gcc&quot; or &quot;python&quot;, or leave it out</source>
        <translation>use «gcc» o «python», u omítalo</translation>
    </message>
    <message>
        <source>this is no name of an environment variable</source>
        <translation>esto no es el nombre de una variable de entorno</translation>
    </message>
    <message>
        <source>is there, but &quot;compile&quot;, which would make it, is not</source>
        <translation>está, pero falta «compile», que lo haría</translation>
    </message>
    <message>
        <source>must differ from &quot;mainFile&quot;</source>
        <translation>debe ser distinto de «mainFile»</translation>
    </message>
    <message>
        <source>It is larger than %1 bytes.</source>
        <translation>Es mayor de %1 bytes.</translation>
    </message>
    <message>
        <source>It must hold one JSON object, {…}.</source>
        <translation>Debe contener un objeto JSON, {…}.</translation>
    </message>
    <message>
        <source>The language file %1 is left out. %2</source>
        <translation>El archivo de lenguaje %1 se omite. %2</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, as in %2 beside it.</source>
        <translation>Su clave «id» es «%1», como en %2 junto a él.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>Its key &quot;id&quot; is &quot;%1&quot;, an alias of %2.</source>
        <translation>Su clave «id» es «%1», un alias de %2.</translation>
    </message>
    <message>
        <source>Its key &quot;aliases&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Su clave «aliases» tiene «%1», que ya es %2.</translation>
    </message>
    <message>
        <source>Its key &quot;endings&quot; has &quot;%1&quot;, which is %2 already.</source>
        <translation>Su clave «endings» tiene «%1», que ya es %2.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>has a folder in it</source>
        <translation>contiene una carpeta</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>begins with &apos;-&apos;, which a compiler would take for an option</source>
        <translation>empieza por «-», que un compilador tomaría por una opción</translation>
    </message>
    <message>
        <source>has a control character in it</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>is not valid text</source>
        <translation>no es texto válido</translation>
    </message>
    <message>
        <source>is longer than %1 bytes</source>
        <translation>tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>called from %1</source>
        <translation>llamado desde %1</translation>
    </message>
    <message>
        <source>The job id is longer than %1 characters. Use a shorter one.</source>
        <translation>El id del trabajo tiene más de %1 caracteres. Use uno más corto.</translation>
    </message>
    <message>
        <source>The job id has a &apos;/&apos; or a control character in it. Use letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>El id del trabajo contiene «/» o un carácter de control. Use letras, dígitos, «-» y «_».</translation>
    </message>
    <message>
        <source>There is no source file to run.</source>
        <translation>No hay ningún archivo de código que ejecutar.</translation>
    </message>
    <message>
        <source>There are %1 source files; at most %2 can be run together.</source>
        <translation>Hay %1 archivos de código; como máximo %2 se pueden ejecutar juntos.</translation>
    </message>
    <message>
        <source>The source text has %1 bytes; at most %2 can be run.</source>
        <translation>El código tiene %1 bytes; se pueden ejecutar como máximo %2.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be given.</source>
        <translation>La entrada tiene %1 bytes; se pueden dar como máximo %2.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; %2. Use a plain file name.</source>
        <translation>El nombre de archivo «%1» %2. Use un nombre simple.</translation>
    </message>
    <message>
        <source>The file name &quot;%1&quot; is taken already. Give the file another name.</source>
        <translation>El nombre de archivo «%1» ya está en uso. Dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>The limit for %1 is %2; it must lie between %3 and %4.</source>
        <translation>El límite de %1 es %2; debe estar entre %3 y %4.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>El lenguaje «%1» no se conoce aquí. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The sandbox did not come up in time.</source>
        <translation>El sandbox no arrancó a tiempo.</translation>
    </message>
    <message>
        <source>The agent in the sandbox speaks another protocol than this program; reinstall both from one build.</source>
        <translation>El agente del sandbox habla otro protocolo que este programa; reinstale ambos de una misma compilación.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>El sandbox terminó inesperadamente.</translation>
    </message>
    <message>
        <source>The sandbox does not take its task.</source>
        <translation>El sandbox no acepta su tarea.</translation>
    </message>
    <message>
        <source>The agent in the sandbox sent a frame that its protocol does not know.</source>
        <translation>El agente del sandbox envió una trama que su protocolo no conoce.</translation>
    </message>
    <message>
        <source>The sandbox failed: %1.</source>
        <translation>El sandbox falló: %1.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>The sandbox asked for another memory limit, which this kind of sandbox sets itself.</source>
        <translation>El sandbox pidió otro límite de memoria, que este tipo de sandbox fija por sí mismo.</translation>
    </message>
    <message>
        <source>bubblewrap is not installed; install it (on Debian: apt install bubblewrap).</source>
        <translation>bubblewrap no está instalado; instálelo (en Debian: apt install bubblewrap).</translation>
    </message>
    <message>
        <source>The agent %1 is missing; reinstall CodeWar.</source>
        <translation>Falta el agente %1; reinstale CodeWar.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s streams could not be made; too many files are open.</source>
        <translation>No se pudieron crear los flujos del sandbox; hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>This system forbids making user namespaces, which the sandbox is built of (%1). Ask an administrator to allow them: on Debian &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu an AppArmor profile for bwrap or &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, in a container a less strict seccomp profile; or use Docker.</source>
        <translation>Este sistema prohíbe crear espacios de nombres de usuario, de los que se compone el sandbox (%1). Pida a un administrador que los permita: en Debian «sysctl kernel.unprivileged_userns_clone=1», en Ubuntu un perfil de AppArmor para bwrap o «sysctl kernel.apparmor_restrict_unprivileged_userns=0», en un contenedor un perfil seccomp menos estricto; o use Docker.</translation>
    </message>
    <message>
        <source>The sandbox did not come up: %1</source>
        <translation>El sandbox no arrancó: %1</translation>
    </message>
    <message>
        <source>it ended without a word.</source>
        <translation>terminó sin decir nada.</translation>
    </message>
    <message>
        <source>Programs run in bubblewrap. %1</source>
        <translation>Los programas se ejecutan en bubblewrap. %1</translation>
    </message>
    <message>
        <source>Control groups cannot be made here without more rights, so limits are held by rlimits and the agent&apos;s watch; for exact limits run as root, or from a delegated systemd scope (systemd-run --user --scope -p Delegate=yes).</source>
        <translation>Aquí no se pueden crear grupos de control sin más permisos, así que los límites los mantienen rlimits y la vigilancia del agente; para límites exactos ejecute como root o desde un ámbito delegado de systemd (systemd-run --user --scope -p Delegate=yes).</translation>
    </message>
    <message>
        <source>Control groups are switched off; limits are held by rlimits and the agent&apos;s watch.</source>
        <translation>Los grupos de control están desactivados; los límites los mantienen rlimits y la vigilancia del agente.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 1.</source>
        <translation>Los límites los mantienen los grupos de control, versión 1.</translation>
    </message>
    <message>
        <source>Limits are held by control groups, version 2.</source>
        <translation>Los límites los mantienen los grupos de control, versión 2.</translation>
    </message>
    <message>
        <source>Making the control group %1</source>
        <translation>Creando el grupo de control %1</translation>
    </message>
    <message>
        <source>Setting up the control group %1</source>
        <translation>Preparando el grupo de control %1</translation>
    </message>
    <message>
        <source>Programs run in containers of %1 %2 (%3).</source>
        <translation>Los programas se ejecutan en contenedores de %1 %2 (%3).</translation>
    </message>
    <message>
        <source>The Docker engine runs %1 containers; switch it to Linux containers.</source>
        <translation>El motor de Docker ejecuta contenedores de %1; cámbielo a contenedores de Linux.</translation>
    </message>
    <message>
        <source>The Docker engine cannot limit memory, processes and CPU on this machine, so no program is run in it; enable those control groups (docker info names what is missing) or choose the sandbox bubblewrap.</source>
        <translation>El motor de Docker no puede limitar memoria, procesos y CPU en este equipo, así que ningún programa se ejecuta en él; active esos grupos de control (docker info dice qué falta) o elija el sandbox bubblewrap.</translation>
    </message>
    <message>
        <source>%1 has no container image; choose the sandbox bubblewrap for it, or name an image in its language file.</source>
        <translation>%1 no tiene imagen de contenedor; elija para él el sandbox bubblewrap, o indique una imagen en su archivo de lenguaje.</translation>
    </message>
    <message>
        <source>There is no image %1 for %2 yet; make it with: codewar-runner images build %3</source>
        <translation>Aún no hay imagen %1 para %2; créela con: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container for %1 did not come up (%2); if its image is older than this CodeWar, build it again: codewar-runner images build %3</source>
        <translation>El contenedor de %1 no arrancó (%2); si su imagen es más antigua que este CodeWar, créela de nuevo: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The program&apos;s container was lost while it ran. %1</source>
        <translation>El contenedor del programa se perdió mientras se ejecutaba. %1</translation>
    </message>
    <message>
        <source>%1 Its container was killed: from outside, for want of memory, or because the engine stopped.</source>
        <translation>%1 Su contenedor fue terminado: desde fuera, por falta de memoria o porque el motor se detuvo.</translation>
    </message>
    <message>
        <source>The image %1 has no working %2; build it again: codewar-runner images build %3</source>
        <translation>La imagen %1 no tiene un %2 que funcione; créela de nuevo: codewar-runner images build %3</translation>
    </message>
    <message>
        <source>The container could not be emptied after a look at it.</source>
        <translation>El contenedor no se pudo vaciar después de mirarlo.</translation>
    </message>
    <message>
        <source>a container was made, but has no id</source>
        <translation>se creó un contenedor, pero no tiene id</translation>
    </message>
    <message>
        <source>its list of containers is no JSON list</source>
        <translation>su lista de contenedores no es una lista JSON</translation>
    </message>
    <message>
        <source>Docker&apos;s settings file %1 cannot be read: %2. Repair it, or name the engine in DOCKER_HOST.</source>
        <translation>No se puede leer el archivo de ajustes de Docker %1: %2. Repárelo o indique el motor en DOCKER_HOST.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot;. See &quot;docker context ls&quot; for those that are, and choose one with &quot;docker context use&quot; or DOCKER_CONTEXT.</source>
        <translation>No hay ningún contexto de Docker «%1». Vea con «docker context ls» los que hay, y elija uno con «docker context use» o DOCKER_CONTEXT.</translation>
    </message>
    <message>
        <source>it names no Docker engine</source>
        <translation>no nombra ningún motor de Docker</translation>
    </message>
    <message>
        <source>the Docker context &quot;%1&quot;</source>
        <translation>el contexto de Docker «%1»</translation>
    </message>
    <message>
        <source>it is not there, but its counterpart is</source>
        <translation>no está, pero sí su pareja</translation>
    </message>
    <message>
        <source>The Docker engine&apos;s address &quot;%1&quot; (from %2) cannot be used: %3. Give one like unix:///var/run/docker.sock or tcp://host:2376.</source>
        <translation>La dirección del motor de Docker «%1» (de %2) no se puede usar: %3. Indique una como unix:///var/run/docker.sock o tcp://host:2376.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>the standard place</source>
        <translation>el lugar estándar</translation>
    </message>
    <message>
        <source>it must be a host and a port</source>
        <translation>debe ser un host y un puerto</translation>
    </message>
    <message>
        <source>the path of the socket must begin with &quot;/&quot;</source>
        <translation>la ruta del socket debe empezar por «/»</translation>
    </message>
    <message>
        <source>CodeWar does not reach engines over ssh. Forward its socket with &quot;ssh -L /tmp/docker.sock:/var/run/docker.sock HOST&quot; and name that</source>
        <translation>CodeWar no alcanza motores por ssh. Reenvíe su socket con «ssh -L /tmp/docker.sock:/var/run/docker.sock HOST» e indique ese</translation>
    </message>
    <message>
        <source>named pipes exist on Windows only</source>
        <translation>las tuberías con nombre solo existen en Windows</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to an engine that CodeWar knows</source>
        <translation>«%1» no es una vía a un motor que CodeWar conozca</translation>
    </message>
    <message>
        <source>an answer of more than 16 MiB</source>
        <translation>una respuesta de más de 16 MiB</translation>
    </message>
    <message>
        <source>Its disk is full: free some space on it, for example with &quot;docker system prune&quot;.</source>
        <translation>Su disco está lleno: libere espacio, por ejemplo con «docker system prune».</translation>
    </message>
    <message>
        <source>Make CodeWar&apos;s images with &quot;codewar-runner images build&quot;.</source>
        <translation>Cree las imágenes de CodeWar con «codewar-runner images build».</translation>
    </message>
    <message>
        <source>The image is for another kind of processor: build CodeWar&apos;s images on this machine with &quot;codewar-runner images build&quot;.</source>
        <translation>La imagen es para otro tipo de procesador: cree las imágenes de CodeWar en este equipo con «codewar-runner images build».</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1: permission denied. Join the group &quot;docker&quot; with &quot;sudo usermod -aG docker $USER&quot;, then log out and in again.</source>
        <translation>No puede usar el motor de Docker en %1: permiso denegado. Únase al grupo «docker» con «sudo usermod -aG docker $USER», cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>No Docker engine is running at %1. Start it with &quot;sudo systemctl start docker&quot;, or name another one in DOCKER_HOST.</source>
        <translation>No hay ningún motor de Docker en marcha en %1. Inícielo con «sudo systemctl start docker», o indique otro en DOCKER_HOST.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 cannot be reached: %2. Check that it runs and that DOCKER_HOST names the right one.</source>
        <translation>No se puede alcanzar el motor de Docker en %1: %2. Compruebe que está en marcha y que DOCKER_HOST nombra el correcto.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 (from %2) did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>El motor de Docker en %1 (de %2) no respondió a la conexión a tiempo. Compruebe que está en marcha y que ningún cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot; to look for a Docker engine on. Check the name in DOCKER_HOST or in the Docker context, and the network.</source>
        <translation>No hay ningún host «%1» en el que buscar un motor de Docker. Compruebe el nombre en DOCKER_HOST o en el contexto de Docker, y la red.</translation>
    </message>
    <message>
        <source>Looking up the Docker engine&apos;s host &quot;%1&quot; took too long. Check the network, or name the host by its address.</source>
        <translation>Buscar el host del motor de Docker «%1» tardó demasiado. Compruebe la red, o indique el host por su dirección.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to the Docker engine at %1 (from %2) failed: %3. Check that its address and the certificates in DOCKER_CERT_PATH or the Docker context belong together and are valid today.</source>
        <translation>La conexión protegida (TLS) al motor de Docker en %1 (de %2) falló: %3. Compruebe que su dirección y los certificados de DOCKER_CERT_PATH o del contexto de Docker se corresponden y son válidos hoy.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used for the protected connection (TLS) to the Docker engine: %2. Put a valid PEM file there.</source>
        <translation>El archivo %1 no se puede usar para la conexión protegida (TLS) al motor de Docker: %2. Ponga allí un archivo PEM válido.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine could be made: %1. Close some programs, or raise their limits (ulimit -n, ulimit -u).</source>
        <translation>No se pudo crear una conexión al motor de Docker: %1. Cierre algunos programas o suba sus límites (ulimit -n, ulimit -u).</translation>
    </message>
    <message>
        <source>The request to the Docker engine was cancelled.</source>
        <translation>La petición al motor de Docker se canceló.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 took a request but did not answer it in time. It may be overloaded; if this goes on, restart it.</source>
        <translation>El motor de Docker en %1 aceptó una petición pero no la respondió a tiempo. Puede estar sobrecargado; si continúa, reinícielo.</translation>
    </message>
    <message>
        <source>The connection to the Docker engine at %1 was lost in the middle of a request%2. The engine may have been stopped or restarted; try again when it runs.</source>
        <translation>La conexión con el motor de Docker en %1 se perdió en medio de una petición%2. Puede que el motor se detuviera o reiniciara; inténtelo de nuevo cuando esté en marcha.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) does not speak as a Docker engine does: %3. Check that the address is an engine&apos;s.</source>
        <translation>Lo que responde en %1 (de %2) no habla como un motor de Docker: %3. Compruebe que la dirección es la de un motor.</translation>
    </message>
    <message>
        <source>What answers at %1 (from %2) said more than a Docker engine would: %3. Check that the address is an engine&apos;s.</source>
        <translation>Lo que responde en %1 (de %2) dijo más de lo que diría un motor de Docker: %3. Compruebe que la dirección es la de un motor.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too old: it speaks API %2, and CodeWar needs 1.40 or later (Docker 19.03). Update the engine.</source>
        <translation>El motor de Docker en %1 es demasiado antiguo: habla la API %2 y CodeWar necesita la 1.40 o posterior (Docker 19.03). Actualice el motor.</translation>
    </message>
    <message>
        <source>The Docker engine at %1 is too new for this CodeWar: it speaks no API older than %2. Update CodeWar.</source>
        <translation>El motor de Docker en %1 es demasiado nuevo para este CodeWar: no habla ninguna API anterior a %2. Actualice CodeWar.</translation>
    </message>
    <message>
        <source>The Docker engine refused a request with status %1 and no reason.</source>
        <translation>El motor de Docker rechazó la petición con el estado %1 y sin motivo.</translation>
    </message>
    <message>
        <source>The Docker engine says: %1.</source>
        <translation>El motor de Docker dice: %1.</translation>
    </message>
    <message>
        <source>The image %1 is for %2, but the Docker engine runs on %3. Build CodeWar&apos;s images on this engine with &quot;codewar-runner images build&quot;.</source>
        <translation>La imagen %1 es para %2, pero el motor de Docker funciona en %3. Cree las imágenes de CodeWar en este motor con «codewar-runner images build».</translation>
    </message>
    <message>
        <source>an event is no JSON object</source>
        <translation>un evento no es un objeto JSON</translation>
    </message>
    <message>
        <source>an event of more than 1 MiB</source>
        <translation>un evento de más de 1 MiB</translation>
    </message>
    <message>
        <source>status %1 where none was asked for</source>
        <translation>estado %1 donde no se pidió ninguno</translation>
    </message>
    <message>
        <source>an image is there, but has no id</source>
        <translation>hay una imagen, pero no tiene id</translation>
    </message>
    <message>
        <source>its list of images is no JSON list</source>
        <translation>su lista de imágenes no es una lista JSON</translation>
    </message>
    <message>
        <source>What the Docker engine says about its progress cannot be read: %1. Check that the address is an engine&apos;s.</source>
        <translation>Lo que el motor de Docker dice de su progreso no se puede leer: %1. Compruebe que la dirección es la de un motor.</translation>
    </message>
    <message>
        <source>a line is longer than 1 MiB</source>
        <translation>una línea mide más de 1 MiB</translation>
    </message>
    <message>
        <source>a line is not a JSON object</source>
        <translation>una línea no es un objeto JSON</translation>
    </message>
    <message>
        <source>the engine&apos;s certificate is not to be trusted, %1</source>
        <translation>no se puede confiar en el certificado del motor, %1</translation>
    </message>
    <message>
        <source>the engine hung up; it may not use TLS, or may want another certificate of us</source>
        <translation>el motor colgó; puede que no use TLS o que quiera otro certificado nuestro</translation>
    </message>
    <message>
        <source>%1 %2 is not used: %3</source>
        <translation>%1 %2 no se usa: %3</translation>
    </message>
    <message>
        <source>%1 %2 runs in %3: %4</source>
        <translation>%1 %2 se ejecuta en %3: %4</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 no está instalado.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 no terminó a tiempo.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
    <message>
        <source>No pipe could be made.</source>
        <translation>No se pudo crear una tubería.</translation>
    </message>
    <message>
        <source>A sandbox process could not be started (%1: %2).</source>
        <translation>No se pudo iniciar un proceso del sandbox (%1: %2).</translation>
    </message>
    <message>
        <source>The system call profile cannot be used: %1.</source>
        <translation>El perfil de llamadas al sistema no se puede usar: %1.</translation>
    </message>
    <message>
        <source>it cannot be compiled</source>
        <translation>no se puede compilar</translation>
    </message>
    <message>
        <source>it is no JSON object with &quot;syscalls&quot;</source>
        <translation>no es un objeto JSON con «syscalls»</translation>
    </message>
    <message>
        <source>its default action is unknown</source>
        <translation>su acción por defecto es desconocida</translation>
    </message>
    <message>
        <source>libseccomp refuses it</source>
        <translation>libseccomp lo rechaza</translation>
    </message>
    <message>
        <source>a rule of it cannot be read</source>
        <translation>una de sus reglas no se puede leer</translation>
    </message>
    <message>
        <source>The agent in the sandbox answered out of order; the run was stopped.</source>
        <translation>El agente del sandbox respondió fuera de orden; la ejecución se detuvo.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>El sandbox no responde.</translation>
    </message>
    <message>
        <source>%1 programs need %2, which is not installed; install it (on Debian: apt install %3).</source>
        <translation>Los programas de %1 necesitan %2, que no está instalado; instálelo (en Debian: apt install %3).</translation>
    </message>
    <message>
        <source>Runs cannot be kept: %1 cannot be written. Check the permissions and the space of its folder.</source>
        <translation>No se pueden guardar ejecuciones: no se puede escribir %1. Compruebe los permisos y el espacio de su carpeta.</translation>
    </message>
    <message>
        <source>The history of runs was damaged and starts anew. The damaged file is kept as %1.</source>
        <translation>El historial de ejecuciones estaba dañado y empieza de nuevo. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The history is in use by another program. Try again.</source>
        <translation>Otro programa está usando el historial. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history&apos;s file cannot be written. Check the permissions of its folder.</source>
        <translation>No se puede escribir el archivo del historial. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The history&apos;s file is damaged.</source>
        <translation>El archivo del historial está dañado.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or lower the history&apos;s limits.</source>
        <translation>El disco está lleno. Libere espacio o baje los límites del historial.</translation>
    </message>
    <message>
        <source>The history failed: %1.</source>
        <translation>El historial falló: %1.</translation>
    </message>
    <message>
        <source>run time (ms)</source>
        <translation>tiempo de ejecución (ms)</translation>
    </message>
    <message>
        <source>compile time (ms)</source>
        <translation>tiempo de compilación (ms)</translation>
    </message>
    <message>
        <source>run memory (bytes)</source>
        <translation>memoria de ejecución (bytes)</translation>
    </message>
    <message>
        <source>compile memory (bytes)</source>
        <translation>memoria de compilación (bytes)</translation>
    </message>
    <message>
        <source>output (bytes)</source>
        <translation>salida (bytes)</translation>
    </message>
    <message>
        <source>compiler output (bytes)</source>
        <translation>salida del compilador (bytes)</translation>
    </message>
    <message>
        <source>files (bytes)</source>
        <translation>archivos (bytes)</translation>
    </message>
    <message>
        <source>number of files</source>
        <translation>número de archivos</translation>
    </message>
    <message>
        <source>number of processes</source>
        <translation>número de procesos</translation>
    </message>
    <message>
        <source>stack (bytes)</source>
        <translation>pila (bytes)</translation>
    </message>
    <message>
        <source>The address of Redis is wrong: %1. Write it as redis://HOST:PORT/DATABASE, with rediss:// for TLS, or as unix:///PATH.</source>
        <translation>La dirección de Redis es incorrecta: %1. Escríbala como redis://HOST:PUERTO/BASE, con rediss:// para TLS, o como unix:///RUTA.</translation>
    </message>
    <message>
        <source>its database is no number from 0 on</source>
        <translation>su base de datos no es un número a partir de 0</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot;, which is unknown here</source>
        <translation>pide «%1», que aquí se desconoce</translation>
    </message>
    <message>
        <source>it names no socket by its whole path</source>
        <translation>no nombra ningún socket con su ruta completa</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no nombra ningún host</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535</source>
        <translation>su puerto no es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>it is not a valid URL; in a password, characters such as &quot;@&quot;, &quot;/&quot; and &quot;#&quot; are written like &quot;%40&quot;</source>
        <translation>no es una URL válida; en una contraseña, caracteres como «@», «/» y «#» se escriben a la manera de «%40»</translation>
    </message>
    <message>
        <source>it begins with neither redis://, rediss:// nor unix://</source>
        <translation>no empieza por redis://, rediss:// ni unix://</translation>
    </message>
    <message>
        <source>REDIS_PORT is &quot;%1&quot;, which is no number from 1 to 65535. Set it to the port of Redis, usually 6379, or leave it out.</source>
        <translation>REDIS_PORT es «%1», que no es un número de 1 a 65535. Póngale el puerto de Redis, normalmente 6379, u omítalo.</translation>
    </message>
    <message>
        <source>Check the user and the password in its address.</source>
        <translation>Compruebe el usuario y la contraseña en su dirección.</translation>
    </message>
    <message>
        <source>It has no password: leave it out of its address.</source>
        <translation>No tiene contraseña: omítala en su dirección.</translation>
    </message>
    <message>
        <source>It wants a password: put it into its address, as in redis://:PASSWORD@HOST.</source>
        <translation>Pide una contraseña: póngala en su dirección, como en redis://:CONTRASEÑA@HOST.</translation>
    </message>
    <message>
        <source>Use a user with more rights, or have whoever runs Redis grant them.</source>
        <translation>Use un usuario con más permisos, o pídaselos a quien administra Redis.</translation>
    </message>
    <message>
        <source>Choose a database that it has, usually 0 to 15.</source>
        <translation>Elija una base de datos que tenga, normalmente de 0 a 15.</translation>
    </message>
    <message>
        <source>It is reading its data after a start: it will be there in a moment.</source>
        <translation>Está leyendo sus datos tras arrancar: estará listo en un momento.</translation>
    </message>
    <message>
        <source>It is busy with a script: try again when that has ended.</source>
        <translation>Está ocupado con un script: inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>It is a copy that cannot be written to now: use the address of the main one.</source>
        <translation>Es una copia en la que ahora no se puede escribir: use la dirección del principal.</translation>
    </message>
    <message>
        <source>It is part of a cluster, which CodeWar cannot use: name a Redis of its own.</source>
        <translation>Forma parte de un clúster, que CodeWar no puede usar: nombre un Redis independiente.</translation>
    </message>
    <message>
        <source>Its memory or disk is full: give it more, or remove old jobs.</source>
        <translation>Su memoria o su disco están llenos: dele más, o elimine trabajos antiguos.</translation>
    </message>
    <message>
        <source>It has too many clients: raise its &quot;maxclients&quot;, or stop some.</source>
        <translation>Tiene demasiados clientes: aumente su «maxclients», o detenga algunos.</translation>
    </message>
    <message>
        <source>Redis at %1 cannot be reached: %2. Check that it runs there, and its address.</source>
        <translation>No se puede alcanzar Redis en %1: %2. Compruebe que está en marcha allí, y su dirección.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer a connection in time. Check that it runs, and that no firewall is in the way.</source>
        <translation>Redis en %1 no respondió a tiempo a una conexión. Compruebe que está en marcha y que ningún cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>The protected connection (TLS) to Redis at %1 failed: %2. Check that it speaks TLS at this port; without it, the address begins with redis://.</source>
        <translation>La conexión protegida (TLS) con Redis en %1 falló: %2. Compruebe que habla TLS en este puerto; sin él, la dirección empieza por redis://.</translation>
    </message>
    <message>
        <source>Redis at %1 is not to be trusted: %2. Check that its certificate is for this host and valid today, and name the file of the authority that signed it.</source>
        <translation>No se puede confiar en Redis en %1: %2. Compruebe que su certificado es para este host y válido hoy, y nombre el archivo de la autoridad que lo firmó.</translation>
    </message>
    <message>
        <source>There is no certificate in &quot;%1&quot; to know Redis by. Name a readable file in the PEM format.</source>
        <translation>En «%1» no hay ningún certificado por el que reconocer a Redis. Nombre un archivo legible en formato PEM.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak as Redis does: %2. Check the host and the port.</source>
        <translation>Lo que responde en %1 no habla como Redis: %2. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 broke: %2. It is made again as soon as Redis is back.</source>
        <translation>La conexión con Redis en %1 se cortó: %2. Se restablecerá en cuanto Redis vuelva.</translation>
    </message>
    <message>
        <source>Redis at %1 did not answer in time. Check that it is not overloaded, and the network.</source>
        <translation>Redis en %1 no respondió a tiempo. Compruebe que no está sobrecargado, y la red.</translation>
    </message>
    <message>
        <source>It is not known whether Redis carried out %1. %2</source>
        <translation>No se sabe si Redis ejecutó %1. %2</translation>
    </message>
    <message>
        <source>Too much is waiting for Redis at %1. Try again when it answers.</source>
        <translation>Hay demasiado esperando a Redis en %1. Inténtelo de nuevo cuando responda.</translation>
    </message>
    <message>
        <source>The connection to Redis at %1 is closed.</source>
        <translation>La conexión con Redis en %1 está cerrada.</translation>
    </message>
    <message>
        <source>A command that waits for ever is not sent: nobody would notice that Redis is gone. Give it a time.</source>
        <translation>No se envía una orden que espera para siempre: nadie notaría que Redis ya no está. Dele un tiempo.</translation>
    </message>
    <message>
        <source>Redis said: %1.</source>
        <translation>Redis dice: %1.</translation>
    </message>
    <message>
        <source>The job did not end in time. It is still in the queue.</source>
        <translation>El trabajo no terminó a tiempo. Sigue en la cola.</translation>
    </message>
    <message>
        <source>A queue cannot be called &quot;%1&quot;: give it a name without a colon.</source>
        <translation>Una cola no puede llamarse «%1»: dele un nombre sin dos puntos.</translation>
    </message>
    <message>
        <source>The prefix of the queues&apos; keys is empty: BullMQ&apos;s own is &quot;bull&quot;.</source>
        <translation>El prefijo de las claves de las colas está vacío: el propio de BullMQ es «bull».</translation>
    </message>
    <message>
        <source>Redis gave an answer that a queue does not give. Is it a Redis?</source>
        <translation>Redis dio una respuesta que una cola no da. ¿Es de verdad un Redis?</translation>
    </message>
    <message>
        <source>The queue has no such job any more.</source>
        <translation>La cola ya no tiene ese trabajo.</translation>
    </message>
    <message>
        <source>The answer of %1 is longer than any of a CodeWar server. Check the address.</source>
        <translation>La respuesta de %1 es más larga que cualquiera de un servidor CodeWar. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server %1 does not know the program any more; it may have been started anew. Run the program again.</source>
        <translation>El servidor %1 ya no conoce el programa; puede que se haya reiniciado. Ejecute el programa de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost and could not be made again.</source>
        <translation>Se perdió la conexión con %1 y no se pudo restablecer.</translation>
    </message>
    <message>
        <source>What answers at %1 is no CodeWar server. Check the address.</source>
        <translation>Lo que responde en %1 no es un servidor CodeWar. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. The program goes on there, and what it says will follow once the connection is back.</source>
        <translation>Se ha perdido la conexión con %1. El programa sigue allí y su salida llegará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Some output was lost on the way. All of it follows at the end.</source>
        <translation>Parte de la salida se perdió por el camino. Toda ella llegará al final.</translation>
    </message>
    <message>
        <source>The run was stopped; the server %1 could not be told.</source>
        <translation>La ejecución se detuvo; no se pudo avisar al servidor %1.</translation>
    </message>
    <message>
        <source>The file %1 has no certificate in it that could be read. Give one with the certificate of the server&apos;s authority, in PEM format.</source>
        <translation>El archivo %1 no contiene ningún certificado legible. Indique uno con el certificado de la autoridad del servidor, en formato PEM.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent (%2). Where the server has an authority of its own, give the file with its certificate; else ask whoever runs it.</source>
        <translation>No se puede confiar en el certificado de %1, así que no se envió nada (%2). Si el servidor tiene una autoridad propia, indique el archivo con su certificado; si no, pregunte a quien lo gestiona.</translation>
    </message>
    <message>
        <source>No server answers at %1. Check the address, and that the server runs.</source>
        <translation>Ningún servidor responde en %1. Compruebe la dirección y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>No machine with the name of %1 can be found. Check the address and your network.</source>
        <translation>No se encuentra ninguna máquina con el nombre de %1. Compruebe la dirección y su red.</translation>
    </message>
    <message>
        <source>The server %1 does not answer. Try again later, or choose another place to run.</source>
        <translation>El servidor %1 no responde. Inténtelo más tarde o elija otro lugar para ejecutar.</translation>
    </message>
    <message>
        <source>No secure connection to %1 can be made: %2. Check whether its address begins with http:// or https://.</source>
        <translation>No se puede establecer una conexión segura con %1: %2. Compruebe si su dirección empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>The server %1 sends on to %2, and nothing was sent there. If you trust it, give its address instead.</source>
        <translation>El servidor %1 remite a %2, y allí no se envió nada. Si confía en él, indique su dirección en su lugar.</translation>
    </message>
    <message>
        <source>The run was stopped before the server %1 had it.</source>
        <translation>La ejecución se detuvo antes de llegar al servidor %1.</translation>
    </message>
    <message>
        <source>A CodeWar server runs programs of one file; this one has %1.</source>
        <translation>Un servidor CodeWar ejecuta programas de un solo archivo; este tiene %1.</translation>
    </message>
    <message>
        <source>The program is not text in UTF-8, which is all that a CodeWar server takes. Save it in UTF-8 first.</source>
        <translation>El programa no es texto en UTF-8, lo único que acepta un servidor CodeWar. Guárdelo primero en UTF-8.</translation>
    </message>
    <message>
        <source>The input has more than 1 MiB, the most that a CodeWar server takes. Choose a place on this machine, or a smaller input.</source>
        <translation>La entrada supera 1 MiB, lo máximo que acepta un servidor CodeWar. Elija un lugar en esta máquina o una entrada más pequeña.</translation>
    </message>
    <message>
        <source>This is no address of a CodeWar server; one is like http://127.0.0.1:3000.</source>
        <translation>Esta no es la dirección de un servidor CodeWar; una sería http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>The address has a name or a password in it. Leave it out; a server takes an API key instead.</source>
        <translation>La dirección contiene un nombre o una contraseña. Quítelos; un servidor usa en su lugar una clave de API.</translation>
    </message>
    <message>
        <source>The address has something behind its path. Leave out “?” and “#”.</source>
        <translation>La dirección tiene algo después de la ruta. Quite «?» y «#».</translation>
    </message>
    <message>
        <source>The API key has a space or another character that no key has. Give it as the server&apos;s administrator gave it to you.</source>
        <translation>La clave de API contiene un espacio u otro carácter que ninguna clave tiene. Indíquela tal como se la dio el administrador del servidor.</translation>
    </message>
    <message>
        <source>The server %1 is being asked what it is.</source>
        <translation>Se está preguntando al servidor %1 qué es.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1.</source>
        <translation>Los programas se ejecutan en el servidor CodeWar %1.</translation>
    </message>
    <message>
        <source>Programs run on the CodeWar server %1, which has no live output.</source>
        <translation>Los programas se ejecutan en el servidor CodeWar %1, que no tiene salida en vivo.</translation>
    </message>
    <message>
        <source>The CodeWar server %1 cannot run programs at the moment. %2</source>
        <translation>El servidor CodeWar %1 no puede ejecutar programas por ahora. %2</translation>
    </message>
    <message>
        <source>The server %1 does not let you in: it wants an API key that is valid (%2).</source>
        <translation>El servidor %1 no le deja entrar: exige una clave de API válida (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The server %1 takes no more programs from you for the moment. It will again in %n second(s).</source>
        <translation>
            <numerusform>El servidor %1 no le acepta más programas por ahora. Lo hará de nuevo en %n segundo.</numerusform>
            <numerusform>El servidor %1 no le acepta más programas por ahora. Lo hará de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server %1 takes no more programs from you for the moment. Try again in a minute.</source>
        <translation>El servidor %1 no le acepta más programas por ahora. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>It gives no reason.</source>
        <translation>No da ningún motivo.</translation>
    </message>
    <message>
        <source>The server %1 refuses with status %2: %3</source>
        <translation>El servidor %1 lo rechaza con el estado %2: %3</translation>
    </message>
    <message>
        <source>The server %1 takes the input as a whole: the program starts once its input has ended. Its output comes when it is over.</source>
        <translation>El servidor %1 recibe la entrada entera: el programa empieza cuando la entrada termina. Su salida llega al acabar.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over. What is typed meanwhile does not reach the program.</source>
        <translation>El servidor %1 no tiene salida en vivo: toda llega cuando acaba el programa. Lo que se escribe mientras tanto no llega al programa.</translation>
    </message>
    <message>
        <source>The server %1 has no live output: all of it comes when the program is over.</source>
        <translation>El servidor %1 no tiene salida en vivo: toda llega cuando acaba el programa.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8, which is all that the server %1 takes. Choose another place to run, or another input.</source>
        <translation>La entrada no es texto en UTF-8, lo único que acepta el servidor %1. Elija otro lugar para ejecutar u otra entrada.</translation>
    </message>
    <message>
        <source>The run was stopped. What the server %1 made of it is not known.</source>
        <translation>La ejecución se detuvo. No se sabe qué hizo con ella el servidor %1.</translation>
    </message>
    <message>
        <source>The workers that ran the program were lost, one after the other. Run it again, or ask who runs the server.</source>
        <translation>Los ejecutores que ejecutaban el programa se perdieron, uno tras otro. Ejecútelo de nuevo o consulte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The worker failed and did not say why. Run the program again.</source>
        <translation>El ejecutor falló y no dijo por qué. Ejecute el programa de nuevo.</translation>
    </message>
    <message>
        <source>The worker&apos;s answer is not the result of a run. Is the queue CodeWar&apos;s? Ask who runs the server.</source>
        <translation>La respuesta del ejecutor no es el resultado de una ejecución. ¿Es la cola de CodeWar? Consulte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The program was taken out of the queue.</source>
        <translation>El programa se retiró de la cola.</translation>
    </message>
    <message>
        <source>The job is gone from the queue, and nobody knows how it ended. Run the program again.</source>
        <translation>El trabajo ha desaparecido de la cola y nadie sabe cómo terminó. Ejecute el programa de nuevo.</translation>
    </message>
    <message>
        <source>Programs of several files cannot be sent to the queue. Run this one on this machine.</source>
        <translation>Los programas de varios archivos no se pueden enviar a la cola. Ejecute este en este equipo.</translation>
    </message>
    <message>
        <source>The program is not UTF-8 text, so it cannot be sent to the queue. Save it as UTF-8, or run it on this machine.</source>
        <translation>El programa no es texto UTF-8, así que no se puede enviar a la cola. Guárdelo como UTF-8 o ejecútelo en este equipo.</translation>
    </message>
    <message>
        <source>The input has %1 bytes; at most %2 can be sent to the queue. Run the program on this machine, or shorten its input.</source>
        <translation>La entrada tiene %1 bytes; se pueden enviar a la cola como máximo %2. Ejecute el programa en este equipo o acorte su entrada.</translation>
    </message>
    <message>
        <source>The worker shows no output before the program has ended, and cannot be stopped: it is not one of CodeWar&apos;s own.</source>
        <translation>El ejecutor no muestra ninguna salida antes de que el programa termine y no se puede detener: no es uno de los propios de CodeWar.</translation>
    </message>
    <message>
        <source>The worker was lost or has failed. The program waits to be run again.</source>
        <translation>El ejecutor se perdió o falló. El programa espera a que se ejecute de nuevo.</translation>
    </message>
    <message>
        <source>No worker has taken the program yet, though it is the next. It waits; the queue may be paused, or have no worker at the moment.</source>
        <translation>Ningún ejecutor ha tomado aún el programa, aunque es el siguiente. Está a la espera; puede que la cola esté en pausa o no tenga ningún ejecutor en este momento.</translation>
    </message>
    <message>
        <source>The connection to the queue is lost: %1 The program goes on, and its result comes when the connection is back. Stop ends the waiting.</source>
        <translation>Se ha perdido la conexión con la cola: %1 El programa continúa y su resultado llegará cuando vuelva la conexión. «Detener» pone fin a la espera.</translation>
    </message>
    <message>
        <source>You stopped waiting while the queue was out of reach. The program may still run there; nobody waits for it.</source>
        <translation>Dejó de esperar mientras no se podía acceder a la cola. Puede que el programa aún se ejecute allí; nadie lo espera.</translation>
    </message>
    <message>
        <source>You stopped waiting. The worker cannot be stopped, so the program runs on there to its end; nobody waits for it.</source>
        <translation>Dejó de esperar. El ejecutor no se puede detener, así que el programa sigue allí hasta su final; nadie lo espera.</translation>
    </message>
    <message>
        <source>Programs run on the workers of the queues at %1.</source>
        <translation>Los programas se ejecutan en los ejecutores de las colas en %1.</translation>
    </message>
    <message>
        <source>Connecting to the queues at %1.</source>
        <translation>Conectando con las colas en %1.</translation>
    </message>
    <message>
        <source>The answer is not the result of a run. Check that the address is that of a CodeWar server, and try again.</source>
        <translation>La respuesta no es el resultado de una ejecución. Compruebe que la dirección es la de un servidor CodeWar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password of Redis cannot be read from &quot;%1&quot;: %2. Name a file whose first line it is, which you can read.</source>
        <translation>No se puede leer la contraseña de Redis de «%1»: %2. Nombre un archivo que pueda leer y cuya primera línea sea la contraseña.</translation>
    </message>
    <message>
        <source>What you typed cannot reach the program: %1</source>
        <translation>Lo que ha escrito no puede llegar al programa: %1</translation>
    </message>
    <message>
        <source>There is no embedded sandbox on this system; start Docker or connect to a server.</source>
        <translation>En este sistema no hay entorno aislado integrado; inicie Docker o conéctese a un servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent. Where the clock of this machine is right, ask whoever runs the server for a new one.</source>
        <translation>El certificado de %1 ha caducado, así que no se envió nada. Si el reloj de este equipo está bien, pida uno nuevo a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent. Look whether the clock of this machine is right.</source>
        <translation>El certificado de %1 aún no es válido, así que no se envió nada. Compruebe que el reloj de este equipo esté bien.</translation>
    </message>
    <message>
        <source>The certificate of %1 is one for %2, so nothing was sent. Use the name that it is for, or ask whoever runs the server.</source>
        <translation>El certificado de %1 es para %2, así que no se envió nada. Use el nombre para el que vale o pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a valid name and password. Put them into the proxy settings of your system, as in http_proxy=http://NAME:PASSWORD@%1.</source>
        <translation>El proxy %1 en el camino a %2 pide un nombre y una contraseña válidos. Póngalos en los ajustes de proxy de su sistema, como en http_proxy=http://NOMBRE:CONTRASEÑA@%1.</translation>
    </message>
    <message>
        <source>The proxy %1, through which your system reaches %2, does not answer. Check the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>El proxy %1, por el que su sistema llega a %2, no responde. Compruebe los ajustes de proxy de su sistema; no_proxy indica a qué se llega sin él.</translation>
    </message>
    <message>
        <source>The proxy %1 makes no connection to %2: %3. Check the address, and the proxy settings of your system; no_proxy names what is reached without one.</source>
        <translation>El proxy %1 no establece la conexión con %2: %3. Compruebe la dirección y los ajustes de proxy de su sistema; no_proxy indica a qué se llega sin él.</translation>
    </message>
    <message>
        <source>The program was sent to %1, which has not answered for too long. It may still run there. Try again later, or choose another place to run.</source>
        <translation>El programa se envió a %1, que lleva demasiado tiempo sin responder. Quizá siga ejecutándose allí. Inténtelo más tarde o elija otro lugar para ejecutar.</translation>
    </message>
    <message>
        <source>The program was sent to %1, but the connection was lost before its answer came. It may have run there; what it said is lost. Run it again if it may run twice.</source>
        <translation>El programa se envió a %1, pero la conexión se perdió antes de que llegara la respuesta. Quizá se ejecutó allí; su salida se ha perdido. Ejecútelo de nuevo si puede ejecutarse dos veces.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered: %2. Try again; where it stays so, check whether the address begins with http:// or https://.</source>
        <translation>Se perdió la conexión con %1 antes de que respondiera: %2. Inténtelo de nuevo; si sigue igual, compruebe si la dirección empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>The server %1 sends from one address to the next without end. Check the address, or ask whoever runs the server.</source>
        <translation>El servidor %1 remite sin fin de una dirección a otra. Compruebe la dirección o pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 had no answer from it (status %2). The program may have run there; what it said is lost. Try again later, or ask whoever runs the server.</source>
        <translation>Un proxy o una pasarela en el camino a %1 no recibió respuesta de él (estado %2). Quizá el programa se ejecutó allí; su salida se ha perdido. Inténtelo más tarde o pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>A proxy or gateway on the way to %1 has no answer from it (status %2). Try again later, or ask whoever runs the server.</source>
        <translation>Un proxy o una pasarela en el camino a %1 no recibe respuesta de él (estado %2). Inténtelo más tarde o pregunte a quien gestiona el servidor.</translation>
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
        <translation>Los programas se ejecutan en un servidor CodeWar, como lo es «codewar-runner serve». También sirve un servidor original; muestra la salida solo al final. Sin https cualquiera por el camino puede leer el programa y la clave.</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clave de API (&amp;K)</translation>
    </message>
    <message>
        <source>where the server wants one</source>
        <translation>si el servidor pide una</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>Autoridad (&amp;U)</translation>
    </message>
    <message>
        <source>PEM file, for a server with a certificate of its own</source>
        <translation>archivo PEM, para un servidor con certificado propio</translation>
    </message>
</context>
<context>
    <name>codewar::SessionKeeper</name>
    <message>
        <source>CodeWar ended unexpectedly. Your unsaved text is here again.</source>
        <translation>CodeWar terminó inesperadamente. Su texto sin guardar está aquí de nuevo.</translation>
    </message>
    <message>
        <source>The run of %1 that began at %2 was interrupted when CodeWar ended. Run it again.</source>
        <translation>La ejecución de %1 que empezó a las %2 se interrumpió cuando CodeWar terminó. Ejecútelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>codewar::SessionStore</name>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 is not writable. Save your program to a file.</source>
        <translation>Lo que escribe no se puede poner a salvo: no se puede escribir en %1. Guarde su programa en un archivo.</translation>
    </message>
    <message>
        <source>it is not a session of this version</source>
        <translation>no es una sesión de esta versión</translation>
    </message>
    <message>
        <source>What you type cannot be kept safe: %1 could not be written (%2). Make room on the disk, or save your program to a file. CodeWar goes on trying.</source>
        <translation>Lo que escribe no se puede poner a salvo: no se pudo escribir %1 (%2). Libere espacio en el disco, o guarde su programa en un archivo. CodeWar lo sigue intentando.</translation>
    </message>
    <message>
        <source>The last session could not be read (%1). Its file is kept as %2.</source>
        <translation>La última sesión no se pudo leer (%1). Su archivo se conserva como %2.</translation>
    </message>
    <message>
        <source>A text of the last session could not be read (%1). Its file is kept as %2.</source>
        <translation>Un texto de la última sesión no se pudo leer (%1). Su archivo se conserva como %2.</translation>
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
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>codewar::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Name of a command, or keys</source>
        <translation>Nombre de un comando, o teclas</translation>
    </message>
    <message>
        <source>Search for a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
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
        <source>Reset a&amp;ll</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>These keys belong to “%1”. To assign them takes them away from it.</source>
        <translation>Estas teclas pertenecen a «%1». Al asignarlas, las pierde.</translation>
    </message>
</context>
<context>
    <name>codewar::Snippet</name>
    <message>
        <source>it has no &quot;code&quot;</source>
        <translation>no tiene «code»</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: %2. Ask whoever made it for another one.</source>
        <translation>%1 no es un fragmento de CodeWar: %2. Pida otro a quien lo hizo.</translation>
    </message>
    <message>
        <source>it has no &quot;codewar&quot; version</source>
        <translation>no tiene versión «codewar»</translation>
    </message>
    <message>
        <source>it has version %1, and this CodeWar knows up to %2</source>
        <translation>tiene la versión %1, y este CodeWar conoce hasta la %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>«%1» no es un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>«%1» es demasiado grande</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid text</source>
        <translation>«%1» no es texto válido</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not the id of a language</source>
        <translation>«language» no es el id de un lenguaje</translation>
    </message>
    <message>
        <source>%1 is not a CodeWar snippet: it is not JSON (%2 at byte %3). Ask whoever made it for another one.</source>
        <translation>%1 no es un fragmento de CodeWar: no es JSON (%2 en el byte %3). Pida otro a quien lo hizo.</translation>
    </message>
    <message>
        <source>%1 is not there or not a file. Check the name and open it again.</source>
        <translation>%1 no está o no es un archivo. Compruebe el nombre y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 no se puede leer: %2. Compruebe sus permisos y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; no CodeWar snippet is.</source>
        <translation>%1 es mayor de 64 MiB; ningún fragmento de CodeWar lo es.</translation>
    </message>
    <message>
        <source>The snippet could not be saved to %1: %2. What the file held before is unchanged. Choose another folder, or make room and save again.</source>
        <translation>El fragmento no se pudo guardar en %1: %2. Lo que contenía el archivo no ha cambiado. Elija otra carpeta, o libere espacio y guarde de nuevo.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetCommands</name>
    <message>
        <source>&amp;Snippets and templates…</source>
        <translation>&amp;Fragmentos y plantillas…</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetSharing</name>
    <message>
        <source>S&amp;hare as a snippet…</source>
        <translation>Compartir como &amp;fragmento…</translation>
    </message>
    <message>
        <source>Open a sn&amp;ippet…</source>
        <translation>Abrir &amp;un fragmento…</translation>
    </message>
    <message>
        <source>Share as a snippet</source>
        <translation>Compartir como fragmento</translation>
    </message>
    <message>
        <source>CodeWar snippets (*.codewar)</source>
        <translation>Fragmentos de CodeWar (*.codewar)</translation>
    </message>
    <message>
        <source>The input of this program is a file, which is not part of a snippet.</source>
        <translation>La entrada de este programa es un archivo, que no forma parte de un fragmento.</translation>
    </message>
    <message>
        <source>Open a snippet</source>
        <translation>Abrir un fragmento</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The snippet is written in “%1”, which is not known here. Choose a language to run it.</source>
        <translation>El fragmento está escrito en «%1», que aquí no se conoce. Elija un lenguaje para ejecutarlo.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetStore</name>
    <message>
        <source>The snippets could not be saved in %1: %2. They are kept until CodeWar ends.</source>
        <translation>Los fragmentos no se pudieron guardar en %1: %2. Se conservan hasta que CodeWar termine.</translation>
    </message>
    <message>
        <source>The snippets in %1 could not be removed: %2.</source>
        <translation>Los fragmentos de %1 no se pudieron eliminar: %2.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Es mayor de 1 MiB.</translation>
    </message>
    <message>
        <source>Your snippets in %1 are not used: %2 Mend the file, or reset them in Tools, Snippets and templates.</source>
        <translation>Sus fragmentos de %1 no se usan: %2 Arregle el archivo, o restablézcalos en Herramientas, Fragmentos y plantillas.</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetTyping</name>
    <message>
        <source>E&amp;xpand snippets with Tab</source>
        <translation>E&amp;xpandir fragmentos con Tab</translation>
    </message>
</context>
<context>
    <name>codewar::SnippetsDialog</name>
    <message>
        <source>Snippets and templates</source>
        <translation>Fragmentos y plantillas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Name: what is typed before Tab</source>
        <translation>Nombre: lo que se escribe antes de Tab</translation>
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
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>${1:text} is the first field that Tab goes to, $1 the same text again, $0 where the cursor ends up. Write \$ for a dollar sign.</source>
        <translation>${1:text} es el primer campo al que va Tab, $1 el mismo texto otra vez, $0 donde queda el cursor. Escriba \$ para un signo de dólar.</translation>
    </message>
    <message>
        <source>Re&amp;set this language</source>
        <translation>Re&amp;stablecer este lenguaje</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>“%1” is no name for a snippet: use letters, digits and _.</source>
        <translation>«%1» no es un nombre para un fragmento: use letras, dígitos y _.</translation>
    </message>
    <message>
        <source>There are two snippets “%1”: give one another name.</source>
        <translation>Hay dos fragmentos «%1»: dé otro nombre a uno.</translation>
    </message>
    <message>
        <source>The snippet “%1” has no text.</source>
        <translation>El fragmento «%1» no tiene texto.</translation>
    </message>
</context>
<context>
    <name>codewar::StartRequest</name>
    <message>
        <source>The language of the files, or of a new text.</source>
        <translation>El lenguaje de los archivos, o de un texto nuevo.</translation>
    </message>
    <message>
        <source>Opens another window even where there is one.</source>
        <translation>Abre otra ventana aunque ya haya una.</translation>
    </message>
    <message>
        <source>Programs to open, each in a tab of its own.</source>
        <translation>Programas que abrir, cada uno en su pestaña.</translation>
    </message>
</context>
<context>
    <name>codewar::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
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
        <translation>Ejecutando</translation>
    </message>
    <message numerus="yes">
        <source>Waiting behind %n job(s)</source>
        <translation>
            <numerusform>En espera tras %n trabajo</numerusform>
            <numerusform>En espera tras %n trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>%1 runs the program</source>
        <translation>%1 ejecuta el programa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a command</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>codewar::SystemKeyring</name>
    <message>
        <source>The system keyring does not know this secret.</source>
        <translation>El llavero del sistema no conoce este secreto.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked. Unlock it and try again.</source>
        <translation>El llavero del sistema no se desbloqueó. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This system has no keyring that works (%1).</source>
        <translation>Este sistema no tiene un llavero que funcione (%1).</translation>
    </message>
</context>
<context>
    <name>codewar::TabActions</name>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>Close other &amp;tabs</source>
        <translation>Cerrar las &amp;otras pestañas</translation>
    </message>
    <message>
        <source>Reopen c&amp;losed tab</source>
        <translation>Rea&amp;brir pestaña cerrada</translation>
    </message>
    <message>
        <source>&amp;Duplicate tab</source>
        <translation>&amp;Duplicar pestaña</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña s&amp;iguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Pestaña anterior</translation>
    </message>
    <message>
        <source>Move tab &amp;forward</source>
        <translation>Mover pestaña &amp;hacia adelante</translation>
    </message>
    <message>
        <source>Move tab &amp;back</source>
        <translation>Mover pestaña hacia a&amp;trás</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
</context>
<context>
    <name>codewar::TabBar</name>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Aún no guardado en un archivo</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, sin guardar</translation>
    </message>
</context>
<context>
    <name>codewar::TestCase</name>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a text.</source>
        <translation>«%1» del caso de prueba %2 no es un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not valid Unicode.</source>
        <translation>«%1» del caso de prueba %2 no es Unicode válido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is larger than 4 MiB.</source>
        <translation>«%1» del caso de prueba %2 es mayor de 4 MiB.</translation>
    </message>
    <message>
        <source>&quot;checker&quot; of test case %1 is none that is known.</source>
        <translation>«checker» del caso de prueba %1 no es ninguno conocido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of test case %2 is not a tolerance.</source>
        <translation>«%1» del caso de prueba %2 no es una tolerancia.</translation>
    </message>
    <message>
        <source>The test cases are not a list.</source>
        <translation>Los casos de prueba no son una lista.</translation>
    </message>
    <message>
        <source>Test case %1 is not an object.</source>
        <translation>El caso de prueba %1 no es un objeto.</translation>
    </message>
    <message>
        <source>A program can have 1000 test cases. Delete some first.</source>
        <translation>Un programa puede tener 1000 casos de prueba. Elimine antes algunos.</translation>
    </message>
    <message>
        <source>A test case&apos;s input and expected output can have 4 MiB each.</source>
        <translation>La entrada y la salida esperada de un caso de prueba pueden tener 4 MiB cada una.</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>There are more than 1000 test cases.</source>
        <translation>Hay más de 1000 casos de prueba.</translation>
    </message>
    <message>
        <source>The test cases of a program can have 16 MiB together. Delete some first.</source>
        <translation>Los casos de prueba de un programa pueden tener 16 MiB en total. Elimine antes algunos.</translation>
    </message>
</context>
<context>
    <name>codewar::Tests</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>What “%1” printed cannot be expected: only UTF-8 text of at most 4 MiB can.</source>
        <translation>Lo que «%1» imprimió no se puede esperar: solo texto UTF-8 de 4 MiB como máximo.</translation>
    </message>
</context>
<context>
    <name>codewar::TestsPanel</name>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>&amp;Test cases</source>
        <translation>&amp;Casos de prueba</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Casos de prueba</translation>
    </message>
    <message>
        <source>More about test cases</source>
        <translation>Más sobre los casos de prueba</translation>
    </message>
    <message>
        <source>A test case is an input and the output that is expected for it.
Run them all at once and see where the program prints something else.</source>
        <translation>Un caso de prueba es una entrada y la salida que se espera de ella.
Ejecútelos todos a la vez y vea dónde imprime el programa otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n passed</source>
        <translation>
            <numerusform>%1 de %n superado</numerusform>
            <numerusform>%1 de %n superados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codewar::TextFile</name>
    <message>
        <source>%1 does not exist. Check the name and open it again.</source>
        <translation>%1 no existe. Compruebe el nombre y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a file. Open a program text instead.</source>
        <translation>%1 no es un archivo. Abra el texto de un programa.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions and open it again.</source>
        <translation>%1 no se puede leer: %2. Compruebe sus permisos y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB, the most a program may have. Open a smaller file.</source>
        <translation>%1 es mayor de 1 MiB, lo máximo para un programa. Abra un archivo menor.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2. Open a program text instead.</source>
        <translation>%1 no se abrió: %2. Abra el texto de un programa.</translation>
    </message>
    <message>
        <source>%1 is read-only and was not changed. Choose another name with “Save as”, or make the file writable and save again.</source>
        <translation>%1 es de solo lectura y no se cambió. Elija otro nombre con «Guardar como», o permita escribir en el archivo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program and was not overwritten.</source>
        <translation>Otro programa cambió %1, y no se sobrescribió.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. What the file held before is unchanged. Choose another folder with “Save as”, or make room and save again.</source>
        <translation>%1 no se pudo guardar: %2. Lo que contenía el archivo no ha cambiado. Elija otra carpeta con «Guardar como», o libere espacio y guarde de nuevo.</translation>
    </message>
</context>
<context>
    <name>codewar::TextFormat</name>
    <message>
        <source>Windows-1252 has no “%1” (line %2). Choose UTF-8, which holds every character, in the status line, then save again.</source>
        <translation>Windows-1252 no tiene «%1» (línea %2). Elija en la línea de estado UTF-8, que contiene todos los caracteres, y guarde de nuevo.</translation>
    </message>
    <message>
        <source>it is not %1 text</source>
        <translation>no es texto %1</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>no es texto</translation>
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
        <translation>Tema como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>Alto contraste, &amp;blanco sobre negro</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>Alto contraste, &amp;negro sobre blanco</translation>
    </message>
</context>
<context>
    <name>codewar::TimingBar</name>
    <message>
        <source>%1: %2, %3 % of the time</source>
        <translation>%1: %2, %3 % del tiempo</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>Esperando en la cola</translation>
    </message>
    <message>
        <source>Preparing a sandbox</source>
        <translation>Preparando un sandbox</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Ejecutando</translation>
    </message>
    <message>
        <source>Compiling: not needed, the program was compiled before</source>
        <translation>Compilar: no hizo falta, el programa ya estaba compilado</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>A dónde fue el tiempo</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
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
        <translation>límites por %1</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
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
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en caché</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Medido con: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>CPU time and its share of the wall time</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>CPU time against wall time</source>
        <translation>Tiempo de CPU frente al tiempo real</translation>
    </message>
    <message>
        <source>Peak memory against its limit</source>
        <translation>Memoria máxima frente a su límite</translation>
    </message>
    <message>
        <source>&amp;Chart of the last runs</source>
        <translation>&amp;Gráfico de las últimas ejecuciones</translation>
    </message>
    <message>
        <source>Chart their &amp;memory</source>
        <translation>Mostrar su &amp;memoria</translation>
    </message>
    <message>
        <source>The program kept its processor busy for %1 of the %2 it ran.</source>
        <translation>El programa ocupó su procesador durante %1 de los %2 que se ejecutó.</translation>
    </message>
    <message>
        <source>The same program was compiled before, so it was not compiled again.</source>
        <translation>El mismo programa ya se compiló antes, así que no se compiló de nuevo.</translation>
    </message>
</context>
<context>
    <name>codewar::TrendChart</name>
    <message>
        <source>Chart of the last runs</source>
        <translation>Gráfico de las últimas ejecuciones</translation>
    </message>
</context>
<context>
    <name>codewar::UiLanguage</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language that you translate to, in itself: &quot;Deutsch&quot;, &quot;日本語&quot;.</extracomment>
        <translation>Español</translation>
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
        <translation>Error de compilación</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Terminado por %1</translation>
    </message>
    <message>
        <source>Exit status %1</source>
        <translation>Estado de salida %1</translation>
    </message>
    <message>
        <source>Runtime error</source>
        <translation>Error de ejecución</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>Límite de salida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>CodeWar failed</source>
        <translation>CodeWar falló</translation>
    </message>
</context>
<context>
    <name>codewar::ViewOptions</name>
    <message>
        <source>Indentation &amp;guides</source>
        <translation>&amp;Guías de sangría</translation>
    </message>
    <message>
        <source>White &amp;space</source>
        <translation>Espacios en &amp;blanco</translation>
    </message>
</context>
<context>
    <name>codewar::WindowActions</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;About CodeWar</source>
        <translation>&amp;Acerca de CodeWar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nueva pestaña</translation>
    </message>
</context>
<context>
    <name>codewar::WindowHabits</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A code playground with a real runner behind it.</source>
        <translation>Un espacio para probar código con un ejecutor de verdad detrás.</translation>
    </message>
</context>
</TS>
