import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  EventApiModule,
  GridStateModule,
  LocaleModule,
  ModuleRegistry,
  NumberFilterModule,
  QuickFilterModule,
  RowApiModule,
  RowSelectionModule,
  ScrollApiModule,
  TextFilterModule,
} from 'ag-grid-community'

/** Only what the screens use: the whole set would make the bundle several times as large. */
export function registerGridModules(): void {
  ModuleRegistry.registerModules([
    ClientSideRowModelModule,
    TextFilterModule,
    NumberFilterModule,
    QuickFilterModule,
    RowSelectionModule,
    RowApiModule,
    ColumnApiModule,
    ColumnAutoSizeModule,
    EventApiModule,
    ScrollApiModule,
    GridStateModule,
    CellStyleModule,
    LocaleModule,
  ])
}
