; The installer for Windows: for one user, without administrator rights.
;
;   makensis -DBUNDLE=path\to\dist\cocoon-provider -DVERSION=0.1.0 -DOUT=CocoonProvider-0.1.0.exe ^
;            installer\windows\cocoon-provider.nsi
;
; Silent: CocoonProvider-0.1.0.exe /S [/AUTOSTART] [/D=folder]; uninstall.exe /S [/PURGE].
; An upgrade goes into the same folder over the old version; settings, books and wallets are kept.
; The uninstaller removes settings and books only when asked, and wallets only when a box is ticked
; that says what that means; in silence it never removes a wallet.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "nsDialogs.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"

!define NAME "Cocoon Provider"
!define ID "cocoon-provider"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

Var DeleteData
Var DeleteWallets
Var DataBox
Var WalletBox

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${ID}.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${BUNDLE}/licences/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskAboutData un.KeepAnswer
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"

; Ask a running copy to finish its jobs and end; it needs at most ten seconds.
!macro CloseRunning un
Function ${un}CloseRunning
  ${If} ${FileExists} "$INSTDIR\${ID}-cli.exe"
    nsExec::Exec '"$INSTDIR\${ID}-cli.exe" quit'
    Pop $0
    Sleep 1000
  ${EndIf}
FunctionEnd
!macroend
!insertmacro CloseRunning ""
!insertmacro CloseRunning "un."

Section "${NAME}" SectionProgram
  SectionIn RO
  Call CloseRunning
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${ID}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${ID}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "Start with Windows" SectionAutostart
  WriteRegStr HKCU "${RUN}" "${ID}" '"$INSTDIR\${ID}.exe" window --hidden'
SectionEnd

LangString AboutProgram ${LANG_ENGLISH} "The program with everything it needs."
LangString AboutAutostart ${LANG_ENGLISH} "Start in the tray when you log in. It can be changed in the program at any time."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "The program with everything it needs."
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionAutostart} "Start in the tray when you log in. It can be changed in the program at any time."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AUTOSTART" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${SectionAutostart} ${SF_SELECTED}
  ${EndIf}
FunctionEnd

Function un.onInit
  StrCpy $DeleteData ${BST_UNCHECKED}
  StrCpy $DeleteWallets ${BST_UNCHECKED}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    StrCpy $DeleteData ${BST_CHECKED}
  ${EndIf}
FunctionEnd

Function un.AskAboutData
  !insertmacro MUI_HEADER_TEXT "Your data" "Nothing of yours is deleted unless you tick it."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateCheckbox} 0 0 100% 12u "Delete settings, books and logs"
  Pop $DataBox
  ${NSD_CreateCheckbox} 0 24u 100% 12u "Delete the wallets, too: I have written down the 24 words of each"
  Pop $WalletBox
  ${NSD_CreateLabel} 12u 40u 95% 24u "Without its words a wallet's coins are lost for ever. Nobody can bring them back."
  Pop $0
  nsDialogs::Show
FunctionEnd

Function un.KeepAnswer
  ${NSD_GetState} $DataBox $DeleteData
  ${NSD_GetState} $WalletBox $DeleteWallets
FunctionEnd

Section "Uninstall"
  Call un.CloseRunning
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\${ID}.exe"
  Delete "$INSTDIR\${ID}-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "${RUN}" "${ID}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${If} $DeleteWallets == ${BST_CHECKED}
    RMDir /r "$LOCALAPPDATA\${ID}"
  ${ElseIf} $DeleteData == ${BST_CHECKED}
    Call un.DeleteAllButWallets
  ${EndIf}
SectionEnd

; Settings and data share one folder on Windows; what holds keys stays in it.
Function un.DeleteAllButWallets
  FindFirst $0 $1 "$LOCALAPPDATA\${ID}\*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
    ${AndIf} $1 != "wallet"
    ${AndIf} $1 != "gateway"
      RMDir /r "$LOCALAPPDATA\${ID}\$1"
      Delete "$LOCALAPPDATA\${ID}\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd
