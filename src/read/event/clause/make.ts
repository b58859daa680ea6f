/** What has a name like a body's and is a thing: "a Ford Crown Victoria", "another IED"? */
import type { Tree } from './node.ts'

const makes =
  /^(?:(?:19|20)\d\d )?(?:Toyota|Ford|Honda|Hyundai|Kia|Nissan|Mazda|Mitsubishi|Suzuki|Isuzu|Subaru|Chevrolet|Chevy|Dodge|Jeep|Chrysler|Buick|Cadillac|Pontiac|GMC|Tesla|Mercedes|Mercedes-Benz|BMW|Audi|Volkswagen|VW|Porsche|Opel|Vauxhall|Peugeot|Renault|Citroen|Citroën|Skoda|Fiat|Lada|Kamaz|Volvo|Scania|Mahindra|Tata|Bajaj|Hilux|Humvee|Range Rover|Land Rover|Land Cruiser|Harley-Davidson|Kawasaki|Yamaha|Boeing|Airbus|Cessna|Antonov|Ilyushin|Tupolev|Piper|Beechcraft|Bombardier|Embraer|Black Hawk|Chinook|Apache)\b/i

const devices =
  /^(?:IEDs?|VBIEDs?|SVBIEDs?|RPGs?|UAVs?|UXOs?|SUVs?|ATVs?|HGVs?|APCs?|MPVs?|UGVs?|USVs?|HIMARS|MANPADS?|TNT|AK-?47s?|JDAMs?)$/

/** Whether the words of a name are a vehicle's by its make, with an article or a number as no company has, or a device's by its letters. */
export function isMake({ tokens }: Tree, head: number, name: string): boolean {
  if (devices.test(tokens[head]?.text ?? '')) return true
  if (!makes.test(name)) return false
  return tokens.some(
    (token) =>
      token.head === head && (token.deprel === 'nummod' || /^(?:an?|another|his|her|their|the)$/.test(token.lower)),
  )
}
