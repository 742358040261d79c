; Stands in for the program: writes how it was started, and stays open where it is told to; "hold" keeps the
; uninstaller's file open meanwhile, as a slow laptop does.
Unicode true
Target amd64-unicode
Name "Stand-in"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include FileFunc.nsh
!include LogicLib.nsh

Section
  ${GetParameters} $1
  ${If} $1 == "hold"
    FileOpen $3 "$LOCALAPPDATA\Programs\icbo_desktop\uninstall.exe" r
  ${EndIf}
  FileOpen $0 "$PROFILE\started.txt" w
  FileWriteUTF16LE $0 $CMDLINE
  FileClose $0
  ${If} $1 == "stay"
  ${OrIf} $1 == "hold"
    ${For} $2 1 600
      ${IfThen} ${FileExists} "$PROFILE\leave.txt" ${|} ${Break} ${|}
      Sleep 100
    ${Next}
  ${EndIf}
SectionEnd
