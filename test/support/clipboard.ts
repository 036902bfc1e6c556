import type { Locator } from 'playwright-core'

/** Cells copied in Excel (Microsoft 365, Windows): what it puts on the clipboard, but for the list of its styles. */
export const FROM_EXCEL = {
  'text/html': `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
.xl65
	{font-weight:700;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=240 style='border-collapse:
 collapse;width:180pt'>
<!--StartFragment-->
 <col width=80 span=3 style='width:60pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=80 style='height:15.0pt;width:60pt'>Behörde</td>
  <td class=xl65 width=80 style='width:60pt'>Verfahren</td>
  <td class=xl65 width=80 style='width:60pt'>Fälle</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>BAMF</td>
  <td>Asyl<span style='mso-spacerun:yes'>  </span>|<br>
    Dublin</td>
  <td align=right>1.204</td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>BVA</td>
  <td></td>
  <td align=right>87</td>
 </tr>
<!--EndFragment-->
</table>

</body>

</html>`,
  'text/plain': 'Behörde\tVerfahren\tFälle\r\nBAMF\t"Asyl  |\nDublin"\t1.204\r\nBVA\t\t87\r\n',
}

/** A paragraph and a table copied in Word, without the list of its styles. */
export const FROM_WORD = {
  'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=DE style='tab-interval:35.4pt'>
<!--StartFragment-->
<p class=MsoNormal>Unsere <b>Erfahrung</b>:<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0'>
  <td width=302 valign=top><p class=MsoNormal><b>Was<o:p></o:p></b></p></td>
  <td width=302 valign=top><p class=MsoNormal><b>Wie<o:p></o:p></b></p></td>
 </tr>
 <tr>
  <td width=302 valign=top><p class=MsoNormal>Anmeldung<o:p></o:p></p><p class=MsoNormal>am Schalter</p></td>
  <td width=302 valign=top><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
 <tr><td colspan=2 valign=top><p class=MsoNormal>beides</p></td></tr>
</table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment-->
</body></html>`,
  'text/plain': 'Unsere Erfahrung:\r\nWas\tWie\r\nAnmeldung\r\nam Schalter\t \r\nbeides\r\n\r\n',
}

/** Pastes into a field what another program has put on the clipboard. */
export async function paste(field: Locator, clipboard: Record<string, string>) {
  await field.focus()
  await field.page().evaluate(`{
    const clipboardData = new DataTransfer()
    const data = ${JSON.stringify(clipboard)}
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(pasted)
  }`)
}
