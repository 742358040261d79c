; Opens a workbook as a double click does: Windows is asked which program opens it.
Unicode true
Target amd64-unicode
Name "Double click"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent

Section
  ExecShell "open" "$PROFILE\${WORKBOOK}"
SectionEnd
