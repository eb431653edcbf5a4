# Writes the workbooks of openpyxl and xlsxwriter in this folder (pip install openpyxl xlsxwriter); those of LibreOffice are
# made of them by `soffice --convert-to`, and the rest is written by hand. Needed only to make new ones.

import datetime as d, openpyxl, xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Orders'
ws.append(['order number','payment time','requested','service','first reply','paid?'])
ws.append([7001,d.datetime(2022,1,10,9,30,15),d.datetime(2022,3,1,10,0),'engineer',None,True])
ws.append(['210025803391024',d.date(2022,1,11),d.datetime(2022,3,2,10,0),CellRichText('engi',TextBlock(InlineFont(b=True),'neer')),d.datetime(2022,3,2,11,0),False])
ws.append([7003.0,d.datetime(2024,2,29,23,59,59),d.datetime(1900,3,1),'parts',d.time(9,30),None])
ws.append([8145678901234567,'=B2','=1/0','a\nb',d.timedelta(hours=30,minutes=15),0.1])
h=wb.create_sheet('Secret'); h.append(['order number','payment time']); h.append([1,d.date(2022,1,1)]); h.sheet_state='hidden'
v=wb.create_sheet('Deep'); v.append(['x']); v.sheet_state='veryHidden'
wb.create_sheet('Empty')
wb.create_chartsheet('Chart')
wb.save('openpyxl.xlsx')
wb=openpyxl.Workbook(); wb.epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904; ws=wb.active
ws.append(['order','paid']); ws.append(['7001',d.datetime(2022,1,10,9,30)]); ws.append(['7002',d.date(2022,1,11)]); wb.save('openpyxl-1904.xlsx')
w=xlsxwriter.Workbook('xlsxwriter.xlsx',{'constant_memory':True}); s=w.add_worksheet('Orders'); f=w.add_format({'num_format':'yyyy-mm-dd hh:mm'}); z=w.add_format({'num_format':'yyyy"年"m"月"d"日"'}); n=w.add_format({'num_format':'0'}); t=w.add_format({'num_format':'[h]:mm:ss'})
s.write_row(0,0,['订单编号(Order Number)','付款时间','服务申请时间','amount','hours'])
s.write(1,0,'7001'); s.write_datetime(1,1,d.datetime(2022,1,10,9,30),f); s.write_datetime(1,2,d.datetime(2022,3,1),z); s.write(1,3,1025.5); s.write_number(1,4,1.25,t)
s.write_number(2,0,7002,n); s.write_datetime(2,1,d.datetime(2022,1,11,0,0),f); s.write_formula(2,3,'=D2*2',None,2051); s.write_boolean(2,4,True)
s.write_number(3,0,210025803391024); s.write_blank(3,1,None,f)
w.close()
w=xlsxwriter.Workbook('xlsxwriter-merged.xlsx'); s=w.add_worksheet('M'); s.merge_range('A1:D1','Orders of March'); s.write_row(1,0,['order','paid','requested','service'])
s.merge_range('A3:A5','7001'); s.merge_range('B3:B5','2022-01-10 09:30'); s.write_row('C3',['2022-03-01 10:00','engineer']); s.write_row('C4',['2022-03-02 10:00','parts']); s.write_row('C5',['2022-03-03 10:00','parts'])
s.write_row(5,0,['7002','2022-01-11 09:30','2022-03-01 10:00','engineer'])
c=w.add_chart({'type':'line'}); c.add_series({'values':'=M!$A$3:$A$6'}); s.insert_chart('F2',c); w.close()
