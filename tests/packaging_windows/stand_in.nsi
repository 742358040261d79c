; Stands in for the program: writes how it was started, and stays open where it is told to.
Unicode true
Target amd64-unicode
Name "Stand-in"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include FileFunc.nsh
!include LogicLib.nsh

Section
  FileOpen $0 "$PROFILE\started.txt" w
  FileWriteUTF16LE $0 $CMDLINE
  FileClose $0
  ${GetParameters} $1
  ${If} $1 == "stay"
    ${For} $2 1 150
      ${IfThen} ${FileExists} "$PROFILE\leave.txt" ${|} ${Break} ${|}
      Sleep 100
    ${Next}
  ${EndIf}
SectionEnd
