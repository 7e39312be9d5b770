/** Makes that are no ordinary word: taken wherever they stand. Bicycles, cars, motorbikes, phones and other things that are stolen. */
export const PLAIN_MAKES: readonly string[] = [
  'Trek, Cannondale, Boardman, Raleigh, Brompton, Bianchi, Ribble, Whyte, Merida, Orbea, Kona, Santa Cruz, Voodoo, Dawes, Claud Butler, Pashley, Btwin',
  "B'Twin, Triban, Rockrider, VanMoof, Van Moof, Gazelle, Dahon, Haibike, Saracen, Cervelo, Cervélo, Colnago, Pinarello, Wilier, Islabikes, Gocycle",
  'Tenways, Swytch, Muddyfox, Muddy Fox, Mongoose, Ridgeback, Calibre, Nukeproof, Orange Bikes, Vitus, Lapierre, Polygon, Schwinn, Surly, Estarli, Batribike',
  'Vauxhall, Volkswagen, VW, BMW, Audi, Mercedes-Benz, Mercedes, Merc, Toyota, Nissan, Honda, Kia, Hyundai, Peugeot, Renault, Citroen, Citroën, Fiat',
  'Skoda, Škoda, Land Rover, Range Rover, Landrover, Jaguar, Volvo, Mazda, Suzuki, Tesla, Lexus, Porsche, Dacia, Mitsubishi, Subaru, Alfa Romeo, Jeep',
  'Bentley, Ferrari, Lamborghini, Aston Martin, Rolls-Royce, Rolls Royce, Cupra, Polestar, BYD, Saab, Chevrolet, Chrysler, Isuzu, Iveco, Daf, Scania, Maserati',
  'Yamaha, Kawasaki, Ducati, Harley-Davidson, Harley Davidson, Harley, KTM, Vespa, Piaggio, Aprilia, Lexmoto, Sur-Ron, Surron, Husqvarna, Lambretta, Segway',
  'iPhone, Apple, Samsung, Huawei, OnePlus, Xiaomi, Nokia, Motorola, Oppo, Google Pixel, Fairphone, Redmi, Realme, MacBook, iPad, AirPods, Fitbit, Garmin',
  'Lenovo, Acer, Asus, Dell, GoPro, Nikon, Canon, Fujifilm, Panasonic, PlayStation, Xbox, Nintendo, Makita, DeWalt, Milwaukee, Stihl, Rolex, Cartier, Seiko, Casio',
]
  .join(', ')
  .split(', ')

/** Makes that are also ordinary words or names: taken only where the words around show that a make is meant. */
export const COMMON_MAKES: readonly string[] =
  'Giant, Specialized, Specialised, Cube, Scott, Canyon, Focus, Felt, Frog, Apollo, Cowboy, Genesis, Pinnacle, Carrera, Marin, Hoy, GT, Fuji, Tern, Evo, Ford, Seat, Mini, Smart, MG, Rover, Triumph, Royal Enfield, Honor, Sony, HP, Google, Bosch, Omega, Surface, Man'.split(
    ', ',
  )
