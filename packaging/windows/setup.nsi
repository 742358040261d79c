; The setup program of icbo_desktop: for the person who runs it alone, so that no administrator is needed.
; Made by setup_program.py, which writes the definitions, files and registry values into PAYLOAD.
; Exit codes without windows (/S): 0 done, 1618 icbo_desktop is open (Intune then tries again), 1638 another
; kind or a newer version is installed, 1 cancelled, 1603 the old version did not go, 1150 Windows is too old.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
!include "${PAYLOAD}"
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${SETUP_FILE}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${FOLDER}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
AllowSkipFiles off
ManifestDPIAware true
ManifestLongPathAware true
; Each file by itself: all as one (/SOLID) is 3 % less to download, takes a quarter longer to make, and is unpacked
; to a file of 190 MB in TEMP while it installs. zlib is made in a third of the time and is a third larger.
SetCompressor lzma
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
  !finalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION_OF_FOUR}"
VIFileVersion "${VERSION_OF_FOUR}"
VIAddVersionKey /LANG=2057 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "FileDescription" "Setup of ${NAME}"
VIAddVersionKey /LANG=2057 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=2057 "LegalCopyright" "${COPYRIGHT}"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_WELCOMEPAGE_TITLE "Install ${NAME} ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "This installs ${NAME} for you alone. It needs no administrator and no network, and changes \
nothing for other people who use this computer.$\r$\n$\r$\nAn earlier version is replaced. Your workbooks, records, settings \
and frameworks stay as they are."
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_TITLE "${NAME} is installed"
!define MUI_FINISHPAGE_TEXT "You find it in the Start menu. A double click on an .icbo workbook opens it too."
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "Open ${NAME} now"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "This removes ${NAME} from your account. Your workbooks, records, settings and \
frameworks stay where they are."

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!macro STOP CODE TEXT
  MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; A program that runs keeps its own file from being written to; so does one who may not write there.
!macro WAIT_UNTIL_CLOSED FILE
  !define ASK "ask_${__LINE__}"
  ${ASK}:
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is open. What was typed there is saved; close it, then \
choose Retry. Nothing has been changed yet." /SD IDCANCEL IDRETRY ${ASK}
      SetErrorLevel 1618
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
  !undef ASK
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
    !insertmacro STOP 1150 "${NAME} needs a 64-bit Windows. Nothing has been changed."
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro STOP 1150 "${NAME} needs Windows 10 or 11. Nothing has been changed."
  ${EndIf}
  ReadRegStr $0 HKCU "${OWN_KEY}" "InstalledBy"
  ${If} $0 == "msi"
    !insertmacro STOP 1638 "${NAME} was installed here by your organisation (MSI). Ask them for the new version, or \
remove it under Settings, Apps first. Nothing has been changed."
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro STOP 1638 "${NAME} $0 is installed, which is newer than ${VERSION}. Nothing has been changed."
    ${EndIf}
  ${EndIf}
  ; An upgrade keeps the shortcut on the desktop where there was one.
  ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
    SectionSetFlags 1 ${SF_SELECTED}
  ${EndIf}
FunctionEnd

Section "${NAME}"
  SectionIn RO
  !insertmacro EACH_PROGRAM WAIT_UNTIL_CLOSED
  ; The old version takes away its own files, so that none is left which this one no longer has.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $0
    ${If} $0 != 0
      !insertmacro STOP 1603 "The version that is there could not be removed ($0). Restart the computer and try again."
    ${EndIf}
  ${EndIf}
  !insertmacro LAY_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "${DESCRIPTION}"
  !insertmacro WRITE_REGISTRY
  WriteRegStr HKCU "${OWN_KEY}" "InstalledBy" "setup"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Section /o "Shortcut on the desktop"
  SetOutPath "$INSTDIR"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 SW_SHOWNORMAL "" "${DESCRIPTION}"
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "Uninstall"
  !insertmacro EACH_PROGRAM WAIT_UNTIL_CLOSED
  ; Only what was laid down: whatever else somebody put into the folder stays there.
  !insertmacro CLEAR_FILES
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  !insertmacro CLEAR_REGISTRY
  ; Unless another program has taken the workbooks over since.
  ReadRegStr $0 HKCU "${ENDING_KEY}" ""
  ${If} $0 == "${PROG_ID}"
    DeleteRegValue HKCU "${ENDING_KEY}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${ENDING_KEY}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${ENDING_KEY}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  ${RefreshShellIcons}
  ; Last: until then it can be run again. What runs here is a copy, and the file that made it may not have ended
  ; yet. An upgrade runs the file itself.
  ${If} $EXEDIR != $INSTDIR
    ${For} $0 1 100
      ClearErrors
      Delete "$INSTDIR\uninstall.exe"
      ${IfNotThen} ${Errors} ${|} ${Break} ${|}
      Sleep 100
    ${Next}
  ${EndIf}
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
SectionEnd
