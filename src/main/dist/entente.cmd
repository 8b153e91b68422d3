@echo off
rem Starts Entente on Windows. Untried: nobody has run it there yet; please tell how it went.
rem
rem JAVA_HOME: a JDK or JRE, 17 or newer; else java is looked for on the path.
rem ENTENTE_JAVA_OPTS: options for Java, separated by spaces, such as -Xmx8g.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" %ENTENTE_JAVA_OPTS% -jar "%~dp0entente.jar" %*
exit /b %ERRORLEVEL%
