' Carries out a list of orders, one a line, parts parted by tabs, and writes what it sees. Runs inside LibreOffice.
Option Explicit

Private document As Object
Private answer As Object

Sub Run(orders As String, answers As String)
  Dim files As Object, reader As Object, order As String, parts
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  If files.exists(answers) Then files.kill(answers)
  answer = createUnoService("com.sun.star.io.TextOutputStream")
  answer.setOutputStream(files.openFileWrite(answers))
  answer.setEncoding("UTF-8")
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead(orders))
  reader.setEncoding("UTF-8")
  Do While Not reader.isEOF()
    order = reader.readLine()
    If order <> "" Then
      parts = Split(order, Chr(9))
      On Error GoTo failed
      Obey(parts)
    End If
  Loop
  Tell("done")
  finish:
  reader.closeInput()
  answer.closeOutput()
  Exit Sub
  failed:
  Tell("failed" & Chr(9) & order & Chr(9) & Error$)
  Resume finish
End Sub

Private Sub Tell(text As String)
  answer.writeString(text & Chr(10))
End Sub

Private Sub Obey(parts)
  Select Case parts(0)
    Case "open"
      document = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, Array(Setting("Hidden", True)))
      Tell("open" & Chr(9) & parts(1))
    Case "insert"
      document.Sheets.getByName(parts(1)).Rows.insertByIndex(CLng(parts(2)), CLng(parts(3)))
    Case "delete"
      document.Sheets.getByName(parts(1)).Rows.removeByIndex(CLng(parts(2)), CLng(parts(3)))
    Case "copy"
      ' A row's contents and looks to another row, as a person copies a line.
      CopyRow(document.Sheets.getByName(parts(1)), CLng(parts(2)), CLng(parts(3)))
    Case "number"
      document.Sheets.getByName(parts(1)).getCellByPosition(CLng(parts(3)), CLng(parts(2))).Value = Val(parts(4))
    Case "text"
      document.Sheets.getByName(parts(1)).getCellByPosition(CLng(parts(3)), CLng(parts(2))).String = parts(4)
    Case "calculate"
      document.calculateAll()
    Case "tell"
      TellFormulas()
    Case "pages"
      TellPages()
    Case "save"
      document.storeToURL(parts(1), Array(Setting("FilterName", "Calc MS Excel 2007 XML")))
    Case "print"
      document.storeToURL(parts(1), Array(Setting("FilterName", "calc_pdf_Export")))
    Case "close"
      document.close(True)
  End Select
End Sub

Private Sub CopyRow(sheet As Object, fromRow As Long, toRow As Long)
  Dim width As Long, cursor As Object
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(False)
  width = cursor.RangeAddress.EndColumn
  Dim target As Object
  target = sheet.getCellByPosition(0, toRow)
  sheet.copyRange(target.CellAddress, sheet.getCellRangeByPosition(0, fromRow, width, fromRow).RangeAddress)
End Sub

Private Sub TellFormulas()
  Dim index As Long, sheet As Object, found As Object, cell As Object, cells As Object
  For index = 0 To document.Sheets.Count - 1
    sheet = document.Sheets.getByIndex(index)
    Tell("sheet" & Chr(9) & sheet.Name)
    found = sheet.queryContentCells(com.sun.star.sheet.CellFlags.FORMULA)
    cells = found.Cells.createEnumeration()
    Do While cells.hasMoreElements()
      cell = cells.nextElement()
      TellCell(cell)
    Loop
  Next
End Sub

Private Sub TellCell(cell As Object)
  Dim start As String
  start = "cell" & Chr(9) & cell.CellAddress.Row & Chr(9) & cell.CellAddress.Column & Chr(9)
  If cell.getError() <> 0 Then
    Tell(start & "error" & Chr(9) & cell.String)
  ElseIf cell.FormulaResultType2 = com.sun.star.sheet.FormulaResult.VALUE Then
    Tell(start & "number" & Chr(9) & Trim(Str(cell.Value)))
  Else
    Tell(start & "text" & Chr(9) & OneLine(cell.String))
  End If
End Sub

Private Function OneLine(text As String) As String
  OneLine = Join(Split(Join(Split(text, "\"), "\\"), Chr(10)), "\n")
End Function

Private Sub TellPages()
  Dim index As Long, sheet As Object, areas, area, style As Object, cursor As Object
  For index = 0 To document.Sheets.Count - 1
    sheet = document.Sheets.getByIndex(index)
    areas = sheet.getPrintAreas()
    If UBound(areas) >= 0 Then
      area = areas(0)
    Else
      cursor = sheet.createCursor()
      cursor.gotoEndOfUsedArea(False)
      area = cursor.RangeAddress
      area.StartColumn = 0
      area.StartRow = 0
    End If
    ' Laying the pages out is what brings the breaks up to date.
    document.getRendererCount(sheet, Array())
    style = document.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
    Tell("page" & Chr(9) & sheet.Name & Chr(9) & Breaks(sheet.getColumnPageBreaks(), area.StartColumn, area.EndColumn) & Chr(9) & _
      Breaks(sheet.getRowPageBreaks(), area.StartRow, area.EndRow) & Chr(9) & style.Width & Chr(9) & style.Height & Chr(9) & _
      style.ScaleToPagesX & Chr(9) & style.ScaleToPagesY)
  Next
End Sub

' How many pages an area takes along one side.
Private Function Breaks(list, first As Long, last As Long) As Long
  Dim place As Long
  Breaks = 1
  For place = 0 To UBound(list)
    If list(place).Position > first And list(place).Position <= last Then Breaks = Breaks + 1
  Next
End Function

Private Function Setting(name As String, value) As Object
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = value
  Setting = one
End Function
