/**
 * What a screen reader finds in a state of `main-states.ts`, by the state's name and the width of the screen. Parts may be left out; what is
 * here must be there in this order.
 */
export const TREES: Readonly<Record<string, string>> = {
  'opening-1440': `
    - navigation "Skip to":
      - link "Skip to the incidents"
      - button "Map in words"
    - banner:
      - heading "Incident Atlas" [level=1]
      - searchbox "Search incidents"
      - button "Import"
      - button "Share"
      - button "More"
    - complementary "Incidents and filters":
      - heading "Totals and filters" [level=2]
      - status "In this window":
        - table:
          - rowgroup:
            - row /Attacks 102 11–23 killed 67–194 wounded/
      - region "Measure and split":
        - radiogroup "Measure":
          - radio "Incidents" [checked]
        - combobox "Split by"
      - region "Filters":
        - button "Filter"
        - 'button "Kind: Rocket attack 69"'
      - heading "Incidents" [level=2]
      - radiogroup "List and filters cover"
      - listbox "Incidents"
    - main "Map":
      - heading "Map" [level=2]
      - region "Map"
      - group "Incidents on the map"
      - group "Map controls"
      - group "Tools to measure and to choose an area"
      - region "Legend"
    - region "Time":
      - heading "Time" [level=2]
      - img /^Histogram of incidents over time · incidents per week/
      - slider "Window"
      - slider "Window start"
      - slider "Window end"
      - slider "Shown period"
      - button "Counts as a table"
  `,
  'opening-390': `
    - navigation "Skip to"
    - banner:
      - heading "Incident Atlas" [level=1]
      - searchbox "Search incidents"
      - button "More"
    - main "Map":
      - heading "Map" [level=2]
      - region "Incidents":
        - button "Resize the panel"
        - heading "Totals and filters" [level=2]
        - status "In this window"
        - listbox "Incidents"
    - region "Time":
      - slider "Window"
  `,
  'arabic-1440': `
    - navigation "انتقال سريع"
    - banner:
      - heading "أطلس الحوادث" [level=1]
    - complementary "الحوادث والمرشحات":
      - heading "المجاميع والمرشحات" [level=2]
      - status "في هذه النافذة"
      - heading "الحوادث" [level=2]
      - listbox "الحوادث"
    - main "الخريطة":
      - heading "الخريطة" [level=2]
      - group "الحوادث على الخريطة"
    - region "هجوم صاروخي ثان على معسكر التاجي خلال أسبوع، في وضح النهار":
      - heading "هجوم صاروخي ثان على معسكر التاجي خلال أسبوع، في وضح النهار" [level=2]
      - region "الضحايا":
        - heading "الضحايا" [level=3]
        - table
      - region "الإفادات بحسب المصدر":
        - heading "قتلى" [level=4]
  `,
  'place-list-1440': `
    - complementary "Incidents and filters":
      - heading "Totals and filters" [level=2]
      - status "In this window"
      - region "Filters":
        - button "Filter"
        - 'button "At: Camp Taji" [pressed]'
        - button "Clear all"
      - button "All incidents"
      - heading /^\\d+ incidents? at Camp Taji$/ [level=2]
      - listbox "Incidents":
        - option /Camp Taji/
    - main "Map":
      - group "Incidents on the map":
        - button /^Camp Taji, \\d+ incidents/
  `,
  'charts-1440': `
    - region "Charts":
      - heading "Charts" [level=2]
      - region "Over time":
        - heading "Over time" [level=3]
      - region "Ranked":
        - heading "Ranked" [level=3]
  `,
  'comparison-1440': `
    - main "Map"
    - region "Comparison":
      - heading "Comparison" [level=2]
      - table "Totals of A and B"
      - region "What changed most":
        - heading "What changed most" [level=3]
      - region "In words":
        - heading "In words" [level=3]
    - region "Time":
      - slider "Window"
      - slider "Dates of B"
      - slider "Start of B"
      - slider "End of B"
  `,
};
